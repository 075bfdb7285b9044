"""Which marks touch a stretch of text, answered without looking at the others.

Marks are kept in a few sorted lists, one for each size: list k holds lengths from 4^k up to 4^(k+1).
A mark of list k that touches [a, b) starts after a - 4^(k+1) and before b, so two bisections bound the search.
Unlike one list with a running maximum of ends, this needs nothing recomputed when a mark comes or goes,
and ten marks over a whole document slow no query down.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from glossator.ui.reader.marks import Mark, innermost_first, reading_order

NEAR = 2048
"""Next and previous are looked for over so many code points, then over twice as many, and so on."""

_start = attrgetter("start")


def _any(_mark: Mark) -> bool:
    return True


def _size(mark: Mark) -> int:
    """The number of the list that keeps marks of this length."""
    return ((mark.end - mark.start).bit_length() - 1) >> 1


class _Shelf:
    """The marks of one size, sorted by start; `reach` is longer than any of them."""

    __slots__ = ("marks", "reach", "starts")

    def __init__(self, size: int) -> None:
        self.reach = 4 ** (size + 1)
        self.starts: list[int] = []
        self.marks: list[Mark] = []

    def insert(self, mark: Mark) -> None:
        place = bisect_right(self.starts, mark.start)
        self.starts.insert(place, mark.start)
        self.marks.insert(place, mark)

    def remove(self, mark: Mark) -> None:
        place = bisect_left(self.starts, mark.start)
        while self.marks[place].id != mark.id:
            place += 1
        del self.starts[place]
        del self.marks[place]


class MarkIndex:
    """The marks of one document, by id and by place. Every mark is at least one code point long."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: dict[str, Mark] = {mark.id: mark for mark in marks}
        self._shelves: dict[int, _Shelf] = {}
        shelves = self._shelves
        for mark in sorted(self._marks.values(), key=_start):
            start = mark.start
            size = ((mark.end - start).bit_length() - 1) >> 1
            shelf = shelves.get(size) or self._shelf(size)
            shelf.starts.append(start)
            shelf.marks.append(mark)

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        """Every mark, in no particular order."""
        return iter(self._marks.values())

    def get(self, mark_id: str) -> Mark | None:
        """The mark with this id, or None."""
        return self._marks.get(mark_id)

    def put(self, mark: Mark) -> Mark | None:
        """Take a mark in; the one of the same id that it replaces is returned."""
        old = self.remove(mark.id)
        self._marks[mark.id] = mark
        self._shelf(_size(mark)).insert(mark)
        return old

    def remove(self, mark_id: str) -> Mark | None:
        """Take a mark out and return it; None when it was not there."""
        mark = self._marks.pop(mark_id, None)
        if mark is not None:
            self._shelves[_size(mark)].remove(mark)
        return mark

    def missing(self) -> bool:
        """Whether marks are still to come."""
        return False

    def go_on(self) -> bool:
        """Whether marks are still to come: never here, all of them are there from the start."""
        return False

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with [start, end), in reading order."""
        found: list[Mark] = []
        for shelf in self._shelves.values():
            first = bisect_right(shelf.starts, start - shelf.reach)
            last = bisect_left(shelf.starts, end, first)
            found += [mark for mark in shelf.marks[first:last] if mark.end > start]
        found.sort(key=reading_order)
        return found

    def at(self, offset: int) -> list[Mark]:
        """The marks that hold the code point at `offset`, innermost first."""
        return sorted(self.touching(offset, offset + 1), key=innermost_first)

    def ending_at(self, offset: int) -> list[Mark]:
        """The marks whose end is `offset`, innermost first."""
        found = (m for m in self.touching(offset - 1, offset) if m.end == offset) if offset else ()
        return sorted(found, key=innermost_first)

    def after(self, key: tuple[int, int, str], wanted: Callable[[Mark], bool] = _any) -> Mark | None:
        """The next mark in reading order behind a place in it (`reading_order` of a mark, or (offset, …)), of those
        that are wanted. Each of the others between is looked at once."""
        low, reach = key[0], NEAR
        _, last = self._extent()
        while low <= last:
            self._about_to_walk(low, low + reach)
            best: Mark | None = None
            for shelf in self._shelves.values():
                first = bisect_left(shelf.starts, low)
                behind = bisect_left(shelf.starts, low + reach, first)
                for mark in shelf.marks[first:behind]:
                    if best is not None and mark.start > best.start:
                        break
                    if wanted(mark) and key < (order := reading_order(mark)):
                        best = mark if best is None or order < reading_order(best) else best
            if best is not None:
                return best
            low, reach = low + reach, 2 * reach
        return None

    def before(self, key: tuple[int, int, str], wanted: Callable[[Mark], bool] = _any) -> Mark | None:
        """The mark in reading order just before a place in it, of those that are wanted."""
        high, reach = key[0] + 1, NEAR
        earliest, _ = self._extent()
        while high > earliest:
            self._about_to_walk(high - reach, high)
            best: Mark | None = None
            for shelf in self._shelves.values():
                first = bisect_left(shelf.starts, high - reach)
                behind = bisect_left(shelf.starts, high, first)
                for mark in reversed(shelf.marks[first:behind]):
                    if best is not None and mark.start < best.start:
                        break
                    if wanted(mark) and key > (order := reading_order(mark)):
                        best = mark if best is None or order > reading_order(best) else best
            if best is not None:
                return best
            high, reach = high - reach, 2 * reach
        return None

    def _extent(self) -> tuple[int, int]:
        """No mark starts before the first or behind the second."""
        there = [shelf.starts for shelf in self._shelves.values() if shelf.starts]
        return min((starts[0] for starts in there), default=0), max(
            (starts[-1] for starts in there), default=-1
        )

    def _about_to_walk(self, start: int, end: int) -> None:
        """The marks that start in [start, end) are going to be looked at."""

    def _shelf(self, size: int) -> _Shelf:
        shelf = self._shelves.get(size)
        if shelf is None:
            shelf = self._shelves[size] = _Shelf(size)
        return shelf
