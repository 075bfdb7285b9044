"""Merging a code into another: which one?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.codes import Codebook
from glossator.ui.dialogs.delete import counted, listed
from glossator.ui.theme import tokens
from glossator.ui.widgets.swatch import swatch_icon
from glossator.ui.widgets.wrapped import Wrapped

PATH_ARROW = " › "
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class MergeDialog(QDialog):
    """Lists the codes that the source can be merged into, narrowed by what is typed. Opened with `open()`."""

    merged = Signal(str)  # the target's id

    def __init__(
        self, book: Codebook, source_id: str, codings: int, memos: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        source = book[source_id]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge “{code}” into another code").format(code=source.name))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to find the code that stays"))
        self.filter.setAccessibleName(self.tr("Find the code that stays"))
        self.filter.setClearButtonEnabled(True)
        for clear in self.filter.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Codes to merge into"))
        self.list.setUniformItemSizes(True)
        height = self.list.fontMetrics().height() + 9
        barred = {source_id, *(code.id for code in book.below(source_id))}
        for code in book:
            if code.id not in barred:
                item = QListWidgetItem(PATH_ARROW.join(book.path(code.id)))
                item.setSizeHint(QSize(0, height))
                item.setIcon(swatch_icon(code.colour, tokens().paper))
                item.setData(Qt.ItemDataRole.UserRole, code.id)
                self.list.addItem(item)
        said = Wrapped(self._said(source.name, codings, len(book.children(source_id)), memos))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())  # words say enough
        self.merge_button = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (said, self.filter, self.list, buttons):
            column.addWidget(part)
        self.resize(460, 420)
        self.filter.textChanged.connect(self._on_typed)
        self.filter.installEventFilter(self)
        self.list.itemActivated.connect(self._on_accepted)
        self.list.currentItemChanged.connect(self._on_current)
        self._on_typed("")
        self.filter.setFocus()

    def _said(self, name: str, codings: int, children: int, memos: int) -> str:
        parts = [counted(codings, "1 coding", "%Ln codings")]
        if children:
            parts.append(counted(children, "1 sub-code", "%Ln sub-codes"))
        if memos:
            parts.append(counted(memos, "1 memo", "%Ln memos"))
        return self.tr(
            "{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. "
            "Undo brings it back."
        ).format(things=listed(parts), code=name)

    def _on_typed(self, text: str) -> None:
        words = text.casefold().split()
        first: QListWidgetItem | None = None
        for number in range(self.list.count()):
            item = self.list.item(number)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            if fits and first is None:
                first = item
        current: QListWidgetItem | None = self.list.currentItem()
        if current is None or current.isHidden():
            self.list.setCurrentItem(first)  # type: ignore[arg-type]
        self._on_current()

    def _on_current(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        self.merge_button.setEnabled(item is not None and not item.isHidden())

    def _on_accepted(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None or item.isHidden():
            return
        self.merged.emit(item.data(Qt.ItemDataRole.UserRole))
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while the words are typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)
