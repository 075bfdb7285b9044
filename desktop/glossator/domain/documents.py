"""Documents: a report's text and what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

SECTION = "section"
OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Document:
    """A report as the lists show it: everything but the text itself.

    `length` is in code points. `sha256` is the hexadecimal digest of the original file's bytes. `source`
    is the file's name when it was imported, `encoding` what its bytes were decoded with.
    `passages` is how many lie on it, None where they were not counted.
    """

    id: str
    name: str
    position: int
    length: int
    sha256: str
    source: str
    encoding: str
    created_at: datetime
    passages: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A named stretch of a document, or one that lies `OUTSIDE` the report (a site's banner or footer)."""

    id: str
    document_id: str
    name: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextDraft:
    """A report just read from a file and not in a project yet.

    `text` is canonical, `original` the file's bytes; `sections` are (name, kind, start, end).
    `certain` is False where the encoding was guessed and somebody should look at the text.
    """

    name: str
    text: str
    original: bytes
    sha256: str
    source: str
    encoding: str
    certain: bool = True
    sections: tuple[tuple[str, str, int, int], ...] = ()


def section_at(sections: Sequence[Section], offset: int) -> Section | None:
    """The innermost section that holds `offset`, or None. Sections are few: a plain search."""
    found = [s for s in sections if s.start <= offset < s.end]
    return min(found, key=lambda s: s.end - s.start) if found else None
