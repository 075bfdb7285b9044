"""The program as a process: it comes up on a file, goes down when asked, and says what it did not expect."""

import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from glossator.project import Project
from glossator.ui import app, logs
from glossator.ui.dialogs.fault import FaultDialog
from glossator.ui.dialogs.language import LanguageDialog
from glossator.ui.main_window import MainWindow
from glossator.ui.sessions import Left

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


def reports():
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()
    ]


def click(part, words):
    """As the system does: to the window that it belongs to, which may be blocked by another."""
    button = next(each for each in part.findChildren(QPushButton) if each.text() == words)
    window = part.window()
    place = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("first", ["dialog", "fault"])
def test_the_report_can_be_used_while_a_dialog_blocks_the_window(qtbot, home, capsys, caplog, first):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    faults = app._Faults(window)

    def fail():
        try:
            1 / 0
        except ZeroDivisionError as fault:
            faults.caught(type(fault), fault, fault.__traceback__)
        caplog.clear()

    for deed in (window.actions_["language"].trigger, fail)[:: 1 if first == "dialog" else -1]:
        deed()
    [dialog] = window.findChildren(LanguageDialog)
    assert dialog.isModal()
    [report] = reports()
    QGuiApplication.clipboard().clear()
    click(report, "&Copy")
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    report.activateWindow()
    qtbot.waitUntil(report.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert window.guide.window.current() == "trouble"
    QTest.keyClick(report, Qt.Key.Key_Escape)
    assert reports() == []
    dialog.reject()
    click(window.notice, "Read the report")
    [report] = reports()
    click(report, "&Copy")
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    window.close()
    assert reports() == [], "it goes with the window"


def test_the_report_of_the_crash_before_can_be_used_while_a_passphrase_is_asked(
    qtbot, home, tmp_path, caplog
):
    path = tmp_path / "secret.gloss"
    Project.create(path, passphrase="four words in a row").close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.opening.open(path)
    app.tell_left(window, Left(None, "Fatal Python error: Segmentation fault"))
    caplog.clear()
    assert window.opening.asking.isModal()
    [report] = reports()
    click(report, "&Copy")
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    window.opening.asking.reject()
    window.close()
    assert reports() == []
