"""The documents on the left of the window: choose, import, name and delete reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedLayout, QVBoxLayout, QWidget

from glossator.domain.snapshots import DELETE
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.dialogs.delete import DeleteDialog, with_documents
from glossator.ui.held import NOTHING, held
from glossator.ui.models.documents import DocumentsModel
from glossator.ui.panels.caption import Caption, EmptyState
from glossator.ui.panels.menus import pop_up
from glossator.ui.panels.rows import DocumentDelegate, quiet

BELOW = 8  # pixels below the last row


class _DocumentsView(QListView):
    """The list: Delete deletes, a right click or the menu key asks for the menu."""

    def __init__(self, parent: DocumentsPanel) -> None:
        super().__init__(parent)
        self._panel = parent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = held(event) == NOTHING
        if plain and event.key() == Qt.Key.Key_Delete:
            self._panel.delete_current()
        elif plain and event.key() == Qt.Key.Key_F2:
            self._panel.rename_current()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._panel.choose_current()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft() + QPoint(24, 0))
        self._panel.show_menu(place)


class DocumentsPanel(QWidget):
    """The list of documents with its caption. Files can be dropped anywhere on it."""

    document_chosen = Signal(str)  # the document's id
    files_dropped = Signal(list)  # of Path
    import_requested = Signal()

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._documents = bridge.project.documents
        self._attempt = attempt
        self._menu: list[QAction | None] = []
        self.setAutoFillBackground(True)
        self.setAcceptDrops(True)
        self.model = DocumentsModel(bridge, attempt, self)
        self.view = _DocumentsView(self)
        self.view.setAccessibleName(self.tr("Documents"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(DocumentDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setUniformItemSizes(True)
        quiet(self.view)
        self.caption = Caption(self.tr("Documents"), self)
        keys = QKeySequence("Ctrl+I").toString(QKeySequence.SequenceFormat.NativeText)
        self.empty = EmptyState(
            self.tr("No documents yet. Drop files here or press {keys}.").format(keys=keys),
            self.tr("Import documents…"),
            self,
        )
        self.empty.pressed.connect(self.import_requested)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.model.rowsInserted.connect(self._on_rows_changed)
        self.model.rowsRemoved.connect(self._on_rows_changed)
        self._on_rows_changed()

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What a right click on a document offers; None is a separator."""
        self._menu = list(actions)

    def current(self) -> str | None:
        """The id of the document that the list stands on, or None."""
        return self.model.id_at(self.view.currentIndex())

    def select(self, document_id: str | None) -> None:
        """Let the list stand on a document and show it; on none where it is not in the project."""
        index = self.model.index_of(document_id)
        if index.isValid():
            # The view's own way asks which keys are held, and adds to the selection while Ctrl is.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, alone)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()

    def choose_current(self) -> None:
        """Say once more that the current document is chosen, as Enter does."""
        document_id = self.current()
        if document_id is not None:
            self.document_chosen.emit(document_id)

    def rename_current(self) -> None:
        """Let the user write the current document's name where it stands."""
        index = self.view.currentIndex()
        if index.isValid():
            self.view.setFocus()
            self.view.scrollTo(index)
            self.view.edit(index)

    def delete_current(self) -> None:
        """Delete the selected documents; asks first, and says which passages and codings would go with them."""
        ids = [i for index in self.view.selectedIndexes() if (i := self.model.id_at(index)) is not None]
        if not ids:
            return
        if len(ids) == 1:
            question = self.tr("Delete the document “{document}”?").format(
                document=self._documents.get(ids[0]).name
            )
        else:
            question = self.tr("Delete %Ln documents?", "", len(ids))
        along = self._documents.takes_along(ids)

        def delete() -> None:
            self._attempt(lambda: self._documents.delete(ids))

        dialog = DeleteDialog(question, with_documents(*along), self)
        dialog.confirmed.connect(lambda: self._bridge.ahead(DELETE, sum(along), delete, ids))
        dialog.open()

    def show_menu(self, place: QPoint) -> None:
        """Open the menu at a place on the screen."""
        pop_up(self._menu, place, self)

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the codebook can follow right below a short list."""
        rows = self.model.rowCount()
        body = rows * self.view.sizeHintForRow(0) if rows else self.empty.heightForWidth(self.width())
        return QSize(264, self.caption.sizeHint().height() + body + BELOW)

    # --- files dropped -----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _files(event)
        if paths:
            event.acceptProposedAction()
            some = self.tr("Drop 1 file") if len(paths) == 1 else self.tr("Drop %Ln files", "", len(paths))
            self.caption.show_count(some)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._on_rows_changed()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files(event)
        if paths:
            event.acceptProposedAction()
            self._on_rows_changed()
            self.files_dropped.emit(paths)

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_current(self, index: QModelIndex) -> None:
        document_id = self.model.id_at(index)
        if document_id is not None:
            self.document_chosen.emit(document_id)

    def _on_rows_changed(self) -> None:
        count = self.model.rowCount()
        self.caption.show_count(QLocale().toString(count) if count else "")
        self._stack.setCurrentWidget(self.view if count else self.empty)
        self.updateGeometry()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
