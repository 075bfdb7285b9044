"""Passages and the codes on them: the main job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from glossator.domain.changes import Edit
from glossator.domain.codes import Code
from glossator.domain.errors import NotFound
from glossator.domain.passages import MarkRow, Passage
from glossator.domain.spans import Span
from glossator.storage import checks
from glossator.storage import passages as stored
from glossator.storage.journal import Journal
from glossator.storage.schema import LONGEST_USUAL

if TYPE_CHECKING:
    from glossator.project.project import Project

LABEL_CODES = 3  # so many names stand in the Edit menu before the rest is counted


class Passages:
    """The passages: read them, and every step on them."""

    longest_usual = LONGEST_USUAL
    """Code points."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def of(self, document_id: str) -> list[Passage]:
        """The passages of a document by start, then end."""
        return stored.passages_of(self._project.connection, document_id)

    def marks(self, document_id: str, start: int, end: int) -> list[MarkRow]:
        """All that drawing the passages takes that start in [start, end), several times faster than `of`."""
        return stored.marks_of(self._project.connection, document_id, start, end)

    def long_marks(self, document_id: str) -> list[MarkRow]:
        """The same of the passages that are longer than `longest_usual`, wherever they start."""
        return stored.long_marks_of(self._project.connection, document_id)

    def get(self, passage_id: str) -> Passage:
        """One passage. Raises NotFound."""
        found = stored.passages_by_id(self._project.connection, [passage_id])
        if not found:
            raise NotFound("That passage is not in the project any more.")
        return found[0]

    def misplaced(self, document_id: str) -> list[tuple[str, int, int]]:
        """Passages whose quote is not the text at their place any more: (id, start, end). Should be none."""
        return checks.misplaced(self._project.connection, document_id)

    def touched(self, edit: Edit) -> tuple[list[Passage], set[str]]:
        """What an Edit did to passages: those to show anew, and the ids of those that are gone."""
        made = stored.made_by(edit)
        if made is not None:
            return made, set()
        ids = edit.ids("passages")
        loose: set[str] = set()
        for change in edit.changes:
            if change.table == "codings":
                row = change.after or change.before or {}
                if "passage_id" in row:
                    ids.add(row["passage_id"])
                else:
                    loose.add(change.id)
        ids |= stored.passages_of_codings(self._project.connection, loose)
        present = stored.passages_by_id(self._project.connection, ids)
        return present, ids - {passage.id for passage in present}

    def tag(self, document_id: str, span: Span, code_ids: Sequence[str]) -> str:
        """Put codes on a span, on the coder's passage there or a new one; returns the passage's id.

        Codes that are on it already are passed over; when all are, nothing is stored. White space at the
        span's ends is left out. Raises InvalidSpan, NotFound.
        """
        book = self._project.codes.book()
        names = [book[code_id].name for code_id in code_ids]
        text = self._project.documents.text(document_id)
        return self._mark(document_id, text, span, code_ids, "Tag with {}", _listed(names))

    def tag_all(self, document_id: str, spans: Sequence[Span], code_id: str) -> list[str]:
        """Put one code on many spans in one step; returns the passages' ids."""
        name = self._project.codes.book()[code_id].name
        text = self._project.documents.text(document_id)
        with self._project.step("Tag with {}", name) as record:
            return self.mark_all(record, document_id, text, [(span, [code_id]) for span in spans])

    def tag_with_new(
        self, document_id: str, span: Span, name: str, parent_id: str | None = None
    ) -> tuple[str, Code]:
        """Create a code and put it on a span: one step. Returns the passage's id and the code."""
        text = self._project.documents.text(document_id)
        with self._project.step("Tag with the new code {}", name.strip()) as record:
            code = self._project.codes.add(record, name, parent_id)
            return self.mark(record, document_id, text, span, [code.id]), code

    def highlight(self, document_id: str, span: Span) -> str:
        """Mark a span without a code; returns the passage's id."""
        text = self._project.documents.text(document_id)
        return self._mark(document_id, text, span, (), "Highlight", "")

    def uncode(self, passage_id: str, code_id: str) -> None:
        """Take one code off a passage; without another code or a memo the passage goes too."""
        passage = self.get(passage_id)
        ids = [coding.id for coding in passage.codings if coding.code_id == code_id]
        if not ids:
            raise NotFound("That code is not on the passage any more.")
        with self._project.step("Uncode {}", self._project.codes.book()[code_id].name) as record:
            stored.delete_codings(record, ids)

    def delete(self, passage_ids: Sequence[str]) -> None:
        """Delete passages with their codings and memos: one step."""
        label = "Delete the passage" if len(passage_ids) == 1 else "Delete {} passages"
        with self._project.step(label, str(len(passage_ids))) as record:
            stored.delete_passages(record, passage_ids)

    # --- parts of larger steps ---------------------------------------------------------------------------------

    def mark(self, record: Journal, document_id: str, text: str, span: Span, code_ids: Sequence[str]) -> str:
        """Put codes on a span inside a step that is running; `text` is the document's. Returns the passage's
        id."""
        return self.mark_all(record, document_id, text, [(span, code_ids)])[0]

    def mark_all(
        self, record: Journal, document_id: str, text: str, marks: Sequence[tuple[Span, Sequence[str]]]
    ) -> list[str]:
        """Put codes on many spans of one document inside a step that is running; returns the passages' ids."""
        coder_id = self._project.coders.current_id(record)
        wanted: dict[Span, dict[str, None]] = {}
        order = [span.within(len(text)).trimmed(text) for span, _ in marks]
        for span, (_, code_ids) in zip(order, marks, strict=True):
            wanted.setdefault(span, {}).update(dict.fromkeys(code_ids))
        there = stored.passages_at(record.connection, document_id, coder_id, list(wanted))
        new = [span for span in wanted if span not in there]
        ids = stored.add_passages(
            record,
            coder_id,
            [(document_id, span, text[span.start : span.end], list(wanted[span])) for span in new],
        )
        stored.add_codings(
            record,
            [(p.id, code) for span, p in there.items() for code in wanted[span] if code not in p.code_ids],
        )
        found = {span: p.id for span, p in there.items()} | dict(zip(new, ids, strict=True))
        return [found[span] for span in order]

    def _mark(
        self, document_id: str, text: str, span: Span, code_ids: Sequence[str], label: str, subject: str
    ) -> str:
        with self._project.step(label, subject) as record:
            return self.mark(record, document_id, text, span, code_ids)


def _listed(names: Sequence[str]) -> str:
    if len(names) <= LABEL_CODES:
        return ", ".join(names)
    return f"{', '.join(names[:LABEL_CODES])} + {len(names) - LABEL_CODES}"
