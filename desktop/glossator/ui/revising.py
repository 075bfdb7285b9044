"""Replacing a document's text: choose the file, look at what moves, take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge


class Revising(QObject):
    """Gives the document that is shown another text."""

    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, bridge: Bridge, attempt: Attempt, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._window = window

    def replace_text(self, document_id: str | None) -> None:
        """Ask for the file with the revised text of a document, and go on as the class says."""

    def show_versions(self, document_id: str | None) -> None:
        """Show the texts that the document had before."""
