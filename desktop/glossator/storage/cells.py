"""Values out of a damaged file: those that can stand in their column, and what a column has where none does."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Integer, LargeBinary, String, Table

from glossator.domain import attributes, pseudonyms, revisions
from glossator.storage.columns import UNKNOWN, UTCDateTime
from glossator.storage.columns import moment as as_moment
from glossator.storage.impossible import KNOWN, MOST
from glossator.storage.journal import SETUP

NUL = "\0"
_SIGN = "\N{REPLACEMENT CHARACTER}"

_COLOUR = re.compile("#[0-9a-f]{6}")
_ANY_NUMBER = ("position", "length", "whole_word", "match_case")  # put right later, or of no consequence
_OTHERWISE: dict[tuple[str, str], str | None] = {
    ("attributes", "type"): attributes.TEXT,
    ("pseudonyms", "kind"): pseudonyms.OTHER,
    ("reviews", "outcome"): revisions.REVIEW,
    ("edits", "kind"): SETUP,  # which undo passes over
    ("edits", "state"): None,
}


class Unusable(Exception):
    """A value that cannot stand in its column, and nothing can for it."""


def clean(table: Table, row: dict[str, Any], moment: datetime) -> dict[str, Any] | None:
    """The row with values of its columns' types, or None where one is missing that nothing can stand for. A text of
    no consequence becomes empty, a moment that is none becomes `moment`."""
    try:
        return {
            column.name: _value(table.name, column, row.get(column.name), moment) for column in table.columns
        }
    except Unusable:
        return None


def replaced(table: Table, row: dict[str, Any], whole: dict[str, Any]) -> int:
    """How many values of a row that was read are not those of what `clean` made of it."""
    return sum(
        _moment(row[column.name]) is None
        if isinstance(column.type, UTCDateTime)
        else not isinstance(column.type, JSON) and whole[column.name] != row[column.name]
        for column in table.columns
        if column.name in row
    )


def _value(table: str, column: Column[Any], value: Any, moment: datetime) -> Any:
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
        return _number(column, value)
    if isinstance(kind, String):
        return _words(table, column, value)
    return value


def _key(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, Integer):
        return value if _is_whole(value) else _missing()
    if value is None and column.nullable:
        return None
    if value == "" and column.name == "target_id":  # a memo on the project may name nothing
        return value
    if not isinstance(value, str) or not value.strip() or _SIGN in value or NUL in value:
        return _missing()
    return value if len(value) <= getattr(column.type, "length", 36) else _missing()


def _number(column: Column[Any], value: Any) -> int | None:
    if _is_whole(value):
        return int(value)
    if column.nullable:
        return None
    return 0 if column.name in _ANY_NUMBER else _missing()


def _is_whole(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MOST


def _words(table: str, column: Column[Any], value: Any) -> str | None:
    if value is None and column.nullable:
        return None
    words = _text(column) if value is None else str(value).replace(NUL, _SIGN)
    if (table, column.name) in _OTHERWISE and words not in KNOWN[table, column.name]:
        return _OTHERWISE[table, column.name]
    return "#888888" if column.name == "colour" and not _COLOUR.fullmatch(words) else words


def _text(column: Column[Any]) -> str:
    if column.name in ("text", "quote"):
        _missing()
    return {"name": "?", "colour": "#888888", "sections": "[]"}.get(column.name, "")


def _moment(value: Any) -> datetime | None:
    found = as_moment(value)
    return None if found == UNKNOWN else found


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
