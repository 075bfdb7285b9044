"""Where the margin is not what it was, moved: what scrolling by copying must paint anew. Pure.

Most brackets and names move with their lines. Those of passages that reach beyond the window stay where they are
seen, and names make room for one another; only these are painted again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from glossator.ui.reader.gutter import Gutter

SPARE = 8
"""Pixels by which something may lie outside what was copied and still be drawn into it: caps, thick brackets."""


class _Drawn(NamedTuple):
    """One thing as it is drawn, and the pixels [top, bottom) that it may touch."""

    what: tuple[object, ...]
    top: int
    bottom: int


def differing(old: Gutter, new: Gutter, gone: int, room: int) -> list[tuple[int, int]]:
    """The bands [top, bottom) of a margin `room` pixels high in which `new` differs from `old` moved up by `gone`
    pixels (down when negative), leaving out what comes into view."""
    low, high = max(0, -gone), min(room, room - gone)
    before, after = set(_drawn(old, gone, low, high)), set(_drawn(new, 0, low, high))
    bands: list[tuple[int, int]] = []
    for thing in sorted(before ^ after, key=lambda drawn: drawn.top):
        if bands and thing.top <= bands[-1][1]:
            bands[-1] = (bands[-1][0], max(bands[-1][1], thing.bottom))
        else:
            bands.append((thing.top, thing.bottom))
    return bands


def _drawn(gutter: Gutter, gone: int, low: int, high: int) -> Iterator[_Drawn]:
    """Everything of a gutter moved up by `gone`, cut to what can be seen between the pixels `low` and `high`."""
    least, most = low - SPARE - gutter.line, high + SPARE

    def cut(y: int) -> int:
        return min(max(y - gone, least), most)

    feet: dict[tuple[str, str | None], tuple[int, int]] = {}
    for bracket in gutter.brackets:
        top = cut(bracket.top) if bracket.begins else least
        bottom = cut(bracket.bottom) if bracket.ends else most
        feet[bracket.mark_id, bracket.code_id] = bracket.lane, bottom
        if top < bottom:
            yield _Drawn((bracket.mark_id, bracket.code_id, bracket.lane, top, bottom), top - 1, bottom + 1)
    for name in gutter.names:
        top = cut(name.top)
        lane, foot = feet.get((name.mark_id, name.code_id), (-1, top))
        leads = name.pushed > 2
        what = (name.mark_id, name.code_id, top, gutter.indent.get(name.mark_id, 0), leads and (lane, foot))
        yield _Drawn(what, min(top, foot) if leads else top, top + gutter.line)
    for more in gutter.more:
        top = cut(more.top)
        yield _Drawn((more.names, top, gutter.more_indent.get(more.top, 0)), top, top + gutter.line)
