"""Undo, redo and taking back as the window does them: small steps at once, large ones beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from glossator.domain.errors import GlossatorError
from glossator.project.apart import LARGE, REDO, STAGES, TAKE_BACK, UNDO, Apart, rows_of
from glossator.ui.attempt import explained, named, told
from glossator.ui.jobs import Job

if TYPE_CHECKING:
    from glossator.domain.changes import Edit, Entry
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge


class Reversing(QObject):
    """While a large step goes, others are refused; reading goes on. Cancelled, everything is as it was."""

    started = Signal(int, str)  # how many parts it will be; what is going on
    progressed = Signal(int)
    ended = Signal()
    nothing = Signal(str)  # a sentence: why nothing was changed
    taken_back = Signal(object)  # Entry
    refused = Signal(str)  # a sentence: why a step was not taken back

    def __init__(self, bridge: Bridge, attempt: Attempt) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self._attempt = attempt
        self._job: Job | None = None
        self._apart: Apart | None = None
        self._entry: Entry | None = None

    def undo(self) -> None:
        """Take the last step back."""
        edit = self._project.can_undo
        if edit is None or rows_of(self._project, edit) <= LARGE:
            self._attempt(self._project.undo)
        else:
            said = self.tr("Undoing “{step}” …").format(step=named(edit))
            self._start(UNDO, edit, rows_of(self._project, edit), said)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        edit = self._project.can_redo
        if edit is None or rows_of(self._project, edit) <= LARGE:
            self._attempt(self._project.redo)
        else:
            said = self.tr("Redoing “{step}” …").format(step=named(edit))
            self._start(REDO, edit, rows_of(self._project, edit), said)

    def take_back(self, entry: Entry) -> None:
        """Take back a step that need not be the last; `taken_back` or `refused` follows."""
        self._entry = entry
        if entry.rows > LARGE:
            said = self.tr("Taking back “{step}” …").format(step=named(entry.edit))
            self._start(TAKE_BACK, entry.edit, entry.rows, said)
            return
        try:
            self._project.log.take_back(entry.edit.id)
        except GlossatorError as error:
            self.refused.emit(explained(error))
        else:
            self.taken_back.emit(entry)

    def cancel(self) -> None:
        """Stop; everything is as it was then."""
        if self._job is not None:
            self._job.cancel()

    def end(self) -> None:
        """Stop, and wait until other steps are possible again; nothing is told any more."""
        if self._job is not None and self._apart is not None:
            self._job.drop()
            QThreadPool.globalInstance().waitForDone()
            self._apart.end()

    def _start(self, how: str, edit: Edit, rows: int, said: str) -> None:
        apart = Apart(self._project, how, edit.id)
        if how != TAKE_BACK:
            self._entry = None
        try:
            apart.begin()
        except GlossatorError as error:
            self._say(explained(error))
            return
        self._apart = apart
        self._job = Job(lambda control: apart.run(control.progress), self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(STAGES * rows, said)
        self._job.start()

    def _on_done(self, edit: Edit) -> None:
        entry = self._entry
        self._over()
        self._project.tell(edit)
        if entry is not None:
            self.taken_back.emit(entry)

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self._say(told(fault))

    def _on_ended(self) -> None:
        self._over()
        self._say(self.tr("Stopped; everything is as it was."))

    def _say(self, words: str) -> None:
        (self.nothing if self._entry is None else self.refused).emit(words)

    def _over(self) -> None:
        if self._apart is not None:
            self._apart.end()
        self._job = self._apart = None
        self.ended.emit()
