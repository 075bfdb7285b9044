"""The outline around a passage: the union of its lines' rectangles as polygons with rounded corners."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in pixels: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float


Point = tuple[float, float]


def polygons(lines: Sequence[Box]) -> list[list[Point]]:
    """The corners of the outlines around lines of text that follow one another from top to bottom.

    Neighbouring lines that overlap horizontally share one outline; a line that does not begins another.
    Each polygon runs clockwise from its top left corner.
    """
    groups: list[list[Box]] = []
    for box in lines:
        if groups:
            above = groups[-1][-1]
            if abs(box.top - above.bottom) < 1 and box.left < above.right and above.left < box.right:
                groups[-1].append(box)
                continue
        groups.append([box])
    return [_around(group) for group in groups]


def _around(group: Sequence[Box]) -> list[Point]:
    """Down the right edges and up the left ones, without the corners that are none."""
    points: list[Point] = [(group[0].left, group[0].top)]
    for box in group:
        points += [(box.right, box.top), (box.right, box.bottom)]
    for box in reversed(group):
        points += [(box.left, box.bottom), (box.left, box.top)]
    corners: list[Point] = []
    for point in points:
        if corners and point == corners[-1]:
            continue
        if len(corners) > 1 and corners[-2][0] == corners[-1][0] == point[0]:
            corners[-1] = point
            continue
        corners.append(point)
    if corners[-1] == corners[0]:
        corners.pop()
    return corners
