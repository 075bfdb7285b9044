"""What the reading view knows of passages and codes: enough to paint them, no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be shown: its id, its half-open range of code points, the codes on it in their order, whose
    it is."""

    id: str
    start: int
    end: int
    code_ids: tuple[str, ...]
    coder_id: str = ""


@dataclass(frozen=True, slots=True)
class CodeLook:
    """How a code appears: its name and its colour, written #rrggbb; `path` is its name with those above it."""

    name: str
    colour: str
    path: str = ""


def reading_order(mark: Mark) -> tuple[int, int, str]:
    """The order in which marks are met: by start, the longer first, then by id so that it is total."""
    return (mark.start, -mark.end, mark.id)


def innermost_first(mark: Mark) -> tuple[int, int, str]:
    """The order in which overlapping marks are offered at one place: the shorter first."""
    return (mark.end - mark.start, -mark.start, mark.id)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which codings are shown: those of these codes and these coders; None stands for all of them. `uncoded` says
    whether passages without a code are shown too."""

    codes: frozenset[str] | None = None
    coders: frozenset[str] | None = None
    uncoded: bool = True

    @property
    def everything(self) -> bool:
        """Whether nothing is hidden."""
        return self.codes is None and self.coders is None and self.uncoded

    def shows(self, coder_id: str, code_id: str | None) -> bool:
        """Whether this coder's codings with this code are shown; None stands for passages without a code."""
        if self.coders is not None and coder_id not in self.coders:
            return False
        return self.uncoded if code_id is None else self.codes is None or code_id in self.codes

    def admits(self, mark: Mark) -> bool:
        """Whether anything of a mark is shown."""
        if self.coders is not None and mark.coder_id not in self.coders:
            return False
        if not mark.code_ids:
            return self.uncoded
        return self.codes is None or not self.codes.isdisjoint(mark.code_ids)

    def shown(self, mark: Mark) -> Mark | None:
        """The mark with those of its codes that are shown; None when nothing of it is."""
        if self.coders is not None and mark.coder_id not in self.coders:
            return None
        if not mark.code_ids:
            return mark if self.uncoded else None
        if self.codes is None:
            return mark
        codes = tuple(code for code in mark.code_ids if code in self.codes)
        if len(codes) == len(mark.code_ids):
            return mark
        return Mark(mark.id, mark.start, mark.end, codes, mark.coder_id) if codes else None
