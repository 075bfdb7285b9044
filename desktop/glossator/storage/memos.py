"""Memos in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from glossator.domain.ids import new_id
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT, Memo
from glossator.storage.journal import Journal, chunks, now
from glossator.storage.schema import codes, documents, memos, passages, project

BETWEEN = "\n\n"  # a blank line stands between two memos that become one


def memos_on(connection: Connection, target_id: str) -> list[Memo]:
    """The memos on one thing, oldest first."""
    rows = connection.execute(
        select(memos).where(memos.c.target_id == target_id).order_by(memos.c.created_at, memos.c.id)
    )
    return [Memo(**row._mapping) for row in rows]


def memos_about(connection: Connection, kind: str) -> dict[str, list[Memo]]:
    """Every memo on things of one kind by the thing's id, oldest first."""
    return _by_target(connection, select(memos).where(memos.c.kind == kind))


def memos_in(connection: Connection, document_id: str) -> dict[str, list[Memo]]:
    """The memos on a document's passages by passage id, oldest first."""
    on = select(memos).join(passages, passages.c.id == memos.c.target_id)
    return _by_target(connection, on.where(passages.c.document_id == document_id))


def _by_target(connection: Connection, which: Select[Any]) -> dict[str, list[Memo]]:
    found: dict[str, list[Memo]] = {}
    for row in connection.execute(which.order_by(memos.c.created_at, memos.c.id)):
        found.setdefault(row.target_id, []).append(Memo(**row._mapping))
    return found


def project_id(connection: Connection) -> str:
    """The id of the project's own row."""
    return str(connection.execute(select(project.c.id)).scalar_one())


def exists(connection: Connection, kind: str, target_id: str) -> bool:
    """Whether the thing that a memo is about is there. The project itself always is."""
    if kind == PROJECT:
        return True
    table = {DOCUMENT: documents, CODE: codes, PASSAGE: passages}[kind]
    return connection.execute(select(table.c.id).where(table.c.id == target_id)).first() is not None


def write_memo(journal: Journal, kind: str, target_id: str, coder_id: str, text: str) -> None:
    """Set this coder's memo on a thing; an empty text removes it."""
    row = journal.connection.execute(
        select(memos.c.id, memos.c.text).where(memos.c.target_id == target_id, memos.c.coder_id == coder_id)
    ).first()
    moment = now()
    if row is None:
        if text:
            journal.insert(
                memos,
                [
                    {
                        "id": new_id(),
                        "kind": kind,
                        "target_id": target_id,
                        "coder_id": coder_id,
                        "text": text,
                        "created_at": moment,
                        "modified_at": moment,
                    }
                ],
            )
    elif not text:
        journal.delete(memos, [row.id])
    elif row.text != text:
        journal.update(memos, {row.id: {"text": text, "modified_at": moment}})


def with_memo(connection: Connection, target_ids: Sequence[str]) -> set[str]:
    """Those of the things that carry a memo."""
    found: set[str] = set()
    for some in chunks(target_ids):
        found.update(connection.scalars(select(memos.c.target_id).where(memos.c.target_id.in_(some))))
    return found


def fold_memos(journal: Journal, keep_id: str, target_ids: Sequence[str]) -> None:
    """Let the memos on things that become one go to the one that stays: each coder's are one then, in the order of
    `target_ids`."""
    places = {target_id: number for number, target_id in enumerate(target_ids)}
    by_coder: dict[str, list[Any]] = {}
    for some in chunks(target_ids):
        for row in journal.connection.execute(select(memos).where(memos.c.target_id.in_(some))):
            by_coder.setdefault(row.coder_id, []).append(row)
    for rows in by_coder.values():
        rows.sort(key=lambda row: places[row.target_id])
        stays = next((row for row in rows if row.target_id == keep_id), rows[0])
        journal.delete(memos, [row.id for row in rows if row.id != stays.id])
        if len(rows) > 1 or stays.target_id != keep_id:
            text = BETWEEN.join(row.text for row in rows)
            journal.update(memos, {stays.id: {"target_id": keep_id, "text": text, "modified_at": now()}})


def number_on(connection: Connection, target_ids: Sequence[str]) -> int:
    """How many memos there are on these things."""
    number = select(func.count()).select_from(memos)
    return sum(
        connection.execute(number.where(memos.c.target_id.in_(some))).scalar_one()
        for some in chunks(target_ids)
    )


def number_in(connection: Connection, document_ids: Sequence[str]) -> int:
    """How many memos there are on these documents and on their passages."""
    inside = select(func.count()).select_from(memos.join(passages, passages.c.id == memos.c.target_id))
    return number_on(connection, document_ids) + sum(
        connection.execute(inside.where(passages.c.document_id.in_(some))).scalar_one()
        for some in chunks(document_ids)
    )


def delete_memos(journal: Journal, target_ids: Sequence[str]) -> None:
    """Remove every memo on these things."""
    ids: list[str] = []
    for some in chunks(target_ids):
        ids += journal.connection.scalars(select(memos.c.id).where(memos.c.target_id.in_(some)))
    journal.delete(memos, ids)
