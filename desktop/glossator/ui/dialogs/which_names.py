"""Whether what leaves the program shows names as they are, or their stand-ins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from glossator.ui.widgets.wrapped import Wrapped


class WhichNames(QDialog):
    """Asked before printing, where names have stand-ins. Opened with `open()`; the window's way is proposed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        head = Wrapped(self.tr("Names in this project have stand-ins. The pages show:"))
        self.originals = QRadioButton(self.tr("&Names as they are, as in the window"))
        self.stand_ins = QRadioButton(
            self.tr("&Stand-ins in their place, everywhere but in coders' initials")
        )
        self.originals.setChecked(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (head, self.originals, self.stand_ins, buttons):
            column.addWidget(part)
        self.originals.setFocus()
