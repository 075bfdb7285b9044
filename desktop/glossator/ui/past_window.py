"""A window of its own on the project as it was after one of its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QCloseEvent

from glossator.ui.main_window import MainWindow
from glossator.ui.models.history import moment

if TYPE_CHECKING:
    from glossator.project.past import Past
    from glossator.ui.settings import Settings

_NOT_HERE = ("new", "open", "sample", "lock")  # the window is of this one state
ASIDE = QPoint(48, 48)


class PastWindow(MainWindow):
    """Everything can be read, searched and exported; nothing can be changed."""

    closed = Signal()

    def __init__(self, settings: Settings, past: Past, document_id: str | None) -> None:
        super().__init__(settings)
        self.setAcceptDrops(False)
        for name in _NOT_HERE:
            self.actions_[name].setVisible(False)
        self.actions_.menu("File/Recent").menuAction().setVisible(False)
        self.opening.opened.emit(past, [])
        self.locking.end()  # the window of the project locks for both: it closes this one
        when = moment(past.entry)
        self.setWindowTitle(
            self.tr("{project} as it was on {when} (reading only) – Glossator").format(
                project=past.path.stem, when=when
            )
        )
        self.notice.stay(
            self.tr(
                "This is the project as it was on {when}, after step {number}. Nothing can be changed here."
            ).format(when=when, number=past.entry.number),
            [(self.tr("Back to now"), self.close)],
        )
        assert self.workspace is not None
        if document_id is not None:
            self.workspace.documents.select(document_id)
        self.move(self.pos() + ASIDE)

    def close_project(self) -> None:
        """Close the window: there is no other project in it."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notice.dismiss()
        self.guide.close()
        self._end_project()
        event.accept()
        self.closed.emit()
