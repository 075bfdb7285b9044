"""What an exchange with other programs needs of the file beside what others ask for: all memos, who began and who
worked last, what has no place elsewhere; and rows that bring their own ids and times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, LargeBinary, cast, func, select

from glossator.domain.coders import Coder
from glossator.domain.documents import Document
from glossator.domain.memos import PROJECT, Memo
from glossator.domain.passages import Passage
from glossator.storage import sections
from glossator.storage.journal import Journal, chunks, set_up
from glossator.storage.schema import (
    attribute_values,
    coders,
    codes,
    codings,
    document_texts,
    documents,
    edits,
    memos,
    originals,
    passages,
    project,
    versions,
)


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a project as a whole; the ids of coders are "" while nobody has done anything."""

    id: str
    name: str
    created_at: datetime
    modified_at: datetime
    first_coder: str
    last_coder: str


@dataclass(frozen=True, slots=True)
class Placeless:
    """How much a project has of what other programs have no place for. `files` are documents whose file was not
    simply their text."""

    digits: int
    sections: int
    files: int
    versions: int
    edits: int


def head(connection: Connection) -> Head:
    """The project's own row, and its first and last edit."""
    row = connection.execute(select(project.c.id, project.c.name, project.c.created_at)).one()
    first = connection.execute(select(edits.c.coder_id).order_by(edits.c.number).limit(1)).scalar()
    last = connection.execute(
        select(edits.c.coder_id, edits.c.time).order_by(edits.c.number.desc()).limit(1)
    ).first()
    return Head(
        row.id,
        row.name,
        row.created_at,
        last.time if last else row.created_at,
        first or "",
        last.coder_id if last else "",
    )


def placeless(connection: Connection) -> Placeless:
    """What has no place in the standard, counted."""

    def count(statement: object) -> int:
        return int(connection.execute(statement).scalar_one())  # type: ignore[call-overload]

    of_files = documents.join(document_texts, document_texts.c.id == documents.c.text_id).join(
        originals, originals.c.id == document_texts.c.original_id
    )
    return Placeless(
        count(select(func.count(codes.c.digit))),
        sum(
            len(sections.read(row[0]))
            for row in connection.execute(select(document_texts.c.sections).select_from(of_files))
        ),
        count(
            select(func.count())
            .select_from(of_files)
            .where(originals.c.data != cast(document_texts.c.text, LargeBinary))
        ),
        count(select(func.count()).select_from(versions)),
        count(select(func.count()).select_from(edits)),
    )


def memo_ids(connection: Connection) -> tuple[dict[str, list[str]], list[str]]:
    """The ids of the memos by what they are on, oldest first, and those on the project itself."""
    by_target: dict[str, list[str]] = {}
    own: list[str] = []
    rows = connection.execute(
        select(memos.c.id, memos.c.target_id, memos.c.kind).order_by(memos.c.created_at, memos.c.id)
    )
    for row in rows:
        by_target.setdefault(row.target_id, []).append(row.id)
        if row.kind == PROJECT:
            own.append(row.id)
    return by_target, own


def all_memos(connection: Connection) -> Iterator[Memo]:
    """Every memo, oldest first, a few at a time."""
    ids = list(connection.scalars(select(memos.c.id).order_by(memos.c.created_at, memos.c.id)))
    for some in chunks(ids):
        rows = {row.id: row for row in connection.execute(select(memos).where(memos.c.id.in_(some)))}
        yield from (Memo(**rows[memo_id]._mapping) for memo_id in some if memo_id in rows)


def memos_on_all(connection: Connection, targets: Iterable[str]) -> dict[tuple[str, str], Memo]:
    """(target, coder) → memo, for those of the targets that have some."""
    found: dict[tuple[str, str], Memo] = {}
    for some in chunks(targets):
        for row in connection.execute(select(memos).where(memos.c.target_id.in_(some))):
            found[row.target_id, row.coder_id] = Memo(**row._mapping)
    return found


def memos_there(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the memos that are there."""
    return _there(connection, memos.c.id, ids)


def passages_there(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the passages that are there."""
    return _there(connection, passages.c.id, ids)


def codings_there(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the codings that are there."""
    return _there(connection, codings.c.id, ids)


def _there(connection: Connection, column: object, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(ids):
        found.update(connection.scalars(select(column).where(column.in_(some))))  # type: ignore[attr-defined,call-overload]
    return found


def text_ids(connection: Connection) -> dict[str, str]:
    """Document id → id of its text."""
    return {row.id: row.text_id for row in connection.execute(select(documents.c.id, documents.c.text_id))}


def values_there(connection: Connection) -> dict[tuple[str, str], str]:
    """(document, attribute) → value."""
    return {
        (row.document_id, row.attribute_id): row.value for row in connection.execute(select(attribute_values))
    }


# --- rows that bring their own ids and times ----------------------------------------------------------------------


def add_coders(journal: Journal, new: Sequence[Coder]) -> None:
    """Add coders, each in a log entry of its own that undo passes over, as with everybody's first step."""
    for coder in new:

        def add(own: Journal, coder: Coder = coder) -> Coder:
            own.insert(coders, [{"id": coder.id, "name": coder.name}])
            return coder

        set_up(journal, add)


def add_documents(journal: Journal, new: Sequence[tuple[Document, str]]) -> None:
    """Add documents whose texts are kept already: (document, id of its text)."""
    journal.insert(
        documents,
        [
            {
                "id": document.id,
                "text_id": text_id,
                "name": document.name,
                "position": document.position,
                "length": document.length,
                "source": document.source,
                "encoding": document.encoding,
                "created_at": document.created_at,
                "part": document.part,
            }
            for document, text_id in new
        ],
    )


def add_passages(journal: Journal, new: Sequence[Passage]) -> None:
    """Add passages as they are, without their codings."""
    journal.insert(passages, [{c.name: getattr(p, c.name) for c in passages.columns} for p in new])


def add_codings(journal: Journal, new: Sequence[tuple[str, str, str, datetime]]) -> None:
    """Add codings: (id, passage id, code id, time)."""
    names = ("id", "passage_id", "code_id", "created_at")
    journal.insert(codings, [dict(zip(names, each, strict=True)) for each in new])


def add_memos(journal: Journal, new: Sequence[Memo]) -> None:
    """Add memos as they are."""
    journal.insert(memos, [{c.name: getattr(memo, c.name) for c in memos.columns} for memo in new])


def lengthen_memos(journal: Journal, texts: Mapping[str, str], moment: datetime) -> None:
    """Give memos by id a longer text."""
    journal.update(memos, {i: {"text": text, "modified_at": moment} for i, text in texts.items()})
