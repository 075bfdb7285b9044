"""Projects and codebooks of other programs, in the REFI-QDA standard: out, and in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.attributes import NUMBER
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.codes import RULES
from glossator.domain.errors import NotFound
from glossator.domain.remarks import Remark, Tell, nobody, remark
from glossator.formats.refi.codebooks import read_codebook_file
from glossator.formats.refi.variables import variable_type
from glossator.formats.refi.words import TEXT, lost_characters
from glossator.formats.refi.writing import Contents, write_qdc, write_qdpx
from glossator.storage import exchange as stored
from glossator.storage.journal import snapshot
from glossator.storage.passages import passages_of

if TYPE_CHECKING:
    from glossator.project.project import Project
    from glossator.project.refi_import import Arrival

_DIGITS = "Codes that wear a digit, which is left out: {count}."


def losses(project: Project) -> list[Remark]:
    """What a REFI-QDA project cannot hold of this one, to be told before it is written; what it has none of is not
    mentioned."""
    with snapshot(project.connection):
        found = stored.placeless(project.connection)
        told = [
            (found.digits, _DIGITS),
            (found.sections, "Sections, points of lists and parts outside the reports, left out: {count}."),
            (
                found.files,
                "Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.",
            ),
            (found.versions, "Earlier texts of revised documents, left out: {count}."),
            (found.edits, "Steps in the log of edits, left out: {count}."),
            (
                _as_text(project),
                "Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.",
            ),
            (_marked(project), "Texts that begin with an invisible mark (U+FEFF) others will drop: {count}."),
            (
                _unwritable(project),
                "Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.",
            ),
        ]
    return [remark(message, count=count) for count, message in told if count]


def write_project(project: Project, out: BinaryIO, progress: Callable[[int], None] | None = None) -> int:
    """Write the whole project as a .qdpx archive; returns the number of its sources. `progress` gets the number of
    those that are done and may raise to end it."""
    with snapshot(project.connection):
        return write_qdpx(_contents(project), out, progress or (lambda _: None))


def write_codebook(project: Project, out: BinaryIO, tell: Tell = nobody) -> int:
    """Write the codebook as a .qdc file; returns the number of its codes. `tell` hears what the standard has no
    place for. Raises NotFound where there is none."""
    book = project.codes.book()
    if not len(book):
        raise NotFound("There are no codes to write; nothing was written.")
    if digits := sum(code.digit is not None for code in book):
        tell(remark(_DIGITS, count=digits))
    return write_qdc(book, out)


def read_codebook(path: Path) -> tuple[CodebookDraft, list[Remark]]:
    """The codebook of a .qdc file, and what of it could not be kept. Raises Unreadable."""
    return read_codebook_file(path)


def add_codebook(project: Project, path: Path) -> list[Remark]:
    """Join the codebook of a .qdc file with the project's: one step. Returns what came of it, and what could not be
    kept. Raises Unreadable."""
    return join_codebook(project, *read_codebook(path))


def join_codebook(project: Project, draft: CodebookDraft, remarks: Sequence[Remark]) -> list[Remark]:
    """The same with a codebook that was read before, and what was told of it."""
    new, found = project.codes.add_codebook(draft)
    told = [remark("New codes: {count}.", count=new)]
    if found:
        told.append(
            remark("Codes found here by their place and name, which stay as they are: {count}.", count=found)
        )
    return [*told, *remarks]


def add_project(project: Project, path: Path, progress: Callable[[int], None] | None = None) -> list[Remark]:
    """Add what a .qdpx archive holds to the project: one step. Returns what was found, repaired and not kept.
    `progress` gets per cent, and may raise to end it.

    Raises Unreadable, InUse or CannotWrite; nothing has been added then.
    """
    arrival = bring(project, path, progress)
    if arrival.edit is not None:
        project.tell(arrival.edit)
    return list(arrival.remarks)


def bring(project: Project, path: Path, progress: Callable[[int], None] | None = None) -> Arrival:
    """The same over a connection of its own, for another thread than the project's; that one calls `Project.tell`
    with the arrival's edit."""
    from glossator.project.refi_import import arrive

    return arrive(project, path, progress or (lambda _: None))


def _contents(project: Project) -> Contents:
    connection = project.connection
    head = stored.head(connection)
    memos, own = stored.memo_ids(connection)
    values: dict[str, list[tuple[str, str]]] = {}
    by_attribute: dict[str, list[str]] = {}
    there = stored.values_there(connection)
    attributes = project.attributes.all()
    documents = project.documents.all()
    for attribute in attributes:
        for document in documents:
            value = there.get((document.id, attribute.id))
            if value is not None:
                values.setdefault(document.id, []).append((attribute.id, value))
                by_attribute.setdefault(attribute.id, []).append(value)

    return Contents(
        name=head.name,
        created=head.created_at,
        modified=head.modified_at,
        created_by=head.first_coder,
        modified_by=head.last_coder,
        coders=project.coders.all(),
        codes=project.codes.book(),
        attributes=[(a, variable_type(a.type, by_attribute.get(a.id, ()))) for a in attributes],
        documents=documents,
        values=values,
        memos=memos,
        project_memos=own,
        passages_of=lambda document_id: passages_of(connection, document_id),
        all_memos=lambda: stored.all_memos(connection),
        text_of=project.documents.text,
    )


def _as_text(project: Project) -> int:
    values: dict[str, list[str]] = {}
    for (_, attribute), value in stored.values_there(project.connection).items():
        values.setdefault(attribute, []).append(value)
    numbers = [a for a in project.attributes.all() if a.type == NUMBER]
    return sum(variable_type(NUMBER, values.get(a.id, ())) == TEXT for a in numbers)


def _marked(project: Project) -> int:
    documents = project.documents
    return sum(documents.part(d.id, 0, 1) == "\ufeff" for d in documents.all() if d.length)


def _unwritable(project: Project) -> int:
    texts = [getattr(code, field) for code in project.codes.book() for field in ("name", *RULES)]
    texts += [d.name for d in project.documents.all()] + [c.name for c in project.coders.all()]
    texts += [a.name for a in project.attributes.all()]
    texts += stored.values_there(project.connection).values()
    lost = sum(map(lost_characters, texts))
    return lost + sum(lost_characters(memo.text) for memo in stored.all_memos(project.connection))
