"""Passages: highlighted spans, and the codings on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from glossator.domain.spans import Span

MarkRow = tuple[str, int, int, tuple[str, ...], str]
"""A passage in short: id, start, end, code ids in the order they were put there, coder id."""


@dataclass(frozen=True, slots=True)
class Coding:
    """One code on one passage."""

    id: str
    passage_id: str
    code_id: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlighted span of one document by one coder, with its codings in the order they were made.

    `quote` is the text at the span when it was marked. A passage may carry a memo and no code.
    """

    id: str
    document_id: str
    coder_id: str
    start: int
    end: int
    quote: str
    created_at: datetime
    modified_at: datetime
    codings: tuple[Coding, ...] = ()

    @property
    def span(self) -> Span:
        """Where it lies."""
        return Span(self.start, self.end)

    @property
    def code_ids(self) -> tuple[str, ...]:
        """The codes on it, in the order they were put there."""
        return tuple(coding.code_id for coding in self.codings)
