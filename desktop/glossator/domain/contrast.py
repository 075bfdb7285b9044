"""Arithmetic on colours written #rrggbb: contrast, mixing, and the tints behind coded text.

Contrast is the ratio of WCAG 2.2 (success criterion 1.4.3), from 1 to 21.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from functools import lru_cache

RGB = tuple[int, int, int]

INK_CONTRAST = 7.0
"""What ink keeps on any tint, selection or hit."""
NAME_CONTRAST = 7.0
"""What code names keep on paper."""
LINE_CONTRAST = 3.0
"""What underlines and brackets keep on paper (WCAG 1.4.11 for graphical objects)."""


@lru_cache(maxsize=4096)
def rgb(colour: str) -> RGB:
    """The three channels, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hexadecimal(channels: tuple[float, float, float]) -> str:
    """The colour of three channels, rounded to whole ones."""
    return "#{:02x}{:02x}{:02x}".format(*(min(255, max(0, round(channel))) for channel in channels))


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    linear = [
        channel / 255 / 12.92 if channel <= 10 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in rgb(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(over: str, under: str, alpha: float) -> str:
    """`over` laid on `under` with an opacity from 0 to 1."""
    top, bottom = rgb(over), rgb(under)
    return hexadecimal(
        (
            bottom[0] + (top[0] - bottom[0]) * alpha,
            bottom[1] + (top[1] - bottom[1]) * alpha,
            bottom[2] + (top[2] - bottom[2]) * alpha,
        )
    )


@lru_cache(maxsize=4096)
def readable(colour: str, paper: str, ratio: float) -> str:
    """`colour`, as much darker (on light paper) or lighter as gives it this contrast with the paper.

    Only its lightness changes (of hue, lightness and saturation), so that it stays the colour that it was.
    """
    if contrast(colour, paper) >= ratio:
        return colour
    red, green, blue = (channel / 255 for channel in rgb(colour))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    goal = 0.0 if luminance(paper) > 0.18 else 1.0
    for step in range(1, 51):
        shade = hls_to_rgb(hue, lightness + (goal - lightness) * step / 50, saturation)
        candidate = hexadecimal((shade[0] * 255, shade[1] * 255, shade[2] * 255))
        if contrast(candidate, paper) >= ratio:
            return candidate
    return "#000000" if goal == 0.0 else "#ffffff"


@lru_cache(maxsize=4096)
def tint(colour: str, paper: str, ink: str, strength: float) -> str:
    """`colour` laid on paper at most this strongly, and weaker where ink would lose its 7:1."""
    alpha = strength
    while alpha > 0.01:
        candidate = mix(colour, paper, alpha)
        if contrast(candidate, ink) >= INK_CONTRAST:
            return candidate
        alpha -= 0.01
    return paper


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Whether two thin lines in these colours would be taken for the same (weighted RGB distance below 90).

    The weights are those of the "redmean" approximation to perceived distance.
    """
    a, b = rgb(one), rgb(other)
    red = (a[0] + b[0]) / 2
    dr, dg, db = a[0] - b[0], a[1] - b[1], a[2] - b[2]
    distance = (2 + red / 256) * dr * dr + 4 * dg * dg + (2 + (255 - red) / 256) * db * db
    return distance < 90 * 90
