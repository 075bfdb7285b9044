"""The coded report on paper: the reading view's own scene, a page at a time, with a head, feet and the codes used.

Everything is laid out in the pixels of the reading view and scaled to the paper, so lines, tints and brackets are
those of the screen; the paper is white.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPen

from glossator.domain.schemes import LIGHT
from glossator.ui.language import labelled
from glossator.ui.reader import gutter
from glossator.ui.reader.columns import BRACKETS_OFF, EDGE, LANE, NAMES_OFF, NARROW_EDGE, USUAL_LANES
from glossator.ui.reader.flow import Anchor
from glossator.ui.reader.fonts import USUAL, PageLook, Type, type_of
from glossator.ui.reader.marks import CodeLook, Filter, Mark
from glossator.ui.reader.page import SectionRow
from glossator.ui.reader.pages import Row, Sheet, sheets, within
from glossator.ui.reader.painting import paint
from glossator.ui.reader.scene import Scene

WHITE = replace(LIGHT, paper="#ffffff")
SIDES, TOP, FOOT = 18.0, 17.0, 20.0
"""Margins in millimetres."""
LARGEST_TYPE = 4.1
"""Millimetres: a short measure does not make the letters of a child's book."""
NAMES = 176
TOTAL = 1000
LAID_OUT = 300
"""Of so many steps in all, laying out takes so many."""
LEGEND_ROW = 23


@dataclass(frozen=True, slots=True)
class Report:
    """What is printed.

    `values` are (attribute, value), `details` muted lines below them, `codes` (id, name with its path) in the order
    of the codebook.
    """

    title: str
    values: Sequence[tuple[str, str]]
    details: Sequence[str]
    text: str
    marks: Sequence[Mark]
    sections: Sequence[SectionRow]
    looks: Mapping[str, CodeLook]
    codes: Sequence[tuple[str, str]]
    only: Filter
    page_look: PageLook
    initials: Mapping[str, str]


class _PaperScene(Scene):
    """A scene whose window is as high as what stands on the page."""

    def gutter(self) -> gutter.Gutter:
        return within(super().gutter(), self.size[1])

    def turn_to(self, sheet: Sheet) -> None:
        self.resize(self.size[0], sheet.height)
        self.page.move_to(Anchor(sheet.block, sheet.into))
        self.moved()


