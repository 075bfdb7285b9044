"""What the reading view knows of passages and codes: enough to paint them, no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be shown: its id, its half-open range of code points, the codes on it in their order."""

    id: str
    start: int
    end: int
    code_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeLook:
    """How a code appears: its name and its colour, written #rrggbb."""

    name: str
    colour: str


def reading_order(mark: Mark) -> tuple[int, int, str]:
    """The order in which marks are met: by start, the longer first, then by id so that it is total."""
    return (mark.start, -mark.end, mark.id)


def innermost_first(mark: Mark) -> tuple[int, int, str]:
    """The order in which overlapping marks are offered at one place: the shorter first."""
    return (mark.end - mark.start, -mark.start, mark.id)
