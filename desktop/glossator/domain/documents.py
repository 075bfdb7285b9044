"""Documents: a report's text and what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from glossator.domain.remarks import Remark

SECTION = "section"
ITEM = "item"
OUTSIDE = "outside"

SectionDraft = tuple[str, str, int, int]
"""(name, kind, start, end) of a section that is not in a project yet; code points, half-open."""


@dataclass(frozen=True, slots=True)
class Document:
    """A report as the lists show it: everything but the text itself.

    `length` is in code points. `sha256` is the hexadecimal digest of the original file's bytes. `source`
    is the file's name when it was imported, `encoding` what its bytes were decoded with.
    `passages` is how many lie on it, None where they were not counted. `part` says which part of the file it
    is where one file gave several documents (a table's row, a country of a collection), else "".
    """

    id: str
    name: str
    position: int
    length: int
    sha256: str
    source: str
    encoding: str
    created_at: datetime
    passages: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A named stretch of a document, one point of a list in it (`ITEM`), or a stretch that lies `OUTSIDE` the
    report (a site's banner or footer)."""

    name: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Version:
    """A text that a document had before it was revised; number 1 is the first. `length` is in code points."""

    id: str
    document_id: str
    text_id: str
    number: int
    length: int
    source: str
    encoding: str
    created_at: datetime
    replaced_at: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """An attribute that a report seems to have; never set unless somebody takes it.

    `type` is one of `domain.attributes.TYPES`, `value` in the form `checked_value` gives. `words` are those it
    was taken from; they stand in the text at [start, end), or elsewhere (the file's name, a column of a table)
    where start and end are 0.
    """

    name: str
    type: str
    value: str
    words: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class TextDraft:
    """A report just read from a file and not in a project yet.

    `text` is canonical, `original` the file's bytes with their `sha256`, and `part` says which part of them it is
    (see `Document`); of a table's row `row` is the number, for a window to say in its language. `certain` is False
    where something was guessed and somebody should look at the text; `remarks` say what was guessed or left out.
    `proposals` are attributes to offer.
    """

    name: str
    text: str
    original: bytes
    sha256: str
    source: str
    encoding: str
    certain: bool = True
    sections: tuple[SectionDraft, ...] = ()
    part: str = ""
    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[Remark, ...] = ()
    row: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """A draft without its text and its file's bytes, so that thousands of them can wait. `length` is the text's,
    in code points; all else is as in `TextDraft`."""

    name: str
    length: int
    sha256: str
    source: str
    encoding: str
    certain: bool = True
    sections: tuple[SectionDraft, ...] = ()
    part: str = ""
    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[Remark, ...] = ()
    row: int = 0


def outline_of(draft: TextDraft) -> Outline:
    """What of a draft is no text."""
    return Outline(
        draft.name,
        len(draft.text),
        draft.sha256,
        draft.source,
        draft.encoding,
        draft.certain,
        draft.sections,
        draft.part,
        draft.proposals,
        draft.remarks,
        draft.row,
    )


def section_at(sections: Sequence[Section], offset: int) -> Section | None:
    """The innermost section that holds `offset`, or None; an item is no section. Sections are few: a plain
    search."""
    found = [s for s in sections if s.start <= offset < s.end and s.kind != ITEM]
    return min(found, key=lambda s: s.end - s.start) if found else None


def inside(length: int, sections: Sequence[Section] | Sequence[SectionDraft]) -> list[tuple[int, int]]:
    """The stretches of a text of `length` that are part of the report: [start, end) in order, OUTSIDE left out."""
    stretches: list[tuple[int, int]] = []
    at = 0
    for start, end in sorted(_outside(sections)):
        if start > at:
            stretches.append((at, min(start, length)))
        at = max(at, end)
    if at < length:
        stretches.append((at, length))
    return stretches


def inside_length(length: int, sections: Sequence[Section] | Sequence[SectionDraft]) -> int:
    """How many code points of a text are part of the report."""
    return sum(end - start for start, end in inside(length, sections))


def _outside(sections: Sequence[Section] | Sequence[SectionDraft]) -> list[tuple[int, int]]:
    found = []
    for section in sections:
        if isinstance(section, Section):
            kind, start, end = section.kind, section.start, section.end
        else:
            _, kind, start, end = section
        if kind == OUTSIDE:
            found.append((start, end))
    return found
