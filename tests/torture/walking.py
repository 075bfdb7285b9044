"""Everything that reads a project: each panel's questions, the history, every table and paper. Nothing is written
into it, and whatever is wrong in the file must not get further than a sentence."""

from __future__ import annotations

import io
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from glossator.domain.changes import LogFilter
from glossator.domain.errors import GlossatorError

if TYPE_CHECKING:
    from glossator.project import Project

PAPERS = (
    ("report", "html"),
    ("quotations", "html"),
    ("annotations", "jsonld"),
    ("annotations", "spacy"),
    ("passages", "qdpx"),
    ("codebook", "qdc"),
    ("codebook", "md"),
)


def walk(project: Project) -> None:
    """Ask everything once. Raises what a user would meet as a traceback; a sentence is no fault here."""
    for step in (_documents, _codes, _coders, _log, _past, _tables, _papers):
        with suppress(GlossatorError):
            step(project)


def glance(project: Project) -> None:
    """What the window asks when it shows a project, and the main table: for thousands of files."""
    with suppress(GlossatorError):
        for document in project.documents.all():
            project.documents.text(document.id)
            project.documents.sections(document.id)
            for passage in project.passages.of(document.id):
                _shown(passage.created_at)
    for step in (_codes, _coders, _log):
        with suppress(GlossatorError):
            step(project)
    for name in ("passages", "changes"):
        with suppress(GlossatorError):
            project.exports.write(io.BytesIO(), name)


def _shown(moment: datetime) -> str:
    return moment.astimezone().strftime("%x %X") + moment.isoformat()


def _documents(project: Project) -> None:
    for document in project.documents.all():
        _shown(document.created_at)
        for ask in (
            lambda it=document: project.documents.text(it.id),
            lambda it=document: project.documents.part(it.id, 0, min(20, it.length)),
            lambda it=document: project.documents.original(it.id),
            lambda it=document: project.documents.sections(it.id),
            lambda it=document: project.passages.marks(it.id, 0, it.length),
            lambda it=document: project.passages.long_marks(it.id),
            lambda it=document: project.passages.misplaced(it.id),
            lambda it=document: project.codes.counts_in(it.id),
            lambda it=document: project.coders.counts_in(it.id),
            lambda it=document: [_shown(memo.modified_at) for memo in project.memos.on(it.id)],
            lambda it=document: project.attributes.values(it.id),
            lambda it=document: [
                (_shown(version.replaced_at), project.revisions.text(version.id))
                for version in project.revisions.versions(it.id)
            ],
            lambda it=document: project.revisions.to_review(it.id),
            lambda it=document: project.log.count(LogFilter(document_id=it.id)),
            lambda it=document: project.pseudonyms.find(it.id),
            lambda it=document: project.documents.takes_along([it.id]),
        ):
            with suppress(GlossatorError):
                ask()
        for number, passage in enumerate(project.passages.of(document.id)):
            _shown(passage.created_at)
            _shown(passage.modified_at)
            str(passage.span)
            [_shown(coding.created_at) for coding in passage.codings]
            if number < 3:
                project.revisions.on(passage.id)
                [_shown(memo.created_at) for memo in project.memos.on(passage.id)]
                project.log.count_soon(LogFilter(passage_id=passage.id))


def _codes(project: Project) -> None:
    book = project.codes.book()
    for code in book:
        book.path_text(code.id)
        code.colour.lower()
        for ask in (
            lambda it=code: project.codes.first_use(it.id),
            lambda it=code: project.codes.takes_along(it.id),
            lambda it=code: project.memos.on(it.id),
            lambda it=code: project.log.count(LogFilter(code_id=it.id)),
        ):
            with suppress(GlossatorError):
                ask()
    project.codes.counts()
    project.codes.recent()
    project.attributes.all()
    with suppress(GlossatorError):
        project.pseudonyms.all()


def _coders(project: Project) -> None:
    for coder in project.coders.all():
        coder.name.casefold()
    project.coders.find()
    project.info()


def _log(project: Project) -> None:
    entries = project.log.entries()
    for entry in entries:
        _shown(entry.edit.time)
        entry.edit.text.casefold()
    project.log.entries(LogFilter(since=datetime(2020, 1, 1, tzinfo=UTC)))
    for edit in (project.can_undo, project.can_redo):
        if edit is not None:
            edit.text.casefold()


def _past(project: Project) -> None:
    numbers = [entry.number for entry in project.log.entries()]
    for number in numbers[-1:] + numbers[len(numbers) // 2 : len(numbers) // 2 + 1]:
        with project.as_of(number) as past:
            for document in past.documents.all():
                past.passages.of(document.id)
            past.codes.book()


def _tables(project: Project) -> None:
    for name in project.exports.tables():
        with suppress(GlossatorError):
            project.exports.write(io.BytesIO(), name)


def _papers(project: Project) -> None:
    for what, form in PAPERS:
        with suppress(GlossatorError):
            project.exports.write(io.BytesIO(), what, form)
