"""What leaves the program: the tables."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.errors import CannotWrite, NotFound
from glossator.formats.writing.atomic import write_atomically
from glossator.formats.writing.passages_csv import write_passages
from glossator.storage.journal import snapshot
from glossator.storage.rows import passage_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from glossator.domain.tables import PassageRow
    from glossator.project.project import Project

TABLES = ("passages",)
FORMATS = ("csv",)


class Exports:
    """The tables of a project, streamed: nothing is held whole but one document."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def rows(self) -> Iterator[PassageRow]:
        """The rows of the main table, in its fixed order."""
        return passage_rows(self._project.connection)

    def write(
        self,
        out: BinaryIO,
        table: str = "passages",
        form: str = "csv",
        for_spreadsheets: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> int:
        """Write a table to an open binary stream; returns the number of rows.

        `progress` is called with the number of rows so far and may raise to end the export.
        """
        if table not in TABLES:
            raise NotFound(
                "There is no table “{table}”; there is: {tables}.", table=table, tables=", ".join(TABLES)
            )
        if form not in FORMATS:
            raise NotFound(
                "There is no format “{form}”; there is: {forms}.", form=form, forms=", ".join(FORMATS)
            )

        def counted() -> Iterator[PassageRow]:
            for number, row in enumerate(self.rows(), 1):
                if progress is not None and number % 100 == 0:
                    progress(number)
                yield row

        with snapshot(self._project.connection):
            names = [attribute.name for attribute in self._project.attributes.all()]
            return write_passages(counted(), names, out, for_spreadsheets)

    def write_file(
        self,
        target: Path,
        table: str = "passages",
        form: str = "csv",
        for_spreadsheets: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> int:
        """Write a table to a file, all of it or nothing. Raises CannotWrite; what was there before is kept."""
        with self.file(target) as out:
            return self.write(out, table, form, for_spreadsheets, progress)

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
