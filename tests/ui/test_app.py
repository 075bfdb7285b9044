"""The program as a process: it comes up on a file, goes down when asked, and says what it did not expect."""

import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from glossator.project import Project
from glossator.ui import app, logs
from glossator.ui.main_window import MainWindow

PATIENCE = 30  # seconds


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "study.gloss"
    Project.create(path).close()
    return path


def holders(path):
    other = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return other.execute("SELECT count(*) FROM holders").fetchone()[0]
    finally:
        other.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to programs with windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_window_and_lets_the_project_go(path, number):
    program = subprocess.Popen([sys.executable, "-m", "glossator", str(path)], env=dict(os.environ))
    try:
        end = time.monotonic() + PATIENCE
        while not holders(path) and time.monotonic() < end:
            time.sleep(0.05)
        assert holders(path) == 1
        program.send_signal(number)
        assert program.wait(PATIENCE) == 0
        assert holders(path) == 0
    finally:
        program.kill()
        program.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="only there a session may have no display")
@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":6123"}, "The display :6123 does not answer"),
        ({"QT_QPA_PLATFORM": "moon"}, "moon"),
    ],
)
def test_without_a_display_one_line_says_so(home, named, said):
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    env = {name: value for name, value in os.environ.items() if name not in asked} | named
    program = [sys.executable, "-m", "glossator"]
    done = subprocess.run(program, env=env, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("glossator: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


def test_what_nobody_expected_goes_to_the_log_and_is_said(qtbot, home, capsys, caplog):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    logs.start()
    faults = app._Faults(window)
    try:
        1 / 0
    except ZeroDivisionError as fault:
        faults.caught(type(fault), fault, fault.__traceback__)
    assert "went wrong" in window.notice.text()
    assert "ZeroDivisionError" in capsys.readouterr().err
    logs.stop()
    caplog.clear()
    assert "ZeroDivisionError" in (logs.folder() / "glossator.log").read_text(encoding="utf-8")
    window.close()
