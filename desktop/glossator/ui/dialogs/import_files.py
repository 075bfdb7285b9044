"""What became of each file that was chosen for import: take it, correct its encoding, or leave it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.documents import TextDraft
from glossator.project.imports import Reading, encodings, read
from glossator.ui.attempt import explained

PREVIEW = 4000  # characters: enough to see whether the letters are right
NAME, STATE = 0, 1


class ImportDialog(QDialog):
    """A list of the files with a preview of the chosen one. `drafts` gives what the user wants to have."""

    def __init__(self, readings: Sequence[Reading], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import documents"))
        self.resize(860, 560)
        self._readings = list(readings)
        self._build()
        for number in range(len(self._readings)):
            self._list.addTopLevelItem(QTreeWidgetItem())
            self._show_row(number, first=True)
        doubtful = (n for n, r in enumerate(self._readings) if r.draft and not r.draft.certain)
        self._list.setCurrentItem(self._item(next(doubtful, 0)))
        self._list.itemChanged.connect(self._on_ticked)
        self._on_ticked()

    def drafts(self) -> list[TextDraft]:
        """The ticked files, as they would be imported, in the order of the list."""
        return [r.draft for n, r in enumerate(self._readings) if r.draft and self._ticked(n)]

    def _build(self) -> None:
        self._list = QTreeWidget()
        self._list.setHeaderLabels([self.tr("File"), self.tr("What was read")])
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Files"))
        self._list.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self._list.header().resizeSection(NAME, 250)
        self._list.currentItemChanged.connect(self._on_current)
        self._encoding = QComboBox()
        self._encoding.setAccessibleName(self.tr("Encoding of the file"))
        self._encoding.activated.connect(self._on_encoding)
        self._hint = QLabel(self.tr("If letters look wrong, choose another encoding until they look right."))
        self._hint.setWordWrap(True)
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("Preview"))
        self._preview.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        label = QLabel(self.tr("&Encoding"))
        label.setBuddy(self._encoding)
        choice = QHBoxLayout()
        choice.addWidget(label)
        choice.addWidget(self._encoding)
        choice.addWidget(self._hint, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._preview, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(below)
        halves.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addWidget(buttons)

    def _item(self, number: int) -> QTreeWidgetItem:
        item = self._list.topLevelItem(number)
        assert item is not None
        return item

    def _ticked(self, number: int) -> bool:
        return self._item(number).checkState(NAME) == Qt.CheckState.Checked

    def _show_row(self, number: int, first: bool = False) -> None:
        reading, item = self._readings[number], self._item(number)
        item.setText(NAME, reading.path.name)
        item.setToolTip(NAME, str(reading.path))
        item.setText(STATE, self._state(reading))
        item.setToolTip(STATE, self._state(reading))
        if first or reading.draft is None:
            wanted = reading.draft is not None and reading.known_as is None
            item.setCheckState(NAME, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags if reading.draft else flags & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _state(self, reading: Reading) -> str:
        if reading.fault is not None:
            return explained(reading.fault)
        draft = reading.draft
        assert draft is not None
        size = self.tr("%n character(s)", "", len(draft.text))
        if reading.known_as:
            return self.tr("{size}; already here as “{name}”").format(size=size, name=reading.known_as)
        if not draft.certain:
            return self.tr("{size}; read as {encoding}, which is a guess").format(
                size=size, encoding=draft.encoding
            )
        return self.tr("{size}; read as {encoding}").format(size=size, encoding=draft.encoding)

    def _current(self) -> int:
        return self._list.currentIndex().row()

    @Slot()
    def _on_current(self) -> None:
        number = self._current()
        if number < 0:
            return
        reading = self._readings[number]
        self._encoding.clear()
        self._encoding.addItems(encodings(reading))
        if reading.draft is not None:
            self._encoding.setCurrentText(reading.draft.encoding)
        else:
            self._encoding.setCurrentIndex(-1)
        self._show_preview(reading)

    def _show_preview(self, reading: Reading) -> None:
        if reading.draft is not None:
            self._preview.setPlainText(reading.draft.text[:PREVIEW])
        else:
            self._preview.setPlainText(self._state(reading))

    @Slot(int)
    def _on_encoding(self, _: int) -> None:
        number = self._current()
        before = self._readings[number]
        after = read(before.path, self._encoding.currentText())
        if after.draft is not None:
            # The user has looked at it: nothing is a guess any more.
            after = replace(after, draft=replace(after.draft, certain=True), known_as=before.known_as)
        self._readings[number] = after
        was_refused = before.draft is None
        self._show_row(number, first=was_refused)
        self._show_preview(after)
        self._on_ticked()

    @Slot()
    def _on_ticked(self) -> None:
        count = len(self.drafts())
        self._import.setEnabled(count > 0)
        self._import.setText(self.tr("Import %n document(s)", "", count) if count else self.tr("Import"))
