"""The codebook on the left of the window: create, name, colour, move, merge and delete codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemDelegate, QStackedLayout, QVBoxLayout, QWidget

from glossator.domain.snapshots import DELETE, MERGE
from glossator.project.snapshots import LARGE
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.dialogs.delete import DeleteDialog, with_code
from glossator.ui.dialogs.merge import MergeDialog
from glossator.ui.models.codebook import CodebookModel
from glossator.ui.panels.caption import Caption, EmptyState
from glossator.ui.panels.codes_view import CodesView
from glossator.ui.panels.menus import pop_up
from glossator.ui.panels.recolour import ColourPopup, ask_colour


class CodebookPanel(QWidget):
    """The tree of codes with its caption."""

    code_chosen = Signal(object)  # the current code's id, or None
    apply_requested = Signal(str)  # put this code on what is selected in the reader

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._codes = bridge.project.codes
        self._attempt = attempt
        self._menu: list[QAction | None] = []
        self.setAutoFillBackground(True)
        self.model = CodebookModel(bridge, attempt, self)
        self.view = CodesView(self.model, self)
        self.view.setAccessibleName(self.tr("Codebook"))
        self.caption = Caption(self.tr("Codebook"), self)
        self.empty = EmptyState(
            self.tr("No codes yet. A code is a theme that you tag passages with."), self.tr("New code"), self
        )
        self.empty.pressed.connect(self.create)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.view)

        self.view.applied.connect(self.apply_requested)
        self.view.delete_pressed.connect(self.delete_current)
        self.view.moved.connect(self._on_moved)
        self.view.menu_wanted.connect(self._on_menu_wanted)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.itemDelegate().closeEditor.connect(self._on_editor_closed)
        self.model.created.connect(self.select)
        self.model.text_dropped.connect(self.apply_requested)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.rowsMoved):
            changed.connect(self._on_rows_changed)
        self._on_rows_changed()

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What a right click on a code offers; None is a separator."""
        self._menu = list(actions)

    def current(self) -> str | None:
        """The id of the code that the tree stands on, or None."""
        return self.model.id_at(self.view.currentIndex())

    def select(self, code_id: str | None) -> None:
        """Let the tree stand on a code and show it; on none where it is not in the codebook."""
        index = self.model.index_of(code_id)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        else:
            self.view.clearSelection()

    # --- steps -------------------------------------------------------------------------------------------------

    def create(self) -> None:  # type: ignore[override]
        """Let the user name a new code beside the current one: a theme beside a theme, a sub-code beside a
        sub-code."""
        current = self.current()
        self._name_new(self._codes.book()[current].parent_id if current else None)

    def create_below(self) -> None:
        """Let the user name a new sub-code of the current code."""
        self._name_new(self.current())

    def rename_current(self) -> None:
        """Let the user write the current code's name where it stands."""
        index = self.view.currentIndex()
        if index.isValid():
            self.view.setFocus()
            self.view.scrollTo(index)
            self.view.edit(index)

    def recolour_current(self) -> None:
        """Offer other colours for the current code beside its row."""
        code_id = self.current()
        if code_id is None:
            return
        present = self._codes.book()[code_id].colour
        popup = ColourPopup(present, self)
        popup.chosen.connect(lambda colour: self._recolour(code_id, colour))
        popup.other_wanted.connect(
            lambda: ask_colour(present, lambda colour: self._recolour(code_id, colour), self.window())
        )
        row = self.view.visualRect(self.view.currentIndex())
        popup.open_at(self.view.viewport().mapToGlobal(row.bottomLeft()))

    def delete_current(self) -> None:
        """Delete the current code; asks first when sub-codes or codings would go with it."""
        code_id = self.current()
        if code_id is None:
            return
        along = with_code(self._codes.takes_along(code_id))
        if not along:
            self._delete(code_id)
            return
        question = self.tr("Delete the code “{code}”?").format(code=self._codes.book()[code_id].name)
        dialog = DeleteDialog(question, along, self)
        dialog.confirmed.connect(lambda: self._delete(code_id))
        dialog.open()

    def merge_current(self) -> None:
        """Let the user choose the code that the current one becomes part of."""
        code_id = self.current()
        if code_id is None:
            return
        codings = self._codes.counts().get(code_id, 0)
        memos = len(self._bridge.project.memos.on(code_id))
        dialog = MergeDialog(self._codes.book(), code_id, codings, memos, self.window())
        dialog.merged.connect(lambda target: self._merge(code_id, target))
        dialog.open()

    def set_digit_current(self, digit: int | None) -> None:
        """Let the current code wear a digit (1 to 9), or none."""
        code_id = self.current()
        if code_id is not None:
            self._attempt(lambda: self._codes.set_digit(code_id, digit))

    def move_up(self) -> None:
        """Put the current code before the sibling above it."""
        index = self.view.currentIndex()
        if index.row() > 0:
            self._move(self.model.id_at(index.parent()), index.row() - 1)

    def move_down(self) -> None:
        """Put the current code behind the sibling below it."""
        index = self.view.currentIndex()
        if index.isValid() and index.row() < self.model.rowCount(index.parent()) - 1:
            self._move(self.model.id_at(index.parent()), index.row() + 2)

    def indent(self) -> None:
        """Make the current code a sub-code of the sibling above it."""
        index = self.view.currentIndex()
        if index.row() > 0:
            self._move(self.model.id_at(index.siblingAtRow(index.row() - 1)), None)

    def outdent(self) -> None:
        """Put the current code behind its parent."""
        parent = self.view.currentIndex().parent()
        if parent.isValid():
            self._move(self.model.id_at(parent.parent()), parent.row() + 1)

    def _move(self, parent_id: str | None, position: int | None) -> None:
        code_id = self.current()
        if code_id is not None:
            self._attempt(lambda: self._codes.move(code_id, parent_id, position))
            self.view.scrollTo(self.view.currentIndex())

    def _recolour(self, code_id: str, colour: str) -> None:
        self._attempt(lambda: self._codes.recolour(code_id, colour))

    def _delete(self, code_id: str) -> None:
        along = self._codes.takes_along(code_id)
        rows = 1 + along.codes + along.codings + along.passages + along.memos
        self._bridge.ahead(DELETE, rows, lambda: self._attempt(lambda: self._codes.delete(code_id)), code_id)

    def _merge(self, source_id: str, target_id: str) -> None:
        def merge() -> None:
            self._attempt(lambda: self._codes.merge(source_id, target_id))
            self.select(target_id)

        self._bridge.ahead(MERGE, LARGE, merge, (source_id, target_id))

    def _name_new(self, parent_id: str | None) -> None:
        index = self.model.start_new(parent_id)
        if index.parent().isValid():
            self.view.expand(index.parent())
        self.view.setFocus()
        self.view.scrollTo(index)
        self.view.edit(index)

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_moved(self, step: str) -> None:
        {"up": self.move_up, "down": self.move_down, "in": self.indent, "out": self.outdent}[step]()

    def _on_current(self, index: QModelIndex) -> None:
        self.code_chosen.emit(self.model.id_at(index))

    def _on_editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        # The view is still putting its editor away.
        QTimer.singleShot(0, self.model, self.model.drop_new)

    def _on_menu_wanted(self, place: QPoint) -> None:
        pop_up(self._menu, place, self)

    def _on_rows_changed(self) -> None:
        book = self._codes.book()
        themes, total = len(book.children(None)), len(book)
        count = ""
        if total:
            some = self.tr("1 theme") if themes == 1 else self.tr("%Ln themes", "", themes)
            all_codes = self.tr("1 code") if total == 1 else self.tr("%Ln codes", "", total)
            count = self.tr("{themes}, {codes}").format(themes=some, codes=all_codes)
        self.caption.show_count(count)
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
