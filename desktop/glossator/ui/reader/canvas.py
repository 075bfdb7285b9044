"""The canvas of the reading view: the scene painted in a scroll area, scrolled, resized, with its caret blinking.

It takes no step of its own: what the hand does is in hands.py, what the window may ask for in view.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from glossator.ui.language import series
from glossator.ui.reader.density import DensityBar
from glossator.ui.reader.flow import Anchor
from glossator.ui.reader.fonts import PageLook, quiet_font_search
from glossator.ui.reader.gutter import Gutter
from glossator.ui.reader.highlight import Ink, changed_rows
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.mirror import Mirror
from glossator.ui.reader.painting import caret_rect, paint_parts
from glossator.ui.reader.scene import Scene
from glossator.ui.reader.selection import Selection
from glossator.ui.reader.shifting import differing

WHEEL_LINES = 3
COUNTED_AT_ONCE = 500
COUNTED_LATER = 2000
SHOWN_EVERY = 12
"""While marks come in, the density bar is painted anew after so many steps."""
OUTLINE = 3
"""Pixels by which an outline may reach beyond the lines that it is drawn around."""


class Painted(NamedTuple):
    """The margin and the blocks' ink as they were painted; no ink of blocks that were not yet."""

    gutter: Gutter
    inks: Mapping[int, Ink | None]


