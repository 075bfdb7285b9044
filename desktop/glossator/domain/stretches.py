"""A whole text cut where passages begin and end, for papers that are written once from front to back.

Offsets are code points. Cost grows with the passages, never with how many of them overlap at one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import islice
from typing import NamedTuple

from glossator.domain.contrast import RGB
from glossator.domain.segments import UNDERLINES, Marked, segments, underlines

NAMED = 6
"""So many codes of one stretch are named; the rest is counted."""
PADDING = 90
"""About a line: passages that share no character may still share a line of the margin."""


class Stretch(NamedTuple):
    """Words that the same passages cover, or that none does (then `depth` is 0 and there is no colour).

    `colour` is the mean of the `depth` codings on it, `lines` the code underlined in each lane, the lowest first
    (None: nothing there), `crowded` says that more codes lie here than there are lanes. `code_ids` are the first
    few codes in the order they were met, `more` how many others there are.
    """

    start: int
    end: int
    depth: int = 0
    colour: str = ""
    lines: tuple[str | None, ...] = ()
    crowded: bool = False
    code_ids: tuple[str, ...] = ()
    more: int = 0


def stretches(marks: Sequence[Marked], length: int, hue: Callable[[str | None], RGB]) -> list[Stretch]:
    """The covered stretches of a text of `length` code points, in order; no two overlap.

    Every passage begins where a stretch begins and ends where one ends. `hue` gives the channels of a code; of
    None, those of a passage without a code.
    """
    marks = [mark for mark in marks if 0 <= mark.start < min(mark.end, length)]
    lanes: dict[int, list[tuple[int, str | None]]] = {}
    ends: dict[int, list[int]] = {}
    for line in underlines(marks, 0, length):
        lanes.setdefault(line.start, []).append((line.lane, line.code_id))
        ends.setdefault(line.end, []).append(line.lane)
    comes: dict[int, list[str]] = {}
    goes: dict[int, list[str]] = {}
    for mark in marks:
        comes.setdefault(mark.start, []).extend(mark.code_ids)
        goes.setdefault(min(mark.end, length), []).extend(mark.code_ids)
    found: list[Stretch] = []
    here: dict[str, int] = {}
    drawn: list[str | None] = [None] * UNDERLINES
    crowded = False
    events = sorted({*lanes, *ends, *comes, *goes})
    covered = iter(segments(marks, 0, length, hue))
    segment = next(covered, None)
    for place in events:
        for lane in ends.get(place, ()):
            if lane < UNDERLINES:
                drawn[lane] = None
            else:
                crowded = False
        for code in goes.get(place, ()):
            here[code] -= 1
            if not here[code]:
                del here[code]
        for lane, drawn_code in lanes.get(place, ()):
            if lane < UNDERLINES:
                drawn[lane] = drawn_code
            else:
                crowded = True
        for code in comes.get(place, ()):
            here[code] = here.get(code, 0) + 1
        if segment is not None and segment.start == place:
            named = tuple(islice(here, NAMED))
            found.append(
                Stretch(*segment, tuple(drawn) if here else (), crowded, named, len(here) - len(named))
            )
            segment = next(covered, None)
    return found


def within(covered: Sequence[Stretch], spans: Sequence[tuple[int, int]]) -> Iterator[list[Stretch]]:
    """For each of these spans (in order, not overlapping) its stretches, the bare ones too: they join up to it."""
    number = 0
    for start, end in spans:
        while number < len(covered) and covered[number].end <= start:
            number += 1
        parts: list[Stretch] = []
        place, ahead = start, number
        while ahead < len(covered) and covered[ahead].start < end:
            each = covered[ahead]
            low, high = max(each.start, start), min(each.end, end)
            if place < low:
                parts.append(Stretch(place, low))
            parts.append(each._replace(start=low, end=high))
            place = high
            ahead += 1
        if place < end:
            parts.append(Stretch(place, end))
        yield parts


def lanes(marks: Sequence[Marked], most: int, padding: int = PADDING) -> list[tuple[int, ...]]:
    """For each of these marks (by start) its lanes in the margin, the lowest that are free, one for each code, and
    one where there is none. A lane of `most` or more is no place: those are not told apart."""
    free = list(range(most))
    busy: list[tuple[int, int]] = []
    found: list[tuple[int, ...]] = []
    for mark in marks:
        while busy and busy[0][0] <= mark.start - padding:
            heappush(free, heappop(busy)[1])
        mine = tuple(heappop(free) if free else most for _ in range(max(1, len(mark.code_ids))))
        for lane in mine:
            if lane < most:
                heappush(busy, (mark.end, lane))
        found.append(mine)
    return found
