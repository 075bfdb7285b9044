"""The edges of passages: moved, split in two, joined to one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.coding import Coding
from glossator.ui.showing import Showing


class Edges(QObject):
    """Steps on the place of the current passage."""

    def __init__(self, bridge: Bridge, attempt: Attempt, showing: Showing, coding: Coding) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._attempt = attempt
        self._reader = showing.reader
        self._coding = coding

    def adjust(self) -> None:
        """Let the keys that select move the current passage's edges, until Enter or Escape."""

    def split(self) -> None:
        """Make two passages of the current one, at the caret."""

    def merge(self) -> None:
        """Make one passage of the current one and the next."""
