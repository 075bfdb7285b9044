"""Undo, redo and taking back of steps with many rows, in another thread than the project's.

Until it is over, steps in the project are refused, and it can be read and looked at. The thread has a connection of
its own; it may be ended at any time, and then nothing was changed. The project's thread calls `begin` before and
`end` after, and `Project.tell` with the Edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.changes import Edit
from glossator.project.garbage import collector_at_rest
from glossator.storage import file, journal, lock, taking_back, undoing
from glossator.storage.coders import id_of
from glossator.storage.faults import explained
from glossator.storage.journal import At, Journal, silent

if TYPE_CHECKING:
    from glossator.project.project import Project

LARGE = 1000
"""Rows. Steps up to this size take no longer than a blink."""
STAGES = undoing.STAGES
UNDO, REDO, TAKE_BACK = "undo", "redo", "take back"


def rows_of(project: Project, edit: Edit) -> int:
    """How many rows a step has changed."""
    return journal.rows_of(project.connection, edit.id)


class Apart:
    """One such step: `how` is UNDO, REDO or TAKE_BACK (of the step with the id `edit_id`)."""

    def __init__(self, project: Project, how: str, edit_id: str = "") -> None:
        self._project = project
        self._coder = project.coders.name
        self._how = how
        self._edit_id = edit_id

    def begin(self) -> None:
        """Refuse other steps from now on. Raises CannotWrite or InUse where no step is possible."""
        self._project.check_writable()
        self._project.stepping_apart = True

    def end(self) -> None:
        """Other steps are possible again."""
        self._project.stepping_apart = False

    def run(self, at: At = silent) -> Edit:
        """Do it, in the other thread. `at` gets the number of rows done, up to STAGES times those of the step, and
        may raise. Raises UndoRefused, InUse, CannotWrite."""
        opened = self._project.opened
        coder_id = id_of(self._coder)

        def held(record: Journal) -> str:
            lock.check_held(record.connection, opened.token, opened.path.name)
            return coder_id(record)

        with explained(opened.path), collector_at_rest():
            connection = file.beside(opened)
            try:
                # Else a transaction larger than the cache would keep readers out from its first page on.
                connection.exec_driver_sql("PRAGMA cache_spill=OFF")
                if self._how == TAKE_BACK:
                    return taking_back.take_back(connection, held, self._edit_id, at)
                return (undoing.undo if self._how == UNDO else undoing.redo)(connection, held, at)
            finally:
                connection.close()
                connection.engine.dispose()
