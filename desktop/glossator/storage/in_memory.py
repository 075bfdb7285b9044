"""A copy of a project that lies in memory, and stands where an open file does."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from glossator.storage.file import ProjectFile
from glossator.storage.keys import Key


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
