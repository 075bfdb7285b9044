"""A project as it was: everything can be looked at as then, and nothing changed."""

from __future__ import annotations

from glossator.domain.changes import Entry
from glossator.project.project import Project
from glossator.storage.faults import damaged, explained
from glossator.storage.file import open_to_read
from glossator.storage.in_memory import MemoryFile
from glossator.storage.past import as_it_was


class Past(Project):
    """The state after one edit, `entry`, in memory. Made by `Project.as_of`; always open for reading only."""

    def __init__(self, opened: MemoryFile, entry: Entry, coder: str) -> None:
        super().__init__(opened, coder)
        self.entry = entry

    @property
    def name(self) -> str:
        """The project's, and which step it stands at: what is exported must not be taken for that of today."""
        return f"{super().name} at step {self.entry.number}"

    def again(self) -> Project:
        """The same state once more, for another thread."""
        with Project(open_to_read(self.path, self._file.key), self.coders.name) as project:
            return past_of(project, self.entry)


def past_of(project: Project, entry: Entry) -> Past:
    """The project as it was after the edit of an entry of its log. Raises Damaged where the log makes no sense."""
    try:
        with explained(project.path):
            copy = as_it_was(project.connection, entry.number)
    except (LookupError, TypeError, ValueError) as fault:  # changes in the log that no table can take
        raise damaged(project.path) from fault
    return Past(MemoryFile(project.path, copy, project.opened.key), entry, project.coders.name)
