"""Messages in the window, and how long they stay."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from glossator.ui.widgets import notice
from glossator.ui.widgets.notice import Notice


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QMainWindow:
    monkeypatch.setattr(notice, "STAYS", 1)
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(Notice())
    made.show()
    return made


def test_what_can_be_pressed_waits_until_no_dialog_stands_before_it(
    window: QMainWindow, qtbot: QtBot
) -> None:
    shown, pressed = window.centralWidget(), []
    dialog = QDialog(window)
    dialog.open()
    shown.done("Imported 3 documents.", [("Undo", lambda: pressed.append(1))])
    with qtbot.waitSignal(shown._timer.timeout):
        pass
    assert shown.text() == "Imported 3 documents."
    shown._timer.setInterval(notice.STAYS * 60_000)
    dialog.reject()
    undo = next(button for button in shown.findChildren(QPushButton) if button.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert shown.text() == ""


def test_it_goes_when_the_dialog_has_gone(window: QMainWindow, qtbot: QtBot) -> None:
    shown = window.centralWidget()
    dialog = QDialog(window)
    dialog.open()
    shown.done("Imported 3 documents.", [("Undo", lambda: None)])
    with qtbot.waitSignal(shown._timer.timeout):
        pass
    dialog.reject()
    qtbot.waitUntil(lambda: shown.text() == "")


def test_what_only_says_something_goes_by_itself(window: QMainWindow, qtbot: QtBot) -> None:
    shown = window.centralWidget()
    QDialog(window).open()
    shown.done("Saved.")
    qtbot.waitUntil(lambda: shown.text() == "")
    for dialog in window.findChildren(QDialog):
        dialog.reject()
