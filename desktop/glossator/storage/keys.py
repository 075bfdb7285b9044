"""The key of an encrypted project, made from its passphrase."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from threading import Lock

from glossator.domain.errors import InvalidValue

ROUNDS = 256_000
SALT = 16  # bytes: an encrypted file begins with its salt
_LENGTH = 32  # bytes of an AES-256 key


class Key:
    """A passphrase, and the keys made from it for the files that it opens.

    The keys are those that SQLCipher 4 makes by itself (PBKDF2 with HMAC-SHA512 and 256,000 rounds,
    https://www.zetetic.net/sqlcipher/design/), so that every program built on it opens the file with the passphrase
    alone. Making one takes a third of a second: done here, and kept, each further connection costs nothing.
    """

    __slots__ = ("_lock", "_passphrase", "_raw", "_salt")

    def __init__(self, passphrase: str) -> None:
        if not passphrase:
            raise InvalidValue("A passphrase needs at least one character.")
        # One machine writes é as one character and another as two.
        self._passphrase = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        self._raw: dict[bytes, bytes] = {}
        self._salt: bytes | None = None
        self._lock = Lock()

    def __repr__(self) -> str:
        return "Key(…)"  # never the passphrase: it would end in a log or a traceback

    def __reduce__(self) -> str:
        raise TypeError("a key is not stored")

    def same_as(self, other: Key) -> bool:
        """Whether both are of one passphrase."""
        return self._passphrase == other._passphrase

    def raw(self, salt: bytes) -> bytes:
        """The 32 bytes that encrypt the file with this salt."""
        with self._lock:
            if salt not in self._raw:
                self._raw[salt] = hashlib.pbkdf2_hmac("sha512", self._passphrase, salt, ROUNDS, _LENGTH)
            return self._raw[salt]

    def salt_of_new(self) -> bytes:
        """The salt of a file to be made: of one passphrase's files they are equal, so that a copy costs no time.
        Each page has a random start of its own all the same."""
        if self._salt is None:
            self._salt = next(iter(self._raw), None) or os.urandom(SALT)
        return self._salt

    def words(self, salt: bytes) -> str:
        """Key and salt as SQLCipher takes them without working them out again."""
        return f"x'{self.raw(salt).hex()}{salt.hex()}'"

    def pragma(self, salt: bytes) -> str:
        """The statement that gives them to a connection."""
        return f'PRAGMA key="{self.words(salt)}"'
