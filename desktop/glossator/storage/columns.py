"""The types of columns. What they read is what the program can go on with, also where somebody has put a value
there that no program of ours writes: SQLite takes any kind of value in any column.

A moment that is none reads as UNKNOWN, a number that is none as 0, words that are none as what can be made of them,
JSON that is none as nothing. `impossible` finds such values, for opening and for `check`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, LargeBinary, String, Text, TypeDecorator

UNKNOWN = datetime(1970, 1, 2, tzinfo=UTC)
"""What a moment is read as that is none: one that every system can show in its own time zone."""

EARLIEST, LATEST = 1900, 2999
"""Years; far beyond them a time zone can lead out of the calendar."""


class UTCDateTime(TypeDecorator[datetime]):
    """Moments in UTC: aware in Python everywhere, naive in SQLite, `timestamptz` on a server."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime]:
        return moment


def moment(value: Any) -> datetime:
    """A stored moment; UNKNOWN for what is none."""
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        if not EARLIEST <= found.year <= LATEST:
            return UNKNOWN
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return UNKNOWN


class Whole(Integer):
    """Whole numbers. One that is `needed` and is not there is 0."""

    cache_ok = True

    def __init__(self, needed: bool = False) -> None:
        super().__init__()
        self.needed = needed

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], int | None]:
        return _whole if self.needed else _whole_or_nothing


def _whole(value: Any) -> int:
    return value if type(value) is int else 0


def _whole_or_nothing(value: Any) -> int | None:
    return value if type(value) is int or value is None else 0


class Words(String):
    """Words up to a length. Where they are `needed` and are not there they are empty."""

    cache_ok = True

    def __init__(self, length: int, needed: bool = False) -> None:
        super().__init__(length)
        self.needed = needed

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str | None]:
        return _words if self.needed else _words_or_nothing


class LongWords(Text):
    """Words of any length, needed."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str | None]:
        return _words


def _words(value: Any) -> str:
    if type(value) is str:
        return value
    return (
        "" if value is None else value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    )


def _words_or_nothing(value: Any) -> str | None:
    return None if value is None else _words(value)


class Bytes(LargeBinary):
    """Bytes as they are."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], bytes | None]:
        return _bytes


def _bytes(value: Any) -> bytes | None:
    if type(value) is bytes or value is None:
        return value
    return (
        bytes(value) if isinstance(value, (bytearray, memoryview)) else str(value).encode("utf-8", "replace")
    )


def read_json(value: Any) -> Any:
    """A JSON object of the log, or None for what is none: what an engine reads JSON with."""
    try:
        found = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
