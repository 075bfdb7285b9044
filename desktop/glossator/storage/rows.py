"""The rows of the main table, one document at a time, so that a large project is never held whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, String, bindparam, select, type_coerce

from glossator.domain.documents import ITEM, OUTSIDE, Document, Section
from glossator.domain.tables import EVERYTHING, Row, Selection
from glossator.domain.texts import paragraph_starts
from glossator.storage.attributes import all_attributes, values_of
from glossator.storage.coders import all_coders
from glossator.storage.codes import codebook
from glossator.storage.documents import all_documents, sections_of, text_of
from glossator.storage.schema import codings, memos, passages

_CODED = (
    select(
        passages.c.id,
        passages.c.coder_id,
        passages.c.start,
        passages.c.end,
        # As the text they are stored as: to make moments of them, and text of these, takes a third of the time.
        type_coerce(passages.c.created_at, String),
        type_coerce(passages.c.modified_at, String),
        codings.c.id,
        codings.c.code_id,
        type_coerce(codings.c.created_at, String),
    )
    .outerjoin(codings, codings.c.passage_id == passages.c.id)
    .where(passages.c.document_id == bindparam("document"))
)
_MEMOS = (
    select(memos.c.target_id, memos.c.text)
    .join(passages, passages.c.id == memos.c.target_id)
    .where(passages.c.document_id == bindparam("document"))
    .order_by(memos.c.created_at, memos.c.id)
)


def documents_in_order(connection: Connection, chosen: Collection[str] | None = None) -> list[Document]:
    """The chosen documents by name, then id: the order of every table."""
    found = all_documents(connection)
    return sorted(
        (d for d in found if chosen is None or d.id in chosen),
        key=lambda document: (document.name, document.id),
    )


def attribute_cells(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Document id → the values of its attributes as they are stored, in the order of the attributes; documents
    without any value are left out."""
    columns = [attribute.id for attribute in all_attributes(connection)]
    values: dict[str, dict[str, str]] = {}
    for value in values_of(connection):
        values.setdefault(value.document_id, {})[value.attribute_id] = value.value
    return {
        document: tuple(known.get(column, "") for column in columns) for document, known in values.items()
    }


def passage_rows(connection: Connection, chosen: Selection = EVERYTHING) -> Iterator[Row]:
    """One row per coding, and one for each passage without a code: document, the attributes' values, section,
    paragraph, start, end, text, code, code_path, coder, memo, created_at, modified_at, and the ids of document,
    passage, coding and code. The two moments come as text, as `2026-01-31T09:30:00Z`.

    In the order document name, start, end, code path, coder, then ids, so that one project always gives the same
    rows. Several memos on a passage are joined by a blank line, oldest first.
    """
    book = codebook(connection)
    codes: dict[str | None, tuple[str, str, str]] = {
        code.id: (code.name, book.path_text(code.id), code.id) for code in book
    }
    codes[None] = ("", "", "")
    coders = {coder.id: coder.name for coder in all_coders(connection)}
    attributes = attribute_cells(connection)
    nothing = ("",) * len(all_attributes(connection))
    for document in documents_in_order(connection, chosen.documents):
        if not document.passages:
            continue
        values = {"document": document.id}
        rows: list[tuple[Any, ...]] = []
        for passage, coder, start, end, made, changed, coding, code, coded in connection.execute(
            _CODED, values
        ).fetchall():
            if chosen.coders is None or coder in chosen.coders:
                name, path, code_id = codes.get(code, codes[None])
                key = (start, end, path, coders.get(coder, ""), passage or "", coding or "")
                rows.append((key, name, code_id, made, changed, coded))
        if not rows:
            continue
        rows.sort()
        yield from _rows_of(
            document,
            text_of(connection, document.id) or "",
            sections_of(connection, document.id),
            _memos(connection, document.id),
            (document.name, *attributes.get(document.id, nothing)),
            rows,
        )


def _rows_of(
    document: Document,
    text: str,
    sections: Sequence[Section],
    notes: dict[str, str],
    head: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
) -> Iterator[Row]:
    starts = paragraph_starts(text)
    section_of = Innermost(sections)
    document_id = document.id
    for (start, end, path, coder, passage, coding), name, code_id, made, changed, coded in rows:
        yield (
            *head,
            section_of(start),
            max(0, bisect_right(starts, start) - 1),
            start,
            end,
            text[start:end],
            name,
            path,
            coder,
            notes.get(passage, ""),
            _moment(coded or made),
            _moment(changed if coded is None or str(changed) > str(coded) else coded),
            document_id,
            passage,
            coding,
            code_id,
        )


def _moment(stored: object) -> str:
    """A moment in UTC to the second, as ISO 8601; "" for what is none. SQLite gives text in the order of time, a
    server a datetime."""
    if isinstance(stored, str):
        return f"{stored[:10]}T{stored[11:19]}Z" if len(stored) >= 19 else ""
    if isinstance(stored, datetime):
        return f"{stored.astimezone(UTC).isoformat(timespec='seconds')[:-6]}Z"
    return ""


class Innermost:
    """The names of the innermost sections at offsets that never go back; "" where there is none."""

    def __init__(self, sections: Sequence[Section]) -> None:
        """`sections` in the order of their starts; what lies outside the report, and items, are no sections."""
        self._coming = [s for s in reversed(sections) if s.kind not in (OUTSIDE, ITEM)]
        self._open: list[Section] = []
        self._name, self._until = "", 0

    def __call__(self, offset: int) -> str:
        if offset >= self._until:
            self._move(offset)
        return self._name

    def _move(self, offset: int) -> None:
        while self._coming and self._coming[-1].start <= offset:
            self._open.append(self._coming.pop())
        self._open = [section for section in self._open if section.end > offset]
        inner = min(self._open, key=lambda section: section.end - section.start, default=None)
        self._name = inner.name if inner else ""
        ends = [section.end for section in self._open]
        self._until = min([*ends, self._coming[-1].start if self._coming else 2**62])


def _memos(connection: Connection, document_id: str) -> dict[str, str]:
    notes: dict[str, str] = {}
    for target, text in connection.execute(_MEMOS, {"document": document_id}):
        notes[target] = f"{notes[target]}\n\n{text}" if target in notes else text
    return notes
