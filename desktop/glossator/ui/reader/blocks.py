"""The canonical text cut into blocks, each small enough to be laid out on its own.

A block is a line of the text, empty ones too; a line of more than 16 K code points is cut into chunks of
about 8 K, so that a text without line breaks costs no more than one with them. Nothing here knows of Qt.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice
from operator import sub
from typing import overload

LONGEST = 16_384
CHUNK = 8_192

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Hebrew to Arabic Extended, their presentation forms, and the right-to-left scripts beyond the first plane.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Qt drops a byte order mark, ends the paragraph at U+2029, and has private uses for U+FDD0 and U+FDD1.
# Control characters have no glyph. One code point is shown for one, so that every offset holds.
_SHOWN = (
    dict.fromkeys([*range(9), *range(11, 32), 0x7F, 0x85], " ")
    | {0x2029: "\u2028", 0xFEFF: "\u2060", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
    | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
)


class Ends(Sequence[int]):
    """Where the lines end that begin at `starts`: before the line break, the last one with the text."""

    def __init__(self, starts: array[int], length: int) -> None:
        self._starts = starts
        self._length = length

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, block: int) -> int: ...
    @overload
    def __getitem__(self, block: slice) -> Sequence[int]: ...
    def __getitem__(self, block: int | slice) -> int | Sequence[int]:
        if isinstance(block, slice):
            return [self[number] for number in range(*block.indices(len(self)))]
        if not -len(self) <= block < len(self):
            raise IndexError(block)
        block %= len(self)
        return self._starts[block + 1] - 1 if block + 1 < len(self) else self._length


class Blocks:
    """The blocks of a text: block k holds the code points from `starts[k]` up to `ends[k]`.

    Where a line break follows, it lies at `ends[k]` and belongs to no block; a chunk of a long line
    ends where the next one starts.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        starts = array("q", (0,))
        begin, find = starts.append, text.find
        place = find("\n")
        while place >= 0:
            begin(place + 1)
            place = find("\n", place + 1)
        # Each line ends one before the next one starts; only where lines were cut do the ends differ from that.
        self.starts = starts
        self.ends: Sequence[int] = Ends(starts, len(text))
        longest = max(map(sub, islice(starts, 1, None), starts), default=0)
        if max(longest - 1, len(text) - starts[-1]) > LONGEST:
            self.starts, self.ends = _cut(text, starts, self.ends)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The block where a caret at `offset` stands: the last one that starts at or before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def content(self, block: int) -> str:
        """The code points of a block, without the line break."""
        return self.text[self.starts[block] : self.ends[block]]

    def empty(self, block: int) -> bool:
        """Whether nothing stands in it."""
        return bool(self.starts[block] == self.ends[block])

    def continues(self, block: int) -> bool:
        """Whether the block is a chunk whose line goes on in the next block."""
        return block + 1 < len(self.starts) and bool(self.starts[block + 1] == self.ends[block])

    def line(self, block: int) -> tuple[int, int]:
        """The first and the last block of the line that the block belongs to."""
        first = last = block
        while first and self.continues(first - 1):
            first -= 1
        while self.continues(last):
            last += 1
        return first, last


def _cut(text: str, starts: array[int], ends: Sequence[int]) -> tuple[array[int], array[int]]:
    """The same lines with the long ones cut: at a space where there is one near, else between clusters."""
    new_starts, new_ends = array("q"), array("q")
    for start, end in zip(starts, ends, strict=True):
        if end - start > LONGEST:
            while end - start > CHUNK:
                cut = text.rfind(" ", start + CHUNK // 2, start + CHUNK) + 1
                if not cut:
                    cut = _between_clusters(text, start + CHUNK, end)
                if cut >= end:
                    break
                new_starts.append(start)
                new_ends.append(cut)
                start = cut
        new_starts.append(start)
        new_ends.append(end)
    return new_starts, new_ends


def _between_clusters(text: str, place: int, end: int) -> int:
    """The first place from `place` on that tears no combining mark or joined emoji from its base."""
    limit = min(end, place + 256)
    while place < limit and (joins(text[place]) or text[place - 1] == "\u200d"):
        place += 1
    return place


def joins(character: str) -> bool:
    """Whether a character stands on the one before it: marks, joiners, variation selectors, skin tones."""
    return character > "\u02ff" and (
        unicodedata.category(character)[0] == "M"
        or character in "\u200c\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


class Units:
    """Code points to UTF-16 units and back, inside one block.

    Only where a block holds characters beyond the first plane do the two differ.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, content: str) -> None:
        self._points: list[int] = []
        if not content.isascii():
            self._points = [found.start() for found in _ASTRAL.finditer(content)]
        self._units = [point + number for number, point in enumerate(self._points)]

    def unit(self, point: int) -> int:
        """The UTF-16 offset of the code point at `point`."""
        return point + bisect_left(self._points, point) if self._points else point

    def point(self, unit: int) -> int:
        """The code point at a UTF-16 offset; inside a pair, the character that the pair makes."""
        if not self._units:
            return unit
        return unit - bisect_left(self._units, unit)


def shown(content: str) -> str:
    """The block as it is given to Qt: the same number of code points, none that Qt would drop or break at."""
    return content if content.isascii() and content.isprintable() else content.translate(_SHOWN)


def has_right_to_left(content: str) -> bool:
    """Whether any of it runs from right to left."""
    return not content.isascii() and _RIGHT_TO_LEFT.search(content) is not None


def is_right_to_left(content: str) -> bool:
    """Whether the paragraph as a whole does: its first strong character decides (UAX 9, rules P2 and P3)."""
    if has_right_to_left(content):
        for character in content:
            direction = unicodedata.bidirectional(character)
            if direction in ("R", "AL"):
                return True
            if direction == "L":
                return False
    return False
