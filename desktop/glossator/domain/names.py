"""The rule for names of documents, codes, attributes and coders."""

from __future__ import annotations

from collections.abc import Iterable
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


class FreeNames:
    """Gives each name once, compared case-folded: `name`, then `name (2)`, `name (3)` …"""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {name.casefold() for name in taken}
        self._next: dict[
            str, int
        ] = {}  # so that a thousand reports of one name do not count up a thousand times

    def take(self, name: str) -> str:
        """`name`, or with the first number that makes it free; it is taken then."""
        found = name
        number = self._next.get(name.casefold(), 2)
        while found.casefold() in self._taken:
            ending = f" ({number})"
            found = name[: MAX_NAME - len(ending)] + ending
            number += 1
        self._next[name.casefold()] = number
        self._taken.add(found.casefold())
        return found


def free_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name (2)`, `name (3)` … : the first that is not in `taken` (compared case-folded)."""
    return FreeNames(taken).take(name)
