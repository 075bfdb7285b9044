"""Tables as an Excel workbook: a sheet for each, and one that says what their columns hold.

ECMA-376. Text is always text: what begins with “=” is no formula. A cell holds 32,767 UTF-16 units and a sheet
1,048,576 rows by 16,384 columns (the limits that Microsoft gives for Excel); longer cells are cut, and told.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.errors import CannotWrite
from glossator.domain.remarks import Tell, nobody, remark
from glossator.domain.tables import BOOLEAN, DATE, INTEGER, NUMBER, TEXT, TIME, Cell, Table, typed
from glossator.formats.writing.dictionary import dictionary

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ROWS = 1_048_576
COLUMNS = 16_384
UNITS = 32_767
_CUT = " […]"
_EVERY = 200  # rows between two calls of `progress`
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_EXACT = 2**53  # beyond it a cell's number is no longer the integer it was
_NEVER = re.compile("[\ud800-\udfff\ufffe\uffff]")  # what no XML can hold
_WIDTHS = {TEXT: 24, INTEGER: 11, NUMBER: 11, BOOLEAN: 9, DATE: 12, TIME: 20}
_WIDE = {"text": 80, "memo": 48, "definition": 60}


def write(
    tables: Sequence[Table],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    tell: Tell = nobody,
) -> int:
    """Write tables to an open binary stream and return how many rows they have.

    Rows go to temporary files as they come; no sheet is held in memory. Moments are UTC. Raises CannotWrite for a
    table that is larger than a sheet.
    """
    # Imported here: most exports are CSV.
    import xlsxwriter

    book = xlsxwriter.Workbook(out, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
    try:
        book.use_zip64()
        sheets = _Sheets(book, progress, tell)
        for table in tables:
            sheets.add(table)
        count = sheets.count
        sheets.add(dictionary("about", tables))
    except BaseException:
        # Left open it would write itself when it is collected, to a stream that is closed by then.
        book.fileclosed = True
        for sheet in book.worksheets():
            sheet._opt_close()
        raise
    book.close()
    return count


class _Sheets:
    """The sheets of a workbook, filled one after the other."""

    def __init__(self, book: Workbook, progress: Callable[[int], None] | None, tell: Tell) -> None:
        self._book = book
        self._progress = progress
        self._tell = tell
        self._head: Format = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self._plain: Format = book.add_format({"valign": "top"})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self._moment: Format = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"})
        self._wrapped: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self.count = 0

    def add(self, table: Table) -> None:
        """A sheet with this table."""
        if len(table.columns) > COLUMNS:
            raise CannotWrite(
                "“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.",
                table=table.name,
                count=len(table.columns),
                most=COLUMNS,
            )
        sheet: Worksheet = self._book.add_worksheet(table.name)
        sheet.freeze_panes(1, 1)
        for number, column in enumerate(table.columns):
            sheet.set_column(number, number, _WIDE.get(column.name, _WIDTHS[column.type]))
            self._text(sheet, 0, number, column.name, self._head)
        styles = [self._wrapped if column.name in _WIDE else self._plain for column in table.columns]
        kinds = [column.type for column in table.columns]
        place = cut = 0
        for place, row in enumerate(table.rows(), 1):
            if place >= ROWS:
                raise CannotWrite(
                    "“{table}” has more rows than a sheet holds ({most}); export it as CSV.",
                    table=table.name,
                    most=ROWS - 1,
                )
            for number, (kind, cell) in enumerate(zip(kinds, row, strict=True)):
                cut += self._cell(sheet, place, number, typed(kind, cell), styles[number])
            self.count += 1
            if self._progress is not None and self.count % _EVERY == 0:
                self._progress(self.count)
        if place:
            sheet.autofilter(0, 0, place, len(table.columns) - 1)
        if cut:
            self._tell(
                remark(
                    "In “{table}” {count} cells are longer than Excel's 32,767 characters; they are cut and end in"
                    " “[…]”. CSV holds them whole.",
                    table=table.name,
                    count=cut,
                )
            )

    def _cell(self, sheet: Worksheet, row: int, column: int, cell: Cell, style: Format) -> bool:
        """Write a cell; whether it had to be cut."""
        if cell is None or cell == "":
            return False
        if isinstance(cell, str):
            return self._text(sheet, row, column, cell, style)
        if isinstance(cell, bool):
            sheet.write_boolean(row, column, cell, style)
        elif isinstance(cell, datetime):
            naive = cell.astimezone(UTC).replace(tzinfo=None)
            if naive.date() < _FIRST_DAY:
                return self._text(sheet, row, column, naive.isoformat(" ", "seconds"), style)
            sheet.write_datetime(row, column, naive, self._moment)
        elif isinstance(cell, date):
            if cell < _FIRST_DAY:
                return self._text(sheet, row, column, cell.isoformat(), style)
            sheet.write_datetime(row, column, cell, self._day)
        elif abs(cell) > _EXACT if isinstance(cell, int) else not math.isfinite(cell):
            return self._text(sheet, row, column, str(cell), style)
        else:
            sheet.write_number(row, column, cell, style)
        return False

    def _text(self, sheet: Worksheet, row: int, column: int, text: str, style: Format) -> bool:
        fitting = _fitting(_NEVER.sub("\ufffd", text))
        sheet.write_string(row, column, fitting, style)
        return len(fitting) < len(text)


def _fitting(text: str) -> str:
    """As much of a text as a cell holds, whole characters only."""
    if len(text) * 2 <= UNITS or len(text.encode("utf-16-le")) // 2 <= UNITS:
        return text
    room = (UNITS - len(_CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT
