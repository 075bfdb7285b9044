"""Only the text: everything else out of the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from glossator.ui.workspace import Workspace


class OnlyText(QObject):
    """Hides what is not the report, and brings it back as it was."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self.on = False

    def toggle(self) -> None:
        """Begin or end."""
