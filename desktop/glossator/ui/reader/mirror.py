"""What screen readers see: a text field of one pixel that holds the caret's paragraph.

A painted widget has no text that they could read, and an accessibility interface written in Python brought
the program down as soon as one looked at it. A field of Qt's own, a child of the viewport, with the focus, is
read well. It has no other part: its keys go to the view, and no text ever comes back from it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from glossator.ui.reader.layout import BlockLayout


class Mirror(QPlainTextEdit):
    """The paragraph at the caret, its selection and its codes, for screen readers."""

    def __init__(self, view: QWidget, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._view = view
        self._start = -1
        self.claims: Callable[[QKeyEvent], bool] = lambda _event: False
        """Whether the view wants a key for itself before the window's shortcuts and the focus chain have it."""
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setUndoRedoEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.viewport().setAutoFillBackground(False)
        self.setFixedSize(1, 1)
        self.setObjectName("reader-mirror")

    def show_caret(self, text: str, layout: BlockLayout, anchor: int, caret: int, place: QPoint) -> None:
        """Follow the caret into the block of `layout`, whose text is `text`; `place` is where it stands in view."""
        if layout.start != self._start:
            self._start = layout.start
            self.setPlainText(text)
        cursor = self.textCursor()
        low = layout.unit(anchor) if layout.lines else 0
        high = layout.unit(caret) if layout.lines else 0
        if (cursor.anchor(), cursor.position()) != (low, high):
            cursor.setPosition(min(low, self.document().characterCount() - 1))
            cursor.setPosition(
                min(high, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor
            )
            self.setTextCursor(cursor)
        if self.pos() != place:
            self.move(place)

    def forget(self) -> None:
        """Another document."""
        self._start = -1
        self.clear()

    def event(self, event: QEvent) -> bool:
        # A text field claims undo, copy and more for itself before the window's shortcuts are asked.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(isinstance(event, QKeyEvent) and self.claims(event))
            return event.isAccepted()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.claims(event):
            self._view.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._view.keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._view.focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._view.focusOutEvent(event)

    def paintEvent(self, event: object) -> None:
        """Nothing: it is there to be read, not to be seen."""
