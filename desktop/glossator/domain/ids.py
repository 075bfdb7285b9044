"""Identifiers: random UUIDs kept as strings, so that the files of several coders can be merged."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """A fresh identifier in the 36 character form of RFC 9562."""
    return str(uuid4())
