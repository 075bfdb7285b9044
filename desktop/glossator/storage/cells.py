"""Values out of a damaged file: those that can stand in their column, and what a column has where none does."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, Integer, LargeBinary, String, Table

from glossator.storage.schema import UTCDateTime

NUL = "\0"
_SIGN = "\N{REPLACEMENT CHARACTER}"


class Unusable(Exception):
    """A value that cannot stand in its column, and nothing can for it."""


def clean(table: Table, row: dict[str, Any], moment: datetime) -> dict[str, Any] | None:
    """The row with values of its columns' types, or None where one is missing that nothing can stand for. A text of
    no consequence becomes empty, a moment that is none becomes `moment`."""
    try:
        return {column.name: _value(column, row.get(column.name), moment) for column in table.columns}
    except Unusable:
        return None


def _value(column: Column[Any], value: Any, moment: datetime) -> Any:
    kind = column.type
    if column.primary_key or column.foreign_keys or column.name in ("target_id", "row_id"):
        return _key(column, value)
    if isinstance(kind, UTCDateTime):
        return _moment(value) or moment
    if isinstance(kind, JSON):
        return _json(value)
    if isinstance(kind, LargeBinary):
        return value.encode() if isinstance(value, str) else value if isinstance(value, bytes) else _missing()
    if isinstance(kind, Integer):
        if isinstance(value, int) and -(2**63) <= value < 2**63:
            return value
        return None if column.nullable else _missing()
    if isinstance(kind, String):
        if value is None:
            return None if column.nullable else _text(column)
        return str(value).replace(NUL, _SIGN)
    return value


def _key(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, Integer):
        return value if isinstance(value, int) and value >= 0 else _missing()
    if value is None and column.nullable:
        return None
    if not isinstance(value, str) or not value.strip() or _SIGN in value or NUL in value:
        return _missing()
    return value


def _text(column: Column[Any]) -> str:
    if column.name in ("text", "quote"):
        _missing()
    return {"name": "?", "colour": "#888888", "sections": "[]"}.get(column.name, "")


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except OverflowError:
        return None


def _json(value: Any) -> dict[str, Any] | None:
    if value is None or isinstance(value, dict):
        return value
    try:
        found = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        raise Unusable from None
    if found is None or isinstance(found, dict):
        return found
    raise Unusable


def _missing() -> Any:
    raise Unusable
