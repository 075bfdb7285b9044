"""Marks that come in when they are needed: those around what is looked at when it is, the others by and by.

A document with a hundred thousand passages opens as fast as one with ten. Whoever asks the index gets the same
answers as if all of them were there: each question first brings in the stretch of text that it is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from time import monotonic
from typing import NamedTuple

from glossator.domain.errors import GlossatorError
from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.marks import Mark

PAGE = 2048
"""Marks are known by pages of so many code points: all that start there, or none."""
AT_ONCE = 400
"""About so many marks come in with each step of `go_on`."""
REST = 1.0
"""Seconds to wait after nothing could be read."""


class Source(NamedTuple):
    """Where a document's marks come from: `starting(start, end)` gives those that start in [start, end), `long()`
    those longer than `longest_usual` code points, wherever they start. What they raise is handed to `failed`, and
    asked for again later."""

    starting: Callable[[int, int], Sequence[Mark]]
    long: Callable[[], Sequence[Mark]]
    longest_usual: int
    failed: Callable[[GlossatorError], None] = lambda error: None


class SuppliedIndex(MarkIndex):
    """An index over a text of `length` code points that asks `source` for what it does not hold yet. `arrived` is
    told of each mark that comes in so."""

    def __init__(self, source: Source, length: int, arrived: Callable[[Mark], None]) -> None:
        super().__init__()
        self._source = source
        self._length = length
        self._arrived = arrived
        self._known = bytearray(length // PAGE + 1)
        self._next = 0
        self._stride = 8
        self._rests_until = 0.0
        self._long_known = False
        self._know_long()

    def _take(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            if self.get(mark.id) is None and mark.start < mark.end:
                self.put(mark)
                self._arrived(mark)

    def _know_long(self) -> None:
        if not self._long_known and monotonic() >= self._rests_until:
            try:
                long = self._source.long()
            except GlossatorError as error:
                self._rest(error)
                return
            self._long_known = True
            self._take(long)

    def _rest(self, error: GlossatorError) -> None:
        """Nothing could be read: do without for a moment, since whoever asks may be painting."""
        self._rests_until = monotonic() + REST
        self._source.failed(error)

    def _know(self, start: int, end: int) -> None:
        """Bring in all marks that start in [start, end)."""
        known = self._known
        page, last = max(0, start) // PAGE, min(self._length, end - 1) // PAGE
        while page <= last:
            page = known.find(0, page, last + 1)
            if page < 0:
                return
            behind = known.find(1, page, last + 1)
            behind = last + 1 if behind < 0 else behind
            self._fetch(page, behind)
            page = behind

    def _fetch(self, page: int, behind: int) -> int:
        """Bring in whole pages; the number of marks in them."""
        if monotonic() < self._rests_until:
            return 0
        try:
            found = self._source.starting(page * PAGE, behind * PAGE)
        except GlossatorError as error:
            self._rest(error)
            return 0
        self._known[page:behind] = b"\1" * (behind - page)
        self._take(found)
        return len(found)

    def missing(self) -> bool:
        return not self._long_known or self._known.find(0) >= 0

    def go_on(self) -> bool:
        """Bring in some more; whether anything is missing still."""
        self._know_long()
        page = self._known.find(0, self._next)
        if page < 0:
            self._next = 0  # what could not be read before may be left
            return self.missing()
        behind = self._known.find(1, page, page + self._stride)
        behind = min(page + self._stride, len(self._known)) if behind < 0 else behind
        found = self._fetch(page, behind)
        # Half as far where there were many, twice as far where there were few: each step takes about as long.
        if found > AT_ONCE and self._stride > 1:
            self._stride //= 2
        elif found < AT_ONCE // 2:
            self._stride *= 2
        self._next = behind
        return self.missing()

    def touching(self, start: int, end: int) -> list[Mark]:
        self._know(start - self._source.longest_usual, end)
        return super().touching(start, end)

    def _extent(self) -> tuple[int, int]:
        return 0, self._length

    def _about_to_walk(self, start: int, end: int) -> None:
        self._know(start, end)
