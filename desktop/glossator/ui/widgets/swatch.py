"""Swatches: the small squares that show a code's colour, legible on every ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from glossator.ui.widgets.tones import GRAPHIC, mixed, on_ground

SIDE = 12  # device-independent pixels
RADIUS = 3.0


def paint_swatch(
    painter: QPainter, rect: QRectF, colour: str | QColor, ground: QColor, tinted: bool = False
) -> None:
    """A rounded square in `rect`. `tinted` tells a sub-code from the theme whose colour it shares: a faint
    filling inside a firm edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    full = on_ground(colour, ground, GRAPHIC)
    if tinted:
        painter.setBrush(mixed(full, ground, 0.45))
        painter.setPen(QPen(full, 1.25))
        rect = rect.adjusted(0.625, 0.625, -0.625, -0.625)
    else:
        painter.setBrush(full)
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.restore()


def swatch_icon(colour: str | QColor, ground: QColor, side: int = SIDE, tinted: bool = False) -> QIcon:
    """A swatch for buttons and menus, drawn at one, two and three times its size for dense screens."""
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(side, side) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_swatch(painter, QRectF(0, 0, side, side), colour, ground, tinted)
        painter.end()
        icon.addPixmap(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it in chosen rows
    return icon
