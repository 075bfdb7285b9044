"""Reading files before they are in the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.formats.reading.report import SUFFIXES, read_report

if TYPE_CHECKING:
    from glossator.project.project import Project

__all__ = ["SUFFIXES", "Reading", "read", "read_all"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one file: a draft, or the fault that kept it out; `known_as` is the document of the
    project that was made from the same bytes already."""

    path: Path
    draft: TextDraft | None
    fault: Unreadable | None = None
    known_as: str | None = None


def read(path: Path, encoding: str | None = None) -> Reading:
    """Read one file; never raises for a file that cannot be read. Needs no project, so it can run anywhere."""
    try:
        return Reading(path, read_report(path, encoding))
    except Unreadable as fault:
        return Reading(path, None, fault)


def read_all(project: Project, paths: Iterable[Path], encoding: str | None = None) -> list[Reading]:
    """Read files in order and say which of them the project has already; of two files with the same bytes the
    second counts as known too."""
    readings = [read(path, encoding) for path in paths]
    known = project.documents.known([r.draft.sha256 for r in readings if r.draft])
    told: list[Reading] = []
    for reading in readings:
        draft = reading.draft
        name = known.get(draft.sha256) if draft else None
        told.append(Reading(reading.path, draft, reading.fault, name))
        if draft:
            known.setdefault(draft.sha256, draft.name)
    return told
