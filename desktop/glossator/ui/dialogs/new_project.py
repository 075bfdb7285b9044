"""A new project: its name, where it lies, which codebook it begins with, and who codes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.errors import InvalidName
from glossator.domain.names import checked_name
from glossator.project.codebooks import find_codebook, shipped
from glossator.project.project import SUFFIX
from glossator.ui.attempt import explained
from glossator.ui.language import lone
from glossator.ui.widgets.passphrase import NewPassphrase
from glossator.ui.widgets.wrapped import Wrapped

USUAL_CODEBOOK = "trafficking"


class NewProjectDialog(QDialog):
    """Opened with `open()`. What is wrong is said in it while one writes."""

    # The file's Path, the codebook's name or "", the coder, the passphrase or "".
    chosen = Signal(object, str, str, str)

    def __init__(self, folder: Path, coder: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New project"))
        self._folder = folder
        self.name = QLineEdit(self.tr("My study"))
        self.name.selectAll()
        self.folder_label = Wrapped()
        self.folder_label.setMinimumHeight(2 * self.folder_label.fontMetrics().lineSpacing())
        change = QPushButton(self.tr("Change…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._on_change)
        self.codebook = QComboBox()
        for name in shipped():
            draft = find_codebook(name)
            codes = self.tr("%Ln themes", "", len(draft.codes))
            self.codebook.addItem(f"{draft.name} ({codes})", name)
        self.codebook.addItem(self.tr("Empty: I make my own codes"), "")
        self.codebook.setCurrentIndex(max(0, self.codebook.findData(USUAL_CODEBOOK)))
        self.coder = QLineEdit(coder or "")
        self.coder.setPlaceholderText(self.tr("as you want to be named in the table"))
        self.protect = QCheckBox(self.tr("P&rotect with a passphrase"))
        self.new = NewPassphrase()
        self.new.hide()
        self.fault = Wrapped()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.create_button.setDefault(True)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        where = QHBoxLayout()
        where.addWidget(self.folder_label, 1)
        where.addWidget(change)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("Folder"), where)
        form.addRow(self.tr("Code&book"), self.codebook)
        form.addRow(self.tr("C&oder"), self.coder)
        form.addRow("", self.protect)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.new)
        column.addWidget(self.fault)
        column.addWidget(self.buttons)
        self.setMinimumWidth(520)
        for field in (self.name, self.coder):
            field.textChanged.connect(self._check)
        self.protect.toggled.connect(self._on_protect)
        self.new.changed.connect(self._check)
        self.finished.connect(self.new.clear)
        self._check()
        self.name.setFocus()

    def path(self) -> Path:
        """The file that would be made."""
        return self._folder / f"{self.name.text().strip()}{SUFFIX}"

    def _check(self) -> None:
        self.folder_label.setText(lone(str(self._folder)))
        self.folder_label.setToolTip(str(self._folder))
        fault = ""
        try:
            name = checked_name(self.name.text())
            if self.coder.text().strip():
                checked_name(self.coder.text())
            if set(name) & set('/\\:*?"<>|') or name.startswith("."):
                fault = self.tr(
                    'A project is a file: its name cannot begin with a dot or hold / \\ : * ? " < > |'
                )
            elif self.path().exists():
                fault = self.tr("There already is a file “{name}” in this folder.").format(
                    name=self.path().name
                )
            elif self.protect.isChecked():
                fault = self.new.fault()
        except InvalidName as error:
            fault = explained(error)
        self.fault.setText(fault)
        self.create_button.setEnabled(not fault)

    def _on_change(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._check()

    def _on_protect(self, on: bool) -> None:
        self.new.setVisible(on)
        self._check()
        self.adjustSize()
        (self.new.first if on else self.name).setFocus()

    def _on_accepted(self) -> None:
        path, codebook, coder = self.path(), str(self.codebook.currentData()), self.coder.text().strip()
        passphrase = self.new.passphrase() if self.protect.isChecked() else ""
        self.accept()
        self.chosen.emit(path, codebook, coder, passphrase)
