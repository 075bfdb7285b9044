"""The line at the bottom: saved, how much there is, who codes; the text size and the colours."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from glossator.ui import theme
from glossator.ui.panels.caption import muted, smaller
from glossator.ui.reader.fonts import USUAL


class Status(QStatusBar):
    """Each step is on disk when it is done, so what it says of saving is always "Saved"."""

    coder_wanted = Signal()
    usual_size_wanted = Signal()
    scheme_wanted = Signal()
    page_look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = QLabel()
        self.counts = QLabel()
        self.coder = self._button(self.tr("Change the coder's name"))
        self.zoom = self._button(self.tr("Back to the usual text size"))
        self.scheme = self._button(self.tr("Other colours"))
        self.page_look = self._button(self.tr("Text and page: size, line length, spacing, font, colours"))
        self.page_look.setText(self.tr("Aa"))
        self.page_look.setAccessibleName(self.tr("Text and page"))
        self.page_look.clicked.connect(self.page_look_wanted)
        self.coder.clicked.connect(self.coder_wanted)
        self.zoom.clicked.connect(self.usual_size_wanted)
        self.scheme.clicked.connect(self.scheme_wanted)
        for label in (self.saved, self.counts):
            label.setFont(smaller(label.font()))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(6, 0, 8, 0)
            self.addWidget(label)
        self.addWidget(self.coder)
        self.addPermanentWidget(self.page_look)
        self.addPermanentWidget(self.zoom)
        self.addPermanentWidget(self.scheme)
        self.setContentsMargins(6, 0, 6, 0)
        theme.signals.changed.connect(self._colour)
        self._colour()

    def show_project(self, read_only: bool, passages: int, codings: int, coder: str) -> None:
        """What is open, and who works in it."""
        self.saved.setText(self.tr("Open for reading only") if read_only else self.tr("Saved"))
        some = self.tr("1 passage") if passages == 1 else self.tr("%Ln passages", "", passages)
        many = self.tr("1 coding") if codings == 1 else self.tr("%Ln codings", "", codings)
        self.counts.setText(f"{some} · {many}")
        self.coder.setText(coder)
        self.coder.setAccessibleName(self.tr("Coder: {name}").format(name=coder))

    def show_text_size(self, size: int) -> None:
        """In pixels; shown in per cent of the usual size."""
        percent = self.tr("{percent} %").format(percent=QLocale().toString(round(100 * size / USUAL)))
        self.zoom.setText(percent)
        self.zoom.setAccessibleName(self.tr("Text size: {percent}").format(percent=percent))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setFlat(True)
        button.setFont(smaller(button.font()))
        button.setToolTip(name)
        button.setAccessibleDescription(name)
        button.setStyleSheet("QPushButton { padding: 2px 8px; } QPushButton:focus { padding: 1px 7px; }")
        return button

    def _colour(self) -> None:
        names = {
            theme.LIGHT: self.tr("Light"),
            theme.SEPIA: self.tr("Sepia"),
            theme.DARK: self.tr("Dark"),
        }
        name = names[theme.tokens().scheme]
        self.scheme.setText(name)
        self.scheme.setAccessibleName(self.tr("Colours: {name}").format(name=name))
        for label in (self.saved, self.counts):
            muted(label)
