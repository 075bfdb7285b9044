"""The log of edits, read: by who, when, and what it was done to. The changes themselves stay in the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, func, or_, select, type_coerce

from glossator.domain.changes import Entry, LogFilter
from glossator.storage import journal
from glossator.storage.schema import changes, coders, edits

_ROWS = select(func.count()).where(changes.c.edit_id == edits.c.id).correlate(edits).scalar_subquery()
_OTHER = edits.alias()
_ENTRIES = (
    select(edits, coders.c.name, _ROWS.label("rows"), _OTHER.c.number.label("other"))
    .join(coders, coders.c.id == edits.c.coder_id)
    .outerjoin(_OTHER, _OTHER.c.id == edits.c.reverses)
    .order_by(edits.c.number.desc())
)


def entries(connection: Connection, wanted: LogFilter, limit: int, below: int | None = None) -> list[Entry]:
    """The lines that are wanted, latest first, at most `limit`; with `below` those before that number."""
    statement = _ENTRIES.where(*_wanted(wanted)).limit(limit)
    if below is not None:
        statement = statement.where(edits.c.number < below)
    return [
        Entry(row.number, journal.edit_of(row), row.name, row.rows, row.state == journal.DONE, row.other)
        for row in connection.execute(statement)
    ]


def count(connection: Connection, wanted: LogFilter) -> int:
    """How many lines are wanted."""
    statement = select(func.count()).select_from(edits).where(*_wanted(wanted))
    return int(connection.execute(statement).scalar_one())


def codings_logged(connection: Connection, most: int) -> int:
    """How many changes of codings the log holds, counted up to `most`."""
    some = select(changes.c.row_id).where(changes.c.table_name == "codings").limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def change_entries(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """(number, time, coder, what was done, table, row, before, after, hash of the edit) of every change, in order;
    before and after as JSON with its keys in order, "" where there was no row."""
    rows = connection.execute(
        select(edits, coders.c.name, changes)
        .join(coders, coders.c.id == edits.c.coder_id)
        .join(changes, changes.c.edit_id == edits.c.id)
        .order_by(edits.c.number, changes.c.number),
        execution_options={"yield_per": 1000},
    )
    for row in rows:
        of = row._mapping
        done = row.label.replace("{}", row.subject, 1)
        both = (_json(row.before), _json(row.after))
        yield (
            of[edits.c.number],
            row.time,
            row.name,
            done,
            row.table_name,
            row.row_id,
            *both,
            row.hash or "",
        )


def _json(values: Any) -> str:
    return "" if values is None else json.dumps(values, ensure_ascii=False, sort_keys=True)


def _wanted(wanted: LogFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.coder_id is not None:
        conditions.append(edits.c.coder_id == wanted.coder_id)
    if wanted.since is not None:
        conditions.append(edits.c.time >= wanted.since)
    if wanted.until is not None:
        conditions.append(edits.c.time < wanted.until)
    for asked, touching in (
        (wanted.code_id, _of_code),
        (wanted.document_id, _of_document),
        (wanted.passage_id, _of_passage),
        (wanted.definition_id, _of_definition),
    ):
        if asked is not None:
            conditions.append(edits.c.id.in_(select(changes.c.edit_id).where(or_(*touching(asked)))))
    return conditions


def _names(column: str, value: Any) -> ColumnElement[bool]:
    """Whether a change names `value` in a column, before or after."""
    both = [state[column].as_string() for state in (changes.c.before, changes.c.after)]
    if isinstance(value, str):
        # Most changes do not even hold the words: reading those as JSON would take ten times as long.
        held = (type_coerce(state, Text).contains(value) for state in (changes.c.before, changes.c.after))
        return and_(or_(*held), or_(*(each == value for each in both)))
    return or_(*(each.in_(value) for each in both))


def _ids(table: str, column: str, value: Any) -> Select[Any]:
    """The rows of a table that ever named `value`: an update names only what it changes."""
    # A table of its own, or the query below would be taken for a part of the one around it.
    return (
        select(changes.c.row_id).where(changes.c.table_name == table, _names(column, value)).correlate(None)
    )


def _in(table: str, ids: Any) -> ColumnElement[bool]:
    where = changes.c.row_id == ids if isinstance(ids, str) else changes.c.row_id.in_(ids)
    return and_(changes.c.table_name == table, where)


def _of_code(code_id: str) -> list[ColumnElement[bool]]:
    return [
        *_of_definition(code_id),
        and_(changes.c.table_name == "codings", _names("code_id", code_id)),
    ]


def _of_definition(code_id: str) -> list[ColumnElement[bool]]:
    return [_in("codes", code_id), _in("memos", _ids("memos", "target_id", code_id))]


def _of_passage(passage_id: str) -> list[ColumnElement[bool]]:
    return [
        _in("passages", passage_id),
        _in("codings", _ids("codings", "passage_id", passage_id)),
        _in("memos", _ids("memos", "target_id", passage_id)),
        _in("reviews", _ids("reviews", "passage_id", passage_id)),
    ]


def _of_document(document_id: str) -> list[ColumnElement[bool]]:
    passages = _ids("passages", "document_id", document_id)
    return [
        _in("documents", document_id),
        *(_in(table, _ids(table, "document_id", document_id)) for table in ("passages", "attribute_values")),
        _in("versions", _ids("versions", "document_id", document_id)),
        _in("codings", _ids("codings", "passage_id", passages)),
        _in("reviews", _ids("reviews", "passage_id", passages)),
        _in("memos", _ids("memos", "target_id", passages)),
        _in("memos", _ids("memos", "target_id", document_id)),
    ]
