"""From the words of a page, with their places, to its lines in reading order. Arithmetic only, no PDF library.

Lengths are in points; y grows upwards, as in a PDF. A writer of PDF mostly puts text down in the order in which it
is read, so that order is kept wherever the places do not clearly speak against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from unicodedata import bidirectional

GAP = 0.9  # in ems: a wider gap between words parts columns, cells, or a bullet from its words
MIN_ROWS = 3  # so many gaps above one another are taken for the space between two columns
MAX_COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without white space between them. (x0, y) is where they stand on the base line, `x1` their right
    edge, `size` that of the type. `soft`: a hyphen at the line's end stood behind the letters. `spaced`: white
    space, or a line's beginning, stands before them."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    soft: bool = False
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side. `first` is the width of the first one, `begin` where the second begins, `cells` how
    many wide gaps part it, plus one; `at` its place in the order in which the page was written."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    soft: bool
    first: float
    begin: float
    at: int
    cells: int = 1


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that follow one another downwards, from the first edge to the other; `page` counts from 0."""

    page: int
    lines: tuple[Line, ...]
    left: float
    right: float


def pieces(words: Iterable[Word]) -> list[Line]:
    """The stretches of words that stand side by side without a wide gap, in the order of the words."""
    found: list[Line] = []
    row: list[Word] = []
    for word in words:
        if row and (row[-1].soft or abs(row[-1].y - word.y) > 0.45 * max(row[-1].size, word.size)):
            _add_pieces(row, found)
            row = []
        row.append(word)
    if row:
        _add_pieces(row, found)
    return found


def _add_pieces(row: Sequence[Word], found: list[Line]) -> None:
    run: list[Word] = []
    for word in _in_place(row):
        if run and not _beside(run[-1], word):
            found.append(_piece(run, len(found)))
            run = []
        run.append(word)
    found.append(_piece(run, len(found)))


def _in_place(row: Sequence[Word]) -> Sequence[Word]:
    """The words of a row from left to right, where some were written later than what stands on their right, as
    signs in another font are."""
    if all(word.x0 >= before.x0 for before, word in pairwise(row)):
        return row
    if any(_direction(word.text) < 0 for word in row):
        return row
    ordered = sorted(row, key=lambda word: word.x0)
    pairs = list(pairwise(ordered))
    if any(word.x0 < before.x1 - 0.4 * word.size for before, word in pairs):
        return row
    return [
        ordered[0],
        *(replace(word, spaced=word.x0 - before.x1 > 0.12 * word.size) for before, word in pairs),
    ]


def _beside(before: Word, word: Word) -> bool:
    size = max(before.size, word.size)
    # In a script that runs from right to left the next word stands on the left.
    gap = max(word.x0 - before.x1, before.x0 - word.x1)
    return -3 * size < gap < GAP * size


def _piece(run: Sequence[Word], at: int) -> Line:
    text = "".join((" " + word.text) if word.spaced and i else word.text for i, word in enumerate(run))
    # A mark of a footnote is small and stands high: the line is where most of its letters are.
    main = max(run, key=lambda word: (word.size >= 0.6 * run[-1].size, len(word.text)))
    head = next((i for i, word in enumerate(run) if i and word.spaced), len(run))
    x0, x1 = min(word.x0 for word in run), max(word.x1 for word in run)
    return Line(
        text=text,
        x0=x0,
        x1=x1,
        y=main.y,
        size=main.size,
        bold=all(word.bold for word in run),
        soft=run[-1].soft,
        first=max(word.x1 for word in run[:head]) - min(word.x0 for word in run[:head]),
        begin=run[head].x0 if head < len(run) else x1,
        at=at,
    )


