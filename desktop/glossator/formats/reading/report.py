"""One door for all readers: a file on the disk becomes a draft."""

from __future__ import annotations

import math
import os
import stat
from collections.abc import Callable
from pathlib import Path

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.formats.reading.markdown import read_markdown
from glossator.formats.reading.plain import read_plain, shown_name

MAX_BYTES = 64 * 2**20

_READERS: dict[str, Callable[[bytes, str, str | None], TextDraft]] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
}
SUFFIXES = tuple(_READERS)


def read_report(path: Path, encoding: str | None = None) -> TextDraft:
    """A draft of the file at `path`, read by the reader for its ending, or as plain text if none is known.

    `encoding` is the one the user chose, if any.

    Raises Unreadable, in one sentence that begins with the file's name: for a file that is missing, not an
    ordinary file, not readable, empty, larger than `MAX_BYTES`, still being written to, or not text.
    """
    name = shown_name(path.name) or shown_name(str(path))
    data = _bytes(path, name)
    if not data:
        raise Unreadable("{name} is empty.", name=name)
    return _READERS.get(path.suffix.lower(), read_plain)(data, path.name, encoding)


def _bytes(path: Path, name: str) -> bytes:
    try:
        # Looked at before it is opened: opening a pipe would wait, and opening a device may act on it.
        _check(path.stat(), name)
        # Looked at again once open, since another file may stand there by now.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(handle)
            _check(before, name)
            data = file.read(before.st_size + 1)
            after = os.fstat(handle)
    except FileNotFoundError as error:
        raise Unreadable("{name} does not exist.", name=name) from error
    except PermissionError as error:
        raise Unreadable(
            "{name} may not be read: you have no permission for it, or another program holds it.", name=name
        ) from error
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise Unreadable("{name} cannot be read: {reason}.", name=name, reason=reason) from error
    if len(data) != before.st_size or (after.st_size, after.st_mtime_ns) != (
        before.st_size,
        before.st_mtime_ns,
    ):
        raise Unreadable(
            "{name} changed while it was read; import it again when the other program is done with it.",
            name=name,
        )
    return data


def _check(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("{name} is a folder; choose the files in it.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("{name} is not an ordinary file.", name=name)
    if status.st_size > MAX_BYTES:
        raise Unreadable(
            "{name} has {size} MB; a report can have {limit} MB at most.",
            name=name,
            # Rounded up, so that a file just above the limit does not seem to be at it.
            size=f"{math.ceil(status.st_size / 2**20 * 10) / 10:g}",
            limit=MAX_BYTES // 2**20,
        )
