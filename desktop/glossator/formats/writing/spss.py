"""Tables as SPSS .sav files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from glossator.domain.remarks import Tell, nobody
from glossator.domain.tables import Table
from glossator.formats.writing.variables import Program, write_labelled

SPSS = Program(
    name="SPSS",
    name_length=64,
    name_bytes=64,
    label_bytes=255,
    text_bytes=32_767,
    reserved=re.compile("all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with", re.IGNORECASE),
)
"""Limits as IBM's Command Syntax Reference gives them (variable names, variable labels, string variables)."""


def write(
    tables: Sequence[Table],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    tell: Tell = nobody,
) -> int:
    """Write one table to an open binary stream and return how many rows it has.

    Variable labels say what the columns hold, value labels what their numbers stand for. Moments are UTC; texts
    lose the blanks at their ends, which SPSS does not keep. Raises CannotWrite where the libraries are not
    installed.
    """
    (table,) = tables
    return write_labelled(table, SPSS, _save, out, progress, tell)


def _save(whole: Any, path: str, labels: dict[str, Any]) -> None:
    import pyreadstat

    pyreadstat.write_sav(whole, path, row_compress=True, **labels)
