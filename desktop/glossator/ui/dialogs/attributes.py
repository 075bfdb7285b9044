"""A document's attributes: country, year, tier, and new ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.attributes import BOOLEAN, DATE, NUMBER, TEXT, Attribute
from glossator.domain.changes import Edit
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.models.steps import done

NAME, VALUE, TYPE = range(3)


class AttributesDialog(QDialog):
    """A table of the project's attributes with one document's values. Each change is a step at once, so that
    there is nothing to confirm and everything to undo; it stays open beside the window."""

    def __init__(
        self, bridge: Bridge, attempt: Attempt, document_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt
        self._document_id = document_id
        self._attributes: list[Attribute] = []
        self.resize(520, 360)
        self._build()
        self._refresh()
        bridge.edited.connect(self._on_edited)

    def _build(self) -> None:
        self._types = {
            TEXT: self.tr("text"),
            NUMBER: self.tr("number"),
            DATE: self.tr("date"),
            BOOLEAN: self.tr("yes or no"),
        }
        self._table = QTableWidget(0, 3)
        self._table.setHorizontalHeaderLabels([self.tr("Attribute"), self.tr("Value"), self.tr("Type")])
        self._table.setAccessibleName(self.tr("Attributes of the document"))
        self._table.setTabKeyNavigation(False)  # Tab goes on to the next control, arrows from cell to cell
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setColumnWidth(NAME, 160)
        self._table.setColumnWidth(VALUE, 220)
        self._table.itemChanged.connect(self._on_changed)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("A new attribute, such as Region"))
        self._name.setAccessibleName(self.tr("Name of the new attribute"))
        self._name.returnPressed.connect(self._on_add)
        self._type = QComboBox()
        self._type.setAccessibleName(self.tr("Type of the new attribute"))
        for kind, words in self._types.items():
            self._type.addItem(words, kind)
        add = QPushButton(self.tr("Add"))
        add.setAutoDefault(False)
        add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._type)
        row.addWidget(add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():  # Return in the field above adds; it must not close
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Each change is saved at once and can be undone.")))
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def _refresh(self) -> None:
        name = next((d.name for d in self._project.documents.all() if d.id == self._document_id), None)
        if name is None:  # the document was deleted meanwhile
            self.reject()
            return
        self.setWindowTitle(self.tr("Attributes of {name}").format(name=name))
        self._attributes = self._project.attributes.all()
        values = self._project.attributes.values(self._document_id)
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._attributes))
        for row, attribute in enumerate(self._attributes):
            self._table.setItem(row, NAME, QTableWidgetItem(attribute.name))
            self._table.setItem(row, VALUE, QTableWidgetItem(values.get(attribute.id, "")))
            kind = QTableWidgetItem(self._types.get(attribute.type, attribute.type))
            kind.setFlags(kind.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self._table.setItem(row, TYPE, kind)
        self._table.blockSignals(False)

    @Slot(QTableWidgetItem)
    def _on_changed(self, item: QTableWidgetItem) -> None:
        attribute = self._attributes[item.row()]
        words = item.text()
        if item.column() == NAME:
            ok = done(self._attempt, lambda: self._project.attributes.rename(attribute.id, words))
        else:
            ok = done(
                self._attempt, lambda: self._project.attributes.set(self._document_id, attribute.id, words)
            )
        if not ok:
            self._refresh()

    @Slot()
    def _on_add(self) -> None:
        name, kind = self._name.text(), self._type.currentData()
        if done(self._attempt, lambda: self._project.attributes.create(name, kind)):
            self._name.clear()
            self._table.setCurrentCell(self._table.rowCount() - 1, VALUE)
            self._table.setFocus()

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("attributes", "attribute_values", "documents"):
            self._refresh()
