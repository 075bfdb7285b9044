"""From the project's observers to Qt's signals: what every model and panel listens to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from glossator.domain.changes import Edit
from glossator.project import Project


class Bridge(QObject):
    """One open project, and the signal that says what a step changed."""

    edited = Signal(object)  # Edit, after it is on disk

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._stop = project.observe(self._on_edit)

    def _on_edit(self, edit: Edit) -> None:
        self.edited.emit(edit)

    def end(self) -> None:
        """Listen no more; the project may be closed then."""
        self._stop()
