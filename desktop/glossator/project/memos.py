"""Memos on the project, its documents, codes and passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from glossator.domain.errors import InvalidValue, NotFound
from glossator.domain.memos import CODE, DOCUMENT, KINDS, PROJECT, Memo
from glossator.domain.names import checked_text
from glossator.storage import memos as stored

if TYPE_CHECKING:
    from glossator.project.project import Project


class Memos:
    """The memos: each coder has one on each thing."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._whole = ""

    @property
    def whole(self) -> str:
        """The id of what memos on the project are about."""
        if not self._whole:
            self._whole = stored.project_id(self._project.connection)
        return self._whole

    def on(self, target_id: str) -> list[Memo]:
        """Everybody's memos on one thing, oldest first."""
        return stored.memos_on(self._project.connection, target_id)

    def mine(self, target_id: str) -> str:
        """The text of the current coder's memo on one thing, or ""."""
        coder = self._project.coders.find()
        return next((m.text for m in self.on(target_id) if coder and m.coder_id == coder.id), "")

    def carried(self, target_ids: Sequence[str]) -> set[str]:
        """Those of the things that carry a memo, whoever wrote it."""
        return stored.with_memo(self._project.connection, target_ids)

    def possible(self, kind: str, target_id: str) -> bool:
        """Whether what a memo is about still is in the project."""
        return stored.exists(self._project.connection, kind, target_id)

    def write(self, kind: str, target_id: str, text: str) -> None:
        """Set the current coder's memo; an empty text removes it. Unchanged text is no step. Raises NotFound where
        what it is about is gone."""
        if kind not in KINDS:
            raise InvalidValue("A memo cannot be put on “{kind}”.", kind=kind)
        if kind == PROJECT:
            target_id = self.whole  # a project has but one
        text = checked_text(text.strip())
        if text == self.mine(target_id):
            return
        subject = self._name_of(kind, target_id)
        if kind == DOCUMENT:
            label = "Write a memo on the document “{}”" if text else "Delete the memo on the document “{}”"
        elif kind == CODE:
            label = "Write a memo on the code “{}”" if text else "Delete the memo on the code “{}”"
        elif kind == PROJECT:
            label = "Write a memo on the project" if text else "Delete the memo on the project"
        else:
            label = "Write a memo" if text else "Delete a memo"
        with self._project.step(label, subject) as record:
            if not stored.exists(record.connection, kind, target_id):
                raise NotFound("What the memo is about is not in the project any more.")
            coder_id = self._project.coders.current_id(record)
            stored.write_memo(record, kind, target_id, coder_id, text)

    def _name_of(self, kind: str, target_id: str) -> str:
        """What the step's name calls the thing; "" where it needs none. Raises NotFound."""
        if kind == DOCUMENT:
            return self._project.documents.get(target_id).name
        return self._project.codes.book()[target_id].name if kind == CODE else ""
