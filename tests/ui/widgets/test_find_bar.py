"""The find bar over a text of any length: the next hit first, then the number of them, and no key held up."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from glossator.domain.spans import Span
from glossator.ui.reader.view import ReaderView
from glossator.ui.widgets import find_bar
from glossator.ui.widgets.find_bar import FindBar

LINE = "The raid took place and officials spoke of bonded labour near the kilns for a long while.\n"
TEXT = LINE * 8000  # longer than is looked through at once
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot, monkeypatch):
    """A bar over a long text, whose slices are made by hand: `bar._go_on()` looks through one."""
    monkeypatch.setattr(find_bar, "A_MOMENT", 0)
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show_document(TEXT)
    view.show()
    found = FindBar(view)
    qtbot.addWidget(found)
    found.show_text(TEXT)
    found._slices.setInterval(3_600_000)
    return found


def finish(bar):
    while bar.searching():
        bar._go_on()


def shown(bar):
    """The hit in focus, as the reader has it."""
    scene = bar._reader.scene
    return scene.hits[scene.hit] if scene.hit is not None else None


def at(line, word):
    start = line * len(LINE) + LINE.index(word)
    return Span(start, start + len(word))


def open_at(bar, line, word):
    bar._reader.set_caret(line * len(LINE))
    bar.open_bar(word)


def written(number):
    return QLocale().toString(number)


def press(bar, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(bar.field, key, held)


def test_the_next_hit_is_shown_and_those_in_view_are_marked_before_the_others_are_counted(bar):
    open_at(bar, 4000, "OFFICIALS")
    assert shown(bar) == at(4000, "officials")
    low, high = bar._reader.scene.page.visible()
    marked = [hit for hit, _ in bar._reader.scene.hits_in(low, high)]
    assert at(4001, "officials") in marked
    assert len(marked) == TEXT[low:high].count("officials")
    assert bar.searching()
    bar._go_on()
    assert 0 < bar.hits() < 8000
    assert bar.count.text() == f"{written(bar.hits())}…"
    while bar._search.covered < shown(bar).end:
        bar._go_on()
    assert bar.count.text() == f"{written(4001)} of {written(bar.hits())}…"
    finish(bar)
    assert bar.count.text() == f"{written(4001)} of {written(8000)}"
    assert len(bar._reader.scene.hits) == 8000


def test_steps_while_hits_are_still_counted_go_to_the_neighbours_and_around(bar):
    open_at(bar, 1, "raid")
    press(bar, Qt.Key.Key_Return)
    assert shown(bar) == at(2, "raid")
    press(bar, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return, held=SHIFT)
    assert shown(bar) == at(0, "raid")  # one slice above it there is none
    bar._go_on()
    assert shown(bar) == at(7999, "raid")
    assert bar.searching()
    press(bar, Qt.Key.Key_Return)
    bar._go_on()
    assert shown(bar) == at(0, "raid")
    finish(bar)
    assert bar.count.text() == f"1 of {written(8000)}"
    press(bar, Qt.Key.Key_Return, held=SHIFT)
    assert bar.count.text() == f"{written(8000)} of {written(8000)}"
    assert shown(bar) == at(7999, "raid")


def test_behind_the_last_hit_that_is_counted_steps_are_true_still(bar, monkeypatch):
    monkeypatch.setattr(find_bar, "MOST", 100)
    open_at(bar, 99, "kilns")
    finish(bar)
    assert bar.count.text() == "100 of 100+"
    press(bar, Qt.Key.Key_Return)
    assert shown(bar) == at(100, "kilns")
    assert bar.count.text() == "100+"
    press(bar, Qt.Key.Key_Return)
    assert shown(bar) == at(101, "kilns")
    press(bar, Qt.Key.Key_Return, Qt.Key.Key_Return, held=SHIFT)
    assert bar.count.text() == "100 of 100+"
    bar._reader.scroll_to(at(6000, "kilns").start)
    low, high = bar._reader.scene.page.visible()
    assert [hit for hit, _ in bar._reader.scene.hits_in(low, high)] != []
    open_at(bar, 7999, "kilns")
    press(bar, Qt.Key.Key_Return)
    finish(bar)
    assert shown(bar) == at(0, "kilns")


def test_a_hit_far_away_is_searched_for_and_nothing_is_said_to_be_missing_before(bar):
    text = TEXT + "Zealously."
    bar._reader.show_document(text)
    bar.show_text(text)
    open_at(bar, 0, "zealously")
    assert bar.count.text() == "searching…"
    assert not bar.next_button.isEnabled()
    finish(bar)
    assert shown(bar) == Span(len(TEXT), len(TEXT) + 9)
    assert bar.count.text() == "1 of 1"
    QTest.keyClicks(bar.field, "x")
    bar.field.setText("nowhere")
    finish(bar)
    assert bar.count.text() == "not found"
    assert not bar.searching()


@pytest.mark.parametrize("how", ["escape", "other document", "other words"])
def test_the_search_ends_with_what_it_was_for(bar, how):
    open_at(bar, 4000, "officials")
    assert bar.searching()
    if how == "escape":
        press(bar, Qt.Key.Key_Escape)
        assert not bar.isVisible()
        assert bar._reader.selected_text() == "officials"
    elif how == "other document":
        bar._reader.show_document("Nobody.")
        bar.show_text("Nobody.")
        assert bar.count.text() == "not found"
    else:
        bar.field.clear()
        assert bar.count.text() == ""
    assert not bar.searching()
    assert bar.hits() == 0
    assert list(bar._reader.scene.hits) == []


def test_left_to_itself_it_counts_to_the_end(bar, qtbot):
    bar._slices.setInterval(0)
    open_at(bar, 4000, "e")
    qtbot.waitUntil(lambda: not bar.searching())
    assert bar.count.text().endswith(f"{written(20_000)}+")
    assert shown(bar) is not None
