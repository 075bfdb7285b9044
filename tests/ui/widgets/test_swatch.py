"""Swatches can be seen on every ground, and sub-codes told from their theme."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from glossator.domain.colours import PALETTE
from glossator.domain.contrast import contrast
from glossator.ui.widgets.swatch import SIDE, paint_swatch, swatch_icon

LIGHT, DARK = "#f8f6f2", "#212226"


def painted(colour, ground, tinted=False):
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_swatch(painter, QRectF(0, 0, SIDE, SIDE), colour, QColor(ground), tinted)
    painter.end()
    return image


@pytest.mark.parametrize("ground", [LIGHT, DARK])
@pytest.mark.parametrize("colour", [*PALETTE, "#ffffff", "#000000", "#003e9f"])
def test_it_stands_out_from_its_ground(qapp, ground, colour):
    middle = painted(colour, ground).pixelColor(SIDE // 2, SIDE // 2)
    assert contrast(middle.name(), ground) >= 3


@pytest.mark.parametrize("ground", [LIGHT, DARK])
def test_a_sub_code_in_its_themes_colour_is_paler_inside(qapp, ground):
    middle = SIDE // 2
    theme = painted("#c2410c", ground).pixelColor(middle, middle).name()
    inside = painted("#c2410c", ground, tinted=True).pixelColor(middle, middle).name()
    assert contrast(inside, ground) < contrast(theme, ground)
    assert painted("#c2410c", ground).pixelColor(0, middle).name() == theme


def test_the_icon_is_sharp_on_dense_screens(qapp):
    icon = swatch_icon("#c2410c", QColor(LIGHT))
    assert {size.width() for size in icon.availableSizes()} == {SIDE, 2 * SIDE, 3 * SIDE}
