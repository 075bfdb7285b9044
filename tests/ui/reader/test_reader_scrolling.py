"""Nothing jumps: resizing, zooming and learning heights leave what is read where it is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.view import ReaderView

TEXT = "\n\n".join(
    f"Paragraph {n}. " + "Some more words that fill lines. " * (3 + n % 11) for n in range(400)
)
LOOKS = {"a": CodeLook("Corruption", "#c2410c")}


def test_four_resizes_leave_the_same_first_character(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT)
    reader.scroll_to(30_000)
    reader.scroll_pixels(13)
    first = reader.top_offset()
    line = reader.scene.page.layout_at(first)
    for width in (500, 430, 760, 610, 900):
        reader.resize(width, 640)
        page = reader.scene.page
        layout = page.layout_at(first)
        assert layout.line_start(layout.line_number(reader.top_offset())) <= first
        assert layout.line_number(reader.top_offset()) == layout.line_number(first)
    assert reader.top_offset() == first
    assert reader.scene.page.layout_at(first).height == line.height


def test_another_text_size_leaves_the_same_line_on_top(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    reader.scroll_to(50_000)
    first = reader.top_offset()
    for size in (12, 24, 40, 17):
        reader.set_text_size(size)
        layout = reader.scene.page.layout_at(first)
        assert layout.line_number(reader.top_offset()) == layout.line_number(first)
    assert reader.top_offset() == first


def test_the_reading_position_can_be_kept_and_given_back(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    for offset in (0, 5, 20_000, len(TEXT) // 2):
        reader.scroll_to(offset)
        top = reader.top_offset()
        assert top <= offset
        reader.scroll_to(0)
        reader.scroll_to(top)
        assert reader.top_offset() == top


def test_reveal_shows_what_is_out_of_view_a_third_down_and_leaves_what_is_in_view(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    reader.reveal(40_000, 40_050)
    box = reader.scene.page.caret_box(40_000)
    assert box is not None
    assert box.top == reader.viewport().height() // 3
    top = reader.top_offset()
    reader.reveal(40_010, 40_020)
    reader.reveal(40_200, 40_210)
    assert reader.top_offset() == top
    reader.reveal(len(TEXT) - 3, len(TEXT))
    last = reader.scene.page.caret_box(len(TEXT))
    assert last is not None
    assert 0 < last.bottom <= reader.viewport().height()


def test_the_bar_reaches_both_ends_and_follows(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    bar = reader.verticalScrollBar()
    assert (bar.minimum(), bar.value()) == (0, 0)
    bar.setValue(bar.maximum())
    assert reader.scene.page.caret_box(len(TEXT)) is not None
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert reader.top_offset() == 0
    values = []
    for _ in range(50):
        reader.scroll_pixels(90)
        values.append(bar.value())
    assert values == sorted(set(values))
    for _ in range(60):
        reader.scroll_pixels(-90)
    assert bar.value() == 0


def test_pixels_scrolled_down_and_up_come_back_to_the_same_place(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    reader.scroll_to(60_000)
    anchor = reader.scene.page.anchor
    for distance in (1, 7, 400, 3000, -3408):
        assert reader.scroll_pixels(distance) == distance
    assert reader.scene.page.anchor == anchor
    reader.scroll_to(0)
    assert reader.scroll_pixels(-50) == 0
    assert reader.scroll_pixels(10) == 10


@pytest.mark.parametrize(
    "text", ["", "\n", "\n" * 1_000_000, "x" * 300_000, "word " * 60_000, "😀" * 50_000, "a\n" * 3000]
)
def test_extreme_documents_open_scroll_and_select(reader: ReaderView, hand, text: str) -> None:
    reader.show_document(text)
    hand.press(Qt.Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == len(text)
    hand.press(Qt.Key.Key_Left, held=Qt.KeyboardModifier.ShiftModifier)
    assert len(reader.selected_text()) == min(1, len(text))
    reader.scroll_to(len(text) // 2)
    hand.press(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    reader.select_all()
    assert reader.selected_text() == text


def test_a_caret_walks_through_the_chunks_of_a_long_line(reader: ReaderView, hand) -> None:
    text = "ab cd " * 20_000
    reader.show_document(text)
    blocks = reader.scene.page.blocks
    edge = blocks.ends[0]
    assert blocks.continues(0)
    reader.set_caret(edge - 1)
    visited = []
    for _ in range(3):
        hand.press(Qt.Key.Key_Right)
        visited.append(reader.caret())
    assert visited == [edge, edge + 1, edge + 2]
    hand.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert reader.caret() == edge - 1
    hand.press(Qt.Key.Key_Up, held=Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == 0


def test_a_short_document_does_not_scroll(reader: ReaderView) -> None:
    reader.show_document("One line.")
    assert reader.verticalScrollBar().maximum() == 0
    assert reader.scroll_pixels(100) == 0


def test_an_applied_code_neither_scrolls_nor_moves_other_brackets(reader: ReaderView) -> None:
    marks = [Mark(str(n), 30_000 + 50 * n, 30_100 + 50 * n, ("a",)) for n in range(20)]
    reader.show_document(TEXT, marks, (), LOOKS)
    reader.scroll_to(30_000)
    before = {(b.mark_id, b.lane, b.top) for b in reader.scene.gutter().brackets}
    top = reader.top_offset()
    reader.put_mark(Mark("new", 30_050, 30_300, ("a",)))
    after = {(b.mark_id, b.lane, b.top) for b in reader.scene.gutter().brackets}
    assert before < after
    assert reader.top_offset() == top


def test_only_what_is_seen_is_laid_out(reader: ReaderView) -> None:
    text = TEXT * 20
    marks = [Mark(str(n), 35 * n, 35 * n + 60, ("a",)) for n in range(10_000)]
    reader.show_document(text, marks, (), LOOKS)
    reader.viewport().grab()
    assert len(reader.scene.page._cache) < 30
    reader.scroll_to(len(text) // 2)
    reader.put_mark(Mark("new", len(text) // 2, len(text) // 2 + 50, ("a",)))
    reader.viewport().grab()
    assert len(reader.scene.page._cache) < 60
    assert len(reader.scene.lanes._taken) < 300


def test_the_density_bar_shows_where_codes_lie_and_jumps_there(reader: ReaderView, qtbot: QtBot) -> None:
    start = len(TEXT) * 3 // 4
    reader.show_document(TEXT, [Mark("m", start, start + 400, ("a",))], (), LOOKS)
    ((low, high, colour),) = reader.density()
    assert low <= start / len(TEXT) < high
    assert colour == "#c2410c"
    bar = reader.verticalScrollBar()
    image = bar.grab().toImage()
    y = round(8 + (bar.height() - 16) * (low + high) / 2)
    assert image.pixelColor(bar.width() // 2, y).name() == colour
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, y))
    assert reader.scene.page.caret_box(start) is not None
    reader.remove_mark("m")
    assert list(reader.density()) == []


def test_many_marks_are_counted_for_the_bar_after_the_page_is_shown(reader: ReaderView, qtbot: QtBot) -> None:
    marks = [Mark(str(n), 10 * n, 10 * n + 8, ("a",)) for n in range(9000)]
    reader.show_document(TEXT, marks, (), LOOKS)
    assert len(reader.density()) >= 1
    qtbot.waitUntil(lambda: not reader._counting.isActive())
    assert reader.density()[0][1] == pytest.approx(9000 * 10 / len(TEXT), abs=0.01)


def test_what_was_moved_on_the_screen_equals_what_is_painted_afresh(reader: ReaderView, qtbot: QtBot) -> None:
    marks = [Mark(str(n), 211 * n, 211 * n + 40 + 97 * (n % 7), tuple("ab"[: n % 3])) for n in range(300)]
    looks = LOOKS | {"b": CodeLook("Shelter", "#0f766e")}
    reader.show_document(TEXT, marks, [("Protection", "section", 20_000, 30_000)], looks)
    reader._blink.stop()
    reader.select(20_500, 21_000)
    differing = 0
    for step, distance in enumerate((27, 81, -54, 300, 5, 1, -1, 240, -33, 400, 90, -120, 77, 350, 60, -9)):
        reader.scroll_pixels(distance)
        if step % 3 == 0:
            start = reader.top_offset() + 100
            reader.put_mark(Mark(f"new{step}", start, start + 150, ("b",)))
        if step % 4 == 1:
            reader.set_current_mark(reader.scene.marks_in_view()[0].id)
        reader.scene.caret_shown = False
        qtbot.wait(1)
        seen = reader.screen().grabWindow(reader.winId()).toImage()
        seen = seen.copy(QRect(QPoint(0, 0), reader.viewport().size())).convertToFormat(
            QImage.Format.Format_RGB32
        )
        fresh = reader.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        differing += seen != fresh
    assert differing == 0
