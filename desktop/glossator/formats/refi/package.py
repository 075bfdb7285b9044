"""A .qdpx archive, or a lone .qde: its project file, and the files that it names.

Nothing is unpacked to the disk. A path in the project only ever looks a file up among those of the archive, so none
leads out of it; every read is bounded by what really comes out, whatever the archive says of itself.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO
from urllib.parse import unquote

from glossator.domain.errors import Unreadable
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.plain import shown_name

MAX_PROJECT = 256 * 2**20
MAX_SOURCE = 64 * 2**20
MAX_ALL = 8 * 2**30
"""Bytes altogether; texts are read twice."""
_PIECE = 2**18
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]+:/*", re.IGNORECASE)
_DRIVE = re.compile(r"^[a-z]:/", re.IGNORECASE)


class BrokenPackage(Unreadable):
    """A file whose archive is damaged, or no good: nothing more of it can be read."""


class Package:
    """An open file of another program's project; a context manager. Raises Unreadable, also while it is read."""

    def __init__(self, path: Path) -> None:
        self.shown = shown_name(path.name) or shown_name(str(path))
        self._path = path
        self._archive: Archive | None = None
        self._file: BinaryIO | None = None
        self._by_path: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("{name} is not an ordinary file.", name=self.shown)
            if status.st_size == 0:
                raise Unreadable("{name} is empty.", name=self.shown)
            self._file = path.open("rb")
            self._open(status.st_size)
        except FileNotFoundError as error:
            raise Unreadable("{name} does not exist.", name=self.shown) from error
        except OSError as error:
            raise Unreadable(
                "{name} cannot be read: {reason}.", name=self.shown, reason=error.strerror or str(error)
            ) from error
        except Unreadable:
            self._close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def project(self) -> Iterator[bytes]:
        """The XML of the project, piece by piece."""
        if self._archive is None:
            assert self._file is not None
            self._file.seek(0)
            while piece := self._file.read(_PIECE):
                yield piece
            return
        found = [name for key, name in self._by_path.items() if key.endswith(".qde")]
        if not found:
            raise Unreadable("{name} holds no project: there is no .qde file in it.", name=self.shown)
        if len(found) > 1:
            raise Unreadable(
                "{name} holds {count} projects (.qde files), and nothing says which one is meant.",
                name=self.shown,
                count=len(found),
            )
        data = self._archive.read(found[0])
        for at in range(0, len(data), _PIECE):
            yield data[at : at + _PIECE]

    def find(self, reference: str) -> str | None:
        """The name of the file that a path in the project means: by its path in the archive, with or without the
        folder of the sources, else by its name alone where just one has it. None where it is not in there."""
        for plain in dict.fromkeys((reference, unquote(reference))):
            inside = _plain(plain)
            if not inside:
                continue
            for candidate in (inside, f"sources/{inside}"):
                if candidate in self._by_path:
                    return self._by_path[candidate]
            named = self._by_name.get(inside.rpartition("/")[2], [])
            if len(named) == 1:
                return named[0]
        return None

    def read(self, name: str) -> bytes:
        """The bytes of a file that `find` has named. Raises BrokenPackage."""
        assert self._archive is not None
        try:
            data = self._archive.read(name)
        except Unreadable as fault:
            raise BrokenPackage(fault.message, **fault.facts) from fault
        if len(data) > MAX_SOURCE:
            raise BrokenPackage(
                "{name}: {file} has more than {limit} MB, which no text has; nothing was imported.",
                name=self.shown,
                file=shown_name(name),
                limit=MAX_SOURCE // 2**20,
            )
        return data

    def _open(self, size: int) -> None:
        assert self._file is not None
        if self._file.read(2) != b"PK":
            if size > MAX_PROJECT:
                raise Unreadable(
                    "{name} has more than {limit} MB; no project has so much XML.",
                    name=self.shown,
                    limit=MAX_PROJECT // 2**20,
                )
            return
        self._archive = Archive(self._file, self.shown, limit=MAX_PROJECT, total=MAX_ALL)
        for member in self._archive.names:
            key = _plain(member)
            name = key.rpartition("/")[2]
            # An archive made on a Mac holds a shadow of each file beside it.
            if name and not name.startswith("._") and not key.startswith("__macosx/"):
                self._by_path.setdefault(key, member)
                self._by_name.setdefault(name, []).append(member)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()


def _plain(reference: str) -> str:
    """A path as the archive's files are looked up: without a scheme, with "/", in lower case, "." and ".." gone."""
    path = reference.strip().replace("\\", "/")
    path = _DRIVE.sub("", _SCHEME.sub("", path) if not _DRIVE.match(path) else path)
    parts = [part for part in PurePosixPath(path.lstrip("/")).parts if part not in ("..", ".", "/")]
    return "/".join(parts).casefold()


def is_outside(reference: str) -> bool:
    """Whether a path names a file that was never in the archive: one relative to a base path, or on a disk."""
    plain = reference.strip().replace("\\", "/").lower()
    return not plain.startswith("internal:") and (":" in plain or plain.startswith("/"))
