"""Reports on their way from their files into the project: texts first, bit by bit, then one step for all.

It runs in a thread of its own, over a connection of its own, while whoever works in the window goes on working. The
step at the end is there too, since it can take longer than a frame; `Project.tell` then lets the window know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from glossator.domain.changes import Edit
from glossator.domain.documents import Outline, Proposal, TextDraft, outline_of
from glossator.domain.errors import GlossatorError, Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.project.garbage import collector_at_rest
from glossator.project.imports import AS_IT_IS, Found, Wishes, again, read, shown
from glossator.storage.faults import explained

if TYPE_CHECKING:
    from glossator.project.project import Project

IMPORTED, SKIPPED, FAILED = "imported", "skipped", "failed"


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one report, or of a file that gave none: `state` is IMPORTED, SKIPPED or FAILED.

    `name` is the document's as it is in the project now. `reason` says why nothing was taken; `remarks` are what is
    worth telling all the same. `attributes` are the proposals that were taken, or, where none was asked for, could
    have been.
    """

    path: Path
    state: str
    name: str = ""
    document_id: str = ""
    outline: Outline | None = None
    reason: Remark | None = None
    remarks: tuple[Remark, ...] = ()
    attributes: tuple[Proposal, ...] = ()

    @property
    def shown(self) -> str:
        """The file's name as one line."""
        return shown(self.path)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of all files, in their order, and the step; None where nothing was taken."""

    lines: tuple[Line, ...] = ()
    edit: Edit | None = field(default=None, repr=False)

    def of(self, state: str) -> list[Line]:
        """The lines of one state."""
        return [line for line in self.lines if line.state == state]

    @property
    def ids(self) -> list[str]:
        """The new documents."""
        return [line.document_id for line in self.lines if line.document_id]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One report of a file that is to be taken, with those of its proposals that are to be set."""

    found: Found
    number: int
    proposals: tuple[Proposal, ...] = ()


def reason_of(fault: GlossatorError) -> Remark:
    """A fault's sentence as a remark."""
    return remark(fault.message, **fault.facts)


def known_as(name: str) -> Remark:
    """Why a report is left out that is here already."""
    return remark("already here as “{name}”; skipped.", name=name)


class Intake:
    """Takes in drafts one by one, and makes documents of them with `finish`. Where it is left without that, what it
    has put into the file is taken out again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._path = project.path
        self._coder = project.coders.name
        with explained(self._path):
            self._deposits = project.deposits()
        self._lines: list[Line] = []
        self._new: list[tuple[int, str, Outline, tuple[Proposal, ...]]] = []  # place in lines, text id, …

    def __enter__(self) -> Intake:
        with explained(self._path):
            self._deposits.sweep()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            # On a full disk even this may fail; what stays is swept at the next import.
            with suppress(GlossatorError), explained(self._path):
                self._deposits.remove()
        finally:
            self._deposits.close()

    def put(self, path: Path, draft: TextDraft, proposals: tuple[Proposal, ...] = ()) -> None:
        """Take a draft, and set these attributes on its document."""
        with explained(self._path):
            text_id = self._deposits.add(draft)
        outline = outline_of(draft)
        self._new.append((len(self._lines), text_id, outline, proposals))
        self._lines.append(
            Line(path, IMPORTED, outline=outline, remarks=outline.remarks, attributes=proposals)
        )

    def skip(self, path: Path, reason: Remark, outline: Outline | None = None) -> None:
        """Note that a file, or one report of it, is left out."""
        self._lines.append(Line(path, SKIPPED, outline=outline, reason=reason))

    def fail(self, path: Path, fault: GlossatorError) -> None:
        """Note that a file could not be read."""
        self._lines.append(Line(path, FAILED, reason=reason_of(fault)))

    def known(self) -> dict[tuple[str, str], str]:
        """(SHA-256, part) → name of the documents that are there already."""
        with explained(self._path):
            return self._deposits.known()

    def finish(self) -> Result:
        """Make documents of all that was put in: one step. Raises CannotWrite or InUse: then there is nothing."""
        if not self._new:
            return Result(tuple(self._lines))
        single = len(self._new) == 1
        label = "Import “{}”" if single else "Import {} documents"
        subject = self._new[0][2].name if single else str(len(self._new))
        with explained(self._path), collector_at_rest():
            self._deposits.flush()
            with self._deposits.step(self._coder, label, subject) as record:
                entered = self._project.documents.enter(record, [(t, o) for _, t, o, _ in self._new])
                chosen = [
                    (document_id, proposals)
                    for (document_id, _), (*_, proposals) in zip(entered, self._new, strict=True)
                ]
                left = self._project.attributes.take(record, chosen)
        for (place, *_), (document_id, name), remarks in zip(self._new, entered, left, strict=True):
            line = self._lines[place]
            self._lines[place] = replace(
                line, name=name, document_id=document_id, remarks=(*line.remarks, *remarks)
            )
        return Result(tuple(self._lines), record.edit)


def take_in(
    project: Project,
    wanted: Sequence[Wanted],
    progress: Callable[[int], None] = lambda _: None,
) -> Result:
    """Take in reports that somebody has looked at, from the files as they were then. `progress` gets the number of
    reports done so far, and may raise.

    For another thread than the project's; that one calls `Project.tell` with the result's edit.
    """
    with Intake(project) as intake:
        at = 0
        while at < len(wanted):
            progress(at)
            found = wanted[at].found
            end = at
            while end < len(wanted) and wanted[end].found is found:
                end += 1
            try:
                drafts = again(found)
            except Unreadable as fault:
                intake.fail(found.path, fault)
            else:
                for each in wanted[at:end]:
                    intake.put(found.path, drafts[each.number], each.proposals)
            at = end
        progress(at)
        return intake.finish()


def import_files(
    project: Project,
    files: Sequence[Path],
    wishes: Wishes = AS_IT_IS,
    attributes: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> Result:
    """Read files and take them in, one pass and nobody asked: reports that are here already are skipped, proposals
    are set where `attributes` says so. As `take_in` else."""
    with Intake(project) as intake:
        known = intake.known()
        for number, path in enumerate(files):
            progress(number)
            reading = read(path, wishes)
            if reading.fault is not None:
                intake.fail(path, reading.fault)
            for draft in reading.drafts:
                key = (draft.sha256, draft.part)
                if key in known:
                    intake.skip(path, known_as(known[key]), outline_of(draft))
                    continue
                known[key] = draft.name
                intake.put(path, draft, draft.proposals if attributes else ())
        return intake.finish()
