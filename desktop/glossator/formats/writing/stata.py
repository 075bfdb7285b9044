"""Tables as Stata .dta files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from glossator.domain.remarks import Tell, nobody
from glossator.domain.tables import Table
from glossator.formats.writing.variables import Program, write_labelled

STATA = Program(
    name="Stata",
    name_length=31,
    name_bytes=128,
    label_bytes=80,
    text_bytes=2_000_000_000,
    reserved=re.compile(
        "_all|_b|byte|_coef|_cons|double|float|if|in|int|long|_n|_pi|_pred|_rc|_se|_skip|str[0-9]*|strL|using|with",
        re.IGNORECASE,
    ),
)
"""Limits as Stata's manual gives them ([U] 11.3 naming conventions, [R] limits), but for the length of names: 32 in
Stata, and 31 in the library where values have labels, since these take the variable's name."""


def write(
    tables: Sequence[Table],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    tell: Tell = nobody,
) -> int:
    """Write one table to an open binary stream and return how many rows it has.

    For Stata 14 and later, the first that knows Unicode. Variable labels say what the columns hold, value labels
    what their numbers stand for. Moments are UTC. Raises CannotWrite where the libraries are not installed.
    """
    (table,) = tables
    return write_labelled(table, STATA, _save, out, progress, tell)


def _save(whole: Any, path: str, labels: dict[str, Any]) -> None:
    import pyreadstat

    pyreadstat.write_dta(whole, path, version=14, **labels)
