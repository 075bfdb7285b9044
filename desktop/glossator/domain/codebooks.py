"""Codebooks outside a project: a tree of themes as a file holds it, with no ids yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeDraft:
    """A theme and its sub-themes. The fields are those of `domain.codes.Code`."""

    name: str
    colour: str
    digit: int | None = None
    brief: str = ""
    definition: str = ""
    use_when: str = ""
    avoid_when: str = ""
    example: str = ""
    children: tuple[CodeDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class CodebookDraft:
    """A codebook: `name` is what a command line calls it by, `title` what a reader sees.

    `description` says whom it is for, how it was built and on which sources; its paragraphs are
    parted by empty lines.
    """

    name: str
    title: str
    version: str = ""
    description: str = ""
    codes: tuple[CodeDraft, ...] = ()

    def __len__(self) -> int:
        """How many codes there are, on all levels."""
        return sum(1 for _ in self.walk())

    def walk(self) -> Iterator[tuple[tuple[str, ...], CodeDraft]]:
        """Every code with the names from its theme down to itself, parents before children."""
        waiting: list[tuple[tuple[str, ...], CodeDraft]]
        waiting = [((code.name,), code) for code in reversed(self.codes)]
        while waiting:
            path, code = waiting.pop()
            yield path, code
            waiting.extend(((*path, child.name), child) for child in reversed(code.children))
