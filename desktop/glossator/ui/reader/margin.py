"""Names beside the text: each as near to its bracket as the others let it be. Pure.

Names are one line high. A name that finds its place taken moves down, and a thin leader then ties it to its
bracket; those that would have to move too far are counted in a line "+n more". Nothing depends on where the
window ends, so scrolling on makes no name come or go.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

FARTHEST = 5
"""How many lines a name may be pushed down."""


class Wanted(NamedTuple):
    """A code's name for a mark: the pixel where it would like its top to be."""

    mark_id: str
    code_id: str | None
    top: int


class Name(NamedTuple):
    """A name that found a place with its top at `top`; `pushed` is how far below the wanted place that is."""

    mark_id: str
    code_id: str | None
    top: int
    pushed: int


class More(NamedTuple):
    """A line that stands for so many `names` without a place; the marks they belong to, in order."""

    mark_ids: tuple[str, ...]
    names: int
    top: int


def arrange(wanted: Sequence[Wanted], line: int, current: str | None = None) -> tuple[list[Name], list[More]]:
    """Places for names `line` pixels high.

    The names of the `current` mark have the first choice, the others follow in order of their wanted places.
    No two lines overlap and none stands above its wanted place.
    """
    names: list[Name] = []
    taken: list[tuple[int, int]] = []
    free: int | None = None
    for want in sorted((w for w in wanted if w.mark_id == current), key=lambda w: w.top):
        top = want.top if free is None else max(want.top, free)
        names.append(Name(want.mark_id, want.code_id, top, top - want.top))
        taken.append((top, top + line))
        free = top + line
    crowds: list[tuple[int, list[str]]] = []
    free = None
    for want in sorted((w for w in wanted if w.mark_id != current), key=lambda w: w.top):
        top = _clear(want.top if free is None else max(want.top, free), line, taken)
        if top - want.top <= FARTHEST * line:
            names.append(Name(want.mark_id, want.code_id, top, top - want.top))
        elif crowds and crowds[-1][0] + line == free:
            crowds[-1][1].append(want.mark_id)
            continue
        else:
            crowds.append((top, [want.mark_id]))
        free = top + line
    return names, [More(tuple(dict.fromkeys(ids)), len(ids), top) for top, ids in crowds]


def _clear(top: int, line: int, taken: Sequence[tuple[int, int]]) -> int:
    """The first place from `top` on where a line fits between those that are taken (which are in order)."""
    for low, high in taken:
        if low < top + line and top < high:
            top = high
    return top
