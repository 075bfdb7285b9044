"""A passage whose edges are being moved, by keys or by the mouse. Nothing is stored here.

The passage is what is selected meanwhile: the caret stands at the edge that moves. Arrows move it by character and
line, with Ctrl by word, with Alt by sentence, Home and End to the ends of the line, Page Up and Page Down by a
window; Tab and F2 take the other edge. An edge never passes the other one, and never leaves nothing but white space
between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from glossator.domain.spans import Span
from glossator.ui.held import BUT_SHIFT
from glossator.ui.reader.handles import END, START
from glossator.ui.reader.keys import meaning
from glossator.ui.reader.mouse import word_span
from glossator.ui.reader.scene import Scene
from glossator.ui.reader.selection import Selection

KEEP, LEAVE, OTHER = "keep", "leave", "other"
_DEEDS = {
    Qt.Key.Key_Return: KEEP,
    Qt.Key.Key_Enter: KEEP,
    Qt.Key.Key_Escape: LEAVE,
    Qt.Key.Key_Tab: OTHER,
    Qt.Key.Key_Backtab: OTHER,
    Qt.Key.Key_F2: OTHER,
}
_BY_CHARACTER = ("left", "right")
PAGES = {"page_down": 1, "page_up": -1}
_STEPS = {
    *(*_BY_CHARACTER, "word_left", "word_right", "sentence_left", "sentence_right", "up", "down"),
    *PAGES,
    *("line_start", "line_end", "paragraph_up", "paragraph_down", "document_start", "document_end"),
}
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@dataclass(frozen=True, slots=True)
class Adjusting:
    """The passage `mark_id`, which lay on `was`, as far as its edges have been moved; `edge` is the one that moves,
    `before` the selection to go back to."""

    mark_id: str
    was: Span
    span: Span
    edge: str
    before: Selection

    @property
    def selection(self) -> Selection:
        """The passage as a selection, the caret at the edge that moves."""
        if self.edge == END:
            return Selection(self.span.start, self.span.end)
        return Selection(self.span.end, self.span.start)

    def swapped(self) -> Adjusting:
        """The other edge moves."""
        return replace(self, edge=START if self.edge == END else END)

    def stepped(self, scene: Scene, step: str) -> Adjusting:
        """The edge a step of the caret further. Steps over words end at words: the white space behind the last
        one is passed over."""
        caret = self.selection.caret
        found = caret
        for _ in range(3):
            found = scene.steps.take(step, found)
            if step in _BY_CHARACTER:
                break
            snapped = self._snapped(scene.page.text, found)
            if snapped != caret:
                found = snapped
                break
        return self.moved(scene, found)

    def dragged(self, scene: Scene, offset: int, by_word: bool) -> Adjusting:
        """The edge at a caret stop, or at the edge of the word there."""
        if by_word:
            offset = word_span(scene, offset)[1 if self.edge == END else 0]
            offset = self._snapped(scene.page.text, offset)
        return self.moved(scene, offset)

    def moved(self, scene: Scene, offset: int) -> Adjusting:
        """The edge at `offset`, or as near to it as the other edge lets it."""
        text, (start, end) = scene.page.text, (self.span.start, self.span.end)
        if self.edge == END:
            end = max(offset, scene.steps.right(start))
        else:
            start = min(offset, scene.steps.left(end))
        places = range(start, end) if self.edge == END else range(end - 1, start - 1, -1)
        if all(text[place].isspace() for place in places):
            return self
        return replace(self, span=Span(start, end))

    def _snapped(self, text: str, offset: int) -> int:
        if self.edge == END:
            while offset > self.span.start and text[offset - 1].isspace():
                offset -= 1
        else:
            while offset < self.span.end and text[offset].isspace():
                offset += 1
        return offset


def deed_of(event: QKeyEvent) -> str | None:
    """What a key means while edges are moved: a step of the caret, KEEP, LEAVE or OTHER; "" for a key that means
    nothing by itself, None for one that means something else."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    held = event.modifiers() & BUT_SHIFT
    if key in _DEEDS:
        return None if held else _DEEDS[key]
    press = meaning(event)
    return press.deed if press is not None and press.deed in _STEPS else None
