"""Where another program's positions lie in our text.

The standard says: code points, and an end that lies behind the last one. Programs differ: some count a byte order
mark at the text's start, some a line break as two (CRLF), some UTF-16 units, and some name the last character as
the end. That makes sixteen readings; which one a file follows is found in `evidence`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from heapq import merge

from glossator.domain.remarks import Remark, remark

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BREAK = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One way to count. Ordered by how near it is to the standard, which has False everywhere."""

    utf16: bool = False
    inclusive: bool = False
    crlf: bool = False
    mark: bool = False

    @property
    def words(self) -> Remark:
        """What it says, for a sentence."""
        if self.inclusive:
            said = (
                remark("UTF-16 units, the end is the last one")
                if self.utf16
                else remark("characters, the end is the last one")
            )
        else:
            said = (
                remark("UTF-16 units, the end lies behind the last one")
                if self.utf16
                else remark("characters, the end lies behind the last one")
            )
        if self.crlf:
            said = remark("{reading}, a line break counts as two", reading=said)
        return remark("{reading}, a byte order mark counts", reading=said) if self.mark else said


STANDARD = Reading()
READINGS = tuple(
    Reading(utf16, inclusive, crlf, mark)
    for utf16 in (False, True)
    for inclusive in (False, True)
    for crlf in (False, True)
    for mark in (False, True)
)


class Positions:
    """The two ways of a decoded text: `text` as it is kept (canonical), and any reading's positions in it.

    `decoded` is the whole of a file, with its byte order mark and line ends as they are. Where it holds a CRLF, a
    reading that counts line breaks as two counts just those so; where it holds none, all, since a program may have
    counted in a text of its own with CRLF and written one with LF.
    """

    def __init__(self, decoded: str) -> None:
        self.marked = decoded.startswith("\ufeff")
        body = decoded.removeprefix("\ufeff")
        self.pairs = "\r\n" in body
        self._breaks_told: list[int] = []
        if "\r" in body:
            taken = 0
            for each in _BREAK.finditer(body):
                if not self.pairs or len(each[0]) == 2:
                    self._breaks_told.append(each.start() - taken)
                taken += len(each[0]) - 1
            body = body.replace("\r\n", "\n").replace("\r", "\n")
        self.text = body

    @cached_property
    def _breaks(self) -> list[int]:
        """Where the characters begin that a reading with CRLF counts twice."""
        return self._breaks_told or [each.start() for each in _BREAK.finditer(self.text)]

    @cached_property
    def _astral(self) -> list[int]:
        if self.text.isascii():
            return []
        return [each.start() for each in _WIDE.finditer(self.text)]

    @cached_property
    def _tables(self) -> dict[tuple[bool, bool], list[int]]:
        """For each of {UTF-16} × {CRLF} the positions, in its own counting, of the characters that count twice."""
        tables: dict[tuple[bool, bool], list[int]] = {}
        for utf16, crlf in ((False, False), (False, True), (True, False), (True, True)):
            places = merge(self._astral if utf16 else (), self._breaks if crlf else ())
            tables[utf16, crlf] = [place + number for number, place in enumerate(places)]
        return tables

    def distinct(self) -> list[Reading]:
        """The readings that can differ in this text; of those that cannot only the simplest."""
        utf16s = (False, True) if self._astral else (False,)
        crlfs = (False, True) if self._breaks else (False,)
        return [r for r in READINGS if r.utf16 in utf16s and r.crlf in crlfs]

    def plain(self, reading: Reading) -> Reading:
        """The simplest reading that is the same in this text."""
        return Reading(
            reading.utf16 and bool(self._astral),
            reading.inclusive,
            reading.crlf and bool(self._breaks),
            reading.mark,
        )

    def span(self, start: int, end: int, reading: Reading) -> tuple[int, int, bool]:
        """(start, end, whether both lie on whole characters) in code points of `text`, half-open, not yet checked
        against its length. Positions before the text come out negative."""
        table = self._tables[reading.utf16, reading.crlf]
        first, clean = _place(table, start - reading.mark)
        last, clean_end = _place(table, end - reading.mark)
        if reading.inclusive:
            # The last character may be named by its second half, too.
            return first, last + 1, clean
        return first, last, clean and clean_end


def _place(table: list[int], position: int) -> tuple[int, bool]:
    """The code point that holds a position, and whether the position is its begin."""
    before = bisect_left(table, position)
    # The character before may count twice and reach over the position.
    clean = not (before and table[before - 1] == position - 1)
    return position - before, clean
