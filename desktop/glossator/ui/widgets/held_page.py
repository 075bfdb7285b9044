"""What stands in the window's place while its project is written anew and nothing can be done in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from glossator.ui.widgets.wrapped import Wrapped

WIDTH = 420


class HeldPage(QWidget):
    """What is going on, how far it is, and a way to end it."""

    cancelled = Signal()

    def __init__(self, said: str, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Wrapped(said)
        self.bar = QProgressBar()
        self.bar.setRange(0, total)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(said)
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self.cancelled)
        body = QWidget()
        body.setFixedWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setSpacing(14)
        for part in (self.label, self.bar):
            column.addWidget(part)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(body, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setFocusProxy(self.button)

    def progress(self, written: int) -> None:
        """So many bytes are written; behind the last of them what is written is looked through."""
        if written < self.bar.maximum():
            self.bar.setValue(written)
        else:
            self.bar.setRange(0, 0)
