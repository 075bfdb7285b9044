"""The tour: on a copy of the sample, by what is really done or by Next, left at any time, offered once."""

import sqlite3

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from glossator.ui.tour import SENTENCE, Tour
from glossator.ui.widgets.bubble import Bubble

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, held)


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def tour(window):
    QTest.mouseClick(window.welcome.tour_button, Qt.MouseButton.LeftButton)
    return window.workspace.findChild(Tour)


def title(tour):
    return tour.bubble.title.text()


def test_each_step_goes_on_when_it_is_really_done(window, tour, qtbot, tmp_path, monkeypatch):
    space, reader = window.workspace, window.workspace.reader
    assert space.project.path.stem == "Cambodia sample"
    text = space.project.documents.text(space.showing.document_id)
    assert text[reader.caret() :].startswith(SENTENCE)
    assert title(tour) == "Select some words"
    press(Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: title(tour) == "Tag them")
    words = reader.selected_text()
    assert words.startswith(SENTENCE)
    press(Key.Key_Return)
    for letter in "bribery":
        QTest.keyClick(QApplication.focusWidget(), letter)
    press(Key.Key_Return)
    assert title(tour) == "See what is tagged"
    with sqlite3.connect(f"file:{space.project.path}?mode=ro", uri=True) as other:
        found = other.execute(
            "SELECT codes.name FROM passages JOIN codings ON codings.passage_id = passages.id "
            "JOIN codes ON codes.id = codings.code_id WHERE passages.quote = ?",
            (words,),
        ).fetchall()
    other.close()
    assert found == [("Bribery",)]
    press(Key.Key_Down, ALT)
    assert title(tour) == "Say why, or look at one code"
    press(Key.Key_M, CTRL)
    QTest.keyClick(QApplication.focusWidget(), "w")
    press(Key.Key_Escape)
    assert title(tour) == "Take the table away"
    target = tmp_path / "passages.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(Key.Key_E, CTRL)
    assert tour.bubble.isHidden()
    qtbot.waitUntil(target.is_file)
    qtbot.waitUntil(lambda: window.notice.kind == "done")


def test_next_and_done_lead_through_by_the_keyboard_alone(window, tour, qtbot):
    for number in range(2, 6):
        press(Key.Key_N, ALT)  # Qt shows the button pressed before it counts
        qtbot.waitUntil(lambda number=number: tour.bubble.place_label.text() == f"Step {number} of 5")
        assert window.workspace.reader.focusProxy().hasFocus()
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: window.notice.text().startswith("That was the tour."))
    qtbot.waitUntil(lambda: not window.workspace.findChildren(Bubble))


@pytest.mark.parametrize("how", ["escape", "button", "from the bubble"])
def test_it_is_left_at_any_time_and_not_offered_again(window, tour, how):
    tour.bubble.next_button.click()
    press(Key.Key_L, CTRL)
    if how == "escape":
        press(Key.Key_Escape)
        assert window.workspace.reader.selected_text(), "what was selected stays"
    elif how == "button":
        QTest.mouseClick(tour.bubble.leave_button, Qt.MouseButton.LeftButton)
    else:
        tour.bubble.next_button.setFocus()
        press(Key.Key_Escape)
        assert window.workspace.reader.focusProxy().hasFocus()
    assert tour.bubble.isHidden()
    assert "Help > Take the Tour" in window.notice.text()
    window.close_project()
    assert not window.welcome.tour_button.isVisible()
    window.actions_["tour"].trigger()
    assert window.workspace.project.path.stem == "Cambodia sample", "nobody has changed it"
    space = window.workspace
    text = space.project.documents.text(space.showing.document_id)
    assert text[space.reader.caret() :].startswith(SENTENCE)
    assert window.workspace.findChild(Tour).bubble.isVisible()


def test_whoever_had_a_project_open_is_led_back_to_it(window, path):
    window.opening.open(path)
    window.actions_["tour"].trigger()
    tour = window.workspace.findChild(Tour)
    tour.leave()
    back = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Back to “study”")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.workspace.project.path == path


