"""The rows of passages.csv, one document at a time, so that a large project is never held whole."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from glossator.domain.documents import OUTSIDE, section_at
from glossator.domain.passages import Coding, Passage
from glossator.domain.tables import PassageRow
from glossator.domain.texts import Paragraphs
from glossator.storage.attributes import all_attributes, values_of
from glossator.storage.coders import all_coders
from glossator.storage.codes import codebook
from glossator.storage.documents import all_documents, sections_of, text_of
from glossator.storage.passages import passages_of
from glossator.storage.schema import memos, passages


def passage_rows(connection: Connection) -> Iterator[PassageRow]:
    """One row per coding, and one for each passage without a code.

    In the order document name, start, end, code path, coder, then identifiers, so that one project always
    gives the same rows. Several memos on a passage are joined by a blank line, oldest first.
    """
    book = codebook(connection)
    paths = {code.id: book.path_text(code.id) for code in book}
    coders = {coder.id: coder.name for coder in all_coders(connection)}
    columns = [attribute.id for attribute in all_attributes(connection)]
    values = {(v.document_id, v.attribute_id): v.value for v in values_of(connection)}
    for document in sorted(all_documents(connection), key=lambda d: (d.name, d.id)):
        if not document.passages:
            continue
        text = text_of(connection, document.id) or ""
        paragraphs = Paragraphs(text)
        sections = [s for s in sections_of(connection, document.id) if s.kind != OUTSIDE]
        notes = _memos(connection, document.id)
        known = tuple(values.get((document.id, column), "") for column in columns)
        pairs: list[tuple[Passage, Coding | None]] = []
        for passage in passages_of(connection, document.id):
            pairs += [(passage, coding) for coding in passage.codings or (None,)]
        pairs.sort(
            key=lambda pair: (
                pair[0].start,
                pair[0].end,
                paths[pair[1].code_id] if pair[1] else "",
                coders[pair[0].coder_id],
                pair[0].id,
                pair[1].id if pair[1] else "",
            )
        )
        for passage, coding in pairs:
            section = section_at(sections, passage.start)
            yield PassageRow(
                document=document.name,
                attributes=known,
                section=section.name if section else "",
                paragraph=paragraphs.at(passage.start),
                start=passage.start,
                end=passage.end,
                text=text[passage.start : passage.end],
                code=book[coding.code_id].name if coding else "",
                code_path=paths[coding.code_id] if coding else "",
                coder=coders[passage.coder_id],
                memo=notes.get(passage.id, ""),
                created_at=coding.created_at if coding else passage.created_at,
                modified_at=max(passage.modified_at, coding.created_at) if coding else passage.modified_at,
                document_id=document.id,
                passage_id=passage.id,
                coding_id=coding.id if coding else "",
                code_id=coding.code_id if coding else "",
            )


def _memos(connection: Connection, document_id: str) -> dict[str, str]:
    rows = connection.execute(
        select(memos.c.target_id, memos.c.text)
        .join(passages, passages.c.id == memos.c.target_id)
        .where(passages.c.document_id == document_id)
        .order_by(memos.c.created_at, memos.c.id)
    )
    notes: dict[str, str] = {}
    for row in rows:
        notes[row.target_id] = f"{notes[row.target_id]}\n\n{row.text}" if row.target_id in notes else row.text
    return notes
