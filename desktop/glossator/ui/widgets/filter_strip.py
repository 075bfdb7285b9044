"""The strip above the text that says what is shown while some of it is hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from glossator.ui import theme


class FilterStrip(QFrame):
    """One line of words, and the two ways on: show all, or change what is shown."""

    all_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filtered")
        self.words = QLabel()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.figure = QLabel()
        self.change = QPushButton(self.tr("Change…"))
        self.everything = QPushButton(self.tr("Show all"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        row.addWidget(self.words, 1)
        row.addWidget(self.figure)
        for button, wanted in ((self.change, self.change_wanted), (self.everything, self.all_wanted)):
            button.setAutoDefault(False)
            button.setFlat(True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.setToolTip(self.tr("What is hidden stays in the project and in every table that you export."))
        theme.signals.changed.connect(self._colour)
        self._colour()
        self.hide()

    def show_words(self, words: str) -> None:
        """What is shown; with no words the strip goes away."""
        self.setVisible(bool(words))
        if words != self.words.text():
            self.words.setText(words)
            self.words.setToolTip(words)
            self.figure.clear()
            self.setAccessibleName(words)

    def show_figure(self, figure: str) -> None:
        """How much of the document that is; screen readers are told both."""
        self.figure.setText(figure)
        self.setAccessibleName(" · ".join(filter(None, [self.words.text(), figure])))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def indent(self, left: int, _width: int) -> None:
        """Begin where the text's column begins."""
        begin = max(8, left)
        self._row.setContentsMargins(*((8, 5, begin, 5) if self.isRightToLeft() else (begin, 5, 8, 5)))

    def _colour(self) -> None:
        colours = theme.tokens()
        self.setStyleSheet(
            f"#filtered {{ background: {colours.selection.name()}; border: none;"
            f" border-bottom: 1px solid {colours.line.name()}; }}"
            f"#filtered > QLabel {{ color: {colours.ink.name()}; }}"
            f"#filtered > QPushButton:hover {{ background: {colours.paper.name()}; }}"
        )
