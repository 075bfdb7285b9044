"""What a project or codebook of another program holds, as far as this one can use it, and a count of the rest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

TEXT_SOURCE, PDF_SOURCE, NOTE = "text", "pdf", "note"


@dataclass(slots=True)
class User:
    """Who coded. `guid` is "" where the file gives none."""

    guid: str
    name: str


@dataclass(slots=True)
class CodeNode:
    """A code; `parent` is its parent's place in the list, or -1. `notes` are GUIDs of notes on it."""

    guid: str
    name: str
    parent: int
    colour: str
    codable: bool
    description: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Variable:
    """A variable of sources or cases; `kind` as the standard writes it."""

    guid: str
    name: str
    kind: str


@dataclass(slots=True)
class Value:
    """A variable's value, as text; `kind` is the element it stood in, "textvalue" and so on, or ""."""

    variable: str = ""
    kind: str = ""
    text: str = ""


@dataclass(slots=True)
class CodingRef:
    """One code on one selection or source."""

    guid: str
    user: str
    created: datetime | None
    code: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Selection:
    """A stretch of a source. `start` and `end` are as the file has them, None where it has none (a region of a PDF
    page). `quote` is a text that the file says to be its words."""

    guid: str
    name: str
    start: int | None
    end: int | None
    user: str
    created: datetime | None
    modified: datetime | None
    description: str = ""
    quote: str = ""
    codings: list[CodingRef] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """A source with text, or a note. The paths are as the file has them; `content` is the text itself, or None."""

    kind: str
    guid: str
    name: str
    user: str
    created: datetime | None
    modified: datetime | None
    plain_path: str = ""
    rich_path: str = ""
    path: str = ""
    content: str | None = None
    description: str = ""
    selections: list[Selection] = field(default_factory=list)
    codings: list[CodingRef] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)


@dataclass(slots=True)
class Case:
    """A case: what it groups, and its values."""

    name: str
    sources: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)


@dataclass(slots=True)
class Exchange:
    """All of a file. `left` counts by kind what has no place here: sets, graphs, links, pictures, sounds, films,
    what was coded on them, and elements that are not the standard's."""

    name: str = ""
    origin: str = ""
    user: str = ""
    created: datetime | None = None
    description: str = ""
    base_path: str = ""
    users: list[User] = field(default_factory=list)
    codes: list[CodeNode] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    sources: list[Item] = field(default_factory=list)
    free_notes: list[Item] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)
    strange: Counter[str] = field(default_factory=Counter)
