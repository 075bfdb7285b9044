"""A passage's words, beside a bar in its code's colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from glossator.ui.language import backwards
from glossator.ui.reader.fonts import FAMILIES
from glossator.ui.theme import tokens
from glossator.ui.widgets.tones import GRAPHIC, on_ground

LINES = 6
BAR = 3
INSET = 13
LEADING = 1.42
MOST = 4000  # characters laid out; six lines never hold more


def _direction(text: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if backwards(text[:MOST]) else Qt.LayoutDirection.LeftToRight


class Quote(QWidget):
    """The first lines of a quote, with an ellipsis where more would follow. The whole stands in the tool tip's
    place for screen readers, as accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._colours: tuple[str, ...] = ()
        font = QFont(self.font())
        font.setFamilies(FAMILIES)
        font.setStyleHint(QFont.StyleHint.Serif)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.06)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, text: str, colours: tuple[str, ...]) -> None:
        """Show a passage's words; `colours` are those of its codes, the bar's from top to bottom."""
        self._text, self._colours = text, colours
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(len(self._lines(width)) * self._pitch())

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self._pitch()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lines = self._lines(self.width())
        height = len(lines) * self._pitch()
        bars = [on_ground(c, colours.panel, GRAPHIC) for c in self._colours] or [colours.edge]
        left = self.width() - BAR if mirrored else 0
        for number, colour in enumerate(bars):
            share = height / len(bars)
            painter.fillRect(QRectF(left, number * share, BAR, share), colour)
        painter.setPen(colours.ink)
        metrics = QFontMetricsF(self.font())
        room = max(20.0, self.width() - INSET)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(_direction(self._text))
        for number, line in enumerate(lines):
            top = number * self._pitch() + (self._pitch() - metrics.height()) / 2
            place = QRectF(0 if mirrored else INSET, top, room, metrics.height() + 4)
            painter.drawText(place, line, option)

    def _pitch(self) -> float:
        return round(QFontMetricsF(self.font()).height() * LEADING / 1.2)

    def _lines(self, width: int) -> list[str]:
        """The quote in at most LINES lines for this width."""
        text = " ".join(self._text[:MOST].split())
        room = max(20.0, width - INSET)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(_direction(text))
        layout.setTextOption(option)
        lines: list[str] = []
        # A line too narrow for a cluster may end within a character of two units: its half is left out.
        units = text.encode("utf-16-le")
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, 0))
            begin = line.textStart() * 2
            if len(lines) == LINES - 1:
                rest = units[begin:].decode("utf-16-le", "ignore")
                if line.textStart() + line.textLength() < len(units) // 2:
                    elide = Qt.TextElideMode.ElideRight
                    rest = QFontMetricsF(self.font()).elidedText(rest, elide, room)
                lines.append(rest)
                break
            lines.append(units[begin : begin + line.textLength() * 2].decode("utf-16-le", "ignore").rstrip())
        layout.endLayout()
        return lines or [""]
