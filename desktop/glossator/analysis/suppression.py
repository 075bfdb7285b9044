"""Small cells of a table of counts, left empty so that nobody can be picked out by them.

What this is for: a count of 1 or 2 in a published table may point at one person's case. A cell of 0 < n < k is left
empty; 0 and counts from k on stay. Where sub-codes count for the codes above them, each cell above an emptied
one is emptied too, since it could be had back as the difference to its other sub-codes.

What this is not: protection against whoever has other tables of the same project (the documents' numbers of
codings, the same matrix for fewer documents or coders, or in other values), who knows the reports, or who reads
the passages themselves. Nor does it round or perturb what is shown: totals published elsewhere give cells away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.analysis.cooccurrence import Pair


def small(counts: Mapping[str, int], below: int, above: Mapping[str, Sequence[str]]) -> set[str]:
    """The codes whose cells are left empty: of 0 < n < `below` codings, and those above them (`above`: code id →
    ids of its ancestors, empty where sub-codes do not count for them)."""
    found: set[str] = set()
    for code, count in counts.items():
        if 0 < count < below:
            found.update((code, *above.get(code, ())))
    return found


def small_pairs(counts: Mapping[Pair, int], below: int, above: Mapping[str, Sequence[str]]) -> set[Pair]:
    """The same for pairs of two different codes, the lesser id first."""
    found: set[Pair] = set()
    for (first, second), count in counts.items():
        if first != second and 0 < count < below:
            for one in (first, *above.get(first, ())):
                for other in (second, *above.get(second, ())):
                    if one != other:
                        found.add((min(one, other), max(one, other)))
    return found
