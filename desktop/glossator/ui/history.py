"""What the window does with the project's history: shows it, takes steps back, opens the project as it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from glossator.domain.changes import Entry, LogFilter
from glossator.ui.attempt import named, told
from glossator.ui.bridge import Bridge
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from glossator.project.past import Past
    from glossator.ui.dialogs.history import HistoryDialog
    from glossator.ui.past_window import PastWindow
    from glossator.ui.reversing import Reversing
    from glossator.ui.settings import Settings

WORDS = 60  # characters of a passage that name it


class History(QObject):
    """Holds the one dialog and the windows of the past, which close with the project."""

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        flush: Callable[[], object],
        shown: Callable[[], str | None],
        reversing: Reversing,
        window: QWidget,
    ) -> None:
        super().__init__(bridge)
        self._window = window
        self._bridge = bridge
        self._settings = settings
        self._flush = flush
        self._shown = shown
        self._reversing = reversing
        reversing.taken_back.connect(self._on_taken_back)
        reversing.refused.connect(self._say)
        self.dialog: HistoryDialog | None = None
        self.windows: list[PastWindow] = []
        self._job: Job | None = None
        self._document: str | None = None  # the one that is to be seen as it was

    def open(self, own: LogFilter | None = None, words: str = "") -> None:
        """Show the history of the project, or of the one thing that `own` asks for and `words` name."""
        if self.dialog is None:
            from glossator.ui.dialogs.history import HistoryDialog

            self.dialog = HistoryDialog(self._bridge, self._window)
            self.dialog.take_back_wanted.connect(self._take_back)
            self.dialog.past_wanted.connect(self._see)
        self._flush()
        self.dialog.show_own(own or LogFilter(), words)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def open_passage(self, passage_id: str) -> None:
        """Show a passage's own history."""
        quote = " ".join(self._bridge.project.passages.get(passage_id).quote.split())
        short = quote if len(quote) <= WORDS else quote[: WORDS - 1] + "…"
        self.open(LogFilter(passage_id=passage_id), self.tr("Only the passage “{words}”").format(words=short))

    def open_document(self, document_id: str | None) -> None:
        """Show a document's own history, from which it can be seen as it was."""
        if document_id is not None:
            name = self._bridge.project.documents.get(document_id).name
            own = LogFilter(document_id=document_id)
            self.open(own, self.tr("Only the document “{name}” and what lies on it").format(name=name))

    def open_definition(self, code_id: str) -> None:
        """Show the history of a code's own entry in the codebook."""
        name = self._bridge.project.codes.book()[code_id].name
        own = LogFilter(definition_id=code_id)
        self.open(own, self.tr("Only the code “{code}” itself, not its passages").format(code=name))

    def end(self) -> None:
        """Close what is open: the project is closed."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        for window in tuple(self.windows):
            window.close()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _say(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.say(words)

    def _take_back(self, entry: Entry) -> None:
        self._flush()
        self._say(self.tr("Taking back: {step} …").format(step=named(entry.edit)))
        self._reversing.take_back(entry)

    def _on_taken_back(self, entry: Entry) -> None:
        if self.dialog is not None:
            self.dialog.read_anew()
        self._say(self.tr("Taken back: {step}. Undo brings it back.").format(step=named(entry.edit)))

    def _see(self, entry: Entry) -> None:
        """Copy the project as it was, beside the window, and show it."""
        if self._job is not None:
            return
        self._flush()
        again = self._bridge.project.again
        self._document = self.dialog.document_id() if self.dialog is not None else None

        def work(control: Control) -> Past:
            with again() as twin:
                past = twin.as_of(entry.number)
            try:
                control.check()
            except BaseException:
                past.close()  # nobody waits for it any more
                raise
            return past

        self._say(self.tr("Putting together how the project was …"))
        self._job = Job(work, self)
        self._job.done.connect(self._on_past)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_past(self, past: Past) -> None:
        from glossator.ui.past_window import PastWindow

        self._job = None
        self._say("")
        window = PastWindow(self._settings, past, self._document or self._shown())
        window.closed.connect(partial(self._forget, window))
        window.resize(self._window.size())
        self.windows.append(window)
        window.show()
        window.raise_()
        window.activateWindow()

    def _on_failed(self, fault: Exception) -> None:
        self._job = None
        self._say(told(fault))

    def _forget(self, window: PastWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()
        self._window.activateWindow()
