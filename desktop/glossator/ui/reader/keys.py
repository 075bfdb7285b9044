"""The keyboard in the reading view.

| keys | the caret goes (with Shift: and selects) |
|---|---|
| arrows | by character, by line |
| Ctrl + left, right (Alt on macOS) | by word |
| Alt + left, right (Ctrl + Alt too) | by sentence |
| Ctrl + up, down (Alt on macOS) | by paragraph |
| Home, End | to the line's start, end |
| Ctrl + Home, End (Cmd + up, down on macOS) | to the document's start, end |
| Page Up, Page Down | by a window |

Ctrl+A selects everything, Ctrl+C copies, Escape clears the selection. Space and Shift+Space turn the page and leave
the caret alone. Enter is reported as `activated`, Delete and Backspace as `delete_pressed`; digits always, and
other characters while there is a selection, as `typed`. Everything else is left to the window.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from glossator.ui.held import ALT, BUT_SHIFT, CTRL, SHIFT, held

_STANDARD = QKeySequence.StandardKey
_MOVES: tuple[tuple[QKeySequence.StandardKey, QKeySequence.StandardKey, str], ...] = (
    (_STANDARD.MoveToNextChar, _STANDARD.SelectNextChar, "right"),
    (_STANDARD.MoveToPreviousChar, _STANDARD.SelectPreviousChar, "left"),
    (_STANDARD.MoveToNextWord, _STANDARD.SelectNextWord, "word_right"),
    (_STANDARD.MoveToPreviousWord, _STANDARD.SelectPreviousWord, "word_left"),
    (_STANDARD.MoveToNextLine, _STANDARD.SelectNextLine, "down"),
    (_STANDARD.MoveToPreviousLine, _STANDARD.SelectPreviousLine, "up"),
    (_STANDARD.MoveToStartOfLine, _STANDARD.SelectStartOfLine, "line_start"),
    (_STANDARD.MoveToEndOfLine, _STANDARD.SelectEndOfLine, "line_end"),
    (_STANDARD.MoveToStartOfBlock, _STANDARD.SelectStartOfBlock, "paragraph_up"),
    (_STANDARD.MoveToEndOfBlock, _STANDARD.SelectEndOfBlock, "paragraph_down"),
    (_STANDARD.MoveToStartOfDocument, _STANDARD.SelectStartOfDocument, "document_start"),
    (_STANDARD.MoveToEndOfDocument, _STANDARD.SelectEndOfDocument, "document_end"),
    (_STANDARD.MoveToNextPage, _STANDARD.SelectNextPage, "page_down"),
    (_STANDARD.MoveToPreviousPage, _STANDARD.SelectPreviousPage, "page_up"),
)
_OURS = {
    (Qt.Key.Key_Left, ALT): "sentence_left",
    (Qt.Key.Key_Right, ALT): "sentence_right",
    (Qt.Key.Key_Left, CTRL | ALT): "sentence_left",
    (Qt.Key.Key_Right, CTRL | ALT): "sentence_right",
    (Qt.Key.Key_Up, CTRL): "paragraph_up",
    (Qt.Key.Key_Down, CTRL): "paragraph_down",
}
_PLAIN = {
    Qt.Key.Key_Return: "activate",
    Qt.Key.Key_Enter: "activate",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "delete",
    Qt.Key.Key_Escape: "escape",
}


class Press(NamedTuple):
    """What a key means here: a step of the caret (with `extend` the selection's), another deed, or a character."""

    deed: str
    extend: bool = False
    text: str = ""


def meaning(event: QKeyEvent) -> Press | None:
    """What the key stands for; None when it is none of the reading view's."""
    for move, select, step in _MOVES:
        if event.matches(move):
            return Press(step)
        if event.matches(select):
            return Press(step, extend=True)
    key = Qt.Key(event.key())
    with_it = held(event)
    extend, others = bool(with_it & SHIFT), with_it & BUT_SHIFT
    ours = _OURS.get((key, others))
    if ours is not None:
        return Press(ours, extend)
    if event.matches(_STANDARD.SelectAll):
        return Press("select_all")
    if event.matches(_STANDARD.Copy):
        return Press("copy")
    if key == Qt.Key.Key_Space and not others:
        return Press("turn_back" if extend else "turn")
    if key in _PLAIN and not with_it:
        return Press(_PLAIN[key])
    text = event.text()
    if text and text.isprintable() and (not others or with_it == CTRL | ALT):
        return Press("type", text=text)
    return None
