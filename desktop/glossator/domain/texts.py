"""The canonical text of a document, and its paragraphs.

Canonical means: decoded, a leading byte order mark removed, CRLF and CR folded to LF, and nothing else.
No Unicode normalisation and no trimming, because every offset of every coding counts on this text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from glossator.domain.errors import Unreadable
from glossator.domain.spans import Span

LINE = re.compile(r"[^\n]*\S[^\n]*")
"""A paragraph (see `Paragraphs`)."""


def canonical_text(decoded: str, whole: bool = False) -> str:
    """The canonical form of a text just decoded; `whole` says that there is neither a NUL nor half a
    character in it, as in UTF-8 without a zero byte.

    Raises Unreadable for a NUL character or a lone surrogate: no database keeps them both faithfully,
    and dropping one would shift every offset behind it.
    """
    text = decoded.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if whole:
        return text
    if "\0" in text:
        raise Unreadable("It holds NUL characters, which only files that are not text have.")
    if not text.isascii():
        try:
            text.encode()  # ten times faster than any search
        except UnicodeEncodeError as fault:
            raise Unreadable(
                "It holds half of a character (a lone surrogate) at position {position}.",
                position=fault.start,
            ) from None
    return text


def is_canonical(text: str) -> bool:
    """Whether this can be a canonical text. A byte order mark at its start may be its own: a file can have two."""
    if "\r" in text or "\0" in text:
        return False
    try:
        text.isascii() or text.encode()
    except UnicodeEncodeError:
        return False
    return True


def paragraph_starts(text: str) -> list[int]:
    """Where the paragraphs of a text start (see `Paragraphs`)."""
    return [line.start() for line in LINE.finditer(text)]


class Paragraphs:
    """The paragraphs of a text: its lines that hold more than white space, counted from 0.

    Paragraph k is the span of such a line without its line break. White space at a line's ends belongs to it.
    """

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for line in LINE.finditer(text):
            self._starts.append(line.start())
            self._ends.append(line.end())

    def __len__(self) -> int:
        return len(self._starts)

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self._starts, self._ends)

    def __getitem__(self, number: int) -> Span:
        return Span(self._starts[number], self._ends[number])

    def at(self, offset: int) -> int:
        """The number of the paragraph at `offset`: the last one that starts at or before it.

        An offset before the first paragraph counts to paragraph 0; so does any offset of a blank text.
        """
        return max(0, bisect_right(self._starts, offset) - 1)
