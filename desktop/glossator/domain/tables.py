"""The rows of the tables that leave the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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
