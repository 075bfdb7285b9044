"""Only the text: everything else goes, what the hand does goes on, and all comes back as it was."""

from PySide6.QtCore import Qt


def parts(journey):
    window, space = journey.window, journey.space
    return [window.menuBar(), window.statusBar(), space.left, space.inspector, space.header]


def test_f11_leaves_the_text_alone_and_brings_everything_back(journey):
    sizes = journey.space.columns.sizes()
    journey.press(Qt.Key.Key_F11)
    assert journey.window.isFullScreen()
    assert not any(part.isVisible() for part in parts(journey))
    left, width = journey.reader.text_column()
    assert abs((left + width / 2) / journey.reader.viewport().width() - 0.5) < 0.2
    assert journey.window.actions_["only_text"].isChecked()
    journey.press(Qt.Key.Key_F11)
    assert not journey.window.isFullScreen()
    assert all(part.isVisible() for part in parts(journey))
    assert journey.space.columns.sizes() == sizes
    assert not journey.window.actions_["only_text"].isChecked()


def test_escape_first_gives_up_the_selection_then_the_mode(journey):
    journey.press(Qt.Key.Key_F11)
    journey.select("Local officials")
    journey.press(Qt.Key.Key_Escape)
    assert journey.reader.selection() is None
    assert journey.space.only_text.on
    journey.press(Qt.Key.Key_Escape)
    assert not journey.space.only_text.on
    assert journey.space.header.isVisible()


def test_coding_find_and_commands_go_on_in_it(journey):
    journey.press(Qt.Key.Key_F11)
    journey.select("Local officials took bribes.")
    journey.type("1")
    assert journey.stored() == [("Local officials took bribes.", "Corruption")]
    journey.select("Police warned")
    journey.press(Qt.Key.Key_Return)
    journey.type("debt")
    journey.press(Qt.Key.Key_Return)
    assert ("Police warned", "Debt bondage") in journey.stored()
    journey.reader.setFocus()
    journey.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert journey.space.find_bar.isVisible()
    journey.press(Qt.Key.Key_Escape)
    assert journey.space.only_text.on
    journey.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert journey.window._palette_list.isVisible()
    journey.press(Qt.Key.Key_Escape)
    assert journey.space.only_text.on


def test_a_maximised_window_is_maximised_again_and_hidden_panels_stay_hidden(journey):
    journey.window.showMaximized()
    journey.choose("right")
    journey.press(Qt.Key.Key_F11)
    journey.press(Qt.Key.Key_F9)  # called up for a look
    assert journey.space.left.isVisible()
    journey.press(Qt.Key.Key_F11)
    assert journey.window.isMaximized()
    assert journey.space.left.isVisible()
    assert not journey.space.inspector.isVisible()


def test_closing_the_window_meanwhile_leaves_the_next_one_as_usual(journey, make_window, path):
    sizes = journey.space.columns.sizes()
    journey.press(Qt.Key.Key_F11)
    journey.window.close()
    window = make_window()
    window.opening.open(path)
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()
    assert window.workspace.left.isVisible()
    assert window.workspace.inspector.isVisible()
    assert window.workspace.header.isVisible()
    assert window.workspace.columns.sizes() == sizes


def test_another_document_or_none_in_it(journey):
    journey.press(Qt.Key.Key_F11)
    journey.space.showing.show(None)
    assert not journey.window.isFullScreen()
    assert journey.space.left.isVisible()
