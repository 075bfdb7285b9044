"""Menus at the pointer, made of the window's actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def pop_up(actions: Sequence[QAction | None], place: QPoint, parent: QWidget) -> None:
    """Open a menu of `actions` (None is a separator) at a place on the screen; nothing where there are none."""
    if not actions:
        return
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    menu.popup(place)
