"""The hand on the reading view: keys, mouse and drops become steps of the caret, selections and signals."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from glossator.domain.spans import Span
from glossator.ui.reader.canvas import ReaderCanvas
from glossator.ui.reader.keys import meaning
from glossator.ui.reader.mouse import Mouse, sentence_span
from glossator.ui.reader.selection import Selection

CODE_MIME: Final = "application/x-glossator-code"
"""What a dragged code carries: its id in UTF-8."""


class ReaderHands(ReaderCanvas):
    """The painted page that takes the hand's events."""

    selection_changed = Signal()
    current_mark_changed = Signal(object)
    caret_moved = Signal(int)
    code_dropped = Signal(str, int, int)
    typed = Signal(str)
    activated = Signal()
    delete_pressed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._mouse = Mouse(self, self)

    def take_selection(self, selection: Selection, *, follow: bool = True, cycle: bool = False) -> None:
        """The one door for caret and selection: stores them, says so, shows them. `follow` scrolls to the caret;
        `cycle` goes on to the next of the passages that overlap at it."""
        scene, old = self.scene, self.scene.selection
        scene.selection = selection
        marks = [mark.id for mark in scene.marks_at(selection.caret)]
        if cycle and scene.current in marks:
            current: str | None = marks[(marks.index(scene.current) + 1) % len(marks)]
        elif selection == old and scene.current in marks:
            current = scene.current
        else:
            current = marks[0] if marks else None
        if selection != old:
            self._repaint_between(old, selection)
        if follow:
            self._follow_caret()
        self._restart_blink()
        changed = self._make_current(current)
        self._tell_mirror()
        if selection.span != old.span:
            self.selection_changed.emit()
        if selection.caret != old.caret:
            self.caret_moved.emit(selection.caret)
        if changed:
            self.current_mark_changed.emit(current)

    def set_current_mark(self, mark_id: str | None) -> None:
        """Outline this passage and print its names bold; None outlines none. An unknown id counts as None."""
        if mark_id is not None and self.scene.index.get(mark_id) is None:
            mark_id = None
        if self._make_current(mark_id):
            self._tell_mirror()
            self.current_mark_changed.emit(mark_id)

    def _make_current(self, mark_id: str | None) -> bool:
        if mark_id == self.scene.current:
            return False
        self.scene.current = mark_id
        self.scene.emphasised()
        self.viewport().update()
        return True

    # Keys

    def turn_page(self, direction: int) -> int:
        """Scroll by a window less two lines, so that the eye finds its place; the pixels really gone."""
        return self.scroll_pixels(direction * self._page_height())

    def _page_height(self) -> int:
        pitch = self.scene.kind.pitch
        return max(pitch, self.scene.size[1] - 2 * pitch)

    def _page_step(self, direction: int, extend: bool) -> None:
        """The caret a window further, at the same height of the window; from the last line to the very end."""
        scene, page = self.scene, self.scene.page
        old, x = scene.selection.caret, scene.steps.column(scene.selection.caret)
        box = page.caret_box(old)
        y = (scene.size[1] // 2 if box is None else round(box.top) + 1) + direction * self._page_height()
        caret = page.offset_at(x, y - self.turn_page(direction))
        same_block = page.layout_at(caret) is page.layout_at(old)
        if same_block and page.layout_at(old).line_number(caret) == page.layout_at(old).line_number(old):
            caret = len(page.text) if direction > 0 else 0
        scene.steps.keep_column(caret, x)
        self.take_selection(scene.selection.moved(caret, extend))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = meaning(event)
        if press is None or not self._do(press.deed, press.extend, press.text):
            event.ignore()
            return
        event.accept()

    def _do(self, deed: str, extend: bool, text: str) -> bool:
        """Carry out what a key means; whether it was ours."""
        selection = self.scene.selection
        match deed:
            case "page_down" | "page_up":
                self._page_step(1 if deed == "page_down" else -1, extend)
            case "turn" | "turn_back":
                self.turn_page(1 if deed == "turn" else -1)
            case "select_all":
                self.select_all()
            case "copy":
                self.copy()
            case "escape":
                if selection.span is None:
                    return False
                self.take_selection(Selection(selection.caret, selection.caret), follow=False)
            case "activate":
                self.activated.emit()
            case "delete":
                self.delete_pressed.emit()
            case "type":
                if selection.span is None and text not in "123456789":
                    return False
                self.typed.emit(text)
            case _:
                caret = selection.caret
                if selection.span is not None and not extend and deed in ("left", "right"):
                    # As everywhere: an arrow leaves a selection at the side it points to.
                    caret = selection.span.start if deed == "left" else selection.span.end
                else:
                    caret = self.scene.steps.take(deed, caret)
                self.take_selection(selection.moved(caret, extend))
        return True

    def select_all(self) -> None:
        """Select the whole text; the view stays where it is."""
        self.take_selection(Selection(0, len(self.scene.page.text)), follow=False)

    def copy(self) -> None:
        """Put the selected text on the clipboard, as it stands in the document."""
        span = self.scene.selection.span
        if span is not None:
            QGuiApplication.clipboard().setText(self.scene.page.text[span.start : span.end])

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.scene.ring = False
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(None)
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.selection_rect().bottomLeft())
        else:
            place = event.globalPos()
        self.context_menu_requested.emit(place)
        event.accept()

    # A code dragged onto the text

    def _drop_span(self, event: QDropEvent) -> Span | None:
        """What the code would be put on: the selection under the mouse, else the sentence under it."""
        offset = self._mouse.offset_at(event.position().toPoint())
        span = self.scene.selection.span
        if span is not None and span.start <= offset <= span.end:
            return span
        return sentence_span(self.scene, offset)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(CODE_MIME):
            event.ignore()
            return
        self._show_drop(self._drop_span(event))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        span = self._drop_span(event)
        self._show_drop(None)
        if span is None or not event.mimeData().hasFormat(CODE_MIME):
            event.ignore()
            return
        code_id = bytes(event.mimeData().data(CODE_MIME).data()).decode("utf-8", "replace")
        event.acceptProposedAction()
        self.code_dropped.emit(code_id, span.start, span.end)

    def _show_drop(self, span: Span | None) -> None:
        if span != self.scene.drop:
            self.scene.drop = span
            self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mouse.stop()
