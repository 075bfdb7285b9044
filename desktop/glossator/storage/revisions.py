"""Replacing the text of documents, and the texts they had before, in the file."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, select

from glossator.domain.documents import TextDraft, Version
from glossator.domain.ids import new_id
from glossator.storage.documents import add_text
from glossator.storage.journal import Journal, now
from glossator.storage.schema import document_texts, documents, originals, versions

_VERSIONS = (
    select(versions).where(versions.c.document_id == bindparam("document")).order_by(versions.c.number)
)


def versions_of(connection: Connection, document_id: str) -> list[Version]:
    """The texts that a document had before the present one, oldest first."""
    return [Version(**row._mapping) for row in connection.execute(_VERSIONS, {"document": document_id})]


def text_of_version(connection: Connection, version_id: str) -> str | None:
    """The canonical text of an earlier version, or None."""
    wanted = select(document_texts.c.text).join(versions, versions.c.text_id == document_texts.c.id)
    return connection.scalar(wanted.where(versions.c.id == version_id))


def original_of_version(connection: Connection, version_id: str) -> bytes | None:
    """The bytes of the file that an earlier version came from, or None."""
    wanted = (
        select(originals.c.data)
        .join(document_texts, document_texts.c.original_id == originals.c.id)
        .join(versions, versions.c.text_id == document_texts.c.id)
    )
    return connection.scalar(wanted.where(versions.c.id == version_id))


def replace_text(journal: Journal, document_id: str, draft: TextDraft) -> str:
    """Give a document the draft's text and sections, and list the one it had; returns that version's id. Its
    passages are left where they are: the caller places them."""
    connection = journal.connection
    row = connection.execute(select(documents).where(documents.c.id == document_id)).one()
    last = max(versions_of(connection, document_id), key=lambda version: version.number, default=None)
    moment = now()
    earlier: dict[str, Any] = {
        "id": new_id(),
        "document_id": document_id,
        "text_id": row.text_id,
        "number": last.number + 1 if last is not None else 1,
        "length": row.length,
        "source": row.source,
        "encoding": row.encoding,
        "created_at": last.replaced_at if last is not None else row.created_at,
        "replaced_at": moment,
    }
    journal.insert(versions, [earlier])
    journal.update(
        documents,
        {
            document_id: {
                "text_id": add_text(connection, draft),
                "length": len(draft.text),
                "source": draft.source,
                "encoding": draft.encoding,
                "part": draft.part,
            }
        },
    )
    return str(earlier["id"])
