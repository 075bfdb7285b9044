"""Which language the window speaks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from glossator.ui import language
from glossator.ui.widgets.wrapped import Wrapped

WIDTH = 440  # px


class LanguageDialog(QDialog):
    """Opened with `open()`. `choice` is language.SYSTEM or a key of language.NAMES."""

    chosen = Signal(str)

    def __init__(self, choice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Language"))
        label = QLabel(self.tr("&Language of the window"))
        self.list = QComboBox()
        label.setBuddy(self.list)
        system = language.NAMES[language.spoken(language.SYSTEM)]
        self.list.addItem(self.tr("As the system ({language})").format(language=system), language.SYSTEM)
        for code, name in language.NAMES.items():
            self.list.addItem(name, code)
        self.list.setCurrentIndex(max(0, self.list.findData(choice)))
        said = Wrapped(
            self.tr(
                "Glossator speaks it from its next start on. Exports and the command line stay as they are, in "
                "English, so that the same project always gives the same files."
            )
        )
        self.review = Wrapped(language.unreviewed())
        self.setAccessibleDescription(f"{said.text()} {self.review.text()}")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (label, self.list, said, self.review, buttons):
            column.addWidget(part)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH))  # Qt alone leaves room for lines that are not there
        self.list.setFocus()

    def _on_accepted(self) -> None:
        choice = str(self.list.currentData())
        self.accept()
        self.chosen.emit(choice)
