"""The one table of actions."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from glossator.ui import icons
from glossator.ui.action_table import TABLE, WINDOW
from glossator.ui.actions import plain
from glossator.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_every_action_does_something_and_stands_in_a_menu(window):
    assert window.actions_.unbound() == set()
    shown = set()

    def walk(menu: QMenu):
        for action in menu.actions():
            if action.menu():
                walk(action.menu())
            elif not action.isSeparator():
                shown.add(action.objectName())

    for action in window.menuBar().actions():
        walk(action.menu())
    assert {entry.id for entry in TABLE} <= shown


def test_no_key_means_two_things_at_once(window):
    """A key of the whole window belongs to one action; a part's own keys differ among themselves and from it."""
    places: dict[str, Counter[str]] = {}
    for entry, action in window.actions_:
        for key in action.shortcuts():
            places.setdefault(entry.place, Counter())[key.toString()] += 1
    for place, keys in places.items():
        assert [key for key, count in keys.items() if count > 1] == []
        if place != WINDOW:
            assert set(keys) & set(places[WINDOW]) == set()


def test_every_icon_is_there_and_is_drawn(window, qapp):
    for entry in TABLE:
        if entry.icon:
            image = icons.pixmap(entry.icon, 16, 2).toImage()
            assert (image.width(), image.height()) == (32, 32)
            assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), entry.icon


def test_without_a_project_only_what_needs_none_is_enabled(window):
    enabled = {entry.id for entry, action in window.actions_ if action.isEnabled()}
    assert {"new", "open", "sample", "quit", "commands", "about"} <= enabled
    assert not enabled & {"import", "export", "undo", "tag", "find", "close"}


def test_mnemonics_are_left_out_where_there_are_none():
    assert plain("R&&D &Codes") == "R&D Codes"


def test_undo_has_the_platforms_key(window):
    assert QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)[0] in window.actions_["undo"].shortcuts()


def test_keys_are_those_of_usual_keyboards(window):
    keys = {entry.id: [key.toString() for key in action.shortcuts()] for entry, action in window.actions_}
    assert "Ctrl+C" in keys["copy"]
    assert "F1" in keys["guide"]
    words = {"New", "Open", "Close", "Copy", "Paste", "Undo", "Redo", "Find", "Help", "Zoom In", "Zoom Out"}
    assert not words & {key for each in keys.values() for key in each}


def test_the_keys_of_the_guide_are_there_also_where_the_platform_binds_others(qtbot, monkeypatch):
    """What Qt binds on an X11 screen."""
    standard = QKeySequence.StandardKey
    bound = {
        standard.Undo: ["Ctrl+Z", "F14"],
        standard.Redo: ["Ctrl+Shift+Z"],
        standard.Copy: ["Ctrl+C", "Ctrl+Ins", "F16"],
        standard.FindNext: ["F3"],
        standard.FindPrevious: ["Shift+F3"],
    }

    class OnX11(QKeySequence):
        @staticmethod
        def keyBindings(key):
            made = map(QKeySequence, bound[key]) if key in bound else QKeySequence.keyBindings(key)
            return list(made)

    monkeypatch.setattr("glossator.ui.actions.QKeySequence", OnX11)
    window = MainWindow()
    qtbot.addWidget(window)
    keys = {entry.id: [key.toString() for key in action.shortcuts()] for entry, action in window.actions_}
    assert keys["undo"] == ["Ctrl+Z"]
    assert keys["redo"] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert keys["copy"] == ["Ctrl+C", "Ctrl+Ins"]
    assert keys["find_next"] == ["F3", "Ctrl+G"]
    assert keys["find_previous"] == ["Shift+F3", "Ctrl+Shift+G"]
    window.close()
