"""Scrolling while the mouse is held beyond the upper or lower edge of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer

from glossator.ui.reader.scene import Scene

SCROLL_EVERY = 30
"""Milliseconds between two steps of scrolling."""
MOST = 60
"""Pixels beyond the edge from which on it goes no faster."""


class Surface(Protocol):
    """What scrolls."""

    scene: Scene

    def scroll_pixels(self, distance: int) -> int: ...


class Beyond(QObject):
    """Scrolls the faster the farther out the mouse is; `follow` is called after each step, so that what is dragged
    goes along."""

    def __init__(self, surface: Surface, follow: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._follow = follow
        self._out = 0  # pixels beyond the lower edge, negative beyond the upper one
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_EVERY)
        self._timer.timeout.connect(self._on_time)

    def held_at(self, place: QPoint) -> None:
        """The mouse is at a place of the window, its button down."""
        foot = self._surface.scene.size[1] - 1
        self._out = min(place.y(), 0) + max(place.y() - foot, 0)
        if bool(self._out) != self._timer.isActive():
            (self._timer.start if self._out else self._timer.stop)()

    def at_work(self) -> bool:
        """Whether it scrolls."""
        return self._timer.isActive()

    def stop(self) -> None:
        """The button is up."""
        self._timer.stop()

    def _on_time(self) -> None:
        step = max(-MOST, min(MOST, self._out)) // 2
        self._surface.scroll_pixels(step or 1)
        self._follow()
