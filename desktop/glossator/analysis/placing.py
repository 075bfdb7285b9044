"""Where the passages of an old text lie in a new one."""

from __future__ import annotations

import re

from glossator.analysis.text_map import Run, TextMap
from glossator.domain.revisions import CHANGED, MOVED, REVIEW, UNMOVED

ENOUGH = 0.5
"""The share of equal characters from which a passage counts as changed and not as lost."""
FAR = 200  # code points more between two of its parts than before: they are not one passage any more

_WORD = re.compile(r"\S+")


def placed(found: TextMap, old: str, new: str, start: int, end: int) -> tuple[str, int, int]:
    """(outcome, start, end) of the passage [start, end) of `old` in `new`, which holds more than white space.

    The result is never empty, lies inside `new`, and but for white space at its ends neither takes in what stood
    before the passage nor what stood behind it.
    """
    runs = _together(found.within(start, end))
    kept = sum(run.length for run in runs)
    if runs:
        first, last = runs[0], runs[-1]
        # What replaced the passage's first or last words belongs to it.
        begin = _reach_back(found, start, first)
        stop = _reach_on(found, end, last)
        begin, stop = _trimmed(new, begin, stop)
        if begin < stop:
            if kept == end - start and stop - begin == end - start:
                return (UNMOVED if begin == start else MOVED), begin, stop
            if old[start:end].split() == new[begin:stop].split():
                return MOVED, begin, stop
            if 2 * kept / (end - start + stop - begin) >= ENOUGH:
                return CHANGED, begin, stop
            return REVIEW, begin, stop
    return REVIEW, *_word_at(new, found.after(start))


def _reach_back(found: TextMap, start: int, first: Run) -> int:
    """Where the passage starts, given the first run of it that is known: behind what stood before it, if that is
    known and near."""
    before = found.within(start - 1, start) if start else [Run(-1, -1, 1)]
    begin = before[0].new + 1 if before and first.old > start else first.new
    return begin if 0 <= first.new - begin <= first.old - start + FAR else first.new


def _reach_on(found: TextMap, end: int, last: Run) -> int:
    stop, rest = last.new + last.length, end - last.old - last.length
    behind = found.within(end, end + 1) if end < found.old_length else [Run(end, found.new_length, 1)]
    reached = behind[0].new if behind and rest else stop
    return reached if 0 <= reached - stop <= rest + FAR else stop


def _together(runs: list[Run]) -> list[Run]:
    """Those of a passage's runs that stand in the new text as they did in the old: around the longest one, each in
    its order and not much further from the next than it was."""
    if not runs:
        return []
    longest = max(range(len(runs)), key=lambda number: runs[number].length)
    kept = [runs[longest]]
    for run in runs[longest + 1 :]:
        if _follows(kept[-1], run):
            kept.append(run)
    for run in reversed(runs[:longest]):
        if _follows(run, kept[0]):
            kept.insert(0, run)
    return kept


def _follows(first: Run, second: Run) -> bool:
    before = second.old - first.old - first.length
    return 0 <= second.new - first.new - first.length <= before + FAR


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    return (start + lead, start + len(words.rstrip())) if lead < len(words) else (start, start)


def _word_at(text: str, offset: int) -> tuple[int, int]:
    """The word at a place, or else the next one, or else the last before it."""
    while 0 < offset < len(text) and not text[offset].isspace() and not text[offset - 1].isspace():
        offset -= 1
    if word := _WORD.search(text, offset):
        return word.span()
    while offset and text[offset - 1].isspace():
        offset -= 1
    end = offset
    while offset and not text[offset - 1].isspace():
        offset -= 1
    return offset, end
