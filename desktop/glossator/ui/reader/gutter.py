"""The brackets and names beside the lines in view, and which of them lies under the mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from glossator.ui.reader.columns import LANE, MOST_LANES, NAMES_OFF, USUAL_LANES, Columns
from glossator.ui.reader.lanes import Lanes
from glossator.ui.reader.margin import More, Name, Wanted, arrange
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.page import Page, Placed


class Bracket(NamedTuple):
    """A code's bracket: its lane, its pixels, and whether it begins or ends out of view."""

    mark_id: str
    code_id: str | None
    lane: int
    top: int
    bottom: int
    begins: bool
    ends: bool


class Gutter(NamedTuple):
    """Everything beside the text. `indent` has the pixels by which a mark's names stand further right than usual,
    past the deepest lane at their place, `more_indent` the same for the "+n more" with its top at a pixel."""

    brackets: list[Bracket]
    names: list[Name]
    more: list[More]
    indent: dict[str, int]
    line: int
    more_indent: Mapping[int, int] = MappingProxyType({})


EMPTY = Gutter([], [], [], {}, 1)
CROWD = 150
"""So many marks in view are each given a name where there is room; of more, those without a lane are counted."""


class Crowd(NamedTuple):
    """The names of marks without a lane that begin on one line: the block, the line's top in it, and the names."""

    block: int
    top: int
    hidden: tuple[tuple[str, str | None], ...]


class Spot(NamedTuple):
    """A mark in view: the block and the pixel in it where its first line begins, and where its last one ends; None
    where that is out of view. Scrolling changes none of it."""

    mark: Mark
    begins: tuple[int, int] | None
    ends: tuple[int, int] | None


class Beside(NamedTuple):
    """The marks in view: those that get brackets and names, and the rest of a crowd, which is only counted."""

    spots: Sequence[Spot]
    crowds: Sequence[Crowd] = ()


def beside(page: Page, marks: Sequence[Mark], lanes: Lanes) -> Beside:
    """Divide the marks in view, in reading order: all of them get their names unless they are a crowd."""
    lanes.settle(marks)
    if len(marks) <= CROWD:
        return Beside([_spot(page, mark) for mark in marks])
    placed = page.placed()
    first = placed[0].block
    rest: dict[tuple[int, int], list[tuple[str, str | None]]] = {}
    known: tuple[int, tuple[int, int]] | None = None
    for mark in marks:
        if lanes.drawn(mark.id):
            continue
        if known is None or mark.start >= known[0]:
            known = _line_of(placed, first, mark.start)
        codes: Sequence[str | None] = mark.code_ids or (None,)
        rest.setdefault(known[1], []).extend((mark.id, code) for code in codes)
    crowds = [Crowd(block, top, tuple(hidden)) for (block, top), hidden in rest.items()]
    return Beside([_spot(page, mark) for mark in marks if lanes.drawn(mark.id)], crowds)


def _spot(page: Page, mark: Mark) -> Spot:
    begins, ends = None, None
    low, high = page.visible()
    if mark.start >= low:
        block = page.blocks.at(mark.start)
        layout = page.laid(block).layout
        begins = block, layout.line_span(layout.line_number(mark.start))[0]
    if mark.end <= high:
        block = page.blocks.at(mark.end - 1)
        layout = page.laid(block).layout
        ends = block, layout.line_span(layout.line_number(mark.end - 1))[1]
    return Spot(mark, begins, ends)


def _line_of(placed: Sequence[Placed], first: int, offset: int) -> tuple[int, tuple[int, int]]:
    """The line of text with an offset (the first one in view, when it lies before that): where it ends, and its
    block and its top in the block."""
    for each in placed:
        layout = each.laid.layout
        if offset <= layout.end:
            number = layout.line_number(max(offset, layout.start))
            last = number + 1 >= layout.line_count()
            end = layout.end + 1 if last else layout.line_start(number + 1)
            return end, (each.block, layout.line_span(number)[0])
    layout = placed[-1].laid.layout
    return layout.end + 1, (placed[-1].block, layout.line_span(layout.line_count() - 1)[0])


