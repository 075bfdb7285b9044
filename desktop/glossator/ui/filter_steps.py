"""Steps from one filter to the next. Pure.

A filter names what is shown; where that is everything it names nothing, so that codes and coders who come later
are shown as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from glossator.domain.codes import Codebook
from glossator.ui.reader.marks import Filter, Mark

NONE, SOME, ALL = 0, 1, 2
"""How much of a branch of the codebook is shown."""


def shown_codes(only: Filter, book: Codebook) -> frozenset[str]:
    """The codes of the codebook that are shown. A filter may name codes that are gone: they may come back."""
    every = frozenset(code.id for code in book)
    return every if only.codes is None else only.codes & every


def branch(book: Codebook, code_id: str) -> list[str]:
    """A code and all below it."""
    return [code_id, *(code.id for code in book.below(code_id))]


def how_much(only: Filter, book: Codebook, code_id: str) -> int:
    """How much of a code's branch is shown: NONE, SOME or ALL of it."""
    codes = only.codes
    if codes is None:
        return ALL
    inside = [code in codes for code in branch(book, code_id)]
    return ALL if all(inside) else SOME if any(inside) else NONE


def with_codes(only: Filter, book: Codebook, ids: Iterable[str], shown: bool) -> Filter:
    """Show these codes too, or hide them."""
    every = frozenset(code.id for code in book)
    before = every if only.codes is None else only.codes
    codes = before.union(ids) if shown else before.difference(ids)
    return Filter(None if codes >= every else codes, only.coders, only.uncoded)


def with_coder(only: Filter, coders: Collection[str], coder_id: str, shown: bool) -> Filter:
    """Show a coder's passages too, or hide them; `coders` are all there are."""
    before = frozenset(coders) if only.coders is None else only.coders
    found = before | {coder_id} if shown else before - {coder_id}
    return Filter(only.codes, None if found.issuperset(coders) else found, only.uncoded)


def with_uncoded(only: Filter, shown: bool) -> Filter:
    """Show passages without a code too, or hide them."""
    return Filter(only.codes, only.coders, shown)


def only_codes(only: Filter, ids: Iterable[str]) -> Filter:
    """These codes and no other, by the same coders as before."""
    return Filter(frozenset(ids), only.coders, uncoded=False)


def only_coder(only: Filter, coder_id: str) -> Filter:
    """One coder's passages, with the same codes as before."""
    return Filter(only.codes, frozenset({coder_id}), only.uncoded)


def only_uncoded(only: Filter) -> Filter:
    """Passages without a code, by the same coders as before."""
    return Filter(frozenset(), only.coders, uncoded=True)


def admitting(only: Filter, mark: Mark, code_id: str | None) -> Filter:
    """The filter that shows a mark that was just made: its coder and the code put on it; a mark of which nothing is
    shown even so, with all that is on it."""
    coders = None if only.coders is None else only.coders | {mark.coder_id}
    codes = only.codes
    if codes is not None and code_id in mark.code_ids:
        codes |= {code_id}
    found = Filter(codes, coders, only.uncoded)
    if found.shown(mark) is None:
        found = Filter(
            None if codes is None else codes.union(mark.code_ids), coders, not mark.code_ids or only.uncoded
        )
    return found
