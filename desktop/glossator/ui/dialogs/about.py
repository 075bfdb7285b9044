"""About the program."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from glossator import __version__
from glossator.ui import icons
from glossator.ui.language import beginning


class AboutDialog(QDialog):
    """Name, version, licence, and what to write into a report of a fault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Glossator"))
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(64, 64))
        said = QLabel(
            self.tr(
                "Glossator {version}\n\nRead case reports, tag passages by theme, take away the dataset. "
                "Nothing ever leaves this machine.\n\nMIT licence. Icons by Lucide (ISC licence)."
            ).format(version=__version__)
        )
        versions = QLabel(f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}")
        for label in (said, versions):
            label.setWordWrap(True)
            label.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        for part in (picture, said, versions, buttons):
            column.addWidget(part)
        self.setMinimumWidth(440)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
