"""A project that is open in another window: who is asked, who answers, and what is no question at all.

The other program is played here by its row among the running ones and by the files that it would lay; two real
programs meet in journeys/test_two_windows.py.
"""

import os
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from glossator.processes import place
from glossator.project import Project
from glossator.ui import app, doorbell, logs
from glossator.ui.main_window import MainWindow
from glossator.ui.sessions import Session
from glossator.ui.settings import Settings

MINE = os.getpid(), place()
NOBODY = 4194303  # no process has this number here


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "study.gloss"
    Project.create(path).close()
    return path


@pytest.fixture
def window(qtbot):
    """A window that answers."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    bell = doorbell.Doorbell(window)
    bell.begin()
    yield window
    bell.end()
    window.close()


@pytest.fixture
def other():
    """A living process that answers nothing, and has made the folder as the program does."""
    logs.folder().mkdir(parents=True)
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield process
    process.communicate(b"\n")


def note(pid, project, where="", began=None):
    """The row of another program."""
    Settings().set_session((pid, where or place()), began or time.time(), project)


def lay(project, pid=MINE[0]):
    """The file that another program lays where it wants this one's window."""
    status = project.stat()
    logs.folder().mkdir(parents=True, exist_ok=True)
    asked = logs.folder() / f"ring-{pid}-{place()}-{status.st_dev}_{status.st_ino}-{NOBODY}"
    asked.touch()
    return asked


def rings():
    return sorted(file.name for file in logs.folder().glob("ring-*"))


def answers(asked, qtbot):
    """What comes of a ring."""
    qtbot.waitUntil(lambda: not asked.exists())
    return [name.removeprefix(asked.name) for name in rings()] == [".yes"]


# --- who is asked ------------------------------------------------------------------------------------------------


def test_nobody_is_asked_where_nobody_has_it_open(path, tmp_path):
    assert doorbell.ring(Settings(), path) is None
    elsewhere = tmp_path / "other.gloss"
    Project.create(elsewhere).close()
    note(os.getppid(), elsewhere, began=time.time() + 60)
    assert doorbell.ring(Settings(), path) is None
    assert doorbell.ring(Settings(), tmp_path / "missing.gloss") is None


@pytest.mark.parametrize("digit", [0, 8, 16], ids=["machine", "start of the machine", "sandbox"])
def test_a_program_of_another_place_is_not_asked(path, other, digit):
    note(other.pid, path, place()[:digit] + ("1" if place()[digit] == "0" else "0") + place()[digit + 1 :])
    assert doorbell.ring(Settings(), path) is None


def test_one_that_crashed_is_not_asked_nor_whoever_got_its_number(path, other):
    note(NOBODY, path)
    note(other.pid, path, began=time.time() - 3600)
    assert doorbell.ring(Settings(), path) is None


def test_one_that_hangs_is_told_as_ever_and_finds_no_ring_when_it_wakes(path, other, qtbot, monkeypatch):
    monkeypatch.setattr(doorbell, "PATIENCE", 0.05)
    window = MainWindow()
    qtbot.addWidget(window)
    note(other.pid, path)
    assert doorbell.ring(window.settings, path) is False
    with Project.open(path):
        window.opening.open(path)
        assert "“study.gloss” is open already: " in window.notice.text()
    assert rings() == []
    window.close()


def test_where_no_ring_can_be_laid_the_project_is_opened_as_ever(path, other, home):
    note(other.pid, path)
    logs.folder().rmdir()
    logs.folder().write_bytes(b"a file in the folder's place")
    assert doorbell.ring(Settings(), path) is False


