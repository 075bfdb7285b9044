"""The texts of a project's snapshots: each once, by its SHA-256, in one file beside them.

A piece is the bytes of a text in UTF-8, or those of an imported file. One that is found damaged is written anew
when the project still has it; those that no snapshot needs any more go (`pruning`). A store that cannot be opened
is set aside and not touched, and a new one begun: since every piece is named by its hash, that mends older
snapshots too. It goes when all that the snapshots need is in the new one (`set_aside`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from glossator.domain.errors import Damaged, GlossatorError, NotAProject, WrongPassphrase
from glossator.storage.connections import connect
from glossator.storage.journal import transaction
from glossator.storage.keys import Key

if TYPE_CHECKING:
    from types import TracebackType

NAME = "texts.store"
CHECK_WHOLE_UP_TO = 32 * 2**20
"""Bytes. Up to this size a store's pages, and the pieces that a snapshot needs, are all checked each time."""

BATCH = 8 * 2**20  # bytes of one transaction
_MAGIC = b"SQLite format 3\0"


class TextStore:
    """The store of one folder, open and under the project's key. A context manager that closes it."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self.path = folder / NAME
        self._connection = _opened(self.path, key)
        self._thorough = self.path.stat().st_size <= CHECK_WHOLE_UP_TO

    def __enter__(self) -> TextStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        _close(self._connection)

    def missing(self, sizes: Sequence[tuple[str, int | None]]) -> set[str]:
        """Which of these pieces (SHA-256, bytes if they are known) are not there, or not as they should be. Whoever
        is to add them has a draft in the folder: another program that is about to let pieces go sees it, or is done
        with that here."""
        with transaction(self._connection):
            return {sha256 for sha256, size in sizes if not self._has(sha256, size)}

    def add(self, pieces: Iterable[tuple[str, bytes]]) -> None:
        """Keep pieces, each in place of one with the same name. When this returns they are on disk."""
        waiting: list[tuple[str, bytes]] = []
        size = 0
        for sha256, data in pieces:
            if size and size + len(data) > BATCH:
                self._write(waiting)
                waiting, size = [], 0
            waiting.append((sha256, data))
            size += len(data)
        self._write(waiting)

    def keep_only(self, wanted: Callable[[], set[str] | None]) -> int:
        """Let go of every piece that is not `wanted`, or of none where that cannot be said now; returns how many
        went. It is asked while no other program can write here."""
        with transaction(self._connection):
            names = wanted()
            if names is None:
                return 0
            there = set(self._connection.exec_driver_sql("SELECT sha256 FROM pieces").scalars())
            for sha256 in there - names:
                self._connection.exec_driver_sql("DELETE FROM pieces WHERE sha256 = ?", (sha256,))
            left = set(self._connection.exec_driver_sql("SELECT sha256 FROM pieces").scalars())
            if left != there & names:
                raise NotAProject("“{name}” does not keep what it should.", name=self.path.name)
        if there != left:
            store = self._connection.connection.driver_connection
            assert store is not None
            store.execute("PRAGMA incremental_vacuum").fetchall()  # a page with each row that is fetched
        return len(there - left)

    def lacking(self, wanted: Callable[[], set[str] | None], if_none: Callable[[], None]) -> set[str]:
        """Those of the pieces that are `wanted` which are not here, or not whole; where none is, `if_none` is
        called. Both are asked while no other program can write here; nothing is done where it cannot be said now
        what is wanted."""
        with transaction(self._connection):
            names = wanted()
            if names is None:
                return set()
            there = set(self._connection.exec_driver_sql("SELECT sha256 FROM pieces").scalars())
            # Each is read only where all are there.
            found = names - there or {name for name in names if not self._is_whole(name)}
            if not found:
                if_none()
            return found

    def _is_whole(self, sha256: str) -> bool:
        try:
            return self._has(sha256, None, thorough=True)
        except Damaged:
            return False

    def _write(self, pieces: list[tuple[str, bytes]]) -> None:
        if not pieces:
            return
        with transaction(self._connection):
            for piece in pieces:
                self._connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO pieces (sha256, data) VALUES (?, ?)", piece
                )
        for sha256, data in pieces:  # what the disk gives back, not what was meant
            if not self._has(sha256, len(data), thorough=True):
                raise NotAProject("“{name}” does not keep what is written to it.", name=self.path.name)

    def _has(self, sha256: str, size: int | None, thorough: bool | None = None) -> bool:
        if thorough if thorough is not None else self._thorough:
            data = _piece(self._connection, sha256)
            return data is not None and hash_of(data) == sha256
        found = self._connection.exec_driver_sql(
            "SELECT length(data) FROM pieces WHERE sha256 = ?", (sha256,)
        )
        there = found.scalar()
        return there is not None and size in (None, there)


def hash_of(data: bytes) -> str:
    """A piece's name."""
    return hashlib.sha256(data).hexdigest()


