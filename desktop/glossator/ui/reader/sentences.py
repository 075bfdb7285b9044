"""Words and sentences: where they begin and end in a text. Pure, and local: nothing reads the whole document.

Sentences end at . ! ? … and their likes in other scripts, with the quotes and brackets that close behind them;
not after abbreviations such as "U.S." or "Dr." where the sentence goes on, nor after initials. Bullets stand
outside.
"""

from __future__ import annotations

import re
from typing import Final

from glossator.domain.spans import Span
from glossator.ui.reader.blocks import joins

REACH: Final = 4000
"""How far, in code points, a sentence is looked for to either side."""

_CLOSING = "\"'”’»)\\]}›」』〉》"
_BULLETS = "•‣◦▪●■–—*·"
# What ends a sentence only before white space, and what always does (full-width and South-East Asian stops).
_END = re.compile(
    rf"(?:(?P<stop>[.!?…]+|[؟۔।॥፧።‼⁇⁈⁉])[{_CLOSING}]*(?:\[\d+\])?(?=\s|$))"
    rf"|(?P<hard>[。！？｡។៕]+[{_CLOSING}]*)"
    r"|(?P<line>\n)"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“‘\"'\[])"
    r"(?:(?P<never>Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Hon|Rev|vs|ca|cf|al|e\.g|i\.e|approx|[A-Z])"
    r"|(?P<number>[Nn]os?|[Aa]rts?|[Ss]ecs?|[Ff]igs?|[Pp]aras?|[Vv]ol|[Cc]h|pp?)"
    r"|(?P<maybe>(?:[A-Za-z]\.)+[A-Za-z]|Inc|Ltd|Co|Corp|Jr|Sr|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))"
    r"\.$"
)
_LEADING = re.compile(rf"(?:\s|[{_BULLETS}](?=\s))*")
_GOES_ON = re.compile(r"[ \t]*[a-z]")
_STARTERS = re.compile(
    r"(?:The|This|That|These|Those|An?|In|On|At|It|He|She|They|We|You|I|His|Her|Its|Their|Our|However|Although"
    r"|According|After|Before|During|For|From|If|As|By|To|With|While|When|Where|There|Some|Many|Most"
    r"|Authorities|Officials|Government|Police|NGOs)\b"
)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences in text[start:end], in order, without the white space and bullets between them."""
    found: list[Span] = []
    begin = _LEADING.match(text, start, end).end()  # type: ignore[union-attr]  # matches nothing at least
    for stop in _END.finditer(text, start, end):
        if stop.end() <= begin or not _ends(text, begin, stop, end):
            continue
        close = stop.start() if stop["line"] else stop.end()
        while close > begin and text[close - 1].isspace():
            close -= 1
        if close > begin:
            found.append(Span(begin, close))
        begin = _LEADING.match(text, stop.end(), end).end()  # type: ignore[union-attr]
    while end > begin and text[end - 1].isspace():
        end -= 1
    if end > begin:
        found.append(Span(begin, end))
    return found


def _ends(text: str, begin: int, stop: re.Match[str], limit: int) -> bool:
    """Whether a sentence that began at `begin` really ends with this match."""
    if stop["line"]:
        # A line broken by hand goes on in the next one, which then begins with a small letter.
        return begin == stop.start() or _GOES_ON.match(text, stop.end(), limit) is None
    if stop["hard"] or stop["stop"][-1] not in ".…":
        return not _GOES_ON.match(text, stop.end(), limit) or bool(stop["hard"])
    following = _LEADING.match(text, stop.end(), limit).end()  # type: ignore[union-attr]
    rest = text[following : following + 24]
    if rest[:1].islower() and "\n\n" not in text[stop.end() : following]:
        return False
    if stop["stop"] == "." and stop.end() == stop.start() + 1:
        short = _ABBREVIATION.search(text, max(begin, stop.start() - 16), stop.end())
        if short is not None and rest:
            if short["number"]:
                return not rest[0].isdigit()
            return short["never"] is None and _STARTERS.match(rest) is not None
    return True


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence that holds the code point at `offset`; between two the next one, at the end the last one."""
    low, high = _around(text, offset)
    found = sentences(text, low, high)
    for span in found:
        if offset < span.end:
            return span
    return found[-1] if found else None


def next_sentence(text: str, offset: int) -> int:
    """Where the next sentence behind `offset` begins; the end of the text when there is none."""
    low, high = _around(text, offset)
    for span in sentences(text, low, high):
        if span.start > offset:
            return span.start
    return high if high < len(text) else len(text)


def previous_sentence(text: str, offset: int) -> int:
    """Where the sentence begins that `offset` is inside of; from its very beginning the one before."""
    low, high = _around(text, max(0, offset - 1))
    earlier = [span.start for span in sentences(text, low, high) if span.start < offset]
    return earlier[-1] if earlier else low


def _around(text: str, offset: int) -> tuple[int, int]:
    """The stretch in which sentences near `offset` are looked for, cut at blank lines where it can be."""
    low, high = max(0, offset - REACH), min(len(text), offset + REACH)
    if low:
        blank = text.find("\n", low, offset)
        low = blank + 1 if blank >= 0 else text.find(" ", low, offset) + 1 or low
    return low, high


_SPACE, _WORD, _OTHER = range(3)


def _kind(character: str) -> int:
    if character.isspace():
        return _SPACE
    return _WORD if character.isalnum() or character == "_" else _OTHER


def word_at(text: str, offset: int, low: int, high: int) -> tuple[int, int]:
    """The run of letters, of blanks or of signs that holds the code point at `offset`, within [low, high).

    Apostrophes inside a word belong to it, marks and joiners to what they stand on.
    """
    if low >= high:
        return low, low
    offset = min(max(offset, low), high - 1)
    while offset > low and joins(text[offset]):
        offset -= 1
    kind = _kind_in(text, offset, low, high)
    start, end = offset, offset + 1
    while start > low and (joins(text[start - 1]) or _kind_in(text, start - 1, low, high) == kind):
        start -= 1
    while start < offset and joins(text[start]):
        start += 1
    while end < high and (joins(text[end]) or _kind_in(text, end, low, high) == kind):
        end += 1
    return start, end


def _kind_in(text: str, place: int, low: int, high: int) -> int:
    """The kind of a character where it stands: an apostrophe or a point between letters is part of the word."""
    kind = _kind(text[place])
    if kind == _OTHER and text[place] in "'’‑-.·" and low < place < high - 1:
        before = text[place - 1]
        if (before.isalnum() or joins(before)) and text[place + 1].isalnum():
            return _WORD if text[place] in "'’" or (before.isdigit() and text[place] == ".") else kind
    return kind


def next_word(text: str, offset: int) -> int:
    """Where the next word behind `offset` begins; a line break counts as a place to stop."""
    length = len(text)
    if offset >= length:
        return length
    if text[offset] == "\n":
        return offset + 1
    high = text.find("\n", offset, offset + REACH)
    high = min(length, offset + REACH) if high < 0 else high
    _, end = word_at(text, offset, max(0, offset - 256), high)
    while end < high and text[end].isspace():
        end += 1
    return max(end, offset + 1)


def previous_word(text: str, offset: int) -> int:
    """Where the word before `offset` begins."""
    if offset <= 0:
        return 0
    if text[offset - 1] == "\n":
        return offset - 1
    low = text.rfind("\n", max(0, offset - REACH), offset) + 1
    low = max(low, offset - REACH, 0)
    place = offset
    while place > low and text[place - 1].isspace():
        place -= 1
    return word_at(text, place - 1, low, place)[0] if place > low else low
