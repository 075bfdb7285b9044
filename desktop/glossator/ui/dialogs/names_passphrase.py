"""The passphrase of the file that a plain project keeps its names with stand-ins in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from glossator.domain.errors import GlossatorError
from glossator.ui.attempt import explained


class NamesPassphrase(QDialog):
    """Asks for it until `unlock` takes it; where the file is new, twice. Opened with `open()`; `accepted` comes
    once the names are open."""

    def __init__(
        self, file: str, new: bool, unlock: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names with Stand-ins"))
        self._unlock = unlock
        self._new = new
        said = (
            self.tr(
                "This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an "
                "encrypted file. Choose a passphrase for it: who forgets it cannot have the names back."
            )
            if new
            else self.tr("The names with stand-ins lie in “{file}”, which opens with its passphrase only.")
        )
        above = QLabel(said.format(file=file))
        above.setWordWrap(True)
        above.setTextFormat(Qt.TextFormat.PlainText)
        self.first, self.second = QLineEdit(), QLineEdit()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._check)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Passphrase"), self.first)
        form.addRow(self.tr("&Once more"), self.second)
        form.setRowVisible(self.second, new)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(above)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        self._check()
        self.first.setFocus()

    def _check(self) -> None:
        words = self.first.text()
        same = not self._new or words == self.second.text()
        self.ok.setEnabled(bool(words) and same)
        if self._new and words:
            from glossator.domain.passphrases import strength

            self.said.setText(strength(words).said if same else self.tr("The two are not the same yet."))
        else:
            self.said.clear()

    def _on_accepted(self) -> None:
        try:
            self._unlock(self.first.text())
        except GlossatorError as error:
            self.said.setText(explained(error))
            self.first.selectAll()
            self.first.setFocus()
        else:
            self.accept()
