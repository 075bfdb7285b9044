"""A .qdpx archive, or a lone .qde: its project file, and the files that it names.

Nothing is unpacked to the disk. A path in the project only ever looks a file up among those of the archive, so none
leads out of it; every read is bounded by what really comes out, whatever the archive says of itself.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from types import TracebackType
from urllib.parse import unquote

from glossator.domain.errors import Unreadable
from glossator.formats.reading.plain import shown_name

MAX_PROJECT = 512 * 2**20
MAX_SOURCE = 64 * 2**20
MAX_ALL = 4 * 2**30
MAX_FILES = 100_000
_PIECE = 2**18
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]+:/*", re.IGNORECASE)
_DRIVE = re.compile(r"^[a-z]:/", re.IGNORECASE)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class Package:
    """An open file of another program's project; a context manager. Raises Unreadable, also while it is read."""

    def __init__(self, path: Path) -> None:
        self.shown = shown_name(path.name) or shown_name(str(path))
        self._path = path
        self._archive: zipfile.ZipFile | None = None
        self._by_path: dict[str, zipfile.ZipInfo] = {}
        self._by_name: dict[str, list[zipfile.ZipInfo]] = {}
        self._left = MAX_ALL
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("{name} is not an ordinary file.", name=self.shown)
            if status.st_size == 0:
                raise Unreadable("{name} is empty.", name=self.shown)
            with path.open("rb") as file:
                head = file.read(4)
            if head[:2] == b"PK":
                self._open()
            elif status.st_size > MAX_PROJECT:
                raise self._too_large()
        except FileNotFoundError as error:
            raise Unreadable("{name} does not exist.", name=self.shown) from error
        except OSError as error:
            raise Unreadable(
                "{name} cannot be read: {reason}.", name=self.shown, reason=error.strerror or str(error)
            ) from error

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._archive is not None:
            self._archive.close()

    def project(self) -> Iterator[bytes]:
        """The XML of the project, piece by piece."""
        if self._archive is None:
            with self._path.open("rb") as file:
                while piece := file.read(_PIECE):
                    yield piece
            return
        found = [info for key, info in self._by_path.items() if key.endswith(".qde")]
        if not found:
            raise Unreadable("{name} holds no project: there is no .qde file in it.", name=self.shown)
        # Some archives of a Mac hold a shadow of each file beside it.
        if len(found) > 1:
            raise Unreadable(
                "{name} holds {count} projects (.qde files), and it is not said which one is meant.",
                name=self.shown,
                count=len(found),
            )
        yield from self._pieces(found[0], MAX_PROJECT)

    def find(self, reference: str) -> zipfile.ZipInfo | None:
        """The file that a path in the project means: by its path in the archive, with or without the folder of the
        sources, else by its name alone where just one has it. None where it is not in the archive."""
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

    def read(self, info: zipfile.ZipInfo) -> bytes:
        """A file's bytes."""
        return b"".join(self._pieces(info, MAX_SOURCE))

    def _open(self) -> None:
        try:
            self._archive = archive = zipfile.ZipFile(self._path)
            infos = archive.infolist()
        except _BROKEN as error:
            raise self._damaged(error) from error
        if len(infos) > MAX_FILES:
            raise Unreadable(
                "{name} holds more than {limit} files; it was not read.", name=self.shown, limit=MAX_FILES
            )
        for info in infos:
            key = _plain(info.filename)
            name = key.rpartition("/")[2]
            if info.is_dir() or key.startswith("__macosx/") or name.startswith("._") or not name:
                continue
            self._by_path.setdefault(key, info)
            self._by_name.setdefault(name, []).append(info)

    def _pieces(self, info: zipfile.ZipInfo, limit: int) -> Iterator[bytes]:
        assert self._archive is not None
        if info.flag_bits & 1:
            raise Unreadable("{name} is encrypted; export it without a password.", name=self.shown)
        size = 0
        try:
            with self._archive.open(info) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    self._left -= len(piece)
                    if size > limit or self._left < 0:
                        raise self._too_large()
                    yield piece
        except _BROKEN as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> Unreadable:
        return Unreadable(
            "{name} is damaged: it cannot be unpacked ({reason}). Export it again.",
            name=self.shown,
            reason=shown_name(str(error))[:200] or type(error).__name__,
        )

    def _too_large(self) -> Unreadable:
        return Unreadable(
            "{name} is larger inside than a project can be; it was not read any further.", name=self.shown
        )


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
