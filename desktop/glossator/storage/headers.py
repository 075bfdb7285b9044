"""The first bytes of a file: whether it can be a project, and whether it is encrypted."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from glossator.domain.errors import Damaged, NotAProject
from glossator.storage.keys import SALT, Key

APPLICATION_ID = int.from_bytes(b"Glos", "big")
CIPHER_PAGE = 4096  # bytes: SQLCipher's own, so that its other programs open the file without being told

OPEN: dict[tuple[int, int], bytes] = {}
"""(device, inode) of the projects that this process has open, and the salts of the encrypted ones. Such a file is
never opened beside SQLite: closing it would drop SQLite's locks on it (https://www.sqlite.org/howtocorrupt.html
section 2.2)."""

_HEADER = 100  # bytes of a SQLite file's header, https://www.sqlite.org/fileformat.html section 1.3
MAGIC = b"SQLite format 3\0"
# Of 4096 random bytes hardly ever more than two of the 256 values are missing; texts and databases lack many.
_RANDOM = 250


def check(path: Path) -> bool:
    """Whether the file is encrypted. NotAProject unless its first bytes are those of a Glossator project that is
    all there; an encrypted file looks like noise, and only its key tells what it is."""
    if not path.exists():
        raise NotAProject("There is no file “{name}”.", name=path.name)
    if not path.is_file():
        raise NotAProject("“{name}” is not a file.", name=path.name)
    status = path.stat()
    salt = OPEN.get((status.st_dev, status.st_ino))
    if salt is not None:
        return bool(salt)  # checked when it was opened
    with path.open("rb") as file:
        header = file.read(CIPHER_PAGE)
        size = file.seek(0, os.SEEK_END)
    if not header:
        raise NotAProject("“{name}” is empty; it is not a Glossator project.", name=path.name)
    waits = path.with_name(path.name + "-journal").exists()
    if len(header) < _HEADER or not header.startswith(MAGIC):
        whole = size >= CIPHER_PAGE and (size % CIPHER_PAGE == 0 or waits)
        if whole and len(set(header)) >= _RANDOM:
            return True
        raise NotAProject("“{name}” is not a Glossator project.", name=path.name)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAProject(
            "“{name}” is a database of another program, not a Glossator project.", name=path.name
        )
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    if size < page * pages and not waits:
        raise Damaged(
            "“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or "
            "save what can be read into a new file: glossator repair.",
            name=path.name,
        )
    return False


def opens(path: Path, key: Key) -> bool:
    """Whether a project that nobody has open is encrypted with this key: its first page is what the key proves."""
    import hmac

    with path.open("rb") as file:
        page = file.read(CIPHER_PAGE)
    if len(page) < CIPHER_PAGE or page.startswith(MAGIC):
        return False
    # SQLCipher 4: the page ends in an IV of 16 bytes and an HMAC of 64, whose key is made in 2 rounds of a salt of
    # its own (https://www.zetetic.net/sqlcipher/design/).
    salt, hashed = page[:SALT], page[SALT:-64]
    proof = hashlib.pbkdf2_hmac("sha512", key.raw(salt), bytes(byte ^ 0x3A for byte in salt), 2, 32)
    found = hmac.digest(proof, hashed + (1).to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, page[-64:])


def salt(path: Path) -> bytes:
    """The salt that an encrypted file begins with; empty for an empty file."""
    status = path.stat()
    known = OPEN.get((status.st_dev, status.st_ino))
    if known is not None:
        return known
    with path.open("rb") as file:
        return file.read(SALT)
