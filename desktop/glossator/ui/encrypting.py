"""The passphrase of the open project, as the window gives, changes and removes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtGui import QGuiApplication

from glossator.domain.errors import GlossatorError, WrongPassphrase
from glossator.ui.attempt import explained
from glossator.ui.jobs import Job

if TYPE_CHECKING:
    from glossator.ui.dialogs.passphrase import SetPassphrase
    from glossator.ui.guesses import Guesses
    from glossator.ui.widgets.notice import Notice
    from glossator.ui.workspace import Workspace


class Encrypting(QObject):
    """Asks, does it, and says what stays behind."""

    def __init__(self, space: Workspace, guesses: Guesses, notice: Notice) -> None:
        super().__init__(space)
        self._space = space
        self._guesses = guesses
        self._notice = notice
        self.dialog: SetPassphrase | None = None

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
        from glossator.ui import keyring_store

        dialog, project = self.dialog, self._space.project
        assert dialog is not None
        step: Callable[[], None]
        if not project.encrypted:
            step, done = lambda: project.encryption.give(new), self.tr("The project is encrypted now.")
        elif new:
            step = lambda: project.encryption.change(new)  # noqa: E731
            done = self.tr("The project opens with the new passphrase only.")
        else:
            step, done = project.encryption.remove, self.tr("The project is not encrypted any more.")
        if project.encrypted:
            try:
                project.encryption.check(now)
            except WrongPassphrase as error:
                dialog.ask.refuse(explained(error), self._guesses.failed(project.path))
                return
        self._guesses.right(project.path)
        dialog.accept()
        self._space.inspector.flush()
        try:
            with _waiting():
                QThreadPool.globalInstance().waitForDone()  # a snapshot that began meanwhile
                step()
        except GlossatorError as error:
            self._notice.error(explained(error))
            return
        keyring_store.forget(project.path)
        self._tell(done)
        self._space.refreshed.emit()

    def _tell(self, done: str) -> None:
        """What was done, and which copies it did not reach."""
        copies = self._space.project.encryption.left_behind()
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
        dialog = ToldDialog(self.tr("Copies from before"), said, remarks, self._space.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()


@contextmanager
def _waiting() -> Iterator[None]:
    """The file is written anew in the window's own thread: nothing may read from the project meanwhile."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
