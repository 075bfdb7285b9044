"""The sample project, built from readable data: the report, the codebook, quotes and their codes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from glossator import assets
from glossator.domain.errors import GlossatorError
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.formats.reading.report import read_report
from glossator.formats.reading.sample import SampleDraft, read_sample
from glossator.formats.reading.source import Wishes
from glossator.project.codebooks import find_codebook
from glossator.project.project import SUFFIX, Project
from glossator.storage.journal import SETUP, Journal
from glossator.storage.memos import write_memo

SAMPLE = "Cambodia sample"
BUILT = "Build the sample project"


def create_sample(path: Path, coder: str | None = None) -> Project:
    """A fresh sample project at `path`, open, with nothing to undo.

    The codings are the sample coder's; `coder` (or the user) works in it from now on. Raises CannotWrite where
    the file exists or its place cannot be written.
    """
    draft = read_sample(assets.resources() / "sample")

    def fill(project: Project) -> None:
        with project.step(BUILT, kind=SETUP) as record:
            _fill(project, record, draft)

    project = Project.create(path, find_codebook(draft.codebook), draft.coder, fill)
    project.coders.use(coder)
    return project


def fresh_sample(folder: Path, coder: str | None = None) -> Project:
    """A sample project in `folder` that nobody has worked in, open; the folder is made when it is not there. A copy
    from before that is still as it was made serves again; what somebody did in one is never touched."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / f"{SAMPLE}{f' {number}' if number > 1 else ''}{SUFFIX}"
        if not path.exists():
            break
        # In use, encrypted, from an older Glossator, or no project at all: the next number, then.
        with suppress(GlossatorError, OSError):
            with Project.read(path) as there:
                serves = untouched(there)
            if serves:
                return Project.open(path, coder)
    return create_sample(path, coder)


def untouched(project: Project) -> bool:
    """Whether the building of the sample is the last that the log knows, and no name has a stand-in."""
    last = project.history(1)
    return [edit.label for edit in last] == [BUILT] and not project.pseudonyms.companion.exists()


def _fill(project: Project, record: Journal, draft: SampleDraft) -> None:
    [read] = read_report(draft.text_path, Wishes(draft.encoding))
    text = read.text
    report = replace(read, name=draft.document_name, sections=draft.sections, proposals=())
    document_id = project.documents.load(record, [report])[0]
    for known in draft.attributes:
        attribute = project.attributes.add(record, known.name, known.type)
        project.attributes.put(record, document_id, attribute, known.value)
    book = project.codes.book()
    coder_id = project.coders.current_id(record)
    marks = [(Span(p.start, p.end), [book.named(path).id for path in p.codes]) for p in draft.passages]
    ids = project.passages.mark_all(record, document_id, text, marks)
    for passage_id, passage in zip(ids, draft.passages, strict=True):
        if passage.memo:
            write_memo(record, PASSAGE, passage_id, coder_id, passage.memo)
