"""Lanes for the brackets in the margin: no two brackets that share a line of text share a lane.

Marks that share no character may still share a line, so ranges are padded by about a line before they are
compared. A mark keeps its lane once it has been seen: scrolling or coding on moves no bracket sideways.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.ui.reader.columns import MOST_LANES
from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.marks import Mark

PADDING = 90
REMEMBERED = 4000


class Lanes:
    """The lanes of the marks seen so far; a mark takes one lane for each code on it, and one without any.

    Lanes from `most` on are not told apart: nothing is drawn there, and nothing has to be found out about them.
    """

    def __init__(self, padding: int = PADDING, most: int = MOST_LANES) -> None:
        self._padding = padding
        self._most = most
        self._taken: dict[str, tuple[int, ...]] = {}
        self._settled: dict[str, Mark] = {}
        self._drawn = MarkIndex()

    def of(self, mark_id: str) -> tuple[int, ...]:
        """The lanes of a settled mark, lowest first, one for each of its codes in their order."""
        return self._taken[mark_id]

    def drawn(self, mark_id: str) -> bool:
        """Whether a settled mark has a lane that is drawn."""
        return self._taken[mark_id][0] < self._most

    def settle(self, marks: Sequence[Mark]) -> None:
        """Give each of these marks its lanes, the lowest that are free where it lies; settled ones keep theirs.

        The marks are those in view, in reading order. What lies far from them is forgotten when too much is
        remembered.
        """
        settled = self._settled
        new = [mark for mark in marks if (old := settled.get(mark.id)) is not mark and old != mark]
        if not new:
            return
        if len(settled) + len(new) > max(REMEMBERED, 2 * len(marks)):
            kept = {mark.id for mark in marks}
            for mark_id in [mark_id for mark_id in settled if mark_id not in kept]:
                self.drop(mark_id)
        for mark in new:
            self.drop(mark.id)
        for mark in new:
            near = self._drawn.touching(mark.start - self._padding, mark.end + self._padding)
            used = {lane for other in near for lane in self._taken[other.id]}
            lanes = lowest_free(used, max(1, len(mark.code_ids)))
            self._taken[mark.id] = tuple(min(lane, self._most) for lane in lanes)
            settled[mark.id] = mark
            if lanes[0] < self._most:
                self._drawn.put(mark)

    def drop(self, mark_id: str) -> None:
        """Forget a mark."""
        self._taken.pop(mark_id, None)
        self._settled.pop(mark_id, None)
        self._drawn.remove(mark_id)


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
