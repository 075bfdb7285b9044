"""The only door for writes. Every row that changes is noted before and after, in the same transaction.

One user step is one transaction and one stored Edit. That log is the audit trail, and undo (`undoing.py`) applies
its inverses as a new Edit; so every step can be taken back, in any order of features and after reopening.

A step's `state` in the log says where it stands: DONE, UNDONE (it can be done again), DISCARDED (another
step came after it was undone), or TAKEN (a later step has taken back just this one). Undo and redo themselves,
and what sets a project up, have none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    Insert,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from glossator.domain.changes import ENCRYPTION, STEP, TAKE_BACK, Change, Edit
from glossator.domain.coders import Coder
from glossator.domain.ids import new_id
from glossator.storage import chain, schema
from glossator.storage.columns import UTCDateTime

T = TypeVar("T")

SETUP = "setup"
SILENT = (SETUP, ENCRYPTION)
"""The kinds of Edits that may have no change."""
DONE = "done"
UNDONE = "undone"
DISCARDED = "discarded"
TAKEN = "taken back"

PATIENCE = 5000  # milliseconds that a step waits while another program writes
BATCH = 2000  # rows between two looks whether a long step goes on
CHUNK = 500  # ids in one IN (...): well below every SQLite's limit of variables


# Statements are built once: building one costs a step more than SQLite's own work on it.
_edits = schema.edits
_LAST_DONE = select(_edits).where(_edits.c.state == DONE).order_by(_edits.c.number.desc()).limit(1)
_NEXT_UNDONE = select(_edits).where(_edits.c.state == UNDONE).order_by(_edits.c.number).limit(1)
_DISCARD = update(_edits).where(_edits.c.state == UNDONE).values(state=DISCARDED)
_NEWEST = select(_edits.c.number, _edits.c.hash).order_by(_edits.c.number.desc()).limit(1)


@cache
def _insert(table: Table) -> Insert:
    return insert(table)


@cache
def _by_id(table: Table) -> Select[Any]:
    return select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))


def now() -> datetime:
    """This moment in UTC."""
    return datetime.now(UTC)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE … COMMIT, or ROLLBACK when anything is raised."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        # SQLite has already rolled back by itself after some faults, a full disk among them.
        if getattr(connection.connection.driver_connection, "in_transaction", True):
            connection.exec_driver_sql("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Read several times and see one state: what another program commits meanwhile is not seen. Keep it short,
    since nobody can write to the file before it ends."""
    if getattr(connection.connection.driver_connection, "in_transaction", False):
        yield
        return
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    finally:
        connection.exec_driver_sql("COMMIT")


@contextmanager
def impatient(connection: Connection) -> Iterator[None]:
    """Read now or raise: SQLite does not wait for another program that holds the file."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA busy_timeout=20")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA busy_timeout={PATIENCE}")


At = Callable[[int], None]
"""Hears how many rows a long step is at, and may raise to end it: then nothing was changed."""


def silent(_rows: int) -> None:
    """Nobody wants to know."""


def batches(rows: Sequence[T], at: At) -> Iterator[Sequence[T]]:
    """The rows in lists of at most BATCH, each told of before."""
    for begin in range(0, len(rows), BATCH):
        at(begin)
        yield rows[begin : begin + BATCH]


def chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    """The ids in lists of at most CHUNK."""
    waiting = list(ids)
    for begin in range(0, len(waiting), CHUNK):
        yield waiting[begin : begin + CHUNK]


def rows(connection: Connection, table: Table, ids: Iterable[str]) -> Iterator[Row[Any]]:
    """Those of the rows that are there, in no order."""
    for some in chunks(ids):
        yield from connection.execute(_by_id(table), {"ids": some})


class Journal:
    """The writes of one step, noted row by row. Made by `step`, used by storage's functions."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.changes: list[Change] = []
        self.edit: Edit | None = None

    def insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows; a column that a row does not name becomes NULL."""
        if not rows:
            return
        whole: list[dict[str, Any]] = [{c.name: row.get(c.name) for c in table.columns} for row in rows]
        self.connection.execute(_insert(table), whole)
        self.changes += [Change(table.name, row["id"], None, row) for row in whole]

    def update(self, table: Table, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Set columns by row id. Rows that already hold these values are left out of the log."""
        noted: list[Change] = []
        for row in rows(self.connection, table, values):
            wanted = values[row.id]
            before = {name: row._mapping[name] for name in wanted if row._mapping[name] != wanted[name]}
            if before:
                noted.append(Change(table.name, row.id, before, {name: wanted[name] for name in before}))
        apply(self.connection, noted)
        self.changes += noted

    def delete(self, table: Table, ids: Iterable[str]) -> None:
        """Remove rows in this order, children before their parents. What else refers to them must be gone."""
        ids = list(ids)
        found = {row.id: row for row in rows(self.connection, table, ids)}
        noted = [Change(table.name, i, dict(found[i]._mapping), None) for i in ids if i in found]
        apply(self.connection, noted)
        self.changes += noted


@contextmanager
def step(
    connection: Connection,
    coder_id: Callable[[Journal], str],
    label: str,
    subject: str = "",
    kind: str = STEP,
) -> Iterator[Journal]:
    """One user step. On leaving, its Edit is stored and committed, and stands in `journal.edit`.

    A step that changed nothing stores nothing and leaves `journal.edit` None. `coder_id` gives who does it;
    it gets the journal because a coder's first step also adds the coder.
    """
    journal = Journal(connection)
    with transaction(connection):
        coder = coder_id(journal)
        yield journal
        if journal.changes:
            if kind == STEP:
                discard_undone(connection)
            edit = Edit(new_id(), coder, now(), kind, label, subject, None, tuple(journal.changes))
            store(connection, edit, DONE if kind == STEP else None)
            journal.edit = edit


