"""Exporting tables: written in the background, all of a file or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.domain.errors import GlossatorError
from glossator.ui.attempt import explained
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.ui.bridge import Bridge


class Exporting(QObject):
    """Writes the open project's main table to a file, over a connection of its own."""

    started = Signal(int)  # the number of codings, roughly that of the rows
    progressed = Signal(int)  # rows so far
    ended = Signal()
    exported = Signal(object, int)  # the file, and its number of rows
    nothing = Signal(str)  # a sentence: why nothing was written

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._job: Job | None = None

    def choose(self, folder: Path | None, for_spreadsheets: bool) -> Path | None:
        """Let the user choose a file and write it; returns its folder, or None."""
        project = self._bridge.project
        ending = "-spreadsheet.csv" if for_spreadsheets else "-passages.csv"
        proposed = (folder or project.path.parent) / f"{project.name}{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export passages"), str(proposed), self.tr("Tables (*.csv)")
        )
        if not name:
            return None
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        self.write(target, for_spreadsheets)
        return target.parent

    def write(self, target: Path, for_spreadsheets: bool) -> None:
        """Write the table; while another one is being written nothing happens."""
        if self._job is not None:
            return
        path = self._bridge.project.path

        def work(control: Control) -> tuple[Path, int]:
            from glossator.project import Project

            with Project.read(path) as project:
                return target, project.exports.write_file(
                    target, for_spreadsheets=for_spreadsheets, progress=control.progress
                )

        self._job = Job(work, self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(int(self._bridge.project.info()["codings"]))
        self._job.start()

    def cancel(self) -> None:
        """Stop writing; what was there before stays."""
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, result: tuple[Path, int]) -> None:
        self._over()
        self.exported.emit(*result)

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self.nothing.emit(explained(fault) if isinstance(fault, GlossatorError) else str(fault))

    def _on_ended(self) -> None:
        self._over()
        self.nothing.emit(self.tr("Stopped; nothing was written, and what was there before is kept."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()
