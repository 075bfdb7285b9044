"""What stands on page after page beside the report: running heads and feet, and the pages' numbers.

Careful rather than thorough, since what is taken for one is left out of the text: only rows at a page's very edge
that say the same, but for numbers, at the same height of at least three pages; rows of nothing but numbers only if
they count along with the pages.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from glossator.formats.reading.pdf_lines import Line

ROWS = 3  # of an edge that are looked at
HEIGHT = 3.0  # points by which a running head may stand higher or lower
MIN_PAGES = 3
_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"(?i)\b(?=[ivxl])(x{0,3}l?x{0,3})(i[xv]|v?i{0,3})\b")
_LONGEST = 160  # letters; a longer row is prose


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height of a page: the numbers of its pieces, and its words."""

    y: float
    text: str
    at: tuple[int, ...]
    alone: bool  # a wide space parts it from the rest of the page


@dataclass(frozen=True, slots=True)
class Frame:
    """`out`: the pieces to leave out, by page. `rows` tells what they say, the most frequent first."""

    out: dict[int, frozenset[int]]
    rows: tuple[str, ...]


def edges(parts: Sequence[Line]) -> tuple[list[Row], list[Row]]:
    """The rows at the upper and at the lower edge of a page, from the edge inwards."""
    down = sorted(parts, key=lambda part: -part.y)
    return _rows(down), _rows(down[::-1])


def _rows(parts: Sequence[Line]) -> list[Row]:
    rows: list[list[Line]] = []
    for part in parts:
        if rows and abs(rows[-1][0].y - part.y) < 0.5 * part.size:
            rows[-1].append(part)
        elif len(rows) > ROWS:
            break
        else:
            rows.append([part])
    found = []
    for row, after in zip_longest(rows, rows[1:]):
        ordered = sorted(row, key=lambda part: part.x0)
        apart = after is None or abs(row[0].y - after[0].y) > 1.6 * max(part.size for part in row)
        text = " ".join(part.text for part in ordered)
        found.append(Row(row[0].y, text, tuple(part.at for part in ordered), apart))
    return found[:ROWS]


def frame_of(pages: Sequence[tuple[list[Row], list[Row]]]) -> Frame:
    """The frame of a document whose pages have these edges."""
    fewest = MIN_PAGES if len(pages) >= MIN_PAGES else 2
    out: dict[int, set[int]] = defaultdict(set)
    said: Counter[str] = Counter()
    for side in (0, 1):
        for depth in range(ROWS):
            # A row further in counts only where all rows beyond it are gone.
            rows = {
                number: page[side][depth]
                for number, page in enumerate(pages)
                if len(page[side]) > depth
                and len(page[side][depth].text) <= _LONGEST
                and all(out[number].issuperset(row.at) for row in page[side][:depth])
            }
            if len(pages) < MIN_PAGES:
                rows = {number: row for number, row in rows.items() if row.alone}
            for number in _running(rows, fewest):
                out[number].update(rows[number].at)
                said[_shape(rows[number].text)] += 1
    shown: dict[str, str] = {}
    for number, page in enumerate(pages):
        for row in (*page[0], *page[1]):
            if out[number].issuperset(row.at):
                shown.setdefault(_shape(row.text), row.text)
    told = tuple(shown[shape] for shape, _ in said.most_common())
    return Frame({number: frozenset(at) for number, at in out.items() if at}, told)


def _running(rows: dict[int, Row], fewest: int) -> list[int]:
    """The pages whose row is part of the frame."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, row in rows.items():
        alike[_shape(row.text)].append(number)
    # Places in the text where the number counts along with the pages: the pages' numbers. Weighed over all rows.
    steps = Counter(value - number for number, row in rows.items() for value in _numbers(row.text))
    step, often = steps.most_common(1)[0] if steps else (0, 0)
    counted = {
        number for number, row in rows.items() if often >= fewest and number + step in _numbers(row.text)
    }
    found: set[int] = set()
    for shape, numbers in alike.items():
        level = _level(rows, numbers)
        if "#" in shape and len({rows[number].text for number in level}) > 1:
            # A footnote's number, a table's: only a page's number counts along with the pages.
            level = [number for number in level if number in counted]
        spread = (level[-1] - level[0]) / 2 + 1 if level else 0
        if len(level) >= fewest and len(level) >= 0.4 * spread:
            found.update(level)
    # "CAMBODIA 145" and "146 CAMBODIA" beside "CAMEROON 148": the words change, but the number counts along, at
    # the same height. Most come more than once, as the words of footnotes, one to a page, do not.
    named = [
        number for number in _level(rows, sorted(counted)) if _at_an_end(rows[number].text, number + step)
    ]
    words = Counter(_words(rows[number].text) for number in named)
    if len(named) >= fewest and 2 * sum(words[_words(rows[number].text)] > 1 for number in named) > len(
        named
    ):
        found.update(named)
    return sorted(found)


def _level(rows: dict[int, Row], numbers: Sequence[int]) -> list[int]:
    """Those of the pages whose rows stand at the same height as most."""
    if not numbers:
        return []
    common = Counter(round(rows[number].y) for number in numbers).most_common(1)[0][0]
    return [number for number in numbers if abs(rows[number].y - common) <= HEIGHT]


def _shape(text: str) -> str:
    """The words of a row with every number replaced, so that rows of a kind are equal."""
    bare = " ".join(text.split())
    if _ROMAN.fullmatch(bare):
        return "#"
    return _NUMBER.sub("#", bare).casefold()


def _numbers(text: str) -> set[int]:
    found = {int(number) for number in _NUMBER.findall(text) if len(number) <= 6}
    roman = _ROMAN.fullmatch(text.strip())
    if roman:
        found.add(_value(text.strip().lower()))
    return found


def _value(roman: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in roman]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _words(text: str) -> str:
    return " ".join(_NUMBER.sub(" ", text).split()).casefold()


def _at_an_end(text: str, number: int) -> bool:
    words = text.split()
    return bool(words) and len(text) <= 80 and str(number) in (words[0], words[-1])
