"""The hand on the reading view: keys, mouse and drops become steps of the caret, selections and signals."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip, QWidget

from glossator.domain.spans import Span
from glossator.ui.reader.canvas import ReaderCanvas
from glossator.ui.reader.edge_hand import EdgeHand
from glossator.ui.reader.keys import meaning
from glossator.ui.reader.margin import More
from glossator.ui.reader.mouse import Mouse, sentence_span
from glossator.ui.reader.selection import Selection

CODE_MIME: Final = "application/x-glossator-code"
"""What a dragged code carries: its id in UTF-8."""
SELECTION_MIME: Final = "application/x-glossator-selection"
"""What dragged words carry: "start:end" of the selection."""
QUOTED = 260
"""Pixels of the words that are shown beside the mouse while they are dragged."""


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
    more_wanted = Signal(object, QPoint)
    """A line "+n more" (More) was pressed; where its foot is on the screen."""
    edges_moved = Signal(str, int, int)
    adjusting_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._mouse = Mouse(self, self)
        self.edges = EdgeHand(self, self)
        self.mirror.claims = self.edges.claims

    def take_selection(self, selection: Selection, *, follow: bool = True, cycle: bool = False) -> None:
        """The one door for caret and selection: stores them, says so, shows them. `follow` scrolls to the caret;
        `cycle` goes on to the next of the passages that overlap at it."""
        self.edges.interrupted()
        scene, old, length = self.scene, self.scene.selection, len(self.scene.page.text)
        selection = Selection(min(selection.anchor, length), min(selection.caret, length))
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
        """Outline this passage and print its names bold; None outlines none. One that is not shown counts
        as None."""
        if self.scene.mark_shown(mark_id) is None:
            mark_id = None
        if self._make_current(mark_id):
            self._tell_mirror()
            self.current_mark_changed.emit(mark_id)

    def _make_current(self, mark_id: str | None) -> bool:
        if mark_id == self.scene.current:
            return False
        marks = [self.scene.index.get(i) for i in (self.scene.current, mark_id) if i is not None]
        self.scene.current = mark_id
        self.scene.emphasised()
        self.update_around(*marks)
        return True

    def offer(self, more: More) -> None:
        """Let the window open what a line "+n more" stands for."""
        foot = QPoint(
            self.scene.columns.across(self.scene.columns.names), more.top + self.scene.kind.name_height
        )
        self.more_wanted.emit(more, self.viewport().mapToGlobal(foot))

    # Keys

    def turn_page(self, direction: int) -> int:
        """Scroll by a window less two lines, so that the eye finds its place; the pixels really gone."""
        return self.scroll_pixels(direction * self._page_height())

    def _page_height(self) -> int:
        pitch = self.scene.kind.pitch
        return max(pitch, self.scene.size[1] - 2 * pitch)

    def turn_caret(self, direction: int) -> int:
        """Turn the page; where the caret belongs then: at the same height of the window, and from the last line at
        the very end."""
        scene, page = self.scene, self.scene.page
        old, x = scene.selection.caret, scene.steps.column(scene.selection.caret)
        box = page.caret_box(old)
        y = (scene.size[1] // 2 if box is None else round(box.top) + 1) + direction * self._page_height()
        caret = page.offset_at(x, y - self.turn_page(direction))
        same_block = page.layout_at(caret) is page.layout_at(old)
        if same_block and page.layout_at(old).line_number(caret) == page.layout_at(old).line_number(old):
            caret = len(page.text) if direction > 0 else 0
        scene.steps.keep_column(caret, x)
        return caret

    def told_edges(self, done: tuple[str, Span] | None) -> None:
        """The edges of a passage are being moved, or (`done`) have been."""
        if done is not None:
            mark = self.scene.index.get(done[0])
            if mark is not None and done[1] != Span(mark.start, mark.end):
                self.edges_moved.emit(mark.id, done[1].start, done[1].end)
        self.adjusting_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.edges.key(event):
            event.accept()
            return
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
                caret = self.turn_caret(1 if deed == "page_down" else -1)
                self.take_selection(selection.moved(caret, extend))
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
        if not self.edges.press(event):
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.edges.move(event):
            self.point_with(Qt.CursorShape.SizeHorCursor)
        else:
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        done = self.edges.release(event)
        if done == "clicked":
            self._mouse.press(event)  # only pressed: the click was meant for the words below the grip
        if done != "moved":
            self._mouse.release(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.edges.paint(painter, event.region())
        painter.end()

    # Words dragged onto a code

    def drag_selection(self) -> None:
        """Let the mouse carry the selected words away, until it lets them go."""
        span = self.scene.selection.span
        if span is None:
            return
        words = self.scene.page.text[span.start : span.end]
        data = QMimeData()
        data.setData(SELECTION_MIME, QByteArray(f"{span.start}:{span.end}".encode()))
        data.setText(words)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._quoted(words[:QUOTED]))
        drag.setHotSpot(QPoint(-12, -6))
        drag.exec(Qt.DropAction.CopyAction)

    def _quoted(self, words: str) -> QPixmap:
        """The beginning of the words on a slip of paper."""
        scheme, font = self.scene.scheme, self.scene.kind.name
        metrics = QFontMetrics(font)
        text = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, QUOTED)
        ratio = self.devicePixelRatioF()
        width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 12
        slip = QPixmap(round(width * ratio), round(height * ratio))
        slip.setDevicePixelRatio(ratio)
        slip.fill(self.scene.hues.colour(scheme.paper))
        painter = QPainter(slip)
        painter.setPen(self.scene.hues.colour(scheme.focus))
        painter.drawRect(0, 0, width - 1, height - 1)
        painter.setPen(self.scene.hues.colour(scheme.ink))
        painter.setFont(font)
        painter.drawText(slip.rect().adjusted(10, 6, 0, 0).topLeft() + QPoint(0, metrics.ascent()), text)
        painter.end()
        return slip

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(None)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self.scene.cut_name(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
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
        """What the code would be put on: of what is under the mouse the selection, else the passage whose bracket
        or name it is, else the current passage, else the innermost one, else the sentence."""
        scene, place = self.scene, event.position().toPoint()
        if not scene.over_text(place.x(), place.y()):
            mark = scene.index.get(scene.mark_under(place.x(), place.y()) or "")
            if mark is not None:
                return Span(mark.start, mark.end)
        offset = self._mouse.offset_at(place)
        span = scene.selection.span
        if span is not None and span.start <= offset <= span.end:
            return span
        character = scene.page.character_at(place.x() - scene.columns.left, place.y())
        marks = scene.marks_holding(character) if character is not None else []
        if marks:
            mark = next((mark for mark in marks if mark.id == scene.current), marks[0])
            return Span(mark.start, mark.end)
        return sentence_span(scene, offset)

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
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.edges.finish()
