"""A sentence or more to read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from glossator.ui.language import follow

LETTERS = 80  # in a line at most; half as many if that makes but a few lines
FEW = 4


class Wrapped(QLabel):
    """Plain words on as many lines as they need, which the mouse can select to be copied.

    Qt writes it as a document then: as a mere string each line of a text from the right begins a space too far
    left, and a full one loses its last letter. A click leaves the keys where they are.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        for document in self.findChildren(QTextDocument):
            follow(document)

    def sizeHint(self) -> QSize:
        """A document would like to be a narrow, high one; this is what a label of a mere string likes."""
        margins = self.contentsMargins()
        box = self._box(LETTERS)
        if box.height() < FEW * self.fontMetrics().lineSpacing():
            box = self._box(LETTERS // 2)
        wide = box.width() + margins.left() + margins.right()
        return QSize(wide, self.heightForWidth(wide))

    def _box(self, letters: int) -> QRect:
        room = QRect(0, 0, letters * self.fontMetrics().averageCharWidth(), 0)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
