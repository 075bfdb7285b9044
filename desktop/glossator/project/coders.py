"""Who codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.coders import Coder
from glossator.domain.errors import NotFound
from glossator.domain.names import checked_name
from glossator.storage import coders as stored
from glossator.storage import journal, lock, tallies
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.project import Project


class Coders:
    """The coders of a project, one of whom is working in it now."""

    def __init__(self, project: Project, name: str | None) -> None:
        self._project = project
        self._name = checked_name(name or lock.user_name())
        self._current: Coder | None = None

    @property
    def name(self) -> str:
        """The name that steps are stored under."""
        return self._name

    def all(self) -> list[Coder]:
        """Everybody who has coded here, by name."""
        return stored.all_coders(self._project.connection)

    def counts_in(self, document_id: str) -> dict[str, int]:
        """Passages of one document per coder id; coders without any are left out."""
        return tallies.passages_by_coder(self._project.connection, document_id)

    def find(self) -> Coder | None:
        """The coder of `name`, or None while nothing has been done under it."""
        if self._current is None:
            self._current = stored.coder_named(self._project.connection, self._name)
        return self._current

    def named(self, name: str) -> Coder:
        """The coder of this name (case does not matter). Raises NotFound."""
        wanted = name.strip().casefold()
        for coder in self.all():
            if coder.name.casefold() == wanted:
                return coder
        raise NotFound("Nobody called “{name}” has coded in the project.", name=name)

    def other(self, coder_id: str) -> Coder | None:
        """The coder of this id, where that is not the one of `name`; else None."""
        me = self.find()
        if me is not None and me.id == coder_id:
            return None
        return next((coder for coder in self.all() if coder.id == coder_id), None)

    def current(self) -> Coder:
        """The coder of `name`; added to the project when it is not there yet."""
        found = self.find()
        if found is None:
            with self._project.step("Add the coder “{}”", self._name, kind=journal.SETUP):
                pass
            found = self.find()
            assert found is not None
        return found

    def forget(self) -> None:
        """Look the coder up anew: another connection may have added them."""
        self._current = None

    def use(self, name: str | None) -> None:
        """Work under another name from now on, or under the user's own (None). Raises InvalidName."""
        self._name = checked_name(name or lock.user_name())
        self._current = None

    def current_id(self, record: Journal) -> str:
        """The current coder's id inside a step. A new coder is added in a log entry of its own, outside the
        step's changes, so that undoing a coder's first step does not take the coder away."""
        found = self.find()
        if found is None:
            # Not remembered here: the step may yet fail and take the new row back with it.
            found = journal.set_up(record, lambda own: stored.add_coder(own, self._name))
        return found.id
