"""Projects and codebooks of other programs, in the REFI-QDA standard: out, and in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.codebooks import CodebookDraft
from glossator.domain.errors import NotFound, Unreadable
from glossator.domain.remarks import Remark

if TYPE_CHECKING:
    from glossator.project.project import Project


def losses(project: Project) -> list[Remark]:
    """What a REFI-QDA project cannot hold of this one, to be told before it is written."""
    return []


def write_project(project: Project, out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """Write the whole project as a .qdpx archive; returns the number of its sources."""
    raise NotFound("There is no format “{form}” yet.", form="qdpx")


def write_codebook(project: Project, out: BinaryIO) -> int:
    """Write the codebook as a .qdc file; returns the number of its codes."""
    raise NotFound("There is no format “{form}” yet.", form="qdc")


def read_codebook(path: Path) -> tuple[CodebookDraft, list[Remark]]:
    """The codebook of a .qdc file, and what of it could not be kept. Raises Unreadable."""
    raise Unreadable("{name} cannot be read yet.", name=path.name)


def add_project(project: Project, path: Path, progress: Callable[[int], None] | None = None) -> list[Remark]:
    """Add what a .qdpx archive holds to the project: one step. Returns what was found, repaired and not kept.

    Raises Unreadable; nothing has been added then.
    """
    raise Unreadable("{name} cannot be read yet.", name=path.name)
