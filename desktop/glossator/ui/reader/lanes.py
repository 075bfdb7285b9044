"""Lanes for the brackets in the margin: no two brackets that share a line of text share a lane.

Marks that share no character may still share a line, so ranges are padded by about a line before they are
compared. A mark keeps its lane once it has been seen: scrolling or coding on moves no bracket sideways.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.marks import Mark

PADDING = 90
REMEMBERED = 4000


class Lanes:
    """The lanes of the marks seen so far; a mark takes one lane for each code on it, and one without any."""

    def __init__(self, padding: int = PADDING) -> None:
        self._padding = padding
        self._taken: dict[str, tuple[int, ...]] = {}
        self._seen = MarkIndex()

    def of(self, mark_id: str) -> tuple[int, ...]:
        """The lanes of a settled mark, lowest first, one for each of its codes in their order."""
        return self._taken[mark_id]

    def settle(self, marks: Sequence[Mark]) -> None:
        """Give each of these marks its lanes, the lowest that are free where it lies; settled ones keep theirs.

        The marks are those in view, in reading order. What lies far from them is forgotten when too much is
        remembered.
        """
        new = [mark for mark in marks if self._seen.get(mark.id) != mark]
        if not new:
            return
        if len(self._seen) + len(new) > REMEMBERED:
            kept = {mark.id for mark in marks}
            for mark in [mark for mark in self._seen if mark.id not in kept]:
                self.drop(mark.id)
        for mark in new:
            self.drop(mark.id)
        for mark in new:
            padded = self._seen.touching(mark.start - self._padding, mark.end + self._padding)
            used = {lane for other in padded for lane in self._taken[other.id]}
            self._taken[mark.id] = tuple(lowest_free(used, max(1, len(mark.code_ids))))
            self._seen.put(mark)

    def drop(self, mark_id: str) -> None:
        """Forget a mark."""
        self._taken.pop(mark_id, None)
        self._seen.remove(mark_id)


def lowest_free(used: Iterable[int], count: int) -> list[int]:
    """The `count` lowest numbers from 0 on that are not in use."""
    busy = set(used)
    found: list[int] = []
    lane = 0
    while len(found) < count:
        if lane not in busy:
            found.append(lane)
        lane += 1
    return found
