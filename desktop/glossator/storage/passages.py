"""Passages and their codings in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Result, Select, bindparam, select

from glossator.domain.changes import Edit
from glossator.domain.ids import new_id
from glossator.domain.passages import Coding, MarkRow, Passage
from glossator.domain.spans import Span
from glossator.storage.journal import CHUNK, Journal, chunks, impatient, now
from glossator.storage.memos import delete_memos, with_memo
from glossator.storage.reviews import settle
from glossator.storage.schema import LONG, codings, passages

_BOTH = (
    select(
        passages,
        codings.c.id.label("coding_id"),
        codings.c.code_id,
        codings.c.created_at.label("coded_at"),
    )
    .outerjoin(codings, codings.c.passage_id == passages.c.id)
    .order_by(passages.c.start, passages.c.end, passages.c.id, codings.c.created_at, codings.c.id)
)
# Statements are built once: building one costs a step more than SQLite's own work on it.
_OF = _BOTH.where(passages.c.document_id == bindparam("document"))
_BY_ID = _BOTH.where(passages.c.id.in_(bindparam("ids", expanding=True)))
_AT = _OF.where(
    passages.c.coder_id == bindparam("coder"), passages.c.start.in_(bindparam("starts", expanding=True))
)
_SHORT = (
    select(passages.c.id, passages.c.start, passages.c.end, passages.c.coder_id, codings.c.code_id)
    .outerjoin(codings, codings.c.passage_id == passages.c.id)
    .where(passages.c.document_id == bindparam("document"))
    .order_by(passages.c.start, passages.c.end, passages.c.id, codings.c.created_at, codings.c.id)
)
_STARTING = _SHORT.where(passages.c.start >= bindparam("low"), passages.c.start < bindparam("high"))
_LONG = _SHORT.where(LONG)


def passages_of(connection: Connection, document_id: str) -> list[Passage]:
    """The passages of a document by start, then end."""
    return _read(connection, _OF, document=document_id)


def passages_by_id(connection: Connection, ids: Iterable[str]) -> list[Passage]:
    """Those of the passages that are still there."""
    found: list[Passage] = []
    for some in chunks(ids):
        found += _read(connection, _BY_ID, ids=some)
    return found


def made_by(edit: Edit) -> list[Passage] | None:
    """The passages that an Edit added, as far as its own rows tell all there is to say; None where it did more to
    passages than that, and they have to be read."""
    rows: dict[str, dict[str, Any]] = {}
    on: dict[str, list[Coding]] = {}
    for change in edit.changes:
        if change.table not in (passages.name, codings.name):
            continue
        if change.before is not None or change.after is None:
            return None
        if change.table == passages.name:
            rows[change.id] = dict(change.after)
        else:
            coding = Coding(**change.after)
            on.setdefault(coding.passage_id, []).append(coding)
    if not on.keys() <= rows.keys():
        return None
    return [
        Passage(**row, codings=tuple(sorted(on.get(i, ()), key=lambda c: (c.created_at, c.id))))
        for i, row in rows.items()
    ]


def marks_of(connection: Connection, document_id: str, start: int, end: int) -> list[MarkRow]:
    """The passages of a document that start in [start, end), by start, then end.

    Whoever asks may be painting: while another program holds the file it raises at once instead of waiting.
    """
    with impatient(connection):
        return _marks(connection.execute(_STARTING, {"document": document_id, "low": start, "high": end}))


def long_marks_of(connection: Connection, document_id: str) -> list[MarkRow]:
    """The passages of a document that are longer than LONGEST_USUAL, by start, then end. Nor does it wait."""
    with impatient(connection):
        return _marks(connection.execute(_LONG, {"document": document_id}))


def _marks(rows: Result[Any]) -> list[MarkRow]:
    found: list[MarkRow] = []
    for (passage_id, start, end, coder), same in groupby(rows, itemgetter(0, 1, 2, 3)):
        codes = tuple(row.code_id for row in same)
        found.append((passage_id, start, end, codes if codes[0] is not None else (), coder))
    return found


def passages_at(
    connection: Connection, document_id: str, coder_id: str, spans: Sequence[Span]
) -> dict[Span, Passage]:
    """This coder's passages with exactly these spans, by span; of several with one span the first."""
    found: dict[Span, Passage] = {}
    wanted = set(spans)
    starts = sorted({span.start for span in spans})
    for begin in range(0, len(starts), CHUNK):
        some = starts[begin : begin + CHUNK]
        for passage in _read(connection, _AT, document=document_id, coder=coder_id, starts=some):
            if passage.span in wanted:
                found.setdefault(passage.span, passage)
    return found


