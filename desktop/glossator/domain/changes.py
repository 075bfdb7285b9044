"""Edits and changes: the log that is both the audit trail and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

STEP = "step"
UNDO = "undo"
REDO = "redo"
TAKE_BACK = "take back"
ENCRYPTION = "encryption"
"""A passphrase given, changed or removed: it changes no row, and undo passes over it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after: `before` is None for an insert, `after` for a delete.

    An update names only the columns that changed, an insert or a delete all of them.
    """

    table: str
    id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Edit:
    """One user step: the changes of one transaction.

    `label` is a template for `str.format` with at most one field, `subject` what fills it, so that the
    window can translate the first and leave the second. `kind` is STEP, UNDO, REDO, TAKE_BACK or ENCRYPTION. For
    those between `reverses` is the id of the step that was taken back or done again; the label of an undo or a
    redo is that step's.
    """

    id: str
    coder_id: str
    time: datetime
    kind: str
    label: str
    subject: str
    reverses: str | None = None
    changes: tuple[Change, ...] = field(default=(), repr=False)
    _tables: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Everything in the window asks each step what it touches, and an import has changed 20,000 rows.
        object.__setattr__(self, "_tables", frozenset(change.table for change in self.changes))

    @property
    def text(self) -> str:
        """What the step did, in English: "Tag with corruption"."""
        return self.label.replace("{}", self.subject, 1)

    def __str__(self) -> str:
        return self.text

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of these tables changed."""
        return not self._tables.isdisjoint(tables)

    def ids(self, table: str) -> set[str]:
        """The ids of the rows of `table` that changed."""
        return {change.id for change in self.changes if change.table == table}

    def counted(self, table: str, column: str) -> dict[Any, int]:
        """How many rows of `table` more (or fewer, below 0) have each value of `column` after the edit.

        So whoever shows counts need not count anew: `edit.counted("codings", "code_id")`.
        """
        more: dict[Any, int] = {}
        if table not in self._tables:
            return more
        for change in self.changes:
            if change.table == table:
                for values, step in ((change.before, -1), (change.after, 1)):
                    if values is not None and column in values:
                        more[values[column]] = more.get(values[column], 0) + step
        return {value: step for value, step in more.items() if step}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: an Edit without its changes, who made it, and how many rows it changed. `counts` says
    whether it is a step that still counts: neither undone nor taken back. `reverses` is the number of the one that
    it takes back or does again."""

    number: int
    edit: Edit
    coder: str
    rows: int
    counts: bool
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines of the log are wanted; None is all. A code's, a document's and a passage's lines are those in
    which they, or what lies on them, came, changed or went; `definition_id` is a code without what wears it.
    `since` is the first moment, `until` the first behind the last."""

    coder_id: str | None = None
    code_id: str | None = None
    document_id: str | None = None
    passage_id: str | None = None
    definition_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None


EVERY_EDIT = LogFilter()
