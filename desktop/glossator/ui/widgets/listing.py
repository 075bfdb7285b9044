"""Lines of the program's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from glossator.ui.language import follow


class Listing(QPlainTextEdit):
    """To read and to copy, line by line. Plain text: any aid can read it."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        follow(self.document())
