"""Documents, their texts and their sections in the file.

A text with its sections is stored once at import and never again: it stays when its document is deleted, so that
undo can bring the document back without the log having to hold its text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from glossator.domain.documents import Document, Outline, Section, TextDraft
from glossator.domain.ids import new_id
from glossator.storage import sections
from glossator.storage.journal import Journal, chunks, now
from glossator.storage.memos import delete_memos
from glossator.storage.passages import delete_passages
from glossator.storage.schema import (
    attribute_values,
    codings,
    document_texts,
    documents,
    originals,
    passages,
    versions,
)

_PASSAGES = (
    select(func.count()).where(passages.c.document_id == documents.c.id).correlate(documents)
).scalar_subquery()
_FROM = documents.join(document_texts, document_texts.c.id == documents.c.text_id).join(
    originals, originals.c.id == document_texts.c.original_id
)
_ANY = select(documents, originals.c.sha256).select_from(_FROM)
_ALL = _ANY.add_columns(_PASSAGES.label("passages")).order_by(documents.c.position, documents.c.name)
_ONE = _ANY.where(documents.c.id == bindparam("document"))

_TEXT = (
    select(document_texts.c.text)
    .join(documents, documents.c.text_id == document_texts.c.id)
    .where(documents.c.id == bindparam("document"))
)
_PART = _TEXT.with_only_columns(
    func.substr(document_texts.c.text, bindparam("first"), bindparam("count")), maintain_column_froms=True
)
_SECTIONS = _TEXT.with_only_columns(document_texts.c.sections, maintain_column_froms=True)
_MADE = select(originals.c.sha256, documents.c.part, documents.c.name).select_from(_FROM)
_MADE_FROM = _MADE.where(originals.c.sha256.in_(bindparam("hashes", expanding=True)))
_SAME_BYTES = select(originals.c.id, originals.c.sha256).where(
    originals.c.sha256.in_(bindparam("hashes", expanding=True))
)
_ADD_ORIGINAL = insert(originals)
_ADD_TEXT = insert(document_texts)


def all_documents(connection: Connection) -> list[Document]:
    """Every document in the order of the list, with the number of its passages."""
    return [_document(row, row.passages) for row in connection.execute(_ALL)]


def document_of(connection: Connection, document_id: str) -> Document | None:
    """One document, its passages not counted; None when it is not there."""
    row = connection.execute(_ONE, {"document": document_id}).first()
    return _document(row) if row is not None else None


def _document(row: Row[Any], passages: int | None = None) -> Document:
    return Document(
        row.id,
        row.name,
        row.position,
        row.length,
        row.sha256,
        row.source,
        row.encoding,
        row.created_at,
        passages,
        row.part,
    )


def text_of(connection: Connection, document_id: str) -> str | None:
    """The canonical text, or None when there is no such document."""
    return connection.execute(_TEXT, {"document": document_id}).scalar()


def part_of(connection: Connection, document_id: str, start: int, end: int) -> str | None:
    """The code points [start, end) of the canonical text, or None when there is no such document."""
    values = {"document": document_id, "first": start + 1, "count": end - start}
    return connection.execute(_PART, values).scalar()


def original_of(connection: Connection, document_id: str) -> bytes | None:
    """The bytes of the file that was imported, or None."""
    return connection.execute(
        select(originals.c.data).select_from(_FROM).where(documents.c.id == document_id)
    ).scalar()


def sections_of(connection: Connection, document_id: str) -> list[Section]:
    """The sections of a document by start; of two with one start the wider first."""
    return sections.read(connection.execute(_SECTIONS, {"document": document_id}).scalar())


def names_with_hashes(
    connection: Connection, hashes: Iterable[str] | None = None
) -> dict[tuple[str, str], str]:
    """(SHA-256, part) → the name of the document made from that part of those bytes, where there is one; for all
    documents without `hashes`."""
    found: dict[tuple[str, str], str] = {}
    if hashes is None:
        for row in connection.execute(_MADE):
            found.setdefault((row.sha256, row.part), row.name)
        return found
    for some in chunks(set(hashes)):
        for row in connection.execute(_MADE_FROM, {"hashes": some}):
            found.setdefault((row.sha256, row.part), row.name)
    return found


def names_taken(connection: Connection) -> tuple[list[str], int]:
    """The names of all documents, and the first position behind them."""
    rows = connection.execute(select(documents.c.name, documents.c.position)).all()
    return [row.name for row in rows], max((row.position for row in rows), default=-1) + 1


def add_documents(journal: Journal, new: Sequence[tuple[str, str, Outline]], position: int) -> list[str]:
    """Add (name, id of the text, outline) at the end of the list, from `position` on; returns the new ids."""
    moment = now()
    ids: list[str] = []
    rows: list[dict[str, Any]] = []
    for number, (name, text_id, draft) in enumerate(new):
        document_id = new_id()
        ids.append(document_id)
        rows.append(
            {
                "id": document_id,
                "text_id": text_id,
                "name": name,
                "position": position + number,
                "length": draft.length,
                "source": draft.source,
                "encoding": draft.encoding,
                "created_at": moment,
                "part": draft.part,
            }
        )
    journal.insert(documents, rows)
    return ids


def add_text(connection: Connection, draft: TextDraft) -> str:
    """Keep a draft's text, and its file's bytes unless they are there already; returns the text's id.

    Not through the journal: texts are only ever added, and the log must not hold them again.
    """
    text_id = new_id()
    add_texts(connection, [(text_id, draft)])
    return text_id


def add_texts(connection: Connection, drafts: Sequence[tuple[str, TextDraft]]) -> list[str]:
    """Keep the texts of drafts under these ids, and their files' bytes unless they are there already; returns the
    ids of the bytes that were not."""
    kept: dict[str, str] = {}
    for some in chunks({draft.sha256 for _, draft in drafts}):
        kept |= {row.sha256: row.id for row in connection.execute(_SAME_BYTES, {"hashes": some})}
    new: list[dict[str, Any]] = []
    for _, draft in drafts:
        if draft.sha256 not in kept:
            kept[draft.sha256] = new_id()
            new.append({"id": kept[draft.sha256], "sha256": draft.sha256, "data": draft.original})
    if new:
        connection.execute(_ADD_ORIGINAL, new)
    connection.execute(
        _ADD_TEXT,
        [
            {
                "id": text_id,
                "original_id": kept[draft.sha256],
                "text": draft.text,
                "sections": sections.kept(draft.sections),
            }
            for text_id, draft in drafts
        ],
    )
    return [row["id"] for row in new]


def update_documents(journal: Journal, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Set columns of documents by id."""
    journal.update(documents, values)


def what_goes_with(connection: Connection, document_ids: Sequence[str]) -> tuple[int, int]:
    """How many passages and codings would be deleted with these documents."""
    marked = coded = 0
    for some in chunks(document_ids):
        inside = passages.c.document_id.in_(some)
        marked += connection.execute(select(func.count()).select_from(passages).where(inside)).scalar_one()
        coded += connection.execute(
            select(func.count())
            .select_from(codings.join(passages, passages.c.id == codings.c.passage_id))
            .where(inside)
        ).scalar_one()
    return marked, coded


def delete_documents(journal: Journal, document_ids: Sequence[str]) -> None:
    """Delete documents with their passages, codings, memos, earlier versions and attribute values. Texts
    stay, with their sections."""
    connection = journal.connection
    for some in chunks(document_ids):
        delete_passages(
            journal, list(connection.scalars(select(passages.c.id).where(passages.c.document_id.in_(some))))
        )
        for table in (versions, attribute_values):
            journal.delete(
                table, list(connection.scalars(select(table.c.id).where(table.c.document_id.in_(some))))
            )
    delete_memos(journal, document_ids)
    journal.delete(documents, document_ids)
