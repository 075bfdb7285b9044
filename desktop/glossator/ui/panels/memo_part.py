"""The last parts of the inspector: the memo on the document that is open, and the one on the project."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.panels.caption import Heading
from glossator.ui.panels.memo_field import MemoField


class MemoPart(QWidget):
    """A memo below its heading; hidden while it is on nothing."""

    def __init__(
        self,
        bridge: Bridge,
        attempt: Attempt,
        kind: str,
        name: str,
        placeholder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = Heading(name)
        self.memo = MemoField(bridge, attempt, kind, name, placeholder)
        self.heading.setBuddy(self.memo.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.memo)
        self.hide()

    def show_on(self, target: str | None) -> None:
        """Show the memos on this, or nothing."""
        self.memo.show_on(target)
        self.setVisible(target is not None)
