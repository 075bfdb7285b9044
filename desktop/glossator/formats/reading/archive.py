"""Members of a ZIP archive that nobody vouches for: a Word file, a book, an exchanged project.

Nothing is unpacked to the disk. A member's name is a key and never a path, so one with `..` or a leading `/` can
lead nowhere. What is counted against the limits is what really comes out, not what the archive says of itself.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import BinaryIO

from glossator.domain.errors import Unreadable

MAX_MEMBERS = 20_000
MAX_MEMBER = 64 * 2**20
MAX_TOTAL = 256 * 2**20
# No text of some length is packed as well as this; a bomb is packed a thousand to one.
_MAX_RATIO = 250
_UNSUSPECTED = 16 * 2**20
_ENTRY = b"PK\1\2"
_CHUNK = 2**20
# What zipfile raises for damage of one kind or another.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    OSError,
    OverflowError,
    RuntimeError,  # with it NotImplementedError, for ways of packing that zipfile does not know
    ValueError,  # with it UnicodeDecodeError, for names
)


class Archive:
    """An archive's members, read one by one and each as a whole.

    `file` is the archive's bytes, or a file open for reading; `shown` opens the sentence of an error. `limit` is
    how much one member may hold, `total` how much may be read altogether through this object, both in bytes.
    `names` are the members' names as the archive gives them, in its order, each once and without folders. Where
    a name is there twice, the last one counts, as with every program that updates archives by appending.

    Raises Unreadable, here and in `read`, for what is no archive, damaged, too large or locked.
    """

    def __init__(
        self, file: bytes | BinaryIO, shown: str, *, limit: int = MAX_MEMBER, total: int = MAX_TOTAL
    ) -> None:
        self._shown = shown
        self._limit = limit
        self._left = self._total = total
        opened = io.BytesIO(file) if isinstance(file, bytes) else file
        try:
            # Before zipfile makes an object of each.
            if _entries(opened) > MAX_MEMBERS:
                raise Unreadable(
                    "{name} holds more than {limit} files in one archive; no report does. It was not read.",
                    name=shown,
                    limit=MAX_MEMBERS,
                )
            self._zip = zipfile.ZipFile(opened)
        except _DAMAGE as error:
            raise self._damaged() from error
        # A folder ends in a slash; an empty name is damage.
        files = (info for info in self._zip.infolist() if info.filename[-1:] not in ("", "/"))
        self._members = {info.filename: info for info in files}
        self.names = tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of the member of this name. Raises Unreadable; KeyError where there is none."""
        info = self._members[name]
        if info.flag_bits & 0x1:
            raise Unreadable(
                "{name} is locked with a password; open it with its own program, save it without the password"
                " and import that.",
                name=self._shown,
            )
        # The others unpack without a bound on what comes out, and neither Word, Writer nor any book uses them.
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._damaged()
        parts: list[bytes] = []
        size = 0
        bound = min(self._limit, self._left)
        try:
            with self._zip.open(info) as member:
                while part := member.read(_CHUNK):
                    parts.append(part)
                    size += len(part)
                    if size > bound or size > max(_UNSUSPECTED, _MAX_RATIO * info.compress_size):
                        raise self._too_large()
        except _DAMAGE as error:
            raise self._damaged() from error
        self._left -= size
        return b"".join(parts)

    def _too_large(self) -> Unreadable:
        return Unreadable(
            "{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether);"
            " it was not read.",
            name=self._shown,
            limit=self._limit // 2**20,
            total=self._total // 2**20,
        )

    def _damaged(self) -> Unreadable:
        return Unreadable(
            "{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with"
            " its own program and save it anew.",
            name=self._shown,
        )


def _entries(file: BinaryIO) -> int:
    """At most how many members the archive can list: each one's entry begins with the same four bytes."""
    file.seek(0)
    count = 0
    rest = b""
    while block := file.read(_CHUNK):
        block = rest + block
        count += block.count(_ENTRY)
        rest = block[-3:]
    file.seek(0)
    return count
