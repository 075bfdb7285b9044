"""Tables as lines of cells: CSV in two flavours, and TSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from glossator.domain.tables import BOOLEAN, TEXT, TIME, Cell, Column, Row, Table

# Characters that a spreadsheet may drop or not show at the start of a cell, before it looks for a formula.
_UNSEEN = r"\s\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# The list of OWASP, "CSV Injection": = + - @ tab CR LF, and the full-width forms of the first four.
_FORMULA = re.compile(rf"'*(?:[\t\r\n]|[{_UNSEEN}]*[=+\-@＝＋－＠])")
_NEGATIVE = re.compile(r"-[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BOM = b"\xef\xbb\xbf"
_EVERY = 200  # rows between two calls of `progress`


def write_csv(
    table: Table,
    out: BinaryIO,
    for_spreadsheets: bool = False,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write a table row by row, as the rows come, and return how many there were. `out` stays open.

    RFC 4180: CRLF ends a record, and cells that hold a comma, a quote or a line break are quoted. UTF-8. Times are
    ISO 8601 in UTC to the second, as 2026-01-31T09:30:00Z; booleans are true and false; no value is an empty cell.

    `for_spreadsheets` adds the byte order mark, and guards text that a spreadsheet would take for a formula
    with an apostrophe (see `guarded`); without it every cell is exactly what is stored.

    An error of the rows or of `progress`, which is called with the number of rows so far, passes unchanged: that is
    how an export is cancelled. Raises ValueError for a row that is not as long as the header, and for a time
    without a zone.
    """
    if for_spreadsheets:
        out.write(_BOM)
    return _write(table, csv.writer(_Utf8(out), lineterminator="\r\n"), for_spreadsheets, progress)


def write_tsv(table: Table, out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """The same with tabs between the cells; a cell that holds a tab, a quote or a line break is quoted as in CSV,
    which spreadsheets, R, pandas and Python's csv module read."""
    writer = csv.writer(_Utf8(out), delimiter="\t", lineterminator="\r\n")
    return _write(table, writer, False, progress)


def cells_of(columns: Sequence[Column]) -> Callable[[Row], Sequence[Cell]]:
    """What makes a row's cells what a text format writes: times and booleans as text."""
    special = [(n, column.type) for n, column in enumerate(columns) if column.type in (TIME, BOOLEAN)]

    def cells(row: Row) -> Sequence[Cell]:
        if not special:
            return row
        made = list(row)
        for number, kind in special:
            made[number] = _as_text(made[number], kind)
        return made

    return cells


def _write(
    table: Table,
    writer: csv.writer,  # type: ignore[valid-type]
    is_guarded: bool,
    progress: Callable[[int], None] | None,
) -> int:
    names = [column.name for column in table.columns]
    writer.writerow([guarded(name) for name in names] if is_guarded else names)  # type: ignore[attr-defined]
    write = writer.writerow  # type: ignore[attr-defined]
    cells = cells_of(table.columns)
    width = len(names)
    kinds = [column.type for column in table.columns]
    count = 0
    for row in table.rows():
        if len(row) != width:
            raise ValueError(f"{len(row)} cells for {width} columns")
        made = cells(row)
        write([_guarded(cell, kind) for cell, kind in zip(made, kinds, strict=True)] if is_guarded else made)
        count += 1
        if progress is not None and count % _EVERY == 0:
            progress(count)
    return count


def guarded(cell: str) -> str:
    """`cell` with an apostrophe in front if a spreadsheet might take it for a formula.

    That is a cell that begins with = + - @ or their full-width forms, even behind white space or characters
    that cannot be seen, or that begins with a tab or a line break. A cell that already has apostrophes in
    front of such a beginning gets one more, so that `unguarded` gives every cell back exactly.
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _guarded(cell: Cell, kind: str) -> Cell:
    """A negative number in a column that is not text stays one."""
    if not isinstance(cell, str) or (kind != TEXT and _NEGATIVE.fullmatch(cell)):
        return cell
    return guarded(cell)


def _as_text(cell: Cell, kind: str) -> Cell:
    if isinstance(cell, datetime):
        return time_text(cell)
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell


def time_text(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


class _Utf8:
    """What csv.writer writes to. An io.TextIOWrapper would close `out`, or hold rows back until it is detached."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def write(self, record: str) -> int:
        return self._out.write(record.encode("utf-8"))
