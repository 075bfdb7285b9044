"""Connections to a project's file: where it lies, under which key, and SQLite's defences."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import NullPool

from glossator.domain.errors import CannotWrite, WrongPassphrase
from glossator.storage import headers
from glossator.storage.columns import read_json
from glossator.storage.faults import driver_errors, sentence
from glossator.storage.journal import PATIENCE
from glossator.storage.keys import Key

LONGEST = 512 * 2**20
"""Bytes of the longest value that is read or written: an imported file."""


def connect(path: Path, reading: bool = False, key: Key | None = None, spoilt: bool = False) -> Connection:
    """A connection of our own making: an URL would be percent-decoded and cut at a question mark.

    With a key the file is an encrypted one, or an empty one that is to be. Transactions are begun by
    `journal.transaction` alone, so reading never takes SQLite's write lock. In a `spoilt` file a table or an index
    whose statement makes no sense is passed over. Raises WrongPassphrase.
    """
    module: ModuleType = sqlite3 if key is None else cipher(path)

    def made() -> Any:
        uri = path.absolute().as_uri()
        if not uri.startswith("file:///"):  # a Windows share: SQLite wants no host before the path
            uri = uri.replace("file://", "file:////", 1)
        salt = None if key is None else headers.salt(path) or key.salt_of_new()
        connection = module.connect(f"{uri}?mode=rw", uri=True, isolation_level=None, check_same_thread=False)
        try:
            if key is not None and salt is not None:
                _unlock(connection, path, key, salt)
            if spoilt:
                connection.execute("PRAGMA writable_schema=ON")
            for pragma in (
                f"query_only={'ON' if reading else 'OFF'}",
                f"busy_timeout={PATIENCE}",
                "foreign_keys=ON",
                "synchronous=FULL",
                "trusted_schema=OFF",
                "cell_size_check=ON",
                "mmap_size=0",
            ):
                connection.execute(f"PRAGMA {pragma}")
            _limit(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=module,
        creator=made,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        json_deserializer=read_json,
    )

    @event.listens_for(engine, "handle_error")
    def _say(context: ExceptionContext) -> None:
        # Whoever reads or writes through this connection gets a sentence, wherever in the program.
        if isinstance(context.original_exception, (*driver_errors(), UnicodeDecodeError)):
            raise sentence(path, context.original_exception) from context.original_exception

    return engine.connect()


def _limit(connection: Any) -> None:
    """What no project needs and a foreign file could be built on (https://www.sqlite.org/security.html)."""
    if not hasattr(connection, "setlimit"):  # SQLCipher's module has none; its files are the user's own
        return
    for limit, value in (
        (sqlite3.SQLITE_LIMIT_LENGTH, LONGEST),
        (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 1),  # VACUUM wants one
        (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    ):
        connection.setlimit(limit, value)


def _unlock(connection: Any, path: Path, key: Key, salt: bytes) -> None:
    """Give the connection its key, and read once: a wrong one is noticed only then."""
    for pragma in (
        "PRAGMA cipher_log_level=NONE",  # else it writes to standard error
        key.pragma(salt),
        # cipher_memory_security stays off: a tag takes up to 1.7 x as long, and Python keeps texts in memory too.
        "PRAGMA temp_store=MEMORY",  # temporary files would hold plain text
        f"PRAGMA busy_timeout={PATIENCE}",
    ):
        connection.execute(pragma)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver_errors() as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
            raise
        raise WrongPassphrase(
            "The passphrase does not open “{name}”: look at capitals and at the keyboard's language (a file "
            "that is no project, or one damaged at its very beginning, says the same).",
            name=path.name,
        ) from error


def cipher(path: Path) -> ModuleType:
    """SQLCipher's module. Raises CannotWrite where it is not installed."""
    try:
        import sqlcipher3.dbapi2
    except ImportError as error:
        raise CannotWrite(
            "“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” "
            "(the library sqlcipher3).",
            name=path.name,
        ) from error
    module: ModuleType = sqlcipher3.dbapi2
    return module
