"""Tables as Parquet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import BinaryIO

from glossator.domain.errors import CannotWrite
from glossator.domain.tables import Table


def write(tables: Sequence[Table], out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """Write tables to an open binary stream and return how many rows they have."""
    raise CannotWrite("This format cannot be written yet.")
