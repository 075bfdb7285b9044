"""What is held with a key: Shift, Ctrl, Alt, Meta; not where on the keyboard it stands.

They are named, never taken as all but some: on Windows, where the mask of all of them is a negative number, the
inverse of one lacks those above it, so that ~Shift has neither Ctrl nor Alt.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
BUT_SHIFT = CTRL | ALT | Qt.KeyboardModifier.MetaModifier


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held, of these four."""
    return event.modifiers() & (SHIFT | BUT_SHIFT)
