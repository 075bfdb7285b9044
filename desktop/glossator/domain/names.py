"""The rule for names of documents, codes, attributes and coders."""

from __future__ import annotations

from unicodedata import category

from glossator.domain.errors import InvalidName, InvalidValue

MAX_NAME = 200
_UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}


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
    if all(category(c) in _UNSEEN or c in "\u3164\uffa0\u115f\u1160" for c in name):
        raise InvalidName("A name needs at least one character that can be seen.")
    return name


def checked_text(text: str) -> str:
    """`text`; InvalidValue where it holds what no database keeps: a NUL or half of a character."""
    if "\0" in text or any(0xD800 <= ord(c) < 0xE000 for c in text):
        raise InvalidValue("The text holds a character that cannot be stored; nothing was changed.")
    return text


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
