"""The log of a damaged project: the changes in it that make sense."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Table

from glossator.storage.columns import UTCDateTime
from glossator.storage.schema import metadata

UNLOGGED = {"originals", "document_texts", "project", "edits", "changes", "holders"}
LOGGED = [table for table in metadata.sorted_tables if table.name not in UNLOGGED]


def sensible(change: dict[str, Any]) -> bool:
    """Whether undo, and whoever reads the log, can make something of a change."""
    table = metadata.tables.get(change["table_name"])
    if table is None or table.name in UNLOGGED:
        return False
    columns = set(table.columns.keys())
    return (change["before"] is not None or change["after"] is not None) and all(
        state is None
        or (
            set(state) <= columns
            and state.get("id", change["row_id"]) == change["row_id"]
            and _stands(table, state)
        )
        for state in (change["before"], change["after"])
    )


def typed(table: Table, state: dict[str, Any]) -> dict[str, Any]:
    """A row, or some columns of one, as the log has it, with moments that are moments."""
    return {
        name: datetime.fromisoformat(value) if value is not None and _is_moment(table, name) else value
        for name, value in state.items()
    }


def _stands(table: Table, state: dict[str, Any]) -> bool:
    for name, value in state.items():
        if value is None:
            continue
        if _is_moment(table, name):
            try:
                datetime.fromisoformat(value)
            except (TypeError, ValueError):
                return False
        elif type(value) is not (int if isinstance(table.columns[name].type, Integer) else str):
            return False
    return True


def _is_moment(table: Table, name: str) -> bool:
    return isinstance(table.columns[name].type, UTCDateTime)
