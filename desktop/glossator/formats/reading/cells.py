"""The cells of a table in a file, as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from glossator.domain.errors import Unreadable
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.decoding import decode
from glossator.formats.reading.source import Source

MAX_ROWS = 100_000
MAX_COLUMNS = 2_000
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 200  # records that tell which delimiter it is
_LARGEST = 64 * 2**20  # code points in a cell


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet of cells: its header and its rows, all as long as the header. `sheets` are the workbook's, `sheet`
    the one this is, "" for text files; `encoding` is that of a text file."""

    header: list[str]
    rows: list[list[str]]
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    certain: bool = True


def grid_of(source: Source) -> Grid:
    """The cells of a table. Raises Unreadable for one that is damaged, locked, empty or larger than any."""
    if source.data.startswith((b"PK\3\4", b"\xd0\xcf\x11\xe0")):
        return _workbook(source)
    return _text(source)


def _text(source: Source) -> Grid:
    decoded = decode(source.data, source.wishes.encoding, source.shown)
    csv.field_size_limit(_LARGEST)
    try:
        records = list(islice(_records(decoded.text, _delimiter(source, decoded.text)), MAX_ROWS + 2))
    except csv.Error as error:
        raise Unreadable(
            "{name} is no table that can be read: {reason}.", name=source.shown, reason=error
        ) from error
    header, rows = _squared(source, [record for record in records if record])
    return Grid(header, rows, encoding=decoded.encoding, certain=decoded.certain)


def _records(text: str, delimiter: str) -> Iterable[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(source: Source, text: str) -> str:
    """The one that parts most records into as many cells as the header has."""
    if source.name.lower().endswith(".tsv"):
        return "\t"

    def fitness(delimiter: str) -> tuple[float, int]:
        some = [record for record in islice(_records(text, delimiter), _SAMPLE) if record]
        width = len(some[0]) if some else 0
        if width < 2:
            return (0, 0)
        return (sum(len(record) == width for record in some) / len(some), width)

    return max(_DELIMITERS, key=fitness)


def _workbook(source: Source) -> Grid:
    # Imported here: most projects hold no tables.
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    shown = source.shown
    if source.data.startswith(b"PK"):
        archive = Archive(source.data, shown)
        for name in archive.names:
            archive.read(name)  # counts what really comes out
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
        sheets = tuple(book.sheet_names)
        wished = source.wishes.sheet
        if wished is not None and wished not in sheets:
            raise Unreadable(
                "{name} has no sheet “{sheet}”; it has: {sheets}.",
                name=shown,
                sheet=wished,
                sheets=", ".join(sheets),
            )
        for sheet in (wished,) if wished is not None else sheets:
            read = book.get_sheet_by_name(sheet)
            if read.total_height > MAX_ROWS + 1 or read.total_width > MAX_COLUMNS:
                raise _too_large(source)
            cells = [[_cell(value) for value in row] for row in read.to_python(skip_empty_area=False)]
            if len(cells) > 1 or wished is not None:
                header, rows = _squared(source, cells)
                return Grid(header, rows, sheets, sheet)
    except PasswordError as error:
        raise Unreadable(
            "{name} is locked with a password; open it with its own program, save it without the password and"
            " import that.",
            name=shown,
        ) from error
    except (Unreadable, KeyboardInterrupt, SystemExit):
        raise
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise _damaged(source) from error
    except BaseException as error:
        # The library's own panics are no Exception; none of them harms more than this file.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(source) from error
    raise Unreadable("{name} has no sheet with a header and rows below it.", name=shown)


def _squared(source: Source, cells: Sequence[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Header and rows, each row as long as the header; a row that is longer makes that longer."""
    if len(cells) > MAX_ROWS + 1:
        raise _too_large(source)
    if len(cells) < 2:
        raise Unreadable(
            "{name} is no table of reports: it needs a header, and below it a row for each report.",
            name=source.shown,
        )
    width = max(map(len, cells))
    if width > MAX_COLUMNS or width * len(cells) > 20 * MAX_ROWS:
        raise _too_large(source)
    filled = [row + [""] * (width - len(row)) for row in cells]
    return filled[0], filled[1:]


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)


def _too_large(source: Source) -> Unreadable:
    return Unreadable(
        "{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.",
        name=source.shown,
        rows=MAX_ROWS,
        columns=MAX_COLUMNS,
    )


def _damaged(source: Source) -> Unreadable:
    return Unreadable(
        "{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.",
        name=source.shown,
    )
