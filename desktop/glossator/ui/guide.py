"""F1: the guide, opened at the page about what the user is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from glossator.ui.guide_window import GuideWindow

FIRST = "index"
KEY = "F1"
PAGES = {
    "AboutDialog": "trouble",
    "AttributesDialog": "attributes",
    "CodebookPanel": "codebook",
    "CoderDialog": "coders",
    "DefinitionPart": "codebook",
    "DocumentsPanel": "importing",
    "ExportDialog": "exporting",
    "FaultDialog": "trouble",
    "FilterList": "finding",
    "FindBar": "finding",
    "Header": "attributes",
    "HistoryDialog": "history",
    "ImportDialog": "importing",
    "ImportResultDialog": "importing",
    "LanguageDialog": "reading",
    "LockPage": "passphrase",
    "MemoField": "memos",
    "MergeDialog": "codebook",
    "NamesPassphrase": "stand-ins",
    "NewProjectDialog": "projects",
    "OpenPassphrase": "passphrase",
    "PageLookSheet": "reading",
    "PassagePart": "memos",
    "PseudonymsDialog": "stand-ins",
    "QuickCode": "tagging",
    "ReaderCanvas": "tagging",
    "ReviseDialog": "revising",
    "SetPassphrase": "passphrase",
    "ShortcutsDialog": "keys",
    "SnapshotsDialog": "snapshots",
    "StandInText": "stand-ins",
    "VersionsDialog": "revising",
    "Welcome": "start",
    "WhichNames": "stand-ins",
}
"""The page about each part of the window, by the part's class: names, so that nothing is imported for them.
A list of sentences has one of its own, `guide_page`; a question before deleting that of the panel it comes from."""


def page_about(widget: QWidget | None) -> str:
    """The page about the nearest part around `widget` that has one; the contents where none has."""
    while widget is not None:
        if own := getattr(widget, "guide_page", ""):
            return str(own)
        for kind in type(widget).__mro__:
            if kind.__name__ in PAGES:
                return PAGES[kind.__name__]
        widget = widget.parentWidget()
    return FIRST


class Guide(QObject):
    """One guide for one window. Its own window stays when a dialog opens, and goes with the main window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._main = window
        self.window: GuideWindow | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def open_here(self) -> None:
        """Open it at the page about what has the focus."""
        self.open(page_about(QApplication.focusWidget()))

    def open(self, page: str = FIRST) -> None:
        """Open it at a page, in the window that is open already if there is one."""
        from glossator.ui.guide_window import GuideWindow

        if self.window is None:
            self.window = GuideWindow()  # without a parent: a dialog blocks the windows around it
        self.window.go_to(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The main window's F1 does not reach into a dialog: each gets its own when it first has the focus."""
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.findChild(QShortcut, KEY) is not None:
            return
        owner = dialog.parentWidget()
        if owner is None or owner.window() is self._main:
            shortcut = QShortcut(KEY, dialog)
            shortcut.setObjectName(KEY)
            shortcut.activated.connect(self.open_here)
