"""Sentences that wrap."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glossator.ui.widgets.wrapped import Wrapped


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """A sentence above a field that has the keys."""
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    column.addWidget(Wrapped("Sentence to be copied"))
    column.addWidget(QLineEdit("field"))
    form.show()
    form.activateWindow()
    form.findChild(QLineEdit).setFocus()
    return form


def test_words_that_are_selected_are_those_that_are_copied(form: QWidget) -> None:
    label, field = form.findChild(Wrapped), form.findChild(QLineEdit)
    field.selectAll()
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=QPoint(8, label.height() // 2))
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=QPoint(8, label.height() // 2))
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Sentence"


def test_a_click_on_a_sentence_takes_the_keys_from_nobody(form: QWidget) -> None:
    QTest.mouseClick(form.findChild(Wrapped), Qt.MouseButton.LeftButton)
    assert form.findChild(QLineEdit).hasFocus()


def test_each_paragraph_of_somebody_elses_runs_its_own_way(qtbot: QtBot) -> None:
    for ours, direction in ((False, Qt.LayoutDirection.RightToLeft), (True, Qt.LayoutDirection.LeftToRight)):
        label = Wrapped("", ours)
        qtbot.addWidget(label)
        label.setText("Ana:\nكتب شيئا هنا.")
        label.show()
        cursor = QTextCursor(label.findChild(QTextDocument))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        assert cursor.block().textDirection() == direction


@pytest.mark.parametrize("text", ["", "One", "words " * 12, "words " * 120])
def test_it_likes_the_size_that_a_label_likes(qtbot: QtBot, text: str) -> None:
    plain, label = QLabel(text), Wrapped(text)
    plain.setWordWrap(True)
    assert abs(label.sizeHint().height() - plain.sizeHint().height()) <= 1
