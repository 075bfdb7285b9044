"""What stands in the window's place while its project is locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glossator.ui.widgets.passphrase import AskPassphrase
from glossator.ui.widgets.wrapped import Wrapped

WIDTH = 420


class LockPage(QWidget):
    """The project's name, and the field for its passphrase."""

    left = Signal()  # another project is wanted

    def __init__(self, name: str, wait: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = Wrapped(self.tr("“{name}” is locked").format(name=name))
        font = head.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        head.setFont(font)
        said = Wrapped(self.tr("Every step is saved. The passphrase opens the project where you left it."))
        self.ask = AskPassphrase(False, self.tr("Open"))
        self.ask.field.returnPressed.connect(self.ask.button.click)
        self.other = QPushButton(self.tr("Leave it closed"))
        self.other.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.ask.button)
        row.addWidget(self.other)
        row.addStretch(1)
        body = QWidget()
        body.setFixedWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setSpacing(14)
        for part in (head, said, self.ask):
            column.addWidget(part)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.ask.wait(wait)
