"""Which codes lie on the same words.

Two codings co-occur where one coder put them on spans of one document that share at least one code point. What two
coders did to the same words is no co-occurrence but agreement.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from glossator.analysis.matrix import Marked, rolled_up

Pair = tuple[str, str]
"""Two code ids, the lesser first."""


def cooccurrences(marks: Iterable[Marked], above: Mapping[str, Sequence[str]] | None = None) -> Counter[Pair]:
    """How many pairs of codings co-occur, for each two codes; `marks` are (code id, start, end) of one coder in one
    document. Under (code, code) stand the pairs of two codings of the same code.

    With `above` (code id → ids of its ancestors) a coding also counts for the codes above its own; two different
    codings make a pair of two codes once, and no coding makes one with itself.

    Each code's codings are counted against the sorted starts and ends of each other's, so the cost grows with the
    codings times the codes that are there, however deeply they overlap.
    """
    starts: dict[str, list[int]] = {}
    ends: dict[str, list[int]] = {}
    spans: dict[str, list[tuple[int, int]]] = {}
    for code, start, end in rolled_up(marks, above or {}):
        spans.setdefault(code, []).append((start, end))
    for code, there in spans.items():
        starts[code] = sorted(start for start, _ in there)
        ends[code] = sorted(end for _, end in there)
    found: Counter[Pair] = Counter()
    codes = sorted(spans)
    for number, first in enumerate(codes):
        for second in codes[number:]:
            few, many = sorted((first, second), key=lambda code: len(spans[code]))
            begun, done = starts[many], ends[many]
            # Of the many, those that start before this one ends, without those that end before it starts.
            pairs = sum(bisect_left(begun, end) - bisect_right(done, start) for start, end in spans[few])
            if first == second:
                pairs = (pairs - len(spans[first])) // 2  # not each with itself, and each pair once
            found[first, second] = pairs
    for lower, uppers in (above or {}).items():
        for upper in uppers:
            if lower in spans:
                # Every coding of the lower code is one of the upper code too: it met itself, and where two of them
                # overlap, each was taken for the lower one once.
                found[min(lower, upper), max(lower, upper)] -= len(spans[lower]) + found[lower, lower]
    return +found
