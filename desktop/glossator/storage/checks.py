"""What must hold in a project and no constraint of the database can say."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, String, func, select, type_coerce

from glossator.domain.changes import ENCRYPTION
from glossator.domain.remarks import Remark, remark
from glossator.storage import chain, sections
from glossator.storage.documents import all_documents, text_of
from glossator.storage.schema import (
    UTCDateTime,
    changes,
    document_texts,
    documents,
    edits,
    metadata,
    passages,
)

MOST = 20  # findings of one sort: enough to see what is wrong


def misplaced(connection: Connection, document_id: str) -> list[tuple[str, int, int]]:
    """The passages of a document whose quote is not the text at their span: (id, start, end)."""
    text = text_of(connection, document_id)
    if text is None:
        return []
    rows = connection.execute(
        select(passages.c.id, passages.c.start, passages.c.end, passages.c.quote)
        .where(passages.c.document_id == document_id)
        .order_by(passages.c.start)
    )
    return [(row.id, row.start, row.end) for row in rows if text[row.start : row.end] != row.quote]


def findings(connection: Connection) -> list[Remark]:
    """What is wrong, a sentence each; empty when all is well."""
    wrong = list(_moments(connection)) or [*_texts(connection), *_log(connection)]
    return [*wrong, *_chain(connection)]


def _moments(connection: Connection) -> Iterator[Remark]:
    """Times that are none would end whatever reads their rows."""
    if connection.dialect.name != "sqlite":
        return
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, UTCDateTime):
                wrong = func.datetime(type_coerce(column, String)).is_(None)
                if count := connection.execute(select(func.count()).select_from(table).where(wrong)).scalar():
                    yield remark(
                        "Rows of {table} with a time that is none ({column}): {count}.",
                        table=table.name,
                        column=column.name,
                        count=count,
                    )


def _texts(connection: Connection) -> Iterator[Remark]:
    for document in all_documents(connection):
        for _, start, end in misplaced(connection, document.id)[:MOST]:
            yield remark(
                "In “{document}” the passage {start}:{end} no longer quotes the text at its place.",
                document=document.name,
                start=start,
                end=end,
            )
    rows = connection.execute(
        select(documents.c.name)
        .join(document_texts, document_texts.c.id == documents.c.text_id)
        .where(func.length(document_texts.c.text) != documents.c.length)
        .limit(MOST)
    )
    for row in rows:
        yield remark("The text of “{name}” is not as long as it was at import.", name=row.name)
    kept = select(documents.c.name, documents.c.length, document_texts.c.sections)
    for row in connection.execute(kept.join(document_texts, document_texts.c.id == documents.c.text_id)):
        if count := sections.faulty(row.sections, row.length):
            yield remark(
                "Sections of “{name}” that do not fit its text: {count}.", name=row.name, count=count
            )


def _log(connection: Connection) -> Iterator[Remark]:
    """The last change noted for a row must be what the row is now."""
    for edit in connection.execute(
        select(edits.c.label, edits.c.subject)
        .where(
            edits.c.kind != ENCRYPTION,
            ~select(changes.c.edit_id).where(changes.c.edit_id == edits.c.id).exists(),
        )
        .limit(MOST)
    ):
        step = edit.label.replace("{}", edit.subject, 1)
        yield remark("The log's step “{step}” holds no change.", step=step)
    # The edit's number is a whole step apart from the next, a change's number within it is not; a row's
    # latest note is the one with the greatest pair.
    latest: dict[tuple[str, str], bool] = {}
    rows = connection.execute(
        select(changes.c.table_name, changes.c.row_id, changes.c.after.is_(None).label("gone"))
        .join(edits, edits.c.id == changes.c.edit_id)
        .order_by(edits.c.number, changes.c.number)
    )
    for row in rows:
        latest[row.table_name, row.row_id] = not row.gone
    for name in sorted({table for table, _ in latest}):
        table = metadata.tables.get(name)
        if table is None:
            yield remark("The log speaks of a table “{name}” that the project does not have.", name=name)
            continue
        there = set(connection.scalars(select(table.c.id)))
        noted = {row_id for (of, row_id), is_there in latest.items() if of == name and is_there}
        if missing := noted - there:
            yield remark(
                "Rows of {table} that are in the log and not in the project: {count}.",
                table=name,
                count=len(missing),
            )
        unknown = there - noted
        if unknown:
            yield remark(
                "Rows of {table} that are in the project and not in the log: {count}.",
                table=name,
                count=len(unknown),
            )


def _chain(connection: Connection) -> Iterator[Remark]:
    """The first step of the log that does not follow from the one before."""
    found = chain.broken(connection)
    if found is not None:
        yield found.sentence
