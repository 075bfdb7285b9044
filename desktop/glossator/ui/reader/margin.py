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
NEAR = 3
"""Within so many lines one "+n more" is enough, though names that found a place stand between."""


class Wanted(NamedTuple):
    """A code's name for a mark: the pixel where it would like its top to be. Without a bracket (`tied` is False) a
    leader could tie it to nothing, so it is counted rather than moved."""

    mark_id: str
    code_id: str | None
    top: int
    tied: bool = True


class Name(NamedTuple):
    """A name that found a place with its top at `top`; `pushed` is how far below the wanted place that is."""

    mark_id: str
    code_id: str | None
    top: int
    pushed: int


class More(NamedTuple):
    """A line that stands for names without a place: (mark id, code id) of each, in order."""

    hidden: tuple[tuple[str, str | None], ...]
    top: int

    @property
    def names(self) -> int:
        """How many."""
        return len(self.hidden)

    @property
    def mark_ids(self) -> tuple[str, ...]:
        """The marks they belong to, in order."""
        return tuple(dict.fromkeys(mark_id for mark_id, _ in self.hidden))


def arrange(
    wanted: Sequence[Wanted],
    line: int,
    current: str | None = None,
    counted: Sequence[tuple[int, tuple[tuple[str, str | None], ...]]] = (),
) -> tuple[list[Name], list[More]]:
    """Places for names `line` pixels high.

    The names of the `current` mark have the first choice, the others follow in order of their wanted places.
    No two lines overlap and none stands above its wanted place. `counted` are names, (top, names), that get no
    places: they join the "+n more" nearest to their top, or one of their own.
    """
    names: list[Name] = []
    taken: list[tuple[int, int]] = []
    free: int | None = None
    for want in sorted((w for w in wanted if w.mark_id == current), key=lambda w: w.top):
        top = want.top if free is None else max(want.top, free)
        names.append(Name(want.mark_id, want.code_id, top, top - want.top))
        taken.append((top, top + line))
        free = top + line
    crowds: list[tuple[int, list[tuple[str, str | None]]]] = []
    free = None
    for want in sorted((w for w in wanted if w.mark_id != current), key=lambda w: w.top):
        top = _clear(want.top if free is None else max(want.top, free), line, taken)
        if top - want.top <= (FARTHEST * line if want.tied else 0):
            names.append(Name(want.mark_id, want.code_id, top, top - want.top))
        elif crowds and free is not None and free - crowds[-1][0] <= NEAR * line:
            crowds[-1][1].append((want.mark_id, want.code_id))
            continue
        else:
            crowds.append((top, [(want.mark_id, want.code_id)]))
        free = top + line
    for top, hidden in counted:
        nearest = min(crowds, key=lambda crowd: abs(crowd[0] - top), default=None)
        if nearest is None or abs(nearest[0] - top) > 2 * FARTHEST * line:
            lines = sorted((each, each + line) for each in [n.top for n in names] + [c[0] for c in crowds])
            crowds.append((_clear(top, line, lines), list(hidden)))
        else:
            nearest[1].extend(hidden)
    return names, [More(tuple(hidden), top) for top, hidden in sorted(crowds, key=lambda crowd: crowd[0])]


def _clear(top: int, line: int, taken: Sequence[tuple[int, int]]) -> int:
    """The first place from `top` on where a line fits between those that are taken (which are in order)."""
    for low, high in taken:
        if low < top + line and top < high:
            top = high
    return top
