"""The tables that leave the program: typed columns, and rows that come one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from glossator.domain.names import FreeNames

TEXT = "text"
INTEGER = "integer"
NUMBER = "number"
BOOLEAN = "boolean"
DATE = "date"
TIME = "time"

Cell = str | int | float | bool | date | datetime | None
"""TEXT is a str, INTEGER an int, NUMBER an int or float, BOOLEAN a bool, DATE a date, TIME an aware datetime or
its ISO 8601 text in UTC to the second (2026-01-31T09:30:00Z); None where there is no value. The value of an
attribute comes as the text it is stored as, whatever its column's type: `typed` gives it as its type."""

Row = Sequence[Cell]

COUNT = "count"
BINARY = "binary"
CHARACTERS = "characters"
SHARE = "share"
VALUES = (COUNT, BINARY, CHARACTERS, SHARE)
"""What a matrix of documents and codes can hold in its cells."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table. `title` says in a sentence what it holds: the entry of a data dictionary, the label of
    a variable. `labels` are (value, what it means), where values are codes for something."""

    name: str
    type: str
    title: str
    labels: tuple[tuple[int | str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table to export. `rows()` gives its rows one by one, each a cell per column, as often as it is called; the
    same project always gives the same rows in the same order."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterator[Row]]


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a project goes into its tables: the documents and the coders with these ids, None for all. `value` is
    what a matrix holds, and with `roll_up` the codings of sub-codes count for the codes above them too. Of
    the matrix and of co-occurrences, cells of some codings, but fewer than `suppress_below`, are left empty."""

    documents: Collection[str] | None = None
    coders: Collection[str] | None = None
    value: str = COUNT
    roll_up: bool = False
    suppress_below: int = 0


EVERYTHING = Selection()


def typed(kind: str, cell: Cell) -> Cell:
    """A cell as its column's type. A number may be infinite or none at all, as Python reads
    “1e999” and “nan”; what is no value of the type comes as None."""
    if not isinstance(cell, str) or kind == TEXT:
        return cell
    if not cell:
        return None
    try:
        match kind:
            case "integer":
                return int(cell)
            case "number":
                number = float(cell)
                return int(cell) if number.is_integer() and cell.lstrip("+-").isdecimal() else number
            case "boolean":
                return cell == "true"
            case "date":
                return date.fromisoformat(cell)
            case _:
                return datetime.fromisoformat(cell)
    except (ValueError, OverflowError):
        return None


def column_names(before: Sequence[str], attributes: Sequence[str], after: Sequence[str]) -> list[str]:
    """The names of the attributes' columns between fixed ones.

    An attribute that is named like a fixed column, or like an attribute before it (upper and lower case being the
    same, as in many statistics programs), gets " (attribute)" behind its name, and a number as well where that is
    taken: `section (attribute)`, `section (attribute) (2)`. All others keep their names.
    """
    taken = {name.casefold() for name in (*before, *after)}
    kept: list[bool] = []
    for name in attributes:
        kept.append(name.casefold() not in taken)
        taken.add(name.casefold())
    free = FreeNames(taken)
    return [
        name if is_kept else free.take(f"{name} (attribute)")
        for name, is_kept in zip(attributes, kept, strict=True)
    ]
