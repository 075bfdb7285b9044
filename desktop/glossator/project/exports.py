"""What leaves the program: tables in many formats, papers, and projects for other programs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.errors import CannotWrite, NotFound
from glossator.domain.pseudonyms import Pseudonym
from glossator.domain.remarks import Tell, nobody, remark
from glossator.domain.tables import EVERYTHING, Selection, Table
from glossator.formats.writing.atomic import write_atomically
from glossator.project.papers import PAPERS
from glossator.project.tables import NAMES, table
from glossator.storage.journal import snapshot

if TYPE_CHECKING:
    from glossator.project.project import Project

ALL = "all"
TABLES = (*NAMES, ALL)
SUPPRESSING = ("matrix", "cooccurrence", ALL)
"""The tables whose small cells can be left empty."""
TABLE_FORMATS = ("csv", "tsv", "jsonl", "xlsx", "parquet", "sav", "dta", "datapackage")
TOGETHER = ("xlsx", "datapackage")
"""The formats that hold several tables at once."""
EXCHANGE = ("qdpx", "qdc")
"""The formats of other programs, which hold a whole project or its codebook."""
ENDINGS = {
    "datapackage": ".zip",
    "spacy": ".jsonl",
    "doccano": ".jsonl",
}
"""What a file's name ends in where that is not the format's own name."""

_EMPTIED = (
    "Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. "
    "Other tables of the same project may still give them away."
)

Progress = Callable[[int], None]


def ending(form: str) -> str:
    """What the name of a file in this format ends in."""
    return ENDINGS.get(form, f".{form}")


def form_of(path: Path, what: str) -> str | None:
    """The format that a file's name asks for, of those that `what` can be written in; None where it names none."""
    suffix = path.suffix.lower()
    return next((form for form in forms_of(what) if ending(form) == suffix), None)


def forms_of(what: str) -> tuple[str, ...]:
    """The formats that a table, a paper, or both of one name, can be written in."""
    if what == ALL:
        return TOGETHER
    tables = TABLE_FORMATS if what in NAMES else ()
    papers = PAPERS.get(what, ())
    return (*tables, *(form for form in papers if form not in tables))


def unit(what: str, form: str) -> str:
    """What the number counts that `Exports.write` returns: "rows", "documents", "codes", "quotations" or
    "annotations"."""
    match what, form:
        case _, "qdpx":
            return "documents"
        case (_, "qdc") | ("codebook", "docx" | "md"):
            return "codes"
        case "report", _:
            return "documents"
        case "quotations", _:
            return "quotations"
        case "annotations", _:
            return "annotations"
        case _:
            return "rows"


