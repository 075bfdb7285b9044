"""Painting the scene: paper, tints, hits, selection, underlines, outlines, text, caret, brackets and names.

Only what the painted region touches is drawn. Pixels are those of the window; blocks come at whole pixels, so
that what was scrolled by copying equals what is painted afresh.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QRegion

from glossator.ui.language import backwards, lone
from glossator.ui.reader.columns import LANE, Columns
from glossator.ui.reader.highlight import Stroke
from glossator.ui.reader.margin import Name
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.outline import Box, Point, polygons
from glossator.ui.reader.page import Placed
from glossator.ui.reader.scene import WHOSE, Scene

RADIUS = 4.0


def paint(scene: Scene, painter: QPainter, region: QRect) -> None:
    """Draw what of the scene lies in `region`."""
    _paint_text(scene, painter, region)
    _paint_beside(scene, painter, QRegion(region))


def paint_parts(scene: Scene, painter: QPainter, parts: Sequence[QRect]) -> None:
    """Draw what of the scene lies in `parts`, and nothing else; the margin once for all of them."""
    whole = QRegion()
    for part in parts:
        painter.setClipRect(part)
        _paint_text(scene, painter, part)
        whole += part
    painter.setClipRegion(whole)
    _paint_beside(scene, painter, whole)


def _paint_beside(scene: Scene, painter: QPainter, region: QRegion) -> None:
    beside, wide = scene.columns.beside
    if region.boundingRect().intersects(QRect(beside, 0, wide, scene.size[1])):
        _paint_gutter(scene, painter, region)
    if scene.ring:
        painter.setPen(QPen(QColor(scene.scheme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(1, 1, scene.size[0] - 2, scene.size[1] - 2))


def _paint_text(scene: Scene, painter: QPainter, region: QRect) -> None:
    """Draw what of the text, its tints and its caret lies in `region`."""
    painter.fillRect(region, QColor(scene.scheme.paper))
    emphasised = [
        mark for mark_id in (scene.hovered, scene.current) if (mark := scene.mark_shown(mark_id)) is not None
    ]
    for placed in scene.page.placed():
        layout = placed.laid.layout
        # An outline reaches a pixel above its block, and a region may end just there.
        band = QRect(region.left(), placed.top - 2, region.width(), layout.height + scene.kind.pitch + 2)
        if band.intersects(region):
            _paint_block(scene, painter, placed, region, emphasised)
    # Where there is nothing to read a caret would ask to be written at.
    if scene.caret_shown and scene.focused and scene.page.text:
        caret = caret_rect(scene)
        if caret is not None and caret.intersects(region):
            painter.fillRect(caret, QColor(scene.scheme.caret))


def caret_rect(scene: Scene) -> QRect | None:
    """The caret's pixels; None when it is out of view."""
    box = scene.page.caret_box(scene.selection.caret)
    if box is None or box.bottom <= 0 or box.top >= scene.size[1]:
        return None
    height = box.bottom - box.top
    inset = height * 0.08
    x = scene.columns.left + round(box.left) - 1
    return QRect(x, round(box.top + inset), 2, round(height - 2 * inset))


def _paint_block(
    scene: Scene, painter: QPainter, placed: Placed, region: QRect, emphasised: Sequence[Mark]
) -> None:
    left, top, laid = scene.columns.left, placed.top, placed.laid
    layout, scheme, hues = laid.layout, scene.scheme, scene.hues
    low, high = layout.start, layout.end
    if laid.heading:
        _paint_heading(scene, painter, placed)
    if layout.layout is None:
        return
    painter.save()
    painter.translate(left, top)
    ink = scene.ink(placed)
    # Lines far from the region need no call at all: a step of scrolling shows but a few.
    above, below = region.top() - top - 2 * scene.kind.pitch, region.bottom() - top
    for tint_top, rectangle, tint in ink.tints:
        if above <= tint_top <= below:
            painter.fillRect(rectangle, tint)
    for mark in emphasised:
        if mark.id == scene.hovered and mark.start < high and mark.end > low:
            for _, box in layout.boxes(mark.start, mark.end):
                painter.fillRect(_rect(box), hues.lit(mark.code_ids))
    if scene.hits:
        _paint_hits(scene, painter, placed)
    span = scene.selection.span
    if span is not None and span.start < high and span.end > low:
        colour = hues.colour(scheme.selection if scene.focused else scheme.selection_idle)
        for _, box in layout.boxes(span.start, span.end):
            painter.fillRect(_rect(box), colour)
    for stroke in ink.strokes:
        if above <= stroke.y <= below:
            _paint_stroke(painter, stroke)
    for mark in emphasised:
        if mark.start < high and mark.end > low:
            _paint_outline(scene, painter, placed, mark)
    if scene.drop is not None and scene.drop.start < high and scene.drop.end > low:
        boxes = [box for _, box in layout.boxes(scene.drop.start, scene.drop.end)]
        _stroke_path(painter, boxes, QPen(hues.colour(scheme.focus), 2, Qt.PenStyle.DashLine))
    painter.setPen(hues.colour(scheme.muted if laid.outside else scheme.ink))
    layout.layout.draw(painter, QPointF(0, 0), [], QRectF(region.translated(-left, -top)))
    painter.restore()


