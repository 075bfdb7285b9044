"""The window's colours: legible everywhere, and as the user chose."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle

from glossator.domain.schemes import SCHEMES
from glossator.ui import theme


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(autouse=True)
def _light_afterwards(qapp: QApplication):
    yield
    theme.choose(theme.LIGHT)


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.SEPIA, theme.DARK])
def test_every_text_keeps_seven_to_one_on_every_ground(scheme):
    theme.choose(scheme)
    colours = theme.tokens()
    for ink, ground in product(
        ("ink", "muted", "accent"), ("paper", "panel", "bar", "selection", "pill", "error", "done")
    ):
        assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 7, (scheme, ink, ground)
    for ground in ("paper", "panel", "bar"):
        assert contrast(colours.edge, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.SEPIA, theme.DARK])
def test_the_palette_and_the_reader_follow_the_choice(scheme, qapp):
    theme.choose(scheme)
    colours = theme.tokens()
    assert qapp.palette().color(QPalette.ColorRole.Base) == colours.paper
    assert qapp.palette().color(QPalette.ColorRole.Text) == colours.ink
    assert colours.scheme in SCHEMES
    assert "@" not in qapp.styleSheet().replace("@name", "")


def test_an_unknown_choice_means_the_system():
    theme.choose("plaid")
    assert theme.choice() == theme.SYSTEM


def test_whoever_listens_is_told_once_the_palette_is_in_place(qapp):
    seen = []
    theme.signals.changed.connect(lambda: seen.append(qapp.palette().color(QPalette.ColorRole.Base)))
    theme.choose(theme.DARK)
    assert seen == [theme.tokens().paper]


def test_the_buttons_of_dialogs_are_words_alone(qtbot, qapp):
    theme.start(qapp, "light")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert buttons.style().styleHint(hint, None, buttons) == 0
