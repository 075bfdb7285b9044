"""The quotations of a project, code by code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from glossator.domain.documents import OUTSIDE, section_at
from glossator.domain.texts import Paragraphs
from glossator.storage.passages import passages_by_id

if TYPE_CHECKING:
    from glossator.formats.writing.paper import Cover, Reading
    from glossator.formats.writing.quotations import Quotation, Quoted
    from glossator.project.project import Project

_AT_ONCE = 500  # passages in memory


class _Place(NamedTuple):
    passage_id: str
    document: int
    section: str
    paragraph: int


def write_quotations(
    project: Project, form: str, cover: Cover, readings: Iterable[Reading], out: BinaryIO, every_code: bool
) -> int:
    """Write the quotations report; returns how many quotations it holds.

    The documents are gone through once for the places of their passages; the words are fetched again code by code,
    so that they are never held all at once.
    """
    from glossator.formats.writing import quotations

    places: dict[str, list[_Place]] = {}
    memos: dict[str, list[tuple[str, str]]] = {}
    for number, reading in enumerate(readings):
        paragraphs = Paragraphs(reading.text)
        sections = [section for section in reading.sections if section.kind != OUTSIDE]
        for passage_id, notes in reading.notes.items():
            memos[passage_id] = [(cover.said(memo), memo.text) for memo in notes]
        for passage in reading.passages:
            section = section_at(sections, passage.start)
            place = _Place(passage.id, number, section.name if section else "", paragraphs.at(passage.start))
            for code_id in passage.code_ids:
                places.setdefault(code_id, []).append(place)
    listed = [code for code in cover.book if every_code or code.id in places]

    def quoted() -> Iterator[Quoted]:
        for code in listed:
            depth = len(cover.book.ancestors(code.id)) + 1
            yield quotations.Quoted(code, depth, _quotations(project, cover, places.get(code.id, ()), memos))

    write = quotations.write_html if form == "html" else quotations.write_docx
    return write(cover, quoted(), listed, out)


def _quotations(
    project: Project, cover: Cover, places: Sequence[_Place], memos: dict[str, list[tuple[str, str]]]
) -> Iterator[Quotation]:
    from glossator.formats.writing.quotations import Quotation

    waiting = iter(places)
    while some := list(islice(waiting, _AT_ONCE)):
        found = passages_by_id(project.connection, [place.passage_id for place in some])
        by_id = {passage.id: passage for passage in found}
        for place in some:
            name = cover.documents[place.document].name
            notes = memos.get(place.passage_id, ())
            yield Quotation(by_id[place.passage_id], name, place.section, place.paragraph, notes)
