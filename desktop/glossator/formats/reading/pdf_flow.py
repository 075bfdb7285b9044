"""From a document's columns of lines to its paragraphs, headings, items and footnotes. Arithmetic only.

A line's end ends a paragraph where the next line's first word would have had room on it, where the next line is
set in or out, stands further down than lines do, or looks different. All measures are taken from the document.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median_high

from glossator.formats.reading.blocks import Block
from glossator.formats.reading.pdf_hyphens import Vocabulary
from glossator.formats.reading.pdf_lines import Column, Line

INDENT = 0.8  # ems; a smaller step to the side is no indent
SPACE = 1.25  # times the usual distance between lines; a wider one parts paragraphs
FAR = 2.5  # a picture or a table may stand in between, and the paragraph go on below it
LARGE, SMALL = 1.12, 0.92  # times the size of most letters: a heading, a footnote
MAX_HEADING = 200  # letters
_BULLET = re.compile(r"[•‣◦▪●○■□▶➢✓·∙–—*-]\s+(?=\S)")
_NUMBER = re.compile(r"\(?(?:(\d{1,3})|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)")
_NOTE = re.compile(r"(?:\[?\d{1,4}[\].)]?|[*†‡§¶]{1,3})\s*(?=\S)")
_GLUED = re.compile(
    r"^(\d{1,3})(?=[^\W\d_]|[“‘\"])"
)  # a raised number stands without a blank before its words
_TERMINAL = re.compile(r"[.!?:;。។؟][”’\"')\]»]*\d{0,3}$")
_CHANCE = re.compile(r"[-—–/]")


@dataclass(frozen=True, slots=True)
class Measures:
    """A document's usual sizes, in points: of most letters, and from line to line."""

    size: float
    leading: float

    def apart(self, line: Line) -> float:
        """How far below the line before it a line of this size usually stands."""
        return self.leading * max(line.size / self.size, 1.0)


def measures(columns: Sequence[Column]) -> Measures:
    """Those of a document."""
    sizes: Counter[float] = Counter()
    for column in columns:
        for line in column.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    steps: Counter[float] = Counter()
    for column in columns:
        for one, other in zip(column.lines, column.lines[1:], strict=False):
            step = one.y - other.y
            if abs(one.size - size) < 0.5 and abs(other.size - size) < 0.5 and 0.8 * size < step < 3 * size:
                steps[round(step * 2) / 2] += 1
    # Narrow spacing is the lines', wide the paragraphs', even where paragraphs of one line are the most.
    common = [step for step, often in steps.items() if often >= 0.2 * max(steps.values())]
    return Measures(max(size, 1.0), min(common) + 0.25 if common else 1.2 * size)


@dataclass(slots=True)
class _Paragraph:
    """One that is being put together."""

    text: str
    head: Line
    last: Line
    column: Column
    right: float
    row: bool = False
    lines: int = 1
    hanging: bool = False
    mark: str = ""  # its bullet or number
    bold: bool = False

    def __post_init__(self) -> None:
        self.bold = self.head.bold


