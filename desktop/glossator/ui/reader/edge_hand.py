"""The hand on the edges of the current passage: keys and mouse move them, and the view says where they went.

What has been moved is kept by Enter, by letting the mouse go, and by whatever else is done then: another key, a
click elsewhere, a menu. Only Escape leaves the passage as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from glossator.domain.spans import Span
from glossator.ui.reader.adjusting import KEEP, LEAVE, OTHER, PAGES, Adjusting, deed_of
from glossator.ui.reader.beyond import Beyond
from glossator.ui.reader.handles import END, Grip, grip_at, paint_grips
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.scene import Scene
from glossator.ui.reader.selection import Selection

HELD_STILL = 2
"""Pixels that the mouse may move on a grip before that is a drag."""


class Surface(Protocol):
    """What the hand needs of the view."""

    scene: Scene

    def take_selection(self, selection: Selection, *, follow: bool = True, cycle: bool = False) -> None: ...
    def set_current_mark(self, mark_id: str | None) -> None: ...
    def viewport(self) -> QWidget: ...
    def scroll_pixels(self, distance: int) -> int: ...
    def turn_caret(self, direction: int) -> int: ...
    def told_edges(self, done: tuple[str, Span] | None) -> None: ...


class EdgeHand:
    """Moves one edge at a time. Does nothing while `allowed` is False, as in a project that is read only,
    nor with passages that are not `mine`."""

    def __init__(self, surface: Surface, parent: QObject) -> None:
        self._surface = surface
        self._beyond = Beyond(surface, self._drag, parent)
        self._place, self._by_word = QPoint(), False
        self.allowed = False
        self.mine: Callable[[Mark], bool] = lambda _mark: True
        self.state: Adjusting | None = None
        self._own = False  # a selection that comes is our own
        self._gripped: tuple[Grip, QPoint] | None = None
        self._dragging = False

    def _movable(self) -> Mark | None:
        """The current passage, if its edges may be moved."""
        scene = self._surface.scene
        mark = scene.index.get(scene.current) if self.allowed and scene.current is not None else None
        return mark if mark is not None and self.mine(mark) else None

    def begin(self, edge: str = END) -> bool:
        """Take an edge of the current passage; False where there is none."""
        scene = self._surface.scene
        mark = self._movable()
        if mark is None:
            return False
        span = Span(mark.start, mark.end)
        self._show(Adjusting(mark.id, span, span, edge, scene.selection))
        self._surface.told_edges(None)
        return True

    def swap(self) -> None:
        """Take the other edge."""
        if self.state is not None:
            self._show(self.state.swapped())
            self._surface.told_edges(None)

    def finish(self, keep: bool = True) -> None:
        """Be done: with what was moved, or with nothing moved."""
        state, self.state = self.state, None
        self._gripped, self._dragging = None, False
        self._beyond.stop()
        if state is None:
            return
        scene = self._surface.scene
        caret = state.selection.caret if keep else state.before.caret
        self._surface.take_selection(Selection(caret, caret), follow=not keep)
        if scene.index.get(state.mark_id) is not None:
            self._surface.set_current_mark(state.mark_id)
        self._surface.viewport().update()
        self._surface.told_edges((state.mark_id, state.span if keep else state.was))

    def drop(self) -> None:
        """Forget what was moved: its passage is here no more."""
        self.state = self._gripped = None
        self._dragging = False

    def interrupted(self) -> None:
        """The selection is about to change: if not by us, what was moved is kept."""
        if self.state is not None and not self._own:
            self.finish()

    def _show(self, state: Adjusting, *, follow: bool = True) -> None:
        self.state = state
        self._own = True
        self._surface.take_selection(state.selection, follow=follow)
        self._surface.set_current_mark(state.mark_id)
        self._own = False
        self._surface.viewport().update()

    # Keys

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is ours now, before the window's shortcuts are asked. One that is not ends the moving."""
        if self.state is None:
            return False
        deed = deed_of(event)
        if deed is None:
            self.finish()
        return bool(deed)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means; whether it was ours."""
        if self.state is None:
            return False
        deed = deed_of(event)
        match deed:
            case None:
                self.finish()
                return False
            case "":
                return False
            case str() if deed in (KEEP, LEAVE):
                self.finish(keep=deed == KEEP)
            case str() if deed == OTHER:
                self.swap()
            case str() if deed in PAGES:
                offset = self._surface.turn_caret(PAGES[deed])
                self._show(self.state.dragged(self._surface.scene, offset, by_word=True))
            case step:
                self._show(self.state.stepped(self._surface.scene, step))
        return True

    # The mouse

    def _span(self) -> Span | None:
        """What has grips now."""
        if self.state is not None:
            return self.state.span
        mark = self._movable()
        return Span(mark.start, mark.end) if mark is not None else None

    def grip_at(self, place: QPoint) -> Grip | None:
        """The grip under the mouse. While words are selected there is none: they are what the hand is about."""
        span = self._span()
        if span is None or (self.state is None and self._surface.scene.selection.span is not None):
            return None
        return grip_at(self._surface.scene, span, place.x(), place.y())

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down; whether it is ours."""
        place = event.position().toPoint()
        grip = self.grip_at(place) if event.button() == Qt.MouseButton.LeftButton else None
        if grip is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finish()
            return False
        self._gripped, self._dragging = (grip, place), False
        return True

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moves; whether that is ours."""
        place = event.position().toPoint()
        if self._gripped is None:
            return not event.buttons() and self.grip_at(place) is not None
        grip, pressed = self._gripped
        if not self._dragging:
            if (place - pressed).manhattanLength() <= HELD_STILL:
                return True
            if self.state is None and not self.begin(grip.edge):
                self._gripped = None
                return False
            if self.state is not None and self.state.edge != grip.edge:
                self.swap()
            self._dragging = True
        self._place = place
        self._by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._drag()
        self._beyond.held_at(place)
        return True

    def _drag(self) -> None:
        """The edge goes to where the mouse is held."""
        if self.state is None or self._gripped is None:
            self._beyond.stop()
            return
        scene = self._surface.scene
        offset = scene.page.offset_at(self._place.x() - scene.columns.left, self._place.y())
        self._show(self.state.dragged(scene, offset, self._by_word), follow=False)

    def release(self, event: QMouseEvent) -> str:
        """The button goes up: "moved" after a drag, "clicked" when a grip was only pressed, "" when not ours."""
        if self._gripped is None or event.button() != Qt.MouseButton.LeftButton:
            return ""
        self._gripped = None
        if not self._dragging:
            return "clicked"
        self.finish()
        return "moved"

    # Looks

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Draw the grips over the text."""
        span = self._span()
        scene = self._surface.scene
        if span is None:
            return
        mark = scene.index.get(scene.current) if scene.current is not None else None
        codes = mark.code_ids if mark is not None else ()
        colour = scene.hues.line(codes[0] if codes else None)
        moving = self.state.edge if self.state is not None else None
        if moving is not None:
            colour = scene.hues.colour(scene.scheme.focus)
        painter.setClipRegion(region)
        painter.setClipRect(QRect(0, 0, *scene.size), Qt.ClipOperation.IntersectClip)
        paint_grips(scene, painter, span, moving, colour)
