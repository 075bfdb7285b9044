"""What a paper is made of: the project as its cover tells it, and the documents one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.domain.codes import Code, Codebook
from glossator.domain.colours import checked_colour
from glossator.domain.contrast import RGB, alike, rgb
from glossator.domain.documents import ITEM, OUTSIDE, Document, Section
from glossator.domain.errors import InvalidValue
from glossator.domain.memos import Memo
from glossator.domain.passages import Passage
from glossator.domain.schemes import LIGHT, Scheme
from glossator.domain.stretches import Stretch
from glossator.domain.texts import Paragraphs

UNKNOWN = "#8a8478"
"""For a code whose colour is none."""
ON_WHITE = replace(LIGHT, name="white", paper="#ffffff")
"""The light scheme on white paper."""


@dataclass(frozen=True)
class Cover:
    """What holds for a whole paper. `documents` are those in it, in their order; `counts` says how many codings in
    them each code has, `spread` in how many of them; `coders` are names by id, `initials` short ones where several
    coded, else empty. `memos` are those on the project, `code_memos` those on codes by code id."""

    title: str
    book: Codebook
    documents: Sequence[Document]
    coders: Mapping[str, str]
    initials: Mapping[str, str]
    counts: Mapping[str, int]
    spread: Mapping[str, int]
    memos: Sequence[Memo] = ()
    code_memos: Mapping[str, Sequence[Memo]] = field(default_factory=dict)

    def used(self) -> list[Code]:
        """The codes that have codings here, in the order of the tree."""
        return [code for code in self.book if self.counts.get(code.id)]

    def name(self, code_id: str) -> str:
        """A code's name; "?" for one that the codebook does not have."""
        code = self.book.get(code_id)
        return code.name if code else "?"

    def path(self, code_id: str) -> str:
        """A code's path for reading: "Victim protection › Shelter"."""
        return " › ".join(self.book.path(code_id)) if code_id in self.book else "?"

    def colour(self, code_id: str | None) -> str:
        """A code's own colour; of None, that of a passage without a code."""
        if code_id is None:
            return LIGHT.uncoded
        code = self.book.get(code_id)
        return colour_of(code) if code else UNKNOWN

    def hue(self, code_id: str | None) -> RGB:
        """The same as three channels."""
        return rgb(self.colour(code_id))

    def names(self, stretch: Stretch) -> str:
        """The codes on a stretch in words."""
        named = [self.name(code_id) for code_id in stretch.code_ids]
        if stretch.more:
            named.append(f"{stretch.more} more")
        return "; ".join(named) or "Highlighted, no code"

    def dashed(self, stretch: Stretch, lane: int) -> bool:
        """Whether the line in this lane is too much like its neighbour to be told apart by its colour."""
        mine, below = stretch.lines[lane], stretch.lines[lane - 1] if lane % 2 else None
        return mine is not None and below is not None and alike(self.colour(mine), self.colour(below))

    def said(self, memo: Memo) -> str:
        """Who wrote a memo."""
        return self.coders.get(memo.coder_id, "?")


@dataclass(frozen=True)
class Reading:
    """One document with all that lies on it. `attributes` are (name, value), `memos` those on the document, `notes`
    those on its passages by passage id; passages are by start, the longer first."""

    document: Document
    text: str
    attributes: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    passages: Sequence[Passage]
    memos: Sequence[Memo]
    notes: Mapping[str, Sequence[Memo]]


@dataclass(frozen=True)
class Heading:
    """The name of a section that begins. `level` is 1 for the outermost. `in_text` says that the paragraph itself
    is the heading, and nothing needs to be put above it."""

    name: str
    level: int
    in_text: bool


@dataclass(frozen=True)
class Block:
    """A paragraph: its number, its span, the headings of the sections that begin with it, whether it lies outside
    the report, and the rank of the heading that it is itself (0: it is none)."""

    number: int
    start: int
    end: int
    headings: tuple[Heading, ...] = ()
    outside: bool = False
    rank: int = 0


def blocks(reading: Reading) -> list[Block]:
    """The paragraphs of a document, each with what begins there."""
    outer = [s for s in reading.sections if s.kind == OUTSIDE]
    begin = sorted(
        (s for s in reading.sections if s.kind not in (OUTSIDE, ITEM)), key=lambda s: (s.start, -s.end)
    )
    found: list[Block] = []
    open_ends: list[int] = []
    waiting = 0
    for number, span in enumerate(Paragraphs(reading.text)):
        headings: list[Heading] = []
        while waiting < len(begin) and begin[waiting].start < span.end:
            section = begin[waiting]
            waiting += 1
            open_ends = [end for end in open_ends if end > section.start]
            open_ends.append(section.end)
            if section.name.strip():
                own = (
                    reading.text[span.start : span.end].strip().casefold() == section.name.strip().casefold()
                )
                headings.append(Heading(section.name, len(open_ends), own))
        rank = next((heading.level for heading in headings if heading.in_text), 0)
        outside = any(s.start < span.end and span.start < s.end for s in outer)
        found.append(
            Block(
                number,
                span.start,
                span.end,
                tuple(heading for heading in headings if not heading.in_text),
                outside,
                rank,
            )
        )
    return found


def reading_order(passage: Passage) -> tuple[int, int, str]:
    """By start, the longer first, then by id so that it is total."""
    return (passage.start, -passage.end, passage.id)


def colour_of(code: Code) -> str:
    """A code's colour, written #rrggbb whatever the file holds."""
    try:
        return checked_colour(code.colour)
    except InvalidValue:
        return UNKNOWN


def palette(cover: Cover, code_ids: Iterable[str], scheme: Scheme) -> list[tuple[str, str, str]]:
    """For each code its id, its colour as a line and its colour as a name, on the scheme's paper."""
    return [
        (code_id, scheme.line(cover.colour(code_id)), scheme.label(cover.colour(code_id)))
        for code_id in code_ids
    ]
