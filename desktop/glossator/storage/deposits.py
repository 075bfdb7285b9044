"""Texts on their way into a project: they lie in its file before the step that makes documents of them.

Neither originals nor texts go through the log, so they can be put in beforehand, over a connection of their own and
in transactions so short that whoever works in the project goes on working. What comes of them is one step at the
end. A text that no document, no version and no logged change refers to belongs to a program that was killed on the
way: it does no harm, and `sweep` takes it away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, bindparam, delete, func, select

from glossator.domain.documents import TextDraft
from glossator.domain.ids import new_id
from glossator.storage import lock
from glossator.storage.coders import id_of
from glossator.storage.documents import add_texts, names_with_hashes
from glossator.storage.file import ProjectFile, beside
from glossator.storage.journal import CHUNK, Journal, step, transaction
from glossator.storage.schema import changes, document_texts, documents, originals, versions

BATCH = 8 * 2**20
"""Bytes that wait for one transaction."""

_DROP_TEXTS = delete(document_texts).where(document_texts.c.id.in_(bindparam("ids", expanding=True)))
_STILL_USED = select(document_texts.c.id).where(document_texts.c.original_id == originals.c.id).exists()
_DROP_ORIGINALS = delete(originals).where(originals.c.id.in_(bindparam("ids", expanding=True)), ~_STILL_USED)


class Deposits:
    """What one import has put in. For one thread; `close` it there."""

    def __init__(self, opened: ProjectFile) -> None:
        self.connection: Connection = beside(opened)
        # Else a transaction larger than the cache would keep readers out from its first page on.
        self.connection.exec_driver_sql("PRAGMA cache_spill=OFF")
        self._path = opened.path
        self._token = opened.token or ""
        self._waiting: list[tuple[str, TextDraft]] = []
        self._size = 0
        self._texts: list[tuple[str, int]] = []  # id, bytes
        self._originals: list[tuple[str, int]] = []

    def add(self, draft: TextDraft) -> str:
        """Keep a draft's text and bytes, some time before `flush` returns; returns the text's id."""
        text_id = new_id()
        size = len(draft.text) + len(draft.original)
        if self._size and self._size + size > BATCH:
            self.flush()
        self._waiting.append((text_id, draft))
        self._size += size
        return text_id

    def flush(self) -> None:
        """Write what waits. Raises InUse where somebody has taken the project over, CannotWrite."""
        waiting, size, self._waiting, self._size = self._waiting, self._size, [], 0
        if not waiting:
            return
        with self.held():
            new = add_texts(self.connection, waiting)
        self._texts += [(text_id, len(draft.text)) for text_id, draft in waiting]
        self._originals += [(original_id, size // len(new)) for original_id in new]

    def known(self) -> dict[tuple[str, str], str]:
        """(SHA-256, part) → name of every document."""
        return names_with_hashes(self.connection)

    @contextmanager
    def held(self) -> Iterator[None]:
        """A transaction, if this program still is the one that has the project open. Raises InUse."""
        with transaction(self.connection):
            lock.check_held(self.connection, self._token, self._path.name)
            yield

    @contextmanager
    def step(self, coder: str, label: str, subject: str) -> Iterator[Journal]:
        """The one step at the end, by the coder of this name; it may refer to all that was put in."""
        with step(self.connection, id_of(coder), label, subject) as record:
            lock.check_held(self.connection, self._token, self._path.name)
            yield record
        self._texts, self._originals = [], []

    def remove(self) -> None:
        """Take everything out again that was put in."""
        self._waiting, self._size = [], 0
        texts, self._texts = self._texts, []
        new, self._originals = self._originals, []
        self._drop(texts, new)

    def sweep(self) -> int:
        """Take out what programs that were killed have left; returns how many texts that were."""
        there = self.connection.execute(
            select(document_texts.c.id, document_texts.c.original_id, func.length(originals.c.data)).join(
                originals, originals.c.id == document_texts.c.original_id
            )
        ).all()
        wanted = self._wanted()
        lost = [row for row in there if row[0] not in wanted]
        self._drop([(row[0], row[2]) for row in lost], [(row[1], row[2]) for row in lost])
        return len(lost)

    def close(self) -> None:
        """Let the connection go."""
        self.connection.close()
        self.connection.engine.dispose()

    def _wanted(self) -> set[str]:
        wanted: set[str] = set()
        for table in (documents, versions):
            wanted.update(self.connection.scalars(select(table.c.text_id)))
            for values in (changes.c.before, changes.c.after):
                named = values["text_id"].as_string()
                wanted.update(
                    filter(
                        None, self.connection.scalars(select(named).where(changes.c.table_name == table.name))
                    )
                )
        return wanted

    def _drop(self, texts: Iterable[tuple[str, int]], files: Iterable[tuple[str, int]]) -> None:
        for statement, rows in ((_DROP_TEXTS, texts), (_DROP_ORIGINALS, files)):
            for ids in _batches(rows):
                with self.held():
                    self.connection.execute(statement, {"ids": ids})


def _batches(rows: Iterable[tuple[str, int]]) -> Iterator[list[str]]:
    """Ids of (id, bytes), together at most BATCH and CHUNK of them: freeing a large row takes time too."""
    ids: list[str] = []
    size = 0
    for row_id, weight in rows:
        if ids and (size + weight > BATCH or len(ids) == CHUNK):
            yield ids
            ids, size = [], 0
        ids.append(row_id)
        size += weight
    if ids:
        yield ids
