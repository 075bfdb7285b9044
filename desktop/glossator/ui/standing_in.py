"""Names and their stand-ins in the window: given from the words selected, and the text as it is with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glossator.ui.guesses import Guesses
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge
    from glossator.ui.dialogs.names_passphrase import NamesPassphrase
    from glossator.ui.dialogs.pseudonyms import PseudonymsDialog, StandInText
    from glossator.ui.showing import Showing


class StandingIn(QObject):
    """Opens the list of names, asks for its passphrase where it lies in a file of its own, shows the other form."""

    nothing = Signal(str)  # a sentence: why nothing was done

    def __init__(self, bridge: Bridge, attempt: Attempt, showing: Showing, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._showing = showing
        self._window = window
        self._counting: Job | None = None
        self.dialog: PseudonymsDialog | StandInText | NamesPassphrase | None = None
        self.guesses = Guesses()

    def give(self) -> None:
        """Open the list, with the words that are selected as the name to add."""
        reader = self._showing.reader
        words = reader.selected_text() if reader.selection() is not None else ""
        self._unlocked(lambda: self._list(words), make=True)

    def show_text(self) -> None:
        """Show the text of the document with stand-ins."""
        self.with_names(self._text)

    def there(self) -> bool:
        """Whether there may be names with stand-ins: of a file that is locked nobody can say more."""
        names = self._bridge.project.pseudonyms
        return names.companion.exists() if names.locked else bool(names.all())

    def with_names(self, then: Callable[[], object], over: QWidget | None = None) -> None:
        """Do something that needs names with stand-ins, once they are open; say so where there are none. Their
        passphrase is asked for over the window, or over a dialog."""

        def go_on() -> None:
            if self._attempt(self._bridge.project.pseudonyms.all):
                then()
            else:
                self._say_none()

        self._unlocked(go_on, make=False, over=over)

    def _unlocked(self, then: Callable[[], object], make: bool, over: QWidget | None = None) -> None:
        names = self._bridge.project.pseudonyms
        if not names.locked:
            then()
            return
        there = names.companion.exists()
        if not there and not make:
            self._say_none()
            return
        from glossator.ui.dialogs.names_passphrase import NamesPassphrase

        dialog = NamesPassphrase(names.companion, not there, names.unlock, self.guesses, over or self._window)
        dialog.accepted.connect(then)
        self._open(dialog)

    def _list(self, words: str) -> None:
        from glossator.ui.dialogs.pseudonyms import PseudonymsDialog

        self._open(PseudonymsDialog(self._bridge.project.pseudonyms, words, self._count_soon, self._window))

    def _text(self) -> None:
        from glossator.ui.dialogs.pseudonyms import StandInText

        document = self._showing.document
        if document is None:
            return
        mapper = self._bridge.project.pseudonyms.mapper()
        made = self._attempt(lambda: self._bridge.project.pseudonyms.mapped(document.id))
        if made is not None:
            self._open(StandInText(mapper(document.name).text, made.text, self._window))

    def _count_soon(self) -> None:
        """Count the names in all documents, over a connection of its own; the latest count alone is shown."""
        names = self._bridge.project.pseudonyms.all()
        again = self._bridge.project.again
        if self._counting is not None:
            self._counting.drop()

        def work(_control: Control) -> Mapping[str, Mapping[str, int]]:
            with again() as project:
                return project.pseudonyms.counts(names)

        self._counting = Job(work, self)
        self._counting.done.connect(self._on_counted)
        self._counting.failed.connect(self._on_over)
        self._counting.start()

    def _on_counted(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        from glossator.ui.dialogs.pseudonyms import PseudonymsDialog

        self._on_over()
        if isinstance(self.dialog, PseudonymsDialog):
            self.dialog.show_counts(counts)

    def _on_over(self) -> None:
        self._counting = None

    def _open(self, dialog: PseudonymsDialog | StandInText | NamesPassphrase) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda: self._on_closed(dialog))
        self.destroyed.connect(
            dialog.deleteLater
        )  # names are not shown of a project that is closed or locked
        dialog.open()

    def _on_closed(self, dialog: PseudonymsDialog | StandInText | NamesPassphrase) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _say_none(self) -> None:
        self.nothing.emit(
            self.tr("No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.")
        )
