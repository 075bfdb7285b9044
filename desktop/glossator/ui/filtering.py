"""Which codes and coders are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from glossator.ui.bridge import Bridge
from glossator.ui.showing import Showing


class Filtering(QObject):
    """The filter of the reading view."""

    changed = Signal()

    def __init__(self, bridge: Bridge, showing: Showing) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._reader = showing.reader

    def active(self) -> bool:
        """Whether anything is hidden."""
        return not self._reader.filter().everything

    def open(self) -> None:
        """Show the list of codes and coders to choose from."""

    def clear(self) -> None:
        """Show everything."""
