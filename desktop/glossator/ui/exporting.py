"""Exporting: written in the background, all of a file or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.ui.attempt import told
from glossator.ui.exports_offered import GUARDED, Wanted, form_name
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.domain.remarks import Remark
    from glossator.ui.bridge import Bridge


class Exporting(QObject):
    """Writes a table, a paper or the open project to a file, over a connection of its own."""

    started = Signal(int)  # how many steps it will be, roughly; 0 where nobody knows
    progressed = Signal(int)
    ended = Signal()
    exported = Signal(object, int, str, list)  # the file, how many of what (`unit`), and what is to be told
    nothing = Signal(str)  # a sentence: why nothing was written

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._job: Job | None = None

    def choose(self, folder: Path | None, wanted: Wanted, over: QWidget | None = None) -> Path | None:
        """Let the user choose a file, in a dialog over the window or over another one, and write it; returns its
        folder, or None."""
        from glossator.project.exports import ending

        project = self._bridge.project
        suffix = ending(wanted.form)
        part = "spreadsheet" if wanted.for_spreadsheets and wanted.what == "passages" else wanted.what
        whole = project.pseudonyms.mapper()(project.name).text if wanted.stand_ins else project.name
        name = whole if wanted.form == "qdpx" else f"{whole}-{part}"
        kind = form_name(GUARDED if wanted.for_spreadsheets else wanted.form)
        chosen, _ = QFileDialog.getSaveFileName(
            over or self._window,
            self.tr("Export"),
            str((folder or project.path.parent) / f"{name}{suffix}"),
            f"{kind} (*{suffix})",
        )
        if not chosen:
            return None
        target = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)
        self.write(target, wanted)
        return target.parent

    def write(self, target: Path, wanted: Wanted) -> None:
        """Write it; while another one is being written nothing happens."""
        if self._job is not None:
            return
        again = self._bridge.project.again
        stand_ins = self._bridge.project.pseudonyms.all() if wanted.stand_ins else None

        def work(control: Control) -> tuple[Path, int, str, Sequence[Remark]]:
            from glossator.project.exports import unit

            told: list[Remark] = []
            with again() as project:
                count = project.exports.write_file(
                    target,
                    wanted.what,
                    wanted.form,
                    wanted.for_spreadsheets,
                    control.progress,
                    wanted.chosen,
                    told.append,
                    stand_ins,
                )
            return target, count, unit(wanted.what, wanted.form), told

        self._job = Job(work, self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(self._steps(wanted))
        self._job.start()

    def cancel(self) -> None:
        """Stop writing; what was there before stays."""
        if self._job is not None:
            self._job.cancel()

    def _steps(self, wanted: Wanted) -> int:
        from glossator.project.exports import unit

        if wanted.what == "passages" and wanted.chosen.documents is None and wanted.chosen.coders is None:
            return int(self._bridge.project.info()["codings"])
        if wanted.what in ("documents", "matrix") or unit(wanted.what, wanted.form) == "documents":
            chosen = wanted.chosen.documents
            return int(self._bridge.project.info()["documents"]) if chosen is None else len(chosen)
        return 0

    def _on_done(self, result: tuple[Path, int, str, list[Remark]]) -> None:
        self._over()
        self.exported.emit(*result)

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self.nothing.emit(told(fault))

    def _on_ended(self) -> None:
        self._over()
        self.nothing.emit(self.tr("Stopped; nothing was written, and what was there before is kept."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()