class Exports:
    """Everything that can be written, streamed: nothing is held whole but one document, unless its format asks
    for more."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def tables(self) -> tuple[str, ...]:
        """The names of the tables."""
        return NAMES

    def table(self, name: str, chosen: Selection = EVERYTHING) -> Table:
        """A table, its rows read when they are asked for. Raises NotFound."""
        return table(self._project.connection, name, chosen)

    def write(
        self,
        out: BinaryIO,
        what: str = "passages",
        form: str = "csv",
        for_spreadsheets: bool = False,
        progress: Progress | None = None,
        chosen: Selection = EVERYTHING,
        tell: Tell = nobody,
        stand_ins: Sequence[Pseudonym] | None = None,
    ) -> int:
        """Write a table, a paper or the project to an open binary stream; returns how many rows it holds, or
        documents, codes, passages: whatever it is made of.

        `what` is one of TABLES or of papers.PAPERS; the formats of EXCHANGE hold the whole whatever it is.
        `progress` is called with the number so far and may raise to end the export, `tell` with what the format
        could not hold as it is. With `stand_ins` (`project.pseudonyms.all()`) it holds these in the place of
        the names, everywhere but in the names of coders. Raises NotFound for what there is not.
        """
        if stand_ins is not None:
            with self._with(stand_ins) as copy:
                return copy.exports.write(out, what, form, for_spreadsheets, progress, chosen, tell)
        with snapshot(self._project.connection):
            if form in EXCHANGE:
                from glossator.project import refi

                if form == "qdc":
                    return refi.write_codebook(self._project, out, tell)
                return refi.write_project(self._project, out, progress)
            if what not in TABLES and what not in PAPERS:
                known = ", ".join(dict.fromkeys((*TABLES, *PAPERS)))
                raise NotFound("There is no table “{table}”; there is: {tables}.", table=what, tables=known)
            if form not in forms_of(what):
                raise NotFound(
                    "There is no format “{form}” for {what}; there is: {forms}.",
                    form=form,
                    what=what,
                    forms=", ".join(forms_of(what)),
                )
            if form not in TABLE_FORMATS:
                from glossator.project.papers import write_paper

                documents = None if chosen.documents is None else list(chosen.documents)
                return write_paper(self._project, what, form, out, documents, progress)
            if chosen.suppress_below and what in SUPPRESSING:
                tell(remark(_EMPTIED, count=chosen.suppress_below))
            tables = [self.table(name, chosen) for name in (NAMES if what == ALL else (what,))]
            return _write(tables, out, form, for_spreadsheets, progress, tell)

    def write_file(
        self,
        target: Path,
        what: str = "passages",
        form: str = "csv",
        for_spreadsheets: bool = False,
        progress: Progress | None = None,
        chosen: Selection = EVERYTHING,
        tell: Tell = nobody,
        stand_ins: Sequence[Pseudonym] | None = None,
    ) -> int:
        """The same to a file, all of it or nothing. Raises CannotWrite; what was there before is kept."""
        with self.file(target) as out:
            return self.write(out, what, form, for_spreadsheets, progress, chosen, tell, stand_ins)

    @contextlib.contextmanager
    def _with(self, stand_ins: Sequence[Pseudonym]) -> Iterator[Project]:
        """The project with stand-ins, as a copy in memory."""
        from glossator.analysis.pseudonyms import mapper
        from glossator.project.project import Project
        from glossator.storage.standing_in import with_stand_ins

        with snapshot(self._project.connection):
            copied = with_stand_ins(self._project.opened, mapper(stand_ins))
        with Project(copied) as copy:
            yield copy

    @contextlib.contextmanager
    def file(self, target: Path) -> Iterator[BinaryIO]:
        """A file for the caller to fill, all of it or nothing. Raises CannotWrite; what was there is kept."""
        self._check_not_the_project(target)
        with write_atomically(target) as out:
            yield out

    def _check_not_the_project(self, target: Path) -> None:
        """CannotWrite where the table would take the place of the project, or of the journal beside it."""
        project = self._project.path
        beside = [project, *(project.with_name(project.name + end) for end in ("-journal", "-wal", "-shm"))]
        same = target.exists() and project.exists() and target.samefile(project)
        if same or target.resolve() in [path.resolve() for path in beside]:
            raise CannotWrite(
                "“{name}” is the project itself; nothing was written. Choose another name for the table.",
                name=target.name,
            )


def _write(
    tables: Sequence[Table],
    out: BinaryIO,
    form: str,
    for_spreadsheets: bool,
    progress: Progress | None,
    tell: Tell,
) -> int:
    # Each writer is imported when it is wanted: some bring libraries of a hundred megabytes.
    match form:
        case "csv":
            from glossator.formats.writing.delimited import write_csv

            return write_csv(tables[0], out, for_spreadsheets, progress)
        case "tsv":
            from glossator.formats.writing.delimited import write_tsv

            return write_tsv(tables[0], out, progress)
        case "jsonl":
            from glossator.formats.writing import jsonl

            return jsonl.write(tables[0], out, progress)
        case "xlsx":
            from glossator.formats.writing import xlsx

            return xlsx.write(tables, out, progress, tell)
        case "parquet":
            from glossator.formats.writing import parquet

            return parquet.write(tables, out, progress, tell)
        case "sav":
            from glossator.formats.writing import spss

            return spss.write(tables, out, progress, tell)
        case "dta":
            from glossator.formats.writing import stata

            return stata.write(tables, out, progress, tell)
        case _:
            from glossator.formats.writing import datapackage

            return datapackage.write(tables, out, progress, tell)
