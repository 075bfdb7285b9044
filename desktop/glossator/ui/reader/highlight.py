"""What is painted behind and below a block's text: tints and underlines, as rectangles ready to be filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPen

from glossator.domain.contrast import RGB, alike, hexadecimal, rgb
from glossator.domain.schemes import Scheme
from glossator.domain.segments import UNDERLINES, segments, underlines
from glossator.ui.reader.fonts import Type
from glossator.ui.reader.layout import BlockLayout
from glossator.ui.reader.marks import CodeLook, Mark

UNKNOWN = "#8a8478"
"""The colour of a code that the view was not told about."""


class Stroke(NamedTuple):
    """An underline on one visual line; dashed where its neighbour has a colour too much like its own."""

    x1: int
    x2: int
    y: int
    thickness: int
    colour: QColor
    dashes: QPen | None


class Ink(NamedTuple):
    """A block's tints, each with its top, and underlines, in pixels of the block."""

    tints: list[tuple[int, QRect, QColor]]
    strokes: list[Stroke]


EMPTY = Ink([], [])


def changed_rows(old: Ink, new: Ink) -> tuple[int, int] | None:
    """The pixels [top, bottom) of a block in which the two differ; None where they do not."""
    was, is_now = _drawn(old), _drawn(new)
    rows = [row for thing, row in was.items() if thing not in is_now]
    rows += [row for thing, row in is_now.items() if thing not in was]
    return (min(top for top, _ in rows), max(bottom for _, bottom in rows)) if rows else None


def _drawn(ink: Ink) -> dict[tuple[object, ...], tuple[int, int]]:
    found: dict[tuple[object, ...], tuple[int, int]] = {}
    for top, box, colour in ink.tints:
        high = box.height()
        found[top, high, box.left(), box.width(), colour.rgb()] = top, top + high
    for stroke in ink.strokes:
        what = stroke.x1, stroke.x2, stroke.y, stroke.thickness, stroke.colour.rgb(), stroke.dashes is None
        found[what] = stroke.y, stroke.y + stroke.thickness
    return found


class Hues:
    """The codes' colours in one scheme, each worked out once."""

    def __init__(self, looks: Mapping[str, CodeLook], scheme: Scheme) -> None:
        self._looks = looks
        self.scheme = scheme
        self._colours: dict[str, QColor] = {}

    def hexadecimal(self, code_id: str | None) -> str:
        """A code's own colour; for None that of a passage without a code."""
        if code_id is None:
            return self.scheme.uncoded
        look = self._looks.get(code_id)
        return look.colour if look else UNKNOWN

    def channels(self, code_id: str | None) -> RGB:
        """The same as three channels."""
        return rgb(self.hexadecimal(code_id))

    def lit(self, code_ids: Sequence[str]) -> QColor:
        """What lies behind a passage that is pointed at: the mean of its codes, as strong as ink allows."""
        layers = [self.channels(code) for code in code_ids] or [self.channels(None)]
        red, green, blue = (sum(channel) / len(layers) for channel in zip(*layers, strict=True))
        return self.colour(self.scheme.lit(hexadecimal((red, green, blue))))

    def colour(self, name: str) -> QColor:
        """A colour written #rrggbb, for Qt."""
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = QColor(name)
        return colour

    def line(self, code_id: str | None) -> QColor:
        """A code's colour as a line on paper."""
        return self.colour(self.scheme.line(self.hexadecimal(code_id)))

    def label(self, code_id: str | None) -> QColor:
        """A code's colour for its name."""
        return self.colour(self.scheme.label(self.hexadecimal(code_id)))


def ink_of(layout: BlockLayout, marks: Sequence[Mark], hues: Hues, kind: Type) -> Ink:
    """The ink of a block that these marks touch."""
    if not marks or not layout.lines:
        return EMPTY
    scheme = hues.scheme
    tints: list[tuple[int, QRect, QColor]] = []
    stretches: list[tuple[int, int, str]] = []
    for start, end, depth, hue in segments(marks, layout.start, layout.end, hues.channels):
        name = scheme.tint(hue, depth)
        # Where many overlap, one more or less often leaves the tint as it is.
        if stretches and stretches[-1][1:] == (start, name):
            stretches[-1] = (stretches[-1][0], end, name)
        else:
            stretches.append((start, end, name))
    for start, end, name in stretches:
        colour = hues.colour(name)
        for _, box in layout.boxes(start, end):
            tints.append((round(box.top), _rectangle(box.left, box.top, box.right, box.bottom), colour))
    strokes: list[Stroke] = []
    lines = underlines(marks, layout.start, layout.end)
    step = kind.stroke + 1
    for number, (start, end, lane, code) in enumerate(lines):
        if code is None:
            colour, thickness, dashed = hues.colour(scheme.muted), 1, True
        else:
            colour, thickness = hues.line(code), kind.stroke
            mine = hues.hexadecimal(code)
            dashed = any(
                lane % 2 == 1
                and other.lane == lane - 1
                and other.code_id is not None
                and other.start < end
                and other.end > start
                and alike(hues.hexadecimal(other.code_id), mine)
                for other in lines[max(0, number - 2 * UNDERLINES) : number]
            )
        dashes = QPen(colour, thickness, Qt.PenStyle.CustomDashLine) if dashed else None
        if dashes is not None:
            dashes.setDashPattern([3, 2])
            dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
        for _, box in layout.boxes(start, end):
            # The first lane runs along the tint's lower edge, the next ones above it, up to the letters' feet.
            y = round(box.bottom) - kind.stroke - lane * step if code is not None else round(box.bottom)
            strokes.append(Stroke(round(box.left), round(box.right), y, thickness, colour, dashes))
    return Ink(tints, strokes)


def _rectangle(left: float, top: float, right: float, bottom: float) -> QRect:
    return QRect(round(left), round(top), round(right) - round(left), round(bottom) - round(top))
