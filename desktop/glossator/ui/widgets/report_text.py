"""A report's words outside the reading view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from glossator.ui.language import backwards


class ReportText(QPlainTextEdit):
    """To read and to copy, with the keys too. It begins on its own side, whichever the window begins on: Qt would
    write a report from the right at the left."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def show_text(self, text: str) -> None:
        """Show this."""
        option = self.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if backwards(text) else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
