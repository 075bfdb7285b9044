"""Tables as JSON Lines: one object a row, with typed values."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import date, datetime
from typing import BinaryIO

from glossator.domain.tables import Cell, Table, typed
from glossator.formats.writing.delimited import time_text

_EVERY = 200  # rows between two calls of `progress`


def write(table: Table, out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """Write a table row by row and return how many there were. `out` stays open.

    UTF-8, one object a line with the columns' names in their order, LF behind each (jsonlines.org). Numbers and
    booleans are JSON's own, times and dates ISO 8601 text, no value is null; text stays text, also an empty one.
    """
    names = [column.name for column in table.columns]
    kinds = [column.type for column in table.columns]
    count = 0
    for row in table.rows():
        record = {n: _json(typed(k, c)) for n, k, c in zip(names, kinds, row, strict=True)}
        out.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")
        count += 1
        if progress is not None and count % _EVERY == 0:
            progress(count)
    return count


def _json(cell: Cell) -> str | int | float | bool | None:
    if isinstance(cell, datetime):
        return time_text(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and not math.isfinite(cell):
        return None  # JSON has no such numbers
    return cell
