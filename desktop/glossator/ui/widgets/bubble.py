"""A bubble over the window that points at a part of it and says a few sentences. It takes neither the focus nor a
click beside it: what it points at can be used meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glossator.ui import theme
from glossator.ui.language import labelled
from glossator.ui.panels.caption import muted, smaller
from glossator.ui.widgets.wrapped import Wrapped

WIDTH = 340
POINTER = 10  # pixels from the bubble to what it points at
ROUND = 8
BELOW, ABOVE, RIGHT, LEFT = "below", "above", "right", "left"


class Bubble(QFrame):
    """Where it stands, of what; a title and a text; a button to go on and one to leave."""

    next_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._target = QRect()
        self._side = BELOW
        self.hide()
        self.setFixedWidth(WIDTH + 2 * POINTER)
        self.place_label = QLabel()
        self.place_label.setFont(smaller(self.font()))
        self.title = Wrapped()
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.text = Wrapped()
        self.leave_button = QPushButton(self.tr("&Leave the tour"))
        self.next_button = QPushButton()
        self.leave_button.setFlat(True)
        self.leave_button.clicked.connect(self.leave_pressed)
        self.next_button.clicked.connect(self.next_pressed)
        row = QHBoxLayout()
        row.addWidget(self.leave_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(POINTER + 16, POINTER + 12, POINTER + 16, POINTER + 12)
        column.setSpacing(6)
        for part in (self.place_label, self.title, self.text):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(row)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        self.setGraphicsEffect(shadow)
        theme.signals.changed.connect(self._colour)
        self._colour()

    def say(self, place: str, title: str, text: str, go_on: str) -> None:
        """Say something new; screen readers hear it."""
        self.place_label.setText(place)
        self.title.setText(title)
        self.text.setText(text)
        self.next_button.setText(go_on)
        self.setAccessibleName(labelled(place, title))
        self.setAccessibleDescription(text)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{place}. {title}. {text}"))

    def point_at(self, target: QRect, sides: Sequence[str], clear: QRect) -> None:
        """Stand beside `target` on the first of `sides` that has room and leaves `clear` to be seen; all in the
        parent's coordinates. A window that is read from the right has left and right the other way round."""
        if self.isRightToLeft():
            sides = [{LEFT: RIGHT, RIGHT: LEFT}.get(side, side) for side in sides]
        layout = self.layout()
        height = layout.heightForWidth(self.width()) if layout is not None else self.height()
        self.resize(self.width(), height)
        places = [(side, place) for side in sides for place in self._places(target, side)]
        fits = [(side, place) for side, place in places if not QRect(place, self.size()).intersects(clear)]
        self._side, corner = (fits or places)[0]
        self._target = target
        self.move(corner)
        self.update()

    def _places(self, target: QRect, side: str) -> Iterator[QPoint]:
        """Its corner on this side of the target: at its middle, its end, its beginning."""
        room, size = self._over.rect(), self.size()
        for share in (0.5, 1.0, 0.0):
            x = target.left() + round((target.width() - size.width()) * share)
            y = target.top() + round((target.height() - size.height()) * share)
            match side:
                case "left":
                    x = target.left() - size.width()
                case "right":
                    x = target.right() + 1
                case "above":
                    y = target.top() - size.height()
                case _:
                    y = target.bottom() + 1
            yield QPoint(
                max(room.left(), min(x, room.right() - size.width())),
                max(room.top(), min(y, room.bottom() - size.height())),
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        body = self.rect().adjusted(POINTER, POINTER, -POINTER, -POINTER)
        path = QPainterPath()
        path.addRoundedRect(body.toRectF(), ROUND, ROUND)
        pointer = QPainterPath()
        pointer.addPolygon(QPolygonF(self._pointer(body)))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 1.5))
        painter.setBrush(colours.paper)
        painter.drawPath(path.united(pointer))

    def _pointer(self, body: QRect) -> list[QPointF]:
        """Its tip as near to the middle of what is pointed at as the bubble's edge comes."""
        aim = self._target.center() - self.pos()
        inset = ROUND + POINTER
        x = max(body.left() + inset, min(aim.x(), body.right() - inset))
        y = max(body.top() + inset, min(aim.y(), body.bottom() - inset))
        half = POINTER - 1
        match self._side:
            case "below":
                tip, base = QPointF(x, 1), body.top() + 1
            case "above":
                tip, base = QPointF(x, self.height() - 1), body.bottom()
            case "right":
                tip, base = QPointF(1, y), body.left() + 1
            case _:
                tip, base = QPointF(self.width() - 1, y), body.right()
        if self._side in (BELOW, ABOVE):
            return [QPointF(x - half, base), tip, QPointF(x + half, base)]
        return [QPointF(base, y - half), tip, QPointF(base, y + half)]

    def _colour(self) -> None:
        muted(self.place_label)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.tokens().ink)
        self.title.setPalette(palette)
        self.text.setPalette(palette)
        self.update()
