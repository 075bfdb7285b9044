"""The mouse in the reading view.

Press and drag select; a double click selects the word, a third one the paragraph, and dragging on extends by
words or paragraphs; with Shift a click extends. Selected words can be dragged away, onto a code. Dragging beyond
the upper or lower edge scrolls. A click on a bracket or a code's name makes that passage current and selects
nothing; clicking again at the same place goes on to the next passage that overlaps there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from glossator.domain.spans import Span
from glossator.ui.reader.beyond import Beyond
from glossator.ui.reader.margin import More
from glossator.ui.reader.scene import Scene
from glossator.ui.reader.selection import Selection
from glossator.ui.reader.sentences import sentence_at, word_at


class Surface(Protocol):
    """What the mouse needs of the view."""

    scene: Scene

    def take_selection(self, selection: Selection, *, follow: bool = True, cycle: bool = False) -> None: ...
    def set_current_mark(self, mark_id: str | None) -> None: ...
    def hover(self, mark_id: str | None) -> None: ...
    def point_with(self, shape: Qt.CursorShape) -> None: ...
    def offer(self, more: More) -> None: ...
    def scroll_pixels(self, distance: int) -> int: ...
    def drag_selection(self) -> None: ...


def word_span(scene: Scene, offset: int) -> tuple[int, int]:
    """The word at a caret stop; at the end of a block the one before it."""
    layout = scene.page.layout_at(offset)
    if offset == layout.end and offset > layout.start:
        offset -= 1
    return word_at(scene.page.text, offset, layout.start, layout.end)


def line_span(scene: Scene, offset: int) -> tuple[int, int]:
    """The whole paragraph around a caret stop."""
    blocks = scene.page.blocks
    first, last = blocks.line(blocks.at(offset))
    return blocks.starts[first], blocks.ends[last]


def sentence_span(scene: Scene, offset: int) -> Span | None:
    """The sentence around a caret stop."""
    return sentence_at(scene.page.text, offset)


class Mouse(QObject):
    """One hand on one mouse."""

    def __init__(self, surface: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._extend: Callable[[Scene, int], tuple[int, int]] | None = None
        self._origin = (0, 0)
        self._dragging = False
        self._place = QPoint()
        self._last_double: tuple[QPoint, int] | None = None
        self._moved = False
        self._lifting: QPoint | None = None  # where selected words were pressed, which may be dragged away
        self._beyond = Beyond(surface, self._drag, self)

    def offset_at(self, place: QPoint) -> int:
        """The caret stop nearest to a place of the window."""
        scene = self._surface.scene
        return scene.page.offset_at(place.x() - scene.columns.left, place.y())

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        scene, place = self._surface.scene, event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not scene.over_text(place.x(), place.y()):
            mark_id = scene.mark_under(place.x(), place.y())
            if mark_id is not None:
                self._surface.set_current_mark(mark_id)
                return
            more = scene.more_under(place.x(), place.y())
            if more is not None:
                self._surface.offer(more)
                return
        offset = self.offset_at(place)
        if self._is_third(place, event.timestamp()):
            self._begin(line_span, offset)
            return
        if event.type() == QEvent.Type.MouseButtonPress and self._on_selection(place, event):
            self._lifting = place
            return
        self._extend = None
        self._dragging, self._moved, self._place = True, False, place
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        cycle = not extend and scene.selection.caret == offset
        self._surface.take_selection(scene.selection.moved(offset, extend), follow=False, cycle=cycle)

    def _on_selection(self, place: QPoint, event: QMouseEvent) -> bool:
        scene = self._surface.scene
        span = scene.selection.span
        if span is None or event.modifiers() or not scene.over_text(place.x(), place.y()):
            return False
        character = scene.page.character_at(place.x() - scene.columns.left, place.y())
        return character is not None and span.contains(character)

    def double(self, event: QMouseEvent) -> None:
        """The second press of a double click."""
        scene, place = self._surface.scene, event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or not scene.over_text(place.x(), place.y()):
            self.press(event)
            return
        self._lifting = None
        self._last_double = (place, event.timestamp())
        offset = self.offset_at(place)
        character = scene.page.character_at(place.x() - scene.columns.left, place.y())
        self._begin(word_span, offset if character is None else character)

    def _is_third(self, place: QPoint, time: int) -> bool:
        """Whether a press comes so soon and so near after a double click that it is the third of three."""
        if self._last_double is None:
            return False
        where, when = self._last_double
        self._last_double = None
        near = (place - where).manhattanLength() <= QApplication.startDragDistance()
        return near and time - when <= QApplication.doubleClickInterval()

    def _begin(self, unit: Callable[[Scene, int], tuple[int, int]], offset: int) -> None:
        scene = self._surface.scene
        self._extend, self._dragging, self._moved = unit, True, False
        self._origin = unit(scene, offset)
        self._surface.take_selection(Selection(*self._origin), follow=False)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves, with the button down or up."""
        scene, place = self._surface.scene, event.position().toPoint()
        if self._lifting is not None:
            if (place - self._lifting).manhattanLength() >= QApplication.startDragDistance():
                self._lifting = None
                self._surface.drag_selection()
            return
        if self._dragging:
            if place != self._place:
                self._moved = True
            self._place = place
            self._drag()
            self._beyond.held_at(place)
            return
        if scene.over_text(place.x(), place.y()):
            character = scene.page.character_at(place.x() - scene.columns.left, place.y())
            marks = scene.marks_holding(character) if character is not None else []
            self._surface.point_with(Qt.CursorShape.IBeamCursor)
            self._surface.hover(marks[0].id if marks else None)
        else:
            mark_id = scene.mark_under(place.x(), place.y())
            leads_on = mark_id is not None or scene.more_under(place.x(), place.y()) is not None
            self._surface.point_with(
                Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor
            )
            self._surface.hover(mark_id)

    def release(self, event: QMouseEvent) -> None:
        """The button goes up."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._lifting is not None:  # a click after all
                self._lifting = None
                offset = self.offset_at(event.position().toPoint())
                self._surface.take_selection(Selection(offset, offset), follow=False)
            self.stop()

    def stop(self) -> None:
        """End a drag where it is."""
        self._dragging = False
        self._lifting = None
        self._beyond.stop()

    def _drag(self) -> None:
        scene = self._surface.scene
        offset = self.offset_at(self._place)
        if self._extend is None:
            self._surface.take_selection(scene.selection.moved(offset, extend=True), follow=False)
            return
        low, high = self._origin
        start, end = self._extend(scene, offset)
        if offset < low:
            self._surface.take_selection(Selection(high, start), follow=False)
        elif self._moved and offset > high:
            self._surface.take_selection(Selection(low, end), follow=False)
        else:
            self._surface.take_selection(Selection(low, high), follow=False)
