"""How the width of the window is shared out: the text, the brackets beside it, the names of the codes. Pure."""

from __future__ import annotations

from dataclasses import dataclass

EDGE, NARROW_EDGE = 40, 16
BRACKETS_OFF = 24
"""From the text to the first lane."""
LANE = 8
USUAL_LANES = 3
"""So many lanes have their place before the names; deeper overlaps push the names there aside."""
MOST_LANES = 8
NAMES_OFF = 10
WIDEST_NAMES, USEFUL_NAMES, FAIR_NAMES, NARROWEST_NAMES = 280, 190, 132, 64
NARROWEST_TEXT = 180


@dataclass(frozen=True, slots=True)
class Columns:
    """Pixels: the text [left, left + text) from the window's left edge; from the edge that reading begins on the
    first lane at `brackets` and the names [names, right). `right - names` is 0 where there is no room for names.
    `mirrored` is a window that is read from the right: what is beside the text lies at its left there."""

    left: int
    text: int
    brackets: int
    names: int
    right: int
    width: int = 0
    mirrored: bool = False

    def lane(self, number: int) -> int:
        """Where a lane begins."""
        return self.brackets + number * LANE

    def across(self, x: int, width: int = 1) -> int:
        """The left edge of what is so wide and begins at `x` from where reading begins; its own inverse."""
        return self.width - x - width if self.mirrored else x

    @property
    def beside(self) -> tuple[int, int]:
        """The left edge and the width of what is beside the text."""
        begin = self.brackets - BRACKETS_OFF + 12
        return self.across(begin, self.width - begin), max(0, self.width - begin)

    @property
    def over(self) -> tuple[int, int]:
        """The left edge and the width of the part of the window that the text has."""
        begin = self.brackets - BRACKETS_OFF + 12
        return self.across(0, begin), begin


def columns(width: int, measure: int, mirrored: bool = False) -> Columns:
    """The columns of a window `width` pixels wide whose text is at most `measure` pixels wide.

    What is short of room gives way in this order: the outer edges, the names down to a useful width, the text by an
    eighth, the names to a fair width, the text by three eighths, the names, the text.
    """
    lanes = BRACKETS_OFF + USUAL_LANES * LANE + NAMES_OFF
    room = width - lanes - EDGE - NARROW_EDGE
    text, names = measure, min(WIDEST_NAMES, room - measure)
    if names < USEFUL_NAMES:
        room = width - lanes - 2 * NARROW_EDGE
        text = min(measure, max(measure * 7 // 8, room - USEFUL_NAMES))
        names = min(USEFUL_NAMES, room - text)
    if names < FAIR_NAMES:
        text = max(measure * 5 // 8, room - FAIR_NAMES)
        names = room - text
    if names < NARROWEST_NAMES:
        names = NARROWEST_NAMES if room - NARROWEST_NAMES >= measure // 2 else 0
        text = max(NARROWEST_TEXT, min(measure, room - names))
    spare = width - text - lanes - names
    left = max(NARROW_EDGE, min(EDGE, spare - NARROW_EDGE), spare // 2)
    brackets = left + text + BRACKETS_OFF
    names_left = brackets + USUAL_LANES * LANE + NAMES_OFF
    if mirrored:
        left = width - left - text
    return Columns(left, text, brackets, names_left, names_left + names, width, mirrored)
