"""Memos: notes on the project, a document, a code or a passage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

PROJECT = "project"
DOCUMENT = "document"
CODE = "code"
PASSAGE = "passage"
KINDS = (PROJECT, DOCUMENT, CODE, PASSAGE)


@dataclass(frozen=True, slots=True)
class Memo:
    """A note by one coder on one thing: `kind` says which sort of thing, `target_id` which one."""

    id: str
    kind: str
    target_id: str
    coder_id: str
    text: str
    created_at: datetime
    modified_at: datetime
