"""The passphrase of a project: asked for at opening; given, changed and removed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from glossator.ui.widgets.passphrase import AskPassphrase, NewPassphrase
from glossator.ui.widgets.wrapped import Wrapped

GIVE, CHANGE, REMOVE = "give", "change", "remove"
WIDTH = 500  # px


class OpenPassphrase(QDialog):
    """Asks for the passphrase of a project that is to be opened. Opened with `open()`; who tries what was given
    says `refuse` to `ask`, or accepts."""

    def __init__(self, name: str, keyring: bool, wait: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a protected project"))
        head = Wrapped(self.tr("“{name}” opens with its passphrase only.").format(name=name))
        self.ask = AskPassphrase(keyring, self.tr("Open"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.ask.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (head, self.ask, buttons):
            column.addWidget(part)
        self.setMinimumWidth(460)
        self.finished.connect(self.ask.stop)
        self.ask.wait(wait)
        self.ask.setFocus()


class SetPassphrase(QDialog):
    """Gives, changes or removes the passphrase of the open project; opened with `open()`."""

    wanted = Signal(str, str)  # the passphrase of now, or ""; the new one, or ""

    def __init__(self, deed: str, name: str, wait: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title, said, button = {
            GIVE: (
                self.tr("Encrypt the project"),
                self.tr(
                    "“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies "
                    "elsewhere, exports and backups stay as they are and can be read by everybody, and until the "
                    "disk needs the room it may keep parts of the old files."
                ),
                self.tr("Encrypt"),
            ),
            CHANGE: (
                self.tr("Change the passphrase"),
                self.tr(
                    "“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and "
                    "backups still open with the old passphrase."
                ),
                self.tr("Change"),
            ),
            REMOVE: (
                self.tr("Remove the passphrase"),
                self.tr(
                    "“{name}” is written anew in plain, and its log says so: everybody who gets at the file can "
                    "read it then. Its snapshots stay encrypted and open with the passphrase of now."
                ),
                self.tr("Remove"),
            ),
        }[deed]
        self.setWindowTitle(title)
        head = Wrapped(said.format(name=name))
        self.ask = AskPassphrase(False, button, title=self.tr("Passphrase of &now"))
        self.new = NewPassphrase()
        self.fault = Wrapped()
        self.ask.setVisible(deed != GIVE)
        self.new.setVisible(deed != REMOVE)
        self.fault.setVisible(deed != REMOVE)
        self._deed = deed
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        if deed == REMOVE:
            self.button = self.ask.button
        else:
            self.button = QPushButton(button)
            self.button.clicked.connect(self._on_wanted)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        self.button.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (head, self.ask, self.new, self.fault):
            column.addWidget(part)
        column.addStretch(1)  # else what room is left parts the lines of the form
        column.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.finished.connect(self._on_finished)
        self.ask.given.connect(self._on_wanted)
        self.ask.wait(wait)
        self.ask.changed.connect(self._check)
        self.new.changed.connect(self._check)
        self._check()
        (self.new.first if deed == GIVE else self.ask.field).setFocus()
        # Left to itself, Qt finds the height first and narrows it to a small screen then: the last lines are cut.
        self.resize(WIDTH, self.heightForWidth(WIDTH))

    def _check(self) -> None:
        if self._deed == REMOVE:
            return
        fault = self.new.fault()
        if self._deed == CHANGE and not self.ask.field.text():
            fault = self.tr("Write the passphrase of now first.")
        self.fault.setText(fault)
        self.button.setEnabled(not fault and not self.ask.waits())
        waiting = self.ask.waits()
        self.button.setText(self.ask.button.text() if waiting else self.ask.words())

    def _on_wanted(self) -> None:
        if self.button.isEnabled():
            self.wanted.emit(self.ask.field.text(), self.new.passphrase() if self._deed != REMOVE else "")

    def _on_finished(self) -> None:
        self.ask.stop()
        self.new.clear()
