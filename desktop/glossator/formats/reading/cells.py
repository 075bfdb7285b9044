"""The cells of a table in a file, as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from glossator.domain.errors import Unreadable
from glossator.formats.reading import apart
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.decoding import decode
from glossator.formats.reading.source import Source
from glossator.formats.reading.workbook import MAX_COLUMNS, MAX_ROWS, too_large

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
    if source.data.startswith(b"PK"):
        archive = Archive(source.data, source.shown)
        for name in archive.names:
            archive.read(name)  # counts what really comes out
    told = apart.run(apart.WORKBOOK, source, {"sheet": source.wishes.sheet})
    try:
        sheets = tuple(str(sheet) for sheet in told["sheets"])
        header, rows = _squared(source, [[str(cell) for cell in row] for row in told["cells"]])
        return Grid(header, rows, sheets, str(told["sheet"]))
    except (LookupError, TypeError) as error:
        raise apart.crashed(source.shown) from error


def _squared(source: Source, cells: Sequence[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Header and rows, each row as long as the header; a row that is longer makes that longer."""
    if len(cells) > MAX_ROWS + 1:
        raise _too_large(source.shown)
    if len(cells) < 2:
        raise Unreadable(
            "{name} is no table of reports: it needs a header, and below it a row for each report.",
            name=source.shown,
        )
    width = max(map(len, cells))
    if width > MAX_COLUMNS or width * len(cells) > 20 * MAX_ROWS:
        raise _too_large(source.shown)
    filled = [row + [""] * (width - len(row)) for row in cells]
    return filled[0], filled[1:]


def _too_large(shown: str) -> Unreadable:
    fault = too_large()
    return Unreadable(fault.message, **{**fault.facts, "name": shown})