class Paper:
    """A report laid out for a page of `size` millimetres."""

    def __init__(self, report: Report, size: QSizeF) -> None:
        self._report = report
        self._kind = kind = _type_on_paper(report.page_look)
        scene = self._scene = _PaperScene()
        scene.page_look = report.page_look._replace(size=USUAL)
        scene.kind = kind
        scene.scheme = WHITE
        width = kind.measure + BRACKETS_OFF + USUAL_LANES * LANE + NAMES_OFF + NAMES + EDGE + NARROW_EDGE
        scene.resize(width, 1000)
        scene.load(report.text, report.marks, report.sections, report.looks)
        scene.filter = report.only
        scene.initials = report.initials
        columns = scene.columns
        self._left, self._width = columns.left, columns.right - columns.left
        room = size.width() - 2 * SIDES
        self._scale = min(room / self._width, LARGEST_TYPE / USUAL)  # millimetres to a pixel
        self._side = (size.width() - self._width * self._scale) / 2
        self._room = int((size.height() - TOP - FOOT) / self._scale)
        self._title_font = QFont(kind.font)
        self._title_font.setPixelSize(27)
        self._title_font.setWeight(QFont.Weight.Bold)
        self._legend = self._used()
        self.pages = self.drawn = 0

    def print_on(self, device: QPagedPaintDevice, only: tuple[int, int] | None = None) -> Iterator[int]:
        """Draw the pages, or only those from the first to the last of `only`, a little with each step; yields how
        much of TOTAL is done. The device has no margins."""
        found: list[Sheet] = []
        blocks = self._scene.page.blocks
        head = self._head(None)
        for sheet in sheets(self._rows(), self._room, self._room - head):
            found.append(sheet)
            yield LAID_OUT * sheet.block // len(blocks)
        if not found:
            found.append(Sheet(0, 0, 1))
        legends = self._legend_pages(self._room - found[-1].height - (head if len(found) == 1 else 0))
        self.pages = len(found) + len(legends) - 1
        first, last = (min(page, self.pages) for page in only or (1, self.pages))
        painter = QPainter(device)
        try:
            dots = device.logicalDpiX() / 25.4
            for number in range(first - 1, last):
                if self.drawn:
                    device.newPage()
                painter.save()
                painter.scale(dots, dots)
                painter.translate(self._side, TOP)
                painter.scale(self._scale, self._scale)
                y = self._head(painter) if number == 0 else 0
                if number < len(found):
                    y += self._paint_sheet(painter, found[number], y)
                if number >= len(found) - 1:
                    self._paint_legend(painter, legends[number - len(found) + 1], y)
                self._paint_foot(painter, number)
                painter.restore()
                self.drawn += 1
                yield LAID_OUT + (TOTAL - LAID_OUT) * self.drawn // (last - first + 1)
        finally:
            painter.end()

    # The text

    def _rows(self) -> Iterator[Row]:
        page = self._scene.page
        for block in range(len(page.blocks)):
            layout = page.laid(block).layout
            if not layout.lines:
                yield Row(block, 0, layout.bottom, blank=not layout.head)
                continue
            last = len(layout.lines) - 1
            for number, line in enumerate(layout.lines):
                top = 0 if number == 0 else line.top
                yield Row(
                    block, top, line.bottom, number == 0, number == last and not page.blocks.continues(block)
                )

    def _paint_sheet(self, painter: QPainter, sheet: Sheet, y: int) -> int:
        scene = self._scene
        scene.turn_to(sheet)
        painter.save()
        painter.translate(-self._left, y)
        # Not quite from the edge: underlines of the line before end there, and viewers fill each pixel touched.
        painter.setClipRect(QRect(0, 1, scene.size[0], sheet.height - 1))
        # A pixel less: a line that only touches the page's edge belongs to the other page.
        paint(scene, painter, QRect(0, 1, scene.size[0], max(1, sheet.height - 2)))
        painter.restore()
        return sheet.height

    # Head and feet

    def _head(self, painter: QPainter | None) -> int:
        """Draw the head of the first page; without a painter only its height is worked out."""
        report, kind = self._report, self._kind
        y = 0.0
        y += _words(painter, self._title_font, WHITE.ink, report.title, y, self._width) + 10
        metrics = QFontMetricsF(kind.name)
        x = 0.0
        values = [labelled(name, value) for name, value in report.values if value]
        for value in values:
            value = metrics.elidedText(value, Qt.TextElideMode.ElideRight, self._width - 24)
            width = metrics.horizontalAdvance(value) + 20
            if x and x + width > self._width:
                x, y = 0.0, y + 28
            if painter is not None:
                pill = QRectF(x, y, width, 22)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor("#ebe8e0"))
                painter.drawRoundedRect(pill, 11, 11)
                painter.setPen(QColor(WHITE.ink))
                painter.setFont(kind.name)
                painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), value)
            x += width + 8
        y += 32 if values else 0
        for line in report.details:
            y += _words(painter, kind.name, WHITE.muted, line, y, self._width) + 3
        y += 9
        if painter is not None:
            painter.setPen(QPen(QColor("#c9c4ba"), 1))
            painter.drawLine(0, round(y), self._width, round(y))
        return round(y) + 6

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        kind, locale = self._kind, QLocale()
        said = QCoreApplication.translate("Paper", "Page {number} of {count}").format(
            number=locale.toString(number + 1), count=locale.toString(self.pages)
        )
        metrics = QFontMetricsF(kind.name)
        taken = metrics.horizontalAdvance(said) + 24
        title = metrics.elidedText(self._report.title, Qt.TextElideMode.ElideRight, self._width - taken)
        area = QRectF(0, self._room + 18, self._width, metrics.height() + 2)
        painter.setFont(kind.name)
        painter.setPen(QColor(WHITE.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), title)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), said)

    # The codes used

    def _used(self) -> list[tuple[str | None, str, int]]:
        """The codes that are to be seen, each with the number of passages it is on."""
        shown = (self._report.only.shown(mark) for mark in self._report.marks)
        counts: Counter[str | None] = Counter(
            code for mark in shown if mark is not None for code in (mark.code_ids or (None,))
        )
        found: list[tuple[str | None, str, int]] = [
            (code, name, counts[code]) for code, name in self._report.codes if counts[code]
        ]
        if counts[None]:
            found.append((None, QCoreApplication.translate("Paper", "Without a code"), counts[None]))
        return found

    def _legend_pages(self, left: int) -> list[Sequence[tuple[str | None, str, int]]]:
        """The rows of the list of codes: those on the last page of text, which has `left` pixels to spare, and on
        each page that follows. The list is not torn where one page holds it."""
        rows = self._legend
        head = self._kind.head + self._kind.pitch
        if not rows or left >= head + LEGEND_ROW * len(rows):
            return [rows]
        fit = max(1, (self._room - head) // LEGEND_ROW)
        return [(), *(rows[start : start + fit] for start in range(0, len(rows), fit))]

    def _paint_legend(self, painter: QPainter, rows: Sequence[tuple[str | None, str, int]], y: int) -> None:
        if not rows:
            return
        kind, scene = self._kind, self._scene
        y += kind.pitch if y else 0
        painter.setFont(kind.heading)
        painter.setPen(QColor(WHITE.muted))
        title = QCoreApplication.translate("Paper", "Codes on these pages").upper()
        painter.drawText(QRectF(0, y, self._width, kind.head), int(Qt.AlignmentFlag.AlignLeft), title)
        y += kind.head
        metrics = QFontMetricsF(kind.name)
        number_x = min(self._width, kind.measure)
        for code, name, count in rows:
            middle = y + LEGEND_ROW / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scene.hues.line(code))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(0, middle - 6, 12, 12), 3, 3)
            painter.setFont(kind.name)
            painter.setPen(QColor(WHITE.ink))
            said = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, number_x - 90)
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(22, y, number_x, LEGEND_ROW), int(flags | Qt.AlignmentFlag.AlignLeft), said
            )
            painter.drawText(
                QRectF(0, y, number_x, LEGEND_ROW),
                int(flags | Qt.AlignmentFlag.AlignRight),
                QLocale().toString(count),
            )
            y += LEGEND_ROW


def without_margins(device: QPagedPaintDevice) -> QSizeF:
    """Give a device the whole of its sheet, as the margins are drawn here; the sheet's size in millimetres."""
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF(0, 0, 0, 0))
    device.setPageLayout(layout)
    return layout.fullRect(QPageLayout.Unit.Millimeter).size()


def _type_on_paper(look: PageLook) -> Type:
    """The type of the look at the usual size, its letters where they belong and not at whole pixels."""
    kind = type_of(USUAL, look.measure, look.leading, look.family)
    fonts = {name: QFont(getattr(kind, name)) for name in ("font", "title", "heading", "name", "name_bold")}
    for font in fonts.values():
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # A PDF would have one character for "ffi", and nobody who looks for "traffic" in it would find any.
        font.setFeature(QFont.Tag("liga"), 0)
    return replace(kind, **fonts)  # type: ignore[arg-type]  # all five are fonts


def _words(painter: QPainter | None, font: QFont, colour: str, text: str, y: float, width: int) -> float:
    """Draw a text over as many lines as it takes; its height."""
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    area = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, text)
    if painter is not None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, y, width, area.height() + 4), flags, text)
    return area.height()
