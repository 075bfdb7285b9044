"""Going about in an open project: to the next document, passage or column, and to a place that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from glossator.ui.workspace import Workspace


class Going(QObject):
    """Moves caret and focus; nothing is changed in the project. `direction` is 1 for the next, -1 for the one
    before."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space

    def to(self, document_id: str, start: int, end: int) -> None:
        """Show a place in another document."""
        self._space.documents.select(document_id)
        self._space.reader.set_caret(start)
        self._space.reader.reveal(start, end)

    def to_code(self, code_id: str) -> None:
        """Show a code in the codebook."""
        self._space.left.show()
        self._space.codebook.select(code_id)
        self._space.codebook.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_document(self, direction: int) -> None:
        """Show the next document of the list."""
        ids = [document.id for document in self._space.project.documents.all()]
        if self._space.showing.document_id in ids:
            place = ids.index(self._space.showing.document_id) + direction
            if 0 <= place < len(ids):
                self._space.documents.select(ids[place])

    def step_passage(self, direction: int) -> None:
        """Go to the next passage; it is what the next step applies to."""
        reader = self._space.reader
        found = reader.next_mark() if direction > 0 else reader.previous_mark()
        if found is not None:
            self._space.coding.hold(found)

    def step_pane(self, direction: int) -> None:
        """Put the focus into the next column."""
        space = self._space
        panes: list[QWidget] = [space.documents, space.codebook, space.reader, space.inspector]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, p in enumerate(panes) if p is focus or (focus and p.isAncestorOf(focus))), -1)
        order = [panes[(here + direction * step) % len(panes)] for step in range(1, len(panes) + 1)]
        for pane in order:
            if pane is not space.inspector:
                pane.setFocus(Qt.FocusReason.TabFocusReason)
                return
            if _focus_first(pane):
                return


def _focus_first(pane: QWidget) -> bool:
    """Give the focus to the first part of a pane that takes it by Tab; False where there is none."""
    for widget in pane.findChildren(QWidget):
        if widget.isVisibleTo(pane) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