def passages_of_codings(connection: Connection, coding_ids: Iterable[str]) -> set[str]:
    """The ids of the passages that these codings lie on."""
    found: set[str] = set()
    for some in chunks(coding_ids):
        found.update(connection.scalars(select(codings.c.passage_id).where(codings.c.id.in_(some))))
    return found


def add_passages(
    journal: Journal, coder_id: str, marks: Sequence[tuple[str, Span, str, Sequence[str]]]
) -> list[str]:
    """Add passages, each (document id, span, quote, code ids); returns their ids."""
    moment = now()
    ids = [new_id() for _ in marks]
    journal.insert(
        passages,
        [
            {
                "id": passage_id,
                "document_id": document_id,
                "coder_id": coder_id,
                "start": span.start,
                "end": span.end,
                "quote": quote,
                "created_at": moment,
                "modified_at": moment,
            }
            for passage_id, (document_id, span, quote, _) in zip(ids, marks, strict=True)
        ],
    )
    add_codings(journal, [(i, code) for i, mark in zip(ids, marks, strict=True) for code in mark[3]])
    return ids


def add_codings(journal: Journal, pairs: Sequence[tuple[str, str]]) -> None:
    """Put codes on passages: (passage id, code id). They are a microsecond apart, so that those of one step
    keep their order."""
    moment = now()
    journal.insert(
        codings,
        [
            {
                "id": new_id(),
                "passage_id": passage_id,
                "code_id": code_id,
                "created_at": moment + timedelta(microseconds=number),
            }
            for number, (passage_id, code_id) in enumerate(pairs)
        ],
    )


def update_passages(journal: Journal, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Set columns of passages by id."""
    journal.update(passages, values)


def delete_codings(journal: Journal, coding_ids: Sequence[str]) -> None:
    """Take codes off passages; a passage left with neither a code nor a memo goes too."""
    connection = journal.connection
    touched = passages_of_codings(connection, coding_ids)
    journal.delete(codings, coding_ids)
    kept = with_memo(connection, sorted(touched))
    for some in chunks(touched):
        kept.update(connection.scalars(select(codings.c.passage_id).where(codings.c.passage_id.in_(some))))
    bare = sorted(touched - kept)
    settle(journal, bare)
    journal.delete(passages, bare)


def delete_passages(journal: Journal, passage_ids: Sequence[str]) -> None:
    """Delete passages with their codings and memos."""
    ids: list[str] = []
    for some in chunks(passage_ids):
        ids += journal.connection.scalars(select(codings.c.id).where(codings.c.passage_id.in_(some)))
    journal.delete(codings, ids)
    delete_memos(journal, passage_ids)
    settle(journal, passage_ids)
    journal.delete(passages, passage_ids)


def _read(connection: Connection, statement: Select[Any], **values: Any) -> list[Passage]:
    """One Passage per run of rows with its id: the statement's order keeps a passage's rows together."""
    found: list[Passage] = []
    on: list[Coding] = []
    head: Any = None

    def close() -> None:
        if head is not None:
            found.append(
                Passage(
                    head.id,
                    head.document_id,
                    head.coder_id,
                    head.start,
                    head.end,
                    head.quote,
                    head.created_at,
                    head.modified_at,
                    tuple(on),
                )
            )

    for row in connection.execute(statement, values):
        if head is None or row.id != head.id:
            close()
            head = row
            on = []
        if row.coding_id is not None:
            on.append(Coding(row.coding_id, row.id, row.code_id, row.coded_at))
    close()
    return found
