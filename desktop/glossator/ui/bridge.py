"""From the project's observers to Qt's signals: what every model and panel listens to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glossator.domain.changes import Edit
from glossator.project import Project


class Bridge(QObject):
    """One open project, and the signal that says what a step changed."""

    edited = Signal(object)  # Edit, after it is on disk

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.ahead: Callable[[str, int, Callable[[], object], object], object] = _at_once
        """Does a step that changes many rows: reason, rows, step, what it is done to. `Snapshooting` takes a
        snapshot first."""
        self._stop = project.observe(self._on_edit)

    def _on_edit(self, edit: Edit) -> None:
        self.edited.emit(edit)

    def end(self) -> None:
        """Listen no more; the project may be closed then."""
        self._stop()


def _at_once(_reason: str, _rows: int, step: Callable[[], object], _what: object) -> None:
    step()
