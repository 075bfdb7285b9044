"""The log of edits replayed beside the tables: its last word on a row must be what the row is now.

Both are read in the order of the rows' ids, so that one row at a time is in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table

from glossator.storage.columns import UTCDateTime, moment, read_json

State = Mapping[Any, Any]

# The order of the tables in the join is ours: the log is gone through by its index of rows.
_LOG = (
    "SELECT c.row_id, c.after FROM changes AS c CROSS JOIN edits AS e ON e.id = c.edit_id "
    "WHERE c.table_name = ? ORDER BY c.row_id, e.number, c.number"
)


@dataclass(slots=True)
class Found:
    """What differs in one table: rows of the log that are not there, rows that the log does not know, and for each
    column how many rows hold another value than the log's, with the first of them: what is there, what was logged.
    """

    missing: int = 0
    unknown: int = 0
    others: dict[str, tuple[int, Any, Any]] = field(default_factory=dict)


def replay(connection: Connection, table: Table) -> Found:
    """Hold a table of the project against the log."""
    found = Found()
    moments = {column.name for column in table.columns if isinstance(column.type, UTCDateTime)}
    for logged, row in _beside(_logged(connection, table), _there(connection, table)):
        if row is None:
            found.missing += logged is not None
        elif logged is None:
            found.unknown += 1
        else:
            for name, value in logged.items():
                if name in row and row[name] != value and not (name in moments and _same(row[name], value)):
                    count, there, was = found.others.get(name, (0, row[name], value))
                    found.others[name] = (count + 1, there, was)
    return found


def _logged(connection: Connection, table: Table) -> Iterator[tuple[str, State | None]]:
    """(row, its columns as the log left them; None for one deleted) in the order of the rows."""
    for row_id, lines in groupby(connection.exec_driver_sql(_LOG, (table.name,)), key=lambda line: line[0]):
        state: dict[str, Any] | None = None
        for _, after in lines:
            state = None if after is None else {**(state or {}), **(read_json(after) or {})}
        yield row_id, state


def _there(connection: Connection, table: Table) -> Iterator[tuple[str, State]]:
    for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}" ORDER BY id').mappings():
        yield row["id"], row


def _beside(
    logged: Iterator[tuple[str, State | None]], there: Iterator[tuple[str, State]]
) -> Iterator[tuple[State | None, State | None]]:
    left, right = next(logged, None), next(there, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left[0] < right[0]):
            assert left is not None
            yield left[1], None
            left = next(logged, None)
        elif left is None or right[0] < left[0]:
            yield None, right[1]
            right = next(there, None)
        else:
            yield left[1], right[1]
            left, right = next(logged, None), next(there, None)


def _same(there: Any, logged: Any) -> bool:
    """Whether two moments are one: the tables keep them in another form."""
    return there is not None and logged is not None and moment(there) == moment(logged)
