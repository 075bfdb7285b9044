"""Codes taken off passages, and passages deleted: what was somebody else's is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from glossator.domain.errors import NotFound
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.models.steps import done


class Taking(QObject):
    """Takes away what lies on the text. A coder may clear up after another one, but never without a word."""

    told = Signal(str)  # a sentence for the notice

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QObject) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt

    def uncode(self, passage_id: str, code_id: str) -> None:
        """Take one code off a passage."""
        code = self._project.codes.book().get(code_id)
        whose = self._whose(passage_id)
        taken = done(self._attempt, lambda: self._project.passages.uncode(passage_id, code_id))
        if taken and whose and code is not None:
            self._tell(self.tr("Removed “{code}” of {coder}; {keys} brings it back."), whose, code.name)

    def delete(self, passage_id: str) -> None:
        """Delete a passage with its codes and its memos."""
        whose = self._whose(passage_id)
        gone = done(self._attempt, lambda: self._project.passages.delete([passage_id]))
        if gone and whose:
            self._tell(self.tr("Deleted a passage of {coder}; {keys} brings it back."), whose)

    def _whose(self, passage_id: str) -> str:
        """The name of the coder, where that is not who works now."""
        try:
            other = self._project.coders.other(self._project.passages.get(passage_id).coder_id)
        except NotFound:
            return ""
        return other.name if other is not None else ""

    def _tell(self, sentence: str, coder: str, code: str = "") -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self.told.emit(sentence.format(coder=coder, code=code, keys=keys))
