"""The passphrase of the open project, as the window gives, changes and removes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from glossator.domain.errors import WrongPassphrase
from glossator.ui.attempt import explained, told
from glossator.ui.jobs import Control, Job
from glossator.ui.widgets.held_page import HeldPage

if TYPE_CHECKING:
    from glossator.ui.dialogs.passphrase import SetPassphrase
    from glossator.ui.guesses import Guesses
    from glossator.ui.widgets.notice import Notice
    from glossator.ui.workspace import Workspace


class Encrypting(QObject):
    """Asks, does it in another thread, and says what stays behind. While it goes nobody may touch the project: the
    window shows `page` in its place."""

    held = Signal(bool)  # whether the project may not be touched now

    def __init__(self, space: Workspace, guesses: Guesses, notice: Notice) -> None:
        super().__init__(space)
        self._space = space
        self._guesses = guesses
        self._notice = notice
        self.dialog: SetPassphrase | None = None
        self.page: HeldPage | None = None
        self._job: Job | None = None

    def ask(self, deed: str) -> None:
        """Show the dialog of dialogs.passphrase.GIVE, CHANGE or REMOVE."""
        from glossator.ui.dialogs.passphrase import SetPassphrase

        if self._space.window().findChildren(Job):
            self._notice.error(
                self.tr("Something is being imported, exported or looked at; wait until it is done.")
            )
            return
        path = self._space.project.path
        self.dialog = SetPassphrase(deed, path.name, self._guesses.wait(path), self._space.window())
        self.dialog.wanted.connect(self._on_wanted)
        self.dialog.open()

    def _on_wanted(self, now: str, new: str) -> None:

        dialog, project = self.dialog, self._space.project
        assert dialog is not None
        encryption = project.encryption
        renew: Callable[[Callable[[int], None]], None]
        if not project.encrypted:
            renew, done = partial(encryption.give, new), self.tr("The project is encrypted now.")
        elif new:
            renew = partial(encryption.change, new)
            done = self.tr("The project opens with the new passphrase only.")
        else:
            renew, done = encryption.remove, self.tr("The project is not encrypted any more.")
        if project.encrypted:
            try:
                encryption.check(now)
            except WrongPassphrase as error:
                dialog.ask.refuse(explained(error), self._guesses.failed(project.path))
                return
        self._guesses.right(project.path)
        dialog.accept()
        self._space.inspector.flush()
        for other in filter(QDialog.isVisible, self._space.window().findChildren(QDialog)):
            other.reject()  # what they show is read from the project
        with _waiting():
            QThreadPool.globalInstance().waitForDone()  # a snapshot that began meanwhile

        def work(control: Control) -> list[Path]:
            renew(control.progress)
            return encryption.left_behind()

        size = encryption.size() if new else project.path.stat().st_size
        self.page = HeldPage(self.tr("The project is written anew …"), size)
        self._job = Job(work, self)
        self._job.progressed.connect(self.page.progress)
        self._job.done.connect(lambda copies: self._on_done(done, copies))
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.page.cancelled.connect(self._job.cancel)
        self.held.emit(True)
        self._job.start()

    def end(self) -> None:
        """Stop, and wait until the project is open again, the old one or the new."""
        if self._job is not None:
            self._job.drop()
            QThreadPool.globalInstance().waitForDone()
            self._over()

    def _on_done(self, done: str, copies: list[Path]) -> None:
        from glossator.ui import keyring_store

        self._over()
        project = self._space.project
        keyring_store.forget(project.path)
        if project.encryption.noted is not None:
            project.tell(project.encryption.noted)
        self._tell(done, copies)

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self._notice.error(told(fault))

    def _on_ended(self) -> None:
        self._over()
        self._notice.error(self.tr("Stopped; the project and its passphrase are as they were."))

    def _over(self) -> None:
        self._job = None
        self.held.emit(False)
        if self.page is not None:
            self.page.deleteLater()
            self.page = None

    def _tell(self, done: str, copies: list[Path]) -> None:
        """What was done, and which copies it did not reach."""
        if not copies:
            self._notice.done(done)
            return
        said = self.tr(
            "Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. "
            "Delete what you do not need.",
            "",
            len(copies),
        )
        self._notice.done(f"{done} {said}", [(self.tr("Show which"), lambda: self._show(said, copies))])

    def _show(self, said: str, copies: list[Path]) -> None:
        from glossator.domain.remarks import remark
        from glossator.ui.dialogs.told import ToldDialog

        remarks = [remark("{path}", path=str(copy)) for copy in copies]
        title = self.tr("Copies from before")
        dialog = ToldDialog(title, said, remarks, "passphrase", self._space.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()


@contextmanager
def _waiting() -> Iterator[None]:
    """It takes a moment at most."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
