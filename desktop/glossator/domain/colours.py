"""Colours of codes: written #rrggbb, and picked so that colour-blind readers can tell them apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.domain.errors import InvalidValue

# Twelve hues with at least 4.5:1 contrast on light paper. Any two of them stay apart also in protanopia,
# deuteranopia and tritanopia, as they are and as the reading view draws them (tests/ui/reader/test_reader_colour.py
# says by how much): the four that most projects wear come first, the others follow farthest first.
PALETTE = (
    "#c2410c",
    "#8436e9",
    "#0f766e",
    "#003e9f",
    "#661166",
    "#885533",
    "#886699",
    "#993355",
    "#dd0099",
    "#557700",
    "#0077cc",
    "#dd1144",
)

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def checked_colour(colour: str) -> str:
    """`colour` in lower case; InvalidValue unless it is written #rrggbb."""
    lowered = colour.strip().lower()
    if not _COLOUR.fullmatch(lowered):
        raise InvalidValue("“{colour}” is not a colour of the form #c2410c.", colour=colour)
    return lowered


def next_colour(used: Iterable[str]) -> str:
    """The palette's colour that is used least so far; among equals the first."""
    counts = dict.fromkeys(PALETTE, 0)
    for colour in used:
        if colour in counts:
            counts[colour] += 1
    return min(PALETTE, key=lambda colour: counts[colour])
