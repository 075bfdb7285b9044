"""One block laid out: its lines, and the ways between offsets and places in it.

Offsets are code points of the document; places are pixels from the block's top left corner.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from glossator.ui.reader.blocks import Units, has_right_to_left, is_right_to_left, shown
from glossator.ui.reader.fonts import Type
from glossator.ui.reader.outline import Box


class Line(NamedTuple):
    """A visual line: UTF-16 units [start, end) of the block, its pixels, and where its letters stand."""

    start: int
    end: int
    top: int
    bottom: int
    baseline: float
    line: QTextLine


class BlockLayout:
    """The lines of the block that starts at `start`, `content` being its text.

    `head` pixels above the first line are kept for the page's edge and a section's name; `tail` below the last.
    `font` is that of a title.
    """

    def __init__(
        self,
        start: int,
        content: str,
        kind: Type,
        width: int,
        head: int = 0,
        tail: int = 0,
        font: QFont | None = None,
    ) -> None:
        self.start = start
        self.end = start + len(content)
        self.head = head
        self.lines: list[Line] = []
        self.layout: QTextLayout | None = None
        self._cells: dict[int, list[tuple[float, float, int]]] = {}
        self._edges: dict[int, tuple[float, float]] = {}
        self._stop_cache: dict[int, list[tuple[float, int]]] = {}
        self._text = shown(content)
        self._units = Units(content)
        self.mixed = has_right_to_left(content)
        if not content:
            self._tops = [head]
            self.bottom = head + kind.gap
            self.height = self.bottom + tail
            return
        backwards = self.mixed and is_right_to_left(content)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft)
        # Qt mirrors AlignLeft in a right-to-left paragraph unless the alignment is absolute.
        if backwards:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(kind.size * 2.5)
        layout = QTextLayout(self._text, font or kind.font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        top = head
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            own = line.height()
            pitch = max(kind.pitch, ceil(own))
            # A little more room below the letters than above: the underlines go there.
            shift = (pitch - own) * 0.15
            line.setPosition(QPointF(0, round(top + shift)))
            first = line.textStart()
            self.lines.append(
                Line(
                    first,
                    first + line.textLength(),
                    top,
                    top + pitch,
                    round(top + shift) + line.ascent(),
                    line,
                )
            )
            top += pitch
        layout.endLayout()
        self.layout = layout
        self._tops = [line.top for line in self.lines]
        self.bottom = top
        self.height = top + tail

    def unit(self, offset: int) -> int:
        """The UTF-16 unit in the block of an offset in the document."""
        return self._units.unit(min(max(offset, self.start), self.end) - self.start)

    def offset(self, unit: int) -> int:
        """The offset in the document of a UTF-16 unit in the block."""
        return self.start + self._units.point(unit)

    def line_number(self, offset: int) -> int:
        """The number of the visual line where a caret at `offset` stands."""
        if not self.lines:
            return 0
        unit = self.unit(offset)
        return max(0, bisect_right(self.lines, unit, key=lambda line: line.start) - 1)

    def line_count(self) -> int:
        """How many visual lines there are; an empty block counts as one."""
        return max(1, len(self.lines))

    def line_start(self, number: int) -> int:
        """The offset where a visual line begins."""
        return self.offset(self.lines[number].start) if self.lines else self.start

    def line_end(self, number: int) -> int:
        """The last offset that a caret can have in a visual line and still be seen there."""
        if not self.lines:
            return self.start
        return self.offset(self._last_unit(number))

    def _last_unit(self, number: int) -> int:
        line = self.lines[number]
        if number + 1 < len(self.lines) and line.end > line.start and self.layout is not None:
            before = self.layout.previousCursorPosition(line.end)
            if before >= line.start and self._char(before).isspace():
                return before
        return line.end

    def _char(self, unit: int) -> str:
        point = self._units.point(unit)
        return self._text[point : point + 1]

    def line_at(self, y: float) -> int:
        """The number of the visual line nearest to a height."""
        return max(0, bisect_right(self._tops, y) - 1)

    def line_span(self, number: int) -> tuple[int, int]:
        """The top and the bottom of a visual line."""
        return (self.lines[number].top, self.lines[number].bottom) if self.lines else (self.head, self.bottom)

    def caret(self, offset: int) -> tuple[float, int, int]:
        """Where a caret at `offset` stands: x, top, bottom."""
        if not self.lines:
            return 0.0, self.head, self.bottom
        line = self.lines[self.line_number(offset)]
        return _x(line, self.unit(offset)), line.top, line.bottom

    def offset_in_line(self, number: int, x: float) -> int:
        """The offset of the caret stop in a visual line that is nearest to x."""
        if not self.lines:
            return self.start
        # The stop whose caret is drawn nearest. Qt's own hit test errs where fonts or directions change.
        unit = min(self._stops(number), key=lambda stop: abs(stop[0] - x))[1]
        if unit >= self.lines[number].end:
            unit = self._last_unit(number)
        return self.offset(unit)

    def offset_at(self, x: float, y: float) -> int:
        """The offset of the caret stop nearest to a place."""
        return self.offset_in_line(self.line_at(y), x)

    def character_at(self, x: float, y: float) -> int | None:
        """The offset of the character under a place, or None beside the text."""
        if not self.lines or not self.head <= y < self.bottom:
            return None
        for left, right, unit in self._visual(self.line_at(y)):
            if left <= x < right:
                return self.offset(unit)
        return None

    def following(self, offset: int) -> int:
        """The next caret stop inside the block: after a whole cluster."""
        if self.layout is None:
            return self.end
        return self.offset(self.layout.nextCursorPosition(self.unit(offset)))

    def preceding(self, offset: int) -> int:
        """The caret stop before, inside the block."""
        if self.layout is None:
            return self.start
        return self.offset(self.layout.previousCursorPosition(self.unit(offset)))

    def is_stop(self, offset: int) -> bool:
        """Whether a caret can stand at `offset`."""
        if self.layout is None:
            return offset == self.start
        return self.layout.isValidCursorPosition(self.unit(offset))

    def boxes(self, start: int, end: int) -> list[tuple[int, Box]]:
        """The rectangles of text[start:end] in the block, each with the number of its visual line.

        They reach from line to line without a gap. A range in mixed directions has several on one line.
        """
        low, high = self.unit(start), self.unit(end)
        found: list[tuple[int, Box]] = []
        if not self.lines or low >= high:
            return found
        number = max(0, bisect_right(self.lines, low, key=lambda line: line.start) - 1)
        while number < len(self.lines) and self.lines[number].start < high:
            line = self.lines[number]
            a, b = max(low, line.start), min(high, line.end)
            if self.mixed:
                runs = _runs(self._visual(number), a, b)
            else:
                left, right = self._natural(number)
                x1 = left if a == line.start else _x(line, a)
                x2 = right if b == line.end else min(right, _x(line, b))
                if x2 > x1:
                    found.append((number, Box(round(x1), line.top, round(x2), line.bottom)))
                number += 1
                continue
            found += [
                (number, Box(round(x1), line.top, round(x2), line.bottom)) for x1, x2 in runs if x2 > x1
            ]
            number += 1
        return found

    def _natural(self, number: int) -> tuple[float, float]:
        """Where the letters of a line begin and end."""
        edges = self._edges.get(number)
        if edges is None:
            box = self.lines[number].line.naturalTextRect()
            edges = self._edges[number] = box.left(), box.right()
        return edges

    def _stops(self, number: int) -> list[tuple[float, int]]:
        """The caret stops of a line in the order of the text: x, unit."""
        stops = self._stop_cache.get(number)
        if stops is None:
            line, unit = self.lines[number], self.lines[number].start
            stops = [(_x(line, unit), unit)]
            while unit < line.end and self.layout is not None:
                following = min(self.layout.nextCursorPosition(unit), line.end)
                if following <= unit:
                    break
                unit = following
                stops.append((_x(line, unit), unit))
            self._stop_cache[number] = stops
        return stops

    def _visual(self, number: int) -> list[tuple[float, float, int]]:
        """The cells of a line from left to right: left, right, first unit of the cluster in it."""
        cells = self._cells.get(number)
        if cells is None:
            stops = self._stops(number)
            if self.mixed:
                limit = self.lines[number].end
                while (
                    number + 1 < len(self.lines) and limit > stops[0][1] and self._char(limit - 1).isspace()
                ):
                    limit -= 1
                cells = _cells(stops, self.lines[number], limit)
            else:
                cells = [(left, right, unit) for (left, unit), (right, _) in pairwise(stops) if right > left]
            self._cells[number] = cells
        return cells


def _x(line: Line, unit: int) -> float:
    """The leading edge of the cluster at a unit of a line."""
    x: float = line.line.cursorToX(unit)[0]  # type: ignore[index]  # a pair, whatever PySide's stub says
    return x


def _cells(stops: Sequence[tuple[float, int]], line: Line, limit: int) -> list[tuple[float, float, int]]:
    """The cells of a line in mixed directions up to the unit `limit`, where blanks at a broken line's end begin.

    Qt's glyph runs say how far each stretch of one direction reaches, the caret stops where its clusters meet.
    At a stretch's first stop the caret stands elsewhere: at the end of the stretch before.
    """
    stretches: dict[tuple[float, float], tuple[int, bool]] = {}
    for run in line.line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        box = run.boundingRect()
        first = min(run.stringIndexes(), default=line.end)
        known = stretches.get((box.left(), box.right()), (line.end, False))[0]
        stretches[box.left(), box.right()] = (min(first, known), run.isRightToLeft())
    ordered = sorted((first, left, right, back) for (left, right), (first, back) in stretches.items())
    places = {unit: x for x, unit in stops}
    cells: list[tuple[float, float, int]] = []
    for number, (first, left, right, back) in enumerate(ordered):
        last = ordered[number + 1][0] if number + 1 < len(ordered) else line.end
        inside = [unit for _, unit in stops if first <= unit < min(last, limit)]
        edges = [places[unit] for unit in inside[1:]]
        if edges and limit < last:
            # The blanks hang outside the line, but Qt's carets leave room for them inside this stretch.
            blank = places.get(limit, edges[-1])
            if left < blank < edges[-1] if back else edges[-1] < blank < right:
                shift = left - blank if back else right - blank
                edges = [x + shift for x in edges]
        bounds = [right, *edges, left] if back else [left, *edges, right]
        for unit, (one, two) in zip(inside, pairwise(bounds), strict=False):
            cells.append((min(one, two), max(one, two), unit))
    return sorted(cell for cell in cells if cell[1] - cell[0] > 0.01)


def _runs(cells: list[tuple[float, float, int]], low: int, high: int) -> list[tuple[float, float]]:
    """The stretches of a line that its units [low, high) take."""
    found: list[tuple[float, float]] = []
    for left, right, unit in cells:
        if low <= unit < high:
            if found and abs(found[-1][1] - left) < 0.01:
                found[-1] = (found[-1][0], right)
            else:
                found.append((left, right))
    return found
