"""Screen readers get the caret's paragraph, the selection and the codes from a field of Qt's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.view import ReaderView

TEXT = "First 😀 paragraph.\n\nSecond one here."
LOOKS = {"a": CodeLook("Corruption", "#c2410c"), "b": CodeLook("Shelter", "#0f766e")}


def test_the_caret_and_the_selection_are_mirrored_paragraph_by_paragraph(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT, (), (), LOOKS)
    reader.set_caret(8)
    mirror = reader.mirror
    assert mirror.toPlainText() == "First 😀 paragraph."
    assert mirror.textCursor().position() == 9
    hand.press(*[Qt.Key.Key_Right] * 3, held=Qt.KeyboardModifier.ShiftModifier)
    assert mirror.textCursor().selectedText() == "par"
    reader.set_caret(21)
    assert mirror.toPlainText() == "Second one here."
    assert mirror.textCursor().position() == 1


def test_what_is_read_aloud_is_the_mirror(reader: ReaderView) -> None:
    reader.show_document(TEXT, (), (), LOOKS)
    reader.set_caret(3)
    interface = QAccessible.queryAccessibleInterface(reader.mirror)
    assert interface is not None
    text = interface.textInterface()
    assert text is not None
    assert text.text(0, text.characterCount()) == "First 😀 paragraph."
    assert text.cursorPosition() == 3
    assert interface.text(QAccessible.Text.Name) == "Report text"


def test_the_codes_at_the_caret_are_told(reader: ReaderView) -> None:
    reader.show_document(TEXT, [Mark("m", 0, 5, ("a", "b"))], (), LOOKS)
    reader.set_caret(2)
    assert reader.mirror.accessibleDescription() == "Passage with the codes: Corruption, Shelter"
    reader.set_caret(12)
    assert reader.mirror.accessibleDescription() == ""


def test_tab_goes_through_the_view_in_one_step_and_shortcuts_stay_the_windows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, view, behind = QLineEdit(), ReaderView(), QLineEdit()
    box = QVBoxLayout(window)
    for widget in (before, view, behind):
        box.addWidget(widget)
    undone: list[str] = []
    undo = QAction(window)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    undo.triggered.connect(lambda: undone.append("undone"))
    window.addAction(undo)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    view.show_document(TEXT)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert view.hasFocus()
    QTest.keyClick(view.mirror, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(undone) == 1
    QTest.keyClick(view.mirror, Qt.Key.Key_Tab)
    assert behind.hasFocus()
    QTest.keyClick(behind, Qt.Key.Key_Backtab)
    assert view.hasFocus()


def test_a_click_into_the_text_brings_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line, view = QLineEdit(), ReaderView()
    box = QVBoxLayout(window)
    box.addWidget(line)
    box.addWidget(view)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    view.show_document(TEXT)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
    assert view.hasFocus()
    assert view.scene.focused


def test_paragraphs_are_numbered_as_the_domain_does(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    assert [reader.paragraph_at(offset) for offset in (0, 18, 20, 30)] == [0, 0, 1, 1]
    reader.clear()
    assert reader.paragraph_at(0) == 0
    assert reader.selected_text() == ""
    assert reader.next_mark() is None
