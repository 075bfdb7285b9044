"""The window around the project: the palette of commands, find, messages, and how fast it is there."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from glossator.ui.actions import plain
from glossator.ui.dialogs.about import AboutDialog
from glossator.ui.dialogs.shortcuts import ShortcutsDialog
from glossator.ui.main_window import MainWindow
from glossator.ui.widgets.chooser import fit


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def sample(window):
    window.opening.sample()
    return window


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(text):
    for character in text:
        QTest.keyClick(QApplication.focusWidget(), character)


def test_the_first_time_the_window_is_as_large_as_a_screen_without_room_for_its_usual_size(qtbot):
    """The screen here has 800 × 800 pixels."""
    first = MainWindow()
    qtbot.addWidget(first)
    first.show_first()
    assert first.isMaximized()
    first.showNormal()
    qtbot.waitUntil(lambda: not first.isMaximized())
    room = first.screen().availableSize()
    assert first.width() < room.width(), "its frame has room, too"
    assert first.height() < room.height()
    first.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show_first()
    assert not again.isMaximized(), "it is as it was left"
    again.close()


def test_the_window_fits_a_small_screen_at_a_large_scale(window):
    """1280 × 720 pixels at 1.5, less what the system draws around a window."""
    window.opening.sample()
    window.resize(QSize(0, 0))
    assert window.width() <= 853
    assert window.height() <= 480 - 48


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus(window, key):
    assert window.focusWidget() is window.welcome.sample_button
    keypad = Qt.KeyboardModifier.KeypadModifier
    press(key, keypad if key == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier)
    assert window.workspace is not None
    done = []
    window.notice.stay("There is something to do.", [("Do it", lambda: done.append(1))])
    window.notice.findChildren(QPushButton)[-1].setFocus()
    press(key)
    assert done == [1]
    tagged = window.workspace.codings
    window.workspace.reader.setFocus()
    press(Qt.Key.Key_Return)
    assert window.workspace.quick.isVisible(), "in the text it is for tagging"
    assert window.workspace.codings == tagged


def test_the_empty_window_needs_no_database():
    """The window is up before anything of a project is imported: that takes several times as long."""
    script = (
        "import sys; from glossator.ui import app; from glossator.ui.settings import Settings\n"
        "from glossator.ui.main_window import MainWindow\n"
        "it = app.made(); app.dress(it, Settings()); window = MainWindow(); window.show(); it.processEvents()\n"
        "heavy = ('sqlalchemy', 'alembic', 'glossator.project', 'glossator.storage', 'glossator.ui.reader.view',"
        " 'PySide6.QtSvg', 'chardet', 'psutil')\n"
        "print([name for name in heavy if name in sys.modules]); window.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_command_palette_runs_what_is_typed(sample):
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    write("dark")
    press(Qt.Key.Key_Return)
    assert sample.status.scheme.text() == "Dark"
    QTest.mouseClick(sample.search, Qt.MouseButton.LeftButton)
    write("light")
    press(Qt.Key.Key_Return)
    assert sample.status.scheme.text() == "Light"


def test_the_command_palette_finds_codes_documents_and_words(sample):
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    write("leaked")
    press(Qt.Key.Key_Return)
    book = sample.workspace.project.codes.book()
    assert book[sample.workspace.codebook.current()].name == "Leaked raids"
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    write("zealously nowhere")
    assert [row.link for row in sample._palette_list.model.rows] == [True]
    press(Qt.Key.Key_Return)
    assert sample.workspace.find_bar.isVisible()
    assert sample.workspace.find_bar.count.text() == "not found"


def test_the_command_palette_knows_what_other_programs_call_a_thing(sample):
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    write("filter")
    press(Qt.Key.Key_Return)
    assert sample.workspace.filtering.list.isVisible()


def test_actions_that_cannot_be_done_are_not_offered(window):
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    write("export")
    assert window._palette_list.model.rows == []
    press(Qt.Key.Key_Escape)


def test_find_steps_through_the_hits_and_leaves_one_selected(sample):
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = sample.workspace.find_bar
    write("officials")
    count = bar.hits()
    assert count > 5
    assert bar.count.text().startswith("1 of ")
    press(Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {count}"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{count} of {count}"
    press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert sample.workspace.reader.selected_text().lower() == "officials"
    assert sample.workspace.reader.hasFocus()


def test_an_error_stays_until_the_next_step_succeeds(sample):
    sample.notice.error("That did not work.")
    assert sample.notice.isVisible()
    code = next(iter(sample.workspace.project.codes.book()))
    sample.attempt(lambda: sample.workspace.project.codes.define(code.id, brief="Something else."))
    assert not sample.notice.isVisible()


def test_a_refused_step_is_explained_in_the_window(sample):
    codes = sample.workspace.project.codes
    theme = codes.book().children(None)[0]
    assert sample.attempt(lambda: codes.rename(theme.id, "  ")) is None
    assert sample.notice.text() == "A name cannot be empty."
    assert sample.notice.kind == "error"


def test_f6_goes_round_the_panes(sample):
    space = sample.workspace
    space.reader.setFocus()
    sample.actions_["next_passage"].trigger()  # so that the inspector has something to stand on
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        panes = (space.documents, space.codebook, space.reader, space.inspector)
        seen.append(next(p for p in panes if p is focus or p.isAncestorOf(focus)))
    assert set(seen) == {space.documents, space.codebook, space.reader, space.inspector}


def test_the_place_in_the_text_is_shown_above_it(sample):
    reader = sample.workspace.reader
    text = sample.workspace.project.documents.text(sample.workspace.showing.document_id)
    offset = text.index("Endemic corruption")
    reader.set_caret(offset)
    number = reader.paragraph_at(offset)
    assert sample.workspace.header.place.text() == f"Prosecution · ¶ {number} of 26"


def test_the_list_of_keys_narrows(window):
    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    dialog.field.setText("sentence")
    shown = [
        item.text(0)
        for top, items in dialog._groups
        for item in items
        if not item.isHidden() and not top.isHidden()
    ]
    assert shown
    assert all("sentence" in text.casefold() for text in shown)
    printed = dialog.paper().toPlainText()
    assert "Select the Sentence" in printed
    assert "Ctrl+L" in printed
    assert "Undo" not in printed
    dialog.close()


def test_long_names_and_keys_take_more_lines_in_the_list_of_keys(qtbot, window):
    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    tree = dialog.tree
    item = dialog._groups[0][1][0]
    for column in (0, 1):
        for words, lines in (("Short", 1), ("Paste as a new document " * 4, 2)):
            item.setText(column, words)
            QApplication.processEvents()
            box = tree.visualItemRect(item)
            room = tree.columnWidth(column) - (box.left() if column == 0 else 0)
            needed = tree.fontMetrics().boundingRect(
                QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), words
            )
            assert needed.height() >= lines * tree.fontMetrics().height()
            assert box.height() >= needed.height()
            item.setText(column, "")
    dialog.close()


def test_the_list_of_keys_has_each_key_of_each_action(window):
    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    listed = {item.text(0): item.text(1) for _top, items in dialog._groups for item in items}
    for entry, action in window.actions_:
        for key in action.shortcuts():
            shown = key.toString(key.SequenceFormat.NativeText)
            assert shown in listed[plain(entry.text)].split(", "), entry.id
    dialog.close()


def test_about_names_the_version(window):
    from glossator import __version__

    window.actions_["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert any(__version__ in label.text() for label in dialog.findChildren(type(window.status.saved)))
    dialog.close()


def test_every_button_of_the_window_has_a_name_for_screen_readers(sample):
    for button in sample.findChildren(QPushButton):
        assert button.text() or button.accessibleName(), button


def test_rows_are_ranked_by_how_they_fit():
    assert fit("dip", "Diplomatic assistance", "Diplomatic assistance") == 0
    assert fit("ass", "Diplomatic assistance", "Diplomatic assistance") == 1
    assert fit("plom", "Diplomatic assistance", "Diplomatic assistance") == 2
    assert fit("dipl", "Shelter", "Diplomatic assistance Shelter") == 3
    assert fit("debt", "Shelter", "Diplomatic assistance Shelter") is None


def test_a_small_window_leaves_the_text_and_the_names_their_room(sample):
    sample.resize(1024, 700)
    space = sample.workspace
    space.reader.set_text_size(
        space.reader.text_size() - 2
    )  # the widest serif there is needs no more room then
    columns = space.reader.scene.columns
    assert columns.right - columns.names >= 132
    small = space.columns.sizes()
    sample.resize(1920, 1000)
    assert space.columns.sizes()[0] > small[0]
    assert space.columns.sizes()[2] > small[2]


def test_columns_that_the_hand_has_made_as_wide_as_they_are_stay_so(sample):
    space = sample.workspace
    sample.resize(1400, 900)
    space.columns.moveSplitter(300, 1)
    sample.resize(1900, 900)
    assert space.columns.sizes()[0] == 300
