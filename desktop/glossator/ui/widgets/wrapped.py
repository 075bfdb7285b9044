"""A sentence or more to read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QTextDocument
from PySide6.QtWidgets import QLabel

from glossator.ui.language import follow

LETTERS = 80  # in a line at most; half as many if that makes but a few lines
FEW = 4


class Wrapped(QLabel):
    """Plain words on as many lines as they need, which the mouse can select to be copied.

    Qt writes it as a document then: as a mere string each line of a text from the right begins a space too far
    left, and a full one loses its last letter. A click leaves the keys where they are, unless words are selected
    by it. With `ours` false they are somebody else's words, of which each paragraph runs its own way.
    """

    def __init__(self, text: str = "", ours: bool = True) -> None:
        super().__init__()
        self._ours = ours
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        for document in self.findChildren(QTextDocument) if self._ours else ():
            follow(document)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.hasSelectedText():
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Copy takes them

    def sizeHint(self) -> QSize:
        """A document would like to be a narrow, high one; this is what a label of a mere string likes."""
        margins = self.contentsMargins()
        box = self._box(LETTERS)
        if box.height() < FEW * self.fontMetrics().lineSpacing():
            box = self._box(LETTERS // 2)
        wide = box.width() + margins.left() + margins.right()
        return QSize(wide, max(self.heightForWidth(wide), self.fontMetrics().lineSpacing()))

    def _box(self, letters: int) -> QRect:
        room = QRect(0, 0, letters * self.fontMetrics().averageCharWidth(), 0)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
