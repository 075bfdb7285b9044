"""Where codings begin and end inside one block: stretches of one tint, and underlines in lanes.

Offsets are code points of the document, clipped to the block. Cost grows with the marks that touch the block
and never with how many of them overlap at one place: colours are summed, not listed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, Protocol

from glossator.domain.contrast import RGB, hexadecimal

UNDERLINES = 3
"""How many underlines fit below one line of text."""


class Marked(Protocol):
    """Anything that lies on [start, end) and carries codes, in their order."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def code_ids(self) -> tuple[str, ...]: ...


class Segment(NamedTuple):
    """A stretch that the same marks cover: `depth` codings whose mean colour is `colour`."""

    start: int
    end: int
    depth: int
    colour: str


class Underline(NamedTuple):
    """A code's line under [start, end) in `lane` (0 the lowest); code None: more than there are lanes."""

    start: int
    end: int
    lane: int
    code_id: str | None


def segments(
    marks: Sequence[Marked], start: int, end: int, hue: Callable[[str | None], RGB]
) -> list[Segment]:
    """The covered stretches of [start, end), in order, each as long as its marks stay the same.

    `hue` gives the channels of a code; of None, those of a passage without a code.
    """
    steps: list[tuple[int, int, int, int, int]] = []
    for mark in marks:
        low, high = max(mark.start, start), min(mark.end, end)
        if low >= high:
            continue
        red = green = blue = 0
        codes: Sequence[str | None] = mark.code_ids or (None,)
        for code in codes:
            r, g, b = hue(code)
            red, green, blue = red + r, green + g, blue + b
        depth = len(codes)
        steps.append((low, depth, red, green, blue))
        steps.append((high, -depth, -red, -green, -blue))
    steps.sort(key=itemgetter(0))
    found: list[Segment] = []
    depth = red = green = blue = place = 0
    for here, group in groupby(steps, key=itemgetter(0)):
        if depth:
            mean = hexadecimal((red / depth, green / depth, blue / depth))
            found.append(Segment(place, here, depth, mean))
        for _, d, r, g, b in group:
            depth, red, green, blue = depth + d, red + r, green + g, blue + b
        place = here
    return found


def underlines(marks: Sequence[Marked], start: int, end: int, lanes: int = UNDERLINES) -> list[Underline]:
    """One underline per code over the union of its marks in [start, end), in the lowest free lane.

    A code keeps its lane over the whole of such a union. While all lanes are taken it waits, and an underline
    without a code runs in lane number `lanes` so that the eye sees there is more (the margin names it); as soon as
    a lane is free, the code's own underline goes on there.
    """
    by_code: dict[str, list[tuple[int, int]]] = {}
    for mark in marks:
        low, high = max(mark.start, start), min(mark.end, end)
        if low < high:
            for code in mark.code_ids:
                by_code.setdefault(code, []).append((low, high))
    runs: list[tuple[int, int, int, str]] = []
    for order, (code_id, ranges) in enumerate(by_code.items()):
        runs += [(low, -high, order, code_id) for low, high in united(ranges)]
    runs.sort(key=itemgetter(0, 1, 2))
    found: list[Underline] = []
    crowded: list[tuple[int, int]] = []
    free = list(range(lanes))
    busy: list[tuple[int, int]] = []
    waiting: list[tuple[int, int, str]] = []
    arrived = 0
    for place in sorted({edge for low, high, _, _ in runs for edge in (low, -high)}):
        while busy and busy[0][0] <= place:
            heappush(free, heappop(busy)[1])
        crowded += [(since, until) for since, until, _ in waiting if until <= place]
        waiting = [run for run in waiting if run[1] > place]
        while arrived < len(runs) and runs[arrived][0] == place:
            waiting.append((place, -runs[arrived][1], runs[arrived][3]))
            arrived += 1
        while free and waiting:
            since, until, code = waiting.pop(0)
            if since < place:
                crowded.append((since, place))
            lane = heappop(free)
            heappush(busy, (until, lane))
            found.append(Underline(place, until, lane, code))
    return found + [Underline(low, high, lanes, None) for low, high in united(crowded)]


def united(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The union of half-open ranges, as ranges that neither overlap nor touch, in order."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1]:
            if high > found[-1][1]:
                found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found
