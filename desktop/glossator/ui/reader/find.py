"""Find in the document: hits as spans, without regard to case, offsets true; a slice of the text at a time.

Case folding changes the length of some texts ("ß" becomes "ss"), so nothing is folded: the regular expression
engine compares character by character, and every hit is as long as what is looked for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import overload

from glossator.domain.spans import Span

SLICE = 65_536
"""Code points looked through in one step: well under a frame, whatever is looked for."""
# Characters beyond ASCII that the engine takes for an ASCII letter in another case.
_UNEXPECTED = "\u0130\u0131\u017f\u212a"


class Hits(Sequence[Span]):
    """Hits of one length, in order, kept by where they start."""

    def __init__(self, starts: Sequence[int], length: int) -> None:
        self._starts = starts
        self._length = length

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, number: int) -> Span: ...
    @overload
    def __getitem__(self, number: slice) -> Hits: ...
    def __getitem__(self, number: int | slice) -> Span | Hits:
        if isinstance(number, slice):
            return Hits(self._starts[number], self._length)
        start = self._starts[number]
        return Span(start, start + self._length)


class Search:
    """Where `needle` stands in `text`.

    `starts` are the places known so far, at most `most` of them: all those before `covered`. `complete` says
    whether they are all there are, `over` whether there are more than `most`.
    """

    def __init__(self, text: str, needle: str, most: int | None = None) -> None:
        self._text = text
        self._lowered = needle.lower() if needle.isascii() else None
        self._pattern = re.compile(re.escape(needle), re.IGNORECASE)
        self._most = most
        self.length = len(needle)
        self.starts: list[int] = []
        self.covered = 0 if needle else len(text)
        self.complete = not needle
        self.over = False

    def count(self) -> Iterator[None]:
        """Look for all hits from the start of the text, not overlapping; one slice with each step."""
        while self.covered < len(self._text) and not self.over:
            behind = min(self.covered + SLICE, len(self._text))
            self.starts += self.between(self.covered, behind)
            self.covered = max(behind, self.starts[-1] + self.length if self.starts else 0)
            if self._most is not None and len(self.starts) > self._most:
                del self.starts[self._most :]
                self.covered, self.over = self.starts[-1] + 1 if self.starts else 0, True
            yield
        self.complete = not self.over

    def after(self, offset: int) -> Iterator[int | None]:
        """The first hit that starts at or behind `offset`, past the last one the first again: None for each slice
        without one, then its start. Ends without a start where there is no hit."""
        ends = ((offset, len(self._text)), (0, min(offset, len(self._text))))
        for low, high in ends:
            for place in range(low, high, SLICE):
                found = self.between(place, min(place + SLICE, high))
                if found:
                    yield found[0]
                    return
                yield None
        self._nothing()

    def before(self, offset: int) -> Iterator[int | None]:
        """The same of the last hit that ends at or before `offset`, before the first one the last again."""
        behind = max(0, offset - self.length + 1)
        for low, high in ((0, behind), (behind, len(self._text))):
            for place in range(high, low, -SLICE):
                found = self.between(max(low, place - SLICE), place)
                if found:
                    yield found[-1]
                    return
                yield None
        self._nothing()

    def _nothing(self) -> None:
        """The whole text was looked through in vain."""
        self.starts, self.covered, self.complete, self.over = [], len(self._text), True, False

    def between(self, low: int, high: int) -> list[int]:
        """The starts in [low, high) of hits that do not overlap, the first one being the first from `low` on."""
        behind = high + self.length - 1
        if self._lowered is not None:
            part = self._text[low:behind]
            if part.isascii() or not any(sign in part for sign in _UNEXPECTED):
                # Lower case keeps every length here, and a plain search is many times faster than a pattern.
                lowered = part.lower()
                if len(lowered) == len(part):
                    return _plain(lowered, self._lowered, low)
        return [hit.start() for hit in self._pattern.finditer(self._text, low, behind)]

    def number(self, start: int) -> int:
        """How many of `starts` come before a place."""
        return bisect_left(self.starts, start)


def _plain(text: str, needle: str, shift: int) -> list[int]:
    found: list[int] = []
    place = text.find(needle)
    while place >= 0:
        found.append(place + shift)
        place = text.find(needle, place + len(needle))
    return found


def find_all(text: str, needle: str, most: int | None = None) -> Hits:
    """Where `needle` stands in `text`, from the start on, hits not overlapping; at most `most` of them."""
    search = Search(text, needle, most)
    for _ in search.count():
        pass
    return Hits(search.starts, search.length)
