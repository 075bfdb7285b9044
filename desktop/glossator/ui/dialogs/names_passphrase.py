"""The passphrase of the file that a plain project keeps its names with stand-ins in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from glossator.domain.errors import GlossatorError, WrongPassphrase
from glossator.ui.attempt import explained
from glossator.ui.guesses import Guesses
from glossator.ui.widgets.passphrase import AskPassphrase, NewPassphrase
from glossator.ui.widgets.wrapped import Wrapped


class NamesPassphrase(QDialog):
    """Asks for it until `unlock` takes it, and lets who guesses wait; where the file is new, twice. Opened with
    `open()`; `accepted` comes once the names are open."""

    def __init__(
        self,
        file: Path,
        new: bool,
        unlock: Callable[[str], None],
        guesses: Guesses,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names with Stand-ins"))
        self._file = file
        self._unlock = unlock
        self._guesses = guesses
        said = (
            self.tr(
                "This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an "
                "encrypted file. Choose a passphrase for it: who forgets it cannot have the names back."
            )
            if new
            else self.tr("The names with stand-ins lie in “{file}”, which opens with its passphrase only.")
        )
        above = Wrapped(said.format(file=file.name))
        self.ask = AskPassphrase(False, QCoreApplication.translate("OpenPassphrase", "Open"))
        self.new = NewPassphrase(of_project=False)
        self.said = Wrapped()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok: QPushButton = (
            buttons.addButton(QDialogButtonBox.StandardButton.Ok) if new else self.ask.button
        )
        if new:
            self.ok.clicked.connect(lambda: self._try(self.new.passphrase()))
        else:
            buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.ActionRole)
        self.ok.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.ask.setVisible(not new)
        self.new.setVisible(new)
        self.said.setVisible(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (above, self.ask, self.new, self.said):
            column.addWidget(part)
        column.addStretch(1)  # as in SetPassphrase
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        self.finished.connect(self._on_finished)
        self.ask.given.connect(lambda passphrase, _keep: self._try(passphrase))
        if new:
            self.new.changed.connect(self._check)
            self._check()
            self.new.first.setFocus()
        else:
            self.ask.wait(guesses.wait(file))
            self.ask.setFocus()

    def _check(self) -> None:
        fault = self.new.fault()
        self.said.setText(fault)
        self.ok.setEnabled(not fault)

    def _try(self, passphrase: str) -> None:
        try:
            self._unlock(passphrase)
        except WrongPassphrase as error:
            self.ask.refuse(explained(error), self._guesses.failed(self._file))
        except GlossatorError as error:
            self.said.show()
            self.said.setText(explained(error))
        else:
            self._guesses.right(self._file)
            self.accept()

    def _on_finished(self) -> None:
        self.ask.stop()
        self.new.clear()
