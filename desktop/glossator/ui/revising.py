"""Replacing a document's text: choose the file, look at what moves, take it; and what has to be looked at since."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.domain.errors import Unreadable
from glossator.domain.snapshots import REPLACE
from glossator.ui.attempt import told
from glossator.ui.jobs import Control, Job
from glossator.ui.models.steps import done

if TYPE_CHECKING:
    from glossator.domain.documents import Proposal
    from glossator.project.revisions import Plan
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge
    from glossator.ui.dialogs.revise import ReviseDialog
    from glossator.ui.dialogs.versions import VersionsDialog
    from glossator.ui.settings import Settings
    from glossator.ui.showing import Showing


class Revising(QObject):
    """Gives the document that is shown another text. What that would do is worked out beside the window and shown
    before anything is done; then it is one step."""

    started = Signal()
    ended = Signal()
    replaced = Signal(str, int)  # the document's name, and how many of its passages have to be looked at
    nothing = Signal(str)  # a sentence: why nothing was done
    said = Signal(str)  # a sentence for the status bar

    def __init__(
        self, bridge: Bridge, attempt: Attempt, showing: Showing, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._showing = showing
        self._settings = settings
        self._window = window
        self._job: Job | None = None
        self.dialog: ReviseDialog | VersionsDialog | None = None

    def ask(self) -> None:
        """Ask for the file with the revised text of the document that is shown, and go on as the class says."""
        document_id = self._showing.document_id
        if document_id is None:
            return
        from glossator.project.imports import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        folder = self._settings.folder("import")
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Replace the text: choose the revised report"),
            str(folder or ""),
            self.tr("Reports ({kinds})").format(kinds=kinds) + ";;" + self.tr("All files (*)"),
        )
        if name:
            self._settings.set_folder("import", Path(name).parent)
            self.look_at(document_id, Path(name))

    def look_at(self, document_id: str, path: Path) -> None:
        """Work out what the text in a file would do to a document's passages, and show it. While one is being
        worked out nothing happens."""
        if self._job is not None:
            return
        again = self._bridge.project.again

        def work(control: Control) -> Plan:
            from glossator.project.imports import read

            reading = read(path)
            control.check()
            if reading.fault is not None:
                raise reading.fault
            if len(reading.drafts) != 1:
                raise Unreadable(
                    "{name} holds {count} reports; a text can be replaced by a single one only.",
                    name=path.name,
                    count=len(reading.drafts),
                )
            with again() as beside:
                return beside.revisions.plan(document_id, reading.drafts[0])

        self._job = Job(work, self)
        self._job.done.connect(self._on_planned)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit()
        self._job.start()

    def cancel(self) -> None:
        """Stop working it out; nothing is replaced then."""
        if self._job is not None:
            self._job.cancel()

    def show_versions(self) -> None:
        """Show the texts that the document had before."""
        document = self._showing.document
        if document is None:
            return
        versions = self._attempt(lambda: self._bridge.project.revisions.versions(document.id))
        if versions is None:
            return
        if not versions:
            self.said.emit(self.tr("“{name}” has had no other text.").format(name=document.name))
            return
        from glossator.ui.dialogs.versions import VersionsDialog

        self._open(VersionsDialog(self._bridge.project, self._attempt, document, versions, self._window))

    def step_review(self) -> None:
        """Go to the next passage of the document that has to be looked at, from the first one again behind the
        last."""
        document = self._showing.document
        if document is None:
            return
        reviews = self._attempt(lambda: self._bridge.project.revisions.to_review(document.id)) or []
        get = self._bridge.project.passages.get
        spans = [(p.start, p.end, p.id) for p in map(get, {review.passage_id: None for review in reviews})]
        if not spans:
            self.said.emit(self.tr("No passage of this document has to be reviewed."))
            return
        reader = self._showing.reader
        here = (reader.caret(), reader.current_mark() or "")
        start, end, passage_id = next((s for s in sorted(spans) if (s[0], s[2]) > here), min(spans))
        reader.set_caret(start)
        reader.reveal(start, end)
        reader.set_current_mark(passage_id)

    def settle_all(self) -> None:
        """Say that every passage of the document has been looked at: one step."""
        document_id = self._showing.document_id
        if document_id is None:
            return
        revisions = self._bridge.project.revisions
        ids = list({review.passage_id: None for review in revisions.to_review(document_id)})
        if not ids:
            self.said.emit(self.tr("No passage of this document has to be reviewed."))
        elif done(self._attempt, lambda: revisions.settle(ids)):
            self.said.emit(self.tr("Nothing has to be reviewed any more: %Ln passage(s).", "", len(ids)))

    def _open(self, dialog: ReviseDialog | VersionsDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _replace(self, plan: Plan, taken: Sequence[Proposal]) -> None:
        project = self._bridge.project
        name = project.documents.get(plan.document_id).name
        top, caret = self._showing.place()
        shown = self._showing.document_id == plan.document_id

        def replace() -> bool:
            project.revisions.replace(plan, taken)
            return True

        if self._attempt(replace):
            if shown:
                self._showing.show(plan.document_id, (plan.map.after(top), plan.map.after(caret)))
            self.replaced.emit(name, len(project.revisions.to_review(plan.document_id)))

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_planned(self, plan: Plan) -> None:
        self._over()
        from glossator.ui.dialogs.revise import ReviseDialog

        dialog = ReviseDialog(self._bridge.project, plan, self._window)
        dialog.accepted.connect(lambda: self._on_accepted(plan, dialog.taken()))
        self._open(dialog)

    def _on_accepted(self, plan: Plan, taken: Sequence[Proposal]) -> None:
        self._bridge.ahead(REPLACE, len(plan.placements), lambda: self._replace(plan, taken), plan)

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        self.nothing.emit(told(fault))

    def _on_ended(self) -> None:
        self._over()
        self.nothing.emit(self.tr("Stopped; the text is the one it was."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()
