"""What stands above a panel: its name in small capitals, and how much is in it; and what an empty one says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from glossator.ui import theme
from glossator.ui.theme import tokens
from glossator.ui.widgets.wrapped import Wrapped

SIDE = 12  # pixels between a panel's edge and what stands in it
SMALL = 0.86  # of the interface's font


def smaller(font: QFont, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of captions and details."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        small.setPixelSize(round(font.pixelSize() * SMALL))
    small.setWeight(weight)
    return small


def muted(label: QWidget) -> None:
    """Let a label be written in the muted ink of the current theme."""
    palette = QPalette(label.palette())
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, tokens().muted)
    label.setPalette(palette)


class Caption(QWidget):
    """The heading of a panel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(title.upper())
        self._title.setAccessibleName(title)
        font = smaller(self.font(), QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.1)
        self._title.setFont(font)
        self.count = QLabel()
        self.count.setFont(smaller(self.font()))
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 14, SIDE, 6)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.count)
        self._colour()
        theme.signals.changed.connect(self._colour)

    def show_count(self, text: str) -> None:
        """What stands at the right."""
        self.count.setText(text)

    def _colour(self) -> None:
        muted(self._title)
        muted(self.count)


class Heading(QLabel):
    """The title of a part of the inspector."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)


class EmptyState(QWidget):
    """What a panel says while there is nothing in it, and the button that changes that."""

    pressed = Signal()

    def __init__(self, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Wrapped(text)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button = QPushButton(button)
        self.button.clicked.connect(self.pressed)
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 2, SIDE, 8)
        column.setSpacing(10)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._colour()
        theme.signals.changed.connect(self._colour)

    def _colour(self) -> None:
        muted(self.label)
