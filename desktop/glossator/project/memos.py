"""Memos on the project, its documents, codes and passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.errors import InvalidValue, NotFound
from glossator.domain.memos import KINDS, Memo
from glossator.domain.names import checked_text
from glossator.storage import memos as stored

if TYPE_CHECKING:
    from glossator.project.project import Project


class Memos:
    """The memos: each coder has one on each thing."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def on(self, target_id: str) -> list[Memo]:
        """Everybody's memos on one thing, oldest first."""
        return stored.memos_on(self._project.connection, target_id)

    def mine(self, target_id: str) -> str:
        """The text of the current coder's memo on one thing, or ""."""
        coder = self._project.coders.find()
        return next((m.text for m in self.on(target_id) if coder and m.coder_id == coder.id), "")

    def write(self, kind: str, target_id: str, text: str) -> None:
        """Set the current coder's memo; an empty text removes it. Unchanged text is no step."""
        if kind not in KINDS:
            raise InvalidValue("A memo cannot be put on “{kind}”.", kind=kind)
        text = checked_text(text.strip())
        if text == self.mine(target_id):
            return
        with self._project.step("Write a memo" if text else "Delete a memo") as record:
            if not stored.exists(record.connection, kind, target_id):
                raise NotFound("What the memo is about is not in the project any more.")
            coder_id = self._project.coders.current_id(record)
            stored.write_memo(record, kind, target_id, coder_id, text)
