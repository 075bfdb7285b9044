"""Python's collector of garbage, which would make the window stand still."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """A step of 20,000 rows makes Python's collector look through all it knows three times, and each time every
    thread stands still for 80 ms, the window's too. There is no garbage in it that reference counts do not free."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
