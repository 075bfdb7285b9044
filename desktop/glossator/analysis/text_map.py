"""Where the characters of one text are in another version of it.

Both texts are aligned from the coarse to the fine: equal lines first, then words inside the lines that differ, then
letters inside the words that differ. RapidFuzz finds the longest common subsequence (Hyyrö 2004, bit-parallel)
where its table is small enough; where it is not, pieces that occur once in both texts divide them first, as in
Bram Cohen's patience diff. So the cost stays near linear for any two texts.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

# White space goes with what stands before it: else blanks and empty lines, which are all alike, would count as much
# as words in finding what belongs together.
_LINES = re.compile(r"[^\n]*\n+|[^\n]+")
_WORDS = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
MOST_BITS = 2**28  # of one alignment's table: 32 MB
SURE = 20  # so many equal characters in a row are no accident
NEAR = 40  # shorter matches are believed so near to a sure one
ALIKE = 0.6  # the share of equal letters from which two short pieces are versions of each other
SHORT = 400  # the longest piece that is compared letter by letter
MOVED_LINE = 30  # a line at least so long that stands elsewhere, once, has been moved


@dataclass(frozen=True, slots=True)
class Run:
    """`length` code points that are the same in the old text from `old` on and in the new one from `new` on."""

    old: int
    new: int
    length: int


class TextMap:
    """What of an old text is where in a new one: runs of equal text, in the order of the old one."""

    def __init__(self, runs: Sequence[Run], old_length: int, new_length: int) -> None:
        self.runs = tuple(sorted(_merged(runs), key=lambda run: run.old))
        self.old_length = old_length
        self.new_length = new_length
        self._starts = [run.old for run in self.runs]

    def __repr__(self) -> str:
        return f"TextMap({list(self.runs)}, {self.old_length}, {self.new_length})"

    @property
    def kept(self) -> float:
        """The share of the longer text's characters that are in both, 0 to 1."""
        longer = max(self.old_length, self.new_length)
        return sum(run.length for run in self.runs) / longer if longer else 1.0

    def within(self, start: int, end: int) -> list[Run]:
        """The runs, or parts of them, inside [start, end) of the old text."""
        found: list[Run] = []
        number = max(0, bisect_right(self._starts, start) - 1)
        for run in self.runs[number:]:
            if run.old >= end:
                break
            first, last = max(run.old, start), min(run.old + run.length, end)
            if first < last:
                found.append(Run(first, run.new + first - run.old, last - first))
        return found

    def after(self, offset: int) -> int:
        """The place in the new text that the old `offset` would be at: that of its character, or, where that is
        gone, the end of what stood before it."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return 0
        run = self.runs[number]
        return run.new + min(offset - run.old, run.length)


def text_map(old: str, new: str) -> TextMap:
    """The map from `old` to `new`."""
    before, after = _Pieces(_LINES, old), _Pieces(_LINES, new)
    runs: list[Run] = []
    i = j = 0
    for at, other, count in (*_common(before.keys, after.keys), (len(before.keys), len(after.keys), 0)):
        gap = _Gap(before.at[i], before.at[at], after.at[j], after.at[other])
        runs += _in_words(old, new, gap)
        if count:
            runs.append(Run(gap.old_end, gap.new_end, before.at[at + count] - gap.old_end))
        i, j = at + count, other + count
    runs += _moved_lines(before, after, TextMap(runs, len(old), len(new)))
    return TextMap(runs, len(old), len(new))


class _Pieces:
    """A text cut into pieces: what they are compared by, and where each starts (and the last one ends)."""

    def __init__(self, cut: re.Pattern[str], text: str, start: int = 0) -> None:
        self.words: list[str] = cut.findall(text)
        self.keys = self.words
        self.at = list(accumulate((len(word) for word in self.words), initial=start))


@dataclass(frozen=True, slots=True)
class _Gap:
    """A stretch of both texts that differs; either side may be empty."""

    old: int
    old_end: int
    new: int
    new_end: int

    def can_be_read_by_letters(self, old: str, new: str) -> bool:
        """Whether the two are short, and versions of each other."""
        if not 0 < self.old_end - self.old <= SHORT or not 0 < self.new_end - self.new <= SHORT:
            return False
        from rapidfuzz.distance import Indel

        alike = Indel.normalized_similarity(old[self.old : self.old_end], new[self.new : self.new_end])
        return alike >= ALIKE


def _common(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """(i, j, n): `a[i:i+n] == b[j:j+n]`, in order and without overlaps."""
    found: list[tuple[int, int, int]] = []
    waiting = [(0, len(a), 0, len(b))]
    while waiting:
        low, high, left, right = waiting.pop()
        head = 0
        while low + head < high and left + head < right and a[low + head] == b[left + head]:
            head += 1
        if head:
            found.append((low, left, head))
        low, left = low + head, left + head
        if (high - low) * (right - left) <= MOST_BITS:
            if low < high and left < right:
                found += _subsequence(a, b, low, high, left, right)
            continue
        tail = 0
        while low < high - tail and left < right - tail and a[high - tail - 1] == b[right - tail - 1]:
            tail += 1
        if tail:
            found.append((high - tail, right - tail, tail))
            waiting.append((low, high - tail, left, right - tail))
            continue
        anchors = _anchors(a, b, low, high, left, right)
        if anchors:
            stops = [(low - 1, left - 1), *anchors, (high, right)]
            found += [(i, j, 1) for i, j in anchors]
            waiting += [(i + 1, k, j + 1, m) for (i, j), (k, m) in pairwise(stops)]
    return sorted(found)


def _subsequence(
    a: Sequence[str], b: Sequence[str], low: int, high: int, left: int, right: int
) -> list[tuple[int, int, int]]:
    from rapidfuzz.distance import Indel

    found = []
    for step in Indel.opcodes(a[low:high], b[left:right]):
        if step.tag == "equal":
            i, j, count = low + step.src_start, left + step.dest_start, step.src_end - step.src_start
            if a[i : i + count] == b[j : j + count]:  # it compares hashes only
                found.append((i, j, count))
    return found


def _anchors(
    a: Sequence[str], b: Sequence[str], low: int, high: int, left: int, right: int
) -> list[tuple[int, int]]:
    """(i, j) of elements that occur once in both parts, the longest series that keeps its order."""
    once_a = {word for word, count in Counter(a[low:high]).items() if count == 1}
    once_b = {word for word, count in Counter(b[left:right]).items() if count == 1}
    there = {b[j]: j for j in range(left, right) if b[j] in once_b}
    pairs = [(i, there[a[i]]) for i in range(low, high) if a[i] in once_a and a[i] in there]
    # The longest increasing series of the second numbers: patience sorting.
    tops: list[int] = []
    heads: list[int] = []
    back: list[int] = []
    for number, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        back.append(heads[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        heads[pile : pile + 1] = [number]
    series: list[tuple[int, int]] = []
    number = heads[-1] if heads else -1
    while number >= 0:
        series.append(pairs[number])
        number = back[number]
    return series[::-1]


def _in_words(old: str, new: str, gap: _Gap) -> list[Run]:
    """The runs inside a stretch that differs."""
    if gap.old == gap.old_end or gap.new == gap.new_end:
        return []
    alike = gap.can_be_read_by_letters(old, new)
    before = _Pieces(_WORDS, old[gap.old : gap.old_end], gap.old)
    after = _Pieces(_WORDS, new[gap.new : gap.new_end], gap.new)
    # White space of any kind and width is one thing here: a text set anew is the same text.
    for pieces in (before, after):
        pieces.keys = [word.rstrip() for word in pieces.words]
    groups = _earliest(before.keys, after.keys, _common(before.keys, after.keys))
    if not alike:
        groups = _believed(before, after, groups)
    runs: list[Run] = []
    i = j = 0
    for at, other, count in (*groups, (len(before.keys), len(after.keys), 0)):
        inner = _Gap(before.at[i], before.at[at], after.at[j], after.at[other])
        if inner.can_be_read_by_letters(old, new):
            runs += _in_letters(old, new, inner)
        for n in range(count):
            same = before.words[at + n] == after.words[other + n]
            length = len(before.words[at + n] if same else before.keys[at + n])
            if length:
                runs.append(Run(before.at[at + n], after.at[other + n], length))
        i, j = at + count, other + count
    return runs


def _earliest(
    a: Sequence[str], b: Sequence[str], groups: list[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """The same groups, but that a sign they begin with is the first of those that would do: a full stop belongs to
    the sentence before it, and not to one behind that has been taken out or put in."""
    found: list[tuple[int, int, int]] = []
    k = m = 0  # the ends of the group before
    for i, j, count in groups:
        sign = a[i]
        if not sign[:1].isalnum():
            e = next((n for n in range(k, i) if a[n] == sign), i)
            f = next((n for n in range(m, j) if b[n] == sign), j) if e == i else j
            if (e, f) != (i, j):
                found.append((e, f, 1))
                i, j, count = i + 1, j + 1, count - 1
        if count:
            found.append((i, j, count))
        k, m = i + count, j + count
    return found


def _believed(
    before: _Pieces, after: _Pieces, groups: list[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """The groups of equal words that are long, and those near to such a one in both texts: two texts that have
    nothing to do with each other still have some equal words in the same order."""
    kept = [before.at[i + count] - before.at[i] >= SURE for i, _, count in groups]

    def near(first: tuple[int, int, int], second: tuple[int, int, int]) -> bool:
        i, j, count = first
        return (
            before.at[second[0]] - before.at[i + count] <= NEAR
            and after.at[second[1]] - after.at[j + count] <= NEAR
        )

    for number in range(1, len(groups)):
        kept[number] = kept[number] or (kept[number - 1] and near(groups[number - 1], groups[number]))
    for number in range(len(groups) - 2, -1, -1):
        kept[number] = kept[number] or (kept[number + 1] and near(groups[number], groups[number + 1]))
    return [group for group, is_kept in zip(groups, kept, strict=True) if is_kept]


def _in_letters(old: str, new: str, gap: _Gap) -> list[Run]:
    from rapidfuzz.distance import Indel

    return [
        Run(gap.old + step.src_start, gap.new + step.dest_start, step.src_end - step.src_start)
        for step in Indel.opcodes(old[gap.old : gap.old_end], new[gap.new : gap.new_end])
        if step.tag == "equal"
    ]


def _moved_lines(a: _Pieces, b: _Pieces, known: TextMap) -> list[Run]:
    """Long lines that stand elsewhere in the new text: nothing of them is known yet, and they occur once."""
    taken = [(run.new, run.new + run.length) for run in sorted(known.runs, key=lambda run: run.new)]
    starts = [start for start, _ in taken]

    def is_free(start: int, end: int) -> bool:
        number = bisect_left(starts, end) - 1
        return number < 0 or taken[number][1] <= start

    def long(pieces: _Pieces) -> dict[str, int]:
        words = [word.strip() for word in pieces.words]
        counts = Counter(words)
        return {
            word: pieces.at[n] + pieces.words[n].index(word)
            for n, word in enumerate(words)
            if len(word) >= MOVED_LINE and counts[word] == 1
        }

    there = long(b)
    return [
        Run(at, there[words], len(words))
        for words, at in long(a).items()
        if words in there
        and not known.within(at, at + len(words))
        and is_free(there[words], there[words] + len(words))
    ]


def _merged(runs: Sequence[Run]) -> list[Run]:
    """The same with neighbours that continue each other made one."""
    merged: list[Run] = []
    for run in sorted(runs, key=lambda run: run.old):
        last = merged[-1] if merged else None
        if last and (last.old + last.length, last.new + last.length) == (run.old, run.new):
            merged[-1] = Run(last.old, last.new, last.length + run.length)
        else:
            merged.append(run)
    return merged
