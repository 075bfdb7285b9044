"""How a file is to be read otherwise: its encoding, a whole web page, a table's sheet and columns, its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from glossator.project.imports import Found, TableChoice, Wishes
from glossator.ui.widgets.flow import FlowLayout


class ImportOptions(QWidget):
    """Only what makes sense for the file is shown."""

    wished = Signal(object)  # Wishes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = Wishes()
        self._encoding, self._encodings = self._choice(self.tr("&Encoding"), self.tr("Encoding of the file"))
        self._sheet, self._sheets = self._choice(self.tr("S&heet"), self.tr("Sheet of the workbook"))
        self._text, self._texts = self._choice(self.tr("Te&xts in"), self.tr("Column with the texts"))
        self._name, self._names = self._choice(self.tr("&Names in"), self.tr("Column with the names"))
        self._whole = QCheckBox(self.tr("&Whole page, with its menus and frame"))
        self._split = QCheckBox(self.tr("S&plit into one document per country"))
        row = FlowLayout(self, 10)
        for part in (self._encodings, self._sheets, self._texts, self._names, self._whole, self._split):
            row.addWidget(part)
            part.hide()
        for tick in (self._whole, self._split):
            tick.clicked.connect(self._on_changed)

    def show_file(self, found: Found) -> None:
        """Offer what can be done otherwise with this file."""
        wishes = self._wishes = found.wishes
        encoding = found.reports[0].encoding if found.reports else wishes.encoding
        _fill(self._encoding, {each: each for each in found.encodings}, encoding)
        table = found.table or TableChoice()
        sheets = table.sheets if len(table.sheets) > 1 else ()
        _fill(self._sheet, {each: each for each in sheets}, table.sheet)
        columns = self._columns(table)
        _fill(self._text, columns, table.text)
        _fill(self._name, {"": "", **columns} if columns else {}, table.name)
        self._whole.setChecked(wishes.whole_page)
        self._whole.setVisible(found.is_page)
        self._split.setChecked(wishes.split)
        self._split.setVisible(found.can_split)
        for box, both in (
            (self._encoding, self._encodings),
            (self._sheet, self._sheets),
            (self._text, self._texts),
            (self._name, self._names),
        ):
            both.setVisible(box.count() > 0)

    def _columns(self, table: TableChoice) -> dict[str, str]:
        """What is read of a column's header, and how it is shown: what stands for one is in English."""
        bare = self.tr("Column {number}, without a header")
        return {
            header: bare.format(number=QLocale().toString(number)) if number in table.unnamed else header
            for number, header in enumerate(table.columns, 1)
        }

    def _on_changed(self) -> None:
        before = self._wishes
        wishes = replace(before, whole_page=self._whole.isChecked(), split=self._split.isChecked())
        match self.sender():
            case self._encoding:
                wishes = replace(wishes, encoding=self._encoding.currentData())
            case self._sheet:  # another sheet has other columns
                wishes = replace(wishes, sheet=self._sheet.currentData(), text_column=None, name_column=None)
            case self._text:
                wishes = replace(wishes, text_column=self._text.currentData())
            case self._name:
                wishes = replace(wishes, name_column=self._name.currentData() or None)
        self._wishes = wishes
        self.wished.emit(wishes)

    def _choice(self, words: str, accessible: str) -> tuple[QComboBox, QWidget]:
        """A box to choose from, and the widget that holds it with its label."""
        both = QWidget(self)
        box = QComboBox(both)
        box.setAccessibleName(accessible)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(self._on_changed)
        label = QLabel(words, both)
        label.setBuddy(box)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(box)
        return box, both


def _fill(box: QComboBox, items: Mapping[str, str], current: str | None) -> None:
    """Offer items, each by what is shown of it."""
    box.clear()
    for item, words in items.items():
        box.addItem(words, item)
    box.setCurrentIndex(box.findData(current) if current is not None else -1)
