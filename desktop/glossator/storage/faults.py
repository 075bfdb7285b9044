"""What SQLite says when it cannot, in sentences for people."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Error as SQLiteError

from sqlalchemy.exc import DBAPIError

from glossator.domain.errors import CannotWrite, Damaged, GlossatorError


def driver_errors() -> tuple[type[Exception], ...]:
    """What SQLite raises here: SQLCipher's module, once it is loaded, has classes of its own."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (SQLiteError,) if cipher is None else (SQLiteError, cipher.Error)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise a GlossatorError in place of SQLite's and the system's own errors about the file at `path`."""
    try:
        yield
    except DBAPIError as error:
        raise sentence(path, error.orig) from error
    except driver_errors() as error:
        raise sentence(path, error) from error
    except UnicodeDecodeError as error:  # SQLite's own message, where it quotes the file's schema
        raise damaged(path) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _full(path) from error
        raise CannotWrite(
            "“{name}” cannot be used: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error


_FULL = (
    "There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. "
    "Free some space and do it again."
)


def _full(path: Path) -> CannotWrite:
    return CannotWrite(_FULL, name=path.name)


def is_full(fault: GlossatorError) -> bool:
    """Whether it says that there is no room left."""
    return fault.message == _FULL


def damaged(path: Path) -> Damaged:
    """What to say of a project that is damaged."""
    return Damaged(
        "“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be "
        "read into a new file: glossator repair.",
        name=path.name,
    )


def sentence(path: Path, error: BaseException | None) -> GlossatorError:
    """What to say of an error of SQLite's, by its name (https://www.sqlite.org/rescode.html)."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith("SQLITE_FULL"):
        return _full(path)
    if name == "SQLITE_READONLY_DBMOVED":
        return CannotWrite(
            "“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. "
            "Put the file back, or open it where it is now.",
            name=path.name,
        )
    if name.startswith("SQLITE_READONLY"):
        return CannotWrite(
            "“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own "
            "and open the copy.",
            name=path.name,
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return CannotWrite(
            "“{name}” is in use by another program at this moment; nothing was changed. Try again.",
            name=path.name,
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return CannotWrite(
            "“{name}” cannot be opened for writing: its folder is missing or read-only.", name=path.name
        )
    # Words whose bytes are no UTF-8 are noticed by Python's module, which gives its error no name.
    undecoded = isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or undecoded:
        return damaged(path)
    return CannotWrite(
        "“{name}” could not be saved or read ({reason}); the last saved state is kept.",
        name=path.name,
        reason=error,
    )
