"""Going to the memo on a passage, a code, the document or the project, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glossator.ui.panels.memo_field import MemoField

if TYPE_CHECKING:
    from glossator.ui.actions import Actions
    from glossator.ui.workspace import Workspace


class Annotating(QObject):
    """Puts the focus into a memo in the inspector, which is shown for it; Escape goes back to the text."""

    def __init__(self, space: Workspace, actions: Actions) -> None:
        super().__init__(space)
        self._space = space
        self._show = actions["right"]
        space.inspector.escaped.connect(space.reader.setFocus)

    def passage(self) -> None:
        """The current passage's; of a selection, or a sentence in no passage, one is made first."""
        space = self._space
        space.reader.edges.finish()
        if space.reader.selection() is not None or space.reader.current_mark() is None:
            space.coding.highlight()
        passage_id = space.reader.current_mark()
        if passage_id is not None:
            space.inspector.show_passages([passage_id])
            self._go_to(space.inspector.passage.memo)

    def code(self) -> None:
        """That of the code that the codebook stands on."""
        code_id = self._space.codebook.current()
        if code_id is not None:
            self._space.inspector.show_code(code_id)
            self._go_to(self._space.inspector.definition.memo)

    def document(self) -> None:
        """That of the document that is open."""
        if self._space.showing.document_id is not None:
            self._go_to(self._space.inspector.document.memo)

    def project(self) -> None:
        """That of the whole."""
        self._go_to(self._space.inspector.project.memo)

    def _go_to(self, memo: MemoField) -> None:
        if self._space.inspector.isHidden():
            self._show.trigger()
        self._space.inspector.go_to(memo)
