"""The list from which to choose what is shown: coders, codes, passages without a code, each with a box to tick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.coders import Coder
from glossator.domain.codes import Code, Codebook
from glossator.ui import theme
from glossator.ui.filter_steps import ALL, SOME, how_much
from glossator.ui.panels.caption import smaller
from glossator.ui.reader.marks import Filter
from glossator.ui.widgets.chooser import fit
from glossator.ui.widgets.swatch import swatch_icon

CODE, CODER, UNCODED = "code", "coder", "uncoded"
"""What a row is."""
WIDTH, MOST_HIGH = 360, 560
EDGE = 8
_KEY = Qt.ItemDataRole.UserRole
_BOX = {ALL: Qt.CheckState.Checked, SOME: Qt.CheckState.PartiallyChecked}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FilterList(QFrame):
    """Ticking a row shows it, at once; a code takes its sub-codes along. Typing narrows the list, Enter shows only
    the row it stands on, Escape closes. A child of the window, no dialog: the text can be scrolled meanwhile."""

    toggled = Signal(str, str, bool)  # CODE, CODER or UNCODED, its id, and whether it is shown now
    only_wanted = Signal(str, str)
    all_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._before: QWidget | None = None
        self._filling = self._ticked = False
        self.hide()
        self.setObjectName("filters")
        self.setAutoFillBackground(True)
        title = self.tr("Show only")
        self.setAccessibleName(title)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type to find a code or a coder"))
        self.field.setAccessibleName(self.tr("Find a code or a coder"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setIndentation(18)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setUniformRowHeights(True)
        self.everything = QPushButton(self.tr("Show all"))
        self.everything.setAutoDefault(False)
        self.help = QLabel(self.tr("Space ticks · Enter shows only this · Esc"))
        self.help.setFont(smaller(self.help.font()))
        self.help.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 7, 8, 7)
        foot.addWidget(self.help, 1)
        foot.addWidget(self.everything)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.field.textChanged.connect(self._narrow)
        self.tree.itemChanged.connect(self._on_ticked)
        self.tree.itemPressed.connect(self._on_pressed)
        self.tree.itemClicked.connect(self._on_clicked)
        self.tree.itemDoubleClicked.connect(lambda item, _column: self._only(item))
        self.everything.clicked.connect(self.all_wanted)
        for part in (self.field, self.tree, self.everything):
            part.installEventFilter(self)
        theme.signals.changed.connect(self._colour)
        self._colour()

    # --- what it shows -----------------------------------------------------------------------------------------

    def fill(
        self,
        book: Codebook,
        coders: Sequence[Coder],
        by_code: Mapping[str, int] | None,
        by_coder: Mapping[str, int] | None,
    ) -> None:
        """The rows, anew. The counts are those of the document that is read, None where nobody counted."""
        self._filling = True
        at = self._key(self.tree.currentItem())
        self.tree.clear()
        if len(coders) > 1:
            for coder in coders:
                self._row(
                    self.tree.invisibleRootItem(), CODER, coder.id, coder.name, _count(by_coder, coder.id)
                )
        rows: dict[str | None, QTreeWidgetItem] = {None: self.tree.invisibleRootItem()}
        for code in book:
            rows[code.id] = self._code_row(rows[code.parent_id], code, _count(by_code, code.id))
        self._row(self.tree.invisibleRootItem(), UNCODED, "", self.tr("Passages without a code"), None)
        self.tree.expandAll()
        self._filling = False
        self._narrow(self.field.text())
        found = next((item for item in self.rows() if self._key(item) == at), None)
        if found is not None:
            self.tree.setCurrentItem(found)

    def show_filter(self, only: Filter, book: Codebook) -> None:
        """Tick what is shown."""
        self._filling = True
        for item in self.rows(hidden=True):
            kind, key = self._key(item)
            if kind == CODE:
                state = _BOX.get(how_much(only, book, key), Qt.CheckState.Unchecked)
            else:
                shown = only.uncoded if kind == UNCODED else only.coders is None or key in only.coders
                state = Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
        self._filling = False
        self.everything.setEnabled(not only.everything)

    def rows(self, hidden: bool = False) -> Iterator[QTreeWidgetItem]:
        """The rows from top to bottom, without those that typing has put away unless `hidden`."""
        root = self.tree.invisibleRootItem()
        waiting = list(reversed(_below(root)))
        while waiting:
            item = waiting.pop()
            if hidden or not item.isHidden():
                yield item
            waiting += reversed(_below(item))

    def _row(
        self, above: QTreeWidgetItem, kind: str, key: str, text: str, count: int | None
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [text, "" if count is None else QLocale().toString(count)])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setData(0, _KEY, (kind, key))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, theme.tokens().muted)
        told = text
        if count is not None:
            told = self.tr("{name}, {count} in this document").format(
                name=text, count=QLocale().toString(count)
            )
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        item.setToolTip(0, told)
        return item

    def _code_row(self, above: QTreeWidgetItem, code: Code, count: int | None) -> QTreeWidgetItem:
        item = self._row(above, CODE, code.id, code.name, count)
        item.setIcon(0, swatch_icon(code.colour, theme.tokens().paper, tinted=code.parent_id is not None))
        return item

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> tuple[str, str]:
        return tuple(item.data(0, _KEY)) if item is not None else ("", "")

    def _narrow(self, text: str) -> None:
        """Put away what was not typed; what stands above a code that fits stays."""
        best: tuple[int, QTreeWidgetItem] | None = None
        for item in reversed(list(self.rows(hidden=True))):
            fits = fit(text, item.text(0), item.text(0))
            below = any(not child.isHidden() for child in _below(item))
            item.setHidden(fits is None and not below)
            if fits is not None and (best is None or fits <= best[0]):
                best = (fits, item)
        if best is not None:
            self.tree.setCurrentItem(best[1])
            self.tree.scrollToItem(best[1])

    # --- opening and closing -----------------------------------------------------------------------------------

    def open_at(self, place: QPoint, wide: int = 0) -> None:
        """Open with the upper left corner at a place of the parent, or as near as it fits; `wide` pixels wide if
        that is more than names usually need."""
        focus = QApplication.focusWidget()
        if self.isHidden():
            self._before = focus
        self.field.clear()
        room = self._over.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        row = max(1, self.tree.sizeHintForRow(0))
        high = sum(1 for _ in self.rows()) * row + self.field.sizeHint().height() + 64
        self.resize(QSize(min(max(wide, WIDTH), room.width()), min(high, MOST_HIGH, room.height())))
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_now(self) -> None:
        """Close, and give the focus back to what had it."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        before, self._before = self._before, None
        self.hide()
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- the hand ----------------------------------------------------------------------------------------------

    def _on_ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        if not self._filling:
            self._ticked = True
            self.toggled.emit(*self._key(item), item.checkState(0) == Qt.CheckState.Checked)

    def _on_pressed(self, _item: QTreeWidgetItem, _column: int) -> None:
        self._ticked = False

    def _on_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        """A click on a row's name does what one into its box has done already."""
        if not self._ticked:
            self._tick(item)

    def _tick(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            shown = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked)

    def _only(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.only_wanted.emit(*self._key(item))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys that mean something here must not run the window's actions
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            focus = QApplication.focusWidget()
            away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in away and focus is not None and not self.isAncestorOf(focus):
                self.close_now()
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_now()
        elif key in _ENTER and watched is not self.everything:
            self._only(self.tree.currentItem())
        elif watched is self.field and key in _INTO_LIST:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.tree, QKeyEvent(event))
        elif watched is self.tree and key == Qt.Key.Key_Space:
            self._tick(self.tree.currentItem())
        elif watched is self.tree and (
            (event.text() and event.text().isprintable()) or key == Qt.Key.Key_Backspace
        ):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.field, QKeyEvent(event))
        else:
            return False
        return True

    def _colour(self) -> None:
        colours = theme.tokens()
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, colours.paper)
        self.setPalette(palette)
        line, paper = colours.line.name(), colours.paper.name()
        self.setStyleSheet(
            f"#filters {{ border: 1px solid {colours.edge.name()}; border-radius: 8px; background: {paper}; }}"
            f"#filters > QLineEdit {{ border: none; border-radius: 0; border-bottom: 1px solid {line};"
            f" background: transparent; padding: 9px 12px; }}"
            f"#filters > QTreeWidget {{ background: {paper}; border: none; padding: 4px 6px; }}"
            f"#filters > QTreeWidget::item {{ padding: 4px 2px; }}"
            f"#filters > QTreeWidget::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.ink.name()}; }}"
            f"#filters > QLabel {{ color: {colours.muted.name()}; }}"
        )
        # Fusion draws the boxes' edges in a shade of the window's colour, which nobody would see on dark paper.
        boxes = QPalette(self.tree.palette())
        boxes.setColor(QPalette.ColorRole.Window, colours.edge.lighter(140))
        self.tree.setPalette(boxes)


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The rows right below a row, in order."""
    return [child for n in range(item.childCount()) if (child := item.child(n)) is not None]


def _count(counts: Mapping[str, int] | None, key: str) -> int | None:
    return None if counts is None else counts.get(key, 0)
