"""A text's sections as they are kept beside it: a JSON list of [name, kind, start, end]."""

from __future__ import annotations

import json
from collections.abc import Iterable

from glossator.domain.documents import Section, SectionDraft

NONE = "[]"
_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def kept(sections: Iterable[SectionDraft]) -> str:
    """Sections for the database, by start; of two with one start the wider first."""
    found = sorted(sections, key=lambda section: (section[2], -section[3]))
    return _ENCODED(found) if found else NONE


def read(value: str | None) -> list[Section]:
    """Those of a row, in that order. What is none in a damaged file is passed over; `check` tells of it."""
    try:
        entries = json.loads(value or NONE)
    except (ValueError, RecursionError):
        return []
    return [Section(*entry) for entry in entries if _is_section(entry)] if isinstance(entries, list) else []


def faulty(value: str | None, length: int) -> int:
    """How many of a row's entries are no sections of a text of this length; 1 where the row is no list."""
    try:
        entries = json.loads(value or NONE)
    except (ValueError, RecursionError):
        return 1
    if not isinstance(entries, list):
        return 1
    return sum(not _is_section(entry) or entry[3] > length for entry in entries)


def _is_section(entry: object) -> bool:
    return (
        isinstance(entry, list)
        and [type(part) for part in entry] == [str, str, int, int]
        and 0 <= entry[2] < entry[3]
    )
