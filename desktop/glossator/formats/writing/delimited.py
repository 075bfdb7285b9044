"""Tables as lines of cells: CSV in two flavours, and TSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice
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
    """Write a table, 200 rows at a time as they come, and return how many there were. `out` stays open.

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
    return _write(table, out, ",", for_spreadsheets, progress)


def write_tsv(table: Table, out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """The same with tabs between the cells; a cell that holds a tab, a quote or a line break is quoted as in CSV,
    which spreadsheets, R, pandas and Python's csv module read."""
    return _write(table, out, "\t", False, progress)


def cells_of(columns: Sequence[Column]) -> Callable[[Row], Sequence[Cell]]:
    """What makes a row's cells what a text format writes: times and booleans as text."""
    times = [number for number, column in enumerate(columns) if column.type == TIME]
    booleans = [number for number, column in enumerate(columns) if column.type == BOOLEAN]

    def cells(row: Row) -> Sequence[Cell]:
        made = list(row)
        for number in times:
            moment = made[number]
            if isinstance(moment, datetime):
                made[number] = time_text(moment)
        for number in booleans:
            if isinstance(made[number], bool):
                made[number] = "true" if made[number] else "false"
        return made

    return cells if times or booleans else lambda row: row


def _write(
    table: Table, out: BinaryIO, delimiter: str, is_guarded: bool, progress: Callable[[int], None] | None
) -> int:
    names = [column.name for column in table.columns]
    kinds = [column.type for column in table.columns]
    cells = cells_of(table.columns)
    # Some rows at a time: one call for each of them would cost as much as making their lines.
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([guarded(name) for name in names] if is_guarded else names)
    rows = iter(table.rows())
    count = 0
    while True:
        some = list(islice(rows, _EVERY))
        if odd := {*map(len, some)} - {len(names)}:
            raise ValueError(f"{odd.pop()} cells for {len(names)} columns")
        made: Iterable[Sequence[Cell]] = map(cells, some)
        if is_guarded:
            made = ([_guarded(c, kind) for c, kind in zip(row, kinds, strict=True)] for row in made)
        writer.writerows(made)
        out.write(lines.getvalue().encode("utf-8"))
        lines.seek(0)
        lines.truncate()
        count += len(some)
        if len(some) < _EVERY:
            return count
        if progress is not None:
            progress(count)


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


def time_text(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second. Raises ValueError for a time without a zone."""
    if moment.tzinfo is not UTC:
        if moment.tzinfo is None:
            raise ValueError("a time without a zone")
        moment = moment.astimezone(UTC)
    return f"{moment.isoformat(timespec='seconds')[:-6]}Z"
