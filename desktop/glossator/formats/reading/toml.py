"""TOML files of our own, read entry by entry: a fault is one sentence that says where it lies."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from glossator.domain.errors import Unreadable
from glossator.domain.texts import canonical_text

# The largest codebook seen has some 100 KB; far beyond that it is another kind of file.
MAX_BYTES = 8 * 1024 * 1024


class Table:
    """One table of a file. `where` opens every sentence about it: the file's name, then the place in it."""

    def __init__(self, entries: Mapping[str, Any], where: str) -> None:
        self._entries = entries
        self.where = where

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def only(self, *known: str) -> None:
        """Raise Unreadable for an entry with any other key: a misspelt one must not be lost in silence."""
        for key in self._entries:
            if key not in known:
                raise Unreadable(
                    "{where}: the entry “{key}” is unknown; there can be: {known}.",
                    where=self.where,
                    key=key,
                    known=", ".join(known),
                )

    def value(self, key: str) -> Any:
        """The entry as TOML gives it. Raises Unreadable where it is missing."""
        if key not in self._entries:
            raise Unreadable("{where}: the entry “{key}” is missing.", where=self.where, key=key)
        return self._entries[key]

    def text(self, key: str, default: str | None = None) -> str:
        """The text of an entry, without white space around it; `default` where it is missing, if one is given."""
        if default is not None and key not in self._entries:
            return default
        value = self.value(key)
        if not isinstance(value, str):
            raise Unreadable("{where}: “{key}” must be text in quotation marks.", where=self.where, key=key)
        try:
            return canonical_text(value).strip()
        except Unreadable as error:
            raise Unreadable(
                "{where}: “{key}” cannot be read. {reason}", where=self.where, key=key, reason=error
            ) from error

    def integer(self, key: str, default: int | None = None) -> int:
        """The whole number of an entry; `default` where it is missing, if one is given."""
        if default is not None and key not in self._entries:
            return default
        value = self.value(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Unreadable("{where}: “{key}” must be a whole number.", where=self.where, key=key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list; empty where it is missing."""
        value = self._entries.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Unreadable("{where}: “{key}” must be a list of texts.", where=self.where, key=key)
        return tuple(value)

    def table(self, key: str) -> Table:
        """The one table [key]."""
        value = self.value(key)
        if not isinstance(value, dict):
            raise Unreadable("{where}: “{key}” must be a table, [{key}].", where=self.where, key=key)
        return Table(value, f"{self.where}, [{key}]")

    def tables(self, key: str) -> Iterator[Table]:
        """The tables [[key]] in order; none where they are missing. Each is called by its number, from 1."""
        value = self._entries.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise Unreadable("{where}: “{key}” must be tables, [[{key}]].", where=self.where, key=key)
        for number, item in enumerate(value, start=1):
            yield Table(item, f"{self.where}, [[{key}]] {number}")


def read_toml(path: Path) -> Table:
    """The top table of a TOML file (UTF-8, with or without a byte order mark). Raises Unreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Unreadable(
            "{where} cannot be read: {reason}.", where=path.name, reason=error.strerror or str(error)
        ) from error
    if len(data) > MAX_BYTES:
        raise Unreadable(
            "{where} is larger than {limit} MB, too large for a file of this kind.",
            where=path.name,
            limit=MAX_BYTES // 2**20,
        )
    try:
        return Table(tomllib.loads(data.decode("utf-8-sig")), path.name)
    except UnicodeDecodeError as error:
        raise Unreadable("{where} is not text in UTF-8.", where=path.name) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Unreadable("{where} is not TOML: {reason}", where=path.name, reason=str(error)) from error
