"""The icons of resources/icons, drawn in the ink of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap

from glossator import assets
from glossator.ui import theme

SIZE = 16  # device-independent pixels
SCALES = (1, 2)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon `name`, in `colour` or the theme's ink; the style pales it where what it stands for is disabled."""
    return _icon(name, (colour or theme.tokens().ink).name())


def pixmap(name: str, size: int, ratio: float, colour: QColor | None = None) -> QPixmap:
    """One icon as a picture of `size` device-independent pixels."""
    return _drawn(name, (colour or theme.tokens().ink).name(), size, ratio)


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(assets.resources() / "icons" / "glossator.svg"))


@lru_cache(maxsize=256)
def _icon(name: str, ink: str) -> QIcon:
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(_drawn(name, ink, SIZE, scale))
    return made


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = (assets.resources() / "icons" / f"{name}.svg").read_bytes()
    buffer = QBuffer()
    buffer.setData(QByteArray(source.replace(b"currentColor", colour.encode())))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = round(size * ratio)
    reader.setScaledSize(QSize(side, side))
    drawn = QPixmap.fromImage(reader.read())
    if drawn.isNull():  # the SVG plugin is missing: an empty place is better than a crash
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    return drawn
