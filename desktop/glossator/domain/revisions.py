"""Revised texts: what becomes of a document's passages when it gets another text."""

from __future__ import annotations

from dataclasses import dataclass

UNMOVED = "unmoved"
MOVED = "moved"
CHANGED = "changed"
REVIEW = "review"
OUTCOMES = (UNMOVED, MOVED, CHANGED, REVIEW)
"""Where a passage's words are in the new text: where they were; elsewhere, the same; there, but not the same any
more; nowhere, or too little of them to be sure. One that needs review lies on what is left of it, or on the word
next to where it was, until somebody has looked at it."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a passage goes: `start` to `end`, code points of the new text."""

    passage_id: str
    outcome: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Review:
    """A passage that a revision left changed or in doubt, until somebody settles it.

    `outcome` is CHANGED or REVIEW; `start`, `end` and `quote` are those that it had in the earlier text, the one of
    `version_id`.
    """

    id: str
    passage_id: str
    version_id: str
    outcome: str
    start: int
    end: int
    quote: str