class ReaderCanvas(QAbstractScrollArea):
    """The painted page."""

    view_scrolled = Signal()
    text_size_changed = Signal(int)
    page_look_changed = Signal(object)
    """How the text is set: a PageLook."""
    column_changed = Signal(int, int)
    """The text column's left edge and width in pixels of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_font_search()
        self.scene = Scene()
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bar = DensityBar(self)
        self.setVerticalScrollBar(self.bar)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.mirror = Mirror(self, viewport)
        self.mirror.setAccessibleName(self.tr("Report text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.mirror)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink)
        self._counting = QTimer(self)
        self._counting.setInterval(15)
        self._ticks = 0
        self._counting.timeout.connect(self._on_count)

    def hover(self, mark_id: str | None) -> None:
        """Light up the passage under the mouse."""
        if mark_id != self.scene.hovered:
            marks = [self.scene.index.get(i) for i in (self.scene.hovered, mark_id) if i is not None]
            self.scene.hovered = mark_id
            self.update_around(*marks)

    def update_around(self, *marks: Mark | None) -> None:
        """Paint anew the blocks that these marks touch, and the margin, whose names make room for one another."""
        scene = self.scene
        (left, text), (beside, wide) = scene.columns.over, scene.columns.beside
        for _, top, laid in scene.page.placed():
            low, high = laid.layout.start, laid.layout.end
            if any(mark is not None and mark.start <= high and mark.end >= low for mark in marks):
                self.viewport().update(left, top - 2, text, laid.layout.height + 4)
        self.viewport().update(beside, 0, wide, scene.size[1])

    def painted(self) -> Painted:
        """What is painted now, to be compared with what will be."""
        inks = {placed.block: placed.laid.ink for placed in self.scene.page.placed()}
        return Painted(self.scene.gutter(), inks)

    def update_changed(self, before: Painted) -> None:
        """Paint anew where tints, underlines, brackets or names are not what they were."""
        scene = self.scene
        (left, text), (beside, wide) = scene.columns.over, scene.columns.beside
        for placed in scene.page.placed():
            old = before.inks.get(placed.block)
            if placed.laid.ink is not None:
                continue
            rows: tuple[int, int] | None = (0, placed.laid.layout.height)
            if old is not None:
                rows = changed_rows(old, scene.ink(placed))
            if rows is not None:
                top, bottom = rows
                self.viewport().update(left, placed.top + top - OUTLINE, text, bottom - top + 2 * OUTLINE)
        for top, bottom in differing(before.gutter, scene.gutter(), 0, scene.size[1]):
            self.viewport().update(beside, top, wide, bottom - top)

    def point_with(self, shape: Qt.CursorShape) -> None:
        """Another shape for the mouse pointer."""
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def scroll_pixels(self, distance: int) -> int:
        """Scroll down so many pixels, up when negative; the pixels really gone.

        What is there is moved, and only what comes into view or does not move along is painted; everything is where
        a scaled screen would round.
        """
        scene = self.scene
        before = scene.gutter()
        gone = scene.page.scroll(distance)
        if not gone:
            return 0
        scene.moved()
        width, height = scene.size
        if abs(gone) < height * 3 // 4 and self.devicePixelRatioF().is_integer() and not scene.ring:
            self.viewport().scroll(0, -gone, QRect(0, 0, width, height))
            beside, wide = scene.columns.beside
            for top, bottom in differing(before, scene.gutter(), gone, height):
                self.viewport().update(beside, top, wide, bottom - top)
        else:
            self.viewport().update()
        self._after_scroll()
        return gone

    # Scrolling

    def bring(self, offset: int, y: int) -> None:
        """Scroll so that the line of `offset` has its top at pixel y, as far as the ends of the text allow."""
        before = self.scene.page.anchor
        self.scene.page.bring(offset, y)
        if self.scene.page.anchor != before:
            self._jumped()

    def _jumped(self) -> None:
        self.scene.moved()
        self.viewport().update()
        self._after_scroll()

    def _after_scroll(self) -> None:
        self._sync_bar()
        self.view_scrolled.emit()

    def _sync_bar(self) -> None:
        """Let the bar show where the page is, without letting it answer back."""
        value, most, step = self.scene.page.extent()
        self._syncing = True
        self.bar.setPageStep(step)
        self.bar.setSingleStep(max(1, step // 20))
        self.bar.setRange(0, most)
        self.bar.setValue(value)
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        page = self.scene.page
        value = self.bar.value()
        if value >= self.bar.maximum():
            page.move_to(Anchor(len(page.blocks) - 1, page.laid(len(page.blocks) - 1).layout.height))
        else:
            page.move_to(page.anchor_of(value))
        self.scene.moved()
        self.viewport().update()
        if not self.bar.isSliderDown():
            self._sync_bar()
        self.view_scrolled.emit()

    def _follow_caret(self) -> None:
        """Scroll as little as shows the caret's line with one more above or below it."""
        page, room = self.scene.page, self.scene.size[1]
        offset = self.scene.selection.caret
        box = page.caret_box(offset, 2 * room)
        if box is None:
            self.bring(offset, room // 3)
            return
        spare = min(page.kind.pitch, room // 4)
        if box.top < spare:
            self.scroll_pixels(round(box.top) - spare)
        elif box.bottom > room - spare:
            self.scroll_pixels(round(box.bottom) - room + spare)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        parts = list(event.region())  # type: ignore[call-overload]  # iterable, whatever the stub says
        paint_parts(self.scene, painter, parts)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def _resized(self) -> None:
        scene = self.scene
        scene.mirrored = self.isRightToLeft()
        scene.resize(max(1, self.viewport().width()), max(1, self.viewport().height()))
        self._sync_bar()
        self.viewport().update()
        self._tell_mirror()
        left, width = scene.columns.left, scene.columns.text
        self.column_changed.emit(scene.columns.across(left, width), width)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y()
            if notches:
                self.set_text_size(self.scene.kind.size + (1 if notches > 0 else -1))
            event.accept()
            return
        pixels = event.pixelDelta().y()
        if not pixels:
            pixels = event.angleDelta().y() * WHEEL_LINES * self.scene.kind.pitch // 120
        self.scroll_pixels(-pixels)
        event.accept()

    def set_text_size(self, size: int) -> None:
        """The text's size in pixels, kept between 10 and 48."""
        self.set_page_look(self.scene.page_look._replace(size=size))

    def set_page_look(self, look: PageLook) -> None:
        """How the text is set, kept inside its bounds. What is at the top of the window stays there."""
        old, look = self.scene.page_look, look.bounded()
        if look == old:
            return
        self.scene.set_page_look(look)
        self._resized()
        if look.size != old.size:
            self.text_size_changed.emit(look.size)
        self.page_look_changed.emit(look)

    # Focus, caret, screen readers

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.scene.focused = True
        self.scene.ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self._restart_blink()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.scene.focused = self.scene.ring = self.scene.caret_shown = False
        self._blink.stop()
        self.viewport().update()

    def _restart_blink(self) -> None:
        """The caret shows at once after each step; it blinks only if the system's carets do."""
        self.scene.caret_shown = self.scene.focused
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self.scene.focused and flash >= 2:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    def _on_blink(self) -> None:
        self.scene.caret_shown = not self.scene.caret_shown
        caret = caret_rect(self.scene)
        if caret is not None:
            self.viewport().update(caret)

    def _on_count(self) -> None:
        self._ticks += 1
        left = self.scene.go_on(COUNTED_LATER)
        if self.scene.late:
            self.viewport().update()
        if not left:
            self._counting.stop()
        if not left or not self._ticks % SHOWN_EVERY:
            self.bar.forget()

    def _repaint_between(self, old: Selection, new: Selection) -> None:
        """Paint the lines anew on which the selection or the caret has changed."""
        places = {old.caret, new.caret}
        if old.anchor != new.anchor and (old.span or new.span):
            places |= {old.anchor, new.anchor}
        page, width, room = self.scene.page, self.scene.size[0], self.scene.size[1]
        boxes = [page.caret_box(place, room) for place in places]
        if None in boxes:
            self.viewport().update()
            return
        top = min(box.top for box in boxes if box is not None)
        bottom = max(box.bottom for box in boxes if box is not None)
        self.viewport().update(0, round(top) - 2, width, round(bottom - top) + 4)

    def _tell_mirror(self) -> None:
        scene = self.scene
        selection = scene.selection
        layout = scene.page.layout_at(selection.caret)
        place = caret_rect(scene)
        self.mirror.show_caret(
            scene.page.text[layout.start : layout.end],
            layout,
            selection.anchor,
            selection.caret,
            QPoint(0, 0) if place is None else place.topLeft(),
        )
        mark = scene.mark_shown(scene.current)
        names = [look.name for code in (mark.code_ids if mark else ()) if (look := scene.looks.get(code))]
        told = ""
        if mark is not None:
            told = QCoreApplication.translate("ReaderView", "Passage with the codes: {codes}").replace(
                "{codes}", series(names) or "–"
            )
        if self.mirror.accessibleDescription() != told:
            self.mirror.setAccessibleDescription(told)

    def selection_rect(self) -> QRect:
        """Where the selection is seen, or else the caret, in pixels of the viewport.

        The bounding box of the selected lines in view. Out of view: an empty rectangle at the edge nearest to it.
        """
        scene = self.scene
        height = scene.size[1]
        span = scene.selection.span
        if span is not None:
            boxes = [b for b in scene.page.boxes(span.start, span.end) if b.bottom > 0 and b.top < height]
            if boxes:
                left, right = min(box.left for box in boxes), max(box.right for box in boxes)
                top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
                x = scene.columns.left + round(left)
                y = max(0, round(top))
                return QRect(x, y, round(right - left), min(height, round(bottom)) - y)
        caret = caret_rect(scene)
        if caret is not None:
            return caret
        below = scene.selection.caret > scene.page.top_offset()
        return QRect(scene.columns.left, height - 1 if below else 0, 0, 0)
