"""What the tables besides the main one are made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from glossator.domain.memos import CODE, DOCUMENT, PASSAGE
from glossator.storage.codes import codebook
from glossator.storage.rows import documents_in_order
from glossator.storage.schema import changes, coders, codings, edits, memos, passages, versions

_MARKS = (
    select(codings.c.code_id, passages.c.start, passages.c.end, passages.c.coder_id)
    .join(passages, passages.c.id == codings.c.passage_id)
    .where(passages.c.document_id == bindparam("document"))
)


class MemoEntry(NamedTuple):
    """A memo with what it is about: its kind, the name or words of that, and the document it is in, "" for none."""

    kind: str
    about: str
    document: str
    coder: str
    text: str
    created_at: Any
    modified_at: Any
    id: str
    target_id: str


def marks_in(connection: Connection, document_id: str) -> list[tuple[str, int, int, str]]:
    """(code id, start, end, coder id) of every coding in a document."""
    return [tuple(row) for row in connection.execute(_MARKS, {"document": document_id})]


def passages_in(connection: Connection, chosen: Collection[str] | None) -> dict[str, tuple[int, int, int]]:
    """Document id → how many passages, codings and coders there are on it; of the chosen coders, None for all."""
    wanted = (
        select(
            passages.c.document_id,
            func.count(passages.c.id.distinct()),
            func.count(codings.c.id),
            func.count(passages.c.coder_id.distinct()),
        )
        .outerjoin(codings, codings.c.passage_id == passages.c.id)
        .group_by(passages.c.document_id)
    )
    if chosen is not None:
        wanted = wanted.where(passages.c.coder_id.in_(chosen))
    return {row[0]: (row[1], row[2], row[3]) for row in connection.execute(wanted)}


def revisions_of_documents(connection: Connection) -> dict[str, int]:
    """Document id → how many texts it had before the present one."""
    rows = connection.execute(select(versions.c.document_id, func.count()).group_by(versions.c.document_id))
    return {row[0]: row[1] for row in rows}


def codings_in(connection: Connection, chosen: Collection[str] | None) -> dict[str, tuple[int, int, int]]:
    """Code id → its codings, the documents they lie in, and the coders who made them."""
    wanted = (
        select(
            codings.c.code_id,
            func.count(),
            func.count(passages.c.document_id.distinct()),
            func.count(passages.c.coder_id.distinct()),
        )
        .join(passages, passages.c.id == codings.c.passage_id)
        .group_by(codings.c.code_id)
    )
    if chosen is not None:
        wanted = wanted.where(passages.c.coder_id.in_(chosen))
    return {row[0]: (row[1], row[2], row[3]) for row in connection.execute(wanted)}


def memos_about(connection: Connection, kind: str) -> dict[str, str]:
    """Target id → the memos on it, joined by blank lines, oldest first."""
    notes: dict[str, str] = {}
    rows = connection.execute(
        select(memos.c.target_id, memos.c.text)
        .where(memos.c.kind == kind)
        .order_by(memos.c.created_at, memos.c.id)
    )
    for target, text in rows:
        notes[target] = f"{notes[target]}\n\n{text}" if target in notes else text
    return notes


def memo_entries(connection: Connection) -> Iterator[MemoEntry]:
    """Every memo: on the project, on documents, on codes, on passages, each in the order of what it is about."""
    book = codebook(connection)
    names = {document.id: document.name for document in documents_in_order(connection)}
    places = {document_id: number for number, document_id in enumerate(names)}
    codes = {code.id: number for number, code in enumerate(book)}
    rows = connection.execute(
        select(
            memos, coders.c.name, passages.c.document_id, passages.c.start, passages.c.end, passages.c.quote
        )
        .join(coders, coders.c.id == memos.c.coder_id)
        .outerjoin(passages, (passages.c.id == memos.c.target_id) & (memos.c.kind == PASSAGE))
    ).all()

    def place(row: Any) -> tuple[Any, ...]:
        target = row.target_id
        match row.kind:
            case "document":
                order: tuple[int, ...] = (1, places.get(target, 0))
            case "code":
                order = (2, codes.get(target, 0))
            case "passage":
                order = (3, places.get(row.document_id, 0), row.start or 0, row.end or 0)
            case _:
                order = (0,)
        return (*order, *(0,) * (4 - len(order)), row.created_at, row.id)

    for row in sorted(rows, key=place):
        about = document = ""
        if row.kind == DOCUMENT:
            about = document = names.get(row.target_id, "")
        elif row.kind == CODE:
            about = book.path_text(row.target_id) if row.target_id in book else ""
        elif row.kind == PASSAGE:
            about, document = row.quote or "", names.get(row.document_id, "")
        yield MemoEntry(
            row.kind,
            about,
            document,
            row.name,
            row.text,
            row.created_at,
            row.modified_at,
            row.id,
            row.target_id,
        )


def edit_entries(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """(number, time, coder, kind, what was done, rows changed, number of the edit it takes back or repeats, id,
    hash) of every edit, oldest first."""
    counted = select(func.count()).where(changes.c.edit_id == edits.c.id).correlate(edits).scalar_subquery()
    other = edits.alias()
    rows = connection.execute(
        select(edits, coders.c.name, counted.label("rows"), other.c.number.label("other"))
        .join(coders, coders.c.id == edits.c.coder_id)
        .outerjoin(other, other.c.id == edits.c.reverses)
        .order_by(edits.c.number)
    )
    for row in rows:
        done = row.label.replace("{}", row.subject, 1)
        yield (row.number, row.time, row.name, row.kind, done, row.rows, row.other, row.id, row.hash or "")
