"""Tables as data frames, for the formats of statistics."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from glossator.domain.errors import CannotWrite
from glossator.domain.tables import BOOLEAN, DATE, INTEGER, NUMBER, TEXT, TIME, Cell, Table, typed

if TYPE_CHECKING:
    from types import ModuleType

    import polars

_BATCH = 2000  # rows that are Python objects at once; the rest is packed


def library(name: str) -> ModuleType:
    """One of the libraries that come with the extra “data”. Raises CannotWrite where it is not installed: the
    packaged program does without, since they would treble the download."""
    # Imported here: they take a second to import, and the bare install does without them.
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise CannotWrite(
                "The packaged program does not write this format: export CSV, Excel or a Data Package instead, or "
                "install Glossator from Python with its extra “data”."
            ) from error
        raise CannotWrite(
            'This format needs libraries that are not installed. Install them with: pip install "glossator[data]"'
        ) from error


def frame(table: Table, progress: Callable[[int], None] | None = None) -> polars.DataFrame:
    """A table as a frame: String, Int64, Float64, Boolean, Date, and Datetime in microseconds, UTC. Text is ""
    where there is none, all else null. Numbers may be infinite or none at all."""
    pl: Any = library("polars")
    types = {
        TEXT: pl.String,
        INTEGER: pl.Int64,
        NUMBER: pl.Float64,
        BOOLEAN: pl.Boolean,
        DATE: pl.Date,
        TIME: pl.Datetime("us", "UTC"),
    }
    schema = {column.name: types[column.type] for column in table.columns}
    kinds = [column.type for column in table.columns]
    parts = [pl.DataFrame(schema=schema)]
    rows, count = table.rows(), 0
    while batch := list(islice(rows, _BATCH)):
        cells = [[_cell(kind, row[number]) for row in batch] for number, kind in enumerate(kinds)]
        columns = [
            pl.Series(name, some, dtype=kind, strict=True)
            for (name, kind), some in zip(schema.items(), cells, strict=True)
        ]
        parts.append(pl.DataFrame(columns))
        count += len(batch)
        if progress is not None:
            progress(count)
    whole: polars.DataFrame = pl.concat(parts, rechunk=False)
    return whole


def finite(number: Cell) -> float | None:
    """A number as one that every statistics program knows."""
    return number if isinstance(number, (int, float)) and math.isfinite(number) else None


def _cell(kind: str, cell: Cell) -> Any:
    value = typed(kind, cell)
    if kind == TEXT:
        return "" if value is None else value
    if kind == NUMBER and value is not None:
        return float(value)  # type: ignore[arg-type]
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return value
