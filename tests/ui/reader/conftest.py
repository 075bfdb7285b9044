"""A reading view on the screen, and the hand at it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.ui.reader.marks import CodeLook
from glossator.ui.reader.view import ReaderView

LOOKS = {
    "corruption": CodeLook("Corruption", "#c2410c"),
    "debt": CodeLook("Debt bondage", "#7c3aed"),
    "protection": CodeLook("Victim protection", "#0f766e"),
    "diplomacy": CodeLook("Diplomatic assistance", "#1d4ed8"),
}


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    """An empty reading view with the focus, 900 x 640 pixels."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


class Hand:
    """Mouse and keys, at places that are given as offsets into the text."""

    def __init__(self, view: ReaderView) -> None:
        self.view = view

    def place(self, offset: int, into: float = 0.0) -> QPoint:
        """The middle of the line's height where a caret at `offset` stands, so far into the next character."""
        scene = self.view.scene
        box = scene.page.caret_box(offset)
        assert box is not None, f"{offset} is not in view"
        x = box.left
        if into:
            character = scene.page.boxes(offset, scene.steps.right(offset))[-1]
            x = character.left + (character.right - character.left) * into
        return QPoint(scene.columns.left + round(x), round((box.top + box.bottom) / 2))

    def click(self, offset: int, into: float = 0.0, shift: bool = False) -> None:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        self.click_at(self.place(offset, into), held)

    def click_at(self, place: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # Two clicks in a row at one place would be a double click.
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, held, place, 600)

    def drag(self, start: int, end: int) -> None:
        viewport = self.view.viewport()
        begin, finish = self.place(start), self.place(end)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin, delay=600)
        QTest.mouseMove(viewport, QPoint((begin.x() + finish.x()) // 2, begin.y()))
        QTest.mouseMove(viewport, finish)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=finish)

    def double_click(self, offset: int, into: float = 0.5) -> None:
        viewport, place = self.view.viewport(), self.place(offset, into)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place, delay=600)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.view.mirror, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.view.mirror, text)


@pytest.fixture
def hand(reader: ReaderView) -> Hand:
    return Hand(reader)


@pytest.fixture
def picture(reader: ReaderView) -> Callable[[], QImage]:
    """What the viewport looks like now, its caret left out."""

    def grab() -> QImage:
        reader.scene.caret_shown = False
        return reader.viewport().grab().toImage()

    return grab
