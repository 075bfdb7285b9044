"""Projects and codebooks of other programs on their way in: read in the background, added as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.ui.attempt import told
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.domain.codebooks import CodebookDraft
    from glossator.domain.remarks import Remark
    from glossator.project.refi_import import Arrival
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge

PROJECTS = (".qdpx", ".qde")
CODEBOOK = ".qdc"


def is_exchange(path: Path) -> bool:
    """Whether this is a file of REFI-QDA, by its name."""
    return path.suffix.lower() in (*PROJECTS, CODEBOOK)


class Exchange(QObject):
    """Takes what REFI-QDA files hold into the open project, one file after the other."""

    started = Signal(str)  # what is going on
    progressed = Signal(int)  # per cent
    ended = Signal()
    brought = Signal(str, bool, list)  # the file's name, whether anything is new, and what is to be told
    nothing = Signal(str)  # a sentence: why nothing was added

    def __init__(self, bridge: Bridge, attempt: Attempt, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._window = window
        self._job: Job | None = None
        self._waiting: list[Path] = []

    def choose(self, folder: Path | None) -> Path | None:
        """Let the user choose a file and take it; returns its folder, or None."""
        kinds = " ".join(f"*{suffix}" for suffix in (*PROJECTS, CODEBOOK))
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a project or a codebook of another program"),
            str(folder or ""),
            self.tr("REFI-QDA projects and codebooks ({kinds})").format(kinds=kinds)
            + ";;"
            + self.tr("All files (*)"),
        )
        if not name:
            return None
        self.take([Path(name)])
        return Path(name).parent

    def take(self, paths: Sequence[Path]) -> None:
        """Add what these files hold. While another one is under way they wait for their turn."""
        self._waiting += paths
        if self._job is not None or not self._waiting:
            return
        path = self._waiting.pop(0)
        project = self._bridge.project

        def work(control: Control) -> Arrival | tuple[CodebookDraft, list[Remark]]:
            from glossator.project import refi

            if path.suffix.lower() == CODEBOOK:
                return refi.read_codebook(path)
            return refi.bring(project, path, control.progress)

        self._job = Job(work, self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(lambda result: self._on_done(path, result))
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(self.tr("Reading “{name}” …").format(name=path.name))
        self._job.start()

    def cancel(self) -> None:
        """Stop; nothing is added then."""
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, path: Path, result: Arrival | tuple[CodebookDraft, list[Remark]]) -> None:
        self._over()
        if isinstance(result, tuple):
            self._add_codebook(path, *result)
        else:
            if result.edit is not None:
                self._bridge.project.tell(result.edit)
            self.brought.emit(path.name, result.edit is not None, list(result.remarks))
        self.take([])

    def _add_codebook(self, path: Path, draft: CodebookDraft, remarks: list[Remark]) -> None:
        from glossator.project.refi import join_codebook

        before = len(self._bridge.project.codes.book())
        told = self._attempt(lambda: join_codebook(self._bridge.project, draft, remarks))
        if told is not None:
            self.brought.emit(path.name, len(self._bridge.project.codes.book()) > before, told)

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        reason = told(fault)
        self.nothing.emit(self.tr("Nothing was added. {reason}").format(reason=reason))
        self.take([])

    def _on_ended(self) -> None:
        self._over()
        self._waiting.clear()
        self.nothing.emit(self.tr("Stopped; nothing was added."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()
