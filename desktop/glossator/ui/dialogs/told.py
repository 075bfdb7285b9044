"""Sentences about something that was done, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from glossator.domain.remarks import Remark
from glossator.ui.attempt import explained
from glossator.ui.widgets.listing import Listing
from glossator.ui.widgets.wrapped import Wrapped


class ToldDialog(QDialog):
    """A line a sentence. `page` is the guide's about it."""

    def __init__(
        self, title: str, said: str, remarks: Sequence[Remark], page: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.guide_page = page
        self.setWindowTitle(title)
        self.resize(680, 380)
        above = Wrapped(said)
        self.list = Listing("\n".join(map(explained, remarks)), said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.list.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (above, self.list, buttons):
            layout.addWidget(part)