@dataclass(slots=True)
class Flow:
    """Takes a document's columns one after the other; `blocks()` is what they make.

    `rights` are the right edges of columns that begin at one left edge, from all pages.
    """

    measures: Measures
    vocabulary: Vocabulary
    rights: dict[int, float] = field(default_factory=dict)
    _done: list[_Paragraph] = field(default_factory=list)
    _open: _Paragraph | None = None
    _notes: list[tuple[int, _Paragraph]] = field(default_factory=list)
    _with_notes: int = -2  # the last page that ended with a footnote

    def take(self, column: Column) -> None:
        """Go on with this column."""
        right = max(_right(column.lines), self.rights.get(edge_of(column), 0.0))
        lines, notes = self._parted(column)
        for number, line in enumerate(lines):
            after = lines[number + 1] if number + 1 < len(lines) else None
            before = lines[number - 1] if number else None
            self._line(column, right, before, line, after)
        for note in notes:
            self._note(column, right, note)

    def aside(self, column: Column, text: str) -> None:
        """Words that stand beside the text of a page: they come at its end."""
        line = column.lines[0]
        self._notes.append((column.page, _Paragraph(text, line, line, column, column.right, row=True)))

    def blocks(self) -> list[Block]:
        """All of it."""
        self._close(None)
        return _blocks(self._done, self.measures)

    def _line(
        self, column: Column, right: float, before: Line | None, line: Line, after: Line | None
    ) -> None:
        row = line.cells > 1 and (
            line.x1 < right - 2 * line.size
            or any(near is not None and near.cells > 1 for near in (before, after))
        )
        if line.cells > 1 and not row:
            line = replace(line, text=line.text.replace("\t", " "), cells=1)
        paragraph = self._open
        if (
            paragraph is not None
            and not row
            and not paragraph.row
            and self._goes_on(paragraph, column, line, after)
        ):
            same = paragraph.column is column
            paragraph.hanging |= (
                bool(paragraph.mark) and same and line.x0 > paragraph.head.x0 + 0.5 * line.size
            )
            paragraph.text = self.vocabulary.joined(paragraph.text, line.text, paragraph.last.soft)
            paragraph.bold &= line.bold
            paragraph.last, paragraph.column, paragraph.right = line, column, right
            paragraph.lines += 1
            return
        self._close(column.page)
        mark = "" if row else _mark(line.text)
        self._open = _Paragraph(line.text, line, line, column, right, row, mark=mark)

    def _close(self, page: int | None) -> None:
        """The open paragraph ends; the footnotes of pages before `page` may follow it."""
        paragraph, self._open = self._open, None
        if paragraph is not None:
            if paragraph.last.soft:
                paragraph.text += "-"
            paragraph.text = paragraph.text.replace("\u00ad", "-")
            self._done.append(paragraph)
        if self._notes and (page is None or self._notes[0][0] < page):
            self._done += [note for number, note in self._notes if page is None or number < page]
            self._notes = [(n, note) for n, note in self._notes if page is not None and n >= page]

    def _goes_on(self, paragraph: _Paragraph, column: Column, line: Line, after: Line | None) -> bool:
        last = paragraph.last
        if max(last.size, line.size) > 1.08 * min(last.size, line.size):
            return False
        if line.bold != last.bold and (paragraph.bold or line.bold) and _ended(last.text):
            return False
        # Words that go on in the middle of a sentence weigh more than the places of lines.
        flowing = last.soft or (line.text[:1].islower() and not _ended(last.text))
        flowing = flowing and not _NUMBER.match(line.text)
        if paragraph.column is not column:
            return self._goes_over(paragraph, line, after, flowing)
        step = last.y - line.y
        usual = self.measures.apart(line)
        if step > SPACE * usual:
            return flowing and step > FAR * usual and not self._short(paragraph, line)
        if _mark(line.text) and self._begins_item(paragraph, line, after):
            return False
        side = line.x0 - last.x0
        if paragraph.mark and paragraph.lines == 1:
            if abs(line.x0 - last.begin) < 0.6 * line.size:
                return not self._short(paragraph, line) or flowing
            if side > INDENT * line.size:
                return flowing
        elif side > INDENT * line.size:
            if _centred(last, line):
                return not _ended(last.text)
            hanging = paragraph.lines == 1 and after is not None and abs(after.x0 - line.x0) < 0.3 * line.size
            return flowing or (hanging and not self._short(paragraph, line))
        elif side < -INDENT * line.size and paragraph.lines > 1:
            return flowing or (_centred(last, line) and not _ended(last.text))
        return flowing or not self._short(paragraph, line)

    def _goes_over(self, paragraph: _Paragraph, line: Line, after: Line | None, flowing: bool) -> bool:
        """Whether a paragraph goes on in the next column or on the next page."""
        if flowing:
            return True
        if self._short(paragraph, line) or _mark(line.text):
            return False
        if after is not None and line.x0 - after.x0 > INDENT * line.size:
            return False
        # A line that says little, with no stop at its end, is a title: a country's name at the top of its page.
        alone = after is None or line.y - after.y > SPACE * self.measures.apart(line)
        return not (alone and _ended(paragraph.last.text) and not _ended(line.text))

    def _short(self, paragraph: _Paragraph, line: Line) -> bool:
        """Whether the last line ends although the next one's first word would have had room on it."""
        last = paragraph.last
        word = line.text.split(None, 1)[0]
        chance = _CHANCE.search(word, 1)
        first = line.first * (chance.end() / len(word)) if chance and len(word) > 1 else line.first
        return not last.soft and paragraph.right - last.x1 > first + 0.4 * line.size

    def _begins_item(self, paragraph: _Paragraph, line: Line, after: Line | None) -> bool:
        last = paragraph.last
        if self._short(paragraph, line):
            return True
        # The next line stands below the words, not below the mark.
        if after is not None and abs(after.x0 - line.begin) < 0.5 * line.size < after.x0 - line.x0:
            return True
        return bool(paragraph.mark) and abs(line.x0 - paragraph.head.x0) < 0.5 * line.size < last.x0 - line.x0

    def _parted(self, column: Column) -> tuple[Sequence[Line], list[list[Line]]]:
        """A column's lines without its footnotes, and these."""
        lines = column.lines
        start = len(lines)
        while start and lines[start - 1].size < SMALL * self.measures.size:
            start -= 1
        if start == len(lines) or (start == 0 and len(lines) > 12):
            return lines, []
        first = next((n for n in range(start, len(lines)) if _NOTE.match(lines[n].text)), None)
        if first is None or (first > start and self._with_notes < column.page - 1):
            return lines, []
        self._with_notes = column.page
        notes: list[list[Line]] = [[]] if first > start else []
        for number, line in enumerate(lines[start:], start):
            if number >= first and _NOTE.match(line.text) and _new_note(notes, line):
                notes.append([])
            notes[-1].append(line)
        return lines[:start], notes

    def _note(self, column: Column, right: float, lines: Sequence[Line]) -> None:
        text = lines[0].text
        for before, line in pairwise(lines):
            text = self.vocabulary.joined(text, line.text, before.soft)
        text = _GLUED.sub(r"\1 ", text)
        note = _Paragraph(
            text + ("-" if lines[-1].soft else ""), lines[0], lines[-1], column, right, row=True
        )
        self._notes.append((column.page, note))


