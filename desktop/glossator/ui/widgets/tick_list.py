"""A list of which some can be ticked, or all of it meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from glossator.ui.theme import edged

_ID = Qt.ItemDataRole.UserRole
_MANY = 8  # from so many on there is a field to find one
_HEIGHT = 132


class TickList(QWidget):
    """A box to tick that says "only some"; ticked, it shows the list, and a field to narrow a long one."""

    changed = Signal()

    def __init__(self, words: str, things: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`things` are (id, name)."""
        super().__init__(parent)
        self.only = QCheckBox(words)
        plain = words.replace("&", "")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to narrow the list"))
        self.filter.setAccessibleName(self.tr("Narrow the list: {what}").format(what=plain))
        self.filter.setClearButtonEnabled(True)
        for clear in self.filter.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            clear.setAccessibleName(self.tr("Clear"))
        self.list = QListWidget()
        self.list.setAccessibleName(plain)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(_HEIGHT)
        for key, name in things:
            item = QListWidgetItem(name)
            item.setData(_ID, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        edged(self.only)
        edged(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.only, self.filter, self.list):
            column.addWidget(part)
        self.only.toggled.connect(self._on_only)
        self.filter.textChanged.connect(self._on_typed)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self._on_only(False)

    def ticked(self) -> set[str] | None:
        """The ids of those that are ticked; None where all are meant."""
        if not self.only.isChecked():
            return None
        items = (self.list.item(row) for row in range(self.list.count()))
        return {item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked}

    def tick(self, key: str) -> None:
        """Tick one, as if the user had."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == key:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)
                self.list.setCurrentRow(row)

    def _on_only(self, only: bool) -> None:
        self.filter.setVisible(only and self.list.count() >= _MANY)
        self.list.setVisible(only)
        self.changed.emit()

    def _on_typed(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))
