"""Find in the document: every hit as a span, without regard to case, offsets true.

Case folding changes the length of some texts ("ß" becomes "ss"), so nothing is folded: the regular expression
engine compares character by character.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from glossator.domain.spans import Span

# Characters beyond ASCII that the engine takes for an ASCII letter in another case.
_UNEXPECTED = "\u0130\u0131\u017f\u212a"


def find_all(text: str, needle: str, limit: int | None = None) -> list[Span]:
    """Where `needle` stands in `text`, from the start on, hits not overlapping; at most `limit` of them."""
    if not needle:
        return []
    found: list[Span] = []
    if needle.isascii() and (text.isascii() or not any(sign in text for sign in _UNEXPECTED)):
        # Lower case keeps every length here, and a plain search is many times faster than a pattern.
        lowered, wanted = text.lower(), needle.lower()
        if len(lowered) == len(text):
            place = lowered.find(wanted)
            while place >= 0 and (limit is None or len(found) < limit):
                found.append(Span(place, place + len(wanted)))
                place = lowered.find(wanted, place + len(wanted))
            return found
    for hit in re.finditer(re.escape(needle), text, re.IGNORECASE):
        if limit is not None and len(found) >= limit:
            break
        found.append(Span(*hit.span()))
    return found


def next_hit(hits: Sequence[Span], offset: int) -> int | None:
    """The number of the first hit that starts at or behind `offset`; past the last one the first again."""
    if not hits:
        return None
    return bisect_left(hits, offset, key=lambda hit: hit.start) % len(hits)


def previous_hit(hits: Sequence[Span], offset: int) -> int | None:
    """The number of the last hit that ends at or before `offset`; before the first one the last again."""
    if not hits:
        return None
    return (bisect_right(hits, offset, key=lambda hit: hit.end) - 1) % len(hits)
