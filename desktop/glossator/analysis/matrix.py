"""How much of each document each code takes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from glossator.domain.tables import BINARY, CHARACTERS, COUNT, SHARE

Marked = tuple[str, int, int]
"""A coding in short: code id, start, end."""


def rolled_up(marks: Iterable[Marked], above: Mapping[str, Sequence[str]]) -> list[Marked]:
    """The codings, and each once more for every code above its own (`above`: code id → ids of its ancestors)."""
    found: list[Marked] = []
    for code, start, end in marks:
        found.append((code, start, end))
        found += [(upper, start, end) for upper in above.get(code, ())]
    return found


def matrix_row(
    marks: Iterable[Marked],
    codes: Collection[str],
    value: str,
    inside: Sequence[tuple[int, int]],
) -> list[int | float]:
    """The cells of one document, in the order of `codes`.

    COUNT: codings. BINARY: 1 where there is any, else 0. CHARACTERS: code points that the code covers, each once
    however many of its codings lie on it, and only those `inside` the report ([start, end) in order). SHARE: these
    by all code points inside; 0 where nothing is inside.
    """
    spans: dict[str, list[tuple[int, int]]] = {}
    for code, start, end in marks:
        spans.setdefault(code, []).append((start, end))
    if value == COUNT:
        return [len(spans.get(code, ())) for code in codes]
    if value == BINARY:
        return [int(code in spans) for code in codes]
    if value not in (CHARACTERS, SHARE):
        raise ValueError(value)
    sizes = [covered(spans[code], inside) if code in spans else 0 for code in codes]
    whole = sum(end - start for start, end in inside)
    return list(sizes) if value == CHARACTERS else [size / whole if whole else 0 for size in sizes]


def covered(spans: Iterable[tuple[int, int]], inside: Sequence[tuple[int, int]]) -> int:
    """How many code points of the stretches `inside` (in order, apart) lie in at least one of the spans."""
    total = number = 0
    for start, end in united(spans):
        while number < len(inside) and inside[number][1] <= start:
            number += 1
        at = number
        while at < len(inside) and inside[at][0] < end:
            total += min(end, inside[at][1]) - max(start, inside[at][0])
            at += 1
    return total


def united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap or touch made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
