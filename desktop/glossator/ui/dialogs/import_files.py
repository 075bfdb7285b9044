"""What was found in the files that were chosen for import: take it, have it read otherwise, or leave it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from glossator.project.choosing import Choice
from glossator.project.imports import HEAD, Found
from glossator.ui import theme
from glossator.ui.attempt import explained
from glossator.ui.dialogs.import_attributes import ImportAttributes
from glossator.ui.dialogs.import_options import ImportOptions
from glossator.ui.dialogs.import_preview import ImportPreview
from glossator.ui.models.found_files import NAME, FoundFilesModel
from glossator.ui.widgets.wrapped import Wrapped

MOST_REMARKS = 6


class ImportDialog(QDialog):
    """A list of the files; below it the one that is chosen, and what it proposes. `choice` holds what is wanted.

    A wish for another reading counts for all the files that are selected: it is asked for with `reread_wanted`, and
    `show_found` gets what came of it.
    """

    reread_wanted = Signal(list, object)  # numbers of the files, Wishes

    def __init__(self, found: Sequence[Found], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import documents"))
        self.resize(960, 640)
        self.choice = Choice(found)
        self.model = FoundFilesModel(self.choice, self)
        self._build()
        self._attributes.refresh()
        doubtful = (
            number
            for number, each in enumerate(found)
            if each.fault or not all(report.certain for report in each.reports)
        )
        self._files.setCurrentIndex(self.model.index(next(doubtful, 0), NAME))
        self._on_ticked()

    def _build(self) -> None:
        self._files = QTreeView()
        self._files.setAccessibleName(self.tr("Files"))
        self._files.setModel(self.model)
        self._files.setUniformRowHeights(True)
        self._files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._files.setRootIsDecorated(any(len(self.choice[n].reports) > 1 for n in range(len(self.choice))))
        self._files.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self._files.header().resizeSection(NAME, 320)
        self._files.selectionModel().currentChanged.connect(self._on_current)
        self.model.ticked.connect(self._on_ticked)
        self._options = ImportOptions()
        self._options.wished.connect(self._on_wished)
        self._remarks = Wrapped()
        self._preview = ImportPreview()
        self._attributes = ImportAttributes(self.choice)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._options)
        column.addWidget(self._remarks)
        column.addWidget(self._preview, 1)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.addWidget(middle)
        below.addWidget(self._attributes)
        below.setStretchFactor(0, 1)
        below.setSizes([560, 380])
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._files)
        halves.addWidget(below)
        halves.setStretchFactor(1, 1)
        halves.setSizes([200, 380])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        for part in (self._files, self._preview, *self.findChildren(QCheckBox), *self._attributes.lists()):
            theme.edged(part)
        layout.addWidget(buttons)

    def set_reading(self, files: Sequence[int]) -> None:
        """These files are being read again; until then nothing can be imported."""
        self.model.set_reading(files)
        self._on_ticked()

    def show_found(self, file: int, found: Found) -> None:
        """A file was read again."""
        self.model.put(file, found)
        self._files.setRootIsDecorated(self._files.rootIsDecorated() or len(found.reports) > 1)
        self._attributes.refresh()
        if self.model.place(self._files.currentIndex())[0] == file:
            self._on_current()

    def _selected(self) -> list[int]:
        """The files that are selected, the current one among them."""
        indexes = [*self._files.selectionModel().selectedRows(), self._files.currentIndex()]
        return sorted({self.model.place(index)[0] for index in indexes if index.isValid()})

    @Slot(QModelIndex)
    def _on_current(self, _: object = None) -> None:
        index = self._files.currentIndex()
        if not index.isValid():
            return
        file, number = self.model.place(index)
        found = self.choice[file]
        self._options.show_file(found)
        if found.fault is not None:
            self._remarks.hide()
            self._preview.show_fault(explained(found.fault))
            self._attributes.show_report(file, None)
            return
        report = found.reports[number or 0]
        remarks = [explained(each) for each in report.remarks[:MOST_REMARKS]]
        if (more := len(report.remarks) - MOST_REMARKS) > 0:
            remarks.append(self.tr("… and %Ln more", "", more))
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._preview.show_text(found.heads[number or 0], report.sections, report.length > HEAD)
        self._attributes.show_report(file, number)

    @Slot(object)
    def _on_wished(self, wishes: object) -> None:
        self.reread_wanted.emit(self._selected(), wishes)

    @Slot()
    def _on_ticked(self) -> None:
        count = self.choice.count()
        self._import.setEnabled(count > 0 and not self.model.is_reading())
        if count == 1:
            self._import.setText(self.tr("Import 1 document"))
        else:
            self._import.setText(self.tr("Import %Ln documents", "", count) if count else self.tr("Import"))
