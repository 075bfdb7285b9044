"""Which of the readings of `offsets` a source follows: by its quotes, or else by where passages begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from unicodedata import category

from glossator.formats.refi.offsets import READINGS, STANDARD, Positions, Reading

LOOKED_AT = 400
"""Passages of one source that are asked; more would not change the answer."""
SURE_LEAD = 4.0
"""Points by which a source's own passages must lead to overrule the sources like it: two passages' worth."""

EXACT, SPACED, TRIMMED, CUT = 3.0, 2.5, 2.2, 2.0
_SHORTENED = 1.5
_MANY = 20  # characters of a quote that is cut without a sign for it, so that it is no chance
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\W+")
_SIGNS = ("…", "...")

BY_ORIGIN, BY_QUOTES, BY_WORDS, BY_NOTHING = "origin", "quotes", "words", "nothing"


@dataclass(frozen=True, slots=True)
class Mark:
    """A selection as the file has it: its positions, what may be its quote, and the names of its codes."""

    start: int
    end: int
    quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a source is read. `by` says on what grounds; `matched` of `total` quotes, or ends at words, agree, and
    `rival` would with the next best reading that places passages elsewhere."""

    reading: Reading
    by: str
    matched: int = 0
    total: int = 0
    rival: int = 0


@dataclass(slots=True)
class Weights:
    """What the passages of a source say for each reading."""

    quotes: dict[Reading, float] = field(default_factory=lambda: dict.fromkeys(READINGS, 0.0))
    words: dict[Reading, float] = field(default_factory=lambda: dict.fromkeys(READINGS, 0.0))
    matched: dict[Reading, int] = field(default_factory=lambda: dict.fromkeys(READINGS, 0))
    at_words: dict[Reading, int] = field(default_factory=lambda: dict.fromkeys(READINGS, 0))
    quoted: int = 0
    asked: int = 0

    def add(self, other: Weights) -> None:
        """Count another source's as well."""
        for reading in READINGS:
            self.quotes[reading] += other.quotes[reading]
            self.words[reading] += other.words[reading]


def weigh(positions: Positions, marks: Sequence[Mark]) -> Weights:
    """What at most LOOKED_AT of the marks, spread over all, say for each reading."""
    weights = Weights()
    step = max(1, len(marks) // LOOKED_AT)
    some = marks[::step]
    distinct = positions.distinct()
    quotes = dict.fromkeys(distinct, 0.0)
    words = dict.fromkeys(distinct, 0.0)
    matched = dict.fromkeys(distinct, 0)
    at_words = dict.fromkeys(distinct, 0)
    for mark in some:
        weights.asked += 1
        weights.quoted += bool(mark.quotes)
        said: dict[tuple[int, int, bool], tuple[float, float]] = {}
        for reading in distinct:
            place = positions.span(mark.start, mark.end, reading)
            if place not in said:
                said[place] = _points(positions.text, place, mark)
            for_quote, for_words = said[place]
            quotes[reading] += for_quote
            words[reading] += for_words
            matched[reading] += for_quote > 0
            at_words[reading] += for_words >= 2
    for reading in READINGS:
        plain = positions.plain(reading)
        weights.quotes[reading] = quotes[plain]
        weights.words[reading] = words[plain]
        weights.matched[reading] = matched[plain]
        weights.at_words[reading] = at_words[plain]
    return weights


def judge(positions: Positions, own: Weights, alike: Weights) -> Verdict:
    """The reading to follow. `alike` is the sum over the file's sources that have a byte order mark and CRLF just
    where this one has: what a source leaves open they decide, then nearness to the standard."""
    lead = sorted({round(points, 3) for points in own.words.values()}, reverse=True)
    sure = len(lead) > 1 and lead[0] - lead[1] >= SURE_LEAD

    def rank(reading: Reading) -> tuple[float, ...]:
        hints = (own.words[reading], alike.words[reading]) if sure else (alike.words[reading],)
        # Nothing tells: the standard, but a line break as long as it is in the file.
        odd = reading.utf16 + 2 * reading.inclusive + 2 * (reading.crlf != positions.pairs)
        unlikely = odd + reading.mark * (1 if positions.marked else 3)
        return (own.quotes[reading], alike.quotes[reading], *hints, -unlikely)

    best = max(READINGS, key=rank)
    plain = positions.plain(best)
    if own.quotes[best] > 0:
        others = [r for r in READINGS if own.quotes[r] < own.quotes[best]]
        rival = max((own.matched[r] for r in others), default=0)
        return Verdict(plain, BY_QUOTES, own.matched[best], own.quoted, rival)
    if not own.asked:
        return Verdict(STANDARD, BY_NOTHING)
    others = [r for r in READINGS if own.words[r] < own.words[best]]
    rival = max((own.at_words[r] for r in others), default=0)
    by = BY_WORDS if others or alike.quotes[best] else BY_NOTHING
    return Verdict(plain, by, own.at_words[best], own.asked, rival)


def agreement(found: str, quote: str) -> float:
    """How well a text at a place agrees with a quote that may have other white space, or be cut: 0 for not at all,
    up to EXACT."""
    if found == quote:
        return EXACT
    shown, wanted = _SPACE.sub(" ", found), _SPACE.sub(" ", quote)
    if shown == wanted:
        return SPACED
    shown, wanted = shown.strip(), wanted.strip()
    if not wanted:
        return 0.0
    if shown == wanted:
        return TRIMMED
    for sign in _SIGNS:
        if wanted.endswith(sign) and len(wanted) > len(sign):
            return CUT if shown.startswith(wanted[: -len(sign)].rstrip()) else 0.0
    return _SHORTENED if len(wanted) >= _MANY and shown.startswith(wanted) else 0.0


def says_the_same(found: str, name: str) -> bool:
    """Whether a selection's name is nothing but its words, or their beginning, punctuation and case aside."""
    shown, wanted = _WORD.sub("", found).casefold(), _WORD.sub("", name).casefold()
    return not wanted or shown.startswith(wanted)


def _points(text: str, place: tuple[int, int, bool], mark: Mark) -> tuple[float, float]:
    """(for the quote, for the ends) of one place."""
    start, end, clean = place
    if start < 0 or end > len(text) or start >= end:
        return 0.0, -6.0
    found = text[start:end]
    for_quote = max((agreement(found, quote) for quote in mark.quotes), default=0.0)
    for_words = _begin(text, start) + _end(text, end) - (0 if clean else 3)
    if mark.names and len(found) <= 200:
        shown = found.strip().casefold()
        for_words += 2 * any(shown == name.casefold() for name in mark.names)
    return for_quote, for_words


def _begin(text: str, start: int) -> float:
    if text[start].isspace():
        return -0.3
    inside = start > 0 and _is_of_word(text[start - 1]) and _is_of_word(text[start])
    return -1.0 if inside else 1.0


def _end(text: str, end: int) -> float:
    if text[end - 1].isspace():
        return -0.3
    inside = end < len(text) and _is_of_word(text[end - 1]) and _is_of_word(text[end])
    return -1.0 if inside else 1.0


def _is_of_word(character: str) -> bool:
    return character.isalnum() or category(character).startswith("M")


def total(weights: Iterable[Weights]) -> Weights:
    """The sum of several sources' weights."""
    summed = Weights()
    for each in weights:
        summed.add(each)
    return summed
