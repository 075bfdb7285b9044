"""Find in the document: a line above the text; every hit is marked, one is in focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from glossator.domain.spans import Span
from glossator.ui import icons, theme
from glossator.ui.reader.find import find_all, next_hit
from glossator.ui.reader.view import ReaderView

MOST = 20_000  # hits marked; a single letter in a long report gives more than anybody steps through


class FindBar(QFrame):
    """Hits are looked for as one types, from the caret on; Enter goes on, Shift+Enter back, Escape closes and
    leaves the hit selected, ready to be tagged."""

    closed = Signal()

    def __init__(self, reader: ReaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._text = ""
        self._hits: list[Span] = []
        self._current: int | None = None
        self._from = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
        self.field.setMaximumWidth(360)
        self.count = QLabel()
        self.previous_button = QPushButton()
        self.next_button = QPushButton()
        self.close_button = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self.field, 1)
        for button, name, deed in (
            (self.previous_button, self.tr("Previous hit"), self.previous),
            (self.next_button, self.tr("Next hit"), self.next),
        ):
            _dress(button, name)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addWidget(self.count)
        row.addStretch(1)
        _dress(self.close_button, self.tr("Close the find bar"))
        self.close_button.clicked.connect(self.close_bar)
        row.addWidget(self.close_button)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.setObjectName("find")
        theme.signals.changed.connect(self._colour)
        self._colour()
        self.hide()

    def show_text(self, text: str) -> None:
        """Another document is shown."""
        self._text = text
        if not self.isHidden():
            self._look()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with `words` or what is selected in it."""
        selected = self._reader.selected_text()
        if not words and selected and "\n" not in selected and len(selected) <= 80:
            words = selected
        self._from = self._reader.caret()
        self.show()
        if words and words != self.field.text():
            self.field.setText(words)
        else:
            self._look()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        if self.isHidden():
            return
        self._reader.set_hits([])
        hit = self._hits[self._current] if self._current is not None else None
        self.hide()
        if hit is not None:
            self._reader.select(hit.start, hit.end)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def next(self) -> None:
        """Go to the next hit, from the last one on to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def hits(self) -> int:
        """How many there are."""
        return len(self._hits)

    def _step(self, direction: int) -> None:
        if self.isHidden():
            self.open_bar()
            return
        if self._hits:
            here = self._current if self._current is not None else -1
            self._show((here + direction) % len(self._hits))

    def _on_typed(self, _text: str) -> None:
        self._look()

    def _look(self) -> None:
        self._hits = find_all(self._text, self.field.text(), MOST)
        self._show(next_hit(self._hits, self._from))

    def _show(self, number: int | None) -> None:
        self._current = number
        self._reader.set_hits(self._hits, number)
        if number is not None:
            hit = self._hits[number]
            self._from = hit.start
            self._reader.reveal(hit.start, hit.end)
            count = self.tr("{number} of {count}").format(
                number=QLocale().toString(number + 1), count=QLocale().toString(len(self._hits))
            )
        else:
            count = self.tr("not found") if self.field.text() else ""
        self.count.setText(count)
        self.next_button.setEnabled(number is not None)
        self.previous_button.setEnabled(number is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous if back else self.next)()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _colour(self) -> None:
        line = theme.tokens().line.name()
        self.setStyleSheet(f"#find {{ border: none; border-bottom: 1px solid {line}; }}")
        self.previous_button.setIcon(icons.icon("chevron-up"))
        self.next_button.setIcon(icons.icon("chevron-down"))
        self.close_button.setIcon(icons.icon("x"))


def _dress(button: QPushButton, name: str) -> None:
    button.setFlat(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