def test_a_program_is_found_from_every_folder(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    Settings().set_session(MINE, time.time(), path.relative_to(path.parent))
    assert [row[2] for row in Settings().sessions()] == [path]


def test_what_a_killed_program_did_not_answer_goes_with_its_row(path):
    note(NOBODY, path)
    lay(path, NOBODY)
    session = Session(Settings())
    assert [left.project for left in session.begin()] == [path]
    session.end()
    assert rings() == []


# --- who answers -------------------------------------------------------------------------------------------------


def test_the_window_that_has_it_comes_forward_and_is_as_it_was(path, window, qtbot):
    window.opening.open(path)
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    assert answers(lay(path), qtbot)
    assert not window.isMinimized()
    assert window.isMaximized()
    assert window.workspace.project.path == path


@pytest.mark.parametrize(("platform", "states"), [("xcb", [True, False]), ("wayland", [])])
def test_a_window_on_another_desktop_is_minimized_and_comes_back_on_this_one(
    window, monkeypatch, platform, states
):
    """What a window manager on X11 does with it then was seen on a real screen, under metacity."""
    window.showMaximized()
    seen = []

    class Watch(QObject):
        def eventFilter(self, _object, event):
            if event.type() == QEvent.Type.WindowStateChange:
                seen.append(window.isMinimized())
            return False

    watch = Watch(window)
    window.installEventFilter(watch)
    monkeypatch.setattr(doorbell.QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(
        type(window), "windowHandle", lambda _window: SimpleNamespace(isExposed=lambda: False)
    )
    doorbell.come_forward(window)
    monkeypatch.undo()
    assert seen == states
    assert window.isMaximized()


def test_any_spelling_of_the_path_is_the_project(path, window, tmp_path, monkeypatch):
    window.opening.open(path)
    link = tmp_path / "link.gloss"
    link.symlink_to(path)
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    for spelled in (path, link, tmp_path / "sub" / ".." / path.name, doorbell.Path("../study.gloss")):
        assert doorbell.has(window, spelled)
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(path.read_bytes())
    assert not doorbell.has(window, copy)
    assert not doorbell.has(window, tmp_path / "missing.gloss")


def test_a_window_without_it_says_no_at_once(path, window, qtbot, tmp_path):
    assert not answers(lay(path), qtbot)
    elsewhere = tmp_path / "other.gloss"
    Project.create(elsewhere).close()
    window.opening.open(elsewhere)
    window.showMinimized()
    assert not answers(lay(path), qtbot)
    assert window.isMinimized()


def test_a_window_that_only_reads_leaves_the_work_to_another(path, window, qtbot):
    window.opening.read(path)
    assert not answers(lay(path), qtbot)


def test_a_locked_window_comes_forward_locked(window, qtbot, tmp_path):
    secret = tmp_path / "secret.gloss"
    Project.create(secret, passphrase="three old boots").close()
    window.project_changed.connect(lambda path: Settings().set_session(MINE, time.time(), path))
    window.opening.open(secret)
    window.opening.asking.ask.given.emit("three old boots", False)
    window.locking.lock()
    window.showMinimized()
    assert [row[2] for row in Settings().sessions()] == [secret], "others find the window"
    assert answers(lay(secret), qtbot)
    assert not window.isMinimized()
    assert window.workspace is None
    assert window.locking.page.isVisible()
    assert window.locking.page.ask.field.text() == ""
    window.locking.page.left.emit()
    doorbell.forget(MINE)
    assert not answers(lay(secret), qtbot)


def test_what_lies_there_is_neither_read_nor_followed(path, window, qtbot, tmp_path):
    window.opening.open(path)
    window.showMinimized()
    kept = tmp_path / "kept.txt"
    kept.write_text("kept", "utf-8")
    folder = logs.folder()
    for strange in (f"ring-{MINE[0]}-{MINE[1]}-", f"ring-{MINE[0]}-{MINE[1]}-{'9' * 150}-1"):
        (folder / strange).write_bytes(b"open /etc/passwd\n" * 1000)
    (folder / f"ring-{MINE[0]}-{MINE[1]}-..-1").symlink_to(kept)
    (folder / f"ring-{MINE[0]}-{MINE[1]}-x-1").mkdir()
    left = {f"ring-{MINE[0]}-{MINE[1]}-x-1", lay(path, NOBODY).name}
    qtbot.waitUntil(lambda: set(rings()) == left)
    assert kept.read_text("utf-8") == "kept"
    assert window.isMinimized()
    assert answers_beside_strangers(path, qtbot)


def answers_beside_strangers(path, qtbot):
    """Whether a true ring is answered all the same."""
    asked = lay(path)
    qtbot.waitUntil(lambda: not asked.exists())
    return asked.with_name(asked.name + ".yes").exists()


def test_a_window_that_has_ended_answers_nothing_and_leaves_nothing(path, window, qtbot):
    window.opening.open(path)
    bell = window.findChild(doorbell.Doorbell)
    assert answers(lay(path), qtbot)
    bell.end()
    assert rings() == []
    asked = lay(path)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    assert rings() == [asked.name]


def test_the_system_hands_over_what_the_window_has_open(path, window, qapp):
    window.opening.open(path)
    window.showMinimized()
    files = app._Files(window)
    qapp.installEventFilter(files)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    qapp.removeEventFilter(files)
    assert not window.isMinimized()
    assert window.notice.text() == ""
