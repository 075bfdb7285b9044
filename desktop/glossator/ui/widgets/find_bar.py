"""Find in the document: a line above the text; every hit is marked, one is in focus."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from glossator.domain.spans import Span
from glossator.ui import icons, theme
from glossator.ui.reader.find import SLICE, Hits, Search
from glossator.ui.reader.view import ReaderView

MOST = 20_000  # hits counted; a single letter in a long report gives more than anybody reads the number of
AT_ONCE = 200_000  # code points; a longer text is looked through in slices between which the window goes on
A_MOMENT = 0.006  # seconds


class FindBar(QFrame):
    """Hits are looked for as one types, from the caret on; Enter goes on, Shift+Enter back, Escape closes and
    leaves the hit selected, ready to be tagged.

    In a long text the next hit is shown as soon as it is found, those in view are marked at once, and the others
    are counted by and by. Where they are too many to be known, each step looks for the one it goes to.
    """

    closed = Signal()

    def __init__(self, reader: ReaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._text = ""
        self._search = Search("", "")
        self._current: Span | None = None
        self._hunt: Iterator[int | None] | None = None
        self._count: Iterator[None] | None = None
        self._marked = (0, 0)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        reader.view_scrolled.connect(self._on_scrolled)
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
        self._forget()
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
        hit = self._current
        self._forget()
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
        """How many are known."""
        return len(self._search.starts)

    def searching(self) -> bool:
        """Whether hits are still looked for."""
        return self._slices.isActive()

    def _step(self, direction: int) -> None:
        if self.isHidden():
            self.open_bar()
            return
        if self._current is None or self._hunt is not None:
            return
        search = self._search
        if search.complete:
            number = (search.number(self._current.start) + direction) % len(search.starts)
            self._go_to(search.starts[number])
            self._tell()
            return
        here = self._current
        self._hunt = search.after(here.end) if direction > 0 else search.before(here.start)
        self._go_on()

    def _on_typed(self, _text: str) -> None:
        self._look()

    def _forget(self) -> None:
        """Look for nothing any more."""
        self._slices.stop()
        self._hunt = self._count = self._current = None
        self._search = Search("", "")
        self._marked = (0, 0)
        self._reader.set_hits(())

    def _look(self) -> None:
        self._forget()
        search = self._search = Search(self._text, self.field.text(), MOST)
        if search.length:
            self._hunt, self._count = search.after(min(self._from, len(self._text))), search.count()
            self._mark_in_view()
        self._go_on()

    def _go_on(self) -> None:
        """Look a little further; the next hit first, then the number of them."""
        end = perf_counter() + A_MOMENT
        while self._slice() and (len(self._text) <= AT_ONCE or perf_counter() < end):
            pass
        if self._hunt is None and self._count is None:
            self._slices.stop()
        elif not self._slices.isActive():
            self._slices.start()
        self._tell()

    def _slice(self) -> bool:
        """One slice; whether there is more to do."""
        if self._hunt is not None:
            try:
                found = next(self._hunt)
            except StopIteration:
                self._hunt = self._current = None
                self._mark_all()
            else:
                if found is not None:
                    self._hunt = None
                    self._go_to(found)
        elif self._count is not None and next(self._count, self) is self:
            self._count = None
            self._mark_all()
        return self._hunt is not None or self._count is not None

    def _go_to(self, start: int) -> None:
        self._current = hit = Span(start, start + self._search.length)
        self._from = start
        self._reader.reveal(hit.start, hit.end)
        self._mark_all()

    # Marks and words

    def _mark_all(self) -> None:
        search = self._search
        if search.complete:
            hits, number = Hits(search.starts, search.length), None
            if self._current is not None:
                # Where a hit can overlap the next one, a search from elsewhere may have met another.
                number = min(search.number(self._current.start), len(hits) - 1)
                self._current = hits[number]
            self._reader.set_hits(hits, number)
        else:
            self._mark_in_view()

    def _mark_in_view(self) -> None:
        """Mark the hits in view, and some way above and below."""
        low, high = self._reader.scene.page.visible()
        low, high = max(0, low - SLICE // 4), min(len(self._text), high + SLICE // 4)
        self._marked = (low, high)
        search, here = self._search, self._current
        number = None
        if here is not None and low <= here.start < high:
            before = search.between(low, max(low, here.start - search.length + 1))
            number = len(before)
            starts = [*before, here.start, *search.between(here.end, max(here.end, high))]
        else:
            starts = search.between(low, high)
        self._reader.set_hits(Hits(starts, search.length), number)

    def _on_scrolled(self) -> None:
        if self._search.complete or self.isHidden():
            return
        low, high = self._reader.scene.page.visible()
        if low < self._marked[0] or min(high, len(self._text)) > self._marked[1]:
            self._mark_in_view()

    def _tell(self) -> None:
        self.count.setText(self._words())
        self.next_button.setEnabled(self._current is not None)
        self.previous_button.setEnabled(self._current is not None)

    def _words(self) -> str:
        search, here = self._search, self._current
        if here is None:
            if not search.length:
                return ""
            return self.tr("searching…") if self._hunt is not None else self.tr("not found")
        count = QLocale().toString(len(search.starts)) + (
            "+" if search.over else "" if search.complete else "…"
        )
        if not search.complete and here.start >= search.covered:
            return count
        number = QLocale().toString(search.number(here.start) + 1)
        return self.tr("{number} of {count}").format(number=number, count=count)

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
