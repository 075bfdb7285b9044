"""GUIDs: those of a file in the one form that identifiers have here, and steady ones where a file has none."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

_GUID = re.compile(r"\{?([0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})\}?")
# Any will do, as long as it stays: what is derived in it must be the same at the next import.
_DERIVED = UUID("5ad1b2a6-8f0d-4f5c-9a55-3a0c7e1d94b7")


def clean_guid(guid: str) -> str:
    """A GUID in lower case, without braces and blanks; text that is no GUID stays as it is, without the blanks."""
    found = _GUID.fullmatch(guid.strip().lower())
    return str(UUID(found[1])) if found else guid.strip()


def is_guid(guid: str) -> bool:
    """Whether it is one, in the form of `clean_guid`."""
    return len(guid) == 36 and _GUID.fullmatch(guid) is not None


def derived(*parts: str) -> str:
    """An identifier that is the same whenever it is made of the same parts, so that a second import of a file
    without GUIDs finds what the first one made."""
    return str(uuid5(_DERIVED, "\x1f".join(part.encode("utf-8", "replace").decode() for part in parts)))
