"""The report of a fault, to read before anybody sends it: by hand, since the program sends nothing."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from glossator import __version__
from glossator.ui.deeds import open_logs
from glossator.ui.widgets.wrapped import Wrapped


class FaultDialog(QDialog):
    """What the log holds of one fault, with the versions that whoever mends it asks for first."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report of a Fault"))
        self.resize(760, 460)
        above = Wrapped(
            self.tr(
                "This is all that the report holds: where in the program it happened, and no word of a document. "
                "Nothing is sent; copy it if you want to show it to somebody."
            )
        )
        versions = (
            f"Glossator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}"
        )
        self.text = QPlainTextEdit(f"{versions}\n\n{report}")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        folder = buttons.addButton(self.tr("Open the &Log Folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(open_logs)
        buttons.rejected.connect(self.reject)
        self.buttons = buttons
        column = QVBoxLayout(self)
        for part in (above, self.text, buttons):
            column.addWidget(part)

    def add(self, report: str) -> None:
        """Another fault, unless it is one that is told already."""
        if report not in self.text.toPlainText():
            self.text.appendPlainText(f"\n{report}")
