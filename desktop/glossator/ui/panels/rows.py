"""Rows of the two lists on the left, painted: their ground, the ring of the focus, and the editor of a name."""

from __future__ import annotations

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from glossator.ui import theme
from glossator.ui.language import lone
from glossator.ui.models import codebook, documents
from glossator.ui.panels.caption import SIDE, smaller
from glossator.ui.theme import tokens
from glossator.ui.widgets.swatch import SIDE as SWATCH
from glossator.ui.widgets.swatch import paint_swatch
from glossator.ui.widgets.tones import GRAPHIC, mixed, on_ground

Index = QModelIndex | QPersistentModelIndex

INDENT = 18  # pixels a level of the tree
KEYCAP = 18  # pixels, the side of the little key that shows a digit
GAP = 8


def ground_of(option: QStyleOptionViewItem) -> QColor:
    """The colour behind a row."""
    colours = tokens()
    if option.state & QStyle.StateFlag.State_Selected:
        return colours.selection
    if option.state & QStyle.StateFlag.State_MouseOver:
        return mixed(colours.selection, colours.panel, 0.45)
    return colours.panel


def quiet(view: QAbstractItemView) -> None:
    """A list without a frame on the panel's ground."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)


def plain(index: Index) -> QModelIndex:
    """The index for this moment."""
    return index.sibling(index.row(), index.column())


class RowDelegate(QStyledItemDelegate):
    """What both lists share."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._colour()
        theme.signals.changed.connect(self._colour)

    def _colour(self) -> None:
        """Lists lie on the panel's ground, not on paper as Qt would have it."""
        palette = QPalette(self._view.palette())
        palette.setColor(QPalette.ColorRole.Base, tokens().panel)
        self._view.setPalette(palette)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QColor:
        """Fill the row over the whole width of the view, and ring it while it has the focus."""
        ground = ground_of(option)
        across = self._across(option)
        painter.fillRect(across, ground)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(on_ground(tokens().accent, ground, GRAPHIC), 1.5))
            painter.drawRoundedRect(QRectF(across).adjusted(1.75, 0.75, -1.75, -0.75), 4, 4)
            painter.restore()
        return ground

    def name_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where the name stands, in the coordinates of the view."""
        raise NotImplementedError  # each list's own; Qt's classes take no abstract ones

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name"))
        palette = QPalette(editor.palette())
        palette.setColor(QPalette.ColorRole.Base, tokens().paper)
        palette.setColor(QPalette.ColorRole.Text, tokens().ink)
        editor.setPalette(palette)
        editor.setAutoFillBackground(True)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        name = self.name_rect(option, index)
        height = max(editor.sizeHint().height(), name.height())
        right = self._across(option).right() - 6
        rect = QRect(name.left() - 5, name.center().y() - height // 2, right - name.left() + 6, height)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            rect = QRect(6, rect.top(), name.right(), height)
        editor.setGeometry(rect)

    def _across(self, option: QStyleOptionViewItem) -> QRect:
        row: QRect = option.rect
        return QRect(0, row.top(), self._view.viewport().width(), row.height())

    def _visual(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        """`rect`, mirrored in right-to-left interfaces."""
        return QStyle.visualRect(option.direction, self._across(option), rect)


class CodeDelegate(RowDelegate):
    """A code: swatch, name, the number of its codings, and the digit that it wears.

    An open branch shows the codings on the code itself, a closed one those of everything in it: so the numbers
    that are seen always add up to all there is.
    """

    _view: QTreeView

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 9)

    def name_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        return self._visual(option, self._name_rect(option, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        ground = self.paint_ground(painter, option, index)
        row: QRect = option.rect
        code = index.data(codebook.CODE_ROLE)
        swatch = self._visual(
            option,
            QRect(self._left(option), row.center().y() - SWATCH // 2 + 1, SWATCH, SWATCH),
        )
        if code is None:
            paint_swatch(painter, QRectF(swatch), colours.muted.name(), ground, tinted=True)
            return
        if index.model().rowCount(index):
            self._paint_chevron(painter, option, index, ground)
        above = index.parent().data(codebook.CODE_ROLE) if index.parent().isValid() else None
        shared = above is not None and above.colour == code.colour
        paint_swatch(painter, QRectF(swatch), code.colour, ground, tinted=shared)

        painter.setFont(option.font)
        count = self._count_rect(option, index)
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setPen(on_ground(colours.muted, ground))
        painter.drawText(self._visual(option, count), trailing, self._number(index))

        name = self._name_rect(option, index)
        painter.setPen(colours.ink)
        text = QFontMetrics(option.font).elidedText(code.name, Qt.TextElideMode.ElideRight, name.width())
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._visual(option, name), leading, lone(text))
        if code.digit:
            self._paint_keycap(painter, self._visual(option, self._keycap_rect(option)), code.digit, ground)

    def _paint_chevron(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ground: QColor
    ) -> None:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = self._visual(option, QRect(self._left(option) - INDENT, option.rect.top(), INDENT, 2))
        x, y = place.center().x() + 1, option.rect.center().y() + 1
        if self._view.isExpanded(plain(index)):
            points = [QPoint(x - 3, y - 1), QPoint(x, y + 2), QPoint(x + 3, y - 1)]
        else:
            tip = -2 if mirrored else 2
            points = [QPoint(x - tip // 2, y - 3), QPoint(x + tip, y), QPoint(x - tip // 2, y + 3)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(on_ground(tokens().edge, ground, GRAPHIC), 1.4))
        painter.drawPolyline(QPolygon(points))
        painter.restore()

    def _paint_keycap(self, painter: QPainter, rect: QRect, digit: int, ground: QColor) -> None:
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.paper)
        painter.setPen(QPen(mixed(colours.muted, colours.line, 0.2), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(smaller(painter.font()))
        painter.setPen(on_ground(colours.muted, colours.paper))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(digit))
        painter.restore()

    def _left(self, option: QStyleOptionViewItem) -> int:
        """Where the swatch begins; mirroring comes afterwards, so this counts from the leading edge."""
        row: QRect = option.rect
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return self._across(option).right() - row.right()
        return row.left()

    def _name_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        row = option.rect
        left = self._left(option) + SWATCH + GAP
        right = self._count_rect(option, index).left() - GAP
        return QRect(left, row.top(), right - left, row.height())

    def _count_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """At the trailing edge, or before the digit where the code wears one."""
        code = index.data(codebook.CODE_ROLE)
        keycap = self._keycap_rect(option)
        right = keycap.left() - GAP if code and code.digit else keycap.right() + 1
        metrics = QFontMetrics(option.font)
        width = max(map(metrics.horizontalAdvance, ("000", self._number(index))))
        return QRect(right - width, option.rect.top(), width, option.rect.height())

    def _number(self, index: Index) -> str:
        """How many codings a row tells of: with those below it while they are folded away."""
        closed = not self._view.isExpanded(plain(index))
        return QLocale().toString(index.data(codebook.TOTAL_ROLE if closed else codebook.COUNT_ROLE))

    def _keycap_rect(self, option: QStyleOptionViewItem) -> QRect:
        across = self._across(option)
        return QRect(
            across.right() - SIDE - KEYCAP + 1, across.center().y() - KEYCAP // 2 + 1, KEYCAP, KEYCAP
        )


class DocumentDelegate(RowDelegate):
    """A document: its name, a written sheet where there is a memo on it, what is known of it in small print, and a
    bar for how much is marked in it."""

    BAR = 3
    SHEET = 11

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = option.font
        lines = QFontMetrics(font).height() + QFontMetrics(smaller(font)).height()
        return QSize(120, 7 + lines + 5 + self.BAR + 6)

    def name_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        across = self._across(option)
        height = QFontMetrics(option.font).height()
        return QRect(SIDE, across.top() + 7, across.width() - 2 * SIDE, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        ground = self.paint_ground(painter, option, index)
        font = option.font
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        line = self.name_rect(option, index)
        painter.setFont(font)
        painter.setPen(colours.ink)
        name = str(index.data())
        elide = Qt.TextElideMode.ElideRight
        named = line
        if index.data(documents.MEMO_ROLE):
            sheet = QRect(
                line.right() - self.SHEET + 1, line.center().y() - self.SHEET // 2, self.SHEET, self.SHEET
            )
            self._paint_sheet(painter, self._visual(option, sheet), on_ground(colours.muted, ground))
            named = self._visual(option, line.adjusted(0, 0, -self.SHEET - GAP, 0))
        painter.drawText(named, leading, lone(QFontMetrics(font).elidedText(name, elide, named.width())))

        small = smaller(font)
        metrics = QFontMetrics(small)
        line = QRect(line.left(), line.bottom() + 1, line.width(), metrics.height())
        painter.setFont(small)
        painter.setPen(on_ground(colours.muted, ground))
        detail = str(index.data(documents.DETAIL_ROLE))
        painter.drawText(line, leading, metrics.elidedText(detail, elide, line.width()))

        bar = QRect(line.left(), line.bottom() + 5, line.width(), self.BAR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.line)
        painter.drawRoundedRect(QRectF(bar), self.BAR / 2, self.BAR / 2)
        share = float(index.data(documents.SHARE_ROLE))
        if share > 0:
            full = self._visual(
                option, QRect(bar.left(), bar.top(), max(4, round(bar.width() * share)), self.BAR)
            )
            painter.setBrush(on_ground(colours.accent, ground, GRAPHIC))
            painter.drawRoundedRect(QRectF(full), self.BAR / 2, self.BAR / 2)
        painter.restore()

    def _paint_sheet(self, painter: QPainter, rect: QRect, ink: QColor) -> None:
        """A sheet with its lower corner folded and two lines on it."""
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        fold = box.width() * 0.4
        corner = box.bottomRight()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        inner = QPointF(corner.x() - fold, corner.y() - fold)
        below, beside = QPointF(inner.x(), corner.y()), QPointF(corner.x(), inner.y())
        painter.drawPolyline(
            [below, box.bottomLeft(), box.topLeft(), box.topRight(), beside, below, inner, beside]
        )
        for share, end in ((0.3, 0.75), (0.55, 0.5)):
            y = box.top() + box.height() * share
            painter.drawLine(
                QPointF(box.left() + box.width() * 0.22, y), QPointF(box.left() + box.width() * end, y)
            )
        painter.restore()
