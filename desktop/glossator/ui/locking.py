"""An encrypted project does not stay open on a machine that nobody sits at."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QDialog

from glossator.ui.jobs import Job

if TYPE_CHECKING:
    from glossator.ui.main_window import MainWindow
    from glossator.ui.widgets.lock_page import LockPage

CHOICES = (5, 15, 30, 60, 0)  # minutes; 0 is never
USUAL = 15
_MINUTE = 60_000  # milliseconds
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Locking(QObject):
    """Watches for keys and the mouse while an encrypted project is open; closes it and shows the page that asks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page: LockPage | None = None
        self.path: Path | None = None
        """The project that is locked, where it was open to work in it."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_idle)
        self._patience = 0  # milliseconds
        # When somebody was there last, by the clock on the wall: timers stand while a machine sleeps.
        self._seen = 0.0

    def begin(self) -> None:
        """A project was opened: watch if it is encrypted."""
        self._leave_page()
        space = self._window.workspace
        minutes = self._window.settings.lock_after()
        if space is not None and space.project.encrypted and minutes:
            self._patience = minutes * _MINUTE
            self._somebody()
            QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        else:
            self.end()

    def end(self) -> None:
        """Watch no more."""
        self.timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def choose(self, minutes: int) -> None:
        """Lock after so many minutes from now on; 0 for never."""
        self._window.settings.set_lock_after(minutes)
        if self.page is None:
            self.begin()

    def lock(self) -> None:
        """Close the project and show nothing of it; the right passphrase opens it where it was."""
        window = self._window
        if window.workspace is None or not window.workspace.project.encrypted:
            return
        project = window.workspace.project
        path, read_only = project.path, project.read_only
        window.opening.locked.add(path.resolve())
        for dialog in window.findChildren(QDialog):
            dialog.reject()  # they show words of the project
        window.close_project()
        from glossator.ui.widgets.lock_page import LockPage

        page = self.page = LockPage(path.stem, window.opening.guesses.wait(path), window)
        page.ask.given.connect(lambda passphrase, _keep: self._on_given(path, read_only, passphrase))
        page.left.connect(self._on_left)
        window.stack.addWidget(page)
        window.stack.setCurrentWidget(page)
        page.ask.setFocus()
        self.path = None if read_only else path
        window.project_changed.emit(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS or not self.timer.isActive():
            return False
        if time.time() - self._seen > self._patience / 1000:
            self.timer.start(0)  # the machine slept for longer than that: who wakes it has to be asked first
            return True
        self._somebody()
        return False

    def _somebody(self) -> None:
        self._seen = time.time()
        self.timer.start(self._patience)

    def _on_idle(self) -> None:
        space = self._window.workspace
        if space is None:
            return
        if self._window.findChildren(Job):
            self._seen = time.time()
            self.timer.start(_MINUTE)  # what was begun is finished first
        else:
            self.lock()

    def _on_given(self, path: Path, read_only: bool, passphrase: str) -> None:
        if self.page is not None:
            self._window.opening.unlock(path, read_only, passphrase, self.page.ask)

    def _on_left(self) -> None:
        self._leave_page()
        self._window.show_welcome()

    def _leave_page(self) -> None:
        page, self.page, self.path = self.page, None, None
        if page is not None:
            page.ask.stop()
            self._window.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
