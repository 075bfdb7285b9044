"""What the parts of the self-test share: a folder, a project in it, the window on that project."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from glossator.ui.main_window import MainWindow

PATIENCE = 10.0  # seconds for what comes about in the window's loop
CODER = "self-test"
WORDS = "Local officials facilitated cross-border trafficking"
"""What is tagged in the report."""
CODE = "Corruption"


class NotHere(Exception):
    """A part cannot be tried in this installation; says why."""


class Bench:
    """One run of the self-test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project = folder / "project.gloss"
        self._app: QApplication | None = None
        self._window: MainWindow | None = None

    def app(self) -> QApplication:
        """The application, dressed as the program dresses it."""
        from glossator.ui import app
        from glossator.ui.settings import Settings

        if self._app is None:
            self._app = app.made()
            app.dress(self._app, Settings(self.folder / "settings.ini"))
        return self._app

    def screen(self) -> str:
        """What Qt draws on: "offscreen", "xcb", "windows" …"""
        self.app()
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication.platformName()

    def window(self) -> MainWindow:
        """The window, open on the project."""
        from glossator.ui.main_window import MainWindow
        from glossator.ui.settings import Settings

        if self._window is None:
            self.app()
            settings = Settings(self.folder / "settings.ini")
            settings.set_coder(CODER)
            self._window = MainWindow(settings)
            self._window.resize(1200, 800)
            self._window.show()
            self._window.activateWindow()
            self._window.opening.open(self.project)
            self.settle()
        if self._window.workspace is None:
            raise AssertionError(self._window.notice.text())
        return self._window

    def settle(self) -> None:
        """Let the window do what it has put off."""
        for _ in range(12):  # texts in the right column learn their width, then their height
            QCoreApplication.processEvents()

    def wait(self, come_about: Callable[[], bool], what: str) -> None:
        """Let the window work until something has come about. Raises AssertionError where it does not."""
        end = time.monotonic() + PATIENCE
        while not come_about():
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not within {PATIENCE:.0f} seconds")
            QCoreApplication.processEvents()
            time.sleep(0.002)

    def end(self) -> None:
        """Close the window, which lets the project go."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
            with suppress(RuntimeError):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
