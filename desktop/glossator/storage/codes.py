"""Codes in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from glossator.domain.codes import Code, Codebook
from glossator.storage.journal import Journal, chunks
from glossator.storage.memos import delete_memos
from glossator.storage.passages import delete_codings
from glossator.storage.schema import codes, codings, passages


def codebook(connection: Connection) -> Codebook:
    """The whole tree."""
    return Codebook(Code(**row._mapping) for row in connection.execute(select(codes)))


def counts(connection: Connection) -> dict[str, int]:
    """How many codings each code has; a code without any is left out."""
    rows = connection.execute(select(codings.c.code_id, func.count()).group_by(codings.c.code_id))
    return {row[0]: row[1] for row in rows}


def insert_codes(journal: Journal, new: Sequence[Code]) -> None:
    """Add codes, parents before their children."""
    journal.insert(codes, [{c.name: getattr(code, c.name) for c in codes.columns} for code in new])


def update_codes(journal: Journal, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Set columns of codes by id."""
    journal.update(codes, values)


def what_goes_with(connection: Connection, code_ids: Sequence[str]) -> tuple[int, int]:
    """How many codings would be deleted with these codes, and on how many passages they lie."""
    found = 0
    touched: set[str] = set()
    for some in chunks(code_ids):
        for row in connection.execute(select(codings.c.passage_id).where(codings.c.code_id.in_(some))):
            found += 1
            touched.add(row.passage_id)
    return found, len(touched)


def delete_codes(journal: Journal, code_ids: Sequence[str]) -> None:
    """Delete codes, children before their parents, with their codings and memos; a passage that is left with
    neither a code nor a memo goes too."""
    ids: list[str] = []
    for some in chunks(code_ids):
        ids += journal.connection.scalars(select(codings.c.id).where(codings.c.code_id.in_(some)))
    delete_codings(journal, ids)
    delete_memos(journal, code_ids)
    journal.delete(codes, code_ids)


def repoint_codings(journal: Journal, source_id: str, target_id: str) -> None:
    """Give every coding of one code the other code; where a passage has both, one coding is enough."""
    connection = journal.connection
    with_target = set(connection.scalars(select(codings.c.passage_id).where(codings.c.code_id == target_id)))
    rows = connection.execute(
        select(codings.c.id, codings.c.passage_id).where(codings.c.code_id == source_id)
    ).all()
    journal.delete(codings, [row.id for row in rows if row.passage_id in with_target])
    journal.update(
        codings, {row.id: {"code_id": target_id} for row in rows if row.passage_id not in with_target}
    )


def first_use(connection: Connection, code_id: str) -> tuple[str, int, int] | None:
    """Where the code is used first: (document id, start, end), or None."""
    row = connection.execute(
        select(passages.c.document_id, passages.c.start, passages.c.end)
        .join(codings, codings.c.passage_id == passages.c.id)
        .where(codings.c.code_id == code_id)
        .order_by(passages.c.document_id, passages.c.start)
        .limit(1)
    ).first()
    return None if row is None else (row.document_id, row.start, row.end)


def recent(connection: Connection, coder_id: str, limit: int) -> list[str]:
    """The codes that a coder has used last, latest first."""
    latest = func.max(codings.c.created_at)
    rows = connection.execute(
        select(codings.c.code_id)
        .join(passages, passages.c.id == codings.c.passage_id)
        .where(passages.c.coder_id == coder_id)
        .group_by(codings.c.code_id)
        .order_by(latest.desc(), codings.c.code_id)
        .limit(limit)
    )
    return [row.code_id for row in rows]
