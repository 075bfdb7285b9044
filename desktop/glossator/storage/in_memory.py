"""A copy of a project that lies in memory, and stands where an open file does."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from glossator.storage import schema
from glossator.storage.columns import read_json
from glossator.storage.file import ProjectFile
from glossator.storage.keys import Key


def empty() -> Connection:
    """A database in memory with the tables of a project. What SQLite sorts or builds on the way stays there too:
    else it would be written in plain into a temporary file."""

    def made() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA temp_store=MEMORY")
        return connection

    engine = create_engine(
        "sqlite://",
        creator=made,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        json_deserializer=read_json,
    )
    connection = engine.connect()
    schema.metadata.create_all(connection)
    return connection


class MemoryFile(ProjectFile):
    """The copy, as an open file to read; nothing of it is ever on a disk. `key` opens the file it comes from."""

    def __init__(self, path: Path, connection: Connection, key: Key | None = None) -> None:
        # Not the other's: there is no file to look at.
        self.path = path
        self.connection = connection
        self.key = key
        self.backup = None
        self.token = None

    def close(self) -> None:
        """Forget the copy."""
        if not self.connection.closed:
            self.connection.close()
            self.connection.engine.dispose()
