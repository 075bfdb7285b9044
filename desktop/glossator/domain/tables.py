"""The rows of the tables that leave the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

TEXT = "text"
INTEGER = "integer"
NUMBER = "number"
BOOLEAN = "boolean"
DATE = "date"
TIME = "time"

Cell = str | int | float | bool | date | datetime | None
"""TEXT is a str, INTEGER an int, NUMBER an int or float, BOOLEAN a bool, DATE a date, TIME an aware datetime; None
where there is no value."""


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
    rows: Callable[[], Iterator[Sequence[Cell]]]


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One row of passages.csv: one coding, or a passage without a code (then the code fields are "").

    `attributes` are the document's values in the order of the table's attribute columns; `start` and `end`
    are code points, half-open, into the canonical text; `paragraph` counts from 0.
    """

    document: str
    attributes: tuple[str, ...]
    section: str
    paragraph: int
    start: int
    end: int
    text: str
    code: str
    code_path: str
    coder: str
    memo: str
    created_at: datetime
    modified_at: datetime
    document_id: str
    passage_id: str
    coding_id: str
    code_id: str


PASSAGE_COLUMNS_BEFORE = ("document",)
PASSAGE_COLUMNS_AFTER = (
    "section",
    "paragraph",
    "start",
    "end",
    "text",
    "code",
    "code_path",
    "coder",
    "memo",
    "created_at",
    "modified_at",
    "document_id",
    "passage_id",
    "coding_id",
    "code_id",
)
