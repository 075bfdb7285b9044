"""The coded report on paper, or as a PDF."""

from __future__ import annotations

from PySide6.QtCore import QObject

from glossator.ui.showing import Showing


class Printing(QObject):
    """Prints what the reading view shows."""

    def __init__(self, showing: Showing) -> None:
        super().__init__(showing)
        self._showing = showing

    def print(self) -> None:
        """Ask for a printer and print."""

    def save_pdf(self) -> None:
        """Ask for a file and write the pages there."""
