"""Edges of a passage in a text longer than the window: by pages, and dragged beyond what is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.domain.spans import Span
from glossator.ui.reader.handles import END, START, grips
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.view import ReaderView

TEXT = "\n".join(f"Paragraph {n} tells what the police did in the month of its number." for n in range(200))
MIDDLE = TEXT.index("Paragraph 100")
WORDS = Span(MIDDLE, MIDDLE + len("Paragraph"))


@pytest.fixture
def moved(reader: ReaderView) -> list[tuple[str, int, int]]:
    """What the view says was moved; a passage in the middle of the text is current and its edges may be moved."""
    reader.show_document(TEXT, [Mark("m", WORDS.start, WORDS.end, (), "a")])
    reader.edges.allowed = True
    reader.bring(MIDDLE, reader.viewport().height() // 2)
    reader.set_caret(MIDDLE)
    found: list[tuple[str, int, int]] = []
    reader.edges_moved.connect(lambda *moved: found.append(moved))
    return found


@pytest.mark.parametrize(("edge", "key"), [(END, Qt.Key.Key_PageDown), (START, Qt.Key.Key_PageUp)])
def test_page_keys_move_the_edge_by_a_window(
    reader: ReaderView, hand, moved: list[tuple[str, int, int]], edge: str, key: Qt.Key
) -> None:
    assert reader.edges.begin(edge)
    before = reader.top_offset()
    hand.press(key)
    assert reader.edges.state is not None
    span = reader.selection()
    assert span is not None
    there = (WORDS.start, span.end) if edge == END else (span.start, WORDS.end)
    assert (span.start, span.end) == there
    lines = TEXT[span.start : span.end].count("\n")
    seen = reader.viewport().height() // reader.scene.kind.pitch
    assert seen // 3 <= lines <= seen
    assert (reader.top_offset() > before) == (edge == END)
    assert not TEXT[span.start - 1 : span.start + 1].isalnum(), "a word is cut"
    assert not TEXT[span.end - 1 : span.end + 1].isalnum(), "a word is cut"
    hand.press(Qt.Key.Key_Return)
    assert moved == [("m", *there)]


def test_escape_goes_back_to_the_passage(reader: ReaderView, hand, moved: list[tuple[str, int, int]]) -> None:
    assert reader.edges.begin(END)
    for _ in range(4):
        hand.press(Qt.Key.Key_PageDown)
    assert reader.top_offset() > MIDDLE
    hand.press(Qt.Key.Key_Escape)
    assert moved == []
    box = reader.scene.page.caret_box(MIDDLE)
    assert box is not None
    assert 0 <= box.top < reader.viewport().height()


def test_a_page_back_leaves_the_other_edge_where_it_is(reader: ReaderView, hand, moved) -> None:
    assert reader.edges.begin(END)
    hand.press(Qt.Key.Key_PageUp)
    assert reader.selection() == Span(MIDDLE, MIDDLE + 1)


@pytest.mark.parametrize(("edge", "out"), [(END, 50), (START, -50)])
def test_a_grip_held_beyond_the_window_scrolls_and_takes_the_edge_along(
    reader: ReaderView, moved: list[tuple[str, int, int]], edge: str, out: int, qtbot: QtBot
) -> None:
    viewport = reader.viewport()
    grip = next(g for g in grips(reader.scene, WORDS) if g.edge == edge)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(round(grip.x), round(grip.top + 3)))
    beyond = QPoint(round(grip.x) + 40, out if out < 0 else viewport.height() + out)
    QTest.mouseMove(viewport, beyond)
    top = reader.top_offset()
    qtbot.waitUntil(lambda: abs(reader.top_offset() - top) > 1500)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=beyond)
    assert not reader.edges._beyond.at_work()
    [(mark_id, start, end)] = moved
    assert mark_id == "m"
    if edge == END:
        assert (start, end > WORDS.end + 1500) == (WORDS.start, True)
    else:
        assert (end, start < WORDS.start - 1500) == (WORDS.end, True)
    still = reader.top_offset()
    qtbot.wait(90)
    assert reader.top_offset() == still