def _paint_heading(scene: Scene, painter: QPainter, placed: Placed) -> None:
    kind, layout = scene.kind, placed.laid.layout
    painter.setPen(scene.hues.colour(scene.scheme.muted))
    painter.setFont(kind.heading)
    foot = placed.top + layout.head - round(kind.pitch * 0.22)
    area = QRect(scene.columns.left, foot - kind.pitch, scene.columns.text, kind.pitch)
    text = QFontMetrics(kind.heading).elidedText(
        placed.laid.heading.upper(), Qt.TextElideMode.ElideRight, area.width()
    )
    painter.drawText(area, int(_side(text) | Qt.AlignmentFlag.AlignBottom), text)


def _paint_hits(scene: Scene, painter: QPainter, placed: Placed) -> None:
    layout, scheme, hues = placed.laid.layout, scene.scheme, scene.hues
    for hit, current in scene.hits_in(layout.start, layout.end):
        for _, box in layout.boxes(hit.start, hit.end):
            painter.fillRect(_rect(box), hues.colour(scheme.hit_current if current else scheme.hit))
            if current:
                painter.setPen(hues.colour(scheme.hit_edge))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(_rect(box).adjusted(0, 0, -1, -1))


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    if stroke.dashes is None:
        painter.fillRect(stroke.x1, stroke.y, stroke.x2 - stroke.x1, stroke.thickness, stroke.colour)
    else:
        painter.setPen(stroke.dashes)
        y = stroke.y + stroke.thickness / 2
        painter.drawLine(QPointF(stroke.x1, y), QPointF(stroke.x2, y))


def _paint_outline(scene: Scene, painter: QPainter, placed: Placed, mark: Mark) -> None:
    code = mark.code_ids[0] if mark.code_ids else None
    colour = scene.hues.line(code)
    current = mark.id == scene.current
    boxes = [box for _, box in placed.laid.layout.boxes(mark.start, mark.end)]
    _stroke_path(painter, boxes, QPen(colour, 2.0 if current else 1.5))


