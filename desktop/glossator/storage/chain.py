"""The log of edits as a chain: each Edit carries a SHA-256 over itself and over the hash of the one before.

So no Edit can be changed, left out or put in later without all after it being hashed anew. The chain has no secret:
it finds damage and what somebody did to the file by hand, and cannot prove anything against a person who knows how
to hash the rest again, or who cuts off the newest steps. Who needs that keeps the newest hash elsewhere, as in an
exported log: while that is still in the chain, nothing before it was changed.

`state` is left out of the hash, since undo and redo move it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Text, select, type_coerce

from glossator.domain.remarks import Remark, remark
from glossator.storage.schema import changes, edits

FIRST = ""
"""What the first Edit follows."""

Logged = tuple[str, str, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""A change as the log keeps it: table, row, before, after."""


@dataclass(frozen=True, slots=True)
class Break:
    """The first Edit that does not follow from what is before it. `missing` are numbers that are not there."""

    number: int
    step: str
    missing: tuple[int, ...] = ()

    @property
    def sentence(self) -> Remark:
        """What is wrong, for whoever checks a project."""
        if self.missing:
            first, last = self.missing[0], self.missing[-1]
            return remark(
                "The log of edits is broken: step {first} is missing before step {number}, “{step}”."
                if first == last
                else "The log of edits is broken: steps {first} to {last} are missing before step {number}, "
                "“{step}”.",
                first=first,
                last=last,
                number=self.number,
                step=self.step,
            )
        return remark(
            "The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was "
            "stored.",
            number=self.number,
            step=self.step,
        )


def link(
    previous: str,
    number: int,
    edit_id: str,
    coder_id: str,
    time: datetime,
    kind: str,
    label: str,
    subject: str,
    reverses: str | None,
    logged: Iterable[Logged],
) -> str:
    """The hash of an Edit, 64 hexadecimal digits, after the hash of the one before."""
    moment = (time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)).isoformat(
        timespec="microseconds"
    )
    whole = [previous, edit_id, number, coder_id, moment, kind, label, subject, reverses, list(logged)]
    return sha256(json.dumps(whole, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


_LOG = (
    select(
        edits.c.id,
        edits.c.number,
        edits.c.coder_id,
        type_coerce(edits.c.time, Text).label("time"),
        edits.c.kind,
        edits.c.label,
        edits.c.subject,
        edits.c.reverses,
        edits.c.hash,
        changes.c.number.label("place"),
        changes.c.table_name,
        changes.c.row_id,
        type_coerce(changes.c.before, Text).label("before"),
        type_coerce(changes.c.after, Text).label("after"),
    )
    .outerjoin(changes, changes.c.edit_id == edits.c.id)
    .order_by(edits.c.number, changes.c.number)
)


def broken(connection: Connection) -> Break | None:
    """The first broken link, or None. Reads the whole log, an Edit at a time."""
    previous, expected = FIRST, 1
    for number, group in groupby(connection.execute(_LOG), key=lambda row: row.number):
        rows = list(group)
        edit = rows[0]
        step = str(edit.label).replace("{}", str(edit.subject), 1)
        if number != expected:
            return Break(number, step, tuple(range(expected, number)))
        try:
            made = link(
                previous,
                number,
                edit.id,
                edit.coder_id,
                datetime.fromisoformat(edit.time),
                edit.kind,
                edit.label,
                edit.subject,
                edit.reverses,
                [
                    (row.table_name, row.row_id, _read(row.before), _read(row.after))
                    for row in rows
                    if row.place is not None
                ],
            )
        except (ValueError, TypeError, RecursionError):  # what the log holds there is no moment, or no JSON
            return Break(number, step)
        if made != edit.hash:
            return Break(number, step)
        previous, expected = made, number + 1
    return None


def _read(kept: str | None) -> Any:
    return None if kept is None else json.loads(kept)
