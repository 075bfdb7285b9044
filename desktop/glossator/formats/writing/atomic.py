"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from glossator.domain.errors import CannotWrite
from glossator.drafts import EXPORT, draft_in, sweep

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_NO_FSYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}

NO_ROOM = (
    "There is no room left on the disk; “{name}” was not written and what was there before is kept. "
    "Free some space and export again."
)
OPEN_ELSEWHERE = "“{name}” is open in another program; close it there and export again."


@contextlib.contextmanager
def aside(out: BinaryIO) -> Iterator[Path]:
    """A hidden folder for what a library can write to a named file only: beside the file that `out` is, so that
    no other place holds its words; where `out` is none, among the system's temporary files."""
    named = Path(str(getattr(out, "name", "")))
    place = named.parent if named.is_absolute() else Path(tempfile.gettempdir())
    sweep(place, EXPORT)
    folder = draft_in(place, EXPORT)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def write_atomically(target: Path) -> Iterator[BinaryIO]:
    """A binary file to fill; it takes the place of `target` when the block ends without an error.

    Until then it lies beside the target under a name of its own, and is removed on any error, so that what
    was there before stays. A link is followed and stays a link. An existing file keeps its mode, and its
    owner where that is allowed; a new one gets the mode that the umask gives. The block leaves the file open.

    Raises CannotWrite in one sentence when the disk is full or the place cannot be written to.
    Errors of the block itself, other than the system's, pass unchanged.
    """
    name = target.name or str(target)
    name = name.encode("utf-8", "replace").decode()
    real, before = _destination(target, name)
    temporary, file = _temporary(real.parent, before, name)
    try:
        try:
            try:
                yield file
                file.flush()
                _fsync(file.fileno())
            except BaseException:
                # Closing tries to write what is left, and fails again where the disk is full.
                with contextlib.suppress(OSError):
                    file.close()
                raise
            file.close()
        except OSError as error:
            raise _cannot_write(error, name) from error
        if before is not None:
            _take_over(temporary, before)
        try:
            temporary.replace(real)
        except PermissionError as error:
            if before is None:
                raise _cannot_write(error, name) from error
            raise CannotWrite(OPEN_ELSEWHERE, name=name) from error
        except OSError as error:
            raise _cannot_write(error, name) from error
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _fsync_folder(real.parent)


def _destination(target: Path, name: str) -> tuple[Path, os.stat_result | None]:
    """The file behind `target`, its links followed, and its state if it is there."""
    try:
        real = Path(os.path.realpath(target))
        before = real.stat()
    except FileNotFoundError:
        return real, None
    except (OSError, ValueError) as error:
        raise _cannot_write(error, name) from error
    if stat.S_ISDIR(before.st_mode):
        raise CannotWrite("“{name}” is a folder; choose the name of a file.", name=name)
    if not stat.S_ISREG(before.st_mode):
        # To rename over a device would remove the device.
        raise CannotWrite("“{name}” is not an ordinary file; choose another name.", name=name)
    with contextlib.suppress(OSError), real.open("rb") as there:
        if there.read(16) == b"SQLite format 3\0":
            raise CannotWrite(
                "“{name}” is a database, maybe a project; nothing was written. Choose another name.",
                name=name,
            )
    if not os.access(real, os.W_OK):
        raise CannotWrite(
            "“{name}” is write-protected; choose another name, or lift the protection.", name=name
        )
    return real, before


def _temporary(folder: Path, before: os.stat_result | None, name: str) -> tuple[Path, BinaryIO]:
    """A new file in `folder`, open for writing, with no more rights than the target has or will have."""
    sweep(folder, EXPORT)
    path = draft_in(folder, EXPORT)
    mode = 0o666 if before is None else stat.S_IMODE(before.st_mode) & 0o777
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        # Opened by its path, so that the file's name says where what is written aside may lie.
        return path, open(path, "wb", opener=lambda name, _: os.open(name, flags, mode))
    except FileNotFoundError as error:
        raise CannotWrite(
            "“{name}” was not written: the folder {folder} does not exist.", name=name, folder=_shown(folder)
        ) from error
    except OSError as error:
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise CannotWrite(
                "“{name}” was not written: the folder {folder} is write-protected; choose another place.",
                name=name,
                folder=_shown(folder),
            ) from error
        raise _cannot_write(error, name) from error


def _take_over(path: Path, before: os.stat_result) -> None:
    """Owner and mode of the file that `path` is to replace, as far as the system lets us."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(path, before.st_uid, before.st_gid)
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IMODE(before.st_mode))


def _fsync(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network and user-space file systems have no fsync: that is no failed write.
        if error.errno not in _NO_FSYNC:
            raise


def _fsync_folder(folder: Path) -> None:
    """So that the new name outlives a power cut. Windows can open no folder."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cannot_write(error: OSError | ValueError, name: str) -> CannotWrite:
    number = error.errno if isinstance(error, OSError) else None
    if number in _FULL:
        return CannotWrite(NO_ROOM, name=name)
    if number == errno.EFBIG:
        return CannotWrite("“{name}” was not written: it would be too large for this disk.", name=name)
    reason = os.strerror(number) if number else str(error)
    return CannotWrite("“{name}” was not written: {reason}.", name=name, reason=reason)


def _shown(folder: Path) -> str:
    return str(folder).encode("utf-8", "replace").decode()