def gutter_of(page: Page, shown: Beside, lanes: Lanes, current: Mark | None) -> Gutter:
    """The brackets and names of the marks in view."""
    spots = shown.spots
    if not spots:
        return EMPTY
    if current is not None and shown.crowds and not lanes.drawn(current.id):
        spots = [*spots, _spot(page, current)]
    tops = {each.block: each.top for each in page.placed()}
    line = page.kind.name_height
    brackets: list[Bracket] = []
    wanted: list[Wanted] = []
    indent: dict[str, int] = {}
    reach: dict[str, tuple[int, int, int]] = {}
    above, below = -page.kind.pitch, page.room + page.kind.pitch
    for mark, first, last in spots:
        begins, ends = first is not None, last is not None
        top = tops.get(first[0], below) + first[1] if first is not None else above
        bottom = tops.get(last[0], below) + last[1] if last is not None else below
        if bottom <= 0 or top >= page.room:
            continue
        taken = lanes.of(mark.id)
        codes: Sequence[str | None] = mark.code_ids or (None,)
        for code, lane in zip(codes, taken, strict=True):
            if lane < MOST_LANES:
                brackets.append(Bracket(mark.id, code, lane, top + 1, bottom - 3, begins, ends))
        reach[mark.id] = top, bottom, max((lane for lane in taken if lane < MOST_LANES), default=-1)
        # A long passage keeps its names in view while any of it is.
        block = line * len(mark.code_ids)
        start = max(top, min(0, bottom - page.kind.pitch - max(0, block - line)))
        start += (page.kind.pitch - line) // 2
        wanted += [
            Wanted(mark.id, code, start + n * line, taken[n] < MOST_LANES)
            for n, code in enumerate(mark.code_ids)
        ]
    counted = [(tops[crowd.block] + crowd.top, crowd.hidden) for crowd in shown.crowds if crowd.block in tops]
    names, more = arrange(wanted, line, current.id if current is not None else None, counted)
    for name in names:
        if name.pushed:  # its leader runs down to it
            top, bottom, lane = reach[name.mark_id]
            reach[name.mark_id] = top, max(bottom, name.top + line), lane
    places = list(reach.values())
    for name in names:
        indent[name.mark_id] = max(indent.get(name.mark_id, 0), _past(places, name.top, line))
    return Gutter(brackets, names, more, indent, line, {m.top: _past(places, m.top, line) for m in more})


def _past(reach: Sequence[tuple[int, int, int]], top: int, line: int) -> int:
    """The pixels by which a name at `top` must stand further right than usual."""
    deepest = max((lane for low, high, lane in reach if low < top + line and high > top), default=0)
    return max(0, (deepest + 1 - USUAL_LANES) * LANE)


def mark_under(gutter: Gutter, columns: Columns, x: int, y: int) -> str | None:
    """The mark whose bracket or name is at a place."""
    across = columns.across(x)
    for bracket in gutter.brackets:
        left = columns.lane(bracket.lane) - LANE // 2
        if left <= across < left + LANE and bracket.top <= y < bracket.bottom:
            return bracket.mark_id
    name = name_under(gutter, columns, x, y)
    return name.mark_id if name is not None else None


def name_under(gutter: Gutter, columns: Columns, x: int, y: int) -> Name | None:
    """The name that is at a place."""
    if columns.names - NAMES_OFF // 2 <= columns.across(x) < columns.right:
        return next((name for name in gutter.names if name.top <= y < name.top + gutter.line), None)
    return None


def more_under(gutter: Gutter, columns: Columns, x: int, y: int) -> More | None:
    """The line "+n more" that is at a place."""
    if columns.names - NAMES_OFF // 2 <= columns.across(x) < columns.right:
        return next((more for more in gutter.more if more.top <= y < more.top + gutter.line), None)
    return None
