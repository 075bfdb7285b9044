"""The log of the project: who did what and when, what happened to one thing, and one older step taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.changes import EVERY_EDIT, Edit, Entry, LogFilter
from glossator.domain.errors import NotFound
from glossator.storage import history as stored
from glossator.storage.faults import explained
from glossator.storage.taking_back import take_back

if TYPE_CHECKING:
    from glossator.project.project import Project

PAGE = 200
COUNTED = 2000
"""A thing's own history is counted while the log holds no more changes of codings: so it costs a few milliseconds
at most, however large the project."""


class Log:
    """Every step that was ever done in a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def entries(
        self, wanted: LogFilter = EVERY_EDIT, limit: int = PAGE, below: int | None = None
    ) -> list[Entry]:
        """The lines of the log that are wanted, latest first. For the next page give the last one's number as
        `below`."""
        return stored.entries(self._project.connection, wanted, limit, below)

    def entry(self, number: int) -> Entry:
        """The line of this number. Raises NotFound."""
        found = stored.entries(self._project.connection, EVERY_EDIT, 1, number + 1)
        if not found or found[0].number != number:
            raise NotFound("The log has no step {number}.", number=number)
        return found[0]

    def count(self, wanted: LogFilter = EVERY_EDIT) -> int:
        """How many lines are wanted."""
        return stored.count(self._project.connection, wanted)

    def count_soon(self, wanted: LogFilter) -> int | None:
        """The same where counting takes no time worth a word, else None: for what is shown with every passage."""
        connection = self._project.connection
        if stored.codings_logged(connection, COUNTED + 1) > COUNTED:
            return None
        return stored.count(connection, wanted)

    def take_back(self, edit_id: str) -> Edit:
        """Take back one step that need not be the last, as a step of its own that can be undone. Raises UndoRefused
        where a later one builds on it, and names that."""
        self._project.check_writable()
        with explained(self._project.path):
            edit = take_back(self._project.connection, self._project.coders.current_id, edit_id)
        self._project.tell(edit)
        return edit
