"""Words that cannot be saved, on a full disk for one, when the project that they are of is about to be closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glossator.ui.widgets.notice import ERROR

if TYPE_CHECKING:
    from glossator.ui.main_window import MainWindow


class Unsaved(QObject):
    """Keeps the project open for them, until they are saved or are left behind on purpose."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left_behind = False

    def close_project(self) -> None:
        """Close the project unless words would be lost."""
        if self.may_leave(self.close_project):
            self._window.close_project()

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Save what is being written. Where that fails say so, and offer to `leave` all the same; False then."""
        window, space = self._window, self._window.workspace
        if space is None or window.held or self._left_behind:
            return True
        window.notice.step_done()  # what is said there afterwards is why it could not be saved
        if space.saved():
            return True
        reason = window.notice.text() if window.notice.kind == ERROR else ""
        window.notice.error(
            self.tr(
                "{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it "
                "elsewhere, or close again when it can be saved."
            )
            .format(reason=reason)
            .strip(),
            [(self.tr("Close Without It"), lambda: self._leave(leave))],
        )
        return False

    def _leave(self, leave: Callable[[], object]) -> None:
        self._left_behind = True
        try:
            leave()
        finally:
            self._left_behind = False
