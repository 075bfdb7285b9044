"""Where a report is cut into pages: between lines, never through one. Pure.

Pixels are those of the reading view; rows come in the order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from glossator.ui.reader.columns import LANE, USUAL_LANES
from glossator.ui.reader.gutter import Gutter
from glossator.ui.reader.margin import More, Name


class Row(NamedTuple):
    """What stays in one piece: a line of a block, with the section's name above it if there is one.

    [top, bottom) are pixels of the block; `first` and `last` say whether a paragraph begins or ends with it;
    `blank` rows are empty.
    """

    block: int
    top: int
    bottom: int
    first: bool = True
    last: bool = True
    blank: bool = False


class Sheet(NamedTuple):
    """What stands on a page: from pixel `into` of a block on, `height` pixels."""

    block: int
    into: int
    height: int


def sheets(rows: Iterable[Row], room: int, first_room: int) -> Iterator[Sheet]:
    """The pages, `room` pixels high, the first one `first_room`.

    No page begins with an empty row. Where it can be helped no paragraph leaves its first line alone at a page's
    foot, nor its last one at a page's head.
    """
    held: list[Row] = []
    used, most = 0, first_room
    for row in rows:
        if row.blank and not held:
            continue
        if held and used + row.bottom - row.top > most:
            cut = _cut([*held, row])
            yield _sheet(held[:cut])
            held = held[cut:]
            while held and held[0].blank:
                del held[0]
            used, most = sum(each.bottom - each.top for each in held), room
            if row.blank and not held:
                continue
        held.append(row)
        used += row.bottom - row.top
    if held:
        yield _sheet(held)


def _cut(rows: Sequence[Row]) -> int:
    """Where to end a page whose rows are all of these but the last: before the row of this number."""
    cut = len(rows) - 1
    if rows[cut].last and not rows[cut].first and cut > 1:  # its last line would stand alone
        cut -= 1
    if rows[cut - 1].first and not rows[cut - 1].last and cut > 1:  # its first line would
        cut -= 1
    return cut


def _sheet(rows: Sequence[Row]) -> Sheet:
    end = len(rows)
    while end > 1 and rows[end - 1].blank:
        end -= 1
    return Sheet(rows[0].block, rows[0].top, sum(row.bottom - row.top for row in rows[:end]))


def within(gutter: Gutter, room: int) -> Gutter:
    """The margin of a page: nobody can scroll on to a name below its foot, so all stand inside `room` pixels, those
    for which there is none as a count."""
    line = gutter.line
    lines: list[Name | More] = sorted([*gutter.names, *gutter.more], key=lambda each: each.top)
    fit = max(1, room // line)
    if len(lines) > fit:
        kept, lost = lines[: fit - 1], lines[fit - 1 :]
        # The count for those: each name is one, each count that is there already all of its names.
        pairs = [
            pair
            for each in lost
            for pair in ([(each.mark_id, each.code_id)] if isinstance(each, Name) else each.hidden)
        ]
        lines = [*kept, More(tuple(pairs), lost[0].top)]
    floor = 0
    tops: list[int] = []
    for each in lines:
        tops.append(max(each.top, floor))
        floor = tops[-1] + line
    foot = room
    for number in range(len(lines) - 1, -1, -1):
        tops[number] = min(tops[number], foot - line)
        foot = tops[number]
    names: list[Name] = []
    more: list[More] = []
    for each, top in zip(lines, tops, strict=True):
        if isinstance(each, More):
            more.append(each._replace(top=top))
        else:
            names.append(each._replace(top=top, pushed=each.pushed + top - each.top))
    # A bracket's leader runs down in its lane to the name: others stand past both.
    feet = {(name.mark_id, name.code_id): name.top + line for name in names if name.pushed > 0}
    reach = [(b.lane, b.top, max(b.bottom, feet.get((b.mark_id, b.code_id), 0))) for b in gutter.brackets]

    def past(top: int) -> int:
        deepest = max((lane for lane, low, high in reach if low < top + line and high > top), default=0)
        return max(0, (deepest + 1 - USUAL_LANES) * LANE)

    indent: dict[str, int] = {}
    for name in names:
        indent[name.mark_id] = max(indent.get(name.mark_id, 0), past(name.top))
    return gutter._replace(
        names=names, more=more, indent=indent, more_indent={each.top: past(each.top) for each in more}
    )
