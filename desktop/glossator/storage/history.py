"""The log of edits, read: by who, when, and what it was done to. The changes themselves stay in the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal, or_, select, union

from glossator.domain.changes import Entry, LogFilter
from glossator.storage import journal, schema
from glossator.storage.schema import changes, coders, edits

_ROWS = select(func.count()).where(changes.c.edit_id == edits.c.id).correlate(edits).scalar_subquery()
_MANY = ("passages", "codings")
_TABLES = ("codes", "passages", "codings", "memos", "reviews")  # those of what has a history of its own
_OTHER = edits.alias()
_ENTRIES = (
    select(edits, coders.c.name, _ROWS.label("rows"), _OTHER.c.number.label("other"))
    .join(coders, coders.c.id == edits.c.coder_id)
    .outerjoin(_OTHER, _OTHER.c.id == edits.c.reverses)
    .order_by(edits.c.number.desc())
)


def entries(connection: Connection, wanted: LogFilter, limit: int, below: int | None = None) -> list[Entry]:
    """The lines that are wanted, latest first, at most `limit`; with `below` those before that number."""
    conditions = _wanted(wanted)
    if below is not None:
        conditions.append(edits.c.number < below)
    # The page first: else the rows of every line that is wanted are counted before most are thrown away.
    page = select(edits.c.id).where(*conditions).order_by(edits.c.number.desc()).limit(limit)
    statement = _ENTRIES.where(edits.c.id.in_(page.correlate(None)))
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
    before and after as JSON with its keys in order, "" where there was no row. A step without a change has one line
    all the same, so that the hashes are all there."""
    rows = connection.execute(
        select(edits, coders.c.name, changes)
        .join(coders, coders.c.id == edits.c.coder_id)
        .outerjoin(changes, changes.c.edit_id == edits.c.id)
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
            row.table_name or "",
            row.row_id or "",
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
    # What lies on a document, or wears a code, may be most of the log: the latest edits are gone through until the
    # page is full. Of a few rows the index of changes knows the edits at once.
    touching = select(changes.c.edit_id).where(changes.c.edit_id == edits.c.id)
    for rows in _many_rows(wanted):
        conditions.append(touching.where(changes.c.row_id.in_(rows)).exists())
    touching = select(changes.c.edit_id).where(changes.c.table_name.in_(_TABLES))
    for rows in _few_rows(wanted):
        conditions.append(edits.c.id.in_(touching.where(changes.c.row_id.in_(rows))))
    return conditions


def _many_rows(wanted: LogFilter) -> Iterator[Select[Any]]:
    if wanted.document_id is not None:
        yield _of_document(wanted.document_id)
    if wanted.code_id is not None:
        yield _of_code(wanted.code_id)


def _few_rows(wanted: LogFilter) -> Iterator[Select[Any]]:
    if wanted.passage_id is not None:
        yield _of_passage(wanted.passage_id)
    if wanted.definition_id is not None:
        yield _of_definition(wanted.definition_id)


def _ids(table: str, column: str, values: Any) -> Select[Any]:
    """The rows of a table that hold one of `values` in a column, or ever did. What the log holds of a row is
    read only where the table does not say it: of rows that went, and of changes within a row."""
    rows, line = schema.metadata.tables[table], changes.alias()
    # Read from the first to the last where there are many: in the order of the index each costs a page.
    of_table = (line.c.table_name + "" if table in _MANY else line.c.table_name) == table
    before, after = (state[column].as_string().in_(values) for state in (line.c.before, line.c.after))
    there = select(rows.c.id).where(rows.c[column].in_(values))
    logged = select(line.c.row_id).where(of_table, line.c.before.is_not(None), or_(before, after))
    return select(union(there, logged).cte().c.id)


def _all(*ids: Any) -> Select[Any]:
    return select(union(*ids).cte().c.id)


def _one(row_id: str) -> Select[Any]:
    return select(literal(row_id).label("id"))


def _of_definition(code_id: str) -> Select[Any]:
    return _all(_one(code_id), _ids("memos", "target_id", [code_id]))


def _of_code(code_id: str) -> Select[Any]:
    return _all(_one(code_id), _ids("memos", "target_id", [code_id]), _ids("codings", "code_id", [code_id]))


def _of_passage(passage_id: str) -> Select[Any]:
    return _all(
        _one(passage_id),
        _ids("codings", "passage_id", [passage_id]),
        _ids("memos", "target_id", [passage_id]),
        _ids("reviews", "passage_id", [passage_id]),
    )


def _of_document(document_id: str) -> Select[Any]:
    passages = _ids("passages", "document_id", [document_id])
    return _all(
        _one(document_id),
        passages,
        *(_ids(table, "document_id", [document_id]) for table in ("attribute_values", "versions")),
        *(_ids(table, "passage_id", passages) for table in ("codings", "reviews")),
        _ids("memos", "target_id", passages),
        _ids("memos", "target_id", [document_id]),
    )
