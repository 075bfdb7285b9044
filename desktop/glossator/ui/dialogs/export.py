"""What to export, in which format, and of which documents and coders."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.remarks import Remark
from glossator.domain.tables import BINARY, CHARACTERS, COUNT, SHARE, Selection
from glossator.ui.attempt import explained
from glossator.ui.exports_offered import GUARDED, OFFERS, Offer, Wanted, form_about, form_name, said
from glossator.ui.language import series
from glossator.ui.theme import edged, tokens
from glossator.ui.widgets.tick_list import TickList
from glossator.ui.widgets.wrapped import Wrapped

LARGEST = 100
"""The largest count that small cells can be measured by; as a rule it is 3, 5 or 10."""

_COUNTS = ("matrix", "cooccurrence", "all")

_KEY = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Left what there is, right how. Opened with `open()`; `wanted` comes when the user goes on to choose the file,
    and whoever hears it accepts the dialog once one was chosen: who leaves that choice is back here.

    `memory` is what `remembered` gave the last time; what of it makes no sense any more is left aside. `losses` is
    called when a whole project is looked at, and answers through `show_losses`.
    """

    wanted = Signal(object)  # Wanted

    def __init__(
        self,
        documents: Sequence[tuple[str, str]],
        coders: Sequence[tuple[str, str]],
        memory: Mapping[str, str],
        losses: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._memory = dict(memory)
        self._losses: Callable[[], object] | None = losses
        self._offers = {offer.key: offer for offer in OFFERS}
        self.list = QListWidget()
        self.format = QComboBox()
        self.value = QComboBox()
        self.roll_up = QCheckBox(self.tr("&Sub-codes count for the codes above them"))
        self.suppress = QSpinBox()
        self.stand_ins = QCheckBox(self.tr("Stand-&ins in the place of names"))
        self.documents = TickList(self.tr("Only some of the &documents"), documents)
        self.coders = TickList(self.tr("Only some of the &coders"), coders)
        self._title, self._about, self._form_about = QLabel(), Wrapped(), Wrapped()
        self._lost = Wrapped(self.tr("Looking at what the standard cannot hold …"))
        self._build()
        self._fill_values()
        self._fill_list()
        self.resize(780, 560)
        self.list.setFocus()

    def show_losses(self, losses: Sequence[Remark]) -> None:
        """Say what of the project the standard cannot hold."""
        if losses:
            lines = [f"• {explained(loss)}" for loss in losses]
            self._lost.setText("\n".join([self.tr("The standard has no place for:"), *lines]))
        else:
            self._lost.setText(self.tr("The standard can hold all that is in this project."))

    def remembered(self) -> dict[str, str]:
        """What to begin with the next time."""
        return self._memory

    def choose(self, key: str) -> None:
        """Go to the offer with this key, where there is one."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    def choice(self) -> Wanted:
        """The export as it is chosen now."""
        offer, form = self._offer(), self._form()
        return Wanted(
            offer.what,
            "csv" if form == GUARDED else form,
            form == GUARDED,
            Selection(
                self.documents.ticked() if offer.documents else None,
                self.coders.ticked() if offer.coders else None,
                self.value.currentData() if offer.what in ("matrix", "all") else COUNT,
                self.roll_up.isChecked() and offer.what in _COUNTS,
                self.suppress.value() if offer.what in _COUNTS and self.suppress.value() > 1 else 0,
            ),
            self.stand_ins.isChecked(),
        )

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("What to export"))
        self.list.setFixedWidth(250)
        self.list.currentItemChanged.connect(self._on_offer)
        self.list.itemActivated.connect(self._on_accepted)
        self.format.setAccessibleName(self.tr("Format"))
        self.format.currentIndexChanged.connect(self._on_form)
        self.value.setAccessibleName(self.tr("What the cells hold"))
        edged(self.roll_up)
        edged(self.stand_ins)
        self.stand_ins.setToolTip(
            self.tr(
                "Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in."
            )
        )
        self.suppress.setRange(1, LARGEST)
        self.suppress.setSpecialValueText(self.tr("show all"))
        self.suppress.setPrefix(self.tr("leave empty below "))
        self.suppress.setAccessibleName(self.tr("Small counts"))
        self.suppress.setToolTip(
            self.tr("Counts below this may point at one person; other tables may still give them away.")
        )
        bold = self._title.font()
        bold.setBold(True)
        bold.setPointSizeF(bold.pointSizeF() * 1.25)
        self._title.setFont(bold)
        self._lost.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lost.setAccessibleName(self.tr("What the standard cannot hold"))
        form = self._rows = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow("", self._form_about)
        form.addRow(self.tr("C&ells hold"), self.value)
        form.addRow("", self.roll_up)
        form.addRow(self.tr("S&mall counts"), self.suppress)
        form.addRow("", self.stand_ins)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self.export_button = buttons.addButton(self.tr("E&xport…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        for some in (self.documents, self.coders):
            some.changed.connect(self._on_ticked)
        right = QVBoxLayout()
        right.setSpacing(10)
        for part in (self._title, self._about):
            right.addWidget(part)
        right.addLayout(form)
        right.addWidget(self._lost)
        right.addWidget(self.documents)
        right.addWidget(self.coders)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(both, 1)
        column.addWidget(buttons)

    def _fill_values(self) -> None:
        for value, words in (
            (COUNT, self.tr("how often the code is applied")),
            (BINARY, self.tr("whether it is applied: 0 or 1")),
            (CHARACTERS, self.tr("how many characters it covers")),
            (SHARE, self.tr("which share of the report it covers: 0 to 1")),
        ):
            self.value.addItem(words, value)
        self.value.setCurrentIndex(max(0, self.value.findData(self._memory.get("value", COUNT))))
        self.roll_up.setChecked(self._memory.get("roll_up") == "yes")
        kept = self._memory.get("suppress_below", "")
        self.stand_ins.setChecked(self._memory.get("stand_ins") == "yes")
        self.suppress.setValue(int(kept) if kept.isdecimal() else 1)

    def _fill_list(self) -> None:
        group: object = ""
        height = self.list.fontMetrics().height() + 9
        for offer in OFFERS:
            if offer.group != group:
                group = offer.group
                heading = QListWidgetItem(said(group))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setForeground(tokens().muted)
                heading.setSizeHint(QSize(0, height + 6))
                self.list.addItem(heading)
            item = QListWidgetItem(f"    {said(offer.title)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, series([said(offer.title), said(group)]))
            item.setData(_KEY, offer.key)
            item.setSizeHint(QSize(0, height))
            self.list.addItem(item)
        self.list.setCurrentRow(1)
        self.choose(self._memory.get("what", "passages"))

    # --- what is chosen ---------------------------------------------------------------------------------------

    def _offer(self) -> Offer:
        return self._offers[self.list.currentItem().data(_KEY)]

    def _form(self) -> str:
        return str(self.format.currentData())

    def _on_offer(self) -> None:
        offer = self._offer()
        self._title.setText(said(offer.title))
        self._about.setText(said(offer.about))
        self.format.blockSignals(True)
        self.format.clear()
        for form in offer.forms:
            self.format.addItem(form_name(form), form)
        self.format.setCurrentIndex(max(0, self.format.findData(self._memory.get(f"form.{offer.key}"))))
        self.format.blockSignals(False)
        self._on_form()
        matrix = offer.what in ("matrix", "all")
        self._rows.setRowVisible(self.value, matrix)
        self._rows.setRowVisible(self.roll_up, matrix or offer.what == "cooccurrence")
        self._rows.setRowVisible(self.suppress, offer.what in _COUNTS)
        self.documents.setVisible(offer.documents and self.documents.list.count() > 1)
        self.coders.setVisible(offer.coders and self.coders.list.count() > 1)
        whole = offer.what == "project"
        self._lost.setVisible(whole)
        if whole and self._losses is not None:
            ask, self._losses = self._losses, None
            ask()
        self._on_ticked()

    def _on_form(self) -> None:
        about = form_about(self._form())
        self._form_about.setText(about)
        self._rows.setRowVisible(self._form_about, bool(about))

    def _on_ticked(self) -> None:
        """Nothing can be exported of no document, nor of no coder."""
        offer = self._offer()
        nothing = (offer.documents and self.documents.ticked() == set()) or (
            offer.coders and self.coders.ticked() == set()
        )
        self.export_button.setEnabled(not nothing)

    def _on_accepted(self) -> None:
        if not self.export_button.isEnabled():
            return
        offer = self._offer()
        self._memory |= {
            "what": offer.key,
            f"form.{offer.key}": self._form(),
            "value": self.value.currentData(),
            "roll_up": "yes" if self.roll_up.isChecked() else "no",
            "stand_ins": "yes" if self.stand_ins.isChecked() else "no",
            "suppress_below": str(self.suppress.value()),
        }
        self.wanted.emit(self.choice())
