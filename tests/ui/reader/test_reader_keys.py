"""The keyboard alone: every key goes where its name says, and with Shift it selects."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.domain.spans import Span
from glossator.ui.reader.hands import CODE_MIME
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.view import ReaderView

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

TEXT = "One two. Three four five.\n\nSecond paragraph here. It ends.\nThird"
LONG = "\n\n".join(f"{n}: " + "many words in a row that fill some lines. " * 8 for n in range(60))


@pytest.mark.parametrize(
    ("key", "held", "start", "end"),
    [
        (Key.Key_Right, NONE, 0, 1),
        (Key.Key_Left, NONE, 5, 4),
        (Key.Key_Right, NONE, 25, 26),
        (Key.Key_Left, NONE, 27, 26),
        (Key.Key_Right, CTRL, 0, 4),
        (Key.Key_Left, CTRL, 7, 4),
        (Key.Key_Right, ALT, 0, 9),
        (Key.Key_Right, ALT, 9, 27),
        (Key.Key_Left, ALT, 30, 27),
        (Key.Key_Left, CTRL | ALT, 9, 0),
        (Key.Key_Home, NONE, 20, 0),
        (Key.Key_End, NONE, 3, 25),
        (Key.Key_Home, CTRL, 40, 0),
        (Key.Key_End, CTRL, 4, len(TEXT)),
        (Key.Key_Down, CTRL, 3, 27),
        (Key.Key_Down, CTRL, 27, 59),
        (Key.Key_Up, CTRL, 40, 27),
        (Key.Key_Up, CTRL, 27, 0),
        (Key.Key_Down, NONE, 0, 26),
        (Key.Key_Up, NONE, 60, 28),
        (Key.Key_Right, NONE, len(TEXT), len(TEXT)),
        (Key.Key_Left, NONE, 0, 0),
        (Key.Key_Up, NONE, 0, 0),
        (Key.Key_Down, NONE, 60, len(TEXT)),
        (Key.Key_PageDown, NONE, 0, 59),
        (Key.Key_PageDown, NONE, 61, len(TEXT)),
        (Key.Key_PageUp, NONE, 59, 0),
        (Key.Key_PageUp, NONE, 9, 0),
    ],
)
def test_a_key_moves_the_caret_and_with_shift_selects(
    reader: ReaderView, hand, key: Qt.Key, held: Qt.KeyboardModifier, start: int, end: int
) -> None:
    reader.show_document(TEXT)
    reader.set_caret(start)
    hand.press(key, held=held | SHIFT)
    assert reader.caret() == end
    assert reader.selection() == (Span(min(start, end), max(start, end)) if start != end else None)
    reader.set_caret(start)
    hand.press(key, held=held)
    assert reader.caret() == end
    assert reader.selection() is None


def test_down_and_up_keep_to_their_column_across_short_lines(reader: ReaderView, hand) -> None:
    reader.show_document("a long first line\nab\n\nanother long line")
    reader.set_caret(12)
    hand.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert abs(reader.caret() - (22 + 12)) <= 3
    hand.press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert reader.caret() == 12


def test_the_column_is_forgotten_when_the_caret_was_put_elsewhere(reader: ReaderView, hand) -> None:
    reader.show_document("a long first line\nab\n\nanother long line")
    reader.set_caret(12)
    hand.press(Key.Key_Down)
    hand.click(1)
    hand.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert reader.caret() - 22 <= 2


def test_home_and_end_are_those_of_the_line_that_is_seen(reader: ReaderView, hand) -> None:
    reader.show_document("word " * 200)
    reader.set_caret(2)
    hand.press(Key.Key_Down, Key.Key_End)
    end = reader.caret()
    hand.press(Key.Key_Home)
    start = reader.caret()
    layout = reader.scene.page.layout_at(0)
    assert (layout.line_number(start), layout.line_number(end)) == (1, 1)
    assert layout.line_number(start - 1) == 0
    assert layout.line_number(end + 1) == 2


def test_an_arrow_leaves_a_selection_at_its_side(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    reader.select(4, 7)
    hand.press(Key.Key_Left)
    assert (reader.caret(), reader.selection()) == (4, None)
    reader.select(4, 7)
    hand.press(Key.Key_Right)
    assert (reader.caret(), reader.selection()) == (7, None)


def test_page_keys_turn_pages_and_take_the_caret_along(reader: ReaderView, hand) -> None:
    reader.show_document(LONG)
    tops = [0]
    for _ in range(4):
        hand.press(Key.Key_PageDown)
        tops.append(reader.top_offset())
        assert not reader.selection_rect().isEmpty()
    assert tops == sorted(set(tops))
    caret = reader.caret()
    hand.press(Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp)
    assert reader.top_offset() == 0
    assert reader.caret() < caret
    hand.press(Key.Key_PageDown, held=SHIFT)
    assert reader.selection() is not None


def test_space_turns_the_page_and_leaves_the_caret(reader: ReaderView, hand) -> None:
    reader.show_document(LONG)
    hand.press(Key.Key_Space)
    assert reader.top_offset() > 0
    assert reader.caret() == 0
    hand.press(Key.Key_Space, held=SHIFT)
    assert reader.top_offset() == 0


def test_the_caret_is_followed_to_both_ends(reader: ReaderView, hand) -> None:
    reader.show_document(LONG)
    hand.press(Key.Key_End, held=CTRL)
    assert reader.caret() == len(LONG)
    assert reader.viewport().rect().contains(reader.selection_rect())
    for _ in range(60):
        hand.press(Key.Key_Up)
        assert reader.viewport().rect().contains(reader.selection_rect())
    hand.press(Key.Key_Home, held=CTRL)
    assert reader.viewport().rect().contains(reader.selection_rect())
    assert reader.top_offset() == 0


def test_select_all_and_copy_give_the_canonical_text(reader: ReaderView, hand) -> None:
    text = "a\u00a0b\u2028c\u2029d 😀\n\ufdd0 end"
    reader.show_document(text)
    hand.press(Key.Key_A, held=CTRL)
    assert reader.selection() == Span(0, len(text))
    assert reader.selected_text() == text
    reader.select(0, 7)
    hand.press(Key.Key_C, held=CTRL)
    assert QGuiApplication.clipboard().text() == text[:7]


def test_escape_clears_the_selection_and_is_then_left_to_the_window(
    reader: ReaderView, hand, qtbot: QtBot
) -> None:
    reader.show_document(TEXT)
    reader.select(0, 3)
    with qtbot.waitSignal(reader.selection_changed):
        hand.press(Key.Key_Escape)
    assert reader.selection() is None
    assert reader.caret() == 3


def test_what_is_typed_is_told_while_there_is_a_selection_and_digits_always(reader: ReaderView, hand) -> None:
    typed: list[str] = []
    reader.typed.connect(typed.append)
    reader.show_document(TEXT)
    hand.type("d3")
    assert typed == ["3"]
    reader.select(0, 3)
    hand.type("d")
    QApplication.sendEvent(reader.mirror, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Eacute, NONE, "é"))
    hand.type("1")
    assert typed == ["3", "d", "é", "1"]
    assert reader.selection() == Span(0, 3)


def test_enter_and_delete_are_told(reader: ReaderView, hand, qtbot: QtBot) -> None:
    reader.show_document(TEXT)
    with qtbot.waitSignal(reader.activated):
        hand.press(Key.Key_Return)
    for key in (Key.Key_Delete, Key.Key_Backspace):
        with qtbot.waitSignal(reader.delete_pressed):
            hand.press(key)


def test_the_menu_key_asks_for_the_menu_at_the_caret(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_document(TEXT)
    reader.set_caret(30)
    with qtbot.waitSignal(reader.context_menu_requested) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(reader.viewport(), event)
    caret = reader.selection_rect()
    (place,) = asked.args
    assert reader.viewport().mapFromGlobal(place) == caret.bottomLeft()


def _drop(reader: ReaderView, place: QPoint, data: QMimeData) -> QDropEvent:
    arguments = (data, Qt.MouseButton.LeftButton, NONE)
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, *arguments)
    QApplication.sendEvent(reader.viewport(), enter)
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *arguments)
    QApplication.sendEvent(reader.viewport(), drop)
    return drop


def test_a_code_dropped_on_the_selection_or_on_a_sentence(reader: ReaderView, hand) -> None:
    dropped: list[tuple[str, int, int]] = []
    reader.code_dropped.connect(lambda *what: dropped.append(what))
    reader.show_document(TEXT)
    data = QMimeData()
    data.setData(CODE_MIME, "ក-code".encode())
    _drop(reader, hand.place(12), data)
    reader.select(10, 14)
    _drop(reader, hand.place(12), data)
    _drop(reader, hand.place(40), data)
    assert dropped == [("ក-code", 9, 25), ("ក-code", 10, 14), ("ក-code", 27, 49)]
    other = QMimeData()
    other.setText("something else")
    assert not _drop(reader, hand.place(12), other).isAccepted()
    assert len(dropped) == 3


def test_sentence_and_paragraph_are_selected_at_the_caret(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    reader.set_caret(12)
    reader.select_sentence()
    assert reader.selected_text() == "Three four five."
    reader.select_paragraph()
    assert reader.selected_text() == "One two. Three four five."
    reader.set_caret(26)
    reader.select_paragraph()
    assert reader.selection() is None


def test_next_and_previous_passage_visit_all_of_them_in_order(reader: ReaderView, qtbot: QtBot) -> None:
    starts = [5, 5, 9, 700, 700, 9000, 15000]
    marks = [Mark(f"m{n}", start, start + 30 - n, ("c",)) for n, start in enumerate(starts)]
    reader.show_document(LONG, marks)
    visited = []
    while (found := reader.next_mark()) is not None:
        assert reader.current_mark() == found
        assert not reader.selection_rect().isEmpty()
        assert reader.selection() is None
        visited.append(found)
    assert visited == [f"m{n}" for n in range(len(starts))]
    back = []
    while (found := reader.previous_mark()) is not None:
        back.append(found)
    assert back == visited[-2::-1]
    reader.set_caret(8000)
    assert reader.next_mark() == "m5"
    reader.set_caret(8000)
    assert reader.previous_mark() == "m4"
