"""Reading files before they are in the project: many, in another thread, without holding them all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.documents import Outline, TextDraft, outline_of
from glossator.domain.errors import GlossatorError, Unreadable
from glossator.formats.reading.awareness import SEVERAL
from glossator.formats.reading.decoding import ENCODINGS, decode
from glossator.formats.reading.held import Held
from glossator.formats.reading.kinds import SUFFIXES, kind_of
from glossator.formats.reading.report import drafts as drafts_of
from glossator.formats.reading.report import read_report, source_of
from glossator.formats.reading.source import AS_IT_IS, Source, Wishes
from glossator.formats.reading.tables import TableChoice, choice
from glossator.project.gathering import Gathered, gather, shown
from glossator.storage.file import SUFFIX

if TYPE_CHECKING:
    from glossator.project.project import Project

__all__ = [
    "AS_IT_IS",
    "SUFFIXES",
    "Found",
    "Gathered",
    "Held",
    "Reader",
    "Reading",
    "TableChoice",
    "Wishes",
    "again",
    "gather",
    "read",
    "shown",
    "with_known",
]

HEAD = 8000
"""Characters of each text that are kept to be looked at."""
_PAGES = (".html", ".htm", ".xhtml")
KEEP = 64 * 2**20
"""Characters of texts and bytes of files that one import keeps in memory so as not to read them twice."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one file: its drafts, or the fault that kept it out."""

    path: Path
    drafts: tuple[TextDraft, ...] = ()
    fault: GlossatorError | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A `Reading` that can wait with thousands of others for somebody to look at it.

    `reports` are its drafts without text and bytes, `heads` how their texts begin. `texts` are the whole texts and
    `data` the file's bytes, None where they would have taken too much room. `known` names for each report the
    document that was made of the same bytes already, "" for none. `encodings` are those to offer, likeliest first;
    empty where the format itself says.
    """

    path: Path
    wishes: Wishes = AS_IT_IS
    reports: tuple[Outline, ...] = ()
    heads: tuple[str, ...] = ()
    texts: tuple[str, ...] | None = None
    data: bytes | None = field(default=None, repr=False)
    known: tuple[str, ...] = ()
    encodings: tuple[str, ...] = ()
    table: TableChoice | None = None
    fault: GlossatorError | None = None

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, of which all can be wanted."""
        return self.path.suffix.lower() in _PAGES

    @property
    def can_split(self) -> bool:
        """Whether it holds the reports of several countries, or was split into them."""
        return self.wishes.split or any(said.message == SEVERAL for r in self.reports for said in r.remarks)

    @property
    def plain(self) -> bool:
        """Whether there is nothing to ask: all certain, all new, nothing proposed."""
        return self.fault is None and all(
            report.certain and not report.proposals and not known
            for report, known in zip(self.reports, self.known, strict=True)
        )


def read(path: Path, wishes: Wishes = AS_IT_IS) -> Reading:
    """Read one file; never raises for a file that cannot be read. Needs no project, so it can run anywhere."""
    if path.suffix.lower() == SUFFIX:
        # Never opened here: closing it would drop the locks that this program may hold on it.
        return Reading(path, (), Unreadable("{name} is a Glossator project, not a report.", name=shown(path)))
    try:
        return Reading(path, tuple(read_report(path, wishes)))
    except Unreadable as fault:
        return Reading(path, (), fault)


class Reader:
    """Reads one file after the other and keeps of each as little as will do."""

    def __init__(self, room: int = KEEP) -> None:
        self._room = room

    def find(self, path: Path, wishes: Wishes = AS_IT_IS) -> Found:
        """What a file holds; never raises for one that cannot be read."""
        reading = read(path, wishes)
        drafts = reading.drafts
        if not drafts:
            return Found(path, wishes, encodings=ENCODINGS, fault=reading.fault)
        size = len(drafts[0].original) + sum(len(draft.text) for draft in drafts)
        keeps = size <= self._room
        self._room -= size if keeps else 0
        return Found(
            path,
            wishes,
            tuple(map(outline_of, drafts)),
            tuple(draft.text[:HEAD] for draft in drafts),
            tuple(draft.text for draft in drafts) if keeps else None,
            drafts[0].original if keeps else None,
            ("",) * len(drafts),
            _encodings(drafts[0], wishes),
            _table(path, drafts[0], wishes),
        )

    def find_all(self, files: Sequence[Path], progress: Callable[[int], None]) -> list[Found]:
        """What these files hold; `progress` gets the number done so far, and may raise."""
        found: list[Found] = []
        for number, path in enumerate(files):
            progress(number)
            found.append(self.find(path))
        return found


def _table(path: Path, draft: TextDraft, wishes: Wishes) -> TableChoice | None:
    source = Source(path.name, draft.source, draft.original, wishes)
    return choice(source) if kind_of(source) == "tables" else None


def _encodings(draft: TextDraft, wishes: Wishes) -> tuple[str, ...]:
    if not draft.encoding:
        return ()
    # Looked for where they matter: trying them all takes longer than reading.
    others = ENCODINGS if draft.certain and wishes.encoding is None else decode(draft.original).candidates
    return tuple(dict.fromkeys((draft.encoding, *others)))


def with_known(project: Project, found: Iterable[Found]) -> list[Found]:
    """The same, told which of their reports the project has already; of two files with the same bytes the second
    counts as known too."""
    found = list(found)
    known = project.documents.known([report.sha256 for each in found for report in each.reports])
    told: list[Found] = []
    for each in found:
        told.append(replace(each, known=tuple(known.get((r.sha256, r.part), "") for r in each.reports)))
        for report in each.reports:
            known.setdefault((report.sha256, report.part), report.name)
    return told


def again(found: Found) -> list[TextDraft]:
    """The whole drafts of a file that was found, from the same bytes: those that were kept, or the file read again.
    Raises Unreadable where that has changed meanwhile, or cannot be read any more."""
    if found.texts is None or found.data is None:
        source = source_of(found.path, found.wishes)
        sha256 = hashlib.sha256(source.data).hexdigest()
        if any(report.sha256 != sha256 for report in found.reports):
            raise Unreadable(
                "{name} has changed since it was read; it was left out. Import it again.", name=source.shown
            )
        drafts = drafts_of(source)
        if len(drafts) != len(found.reports):
            raise Unreadable("{name} was not read as it was before; it was left out.", name=source.shown)
        return drafts
    return [
        TextDraft(
            report.name,
            text,
            found.data,
            report.sha256,
            report.source,
            report.encoding,
            report.certain,
            report.sections,
            report.part,
            report.proposals,
            report.remarks,
            report.row,
        )
        for report, text in zip(found.reports, found.texts, strict=True)
    ]
