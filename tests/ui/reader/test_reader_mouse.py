"""The mouse: selecting by character, word and paragraph, brackets and names, scrolling at the edge."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.domain.spans import Span
from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.view import ReaderView

TEXT = "One two. Three four five.\n\nSecond paragraph here. It ends.\nThird"
LONG = "\n\n".join(f"{n}: " + "many words in a row that fill some lines. " * 8 for n in range(60))
LOOKS = {"a": CodeLook("Corruption", "#c2410c"), "b": CodeLook("Debt bondage", "#7c3aed")}


def test_press_and_drag_select_in_both_directions(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    hand.drag(4, 13)
    assert (reader.selection(), reader.caret()) == (Span(4, 13), 13)
    hand.drag(40, 2)
    assert (reader.selection(), reader.caret()) == (Span(2, 40), 2)
    hand.click(7)
    assert (reader.selection(), reader.caret()) == (None, 7)


def test_shift_and_click_extend(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    hand.click(9)
    hand.click(30, shift=True)
    assert reader.selection() == Span(9, 30)
    hand.click(3, shift=True)
    assert reader.selection() == Span(3, 9)


def test_a_double_click_selects_a_word_and_dragging_on_extends_by_words(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    hand.double_click(10)
    assert reader.selected_text() == "Three"
    viewport = reader.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=hand.place(16, 0.5), delay=600)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=hand.place(16, 0.5))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=hand.place(16, 0.5))
    assert reader.selected_text() == "four"
    # QTest lets the button go at the end of a double click; the hand that drags on does not.
    reader._mouse._dragging = True
    QTest.mouseMove(viewport, hand.place(22))
    assert reader.selected_text() == "four five"
    QTest.mouseMove(viewport, hand.place(5))
    assert reader.selected_text() == "two. Three four"
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=hand.place(5))


def test_a_third_click_selects_the_paragraph(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    hand.double_click(30)
    assert reader.selected_text() == "Second"
    QTest.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=hand.place(30, 0.5))
    QTest.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=hand.place(30, 0.5))
    assert reader.selected_text() == "Second paragraph here. It ends."


def test_holding_the_mouse_below_the_edge_scrolls_and_selects_on(
    reader: ReaderView, hand, qtbot: QtBot
) -> None:
    reader.show_document(LONG)
    viewport = reader.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=hand.place(5), delay=600)
    QTest.mouseMove(viewport, QPoint(200, viewport.height() + 60))
    qtbot.waitUntil(lambda: reader.top_offset() > 300)
    selected = reader.selection()
    assert selected is not None
    assert selected.start == 5
    assert selected.end > 1000
    QTest.mouseMove(viewport, QPoint(200, -60))
    qtbot.waitUntil(lambda: reader.top_offset() == 0)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, -60))
    assert not reader._mouse._beyond.at_work()


def test_clicks_at_one_place_go_through_the_passages_that_overlap_there(reader: ReaderView, hand) -> None:
    marks = [Mark("outer", 0, 60, ("a",)), Mark("middle", 5, 40, ("b",)), Mark("inner", 10, 20, ())]
    told: list[object] = []
    reader.current_mark_changed.connect(told.append)
    reader.show_document(TEXT, marks, (), LOOKS)
    assert reader.marks_at(12) == ["inner", "middle", "outer"]
    for expected in ("inner", "middle", "outer", "inner"):
        hand.click(12)
        assert reader.current_mark() == expected
    hand.click(30)
    assert reader.current_mark() == "middle"
    hand.click(63)
    assert reader.current_mark() is None
    assert told == ["inner", "middle", "outer", "inner", "middle", None]


def test_the_caret_behind_a_passage_still_belongs_to_it(reader: ReaderView) -> None:
    reader.show_document(TEXT, [Mark("m", 0, 8, ("a",))])
    reader.set_caret(8)
    assert reader.current_mark() == "m"
    reader.set_caret(9)
    assert reader.current_mark() is None


def test_a_click_on_a_bracket_or_a_name_makes_its_passage_current_and_selects_nothing(
    reader: ReaderView, hand
) -> None:
    reader.show_document(TEXT, [Mark("one", 0, 8, ("a",)), Mark("two", 27, 49, ("b",))], (), LOOKS)
    reader.select(30, 35)
    columns, gutter = reader.scene.columns, reader.scene.gutter()
    bracket = next(b for b in gutter.brackets if b.mark_id == "one")
    hand.click_at(QPoint(columns.lane(bracket.lane) + 1, (bracket.top + bracket.bottom) // 2))
    assert (reader.current_mark(), reader.selection()) == ("one", Span(30, 35))
    name = next(n for n in gutter.names if n.mark_id == "two")
    place = QPoint(columns.names + 5, name.top + gutter.line // 2)
    hand.click_at(place)
    assert reader.current_mark() == "two"
    QTest.mouseMove(reader.viewport(), place)
    assert reader.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert reader.scene.hovered == "two"
    QTest.mouseMove(reader.viewport(), hand.place(4))
    assert reader.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert reader.scene.hovered == "one"
    QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
    assert reader.scene.hovered is None


def _turn_wheel(reader: ReaderView, notches: int, held: Qt.KeyboardModifier) -> None:
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        reader.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.viewport(), event)


def test_the_wheel_scrolls_and_with_control_changes_the_text_size(reader: ReaderView) -> None:
    sizes: list[int] = []
    reader.text_size_changed.connect(sizes.append)
    reader.show_document(LONG)
    _turn_wheel(reader, -4, Qt.KeyboardModifier.NoModifier)
    top = reader.top_offset()
    assert top > 0
    before = reader.text_size()
    _turn_wheel(reader, 1, Qt.KeyboardModifier.ControlModifier)
    _turn_wheel(reader, 1, Qt.KeyboardModifier.ControlModifier)
    assert reader.text_size() == before + 2
    assert sizes == [before + 1, before + 2]
    _turn_wheel(reader, -1, Qt.KeyboardModifier.ControlModifier)
    _turn_wheel(reader, -1, Qt.KeyboardModifier.ControlModifier)
    assert reader.top_offset() == top
    for _ in range(60):
        _turn_wheel(reader, -1, Qt.KeyboardModifier.ControlModifier)
    assert reader.text_size() == 10
