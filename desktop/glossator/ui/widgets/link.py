"""A button that is written like a detail and leads on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from glossator.ui.language import labelled
from glossator.ui.panels.caption import smaller
from glossator.ui.theme import tokens
from glossator.ui.widgets.tones import mixed

_ASIDE, _ABOVE = 4, 3


class Link(QAbstractButton):
    """Small words in the colour of links; Space or Enter presses it. They begin where the words above them do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what it is for: that comes first for a screen reader."""
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(smaller(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """What it says."""
        self.setText(words)
        self.setAccessibleName(labelled(self._name, words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        return words + QSize(_ASIDE, 2 * _ABOVE)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        if self.hasFocus():
            painter.fillRect(self.rect(), mixed(colours.accent, colours.panel, 0.14))
            painter.fillRect(0, self.height() - 2, self.width(), 2, colours.accent)
        painter.setPen(colours.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