def mirrored(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a page that is read from right to left as if seen in a mirror, so that lines begin on the left;
    those of other pages as they are."""
    if all(word.text.isascii() for word in words):
        return words
    letters = Counter(_direction(word.text) for word in words)
    if letters[-1] <= letters[1]:
        return words
    return [replace(word, x0=-word.x1, x1=-word.x0) for word in words]


def _direction(text: str) -> int:
    letter = next((letter for letter in text if letter.isalpha()), "")
    return 0 if not letter else -1 if bidirectional(letter) in ("R", "AL") else 1


def merged(parts: Sequence[Line]) -> Line:
    """One line of several that stand on one base line, from left to right or as they were written; cells are
    parted by tabs, all else by a blank."""
    if len(parts) == 1:
        return parts[0]
    size = max(part.size for part in parts)
    text = [parts[0].text]
    cells = 1
    for before, part in pairwise(parts):
        wide = _gap(before, part) > 1.8 * size and not _is_mark(before.text)
        cells += wide
        text.append(("\t" if wide else " ") + part.text)
    main = max(parts, key=lambda part: len(part.text))
    return replace(
        parts[0],
        text="".join(text),
        x0=min(part.x0 for part in parts),
        x1=max(part.x1 for part in parts),
        y=main.y,
        size=main.size,
        bold=all(part.bold for part in parts),
        soft=parts[-1].soft,
        begin=parts[1].x0 if " " not in parts[0].text else parts[0].begin,
        cells=cells,
    )


def _gap(one: Line, other: Line) -> float:
    return max(other.x0 - one.x1, one.x0 - other.x1)


def _is_mark(text: str) -> bool:
    """Whether this is a bullet or a number before an item of a list."""
    return len(text) <= 5 and not text[-1:].isalnum()


def arranged(parts: Sequence[Line], page: int) -> list[Column]:
    """The columns of a page in reading order. What runs across the space between columns parts them into those
    above and those below it."""
    if not parts:
        return []
    left, right = min(part.x0 for part in parts), max(part.x1 for part in parts)
    return [Column(page, tuple(lines), x0, x1) for lines, x0, x1 in _split(parts, left, right, MAX_COLUMNS)]


_Area = tuple[list[Line], float, float]


def _split(parts: Sequence[Line], left: float, right: float, columns: int) -> list[_Area]:
    space = _space(parts) if columns > 1 else None
    if space is None:
        return [(area, left, right) for area in _downwards(parts)]
    x0, x1 = space
    middle = (x0 + x1) / 2
    across = sorted(
        (part for part in parts if part.x0 < x0 - 1 and part.x1 > x1 + 1), key=lambda part: -part.y
    )
    beside = [part for part in parts if not (part.x0 < x0 - 1 and part.x1 > x1 + 1)]
    # Bands from the top down: what stands beside the space above the first line across it, and so on.
    tops: list[tuple[float, list[Line]]] = []
    for part in across:
        if tops and not any(part.y < other.y < tops[-1][1][-1].y for other in beside):
            tops[-1][1].append(part)
        else:
            tops.append((part.y, [part]))
    areas: list[_Area] = []
    above = float("inf")
    for top, lines in [*tops, (float("-inf"), [])]:
        band = [part for part in beside if top < part.y <= above]
        for half, x_from, x_to in (
            ([part for part in band if (part.x0 + part.x1) / 2 <= middle], left, x0),
            ([part for part in band if (part.x0 + part.x1) / 2 > middle], x1, right),
        ):
            if half:
                areas += _split(half, x_from, x_to, columns - 1)
        if lines:
            areas += [(area, left, right) for area in _downwards(sorted(lines, key=lambda line: line.at))]
            above = lines[-1].y
    return areas


def _space(parts: Sequence[Line]) -> tuple[float, float] | None:
    """The space between two columns of prose, as (left, right) edges, or None."""
    gaps = _gaps(parts)
    if len(gaps) < MIN_ROWS:
        return None
    edges = sorted([(gap[0], 1) for gap in gaps] + [(gap[1], -1) for gap in gaps])
    depth = most = 0
    at = (0.0, 0.0)
    for number, (x, step) in enumerate(edges[:-1]):
        depth += step
        if depth > most:
            most, at = depth, (x, edges[number + 1][0])
    if most < MIN_ROWS:
        return None
    x0, x1 = at
    left = [part for part in parts if part.x1 <= x0 + 1]
    right = [part for part in parts if part.x0 >= x1 - 1]
    if len(left) < MIN_ROWS or len(right) < MIN_ROWS:
        return None
    return at if _are_columns(left, right, at) else None


def _gaps(parts: Sequence[Line]) -> list[tuple[float, float]]:
    """The gaps between neighbours that stand at the same height."""
    rows = sorted(parts, key=lambda part: -part.y)
    gaps = []
    for number, part in enumerate(rows):
        nearest: float | None = None
        for way in (
            range(number + 1, min(number + 12, len(rows))),
            range(number - 1, max(number - 12, -1), -1),
        ):
            for other_number in way:
                other = rows[other_number]
                if abs(other.y - part.y) > 0.6 * part.size:
                    break
                if other.x0 >= part.x1 and (nearest is None or other.x0 < nearest):
                    nearest = other.x0
        if nearest is not None and nearest - part.x1 > 0.5 * part.size:
            gaps.append((part.x1, nearest))
    return gaps


def _are_columns(left: Sequence[Line], right: Sequence[Line], space: tuple[float, float]) -> bool:
    """Whether two sides are columns to be read one after the other, and not a table's.

    Written one after the other, they are. Written in turns, line by line, they are if both are filled with
    prose; a table's row is written in turns, too, but its cells are short.
    """
    sides = sorted([(part.at, 0) for part in left] + [(part.at, 1) for part in right])
    turns = sum(a[1] != b[1] for a, b in pairwise(sides))
    fewer = min(len(left), len(right))
    if turns <= 1 + fewer // 4:
        return True
    if turns < 1.4 * fewer:
        return False
    for side, width in (
        (left, space[0] - min(part.x0 for part in left)),
        (right, max(part.x1 for part in right) - space[1]),
    ):
        if median(len(part.text) for part in side) < 20 or median(p.x1 - p.x0 for p in side) < 0.7 * width:
            return False
    return True


def _downwards(parts: Sequence[Line]) -> list[list[Line]]:
    """Lines of one column from the top down; in the order in which they were written where that goes down, too,
    or where some stand side by side. A step back up begins a new list."""
    lines: list[Line] = []
    row: list[Line] = []
    for part in parts:
        if row and (part.at != row[-1].at + 1 or not _same_row(row[-1], part) or row[-1].soft):
            lines.append(merged(row))
            row = []
        row.append(part)
    if row:
        lines.append(merged(row))
    down = sorted(lines, key=lambda line: -line.y)
    if all(not _side_by_side(one, other) for one, other in pairwise(down)):
        return [down]
    areas = [[lines[0]]]
    for line in lines[1:]:
        if line.y > areas[-1][-1].y + 0.5 * line.size:
            areas.append([])
        areas[-1].append(line)
    return areas


def _same_row(one: Line, other: Line) -> bool:
    return abs(one.y - other.y) < 0.45 * max(one.size, other.size) and _gap(one, other) > -0.5 * other.size


def _side_by_side(upper: Line, lower: Line) -> bool:
    return upper.y - lower.y < 0.5 * min(upper.size, lower.size)