class Pieces:
    """What a folder's stores hold, to be read: the present one and those that were set aside."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self._connections = list(_readable(folder, key))

    def __enter__(self) -> Pieces:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in self._connections:
            _close(connection)

    def read(self, sha256: str) -> bytes | None:
        """A piece, if any store has it whole."""
        for connection in self._connections:
            try:
                data = _piece(connection, sha256)
            except GlossatorError:
                continue  # a torn page: another store may have it
            if data is not None and hash_of(data) == sha256:
                return data
        return None


def _piece(connection: Connection, sha256: str) -> bytes | None:
    found = connection.exec_driver_sql("SELECT data FROM pieces WHERE sha256 = ?", (sha256,)).scalar()
    return found if isinstance(found, bytes) else None


def _readable(folder: Path, key: Key | None) -> Iterator[Connection]:
    for path in [folder / NAME, *aside_in(folder)]:
        connection: Connection | None = None
        try:
            connection = connect(path, True, key_for(path, key))
            connection.exec_driver_sql("SELECT sha256 FROM pieces LIMIT 1").first()
        except (GlossatorError, FileNotFoundError):  # not there, or not any more
            if connection is not None:
                _close(connection)
            continue
        yield connection


def aside_in(folder: Path) -> list[Path]:
    """The stores that were set aside."""
    return sorted(path for path in folder.glob("texts-*.store") if path.is_file())


def journal_of(store: Path) -> Path:
    """What SQLite has begun there and not ended: it is part of the store."""
    return store.with_name(store.name + "-journal")


def key_for(path: Path, key: Key | None) -> Key | None:
    """The key, unless the file is a plain one: from before the project was given a passphrase."""
    return None if is_plain(path) else key


def is_plain(path: Path) -> bool:
    """Whether a file is a database that no passphrase protects."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _opened(path: Path, key: Key | None) -> Connection:
    """The store at `path`, made where there is none, or where the one that is there cannot be opened."""
    if not path.exists():
        path.open("xb").close()
    try:
        if key is not None and path.stat().st_size and key_for(path, key) is None:
            raise NotAProject("“{name}” is not encrypted.", name=path.name)
        return _sound(path, key)
    except (NotAProject, WrongPassphrase):
        number = 1
        while (aside := path.with_name(f"texts-{number}.store")).exists() or journal_of(aside).exists():
            number += 1
        path.rename(aside)
        journal = journal_of(path)
        if journal.exists():  # it belongs to the store that was set aside
            journal.rename(journal_of(aside))
        path.open("xb").close()
        return _sound(path, key)


def _sound(path: Path, key: Key | None) -> Connection:
    connection = connect(path, key=key)
    try:
        # Of a new one: what is let go of frees room.
        connection.exec_driver_sql("PRAGMA auto_vacuum=INCREMENTAL")
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS pieces (sha256 TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL)"
        )
        small = path.stat().st_size <= CHECK_WHOLE_UP_TO
        if small and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise NotAProject("“{name}” is damaged.", name=path.name)
    except BaseException:
        _close(connection)
        raise
    return connection


def _close(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()
