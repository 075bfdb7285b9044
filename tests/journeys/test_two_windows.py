"""A project that is open in one program is opened again in another: two real programs."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from glossator.ui import doorbell, logs
from glossator.ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30  # seconds

# A program as it is, which says how its window stands; minimized as soon as the project is open.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt
from glossator.ui import app
from glossator.ui.main_window import MainWindow
class Window(MainWindow):
    def __init__(self, settings):
        super().__init__(settings)
        self.opening.opened.connect(lambda *_: self.showMinimized())
    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            if bool(event.oldState() & Qt.WindowState.WindowMinimized) != self.isMinimized():
                print("minimized" if self.isMinimized() else "there again", flush=True)
app.MainWindow = Window
sys.exit(app.run(Path(sys.argv[1])))
"""

# As it is, too, however slow the machine.
PATIENT = """
import sys
from pathlib import Path
from glossator.ui import app, doorbell
doorbell.PATIENCE = 60
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def first(path):
    """The program that has the project open, its window minimized."""
    program = subprocess.Popen(
        [sys.executable, "-c", FIRST, path.name], cwd=path.parent, stdout=subprocess.PIPE, text=True
    )
    try:
        assert program.stdout.readline() == "minimized\n"
        yield program
    finally:
        program.kill()
        program.communicate()


def wait_until(so):
    end = time.monotonic() + PATIENCE
    while not so():
        assert time.monotonic() < end
        time.sleep(0.05)


def holder(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as other:
        found = other.execute("SELECT pid FROM holders").fetchall()
    other.close()
    return [row[0] for row in found]


def test_the_second_start_brings_the_first_window_forward_and_ends(first, path, tmp_path):
    link = tmp_path / "by another name.gloss"
    link.symlink_to(path)
    # The watch makes it end with 9 where any socket but a local one, or Qt's part for networks, was used.
    second = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "no_network.py"), str(link)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert first.stdout.readline() == "there again\n"
    assert holder(path) == [first.pid]
    assert [(row[0][0], row[2]) for row in Settings().sessions()] == [(first.pid, path)]
    assert list(logs.folder().glob("ring-*")) == []


def test_of_two_that_are_started_at_once_one_has_the_project_and_the_other_ends(path):
    """Who clicks twice sees the project, and no window that complains of it."""
    command = [sys.executable, "-c", PATIENT, str(path)]
    two = [subprocess.Popen(command, stderr=subprocess.DEVNULL) for _ in range(2)]
    try:
        wait_until(lambda: [each.poll() for each in two].count(None) == 1)
        (ended,) = [each for each in two if each.returncode is not None]
        (stays,) = [each for each in two if each is not ended]
        assert ended.returncode == 0
        wait_until(lambda: [(row[0][0], row[2]) for row in Settings().sessions()] == [(stays.pid, path)])
        assert holder(path) == [stays.pid]
    finally:
        for each in two:
            each.kill()
            each.communicate()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that stops a program")
def test_from_inside_a_window_it_is_said_and_one_that_hangs_is_told_as_ever(
    first, make_window, path, monkeypatch
):
    window = make_window()
    window.opening.open(path)
    assert first.stdout.readline() == "there again\n"
    said = "“study.gloss” is open in another window of Glossator, which has come forward."
    assert window.notice.text() == said
    assert window.workspace is None

    monkeypatch.setattr(doorbell, "PATIENCE", 0.2)
    first.send_signal(signal.SIGSTOP)
    window.opening.open(path)
    first.send_signal(signal.SIGCONT)
    assert "“study.gloss” is open already: " in window.notice.text()
    assert list(logs.folder().glob("ring-*")) == []
    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE) == 0
    assert first.stdout.read() == "", "it did not come forward late"
    window.opening.open(path)
    assert window.workspace.project.path == path
    window.close_project()
