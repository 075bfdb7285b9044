"""The type of the reading view: its fonts and the distances that follow from the text size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

FAMILIES = [
    "Noto Serif",
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Cambria",
    "DejaVu Serif",
    "Noto Serif Khmer",
    "Khmer UI",
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
    "Noto Serif Thai",
    "Noto Serif Devanagari",
    "Noto Serif CJK SC",
    "serif",
    "Noto Color Emoji",
    "Segoe UI Emoji",
    "Apple Color Emoji",
]
SMALLEST, USUAL, LARGEST = 10, 17, 48
MEASURE = 70
"""Characters to a line, of English prose."""
LEADING = 1.58

_PROSE = (
    "authorities did not report how many victims of trafficking they had identified or referred to shelters "
)


@dataclass(frozen=True, slots=True)
class Type:
    """Fonts and distances in pixels at one text size.

    `pitch` is the usual distance of two lines, `gap` the height of an empty line, `head` what a section name
    takes above its first paragraph, `measure` the widest column of text, `stroke` the thickness of an underline.
    """

    font: QFont
    heading: QFont
    name: QFont
    name_bold: QFont
    size: int
    pitch: int
    gap: int
    head: int
    top: int
    bottom: int
    measure: int
    stroke: int
    name_height: int


def quiet_font_search() -> None:
    """Silence Qt's warning for each font that it passes over while it looks for one that has a script.

    A paragraph in Khmer among Latin ones is nothing that anybody can or should mend.
    """
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")


@lru_cache(maxsize=8)
def type_of(size: int) -> Type:
    """The type for a text size in pixels."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    heading = QFont(QApplication.font())
    heading.setPixelSize(max(9, round(size * 0.68)))
    heading.setWeight(QFont.Weight.DemiBold)
    heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    name = QFont(QApplication.font())
    name.setPixelSize(min(15, max(10, round(size * 0.74))))
    bold = QFont(name)
    bold.setWeight(QFont.Weight.DemiBold)
    pitch = round(size * LEADING)
    width = QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE)
    return Type(
        font=font,
        heading=heading,
        name=name,
        name_bold=bold,
        size=size,
        pitch=pitch,
        gap=round(pitch * 0.55),
        head=round(pitch * 1.12),
        top=round(pitch * 0.7),
        bottom=pitch * 2,
        measure=round(width * MEASURE),
        stroke=max(1, round(size / 11)),
        name_height=round(QFontMetricsF(name).height()) + 1,
    )
