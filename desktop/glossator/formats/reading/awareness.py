"""What the readers themselves do not know of a report: its sections where it has lost its headings, what of it lies
outside the report, the attributes it seems to have, and where one file holds several reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.domain.documents import ITEM, OUTSIDE, SECTION, SectionDraft
from glossator.domain.remarks import remark
from glossator.domain.texts import LINE
from glossator.formats.reading.source import Extract
from glossator.formats.reading.trafficking import (
    BANNER,
    FOOTER,
    Narrative,
    narratives,
    proposals_of,
    sections_of,
    year_before,
)

SEVERAL = "This file holds {count} countries; it can be split into one document each."
_SUBSTANCE = 500  # code points before the first country that are worth a document of their own


def aware(extract: Extract, file_name: str, split: bool) -> list[Extract]:
    """The extract with sections and proposals, or, with `split`, one for each country it holds. Texts that are no
    such reports come through as they are."""
    if "minimum" not in extract.text:  # each narrative speaks of the minimum standards
        return [extract]
    paragraphs = _paragraphs(extract.text)
    found = narratives(extract.text, paragraphs)
    if not found:
        return [extract]
    if len(found) == 1:
        return [_known(extract, paragraphs, found[0], file_name)]
    if not split:
        return [replace(extract, remarks=(*extract.remarks, remark(SEVERAL, count=len(found))))]
    return _split(extract, paragraphs, found, file_name)


def _known(
    extract: Extract, paragraphs: Sequence[tuple[int, int]], narrative: Narrative, file_name: str
) -> Extract:
    own = sections_of(extract.text, paragraphs, narrative, alone=True)
    has_headings = any(kind == SECTION for _, kind, _, _ in extract.sections)
    has_items = any(kind == ITEM for _, kind, _, _ in extract.sections)
    has_frame = any(kind == OUTSIDE for _, kind, _, _ in extract.sections)
    wanted = [
        section
        for section in own
        if not (section[1] == SECTION and has_headings)
        and not (section[1] == ITEM and has_items)
        and not (section[0] in (BANNER, FOOTER) and has_frame)
    ]
    taken = {proposal.name.casefold() for proposal in extract.proposals}
    proposals = proposals_of(extract.text, paragraphs, narrative, file_name)
    return replace(
        extract,
        sections=_sorted([*extract.sections, *wanted]),
        proposals=(*extract.proposals, *(p for p in proposals if p.name.casefold() not in taken)),
    )


def _split(
    extract: Extract, paragraphs: Sequence[tuple[int, int]], found: Sequence[Narrative], file_name: str
) -> list[Extract]:
    made: list[Extract] = []
    begin = paragraphs[found[0].first][0]
    before, year = extract.text[:begin], year_before(extract.text, begin)
    if len(before.strip()) >= _SUBSTANCE:
        made.append(_slice(extract, 0, len(before.rstrip()), "Introduction"))
    for narrative in found:
        start, end = paragraphs[narrative.first][0], paragraphs[narrative.end - 1][1]
        name = narrative.country[0] if narrative.country else extract.text[start : start + 60].split("\n")[0]
        piece = _slice(extract, start, end, name)
        own = _paragraphs(piece.text)
        again = narratives(piece.text, own)
        known = _known(piece, own, again[0], file_name) if again else piece
        if year is not None and all(proposal.name != year.name for proposal in known.proposals):
            known = replace(known, proposals=(*known.proposals, year))
        made.append(known)
    return made


def _slice(extract: Extract, start: int, end: int, name: str) -> Extract:
    """The piece [start, end) with what of the sections lies in it."""
    sections = [
        (section, kind, max(begin, start) - start, min(until, end) - start)
        for section, kind, begin, until in extract.sections
        if max(begin, start) < min(until, end)
    ]
    return replace(
        extract,
        text=extract.text[start:end],
        sections=tuple(sections),
        name=name,
        part=name,
        row=0,
        proposals=(),
    )


def _paragraphs(text: str) -> list[tuple[int, int]]:
    return [line.span() for line in LINE.finditer(text)]


def _sorted(sections: Sequence[SectionDraft]) -> tuple[SectionDraft, ...]:
    return tuple(sorted(sections, key=lambda section: (section[2], -section[3])))
