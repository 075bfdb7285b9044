"""What SQLite says when it cannot, in sentences for people."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Error as SQLiteError

from sqlalchemy.exc import DBAPIError

from glossator.domain.errors import CannotWrite, GlossatorError, NotAProject


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise a GlossatorError in place of SQLite's and the system's own errors about the file at `path`."""
    try:
        yield
    except DBAPIError as error:
        raise _sentence(path, str(error.orig)) from error
    except SQLiteError as error:
        raise _sentence(path, str(error)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _full(path) from error
        raise CannotWrite(
            "“{name}” cannot be used: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error


def _full(path: Path) -> CannotWrite:
    return CannotWrite(
        "There is no room left on the disk: this step was not saved, and everything before it is kept in "
        "“{name}”. Free some space and do it again.",
        name=path.name,
    )


def _sentence(path: Path, reason: str) -> GlossatorError:
    lowered = reason.lower()
    if "disk is full" in lowered:
        return _full(path)
    if "readonly" in lowered or "read-only" in lowered:
        return CannotWrite(
            "“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own "
            "and open the copy.",
            name=path.name,
        )
    if "locked" in lowered:
        return CannotWrite(
            "“{name}” is being written by another program at this moment; nothing was changed. Try again.",
            name=path.name,
        )
    if "unable to open" in lowered:
        return CannotWrite(
            "“{name}” cannot be opened for writing: its folder is missing or read-only.", name=path.name
        )
    if "malformed" in lowered or "not a database" in lowered:
        return NotAProject(
            "“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy.",
            name=path.name,
        )
    return CannotWrite(
        "“{name}” could not be saved or read ({reason}); the last saved state is kept.",
        name=path.name,
        reason=reason,
    )
