"""The codebook's tree: its keys, its chevrons, and what is dragged within, out of and onto it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from glossator.ui.held import ALT, NOTHING, held
from glossator.ui.models.codebook import CODE_MIME, SELECTION_MIME, CodebookModel
from glossator.ui.panels.rows import INDENT, CodeDelegate, quiet

OPENS_AFTER = 600  # milliseconds that a drag rests on a closed branch

Index = QModelIndex | QPersistentModelIndex
_STEPS: dict[Qt.Key, str] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}


class CodesView(QTreeView):
    """A tree of codes that are open unless somebody closed them, also after they were gone for a while."""

    applied = Signal(str)  # Enter or a double click on this code
    delete_pressed = Signal()
    moved = Signal(str)  # Alt and an arrow key: "up", "down", "in" or "out"
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = model
        self._closed: set[str] = set()
        self.setModel(model)
        self.setItemDelegate(CodeDelegate(self))
        quiet(self)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(OPENS_AFTER)
        self.expandAll()
        self.expanded.connect(lambda index: self._closed.discard(self._id(index)))
        self.collapsed.connect(lambda index: self._closed.add(self._id(index)))
        model.rowsInserted.connect(self._on_rows_came)
        model.rowsMoved.connect(lambda _a, _b, _c, target, _row: self._open(target))
        self.doubleClicked.connect(lambda index: self._apply(index))

    def closed(self) -> set[str]:
        """The ids of the codes whose branch was closed."""
        return set(self._closed)

    def close_branches(self, ids: set[str]) -> None:
        """Close these branches and open all others."""
        self._closed = set(ids)
        self.expandAll()
        for code_id in ids:
            self.collapse(self._codes.index_of(code_id))

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        plain = held(event) == NOTHING
        if step and held(event) == ALT:
            self.moved.emit(step)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft() + QPoint(24, 0))
        self.menu_wanted.emit(place)

    def _apply(self, index: QModelIndex) -> None:
        code_id = self._codes.id_at(index)
        if code_id is not None:
            self.applied.emit(code_id)

    # --- dragging ----------------------------------------------------------------------------------------------

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        # Qt turns a code away from its own branch without a word; let it come, so that it can be told why not.
        # Words belong to a code, not between two: the whole row takes them.
        words = event.mimeData().hasFormat(SELECTION_MIME)
        over = self.indexAt(event.position().toPoint()).isValid()
        if not event.isAccepted() and (event.mimeData().hasFormat(CODE_MIME) or (words and over)):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.mimeData().hasFormat(CODE_MIME) and self._is_inside_dragged(event, index):
            self._codes.dropMimeData(event.mimeData(), event.dropAction(), -1, 0, index)
            event.ignore()
        else:
            self._drop(event, index)
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _drop(self, event: QDropEvent, index: QModelIndex) -> None:
        row, above = -1, index
        between = index.isValid() and event.mimeData().hasFormat(CODE_MIME)
        match self.dropIndicatorPosition() if between else None:
            case QAbstractItemView.DropIndicatorPosition.AboveItem:
                row, above = index.row(), index.parent()
            case QAbstractItemView.DropIndicatorPosition.BelowItem:
                if self.isExpanded(index) and self._codes.rowCount(index):
                    row = 0  # the line is drawn above the branch's first code
                else:
                    row, above = index.row() + 1, index.parent()
        dragged = self._dragged(event)
        if dragged is not None and row < 0 and dragged in (self._codes.id_at(index), None):
            event.ignore()  # let go where it was taken
        elif self._codes.dropMimeData(event.mimeData(), event.dropAction(), row, 0, above):
            event.acceptProposedAction()
            if dragged is not None:
                self.setCurrentIndex(self._codes.index_of(dragged))
        else:
            event.ignore()

    def _is_inside_dragged(self, event: QDropEvent, index: QModelIndex) -> bool:
        """Whether the place belongs to the branch below the code that is dragged."""
        dragged = self._dragged(event)
        above = index.parent()
        while above.isValid():
            if self._codes.id_at(above) == dragged:
                return True
            above = above.parent()
        return False

    def _dragged(self, event: QDropEvent) -> str | None:
        data = event.mimeData()
        return bytes(data.data(CODE_MIME).data()).decode() if data.hasFormat(CODE_MIME) else None

    # --- branches ----------------------------------------------------------------------------------------------

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the row's painter draws the chevron, on the ground that it has laid over the whole width."""

    def _on_rows_came(self, parent: QModelIndex, first: int, last: int) -> None:
        self._open(parent)
        for number in range(first, last + 1):
            self._open(self._codes.index(number, 0, parent))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._id(index) not in self._closed:
            self.expand(index)

    def _id(self, index: QModelIndex) -> str:
        return self._codes.id_at(index) or ""
