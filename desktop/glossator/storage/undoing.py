"""The newest step taken back, and done again: each time its changes, the one way or the other, as a new Edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from glossator.domain.changes import REDO, UNDO, Change, Edit
from glossator.domain.errors import UndoRefused
from glossator.domain.ids import new_id
from glossator.storage import journal, schema
from glossator.storage.journal import UNDONE, At, Journal, changes_of, now, silent, transaction

STAGES = 4
"""How often a step's rows are gone through: `at` counts up to so many times their number."""


def undo(connection: Connection, coder_id: Callable[[Journal], str], at: At = silent) -> Edit:
    """Take the last step back and store that as an Edit of its own. UndoRefused where nothing is left to
    undo, or where a row no longer is what the step made of it."""
    with transaction(connection):
        done = journal.last_done(connection)
        if done is None:
            raise UndoRefused("There is nothing to undo.")
        inverse = tuple(
            Change(c.table, c.id, c.after, c.before) for c in reversed(changes_of(connection, done.id, at))
        )
        return _reverse(connection, coder_id(Journal(connection)), done, inverse, UNDO, at)


def redo(connection: Connection, coder_id: Callable[[Journal], str], at: At = silent) -> Edit:
    """Do the step undone last again; the counterpart of `undo`."""
    with transaction(connection):
        undone = journal.next_undone(connection)
        if undone is None:
            raise UndoRefused("There is nothing to redo.")
        changes = changes_of(connection, undone.id, at)
        return _reverse(connection, coder_id(Journal(connection)), undone, changes, REDO, at)


def _reverse(
    connection: Connection, coder_id: str, original: Edit, changes: tuple[Change, ...], kind: str, at: At
) -> Edit:
    read, checked, applied = (_after(at, stage * len(changes)) for stage in (1, 2, 3))
    _check_unchanged(connection, original, changes, read)
    journal.apply(connection, changes, checked)
    edit = Edit(new_id(), coder_id, now(), kind, original.label, original.subject, original.id, changes)
    journal.store(connection, edit, None, applied)
    journal.set_effect(connection, original, kind == REDO, UNDONE)
    return edit


def _after(at: At, before: int) -> At:
    """The same, behind so many rows of earlier stages."""
    return lambda rows: at(before + rows)


def _check_unchanged(connection: Connection, original: Edit, changes: Sequence[Change], at: At) -> None:
    """UndoRefused unless each row is now what `changes` will find: one step may have written a row twice,
    so only the first of its changes is held against the file."""
    expected: dict[tuple[str, str], Mapping[str, Any] | None] = {}
    for change in changes:
        expected.setdefault((change.table, change.id), change.before)
    looked = 0
    for name, keys in groupby(sorted(expected), key=lambda key: key[0]):
        table = schema.metadata.tables[name]
        for ids in journal.chunks(row_id for _, row_id in keys):
            at(looked)
            looked += len(ids)
            found = {row.id: row._mapping for row in journal.rows(connection, table, ids)}
            for row_id in ids:
                before = expected[name, row_id]
                there = found.get(row_id)
                if (before is None) != (there is None) or (
                    before and there and any(there[column] != value for column, value in before.items())
                ):
                    raise UndoRefused(
                        "“{step}” cannot be taken back or done again: what it changed has been changed since.",
                        step=original,
                    )
