"""Tables as Apache Parquet."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import BinaryIO

from glossator.domain.remarks import Tell, nobody
from glossator.domain.tables import Table
from glossator.formats.writing.frames import frame


def write(
    tables: Sequence[Table],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    tell: Tell = nobody,
) -> int:
    """Write one table to an open binary stream and return how many rows it has.

    Columns have the types of `frame`, compressed with Zstandard. What each holds stands in the file's metadata, as
    JSON under “glossator”: {"title": …, "columns": {name: {"title": …, "labels": {value: meaning}}}}. Raises
    CannotWrite where the libraries are not installed.
    """
    (table,) = tables
    told = {
        "title": table.title,
        "columns": {
            column.name: {"title": column.title}
            | ({"labels": {str(v): meaning for v, meaning in column.labels}} if column.labels else {})
            for column in table.columns
        },
    }
    whole = frame(table, progress)
    whole.write_parquet(out, compression="zstd", metadata={"glossator": json.dumps(told, ensure_ascii=False)})
    return whole.height
