"""What leaves the program to be read, or learned from: coded reports, quotations, the codebook, annotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.coders import initials
from glossator.domain.documents import Document
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, PROJECT
from glossator.formats.writing.paper import Cover, Reading, reading_order
from glossator.project.quotations import write_quotations
from glossator.storage import memos, tallies
from glossator.storage.documents import sections_of, text_of
from glossator.storage.journal import snapshot
from glossator.storage.passages import passages_of

if TYPE_CHECKING:
    from glossator.project.project import Project

PAPERS: dict[str, tuple[str, ...]] = {
    "report": ("html", "docx"),
    "quotations": ("html", "docx"),
    "codebook": ("docx", "md"),
    "annotations": ("jsonld", "spacy", "doccano"),
}
"""What can be written, and in which formats."""


def write_paper(
    project: Project,
    what: str,
    form: str,
    out: BinaryIO,
    document_ids: Sequence[str] | None = None,
    progress: Callable[[int], None] | None = None,
    every_code: bool = False,
) -> int:
    """Write one of PAPERS to an open binary stream; returns how many documents, codes or passages it holds.

    `document_ids`: only these documents, None for all. `progress` gets the number done so far and may raise.
    `every_code`: quotations also list the codes that have none. The same project always gives the same bytes.
    Raises NotFound for a paper, a format or a document that is not there.
    """
    if form not in PAPERS.get(what, ()):
        raise NotFound("There is no paper “{what}” in the format {form}.", what=what, form=form)
    with snapshot(project.connection):
        cover = _cover(project, document_ids)
        readings = _readings(project, cover, (lambda _: None) if progress is None else progress)
        if what == "report":
            return _report(form, cover, readings, out)
        if what == "quotations":
            return write_quotations(project, form, cover, readings, out, every_code)
        if what == "codebook":
            return _codebook(form, cover, out)
        return _annotations(form, cover, readings, out)


def _report(form: str, cover: Cover, readings: Iterator[Reading], out: BinaryIO) -> int:
    if form == "html":
        from glossator.formats.writing.report_html import write_report
    else:
        from glossator.formats.writing.report_docx import write_report

    return write_report(cover, readings, out)


def _codebook(form: str, cover: Cover, out: BinaryIO) -> int:
    if form == "md":
        from glossator.formats.writing.codebook_md import write_codebook
    else:
        from glossator.formats.writing.codebook_docx import write_codebook

    return write_codebook(cover, out)


def _annotations(form: str, cover: Cover, readings: Iterator[Reading], out: BinaryIO) -> int:
    from glossator.formats.writing.spans import write_doccano, write_spacy
    from glossator.formats.writing.webannotation import write_annotations

    if form == "jsonld":
        return write_annotations(cover, readings, sum(d.passages or 0 for d in cover.documents), out)
    return (write_spacy if form == "spacy" else write_doccano)(cover, readings, out)


def _cover(project: Project, document_ids: Sequence[str] | None) -> Cover:
    documents = project.documents.all()
    if document_ids is not None:
        there = {document.id for document in documents}
        if not there.issuperset(document_ids):
            raise NotFound("That document is not in the project any more.")
        wanted = set(document_ids)
        documents = [document for document in documents if document.id in wanted]
    coders = project.coders.all()
    counts, spread, busy = Counter[str](), Counter[str](), set[str]()
    for document in documents:
        found = tallies.codings_by_code(project.connection, document.id)
        counts.update(found)
        spread.update(found.keys())
        busy.update(tallies.passages_by_coder(project.connection, document.id))
    return Cover(
        title=project.name,
        book=project.codes.book(),
        documents=documents,
        coders={coder.id: coder.name for coder in coders},
        initials=initials(c for c in coders if c.id in busy) if len(busy) > 1 else {},
        counts=counts,
        spread=spread,
        memos=[memo for some in memos.memos_about(project.connection, PROJECT).values() for memo in some],
        code_memos=memos.memos_about(project.connection, CODE),
    )


def _readings(project: Project, cover: Cover, progress: Callable[[int], None]) -> Iterator[Reading]:
    names = {attribute.id: attribute.name for attribute in project.attributes.all()}
    for number, document in enumerate(cover.documents, 1):
        yield _reading(project, document, names)
        progress(number)


def _reading(project: Project, document: Document, names: dict[str, str]) -> Reading:
    connection = project.connection
    text = text_of(connection, document.id) or ""
    values = project.attributes.values(document.id)
    # A damaged file may hold passages beyond the text; `glossator check` tells of them.
    found = [p for p in passages_of(connection, document.id) if 0 <= p.start < p.end <= len(text)]
    return Reading(
        document=document,
        text=text,
        attributes=[(name, values[key]) for key, name in names.items() if values.get(key)],
        sections=sections_of(connection, document.id),
        passages=sorted(found, key=reading_order),
        memos=memos.memos_on(connection, document.id),
        notes=memos.memos_in(connection, document.id),
    )
