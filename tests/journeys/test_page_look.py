"""How text and page look: seen at once, remembered, and the text stays under the reader's eyes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glossator.domain.documents import TextDraft
from glossator.project import Project
from glossator.ui import theme
from glossator.ui.reader.fonts import SANS, PageLook

LONG = "\n".join(
    f"Paragraph {number}. Authorities did not report how many victims they had identified or referred. " * 3
    for number in range(120)
)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def long(journey):
    drafts = [
        TextDraft(name, LONG, LONG.encode(), digit * 64, f"{name}.txt", "utf-8")
        for name, digit in (("Long", "1"), ("Longer", "2"))
    ]
    journey.space.project.documents.add(drafts)
    return [document.id for document in journey.space.project.documents.all()][1:]


@pytest.fixture
def sheet(journey):
    journey.press(Qt.Key.Key_T, CONTROL_SHIFT)
    sheet = journey.space._look_sheet
    assert sheet.isVisible()
    return sheet


def test_each_change_is_seen_at_once_and_the_first_character_stays(journey, long, sheet):
    journey.space.documents.select(long[0])
    reader = journey.reader
    reader.scroll_to(LONG.index("Paragraph 60."))
    reader.scroll_pixels(3 * reader.scene.kind.pitch)
    top = reader.top_offset()
    assert top > LONG.index("Paragraph 60.")

    def seen():
        page = reader.scene.page
        number = page.layout_at(top).line_number(top)
        line = (page.layout_at(top).line_start(number), page.layout_at(top).line_end(number))
        return line[0] <= top <= line[1] and line[0] <= reader.top_offset() <= line[1]

    column, pitch = reader.text_column()[1], reader.scene.kind.pitch
    QTest.keyClick(sheet.size_slider, Qt.Key.Key_PageUp)
    assert reader.scene.kind.size == 22
    assert reader.text_column()[1] > column
    assert seen()
    QTest.keyClick(sheet.measure_slider, Qt.Key.Key_Home)
    assert reader.page_look().measure == 50
    assert seen()
    QTest.keyClick(sheet.leading_slider, Qt.Key.Key_End)
    assert reader.scene.kind.pitch > pitch * 22 / 17
    assert seen()
    sheet.fonts.setCurrentIndex(sheet.fonts.findData(SANS))
    sheet.fonts.activated.emit(sheet.fonts.currentIndex())
    assert reader.page_look().family == SANS
    assert seen()
    QTest.mouseClick(sheet.usual, Qt.MouseButton.LeftButton)
    assert reader.page_look() == PageLook()
    assert reader.top_offset() == top


def test_what_is_chosen_is_there_the_next_time(journey, sheet, make_window, path):
    QTest.keyClick(sheet.size_slider, Qt.Key.Key_Right)
    QTest.keyClick(sheet.measure_slider, Qt.Key.Key_Left)
    QTest.mouseClick(sheet.schemes["sepia"], Qt.MouseButton.LeftButton)
    look = journey.reader.page_look()
    assert (look.size, look.measure) == (18, 69)
    assert theme.tokens().scheme == "sepia"
    journey.window.close()
    window = make_window()
    window.opening.open(path)
    assert window.workspace.reader.page_look() == look
    assert window.settings.scheme() == "sepia"


def test_the_sheet_follows_the_wheel_and_the_keys(journey, sheet):
    journey.choose("bigger")
    assert sheet.size_slider.value() == 18
    journey.choose("usual")
    assert sheet.size_slider.value() == 17
    assert journey.window.status.zoom.text() == "100 %"


def test_escape_or_the_same_key_closes_it_and_the_focus_goes_back(journey):
    for key, held in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_T, CONTROL_SHIFT)):
        journey.reader.setFocus()
        journey.press(Qt.Key.Key_T, CONTROL_SHIFT)
        assert journey.space._look_sheet.isVisible()
        journey.press(key, held)
        assert not journey.space._look_sheet.isVisible()
        assert journey.reader.hasFocus()


def test_every_document_is_shown_where_it_was_read(journey, long, make_window, path):
    space = journey.space
    read = {}
    for document, words in ((long[0], "Paragraph 30."), (long[1], "Paragraph 70.")):
        space.documents.select(document)
        journey.reader.set_caret(LONG.index(words) + 20)
        journey.reader.scroll_to(LONG.index(words))
        read[document] = (journey.reader.top_offset(), journey.reader.caret())
    journey.window.close()
    moved = path.with_name("elsewhere.gloss")
    path.rename(moved)  # a document's place does not hang on its project's name
    window = make_window()
    window.opening.open(moved)
    for document, place in read.items():
        window.workspace.documents.select(document)
        assert window.workspace.showing.place() == place


def test_a_place_beyond_the_text_does_no_harm(journey, make_window, path):
    document = journey.space.showing.document_id
    journey.window.close()
    window = make_window()
    window.settings.set_place(document, 10_000_000, 20_000_000)
    window.opening.open(path)
    assert window.workspace.showing.document_id == document
    assert window.workspace.reader.caret() <= len(window.workspace.project.documents.text(document))


def test_a_project_opens_with_the_document_that_was_read_last(journey, long, make_window, path):
    journey.space.documents.select(long[1])
    journey.window.close()
    with Project.open(path) as project:
        assert len(project.documents.all()) == 3
    window = make_window()
    window.opening.open(path)
    assert window.workspace.showing.document_id == long[1]
    assert window.workspace.documents.current() == long[1]
