"""Only the text: everything else out of the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from glossator.ui.workspace import Workspace


class OnlyText(QObject):
    """Hides what is not the report and fills the screen with it; brings all back as it was.

    What is hidden here is nobody's choice for the next time: `leave` comes before anything is remembered.
    """

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self.on = False
        self._hidden: list[QWidget] = []
        self._sizes: list[int] = []
        self._state = Qt.WindowState.WindowNoState
        self._full = False
        space.showing.shown.connect(self._on_shown)

    def toggle(self) -> None:
        """Begin or end."""
        if self.on:
            self.leave()
        else:
            self._enter()
        self._space.refreshed.emit()

    def _enter(self) -> None:
        space, window = self._space, self._space.window()
        parts: list[QWidget] = [space.left, space.inspector, space.header]
        if isinstance(window, QMainWindow):
            parts += [window.menuBar(), window.statusBar()]
        self.on = True
        self._sizes = space.columns.sizes()
        self._hidden = [part for part in parts if not part.isHidden()]
        self._state = window.windowState()
        for part in self._hidden:
            part.hide()
        self._full = False
        window.installEventFilter(self)
        window.showFullScreen()
        space.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """End, if it has begun."""
        if not self.on:
            return
        space, window = self._space, self._space.window()
        self.on = False
        window.removeEventFilter(self)
        window.setWindowState(self._state)
        # A panel that was called up meanwhile goes again with the rest.
        space.left.setVisible(space.left in self._hidden)
        space.inspector.setVisible(space.inspector in self._hidden)
        for part in self._hidden:
            part.show()
        space.header.setVisible(space.showing.document is not None)
        space.columns.setSizes(self._sizes)
        self._hidden = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and isinstance(watched, QWidget):
            # The window manager has its own ways out of the full screen.
            if self._full and not watched.isFullScreen():
                self._state = watched.windowState()
                self.toggle()
            self._full = watched.isFullScreen()
        return False

    def _on_shown(self, document_id: str | None) -> None:
        if self.on and document_id is None:
            self.toggle()
        elif self.on:
            self._space.header.hide()
