"""The type of the reading view: its fonts and the distances that follow from the text size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

SERIF, SANS = "serif", "sans-serif"
"""What a look may name instead of an installed family: the stack of this program."""

# What stands first on Linux, macOS and Windows, and then one family or more for each script that the first ones
# lack. Emoji come last, as their fonts have figures, too. What is still missing Qt looks for by itself.
_SERIFS = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif"]
_SANS = ["Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"]
_SERIF_SCRIPTS = [
    *("Noto Serif Khmer", "Khmer MN", "Khmer Sangam MN"),
    *("Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic"),
    *("Noto Serif Hebrew", "New Peninim MT", "David"),
    *("Noto Serif Thai", "Thonburi"),
    *("Noto Serif Lao", "Lao MN", "Noto Serif Myanmar", "Myanmar MN"),
    *("Noto Serif Devanagari", "Devanagari MT", "Noto Serif Bengali", "Bangla MN"),
    *("Noto Serif CJK SC", "Songti SC", "SimSun", "Noto Serif CJK TC", "Songti TC", "PMingLiU"),
    *("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho"),
    *("Noto Serif CJK KR", "AppleMyungjo", "Batang"),
]
_SANS_SCRIPTS = [
    *("Noto Sans Khmer", "Khmer Sangam MN", "Khmer UI", "Leelawadee UI"),
    *("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "Tahoma"),
    *("Noto Sans Hebrew", "Arial Hebrew"),
    *("Noto Sans Thai", "Thonburi", "Leelawadee UI"),
    *("Noto Sans Lao", "Lao Sangam MN", "Noto Sans Myanmar", "Myanmar Sangam MN", "Myanmar Text"),
    *("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Noto Sans Bengali", "Kohinoor Bangla"),
    *("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK TC", "PingFang TC"),
    *("Microsoft JhengHei", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK KR"),
    *("Apple SD Gothic Neo", "Malgun Gothic", "WenQuanYi Micro Hei", "Droid Sans Fallback"),
]
_EMOJI = ["Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", "Segoe UI Symbol"]

SMALLEST, USUAL, LARGEST = 10, 17, 48
"""Text sizes in pixels."""
NARROWEST, MEASURE, WIDEST = 50, 70, 90
"""Characters to a line, of English prose."""
TIGHTEST, LEADING, LOOSEST = 130, 158, 220
"""From one line to the next, in per cent of the text size."""


def families_of(family: str) -> list[str]:
    """The families that text is set in, first choice first: `family` is SERIF, SANS or an installed one. Behind it
    stand fonts for the scripts that it lacks."""
    serifs = [*_SERIFS, *_SERIF_SCRIPTS, SERIF, *_SANS_SCRIPTS]
    sans = [*_SANS, *_SANS_SCRIPTS, SANS, *_SERIF_SCRIPTS]
    stack = {SERIF: serifs, SANS: sans}.get(family, [family, *serifs])
    return list(dict.fromkeys([*stack, *_EMOJI]))


FAMILIES = families_of(SERIF)


class PageLook(NamedTuple):
    """How the text is set: its size in pixels, the characters to a line, the distance of two lines in per cent of
    the size, and the family (SERIF, SANS or an installed one)."""

    size: int = USUAL
    measure: int = MEASURE
    leading: int = LEADING
    family: str = SERIF

    def bounded(self) -> PageLook:
        """The same with each number inside its bounds."""
        return PageLook(
            min(LARGEST, max(SMALLEST, self.size)),
            min(WIDEST, max(NARROWEST, self.measure)),
            min(LOOSEST, max(TIGHTEST, self.leading)),
            self.family or SERIF,
        )


_PROSE = (
    "authorities did not report how many victims of trafficking they had identified or referred to shelters "
)


@dataclass(frozen=True, slots=True)
class Type:
    """Fonts and distances in pixels at one text size.

    `title` is for lines of the text that are headings, `heading` for names that stand above it. `pitch` is the
    usual distance of two lines, `gap` the height of an empty line, `head` what a section name takes above its first
    paragraph, `measure` the widest column of text, `stroke` the thickness of an underline.
    """

    font: QFont
    title: QFont
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
def type_of(size: int = USUAL, measure: int = MEASURE, leading: int = LEADING, family: str = SERIF) -> Type:
    """The type for a look."""
    font = QFont()
    font.setFamilies(families_of(family))
    font.setStyleHint(QFont.StyleHint.SansSerif if family == SANS else QFont.StyleHint.Serif)
    font.setPixelSize(size)
    title = QFont(font)
    title.setWeight(QFont.Weight.DemiBold)
    heading = QFont(QApplication.font())
    heading.setPixelSize(max(9, round(size * 0.68)))
    heading.setWeight(QFont.Weight.DemiBold)
    heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    name = QFont(QApplication.font())
    name.setPixelSize(min(15, max(10, round(size * 0.74))))
    bold = QFont(name)
    bold.setWeight(QFont.Weight.DemiBold)
    pitch = round(size * leading / 100)
    width = QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE)
    return Type(
        font=font,
        title=title,
        heading=heading,
        name=name,
        name_bold=bold,
        size=size,
        pitch=pitch,
        gap=round(pitch * 0.55),
        head=round(pitch * 1.12),
        top=round(pitch * 0.7),
        bottom=pitch * 2,
        measure=round(width * measure),
        stroke=max(1, round(size / 11)),
        name_height=round(QFontMetricsF(name).height()) + 1,
    )
