"""A small list that opens over the window, narrows as one types, and goes away: the quick codes and the command
palette are two of them.

It is a child of the window, not a popup: popups grab the keyboard on some platforms, and screen readers lose them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from glossator.ui import theme
from glossator.ui.language import lone, series
from glossator.ui.widgets.swatch import SIDE, paint_swatch

ROWS = 9  # so many are seen at once
PAD = 14
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it is, what it says, what stands at its right; a code has a colour; `link` is a row that makes
    something new."""

    key: str
    text: str
    detail: str = ""
    colour: str = ""
    tinted: bool = False
    link: bool = False


class _Choices(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Choice] = []

    def show_rows(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return series(filter(None, [choice.text, choice.detail]))
        return choice if role == CHOICE_ROLE else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.tokens()
        choice: Choice = index.data(CHOICE_ROLE)
        row: QRect = option.rect
        metrics = option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.selection if chosen else colours.paper
        painter.fillRect(row, ground)
        inner = row.adjusted(PAD, 0, -PAD, 0)
        direction = option.direction
        if choice.colour:
            swatch = QRect(inner.left(), row.center().y() - SIDE // 2 + 1, SIDE, SIDE)
            swatch = QStyle.visualRect(direction, row, swatch)
            paint_swatch(painter, QRectF(swatch), choice.colour, ground, choice.tinted)
            inner.setLeft(inner.left() + SIDE + 10)
        painter.setFont(option.font)
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(colours.muted)
        painter.drawText(QStyle.visualRect(direction, row, inner), trailing, choice.detail)
        inner.setRight(
            inner.right() - metrics.horizontalAdvance(choice.detail) - (12 if choice.detail else 0)
        )
        painter.setPen(colours.accent if choice.link else colours.ink)
        text = metrics.elidedText(choice.text, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(QStyle.visualRect(direction, row, inner), leading, lone(text))


class Chooser(QFrame):
    """The field, the rows below it, and a line that names the keys. Subclasses say which rows a text gives and
    what choosing one does."""

    closed = Signal()

    def __init__(self, parent: QWidget, title: str, placeholder: str, footer: str) -> None:
        super().__init__(parent)
        self._over = parent
        self.hide()
        self.setObjectName("chooser")
        self.setAutoFillBackground(True)
        self.setAccessibleName(title)
        self._before: QWidget | None = None
        self._around = QRect()
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(title)
        self.field.setFrame(False)
        self.model = _Choices(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.setMouseTracking(True)
        self.footer = QLabel(footer)
        self.footer.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self.field, self.list, self.footer):
            column.addWidget(part)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self.list.setCurrentIndex)
        theme.signals.changed.connect(self._colour)
        self._colour()

    # --- for subclasses ----------------------------------------------------------------------------------------

    def rows(self, text: str) -> list[Choice]:
        """The rows for what has been typed."""
        raise NotImplementedError  # each list's own; Qt's classes take no abstract ones

    def choose(self, choice: Choice, modifiers: Qt.KeyboardModifier) -> None:
        """Do what a row stands for."""
        raise NotImplementedError  # each list's own; Qt's classes take no abstract ones

    # --- opening and closing -----------------------------------------------------------------------------------

    def open_near(self, around: QRect, width: int, typed: str = "") -> None:
        """Open without covering `around` (in the parent's coordinates) if that can be helped."""
        self._before = QApplication.focusWidget()
        self._around = QRect(around)
        self.setFixedWidth(min(width, self._over.width() - 16))
        self.field.setText(typed)
        self._fill(typed)
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
        self.closed.emit()

    def refill(self) -> None:
        """Make the rows anew, for instance after a step."""
        self._fill(self.field.text())

    def current(self) -> Choice | None:
        """The highlighted row."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    # --- inside ------------------------------------------------------------------------------------------------

    def _fill(self, text: str) -> None:
        self.model.show_rows(self.rows(text))
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))
        count = min(ROWS, len(self.model.rows))
        height = self.list.sizeHintForRow(0) * count if count else 0
        self.list.setFixedHeight(height)
        self.list.setVisible(count > 0)
        self._column.activate()
        self.resize(self.width(), self.sizeHint().height())
        self._place()

    def _place(self) -> None:
        room = self._over.rect().adjusted(8, 8, -8, -8)
        size, around, gap = self.size(), self._around, 8
        left = max(room.left(), min(around.left(), room.right() - size.width()))
        places = (
            QPoint(left, around.bottom() + gap),
            QPoint(left, around.top() - gap - size.height()),
            QPoint(around.right() + gap, max(room.top(), min(around.top(), room.bottom() - size.height()))),
            QPoint(around.left() - gap - size.width(), max(room.top(), around.top())),
        )
        corner = QPoint(room.right() - size.width(), room.bottom() - size.height())
        self.move(next((p for p in places if room.contains(QRect(p, size))), corner))

    def _on_typed(self, text: str) -> None:
        if self.isVisible():
            self._fill(text)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.choose(self.model.rows[index.row()], QApplication.keyboardModifiers())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # Keys that mean something here must not run the window's actions.
            event.accept()
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in away:
                self.close_now()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps: dict[int, Callable[[int], int]] = {
            Qt.Key.Key_Down: lambda row: row + 1,
            Qt.Key.Key_Up: lambda row: row - 1,
            Qt.Key.Key_Tab: lambda row: row + 1,
            Qt.Key.Key_Backtab: lambda row: row - 1,
            Qt.Key.Key_PageDown: lambda row: min(row + ROWS, len(self.model.rows) - 1),
            Qt.Key.Key_PageUp: lambda row: max(row - ROWS, 0),
        }
        if key == Qt.Key.Key_Escape:
            self.close_now()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            choice = self.current()
            if choice is not None:
                self.choose(choice, event.modifiers())
        elif key in steps and self.model.rows:
            row = steps[key](self.list.currentIndex().row()) % len(self.model.rows)
            self.list.setCurrentIndex(self.model.index(row))
        else:
            return False
        return True

    def _colour(self) -> None:
        colours = theme.tokens()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, colours.paper)
        palette.setColor(QPalette.ColorRole.Base, colours.paper)
        self.setPalette(palette)
        line = colours.line.name()
        self.setStyleSheet(
            f"#chooser {{ border: 1px solid {colours.edge.name()}; border-radius: 8px;"
            f" background: {colours.paper.name()}; }}"
            f"#chooser > QLineEdit {{ border: none; border-radius: 0; border-bottom: 1px solid {line};"
            f" background: transparent; padding: 9px {PAD}px; }}"
            f"#chooser > QLabel {{ border-top: 1px solid {line}; color: {colours.muted.name()};"
            f" padding: 6px {PAD}px 8px {PAD}px; }}"
            f"#chooser > QListView {{ background: {colours.paper.name()}; border: none; }}"
        )


def fit(text: str, name: str, path: str) -> int | None:
    """How well what was typed fits a row: 0 is best, None not at all. Every word must be in the path."""
    words = text.casefold().split()
    name, path = name.casefold(), path.casefold()
    if not all(word in path for word in words):
        return None
    if not words or name.startswith(words[0]):
        return 0
    if f" {words[0]}" in f" {name}":
        return 1
    return 2 if words[0] in name else 3
