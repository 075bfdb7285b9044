"""The box in the corner of the menu bar that opens the command palette."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from glossator.ui import theme
from glossator.ui.actions import keys_text

WIDTH = 300


class SearchBox(QPushButton):
    """Looks like a field, says what it does and on which key."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys_text(action)
        self._said = self.tr("Search or run a command")
        self.setAccessibleName(self._said)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        self.setStyleSheet("QPushButton { padding: 2px 10px; margin: 1px 8px 2px 8px; }")

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.fontMetrics().height() + 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        painter.setPen(theme.tokens().muted)
        inner: QRect = self.rect().adjusted(20, 0, -20, -1)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(inner, leading, self._said)
        painter.drawText(inner, trailing, self._keys)