def _stroke_path(painter: QPainter, boxes: Sequence[Box], pen: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    grown = [Box(box.left - 3, box.top, box.right + 3, box.bottom) for box in boxes]
    for corners in polygons(grown):
        painter.drawPath(_rounded(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _rounded(corners: Sequence[Point]) -> QPainterPath:
    """The polygon with its corners rounded, each by no more than half of its shorter side."""
    path = QPainterPath()
    count = len(corners)
    for number, (x, y) in enumerate(corners):
        before, behind = corners[number - 1], corners[(number + 1) % count]
        one, two = _towards((x, y), before), _towards((x, y), behind)
        if number == 0:
            path.moveTo(*one)
        else:
            path.lineTo(*one)
        path.quadTo(x, y, *two)
    path.closeSubpath()
    return path


def _towards(corner: Point, other: Point) -> Point:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = max(1e-6, abs(dx) + abs(dy))
    part = min(RADIUS, length / 2) / length
    return corner[0] + dx * part, corner[1] + dy * part


def _paint_gutter(scene: Scene, painter: QPainter, region: QRegion) -> None:
    columns, hues, kind = scene.columns, scene.hues, scene.kind
    gutter = scene.gutter()
    height = scene.size[1]
    strong = {scene.current, scene.hovered}
    ends: dict[tuple[str, str | None], tuple[int, int]] = {}
    for bracket in gutter.brackets:
        x = columns.lane(bracket.lane)
        top, bottom = max(bracket.top, -4), min(bracket.bottom, height + 4)
        colour = hues.line(bracket.code_id)
        thickness = 5 if bracket.mark_id in strong else 3
        painter.fillRect(columns.across(x, thickness), top, thickness, bottom - top, colour)
        hook = columns.across(x, LANE - 2)
        if bracket.begins:
            painter.fillRect(hook, bracket.top, LANE - 2, 2, colour)
        if bracket.ends:
            painter.fillRect(hook, bracket.bottom - 2, LANE - 2, 2, colour)
        ends[bracket.mark_id, bracket.code_id] = (x, bottom)
    if columns.right - columns.names <= 0:
        return
    for name in gutter.names:
        left = columns.names + gutter.indent.get(name.mark_id, 0)
        width = columns.right - left
        leads = name.pushed > 2 and (name.mark_id, name.code_id) in ends
        x, foot = ends[name.mark_id, name.code_id] if leads else (left, name.top)
        high = name.top + gutter.line - min(foot, name.top)
        wide = columns.right - x + 4
        if width < 12 or not region.intersects(
            QRect(columns.across(x - 4, wide), min(foot, name.top), wide, high)
        ):
            continue
        if leads:
            to = QPoint(left - 4, name.top + gutter.line // 2)
            _paint_leader(columns, painter, x, foot, to, hues.line(name.code_id))
        _paint_whole_name(scene, painter, name, QRect(left, name.top, width, gutter.line))
    painter.setPen(hues.colour(scene.scheme.muted))
    for more in gutter.more:
        left = columns.names + gutter.more_indent.get(more.top, 0)
        text = QCoreApplication.translate("ReaderView", "+%Ln more", "", more.names)
        area = QRect(left, more.top, columns.right - left, gutter.line)
        _paint_name(columns, painter, kind.name, text, area)


def _paint_whole_name(scene: Scene, painter: QPainter, name: Name, area: QRect) -> None:
    """A code's name and whose it is: bold for the current passage, on a ground for the one pointed at."""
    kind, hues = scene.kind, scene.hues
    font = kind.name_bold if name.mark_id == scene.current else kind.name
    text, whose = scene.written(name, area.width())
    advance = QFontMetrics(font).horizontalAdvance(text) if whose or name.mark_id == scene.hovered else 0
    painter.setPen(hues.label(name.code_id))
    if name.mark_id == scene.hovered:
        ground = QRect(
            scene.columns.across(area.left() - 3, advance + 6), area.top(), advance + 6, area.height()
        )
        painter.fillRect(ground, hues.lit([name.code_id] if name.code_id else []))
        painter.setPen(hues.colour(scene.scheme.ink))
    _paint_name(scene.columns, painter, font, text, area)
    if whose:
        painter.setPen(hues.colour(scene.scheme.muted))
        _paint_name(scene.columns, painter, kind.name, whose, area.adjusted(advance + WHOSE, 0, 0, 0))


def _paint_leader(
    columns: Columns, painter: QPainter, x: int, bottom: int, name: QPoint, colour: QColor
) -> None:
    """A thin line from a bracket at `x` to the name that was pushed away from it: straight across where the bracket
    still runs beside the name, else down from its foot in its own lane first. So no two of them ever meet."""
    if name.y() >= bottom and x + 1 < name.x():
        painter.fillRect(columns.across(x + 1), bottom, 1, name.y() - bottom, colour)
    length = name.x() - x - 1
    painter.fillRect(columns.across(x + 1, length), name.y(), length, 1, colour)


def _paint_name(columns: Columns, painter: QPainter, font: QFont, text: str, area: QRect) -> None:
    painter.setFont(font)
    place = QRect(columns.across(area.left(), area.width()), area.top(), area.width(), area.height())
    side = Qt.AlignmentFlag.AlignRight if columns.mirrored else Qt.AlignmentFlag.AlignLeft
    upright = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(side | upright), lone(text))


def _side(text: str) -> Qt.AlignmentFlag:
    """Where a line of the document's own words begins, whatever side the window does."""
    side = Qt.AlignmentFlag.AlignRight if backwards(text) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _rect(box: Box) -> QRect:
    return QRect(round(box.left), round(box.top), round(box.right - box.left), round(box.bottom - box.top))
