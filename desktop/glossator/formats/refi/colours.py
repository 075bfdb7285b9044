"""Colours as programs write them, brought to #rrggbb."""

from __future__ import annotations

import re

_HEX = re.compile(r"(?:#|0x|&h)?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})&?")
_RGB = re.compile(r"rgba?\(\s*([0-9.]+%?)[\s,]+([0-9.]+%?)[\s,]+([0-9.]+%?)(?:[\s,/]+[0-9.]+%?)?\s*\)")
_DECIMAL = re.compile(r"-?[0-9]{1,10}")
_NAMES = {
    "black": "#000000",
    "silver": "#c0c0c0",
    "gray": "#808080",
    "grey": "#808080",
    "white": "#ffffff",
    "maroon": "#800000",
    "red": "#ff0000",
    "purple": "#800080",
    "fuchsia": "#ff00ff",
    "magenta": "#ff00ff",
    "green": "#008000",
    "lime": "#00ff00",
    "olive": "#808000",
    "yellow": "#ffff00",
    "navy": "#000080",
    "blue": "#0000ff",
    "teal": "#008080",
    "aqua": "#00ffff",
    "cyan": "#00ffff",
    "orange": "#ffa500",
    "brown": "#a52a2a",
    "pink": "#ffc0cb",
    "violet": "#ee82ee",
}
_DIGITS_ALONE = re.compile(r"[0-9]{6}")


def read_colour(text: str) -> str | None:
    """#rrggbb, or None where it says no colour.

    Understood: #rgb, #rgba, #rrggbb, #aarrggbb or #rrggbbaa (the half that is ff is taken for the opacity), with
    0x or without anything before it, rgb(1, 2, 3) also in per cent, a whole number (0xRRGGBB, also negative with an
    opacity, as .NET and Java write it), and the names that HTML and most palettes share.
    """
    wanted = text.strip().lower()
    if wanted in _NAMES:
        return _NAMES[wanted]
    if found := _RGB.fullmatch(wanted):
        return _rgb(found.groups())
    if _DECIMAL.fullmatch(wanted) and not _DIGITS_ALONE.fullmatch(wanted):
        return f"#{int(wanted) & 0xFFFFFF:06x}"
    if not (match := _HEX.fullmatch(wanted)):
        return None
    digits = match[1]
    if len(digits) in (3, 4):
        return "#" + "".join(digit * 2 for digit in digits[:3])
    if len(digits) == 8:
        digits = digits[:6] if digits.endswith("ff") and not digits.startswith("ff") else digits[2:]
    return f"#{digits}"


def _rgb(parts: tuple[str, ...]) -> str | None:
    numbers: list[int] = []
    for part in parts:
        try:
            value = float(part[:-1]) * 2.55 if part.endswith("%") else float(part)
        except ValueError:
            return None
        numbers.append(min(255, max(0, round(value))))
    return "#{:02x}{:02x}{:02x}".format(*numbers)
