"""Texts with stand-ins in the place of names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from glossator.domain.pseudonyms import MappedText, Pseudonym, Region, pattern, which

_Piece = tuple[int, int, str]
"""[start, end) of the text, and what stands there instead."""


def mapper(pseudonyms: Iterable[Pseudonym]) -> Callable[[str], MappedText]:
    """What puts the stand-ins into any text. No name can be found in what it gives, also none that a stand-in and
    the words beside it would make up together: such words are taken in."""
    pseudonyms = list(pseudonyms)
    names, finder = which(pseudonyms), pattern(pseudonyms)

    def mapped(text: str) -> MappedText:
        pieces = [(m.start(), m.end(), names[(m.lastindex or 1) - 1].stand_in) for m in finder.finditer(text)]
        made = _laid(text, pieces)
        while pieces:
            again = [
                (*_behind(made, m.start(), m.end()), names[(m.lastindex or 1) - 1].stand_in)
                for m in finder.finditer(made.text)
            ]
            wider = _merged(pieces, again)
            if wider == pieces:
                break
            pieces = wider
            made = _laid(text, pieces)
        return made

    return mapped


def mapped(text: str, pseudonyms: Iterable[Pseudonym]) -> MappedText:
    """The text with stand-ins."""
    return mapper(pseudonyms)(text)


def occurrences(text: str, pseudonyms: Iterable[Pseudonym]) -> list[tuple[str, int, int]]:
    """(id of the pseudonym, start, end) of every name in a text, in order and apart."""
    pseudonyms = list(pseudonyms)
    names = which(pseudonyms)
    return [
        (names[(m.lastindex or 1) - 1].id, m.start(), m.end()) for m in pattern(pseudonyms).finditer(text)
    ]


def _laid(text: str, pieces: Iterable[_Piece]) -> MappedText:
    parts: list[str] = []
    regions: list[Region] = []
    at = size = 0
    for start, end, stand_in in pieces:
        size += start - at
        regions.append(Region(start, end, size, size + len(stand_in)))
        size += len(stand_in)
        parts += (text[at:start], stand_in)
        at = end
    return MappedText("".join((*parts, text[at:])), tuple(regions))


def _behind(made: MappedText, start: int, end: int) -> tuple[int, int]:
    """Where [start, end) of the new text came from, with the whole of each name that it touches."""
    turned = MappedText(
        "", tuple(Region(r.new_start, r.new_end, r.old_start, r.old_end) for r in made.regions)
    )
    return turned.span(start, end)


def _merged(pieces: list[_Piece], wider: list[_Piece]) -> list[_Piece]:
    """The pieces, those that a wider one covers left out for it; wider ones that overlap become one."""
    joined: list[_Piece] = []
    for start, end, stand_in in wider:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]), joined[-1][2])
        else:
            joined.append((start, end, stand_in))
    kept = [p for p in pieces if not any(start <= p[0] and p[1] <= end for start, end, _ in joined)]
    return sorted([*kept, *joined])
