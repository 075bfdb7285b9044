"""Which steps of the log count: told by the order of the edits alone."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update

from glossator.domain.changes import REDO, STEP, TAKE_BACK, UNDO
from glossator.storage.journal import DISCARDED, DONE, SETUP, TAKEN, UNDONE
from glossator.storage.schema import edits


class Step(NamedTuple):
    """An Edit, and its state in the file and by the order of all."""

    id: str
    number: int
    kept: str | None
    told: str | None


def steps(connection: Connection) -> list[Step]:
    """All Edits in their order. What a damaged log refers to and does not have is passed over."""
    rows = {
        row.id: row
        for row in connection.execute(
            select(edits.c.id, edits.c.number, edits.c.kind, edits.c.reverses, edits.c.state).order_by(
                edits.c.number
            )
        )
    }
    told: dict[str, str | None] = {}

    def put(edit_id: str, counts: bool, otherwise: str) -> None:
        seen: set[str] = set()
        while edit_id in rows and edit_id not in seen:
            seen.add(edit_id)
            told[edit_id] = DONE if counts else otherwise
            if rows[edit_id].kind != TAKE_BACK:
                return
            edit_id, counts, otherwise = rows[edit_id].reverses, not counts, TAKEN

    undone: set[str] = set()
    for row in rows.values():
        if row.kind in (STEP, TAKE_BACK):
            told.update(dict.fromkeys(undone, DISCARDED))
            undone.clear()
            told[row.id] = DONE
        if row.kind == TAKE_BACK:
            put(row.reverses, False, TAKEN)
        elif row.kind == UNDO:
            put(row.reverses, False, UNDONE)
            undone.add(row.reverses)
        elif row.kind == REDO:
            put(row.reverses, True, UNDONE)
            undone.discard(row.reverses)
    return [Step(row.id, row.number, row.state, told.get(row.id)) for row in rows.values()]


def wrong(connection: Connection) -> list[Step]:
    """The steps whose state in the file does not follow from their order. A repair that lost anything lets none of
    those before it be taken back: these count as right without a state too."""
    repaired = connection.scalar(
        select(func.max(edits.c.number)).where(edits.c.kind == SETUP, edits.c.label == "Repair “{}”")
    )
    return [
        step
        for step in steps(connection)
        if step.kept != step.told and not (step.kept in (None, DISCARDED) and step.number <= (repaired or 0))
    ]


def put_right(connection: Connection, found: list[Step]) -> None:
    """Give the steps the states that their order tells."""
    if found:
        connection.execute(
            update(edits).where(edits.c.id == bindparam("which")).values(state=bindparam("new")),
            [{"which": step.id, "new": step.told} for step in found],
        )
