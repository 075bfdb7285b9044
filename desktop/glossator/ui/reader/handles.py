"""The grips at the two edges of the current passage: where they are, whether the mouse is on one, how they look."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glossator.domain.spans import Span
from glossator.ui.reader.scene import Scene

START, END = "start", "end"
OFF = 3
"""The outline stands so many pixels beside the words."""
NEAR = 4
"""So many pixels to either side of the outline belong to the grip, no more: the words beside it can be clicked."""


class Grip(NamedTuple):
    """The grip of an edge: its middle line's x, and the top and bottom of the line of text, in the window."""

    edge: str
    x: float
    top: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a place belongs to it."""
        return abs(x - self.x) <= NEAR and self.top <= y < self.bottom


def grips(scene: Scene, span: Span) -> list[Grip]:
    """The grips of a passage in view, its start's first."""
    found = []
    for edge in (START, END):
        grip = _grip(scene, span, edge)
        if grip is not None:
            found.append(grip)
    return found


def grip_at(scene: Scene, span: Span, x: float, y: float) -> Grip | None:
    """The grip at a place of the window; where a short passage has both there, the nearer one."""
    found = [grip for grip in grips(scene, span) if grip.holds(x, y)]
    return min(found, key=lambda grip: abs(grip.x - x)) if found else None


def _grip(scene: Scene, span: Span, edge: str) -> Grip | None:
    page = scene.page
    block = page.blocks.at(span.start if edge == START else span.end - 1)
    placed = next((each for each in page.placed() if each.block == block), None)
    if placed is None:
        return None
    layout = placed.laid.layout
    if edge == START:
        first = span.start
        behind = min(max(layout.following(first), first + 1), span.end)
    else:
        behind = min(span.end, layout.end)
        first = max(min(layout.preceding(behind), behind - 1), layout.start)
    boxes = [box for _, box in layout.boxes(first, behind)]
    x, upper, lower = layout.caret(first)
    if boxes:
        # The words run away from where the caret stands before their first letter, in either direction.
        box = boxes[0] if edge == START else boxes[-1]
        forwards = abs(x - box.left) <= abs(x - box.right)
        at_left = forwards == (edge == START)
        number = layout.line_number(first)
        x = box.left - OFF if at_left else box.right + OFF
        upper, lower = layout.line_span(number)
    return Grip(edge, scene.columns.left + x, placed.top + upper, placed.top + lower)


def paint_grips(scene: Scene, painter: QPainter, span: Span, moving: str | None, colour: QColor) -> None:
    """Draw them: two small bars on the outline, or while an edge is being moved two handles with knobs, of which
    the filled one is the edge that moves."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper = QColor(scene.scheme.paper)
    for grip in grips(scene, span):
        if moving is None:
            middle = (grip.top + grip.bottom) / 2
            painter.setPen(QPen(paper, 1))
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(grip.x - 3, middle - 7, 6, 14), 3, 3)
            continue
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(grip.x, grip.top), QPointF(grip.x, grip.bottom))
        painter.setBrush(colour if grip.edge == moving else paper)
        knob = grip.top if grip.edge == START else grip.bottom
        painter.drawEllipse(QPointF(grip.x, knob), 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.restore()
