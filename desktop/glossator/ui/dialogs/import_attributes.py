"""What reports propose as attributes, each with the words it was taken from: take it, correct it, or leave it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.errors import InvalidValue
from glossator.project.choosing import Choice
from glossator.ui.attempt import explained
from glossator.ui.widgets.wrapped import Wrapped

NAME, VALUE, WORDS = range(3)
_CHECKED, _UNCHECKED, _PARTLY = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)


class ImportAttributes(QWidget):
    """Above, one tick for each attribute in all files; below, the proposals of the report that is looked at."""

    changed = Signal()

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._place: tuple[int, int] | None = None
        self._filling = False
        self._all = QListWidget()
        self._all.setAccessibleName(self.tr("Attributes to set in all reports"))
        self._all.itemChanged.connect(self._on_all)
        self._table = QTableWidget(0, 3)
        self._table.setHorizontalHeaderLabels([self.tr("Attribute"), self.tr("Value"), self.tr("Found in")])
        self._table.setAccessibleName(self.tr("Proposed attributes of this report"))
        self._table.setTabKeyNavigation(False)  # Tab goes on to the next control, arrows from cell to cell
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setColumnWidth(NAME, 92)
        self._table.setColumnWidth(VALUE, 104)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.itemChanged.connect(self._on_one)
        self._fault = Wrapped()
        self._fault.hide()
        for_all = QLabel(self.tr("&Set in all reports"))
        for_all.setBuddy(self._all)
        for_one = QLabel(self.tr("In &this report"))
        for_one.setBuddy(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(for_all)
        column.addWidget(self._all, 2)
        column.addWidget(for_one)
        column.addWidget(self._table, 3)
        column.addWidget(self._fault)

    def lists(self) -> tuple[QWidget, ...]:
        """What in it has ticks."""
        return self._all, self._table

    def refresh(self) -> None:
        """Files were read again: show what is proposed now, and nothing at all where nothing is."""
        self._filling = True
        attributes = self._choice.attributes()
        self._all.clear()
        for name, (taken, there) in attributes.items():
            words = self.tr("{attribute} ({count})").format(attribute=name, count=QLocale().toString(there))
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if taken == there else _PARTLY if taken else _UNCHECKED)
            self._all.addItem(item)
        self._filling = False
        self.setVisible(bool(attributes))

    def show_report(self, file: int, number: int | None) -> None:
        """Show the proposals of one report; None for a file that holds several."""
        self._place = None if number is None else (file, number)
        self._fault.hide()
        self._fill()

    def _fill(self) -> None:
        self._filling = True
        proposals = self._choice.proposals(*self._place) if self._place is not None else []
        self._table.setRowCount(len(proposals))
        for row, (proposal, taken) in enumerate(proposals):
            name = QTableWidgetItem(proposal.name)
            name.setFlags((name.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsEditable)
            name.setCheckState(_CHECKED if taken else _UNCHECKED)
            words = QTableWidgetItem(" ".join(proposal.words.split()))
            words.setFlags(words.flags() & ~Qt.ItemFlag.ItemIsEditable)
            words.setToolTip(words.text())
            self._table.setItem(row, NAME, name)
            self._table.setItem(row, VALUE, QTableWidgetItem(proposal.value))
            self._table.setItem(row, WORDS, words)
        self._filling = False

    @Slot(QListWidgetItem)
    def _on_all(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self._choice.take_all(item.data(Qt.ItemDataRole.UserRole), item.checkState() == _CHECKED)
            self._fill()
            self.changed.emit()

    @Slot(QTableWidgetItem)
    def _on_one(self, item: QTableWidgetItem) -> None:
        if self._filling or self._place is None:
            return
        self._fault.hide()
        if item.column() == NAME:
            self._choice.take(*self._place, item.row(), item.checkState() == _CHECKED)
        else:
            try:
                self._choice.set_value(*self._place, item.row(), item.text())
            except InvalidValue as fault:
                self._fault.setText(explained(fault))
                self._fault.show()
            self._fill()
        self._ticks()
        self.changed.emit()

    def _ticks(self) -> None:
        self._filling = True
        for row, (taken, there) in enumerate(self._choice.attributes().values()):
            state = _CHECKED if taken == there else _PARTLY if taken else _UNCHECKED
            self._all.item(row).setCheckState(state)
        self._filling = False
