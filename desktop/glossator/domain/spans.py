"""Spans: half-open ranges of code points in a document's canonical text."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.domain.errors import InvalidSpan


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points from `start` up to, not including, `end`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0:
            raise InvalidSpan("A span cannot start before the text ({start}).", start=self.start)
        if self.end == self.start:
            raise InvalidSpan("The span {start}:{end} is empty.", start=self.start, end=self.end)
        if self.end < self.start:
            raise InvalidSpan(
                "The span {start}:{end} is reversed: its end lies before its start.",
                start=self.start,
                end=self.end,
            )

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, offset: int) -> bool:
        """Whether the code point at `offset` lies inside."""
        return self.start <= offset < self.end

    def within(self, length: int) -> Span:
        """This span; InvalidSpan when it reaches beyond a text of `length` code points."""
        if self.end > length:
            raise InvalidSpan(
                "The span {start}:{end} reaches beyond the text, which has {length} characters.",
                start=self.start,
                end=self.end,
                length=length,
            )
        return self

    def trimmed(self, text: str) -> Span:
        """The span without the white space at its two ends; itself when it is nothing but white space.

        Researchers mark words; a blank or a line break caught by the hand at either end is no part of them.
        """
        start, end = self.start, self.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end) if start < end else self