def edge_of(column: Column) -> int:
    """A name for all columns that begin at the same left edge."""
    return round(min((line.x0 for line in column.lines), default=0.0) / 4)


def right_edges(columns: Sequence[Column]) -> dict[int, float]:
    """For `Flow.rights`: how far to the right the lines of alike columns go."""
    lines: dict[int, list[Line]] = defaultdict(list)
    for column in columns:
        if len(column.lines) > 3:
            lines[edge_of(column)] += column.lines
    return {edge: _right(found) for edge, found in lines.items()}


def _right(lines: Sequence[Line]) -> float:
    """The right edge that lines keep to: the furthest one that is no exception."""
    if not lines:
        return 0.0
    size = median_high(line.size for line in lines)
    ends = sorted((line.x1 for line in lines if abs(line.size - size) < 0.1 * size), reverse=True)
    few = max(1, len(ends) // 12)
    return next(
        (one for one, other in zip(ends, ends[few:], strict=False) if other > one - 1.2 * size), ends[0]
    )


def _mark(text: str) -> str:
    match = _BULLET.match(text) or _NUMBER.match(text)
    return match[0].strip() if match else ""


def _ended(text: str) -> bool:
    return _TERMINAL.search(text) is not None


def _centred(one: Line, other: Line) -> bool:
    return abs(one.x0 + one.x1 - other.x0 - other.x1) < 1.2 * one.size


def _new_note(notes: Sequence[Sequence[Line]], line: Line) -> bool:
    """Whether a line that begins with a number or a sign begins a note: the number must be the next one."""
    mine = re.match(r"\[?(\d+)", line.text)
    theirs = re.match(r"\[?(\d+)", notes[-1][0].text) if notes and notes[-1] else None
    return mine is None or theirs is None or int(mine[1]) == int(theirs[1]) + 1


def _blocks(paragraphs: Sequence[_Paragraph], usual: Measures) -> list[Block]:
    levels = _levels(paragraphs, usual)
    found: list[Block] = []
    for number, each in enumerate(paragraphs):
        if each.row and each.head.cells > 1 and number and paragraphs[number - 1].head.cells > 1:
            # Rows of one table are one block, so that they follow each other line by line.
            found[-1] = replace(found[-1], text=found[-1].text + "\n" + each.text)
            continue
        near = [paragraphs[n] for n in (number - 1, number + 1) if 0 <= n < len(paragraphs)]
        level = levels.get(number, 0)
        found.append(Block(each.text, level=level, item=not level and not each.row and _is_item(each, near)))
    return found


def _is_item(paragraph: _Paragraph, near: Sequence[_Paragraph]) -> bool:
    if not paragraph.mark:
        return False
    if paragraph.hanging or paragraph.mark in "•‣◦▪●○■□▶➢✓·∙":
        return True
    if paragraph.lines > 1:
        return False
    # One line, and no indent to tell by: an item among items.
    return any(
        other.mark and (other.mark == paragraph.mark or _follow(other.mark, paragraph.mark)) for other in near
    )


def _follow(one: str, other: str) -> bool:
    a, b = one.strip("()."), other.strip("().")
    return a.isdigit() and b.isdigit() and abs(int(a) - int(b)) == 1


def _levels(paragraphs: Sequence[_Paragraph], usual: Measures) -> dict[int, int]:
    """The headings among the paragraphs, by their numbers, with their levels: the larger, the higher."""
    ranks: dict[int, float] = {}
    bold = sum(len(each.text) for each in paragraphs if each.bold)
    whole = sum(len(each.text) for each in paragraphs)
    for number, each in enumerate(paragraphs):
        if each.row or each.lines > 3 or len(each.text) > MAX_HEADING or not _worded(each.text):
            continue
        size = round(each.head.size * 2) / 2
        if each.head.size >= LARGE * usual.size:
            ranks[number] = size
        elif (
            each.bold
            and each.head.size > 0.95 * usual.size
            and 3 * bold < whole
            and each.lines < 3
            and len(each.text) <= 120
            and not each.text.endswith((".", ";", ",", ":"))
            and not each.mark
        ):
            ranks[number] = 0.0
    if 4 * sum(len(paragraphs[number].text) for number in ranks) > whole:
        return {}  # slides, a poster: everything is large, and nothing a heading
    order = sorted(set(ranks.values()), reverse=True)
    return {number: min(order.index(rank) + 1, 6) for number, rank in ranks.items()}


def _worded(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) >= 2
