"""The cells of Excel's and LibreOffice's workbooks, by calamine: what the process of `apart` does.

Formulas count as the value that was saved with them; nothing is worked out, and macros are not looked at.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from glossator.domain.errors import Unreadable

MAX_ROWS = 100_000
MAX_COLUMNS = 2_000


def told(data: bytes, options: Mapping[str, Any]) -> dict[str, Any]:
    """{"sheets", "sheet", "cells"} of the sheet that the options name, or else of the first with rows below a
    header: lists of lists of text. Raises Unreadable with no name in its facts."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = book.sheet_names
        wished = options.get("sheet")
        if wished is not None and wished not in sheets:
            raise Unreadable(
                "{name} has no sheet “{sheet}”; it has: {sheets}.", sheet=wished, sheets=", ".join(sheets)
            )
        for sheet in (wished,) if wished is not None else sheets:
            read = book.get_sheet_by_name(sheet)
            if read.total_height > MAX_ROWS + 1 or read.total_width > MAX_COLUMNS:
                raise too_large()
            cells = [[_cell(value) for value in row] for row in read.to_python(skip_empty_area=False)]
            if len(cells) > 1 or wished is not None:
                return {"sheets": sheets, "sheet": sheet, "cells": cells}
    except PasswordError as error:
        raise Unreadable(
            "{name} is locked with a password; open it with its own program, save it without the password and"
            " import that."
        ) from error
    except Unreadable:
        raise
    except BaseException as error:
        # The library's own panics are no Exception.
        known = isinstance(error, (CalamineError, OSError, ValueError, OverflowError))
        if not known and type(error).__name__ != "PanicException":
            raise
        raise Unreadable(
            "{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew."
        ) from error
    raise Unreadable("{name} has no sheet with a header and rows below it.")


def too_large() -> Unreadable:
    """The fault of a table that is no table of reports."""
    return Unreadable(
        "{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.",
        rows=MAX_ROWS,
        columns=MAX_COLUMNS,
    )


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
