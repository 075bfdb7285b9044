"""The quick codes: a list at the selection that tags with what is chosen, or with a code that is not there yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from glossator.domain.codes import Codebook
from glossator.ui.widgets.chooser import Choice, Chooser, fit

WIDTH = 380
ARROW = " › "
CREATE = "create"


class QuickCode(Chooser):
    """Enter tags with the highlighted code, Ctrl+Enter tags and stays open, Shift+Enter makes a new code of what
    was typed. While the field is empty a digit applies the code that wears it."""

    chosen = Signal(str, bool)  # a code's id; whether the list stays open
    create_wanted = Signal(str)  # the new code's name

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "", "")
        title = self.tr("Tag the selection")
        for part in (self, self.field, self.list):
            part.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("Type to find a code or to name a new one"))
        stay = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        self.footer.setText(
            self.tr("Enter tag · {keys} and stay · Shift+Enter create · Esc").format(keys=stay)
        )
        self._book = Codebook(())
        self._recent: Sequence[str] = ()
        self._worn: frozenset[str] = frozenset()

    def open_for(
        self, around: QRect, book: Codebook, recent: Sequence[str], worn: Sequence[str] = (), typed: str = ""
    ) -> None:
        """Open beside `around`. `recent` are code ids, the latest first; `worn` those on the passage already."""
        self._book, self._recent, self._worn = book, recent, frozenset(worn)
        self.open_near(around, WIDTH, typed)

    def tagged(self, book: Codebook, worn: Sequence[str]) -> None:
        """After a step, while staying open: the field is emptied for the next code."""
        self._book, self._worn = book, frozenset(worn)
        self.field.clear()
        self.refill()

    def rows(self, text: str) -> list[Choice]:
        order = self._book.order()
        last = {code: number for number, code in enumerate(self._recent)}
        found: list[tuple[int, int, int, str]] = []
        for code in self._book:
            fits = fit(text, code.name, " ".join(self._book.path(code.id)))
            if fits is not None:
                found.append((fits, last.get(code.id, len(last)), order[code.id], code.id))
        found.sort()
        rows = [self._row(code_id, first=not number) for number, (*_, code_id) in enumerate(found)]
        name = " ".join(text.split())
        if name and all(c.name.casefold() != name.casefold() for c in self._book.children(None)):
            key = self.tr("Shift+Enter") if rows else self.tr("Enter")
            rows.append(Choice(CREATE, self.tr("Create “{name}”").format(name=name), key, link=True))
        return rows

    def _row(self, code_id: str, first: bool) -> Choice:
        code = self._book[code_id]
        parent = self._book.get(code.parent_id) if code.parent_id else None
        details = []
        if code_id in self._worn:
            details.append(self.tr("✓ is on it"))
        if code.digit:
            details.append(str(code.digit))
        if first:
            details.append(self.tr("Enter"))
        shared = parent is not None and parent.colour == code.colour
        return Choice(code_id, ARROW.join(self._book.path(code_id)), " · ".join(details), code.colour, shared)

    def choose(self, choice: Choice, modifiers: Qt.KeyboardModifier) -> None:
        name = " ".join(self.field.text().split())
        if name and (choice.key == CREATE or modifiers & Qt.KeyboardModifier.ShiftModifier):
            self.create_wanted.emit(name)  # who creates it closes the list; a name that is refused stays
            return
        if choice.key == CREATE:
            return
        stay = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if not stay:
            self.close_now()
        self.chosen.emit(choice.key, stay)

    def _on_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        if not self.field.text() and len(text) == 1 and text in "123456789":
            code = self._book.with_digit(int(text))
            if code is not None:
                self.close_now()
                self.chosen.emit(code.id, False)
                return True
        return super()._on_key(event)
