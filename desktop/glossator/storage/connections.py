"""Connections to a project's file: where it lies, under which key, and SQLite's defences."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import NullPool

from glossator.storage.faults import sentence
from glossator.storage.journal import PATIENCE


def connect(path: Path, reading: bool = False) -> Connection:
    """A connection of our own making: an URL would be percent-decoded and cut at a question mark.

    Transactions are begun by `journal.transaction` alone, so reading never takes SQLite's write lock.
    """

    def made() -> sqlite3.Connection:
        uri = path.absolute().as_uri()
        if not uri.startswith("file:///"):  # a Windows share: SQLite wants no host before the path
            uri = uri.replace("file://", "file:////", 1)
        connection = sqlite3.connect(
            f"{uri}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in (
                f"query_only={'ON' if reading else 'OFF'}",
                f"busy_timeout={PATIENCE}",
                "foreign_keys=ON",
                "synchronous=FULL",
                "trusted_schema=OFF",
                "cell_size_check=ON",
            ):
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=made, poolclass=NullPool, isolation_level="AUTOCOMMIT")

    @event.listens_for(engine, "handle_error")
    def _say(context: ExceptionContext) -> None:
        # Whoever reads or writes through this connection gets a sentence, wherever in the program.
        if isinstance(context.original_exception, sqlite3.Error):
            raise sentence(path, context.original_exception) from context.original_exception

    return engine.connect()
