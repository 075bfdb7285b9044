"""Characters that a page cannot hold, made visible; the language and direction of a paragraph."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LOOKED_AT = 600

# Scripts that one language of today writes have its tag; those of many say which script it is (BCP 47).
_SCRIPTS = (
    ("km", "\u1780-\u17ff\u19e0-\u19ff"),
    ("th", "\u0e00-\u0e7f"),
    ("lo", "\u0e80-\u0eff"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff"),
    ("hy", "\u0530-\u058f"),
    ("el", "\u0370-\u03ff"),
    ("ko", "\uac00-\ud7af\u1100-\u11ff"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u4e00-\u9fff\u3400-\u4dbf"),
    ("he", "\u0590-\u05ff"),
    ("und-Arab", "\u0600-\u06ff\u0750-\u077f"),
    ("und-Cyrl", "\u0400-\u04ff"),
    ("und-Deva", "\u0900-\u097f"),
    ("und-Beng", "\u0980-\u09ff"),
    ("und-Ethi", "\u1200-\u137f"),
)
_BY_SCRIPT = tuple((tag, re.compile(f"[{signs}]")) for tag, signs in _SCRIPTS)
# The words that only hold sentences together, of languages in Latin letters that reports come in.
_SMALL = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to in that was were for with by not",
        "es": "el la los las de del que y en por con para una se",
        "fr": "le la les des du et en que dans pour une est par au aux",
        "pt": "o os as do da dos das que e em por com para uma não",
        "de": "der die das und den dem zu von mit nicht ist ein eine",
    }.items()
}


def visible(text: str) -> str:
    """The text, as many code points long, without control characters, lone surrogates and noncharacters: the first
    have pictures of their own (U+2400 and after), the others become U+FFFD. Tab and line feed stay."""
    return _UNSEEN.sub(_picture, text) if not text.isprintable() else text


def _picture(found: re.Match[str]) -> str:
    number = ord(found.group())
    if number < 0x20:
        return chr(0x2400 + number)
    return {0x7F: "\u2421", 0x85: "\u2424"}.get(number, "\ufffd")


def language(text: str) -> str:
    """The BCP 47 tag of the language that a text seems to be in; "" where nothing is certain enough to say."""
    start = text[:_LOOKED_AT]
    if not start.isascii():
        letters = sum(map(str.isalpha, start))
        for tag, signs in _BY_SCRIPT:
            if 2 * len(signs.findall(start)) > letters:
                return tag
    words = [word.strip(".,;:()“”\"'") for word in start.casefold().split()]
    best = max(_SMALL, key=lambda tag: sum(word in _SMALL[tag] for word in words))
    return best if sum(word in _SMALL[best] for word in words) * 6 >= max(len(words), 12) else ""


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (rules P2 and P3 of UAX #9)."""
    if text.isascii():
        return False
    for sign in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def shortened(text: str, most: int) -> str:
    """The text on one line, at most so many code points of it, with a mark where some were left out."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
