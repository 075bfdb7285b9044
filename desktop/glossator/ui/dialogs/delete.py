"""Before something is deleted: what it would take along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from glossator.project.codes import TakenAlong
from glossator.ui.language import series
from glossator.ui.widgets.wrapped import Wrapped


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("DeleteDialog", text, None, count)


def counted(count: int, one: str, many: str) -> str:
    """ "1 coding", "3 codings": `one` and `many` are whole phrases, `many` with %Ln for the number."""
    return _tr(one) if count == 1 else _tr(many, count)


def listed(parts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return _tr("{some} and {last}").format(some=series(parts[:-1]), last=parts[-1])


def with_code(along: TakenAlong) -> str:
    """What goes with a code, as a sentence; "" when nothing does."""
    parts = []
    if along.codes:
        parts.append(counted(along.codes, "1 sub-code", "%Ln sub-codes"))
    if along.codings:
        parts.append(counted(along.codings, "1 coding", "%Ln codings"))
    if along.memos:
        parts.append(counted(along.memos, "1 memo", "%Ln memos"))
    if not parts:
        return ""
    sentence = _tr("This takes along {things}.").format(things=listed(parts))
    if along.passages:
        left = counted(
            along.passages,
            "The codings lie on 1 passage; it goes too unless it carries another code or a memo.",
            "The codings lie on %Ln passages; those without another code or a memo go too.",
        )
        sentence = f"{sentence} {left}"
    return sentence


def with_documents(passages: int, codings: int, memos: int) -> str:
    """What goes with documents, as a sentence; "" when nothing does."""
    parts = []
    if passages:
        parts.append(counted(passages, "1 passage", "%Ln passages"))
    if codings:
        parts.append(counted(codings, "1 coding", "%Ln codings"))
    if memos:
        parts.append(counted(memos, "1 memo", "%Ln memos"))
    return _tr("This takes along {things}.").format(things=listed(parts)) if parts else ""


class DeleteDialog(QDialog):
    """Asks once, names what goes along, and says that it can be undone. Opened with `open()`; it blocks
    nothing but its window."""

    confirmed = Signal()

    def __init__(self, question: str, takes_along: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked = Wrapped(question)
        font = QFont(asked.font())
        font.setWeight(QFont.Weight.DemiBold)
        asked.setFont(font)
        self.said = Wrapped("\n".join(filter(None, [takes_along, self.tr("Undo brings everything back.")])))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())  # words say enough
        self.delete_button = buttons.addButton(self.tr("Delete"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.delete_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self.confirmed)
        self.setAccessibleDescription(self.said.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(asked)
        column.addWidget(self.said)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(380)
        self.delete_button.setFocus()
