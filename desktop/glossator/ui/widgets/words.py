"""A sentence or more to read in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def words(text: str = "") -> QLabel:
    """Plain words on as many lines as they need, which the mouse can select to be copied.

    Qt writes it as a document then: as a mere string each line of a text from the right begins a space too far
    left, and a full one loses its last letter.
    """
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
