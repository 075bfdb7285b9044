"""Values that no program of ours puts into a project, found in SQL: of another kind than their column's, spans that
are none, references to nothing; and words that a column does not know, which a later program may have put there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import JSON, Column, Connection, Integer, LargeBinary, String, Table

from glossator.domain import attributes, memos, pseudonyms, revisions
from glossator.domain.changes import ENCRYPTION, REDO, STEP, TAKE_BACK, UNDO
from glossator.storage import schema
from glossator.storage.columns import EARLIEST, LATEST, UTCDateTime
from glossator.storage.journal import DISCARDED, DONE, SETUP, TAKEN, UNDONE

_LOGGED = tuple(name for name in schema.metadata.tables if name not in ("edits", "changes", "holders"))
KNOWN: dict[tuple[str, str], tuple[str, ...]] = {
    ("memos", "kind"): memos.KINDS,
    ("attributes", "type"): attributes.TYPES,
    ("pseudonyms", "kind"): pseudonyms.KINDS,
    ("reviews", "outcome"): revisions.OUTCOMES,
    ("edits", "kind"): (STEP, UNDO, REDO, TAKE_BACK, ENCRYPTION, SETUP),
    ("edits", "state"): (DONE, UNDONE, DISCARDED, TAKEN),
    ("changes", "table_name"): _LOGGED,
}
"""The columns that hold one of a few words."""

MOST = 2**31 - 1
"""The largest number in a project."""

_MOMENT = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]*"
_HEX = "[0-9a-f]"
_ACROSS = {
    "passages": ('"start" >= "end"', '"end" > (SELECT length FROM documents AS d WHERE d.id = document_id)'),
    "codes": ("digit NOT BETWEEN 1 AND 9",),
}
"""What columns of a row, or of two rows, cannot be together."""


def times_there(connection: Connection) -> int:
    """How often the project's own row is there: once in a sound one."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one())


_IN_RINGS = """
WITH RECURSIVE reached (id) AS (
    SELECT id FROM codes WHERE parent_id IS NULL OR parent_id NOT IN (SELECT id FROM codes)
    UNION SELECT codes.id FROM codes JOIN reached ON codes.parent_id = reached.id
)
SELECT (SELECT count(*) FROM codes) - (SELECT count(*) FROM reached)
"""


def in_rings(connection: Connection) -> int:
    """How many codes are below themselves, or below such a one."""
    return int(connection.exec_driver_sql(_IN_RINGS).scalar_one())


def any_impossible(connection: Connection) -> bool:
    """Whether there is any: ends at the first."""
    return any(
        connection.exec_driver_sql(
            f'SELECT 1 FROM "{table.name}" WHERE {" OR ".join(_of(table, every=False))} LIMIT 1'
        ).first()
        for table in schema.metadata.sorted_tables
    ) or bool(connection.exec_driver_sql("PRAGMA foreign_key_check").first() or in_rings(connection))


def impossible(connection: Connection) -> Iterator[tuple[str, str, int]]:
    """(table, column, how many rows) of those that have any; the column is "" for what is wrong across columns."""
    for table in schema.metadata.sorted_tables:
        conditions = _of(table, every=True)
        sums = ", ".join(f"total({condition})" for condition in conditions)
        counts = connection.exec_driver_sql(f'SELECT {sums} FROM "{table.name}"').one()
        names = [*table.columns.keys(), *("" for _ in _ACROSS.get(table.name, ()))]
        for name, count in zip(names, counts, strict=True):
            if count:
                yield table.name, name, int(count)


@cache
def _of(table: Table, every: bool) -> tuple[str, ...]:
    """A condition for each column, true where its value cannot stand there, and those across columns. With `every`
    also where it is a day that no calendar has, or none of the words that the column knows."""
    return (
        *(f"({_wrong(table, column, every)})" for column in table.columns),
        *(f"ifnull({condition}, 0)" for condition in _ACROSS.get(table.name, ())),
    )


def _wrong(table: Table, column: Column[Any], every: bool) -> str:
    c = f'"{table.name}"."{column.name}"'
    wrong = _not_of(column, c, every)
    if every and (known := KNOWN.get((table.name, column.name))):
        wrong = f"{wrong} OR {c} NOT IN ({', '.join(repr(word) for word in known)})"
    if every and column.name == "colour":
        wrong = f"{wrong} OR {c} NOT GLOB '#{_HEX * 6}'"
    return f"{c} IS NOT NULL AND ({wrong})" if column.nullable else wrong


def _not_of(column: Column[Any], c: str, every: bool) -> str:
    kind = column.type
    if isinstance(kind, UTCDateTime):
        wrong = f"{c} NOT GLOB '{_MOMENT}' OR substr({c}, 1, 4) NOT BETWEEN '{EARLIEST}' AND '{LATEST}'"
        wrong = f"typeof({c}) <> 'text' OR {wrong}"
        if not every:
            return wrong
        # What SQLite makes of it must be what stands there; of the day by its number: 30 February is 2 March.
        seconds, day = f"substr({c}, 1, 19)", f"substr({c}, 1, 10)"
        return (
            f"{wrong} OR strftime('%Y-%m-%d %H:%M:%S', {seconds}) IS NOT {seconds} "
            f"OR date(julianday({day})) IS NOT {day} "
            f"OR length({c}) <> 19 AND substr({c}, 20) NOT GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]'"
        )
    if isinstance(kind, JSON):
        return (
            f"typeof({c}) <> 'text' OR CASE WHEN json_valid({c}) THEN json_type({c}) <> 'object' ELSE 1 END"
        )
    if isinstance(kind, LargeBinary):
        return f"typeof({c}) <> 'blob'"
    if isinstance(kind, Integer):
        return f"typeof({c}) <> 'integer' OR {c} NOT BETWEEN 0 AND {MOST}"
    assert isinstance(kind, String)
    wrong = f"typeof({c}) <> 'text'"
    if column.primary_key or column.foreign_keys or column.name == "row_id":
        return f"{wrong} OR length({c}) NOT BETWEEN 1 AND {kind.length}"
    return wrong