def set_up(record: Journal, add: Callable[[Journal], Coder]) -> Coder:
    """Add a coder inside a step, in a log entry of its own that undo passes over."""
    own = Journal(record.connection)
    coder = add(own)
    edit = Edit(new_id(), coder.id, now(), SETUP, "Add the coder “{}”", coder.name, None, tuple(own.changes))
    store(record.connection, edit, None)
    return coder


def last_done(connection: Connection) -> Edit | None:
    """The step that undo would take back, without its changes."""
    return _edit(connection.execute(_LAST_DONE).first())


def next_undone(connection: Connection) -> Edit | None:
    """The step that redo would do again, without its changes."""
    return _edit(connection.execute(_NEXT_UNDONE).first())


def rows_of(connection: Connection, edit_id: str) -> int:
    """How many changes an Edit has."""
    statement = select(func.count()).where(schema.changes.c.edit_id == edit_id)
    return int(connection.execute(statement).scalar_one())


def changes_of(connection: Connection, edit_id: str, at: At = silent) -> tuple[Change, ...]:
    """The changes of one Edit in the order they were made."""
    statement = (
        select(schema.changes).where(schema.changes.c.edit_id == edit_id).order_by(schema.changes.c.number)
    )
    found: list[Change] = []
    # Closed also where `at` raises: a statement that is not over keeps its lock on the file.
    with connection.execute(statement, execution_options={"yield_per": BATCH}) as rows:
        for some in rows.partitions():
            at(len(found))
            found += [
                Change(
                    r.table_name, r.row_id, from_log(r.table_name, r.before), from_log(r.table_name, r.after)
                )
                for r in some
            ]
    return tuple(found)


def set_effect(connection: Connection, edit: Edit, counts: bool, otherwise: str) -> None:
    """Note whether a step counts now, or stands `otherwise`. What it had taken back counts when it does not."""
    state = DONE if counts else otherwise
    connection.execute(update(_edits).where(_edits.c.id == edit.id).values(state=state))
    if edit.kind == TAKE_BACK:
        other = _edit(connection.execute(select(_edits).where(_edits.c.id == edit.reverses)).first())
        if other is not None:
            set_effect(connection, other, not counts, TAKEN)


def discard_undone(connection: Connection) -> None:
    """What was undone cannot be done again: another step has come after it."""
    connection.execute(_DISCARD)


def apply(connection: Connection, changes: Sequence[Change], at: At = silent) -> None:
    """Write changes in their order; neighbours of one sort go to the database together."""

    def sort(change: Change) -> tuple[str, bool, bool, tuple[str, ...]]:
        columns = tuple(change.after) if change.before is not None and change.after is not None else ()
        return change.table, change.before is None, change.after is None, columns

    for some in batches(changes, at):
        for (name, is_insert, is_delete, columns), alike in groupby(some, key=sort):
            table = schema.metadata.tables[name]
            if is_insert:
                connection.execute(_insert(table), [dict(change.after or {}) for change in alike])
            elif is_delete:
                for ids in chunks(change.id for change in alike):
                    connection.execute(delete(table).where(table.c.id.in_(ids)))
            else:
                connection.execute(
                    update(table)
                    .where(table.c.id == bindparam("row_id"))
                    .values({column: bindparam(f"new_{column}") for column in columns}),
                    [
                        {"row_id": change.id, **{f"new_{k}": v for k, v in (change.after or {}).items()}}
                        for change in alike
                    ],
                )


def store(connection: Connection, edit: Edit, state: str | None, at: At = silent) -> None:
    newest = connection.execute(_NEWEST).first()  # nobody else writes: the transaction began IMMEDIATE
    number, previous = (newest.number + 1, newest.hash or chain.FIRST) if newest else (1, chain.FIRST)
    logged = [(c.table, c.id, _to_log(c.before), _to_log(c.after)) for c in edit.changes]
    connection.execute(
        _insert(_edits),
        {
            "id": edit.id,
            "number": number,
            "coder_id": edit.coder_id,
            "time": edit.time,
            "kind": edit.kind,
            "label": edit.label,
            "subject": edit.subject,
            "reverses": edit.reverses,
            "state": state,
            "hash": chain.link(
                previous,
                number,
                edit.id,
                edit.coder_id,
                edit.time,
                edit.kind,
                edit.label,
                edit.subject,
                edit.reverses,
                logged,
            ),
        },
    )
    lines = [
        {"edit_id": edit.id, "number": n, "table_name": t, "row_id": i, "before": before, "after": after}
        for n, (t, i, before, after) in enumerate(logged)
    ]
    for some in batches(lines, at):
        connection.execute(_insert(schema.changes), some)


def _edit(row: Row[Any] | None) -> Edit | None:
    return None if row is None else edit_of(row)


def edit_of(row: Row[Any]) -> Edit:
    """An Edit from its row in the log, without its changes."""
    return Edit(row.id, row.coder_id, row.time, row.kind, row.label, row.subject, row.reverses)


def _to_log(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if values is None:
        return None
    return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in values.items()}


def from_log(table: str, values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What the log keeps of a row, as the tables take it."""
    if values is None:
        return None
    columns = schema.metadata.tables[table].c
    return {
        k: datetime.fromisoformat(v) if isinstance(columns[k].type, UTCDateTime) and v else v
        for k, v in values.items()
    }
