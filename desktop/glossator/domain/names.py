"""The rule for names of documents, codes, attributes and coders."""

from __future__ import annotations

from glossator.domain.errors import InvalidName

MAX_NAME = 200


def checked_name(name: str) -> str:
    """`name` without the blanks around it.

    Raises InvalidName when nothing is left, when it is longer than `MAX_NAME` code points, or when it
    holds a line break or another control character, which no list or table could show.
    """
    name = name.strip()
    if not name:
        raise InvalidName("A name cannot be empty.")
    if len(name) > MAX_NAME:
        raise InvalidName(
            "A name can have {limit} characters at most; this one has {length}.",
            limit=MAX_NAME,
            length=len(name),
        )
    if any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u2028\u2029" for c in name):
        raise InvalidName("A name cannot hold a line break or another control character.")
    if any(0xD800 <= ord(c) < 0xE000 for c in name):
        raise InvalidName("A name cannot hold half of a character (a lone surrogate).")
    return name


def free_name(name: str, taken: set[str]) -> str:
    """`name`, or `name (2)`, `name (3)` … : the first that is not in `taken` (compared case-folded)."""
    folded = {other.casefold() for other in taken}
    if name.casefold() not in folded:
        return name
    number = 2
    while True:
        ending = f" ({number})"
        candidate = name[: MAX_NAME - len(ending)] + ending
        if candidate.casefold() not in folded:
            return candidate
        number += 1
