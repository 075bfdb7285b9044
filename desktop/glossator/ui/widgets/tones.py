"""Tones made from the theme's colours: legible on their ground, or mixed."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from glossator.domain.contrast import mix, readable

TEXT = 7.0  # contrast of text with its ground
GRAPHIC = 3.0  # of graphical objects: WCAG 2.2, 1.4.11


def on_ground(colour: QColor | str, ground: QColor, contrast: float = TEXT) -> QColor:
    """`colour`, moved towards black or white no further than `contrast` on `ground` asks for."""
    return QColor(readable(QColor(colour).name(), ground.name(), contrast))


@lru_cache(maxsize=1024)
def _mixed(over: str, under: str, share: float) -> QColor:
    return QColor(mix(over, under, share))


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`over` laid on `under` with an opacity from 0 to 1."""
    return _mixed(over.name(), under.name(), share)