def test_a_sample_that_is_open_and_unchanged_serves_itself(window, tour):
    space, path = window.workspace, window.workspace.project.path
    tour.next()
    window.actions_["tour"].trigger()
    begun = [each for each in space.findChildren(Tour) if each.number >= 0]
    assert [each.number for each in begun] == [0]
    assert window.workspace is space
    begun[0].leave()
    assert window.notice.text() == "You have left the tour. Help > Take the Tour begins it again."
    assert not [b for b in window.notice.findChildren(QPushButton) if b.text().startswith("Back to")]
    space.project.codes.create("Mine")
    window.actions_["tour"].trigger()
    assert window.workspace.project.path != path, "what somebody changed is left alone"


def test_the_bubble_stays_in_the_window_and_leaves_what_was_tagged_to_be_seen(window, tour, qtbot):
    space = window.workspace
    for size in ((1300, 800), (900, 600), (760, 480)):
        window.resize(*size)
        press(Key.Key_L, CTRL)
        for number in range(5):
            tour._go(number)
            qtbot.wait(1)
            shown = QRect(tour.bubble.mapTo(space, QPoint(0, 0)), tour.bubble.size())
            assert space.rect().contains(shown), (size, number)
            if size[0] > 800:
                assert not shown.intersects(tour._caret().adjusted(0, 2, 0, -2)), (size, number)


def test_a_screen_reader_hears_each_step(window, tour):
    spoken = QAccessible.queryAccessibleInterface(tour.bubble)
    assert spoken.text(QAccessible.Text.Name) == "Step 1 of 5: Select some words"
    assert "Ctrl+L" in spoken.text(QAccessible.Text.Description)


def test_it_ends_with_the_project(window, tour):
    window.close_project()
    assert window.workspace is None
    assert window.welcome.isVisible()


@pytest.mark.parametrize("place", ["where the tour begins", "behind the last passage"])
def test_who_only_presses_next_sees_a_tagged_passage(window, tour, qtbot, place):
    space, reader = window.workspace, window.workspace.reader
    begun = reader.caret()
    if place == "behind the last passage":
        reader.set_caret(len(space.project.documents.text(space.showing.document_id)))
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: title(tour) == "Tag them")
    assert reader.current_mark() is None
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: title(tour) == "See what is tagged")
    shown = space.inspector.passage.passage
    assert shown is not None
    assert shown.code_ids
    assert reader.caret() == shown.start
    reader.set_caret(begun)
    assert space.inspector.passage.passage is None
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: title(tour) == "Say why, or look at one code")
    assert space.inspector.passage.passage is not None
    assert space.project.can_undo is None, "it tags nothing by itself"


def test_next_stays_at_the_passage_that_was_tagged(window, tour, qtbot):
    press(Key.Key_L, CTRL)
    press(Key.Key_1)
    assert title(tour) == "See what is tagged"
    mine = window.workspace.reader.current_mark()
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: title(tour) == "Say why, or look at one code")
    assert window.workspace.reader.current_mark() == mine


@pytest.mark.parametrize("where", ["search", "notice", "status", "documents"])
def test_escape_leaves_it_from_everywhere_in_the_window(window, tour, where):
    window.notice.done("Done.", [("Undo", lambda: None)])
    part = {
        "search": window.search,
        "notice": next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo"),
        "status": window.status.coder,
        "documents": window.workspace.documents.view,
    }[where]
    part.setFocus()
    assert QApplication.focusWidget() is part
    press(Key.Key_Escape)
    assert tour.bubble.isHidden()
    assert window.notice.text().startswith("You have left the tour.")


def test_escape_closes_a_list_or_a_menu_and_not_the_tour(window, tour, qtbot):
    press(Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() or window._palette_list.isVisible())
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not window._palette_list.isVisible())
    assert tour.bubble.isVisible()
    QTest.keyClick(window, Key.Key_F, ALT)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Key.Key_Escape)
    assert menu.isHidden()
    QTest.keyClick(window.menuBar(), Key.Key_Escape)
    assert tour.bubble.isVisible()
