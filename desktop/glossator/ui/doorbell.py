"""A project that is open in another window of the same user comes forward there, in place of being refused.

Who wants it rings: an empty file beside the log, whose name says which program is meant and which project. That
program watches the folder, renames the file to say yes or removes it to say no; it reads none, and follows none. A
ring that nobody answers in time is taken back: the same file cannot be both, so that each side knows how it ended.
No socket is needed for it.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from glossator.processes import place, runs
from glossator.ui import logs

if TYPE_CHECKING:
    from glossator.ui.main_window import MainWindow
    from glossator.ui.settings import Settings

PATIENCE = 1.5  # seconds; who has not answered by then hangs, or does what nothing interrupts
_STEP = 0.01  # seconds between two looks, while somebody waits for the answer
_YES = ".yes"

Program = tuple[int, str]  # a process, and the place where its number means something


def ring(settings: Settings, path: Path) -> bool | None:
    """Ask the other program of this user that has the project open to come forward; whether it did, None where
    there is nobody to ask.

    Only what is known to run is asked: nothing on another machine or in another sandbox, nothing that has crashed.
    """
    wanted, me = _identity(path), (os.getpid(), place())
    asked = False
    for program, began, project in settings.sessions():
        if project is None or program == me or not wanted or _identity(project) != wanted:
            continue
        if runs(*program, began):
            _let_forward(program)
            if _answers(program, wanted):
                return True
            asked = True
    return False if asked else None


def ring_soon(settings: Settings, path: Path) -> bool:
    """As `ring`, where the project is in use all the same: who has just been started has it before it is noted."""
    end = time.monotonic() + PATIENCE
    while (answer := ring(settings, path)) is None and _somebody_begins(settings) and time.monotonic() < end:
        time.sleep(_STEP)
    return bool(answer)


def has(window: MainWindow, path: Path) -> bool:
    """Whether this window has the project open to work in it, or locked; by any spelling of its path."""
    return _identity(path) in _wanted(window)


def come_forward(window: QWidget) -> None:
    """Show a window before all others, as it was. Where the system lets no program do that by itself (Windows,
    Wayland), its entry in the list of windows asks for attention."""
    if QGuiApplication.platformName() == "xcb" and not window.windowHandle().isExposed():
        # It is on another desktop, and Qt asks for nothing for a window that is not drawn. What was minimized comes
        # back on the desktop where the user is now, with the dialogs before it.
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    (QApplication.activeModalWidget() or window).activateWindow()
    QApplication.alert(window)


def forget(program: Program) -> None:
    """Take away what a program was asked, or has answered, and nobody fetched."""
    for left in _rings(program):
        with suppress(OSError):
            left.unlink()


class Doorbell(QObject):
    """Answers for one window. The system tells when the folder has changed; nothing is looked at before that."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._me = (os.getpid(), place())
        self._watcher: QFileSystemWatcher | None = None

    def begin(self) -> None:
        """Answer from now on."""
        forget(self._me)  # asked of an earlier process with the same number
        with suppress(OSError):  # where nothing can be written nobody rings
            logs.folder().mkdir(parents=True, exist_ok=True)
            self._watcher = QFileSystemWatcher([str(logs.folder())], self)
            self._watcher.directoryChanged.connect(self._on_changed)

    def end(self) -> None:
        """Answer no more."""
        if self._watcher is not None:
            self._watcher.removePaths(self._watcher.directories())
        forget(self._me)

    def _on_changed(self) -> None:
        for asked in _rings(self._me):
            if asked.suffix == _YES:
                continue
            with suppress(OSError):  # it was taken back meanwhile
                if asked.name.split("-")[3] in _wanted(self._window):
                    asked.rename(asked.with_name(asked.name + _YES))
                    come_forward(self._window)
                else:
                    asked.unlink()


def _let_forward(program: Program) -> None:
    """Windows lets come forward only who was started last, which is this one, or whom that one names."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(program[0])


def _somebody_begins(settings: Settings) -> bool:
    me = os.getpid(), place()
    return any(
        project is None and program != me and runs(*program, began)
        for program, began, project in settings.sessions()
    )


def _answers(program: Program, wanted: str) -> bool:
    """Ring, and wait for the answer."""
    asked = logs.folder() / f"{_name(program)}{wanted}-{os.getpid()}"
    try:
        asked.open("x").close()
        end = time.monotonic() + PATIENCE
        while asked.exists() and time.monotonic() < end:
            time.sleep(_STEP)
        with suppress(FileNotFoundError):
            asked.unlink()
            return False
        asked.with_name(asked.name + _YES).unlink()
    except OSError:
        return False
    return True


def _wanted(window: MainWindow) -> set[str]:
    """What the window comes forward for: the project that it works in, or has locked."""
    space, locked = window.workspace, window.locking.path
    project = locked if space is None else None if space.project.read_only else space.project.path
    return {_identity(project)} - {""} if project is not None else set()


def _identity(path: Path) -> str:
    """A file's own number, the same for every way to it; "" where there is no file, or the system has none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_dev}_{found.st_ino}" if found.st_ino else ""


def _rings(program: Program) -> list[Path]:
    return list(logs.folder().glob(f"{_name(program)}*"))


def _name(program: Program) -> str:
    return "ring-{}-{}-".format(*program)
