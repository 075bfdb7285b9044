"""Words that a line's end parts, made whole again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
_LAST = re.compile(r"[^\W\d_]+(?:[-‐‑'’][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
_PARTS = re.compile("[-‐‑'’]")
_HYPHENS = ("-", "‐", "\u00ad")
_DASHES = ("—", "–", "/")
_SHARED = re.compile(r"\w-\w+,? (?:and|or) $")
_LINKS = frozenset({"and", "or", "nor", "to"})


class Vocabulary:
    """How often words stand in a document inside its lines, where nothing parts them."""

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._often: Counter[str] = Counter()
        self._heads: Counter[str] = Counter()
        self._tails: Counter[str] = Counter()
        self._parted = True
        for line in lines:
            self.add(line)

    def add(self, line: str) -> None:
        """Learn the words of this line, but for its first and its last one, which may be parts of words."""
        for word in _WORD.findall(line.casefold())[1:-1]:
            self._often[word] += 1
            pieces = word.split("-")
            for number in range(1, len(pieces)):
                # "anti-trafficking-law" shows "anti-trafficking", too
                if number + 1 < len(pieces):
                    self._often["-".join(pieces[: number + 1])] += 1
                self._heads[pieces[number - 1]] += 1
                self._tails[pieces[number]] += 1

    def weigh(self, ends: Iterable[tuple[str, str]]) -> None:
        """Learn from the places where a hyphen ends a line whether the document parts words there at all, or only
        breaks lines at the hyphens of compounds: the parts before and after it."""
        gone = kept = 0
        for before, after in ends:
            last, first = _LAST.search(before), _FIRST.match(after)
            if last is not None and first is not None and first[0][:1].islower():
                sign = self._sign(last[0].casefold(), first[0].casefold())
                gone += sign < 0
                kept += sign > 0
        self._parted = gone > 0 or kept == 0

    def joined(self, before: str, after: str, soft: bool) -> str:
        """Two lines' texts as one: where a hyphen parts a word it goes, or stays if the word has it elsewhere.

        `soft`: a hyphen stood at the end of `before` that is no longer part of it.
        """
        if not soft and before[-1:] not in _HYPHENS:
            return before + ("" if _glued(before, after) else " ") + after
        stem = before if soft else before[:-1]
        last, first = _LAST.search(stem), _FIRST.match(after)
        if last is None or first is None:  # "2018-" and "2019"; a dash between blanks
            # "Thai-owned and -operated", too, has its hyphen before the word.
            tight = first is not None and (stem[-1:].isalnum() or _SHARED.search(stem) is not None)
            return stem + "-" + ("" if tight else " ") + after
        if before.endswith("\u00ad"):
            return stem + after
        return stem + self._hyphen(last[0].casefold(), first[0]) + after

    def _hyphen(self, left: str, right: str) -> str:
        """What stays between two parts: nothing, a hyphen, or, as in "short- and long-term", one with a blank."""
        whole = right.casefold()
        sign = self._sign(left, whole)
        if sign:
            return "-" if sign > 0 else ""
        if whole in _LINKS:
            return "- "
        if not self._parted or not right[:1].islower():
            return "-"
        head, tail = _PARTS.split(left)[-1], _PARTS.split(whole)[0]
        known = self._heads[head] or (len(head) >= 4 and self._often[head])
        return "-" if known and (self._tails[tail] or self._often[tail]) else ""

    def _sign(self, left: str, right: str) -> int:
        """Above 0 where the document has two parts with a hyphen elsewhere, below 0 where it has them as one."""
        bare, tail = _PARTS.split(right)[0], _PARTS.split(left)[-1]
        for start, end in ((left, right), (left, bare), (tail, right), (tail, bare)):
            sign = self._often[f"{start}-{end}"] - self._often[start + end]
            if sign:
                return sign
        return 0


def _glued(before: str, after: str) -> bool:
    """Whether words go on without a blank: at a dash or a stroke that has none on its other side."""
    if before[-1:] in _DASHES:
        return len(before) > 1 and not before[-2].isspace()
    return after[:1] == "—" and after[1:2].isalnum()
