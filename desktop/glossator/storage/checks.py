"""What must hold in a project and no constraint of the database can say."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, String, func, select

from glossator.domain.memos import CODE, DOCUMENT, PASSAGE
from glossator.domain.remarks import Remark, remark
from glossator.storage import chain, sections
from glossator.storage.columns import UTCDateTime
from glossator.storage.documents import all_documents, text_of
from glossator.storage.impossible import impossible, in_rings, times_there
from glossator.storage.journal import SILENT
from glossator.storage.logged import LOGGED
from glossator.storage.quoting import reread
from glossator.storage.replaying import replay
from glossator.storage.schema import (
    changes,
    codes,
    document_texts,
    documents,
    edits,
    memos,
    metadata,
    originals,
    passages,
)
from glossator.storage.states import wrong

_REPLACED = remark(
    "Repair takes such rows from the log, gives them another value, or leaves them out and says so."
)
_SEALED = remark(
    "Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one."
)

_BY_HAND = remark(
    "The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes "
    "what is there in the log."
)
_REREAD = remark("Repair reads it anew from the imported file, where that is whole.")

_IMPORTED = (
    select(
        documents.c.name,
        documents.c.encoding,
        documents.c.length,
        document_texts.c.text,
        originals.c.sha256,
        originals.c.data,
    )
    .join(document_texts, document_texts.c.id == documents.c.text_id)
    .join(originals, originals.c.id == document_texts.c.original_id)
    .where(func.length(document_texts.c.text) == documents.c.length)
)
SHOWN = 60  # characters of a value
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
    """What is wrong, each with what repair does about it; empty when all is well."""
    wrong = [*_values(connection), *_references(connection)] or [
        *_texts(connection),
        *_memos(connection),
        *_log(connection),
    ]
    return [*wrong, *_chain(connection)]


def _values(connection: Connection) -> Iterator[Remark]:
    if connection.dialect.name != "sqlite":
        return
    if (times := times_there(connection)) != 1:
        yield remark("The project's own row is there {count} times, and not once.", count=times).then(
            remark("Repair makes it one.")
        )
    for name, column, count in impossible(connection):
        table = metadata.tables[name]
        if column and isinstance(table.columns[column].type, UTCDateTime):
            yield remark(
                "Rows of {table} with a time that is none ({column}): {count}.",
                table=name,
                column=column,
                count=count,
            ).then(remark("They are shown as of 2 January 1970; repair puts its own moment there."))
        elif column:
            yield remark(
                "Rows of {table} with a value in {column} that cannot stand there: {count}.",
                table=name,
                column=column,
                count=count,
            ).then(_REPLACED)
        else:
            yield remark("Rows of {table} whose numbers do not fit: {count}.", table=name, count=count).then(
                _REPLACED
            )
    for table in metadata.sorted_tables:
        # Words whose bytes are none end the reading of their row: whoever checks hears of it here.
        words = ", ".join(f'"{of.name}"' for of in table.columns if isinstance(of.type, String))
        for _ in connection.exec_driver_sql(f'SELECT {words} FROM "{table.name}"'):
            pass


def _references(connection: Connection) -> Iterator[Remark]:
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(MOST):
        yield remark("A row of {table} refers to a missing row of {other}.", table=row[0], other=row[2]).then(
            remark("Repair brings that back from the log, or leaves the row out and says so.")
        )
    if count := in_rings(connection):
        yield remark("Codes that are below themselves in the codebook: {count}.", count=count).then(
            remark("They are shown, and repair puts one of them at the top.")
        )


def _memos(connection: Connection) -> Iterator[Remark]:
    for kind, table in ((DOCUMENT, documents), (CODE, codes), (PASSAGE, passages)):
        there = select(table.c.id).where(table.c.id == memos.c.target_id).exists()
        lost = select(func.count()).select_from(memos).where(memos.c.kind == kind, ~there)
        if count := connection.execute(lost).scalar_one():
            yield remark("Memos on what is not there any more: {count}.", count=count).then(
                remark("Repair moves their words into a memo on the project.")
            )


def _texts(connection: Connection) -> Iterator[Remark]:
    for document in all_documents(connection):
        for _, start, end in misplaced(connection, document.id)[:MOST]:
            yield remark(
                "In “{document}” the passage {start}:{end} no longer quotes the text at its place.",
                document=document.name,
                start=start,
                end=end,
            ).then(remark("Repair puts it where its words stand, or lists it in a memo on the project."))
    rows = connection.execute(
        select(documents.c.name)
        .join(document_texts, document_texts.c.id == documents.c.text_id)
        .where(func.length(document_texts.c.text) != documents.c.length)
        .limit(MOST)
    )
    for row in rows:
        yield remark("The text of “{name}” is not as long as it was at import.", name=row.name).then(_REREAD)
    for row in connection.execute(_IMPORTED, execution_options={"yield_per": 1}):
        if reread(row._mapping, row._mapping) not in (None, row.text):
            yield remark(
                "The text of “{name}” is not that of the file it was imported from.", name=row.name
            ).then(_REREAD)
    kept = select(documents.c.name, documents.c.length, document_texts.c.sections)
    for row in connection.execute(kept.join(document_texts, document_texts.c.id == documents.c.text_id)):
        if count := sections.faulty(row.sections, row.length):
            yield remark(
                "Sections of “{name}” that do not fit its text: {count}.", name=row.name, count=count
            ).then(remark("Repair leaves them out."))


def _log(connection: Connection) -> Iterator[Remark]:
    """The last change noted for a row must be what the row is now."""
    for edit in connection.execute(
        select(edits.c.label, edits.c.subject)
        .where(
            edits.c.kind.not_in(SILENT),
            ~select(changes.c.edit_id).where(changes.c.edit_id == edits.c.id).exists(),
        )
        .limit(MOST)
    ):
        step = edit.label.replace("{}", edit.subject, 1)
        yield remark("The log's step “{step}” holds no change.", step=step).then(_SEALED)
    for (name,) in connection.execute(select(changes.c.table_name).distinct().order_by(changes.c.table_name)):
        if name not in metadata.tables:
            yield remark(
                "The log speaks of a table “{name}” that the project does not have.", name=name
            ).then(_SEALED)
    for table in LOGGED:
        found = replay(connection, table)
        if found.missing:
            yield remark(
                "Rows of {table} that are in the log and not in the project: {count}.",
                table=table.name,
                count=found.missing,
            ).then(remark("Repair brings them back."))
        if found.unknown:
            yield remark(
                "Rows of {table} that are in the project and not in the log: {count}.",
                table=table.name,
                count=found.unknown,
            ).then(remark("Repair notes them in the log."))
        for column, (count, there, was) in found.others.items():
            yield remark(
                "Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and "
                "in the log “{was}”.",
                table=table.name,
                column=column,
                count=count,
                there=_short(there),
                was=_short(was),
            ).then(_BY_HAND)
    yield from _states(connection)


def _short(value: object) -> str:
    words = "" if value is None else str(value)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"


def _states(connection: Connection) -> Iterator[Remark]:
    if found := wrong(connection):
        yield remark(
            "Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The "
            "first is step {number}.",
            count=len(found),
            number=found[0].number,
        ).then(remark("The file was changed outside Glossator; repair marks them anew."))


def _chain(connection: Connection) -> Iterator[Remark]:
    """The first step of the log that does not follow from the one before."""
    found = chain.broken(connection)
    if found is not None:
        yield found.sentence.then(_SEALED)
