"""Who codes: the name under which everything from now on is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from glossator.domain.errors import InvalidName
from glossator.domain.names import checked_name
from glossator.ui.attempt import explained
from glossator.ui.widgets.wrapped import Wrapped


class CoderDialog(QDialog):
    """Opened with `open()`."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Coder name"))
        label = QLabel(self.tr("Code under the &name"))
        self.name = QLineEdit(name)
        self.name.selectAll()
        label.setBuddy(self.name)
        self.said = Wrapped()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        for part in (label, self.name, self.said, buttons):
            column.addWidget(part)
        self.setMinimumWidth(420)
        self.name.textChanged.connect(self._check)
        self._check()
        self.name.setFocus()

    def _check(self) -> None:
        try:
            checked_name(self.name.text())
        except InvalidName as error:
            self.said.setText(explained(error))
            self.ok.setEnabled(False)
        else:
            self.said.setText(self.tr("What has been coded already keeps the name that it was coded under."))
            self.ok.setEnabled(True)

    def _on_accepted(self) -> None:
        name = self.name.text().strip()
        self.accept()
        self.chosen.emit(name)
