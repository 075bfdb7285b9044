"""Reading what SQLite can still read of a damaged project, from a copy of it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from glossator.storage.connections import connect
from glossator.storage.faults import damaged, driver_errors
from glossator.storage.headers import APPLICATION_ID, MAGIC
from glossator.storage.keys import Key

Row = dict[str, Any]

PAGE = 8192  # bytes
FAILURES = 300  # attempts that may fail in one table
SILENCE = 2.0  # seconds without a row after which a statement is given up: a page can point back to itself
_GONE = object()


@dataclass(slots=True)
class Salvaged:
    """The rows that could be read: of each table, each a dict of columns. A column that could not be read is not
    in its row; `torn` names the tables of which something was not read."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    torn: set[str] = field(default_factory=set)
    revision: str = ""


def copy_of(path: Path, copy: Path, encrypted: bool, with_journal: bool) -> None:
    """Copy a file and what SQLite has beside it, and mend the copy's header so far that SQLite looks into it."""
    shutil.copyfile(path, copy)
    for side in ("-journal", "-wal") if with_journal else ():
        if path.with_name(path.name + side).is_file():
            shutil.copyfile(path.with_name(path.name + side), copy.with_name(copy.name + side))
    if encrypted:
        return
    has_wal = copy.with_name(copy.name + "-wal").exists()
    with copy.open("r+b") as file:
        header = bytearray(file.read(100).ljust(100, b"\0"))
        size = max(file.seek(0, 2), 100)
        page = int.from_bytes(header[16:18], "big")
        page = 65536 if page == 1 else page
        if page < 512 or page & (page - 1):
            page = PAGE
        pages = -(-size // page)
        file.truncate(pages * page)
        header[0:16] = MAGIC
        header[16:18] = (1 if page == 65536 else page).to_bytes(2, "big")
        if not has_wal:
            header[18:20] = b"\1\1"
        header[20:24] = b"\0\x40\x20\x20"
        if not copy.with_name(copy.name + "-journal").exists():
            header[28:32] = pages.to_bytes(4, "big")
        header[44:48] = (4).to_bytes(4, "big")
        header[52:56] = bytes(4)
        header[56:60] = (1).to_bytes(4, "big")
        header[68:72] = APPLICATION_ID.to_bytes(4, "big")
        file.seek(0)
        file.write(header)


def remove(copy: Path) -> None:
    """Remove a copy and what SQLite has beside it."""
    for side in ("", "-journal", "-wal", "-shm"):
        copy.with_name(copy.name + side).unlink(missing_ok=True)


def salvage(copy: Path, tables: Iterable[str] | None = None, key: Key | None = None) -> Salvaged:
    """What can be read of the project at `copy`; the copy is not kept as it is. Raises Damaged where not even the
    list of tables can be read, and WrongPassphrase."""
    reader: _Reader | None = None
    errors: tuple[type[Exception], ...] = (SQLAlchemyError, *driver_errors())
    try:
        reader = _Reader(copy, key)
        found = Salvaged()
        for name in reader.tables():
            if tables is None or name in tables:
                rows, whole = reader.rows(name)
                found.rows[name] = rows
                if not whole:
                    found.torn.add(name)
        for row in found.rows.pop("alembic_version", []):
            found.revision = str(row.get("version_num", ""))
        return found
    except errors as fault:
        raise damaged(copy) from fault
    finally:
        if reader is not None:
            reader.close()


class _Reader:
    def __init__(self, copy: Path, key: Key | None) -> None:
        self._copy = copy
        self._key = key
        self.last = time.monotonic()
        self._open()
        self.errors: tuple[type[Exception], ...] = (
            *driver_errors(),
            OverflowError,
            MemoryError,
            UnicodeError,
        )

    def _open(self) -> None:
        self._connection = connect(self._copy, key=self._key, spoilt=True)
        raw: Any = self._connection.connection.driver_connection
        self.raw = raw
        self.raw.text_factory = bytes
        self.raw.execute("PRAGMA query_only=ON")
        self.raw.set_progress_handler(lambda: time.monotonic() - self.last > SILENCE, 20_000)

    def close(self) -> None:
        self._connection.close()
        self._connection.engine.dispose()

    def failed(self) -> None:
        """After SQLCipher has met one page that is not what was written, its connection reads nothing any more."""
        if self._key is not None:
            self.close()
            self._open()

    def tables(self) -> list[str]:
        """The ordinary tables, by the names that the file gives."""
        self.last = time.monotonic()
        said = self.raw.execute(
            "SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE 'CREATE TABLE%'"
        )
        names: list[str] = []
        try:
            for (name,) in said:
                names.append(_text(name))
        except self.errors:
            if not names:
                raise
        return [name for name in dict.fromkeys(names) if not name.startswith("sqlite_")]

    def rows(self, table: str) -> tuple[list[Row], bool]:
        """The rows of a table that can be read, by rowid, from both ends and between what cannot; and whether
        those are all."""
        quoted = table.replace('"', '""')
        try:
            self.last = time.monotonic()
            about = self.raw.execute(f'PRAGMA table_info("{quoted}")').fetchall()
            pages = int(self.raw.execute("PRAGMA page_count").fetchone()[0])
            size = int(self.raw.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher says it in words
        except self.errors:
            self.failed()
            return [], False
        columns = [(_text(line[1]), b"BLOB" in (line[2] or b"").upper()) for line in about]
        sweep = _Sweep(self, quoted, columns)
        top = max(pages * size, 1 << 20)
        low = sweep.run(0, top, down=False)
        if low is None:
            sweep.run(top - 1, 1 << 62, down=False)
            return sweep.result()
        high = sweep.run(low, 1 << 62, down=True)
        gaps = [] if high is None else [(low, min(top, high))]
        while gaps and sweep.failures < FAILURES:
            gaps.sort(key=lambda gap: gap[1] - gap[0])
            begin, end = gaps.pop()
            middle = (begin + end) // 2
            for one, other in ((begin, middle + 1), (middle, end)):
                if other - one < 2:
                    continue
                left = sweep.run(one, other, down=False)
                right = None if left is None else sweep.run(left, other, down=True)
                if left is not None and right is not None and right - left > 2:
                    gaps.append((left, right))
        return sweep.result()


class _Sweep:
    def __init__(self, reader: _Reader, table: str, columns: list[tuple[str, bool]]) -> None:
        self._reader = reader
        self._table = table
        self._columns = columns
        self._found: dict[int, Row] = {}
        self.failures = 0

    def result(self) -> tuple[list[Row], bool]:
        return [self._found[key] for key in sorted(self._found)], not self.failures

    def run(self, low: int, high: int, down: bool) -> int | None:
        """Read the rows between two rowids. None at the end, else the rowid before what stopped it."""
        wanted = "".join(f', "{name.replace(chr(34), chr(34) * 2)}"' for name, _ in self._columns)
        order = "DESC" if down else "ASC"
        rest = f'FROM "{self._table}" NOT INDEXED WHERE rowid > ? AND rowid < ? ORDER BY rowid {order}'
        at = high if down else low
        while True:
            span = (low, at) if down else (at, high)
            try:
                for key, *values in self._execute(f"SELECT rowid{wanted} {rest}", span):
                    if not (low < key < high) or (key >= at if down else key <= at):
                        raise OverflowError  # no order any more: it could go on for ever
                    self._take(key, zip(self._columns, values, strict=True))
                    at = key
                return None
            except self._reader.errors:
                self.failures += 1
                self._reader.failed()
            if self.failures >= FAILURES:
                return at
            try:
                found = next(iter(self._execute(f"SELECT rowid {rest} LIMIT 1", span)), None)
            except self._reader.errors:
                self._reader.failed()
                return at  # a page of the tree itself
            if found is None:
                return None
            key = found[0]
            if not (low < key < high) or (key >= at if down else key <= at):
                return at
            self._partly(key)
            at = key

    def _execute(self, statement: str, values: tuple[int, ...]) -> Iterable[Any]:
        self._reader.last = time.monotonic()
        for row in self._reader.raw.execute(statement, values):
            self._reader.last = time.monotonic()
            yield row

    def _partly(self, key: int) -> None:
        """Those columns of a row that can be read."""
        values = []
        for name, _ in self._columns:
            quoted = name.replace('"', '""')
            try:
                said = next(
                    iter(self._execute(f'SELECT "{quoted}" FROM "{self._table}" WHERE rowid = ?', (key,))),
                    None,
                )
                values.append(_GONE if said is None else said[0])
            except self._reader.errors:
                self._reader.failed()
                values.append(_GONE)
        self._take(key, zip(self._columns, values, strict=True))

    def _take(self, key: int, values: Iterable[tuple[tuple[str, bool], Any]]) -> None:
        self._found.setdefault(
            key,
            {
                name: value if is_blob or not isinstance(value, bytes) else _text(value)
                for (name, is_blob), value in values
                if value is not _GONE
            },
        )


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
