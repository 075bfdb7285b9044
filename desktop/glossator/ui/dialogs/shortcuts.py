"""All keys: those of the actions' table, and those of the reading view."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.ui.action_table import MENUS
from glossator.ui.actions import Actions, plain, title, translated

Index = QModelIndex | QPersistentModelIndex

_ASIDE = 12  # pixels, beside a cell's words
_ENDLESS = 10_000  # pixels


class _Lines(QStyledItemDelegate):
    """Rows as high as their words need in the width of the column: names and keys are long in some languages."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        room = self._tree.columnWidth(index.column()) - _ASIDE
        if index.column() == 0:
            room -= self._tree.indentation() * (2 if index.parent().isValid() else 1)
        box = QRect(0, 0, max(room, 1), _ENDLESS)
        metrics = self._tree.fontMetrics()
        words = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), index.data())
        return QSize(hint.width(), hint.height() + max(0, words.height() - metrics.height()))


class ShortcutsDialog(QDialog):
    """A list by menu, narrowed by what is typed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type to narrow the list"))
        self.field.setAccessibleName(self.tr("Narrow the list"))
        self.field.textChanged.connect(self._narrow)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(_Lines(self.tree))
        self.tree.header().sectionResized.connect(self.tree.scheduleDelayedItemsLayout)
        groups = {path: plain(translated(title)) for path, title in MENUS if "/" not in path}
        rows: dict[str, list[tuple[str, str]]] = {}
        for entry, action in actions:
            keys = ", ".join(
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            )
            if keys:
                name = groups[entry.menu.partition("/")[0]]
                rows.setdefault(name, []).append((title(entry), keys))
        rows[self.tr("In the text")] = self._reading()
        self._groups = [self._group(name, found) for name, found in rows.items()]
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self._print)
        column = QVBoxLayout(self)
        for part in (self.field, self.tree, buttons):
            column.addWidget(part)
        self.resize(720, 640)
        self.field.setFocus()

    def _group(self, name: str, rows: list[tuple[str, str]]) -> tuple[QTreeWidgetItem, list[QTreeWidgetItem]]:
        top = QTreeWidgetItem(self.tree, [name])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return top, [QTreeWidgetItem(top, [what, keys]) for what, keys in rows]

    def _reading(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr(
                    "Tag with the code that wears the digit: the selection, or the sentence at the caret"
                ),
                "1 – 9",
            ),
            (self.tr("Find a code for the selection: just type its name"), self.tr("letters")),
            (self.tr("By character and line"), self.tr("Arrows")),
            (self.tr("By word"), self.tr("Ctrl+Left, Ctrl+Right")),
            (self.tr("By sentence"), self.tr("Alt+Left, Alt+Right")),
            (self.tr("By paragraph"), self.tr("Ctrl+Up, Ctrl+Down")),
            (self.tr("Select on the way"), self.tr("Shift with any of these")),
            (self.tr("Clear the selection"), self.tr("Esc")),
            (self.tr("Text size"), self.tr("Ctrl+mouse wheel")),
        ]

    def paper(self) -> QTextDocument:
        """What is shown of the list, to be printed."""
        parts = []
        for top, items in self._groups:
            rows = [
                f"<tr><td width='62%'>{escape(item.text(0))}</td><td>{escape(item.text(1))}</td></tr>"
                for item in items
                if not item.isHidden()
            ]
            if rows:
                parts.append(f"<h3>{escape(top.text(0))}</h3><table width='100%'>{''.join(rows)}</table>")
        document = QTextDocument(self)
        document.setHtml(f"<h2>{escape(self.windowTitle())}</h2>{''.join(parts)}")
        return document

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        if dialog.exec():  # the systems' own dialogs have no other way
            self.paper().print_(printer)
        dialog.deleteLater()

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for top, items in self._groups:
            for item in items:
                said = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in said for word in words))
            top.setHidden(all(item.isHidden() for item in items))
