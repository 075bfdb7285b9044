"""Chips: a code on the current passage, with the button that takes it off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from glossator.domain.codes import Code
from glossator.ui.language import lone
from glossator.ui.theme import tokens
from glossator.ui.widgets.swatch import SIDE, paint_swatch
from glossator.ui.widgets.tones import GRAPHIC, on_ground

HEIGHT_PADDING = 9
RADIUS = 5.0


class _Face(QAbstractButton):
    """The chip's name with its swatch: pressing it shows the code's definition."""

    def __init__(self, code: Code, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = code.colour
        self.setText(code.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = 8 + SIDE + 6 + metrics.horizontalAdvance(self.text()) + 8
        return QSize(width, metrics.height() + HEIGHT_PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        side = SIDE - 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 8 - side if mirrored else 8
        paint_swatch(
            painter, QRectF(left, (self.height() - side) / 2, side, side), self._colour, colours.paper
        )
        taken = 8 + SIDE + 6
        room = self.rect().adjusted(4 if mirrored else taken, 0, -taken if mirrored else -4, 0)
        painter.setPen(colours.ink)
        name = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, lone(name))


class _Cross(QAbstractButton):
    """The × of a chip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self.font()).height() + HEIGHT_PADDING
        return QSize(24, max(height, 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.line)
            painter.drawEllipse(centre, 8, 8)
        painter.setPen(QPen(colours.ink if self.underMouse() else colours.muted, 1.4))
        arm = 3.0
        painter.drawLine(centre.x() - arm, centre.y() - arm, centre.x() + arm, centre.y() + arm)  # type: ignore[call-overload]
        painter.drawLine(centre.x() - arm, centre.y() + arm, centre.x() + arm, centre.y() - arm)  # type: ignore[call-overload]


class Chip(QWidget):
    """A code on a passage: its name shows the definition, its × takes it off; Delete and Backspace on either
    do so too."""

    chosen = Signal(str)  # the code's id
    removed = Signal(str)

    def __init__(self, code: Code, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code_id = code.id
        self.face = _Face(code, self)
        self.face.setToolTip(path if not code.brief else f"{path}\n{code.brief}")
        self.face.setAccessibleName(self.tr("Show the definition of {code}").format(code=code.name))
        self.face.clicked.connect(lambda: self.chosen.emit(self.code_id))
        self.cross = _Cross(self)
        self.cross.setToolTip(self.tr("Uncode {code}").format(code=code.name))
        self.cross.setAccessibleName(self.tr("Uncode {code}").format(code=code.name))
        self.cross.clicked.connect(lambda: self.removed.emit(self.code_id))
        self.setAccessibleName(code.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 2, 1)
        row.setSpacing(0)
        row.addWidget(self.face)
        row.addWidget(self.cross)
        for part in (self.face, self.cross):
            part.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.code_id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.removed if self.cross.hasFocus() else self.chosen).emit(self.code_id)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.paper)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for part in (self.face, self.cross):
            if part.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(on_ground(colours.accent, colours.paper, GRAPHIC), 2))
                ring = QRectF(part.geometry()).adjusted(0, 0, 0, 0)
                painter.drawRoundedRect(ring, RADIUS - 1, RADIUS - 1)
