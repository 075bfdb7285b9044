"""How a report begins, with what is a heading and what lies outside it told apart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from glossator.domain.documents import OUTSIDE, SECTION, SectionDraft
from glossator.ui import theme
from glossator.ui.language import follow


class ImportPreview(QTextEdit):
    """A text to look at. Headings are bold; a section that has lost its heading has its name in brackets above it;
    what lies outside is pale and slanted: colour is never the only cue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Preview"))
        self._usual = self.document().defaultTextOption()  # each paragraph of a report runs its own way
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def show_text(self, text: str, sections: Iterable[SectionDraft] = (), cut: bool = False) -> None:
        """Show how a text begins; `cut` where it goes on."""
        self.document().setDefaultTextOption(self._usual)
        self.setCurrentCharFormat(QTextCharFormat())  # else it looks as what was at the cursor did
        self.setPlainText(text + ("…" if cut else ""))
        heading, outside = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        outside.setForeground(theme.tokens().muted)
        outside.setFontItalic(True)
        units = _Units(text)
        named: list[tuple[int, str]] = []
        for name, kind, start, end in sections:
            if start >= len(text):
                continue
            if kind == SECTION:
                line = text.find("\n", start, end)
                line = line if line >= 0 else min(end, len(text))
                if text[start:line].strip().startswith(name):
                    self._mark(units, start, line, heading)
                else:
                    named.append((start, name))
            elif kind == OUTSIDE:
                self._mark(units, start, min(end, len(text)), outside)
        heading.setForeground(theme.tokens().muted)
        for start, name in sorted(named, reverse=True):  # from the end, so that places stay
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.at(start))
            cursor.insertText(f"[{name}]\n", heading)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_fault(self, said: str) -> None:
        """Show in the place of a text why there is none."""
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(said)
        follow(self.document())

    def _mark(self, units: _Units, start: int, end: int, look: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.at(start))
        cursor.setPosition(units.at(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


class _Units:
    """From code points to Qt's UTF-16 units, in a text of one page."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, character in enumerate(text) if ord(character) > 0xFFFF]

    def at(self, offset: int) -> int:
        """The unit at a code point."""
        return offset + bisect_left(self._wide, offset)
