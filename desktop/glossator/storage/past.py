"""A project as it was after one of its edits: a copy in memory of what was there then, the later edits taken back.

The file is only read, and nothing touches the disk: the copy of an encrypted project is nowhere but in memory. Of
the files that documents were imported from it holds the hashes alone.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, UniqueConstraint, select, text

from glossator.domain.changes import Change
from glossator.storage import in_memory, journal, schema
from glossator.storage.file import revision_of
from glossator.storage.states import put_right, steps

BATCH = 2000  # rows


class _Part(dict[str, Any]):
    """Some columns of a row that was there then and ever since."""


States = dict[str, dict[str, Any] | None]
"""What rows were, by id: all of it where one has gone since, the columns that were others where it has only
changed, None where it was not there."""


def as_it_was(source: Connection, number: int) -> Connection:
    """A connection to a copy of the project as it was when the edit of this number had been stored."""
    copy = in_memory.empty()
    try:
        with journal.snapshot(source):
            with journal.transaction(copy):
                copy.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
                copy.execute(text("INSERT INTO alembic_version VALUES (:it)"), {"it": revision_of(source)})
                before = _before(source, number)
                for table in schema.metadata.sorted_tables:
                    if table is not schema.holders:
                        _copy(source, copy, table, number, before.get(table.name, {}))
                _take_back(copy, before)
                # The log keeps only how its steps stand now.
                put_right(copy, [step for step in steps(copy) if step.told != step.kept])
        copy.exec_driver_sql("PRAGMA foreign_keys=ON")
        copy.exec_driver_sql("PRAGMA query_only=ON")
    except BaseException:
        copy.close()
        copy.engine.dispose()
        raise
    return copy


def _copy(source: Connection, copy: Connection, table: Table, number: int, before: States) -> None:
    """The rows as SQLite gives them, from driver to driver: ten times as fast as through what reads them. Those
    that came later, or came back, are left out."""
    values = [f'"{column.name}"' for column in table.columns]
    target = ", ".join(values)
    if table is schema.originals:
        values[values.index('"data"')] = "x''"
    where = ""
    if table is schema.edits:
        where = f" WHERE number <= {int(number)}"
    elif table is schema.changes:
        where = f" WHERE edit_id IN (SELECT id FROM edits WHERE number <= {int(number)})"
    places = ", ".join("?" * len(values))
    rows = _raw(source).execute(f'SELECT {", ".join(values)} FROM "{table.name}"{where}')
    if late := {i for i, state in before.items() if not isinstance(state, _Part)}:
        at = list(table.columns.keys()).index("id")
        rows = (row for row in rows if row[at] not in late)
    _raw(copy).executemany(f'INSERT INTO "{table.name}" ({target}) VALUES ({places})', rows)


def _raw(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _take_back(copy: Connection, before: dict[str, States]) -> None:
    """Take the later edits back together: each row is written once, however often it has changed since."""
    deletes: list[Change] = []
    updates: list[Change] = []
    inserts: list[Change] = []
    for name, states in before.items():
        table = schema.metadata.tables[name]
        sole = _sole(table)
        # What no two rows may hold can have gone from one to the other: such rows are taken out first.
        moved = [i for i, state in states.items() if isinstance(state, _Part) and not sole.isdisjoint(state)]
        now = {row.id: dict(row._mapping) for row in journal.rows(copy, table, moved)}
        deletes += [Change(name, i, row, None) for i, row in now.items()]
        for i, state in states.items():
            if i in now:
                inserts.append(Change(name, i, None, {**now[i], **(state or {})}))
            elif isinstance(state, _Part):
                updates.append(Change(name, i, state, state))
            elif state is not None:
                inserts.append(Change(name, i, None, state))
    for changes in (deletes, updates, inserts):
        # Rows go in together by their columns: those from before an upgrade may have fewer.
        for _, alike in groupby(sorted(changes, key=_shape), key=_shape):
            journal.apply(copy, list(alike))


def _shape(change: Change) -> tuple[str, tuple[str, ...]]:
    return change.table, tuple(sorted(change.after or ()))


def _before(source: Connection, number: int) -> dict[str, States]:
    """What the rows that the later edits changed were before them, by table."""
    changes, edits = schema.changes, schema.edits
    rows = source.execute(
        select(changes.c.table_name, changes.c.row_id, changes.c.before, changes.c.after)
        .join(edits, edits.c.id == changes.c.edit_id)
        .where(edits.c.number > number)
        .order_by(edits.c.number.desc(), changes.c.number.desc()),
        execution_options={"yield_per": BATCH},
    )
    found: dict[str, States] = {}
    for name, row_id, *logged in rows:
        before, after = (journal.from_log(name, state) for state in logged)
        states = found.setdefault(name, {})
        if before is None or after is None:
            states[row_id] = before
        elif (state := states.setdefault(row_id, _Part())) is not None:
            state.update(before)
    return found


def _sole(table: Table) -> set[str]:
    """The columns of which no two rows may hold the same."""
    rules = [set(rule.columns) for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    rules += [set(index.columns) for index in table.indexes if index.unique]
    return {column.name for rule in rules for column in rule}
