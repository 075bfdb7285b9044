"""A small palette that gives a code another colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.colours import PALETTE
from glossator.domain.contrast import contrast
from glossator.ui.theme import tokens
from glossator.ui.widgets.swatch import paint_swatch
from glossator.ui.widgets.tones import GRAPHIC, on_ground

COLUMNS = 6
SIDE = 28
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColourButton(QAbstractButton):
    """One colour to choose, named by a word; the present one has a tick."""

    def __init__(self, colour: str, name: str, present: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._present = present
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAccessibleDescription(self.tr("The code's present colour") if present else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS or event.key() in _ENTER:
            event.ignore()  # the popup's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(5, 5, SIDE - 10, SIDE - 10)
        paint_swatch(painter, square, self.colour, colours.paper)
        if self._present:
            filled = on_ground(self.colour, colours.paper, GRAPHIC).name()
            tick = max("#ffffff", "#000000", key=lambda c: contrast(c, filled))
            painter.setPen(QPen(QColor(tick), 2))
            painter.drawPolyline([QPoint(9, 14), QPoint(13, 18), QPoint(19, 10)])
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.ink if self.hasFocus() else colours.muted, 1.5))
            painter.drawRoundedRect(QRectF(1.5, 1.5, SIDE - 3, SIDE - 3), 5, 5)


class ColourPopup(QFrame):
    """Twelve colours and the way to any other. Arrow keys move, Enter chooses, Escape leaves."""

    chosen = Signal(str)  # #rrggbb
    other_wanted = Signal()

    def __init__(self, present: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Colour of the code"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setSpacing(2)
        column.addLayout(grid)
        names = self._names()
        self.buttons = [
            ColourButton(colour, names.get(colour, colour), colour == present, self) for colour in PALETTE
        ]
        for number, button in enumerate(self.buttons):
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            button.clicked.connect(lambda _=False, colour=button.colour: self._choose(colour))
        self.other = QPushButton(self.tr("Other colour…"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._on_other)
        column.addWidget(self.other)
        start = next((b for b in self.buttons if b.colour == present), self.buttons[0])
        start.setFocus()

    def _names(self) -> dict[str, str]:
        return {
            "#c2410c": self.tr("Rust"),
            "#8436e9": self.tr("Violet"),
            "#0f766e": self.tr("Teal"),
            "#003e9f": self.tr("Dark blue"),
            "#661166": self.tr("Plum"),
            "#885533": self.tr("Brown"),
            "#886699": self.tr("Mauve"),
            "#993355": self.tr("Wine red"),
            "#dd0099": self.tr("Pink"),
            "#557700": self.tr("Olive green"),
            "#0077cc": self.tr("Sky blue"),
            "#dd1144": self.tr("Crimson"),
        }

    def open_at(self, place: QPoint) -> None:
        """Show it with its upper left corner at a place on the screen, or as near as it fits."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - self.width())
        y = min(place.y(), room.bottom() - self.height())
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), None)
        if event.key() in _ENTER:
            if focused is None:
                self._on_other()
            else:
                self._choose(self.buttons[focused].colour)
        elif step is not None and focused is not None:
            if 0 <= focused + step < len(self.buttons):
                self.buttons[focused + step].setFocus()
            elif step > 0:
                self.other.setFocus()
        elif step is not None:
            self.buttons[-1].setFocus()
        else:
            super().keyPressEvent(event)

    def _choose(self, colour: str) -> None:
        self.close()
        self.chosen.emit(colour)

    def _on_other(self) -> None:
        self.close()
        self.other_wanted.emit()


def ask_colour(present: str, choose: Callable[[str], None], parent: QWidget) -> QColorDialog:
    """Open the dialog for any colour; `choose` gets #rrggbb when one was taken."""
    dialog = QColorDialog(QColor(present), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.colorSelected.connect(lambda colour: choose(colour.name()))
    dialog.open()
    return dialog
