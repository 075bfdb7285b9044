"""Reading files before they are in the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.formats.reading.decoding import ENCODINGS, decode
from glossator.formats.reading.report import SUFFIXES, read_report
from glossator.formats.reading.source import Wishes
from glossator.storage.file import SUFFIX

if TYPE_CHECKING:
    from glossator.project.project import Project

__all__ = ["SUFFIXES", "Reading", "encodings", "read", "read_all", "with_known"]


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
    if path.suffix.lower() == SUFFIX:
        # Never opened here: closing it would drop the locks that this program may hold on it.
        return Reading(path, None, Unreadable("{name} is a Glossator project, not a report.", name=path.name))
    try:
        return Reading(path, read_report(path, Wishes(encoding))[0])
    except Unreadable as fault:
        return Reading(path, None, fault)


def with_known(project: Project, readings: Iterable[Reading]) -> list[Reading]:
    """The same readings, told which of them the project has already; of two files with the same bytes the
    second counts as known too."""
    readings = list(readings)
    known = project.documents.known([r.draft.sha256 for r in readings if r.draft])
    told: list[Reading] = []
    for reading in readings:
        draft = reading.draft
        told.append(replace(reading, known_as=known.get(draft.sha256) if draft else None))
        if draft:
            known.setdefault(draft.sha256, draft.name)
    return told


def read_all(project: Project, paths: Iterable[Path], encoding: str | None = None) -> list[Reading]:
    """Read files in order and say which of them the project has already."""
    return with_known(project, (read(path, encoding) for path in paths))


def encodings(reading: Reading) -> list[str]:
    """The encodings to offer for a file: those its bytes fit, likeliest first; all where it was not read."""
    if reading.draft is None:
        return list(ENCODINGS)
    fitting = list(decode(reading.draft.original).candidates)
    if reading.draft.encoding not in fitting:
        fitting.insert(0, reading.draft.encoding)
    return fitting
