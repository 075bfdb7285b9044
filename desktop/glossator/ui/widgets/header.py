"""What stands above the text: the report's title, its attributes, and where in it the caret is."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from glossator.ui import theme
from glossator.ui.language import labelled, lone, series
from glossator.ui.panels.caption import muted
from glossator.ui.reader.fonts import FAMILIES

SIDE = 40
NEAR = 14
BETWEEN = 8
HEIGHT = 60


class _Title(QLabel):
    """The title, elided where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(80)
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(self.font().pointSizeF() * 1.6)
        font.setWeight(QFont.Weight.Bold)
        self.setFont(font)

    def show_title(self, title: str) -> None:
        self._full = title
        self.setToolTip(title)
        self.setAccessibleName(title)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._full) + 4, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        width = max(self.width(), 80)
        cut = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, width)
        self.setText(lone(cut))


class _Pill(QLabel):
    """One attribute's value; `told` has its name, too."""

    def __init__(self, value: str, told: str) -> None:
        super().__init__(value)
        self.told = told
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.setContentsMargins(10, 2, 10, 3)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().pill)
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.end()
        super().paintEvent(event)


class Header(QFrame):
    """Title, pills, and "Prosecution · ¶ 11 of 26". A double click asks for the attributes."""

    attributes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _Title()
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self._pills: list[_Pill] = []
        self._more = _Pill("", "")
        self._more.hide()
        self._pill_row = QHBoxLayout()
        self._pill_row.setSpacing(BETWEEN)
        self._pill_row.addWidget(self._more)
        self._left = SIDE
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(18)
        row.addWidget(self.title)
        row.addLayout(self._pill_row)
        row.addStretch(1)
        row.addWidget(self.place)
        self.setFixedHeight(HEIGHT)
        theme.signals.changed.connect(self._colour)
        self._colour()

    def align(self, begin: int, _width: int) -> None:
        """Begin where the text's column begins: so far from the edge that reading begins on."""
        self._left = max(begin, NEAR)
        side = min(self._left, SIDE)
        left, right = (side, self._left) if self.isRightToLeft() else (self._left, side)
        self._row.setContentsMargins(left, 0, right, 0)
        self._make_room()

    def show_document(self, title: str, values: Sequence[tuple[str, str]]) -> None:
        """`values` are (attribute, value) in their order."""
        self.title.show_title(title)
        for pill in self._pills:
            self._pill_row.removeWidget(pill)
            pill.deleteLater()
        self._pills = [_Pill(value, labelled(name, value)) for name, value in values if value]
        for number, pill in enumerate(self._pills):
            self._pill_row.insertWidget(number, pill)
        self._make_room()

    def show_place(self, section: str, paragraph: int, count: int) -> None:
        """`paragraph` counts from 0, as the tables do; `count` is how many there are."""
        if not count:
            self.place.setText("")
            return
        place = self.tr("¶ {number} of {count}").format(
            number=QLocale().toString(paragraph), count=QLocale().toString(count)
        )
        self.place.setText(" · ".join(filter(None, [section, place])))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.attributes_wanted.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def _make_room(self) -> None:
        """Where the last pills do not fit, "+3" stands for them: the title comes first."""
        room = (
            self.width()
            - self._left
            - min(self._left, SIDE)
            - self.title.sizeHint().width()
            - self.place.sizeHint().width()
            - 60
        )
        feet = list(itertools.accumulate(pill.sizeHint().width() + BETWEEN for pill in self._pills))
        shown = len(feet)
        while shown and feet[shown - 1] + (self._wide_more() if shown < len(feet) else 0) > room:
            shown -= 1
        for number, pill in enumerate(self._pills):
            pill.setVisible(number < shown)
        hidden = [pill.told for pill in self._pills[shown:]]
        if hidden:
            self._more.setText(f"+{QLocale().toString(len(hidden))}")
            self._more.setToolTip("\n".join(hidden))
            self._more.setAccessibleName(self.tr("More: {values}").format(values=series(hidden)))
        self._more.setVisible(bool(hidden))

    def _wide_more(self) -> int:
        margins = self._more.contentsMargins()
        return self._more.fontMetrics().horizontalAdvance("+99") + margins.left() + margins.right() + BETWEEN

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.tokens()
        painter.fillRect(self.rect(), colours.paper)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)

    def _colour(self) -> None:
        muted(self.place)
        self.update()
