"""Chips by mouse and by keyboard, and the flow that they stand in."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from glossator.domain.codes import Code
from glossator.ui import theme
from glossator.ui.widgets.chip import Chip
from glossator.ui.widgets.flow import FlowLayout

CODE = Code("c1", None, "Corruption", "#c2410c", 0, brief="Public power, private gain.")


@pytest.fixture
def chip(qtbot):
    theme.choose(theme.LIGHT)
    chip = Chip(CODE, "Corruption")
    qtbot.addWidget(chip)
    chip.show()
    return chip


def test_its_parts_are_named_for_those_who_hear_them(chip):
    assert chip.face.accessibleName() == "Show the definition of Corruption"
    assert chip.cross.accessibleName() == "Uncode Corruption"
    assert "Public power" in chip.face.toolTip()


def test_the_mouse(qtbot, chip):
    with qtbot.waitSignal(chip.chosen) as chosen:
        qtbot.mouseClick(chip.face, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chip.removed) as removed:
        qtbot.mouseClick(chip.cross, Qt.MouseButton.LeftButton)
    assert chosen.args == removed.args == ["c1"]


@pytest.mark.parametrize(
    ("part", "key", "signal"),
    [
        ("face", Qt.Key.Key_Space, "chosen"),
        ("face", Qt.Key.Key_Return, "chosen"),
        ("face", Qt.Key.Key_Delete, "removed"),
        ("face", Qt.Key.Key_Backspace, "removed"),
        ("cross", Qt.Key.Key_Space, "removed"),
        ("cross", Qt.Key.Key_Return, "removed"),
    ],
)
def test_the_keyboard(qtbot, chip, part, key, signal):
    heard = []
    chip.chosen.connect(lambda _: heard.append("chosen"))
    chip.removed.connect(lambda _: heard.append("removed"))
    focused = getattr(chip, part)
    chip.activateWindow()
    focused.setFocus()
    qtbot.waitUntil(focused.hasFocus)
    qtbot.keyClick(focused, key)
    assert heard == [signal]


def test_the_target_is_large_enough(chip):
    # WCAG 2.2, 2.5.8: 24 by 24 pixels.
    assert chip.cross.height() >= 24
    assert chip.cross.width() >= 24


def test_flow_breaks_lines_and_needs_height_for_width(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=6)
    buttons = [QPushButton(box) for _ in range(3)]
    for button in buttons:
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(220) == 46
    assert flow.heightForWidth(100) == 72
    flow.setGeometry(QRect(0, 0, 220, 46))
    assert [button.pos().toTuple() for button in buttons] == [(0, 0), (106, 0), (0, 26)]
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 220, 46))
    assert [button.x() for button in buttons] == [120, 14, 120]
