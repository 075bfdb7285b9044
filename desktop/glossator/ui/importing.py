"""Importing files: read in the background, corrected by the user where need be, added as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.domain.documents import TextDraft
    from glossator.project.imports import Reading
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge
    from glossator.ui.dialogs.import_files import ImportDialog


class Importing(QObject):
    """Takes files into the open project.

    Where every file was read with certainty and none is known already, they are added at once; else a dialog
    shows each with what was guessed or refused. All that is added is one step.
    """

    started = Signal(int)  # so many files are being read
    progressed = Signal(int)  # so many of them are done
    ended = Signal()  # reading is over, one way or another
    imported = Signal(list)  # ids of the new documents
    nothing = Signal(str)  # a sentence: why nothing was imported

    def __init__(self, bridge: Bridge, attempt: Attempt, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._window = window
        self._job: Job | None = None
        self.dialog: ImportDialog | None = None

    def choose(self, folder: Path | None) -> Path | None:
        """Let the user choose files and take them; returns the folder they were chosen in, or None."""
        from glossator.project.imports import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import documents"),
            str(folder or ""),
            self.tr("Text and Markdown ({kinds})").format(kinds=kinds) + ";;" + self.tr("All files (*)"),
        )
        if not names:
            return None
        self.take([Path(name) for name in names])
        return Path(names[0]).parent

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files, and go on as the class says. While others are being read nothing happens."""
        if self._job is not None or not paths:
            return
        from glossator.project.imports import read

        chosen = list(paths)

        def work(control: Control) -> list[Reading]:
            readings = []
            for number, path in enumerate(chosen):
                control.progress(number)
                readings.append(read(path))
            return readings

        self._job = Job(work, self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(len(chosen))
        self._job.start()

    def cancel(self) -> None:
        """Stop reading; nothing is imported then."""
        if self._job is not None:
            self._job.cancel()

    def add(self, drafts: Sequence[TextDraft]) -> None:
        """Add these reports: one step."""
        project = self._bridge.project
        ids = self._attempt(lambda: project.documents.add(drafts))
        if ids:
            self.imported.emit(ids)

    def _on_read(self, readings: list[Reading]) -> None:
        from glossator.project.imports import with_known

        self._over()
        told = self._attempt(lambda: with_known(self._bridge.project, readings)) or []
        plain = [r.draft for r in told if r.draft and r.draft.certain and not r.known_as and not r.fault]
        if len(plain) == len(told):
            self.add(plain)
            return
        from glossator.ui.dialogs.import_files import ImportDialog

        self.dialog = ImportDialog(told, self._window)
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_accepted(self) -> None:
        if self.dialog is not None:
            self.add(self.dialog.drafts())

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self.nothing.emit(self.tr("The files could not be read: {reason}").format(reason=fault))

    def _on_ended(self) -> None:
        self._over()
        self.nothing.emit(self.tr("Stopped; nothing was imported."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()
