"""The names of a project that have stand-ins, and a document as it is with these."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.errors import GlossatorError
from glossator.domain.pseudonyms import OTHER, PERSON, PLACE, Pseudonym
from glossator.project.pseudonyms import Pseudonyms
from glossator.ui.attempt import explained
from glossator.ui.theme import edged
from glossator.ui.widgets.report_text import ReportText
from glossator.ui.widgets.wrapped import Wrapped

_ID = Qt.ItemDataRole.UserRole


class PseudonymsDialog(QDialog):
    """The list above, one name to add or to change below. `words` are what was selected in the text; `count` is
    called when the list has changed, and answers through `show_counts`."""

    def __init__(
        self, names: Pseudonyms, words: str, count: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names with Stand-ins"))
        self._names = names
        self._count = count
        self._by_id: dict[str, Pseudonym] = {}
        self.list = QTreeWidget()
        self.name, self.stand_in, self.kind = QLineEdit(), QLineEdit(), QComboBox()
        self.inside = QCheckBox(self.tr("Also &inside longer words"))
        self.exact = QCheckBox(self.tr("Only as it is &written (May, not may)"))
        self.said = Wrapped()
        self.add_button = QPushButton(self.tr("&Add"))
        self.change_button = QPushButton(self.tr("&Change"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.undo_button = QPushButton(self.tr("&Undo"))
        self._build()
        self.reload()
        self.name.setText(" ".join(words.split()))
        self._suggest()
        (self.stand_in if words else self.name).setFocus()
        self.stand_in.selectAll()

    def reload(self, chosen: str = "") -> None:
        """Show the list as it is now, with one of it chosen."""
        self._by_id = {p.id: p for p in self._names.all()}
        self.list.clear()
        for each in self._by_id.values():
            kind = self.kind.itemText(self.kind.findData(each.kind))
            item = QTreeWidgetItem([each.name, each.stand_in, kind, "…"])
            item.setData(0, _ID, each.id)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight)
            self.list.addTopLevelItem(item)
            if each.id == chosen:
                self.list.setCurrentItem(item)
        self._on_chosen()
        self._count()

    def show_counts(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Say how often each name occurs in the documents."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                found = sum(counts.get(item.data(0, _ID), {}).values())
                item.setText(3, QLocale().toString(found))

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.resize(680, 520)
        self.list.setHeaderLabels(
            [self.tr("Name"), self.tr("Stand-in"), self.tr("Kind"), self.tr("Occurrences")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Names with stand-ins"))
        self.list.setColumnWidth(0, 220)
        self.list.setColumnWidth(1, 200)
        self.list.currentItemChanged.connect(self._on_chosen)
        for kind, words in (
            (PERSON, self.tr("Person")),
            (PLACE, self.tr("Place")),
            (OTHER, self.tr("Something else")),
        ):
            self.kind.addItem(words, kind)
        self.kind.activated.connect(self._suggest)
        for box in (self.inside, self.exact):
            edged(box)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Stand-in"), self.stand_in)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow("", self.inside)
        form.addRow("", self.exact)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button, deed in (
            (self.add_button, self._on_add),
            (self.change_button, self._on_change),
            (self.remove_button, self._on_remove),
            (self.undo_button, self._on_undo),
        ):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(deed)
        self.undo_button.setVisible(self._names.in_companion)  # elsewhere the window undoes it
        self.add_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(buttons)

    def _suggest(self) -> None:
        """Propose the first stand-in of the kind that is free, where nobody has written one."""
        words = {PERSON: self.tr("Person"), PLACE: self.tr("Place"), OTHER: self.tr("Name")}
        before = self.stand_in.text()
        if before and not any(before.startswith(f"{word} ") for word in words.values()):
            return
        taken = {p.stand_in for p in self._by_id.values()}
        number = 1
        while f"{words[self.kind.currentData()]} {number}" in taken:
            number += 1
        self.stand_in.setText(f"{words[self.kind.currentData()]} {number}")

    # --- slots ------------------------------------------------------------------------------------------------

    def _chosen(self) -> Pseudonym | None:
        item = self.list.currentItem()
        return self._by_id.get(item.data(0, _ID)) if item is not None else None

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        self.change_button.setEnabled(chosen is not None)
        self.remove_button.setEnabled(chosen is not None)
        if chosen is not None:
            self.name.setText(chosen.name)
            self.stand_in.setText(chosen.stand_in)
            self.kind.setCurrentIndex(self.kind.findData(chosen.kind))
            self.inside.setChecked(not chosen.whole_word)
            self.exact.setChecked(chosen.match_case)

    def _do(self, step: Callable[[], str | None]) -> None:
        """Do a step on the list; a refusal is said here, below the fields."""
        try:
            chosen = step()
        except GlossatorError as error:
            self.said.setText(explained(error))
            return
        self.said.clear()
        self.reload(chosen or "")

    def _fields(self) -> tuple[str, str, str, bool, bool]:
        return (
            self.name.text(),
            self.stand_in.text(),
            str(self.kind.currentData()),
            not self.inside.isChecked(),
            self.exact.isChecked(),
        )

    def _on_add(self) -> None:
        def step() -> None:
            self._names.add(*self._fields())
            self.name.clear()
            self.stand_in.clear()  # it is taken: the next name gets one of its own

        self._do(step)
        if not self.said.text():
            self._suggest()
            self.name.setFocus()

    def _on_change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:

            def step() -> str:
                self._names.change(chosen.id, *self._fields())
                return chosen.id

            self._do(step)

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(lambda: self._names.remove([chosen.id]))

    def _on_undo(self) -> None:
        self._do(self._names.undo)


class StandInText(QDialog):
    """A document's text with stand-ins, to read and to copy from."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("“{name}” with stand-ins").format(name=name))
        self.resize(820, 600)
        self.text = ReportText(self.tr("The text with stand-ins"))
        self.text.show_text(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.text.setFocus()
