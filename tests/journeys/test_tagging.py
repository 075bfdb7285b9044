"""Tagging, from the keys and the mouse to the file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BRIBES = "Local officials took bribes."


def test_a_selection_is_tagged_with_two_keys_and_is_on_disk(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_Return)
    assert journey.space.quick.isVisible()
    journey.press(Qt.Key.Key_Return)
    assert not journey.space.quick.isVisible()
    assert journey.stored() == [("took bribes", "Corruption")]
    assert journey.marks() == [("took bribes", ("Corruption",))]
    assert journey.window.status.counts.text() == "1 passage · 1 coding"


def test_the_coding_is_on_disk_before_its_highlight_is_asked_for(journey, monkeypatch):
    seen = []
    put = journey.reader.put_mark
    monkeypatch.setattr(journey.reader, "put_mark", lambda mark: (seen.append(journey.stored()), put(mark)))
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    assert seen == [[("took bribes", "Corruption")]]


def test_a_digit_tags_the_selection_with_one_key(journey):
    journey.select("borrowed from brokers")
    journey.press(Qt.Key.Key_2)
    assert journey.stored() == [("borrowed from brokers", "Debt bondage")]


def test_with_nothing_selected_a_digit_tags_the_sentence_at_the_caret(journey):
    journey.put_caret("officials took")
    journey.press(Qt.Key.Key_1)
    assert journey.stored() == [(BRIBES, "Corruption")]
    assert journey.reader.selection() is None


def test_one_key_tags_the_next_sentence_with_the_last_code(journey):
    journey.put_caret("officials took")
    journey.press(Qt.Key.Key_1)
    journey.put_caret("warned")
    journey.press(Qt.Key.Key_Period)
    assert journey.stored() == [
        (BRIBES, "Corruption"),
        ("Police warned the owners of the kilns.", "Corruption"),
    ]


def test_a_second_digit_goes_to_the_passage_just_tagged(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.press(Qt.Key.Key_4)
    assert journey.marks() == [("took bribes", ("Corruption", "Diplomatic assistance"))]


def test_once_the_caret_has_moved_the_sentence_counts_again(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.put_caret("Families")
    journey.press(Qt.Key.Key_2)
    assert ("Families borrowed from brokers.", "Debt bondage") in journey.stored()


def test_typing_a_name_finds_the_code_and_enter_tags(journey):
    journey.select("housed victims")
    journey.type("consul")
    assert journey.space.quick.field.text() == "consul"
    journey.press(Qt.Key.Key_Return)
    assert journey.stored() == [("housed victims", "Consular shelter")]


def test_the_path_finds_a_code_too_and_the_row_shows_it(journey):
    journey.select("housed victims")
    journey.type("dipl shel")
    rows = [choice.text for choice in journey.space.quick.model.rows]
    assert rows[0] == "Diplomatic assistance › Consular shelter"


def test_ctrl_enter_tags_and_stays_for_the_next_code(journey):
    journey.select("housed victims")
    journey.type("victim")
    journey.press(Qt.Key.Key_Return, CTRL)
    assert journey.space.quick.isVisible()
    assert journey.space.quick.field.text() == ""
    journey.type("dipl")
    journey.press(Qt.Key.Key_Return)
    assert journey.stored() == [
        ("housed victims", "Diplomatic assistance"),
        ("housed victims", "Victim protection"),
    ]


def test_shift_enter_creates_what_was_typed_and_tags_in_one_step(journey):
    journey.select("travel papers")
    journey.type("papers")
    assert journey.space.quick.model.rows[-1].text == "Create “papers”"
    journey.press(Qt.Key.Key_Return, SHIFT)
    assert journey.stored() == [("travel papers", "papers")]
    journey.choose("undo")
    assert journey.stored() == []
    assert "papers" not in [code.name for code in journey.space.project.codes.book()]


def test_escape_closes_the_quick_codes_and_the_text_has_the_focus_again(journey):
    journey.select("took bribes")
    journey.type("corr")
    journey.press(Qt.Key.Key_Escape)
    assert not journey.space.quick.isVisible()
    assert journey.reader.hasFocus()
    assert journey.reader.selected_text() == "took bribes"
    assert journey.stored() == []


def test_the_quick_codes_do_not_cover_the_selection(journey):
    from PySide6.QtCore import QRect

    for words in ("Prosecution", "took bribes", "nine of them"):
        journey.select(words)
        journey.press(Qt.Key.Key_Return)
        place = journey.reader.selection_rect()
        corner = journey.reader.viewport().mapTo(journey.space, place.topLeft())
        assert not journey.space.quick.geometry().intersects(QRect(corner, place.size()))
        journey.press(Qt.Key.Key_Escape)


def test_the_recent_code_comes_first(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_3)
    journey.select("warned")
    journey.press(Qt.Key.Key_Return)
    assert journey.space.quick.model.rows[0].text == "Victim protection"


def test_tagging_by_mouse_alone(journey):
    journey.drag("took bribes")
    assert journey.reader.selected_text() == "took bribes"
    view = journey.space.codebook.view
    index = journey.space.codebook.model.index(1, 0)
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert journey.stored() == [("took bribes", "Debt bondage")]


def test_the_right_column_shows_the_passage_that_is_being_tagged(journey):
    sentence = "Local officials took bribes."
    journey.select(sentence)
    journey.press(Qt.Key.Key_1)
    journey.select("took bribes.")
    journey.press(Qt.Key.Key_2)
    part = journey.space.inspector.passage
    journey.select(sentence)
    journey.press(Qt.Key.Key_Return)
    assert part.passage.quote == sentence
    journey.press(Qt.Key.Key_Escape)
    journey.put_caret("took")
    journey.press(Qt.Key.Key_Return)  # the sentence at the caret
    assert journey.reader.selected_text() == sentence
    assert part.passage.quote == sentence


def test_passages_may_overlap(journey):
    journey.select("officials took bribes")
    journey.press(Qt.Key.Key_1)
    journey.select("took bribes. Police warned")
    journey.press(Qt.Key.Key_2)
    assert journey.marks() == [
        ("officials took bribes", ("Corruption",)),
        ("took bribes. Police warned", ("Debt bondage",)),
    ]
    journey.put_caret("bribes")
    assert journey.space.inspector.passage.which.text() == "1 of 2"


def test_delete_takes_the_only_code_off_and_the_passage_goes(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.press(Qt.Key.Key_Delete)
    assert journey.stored() == []
    assert journey.marks() == []
    assert journey.window.actions_["undo"].text() == "&Undo Uncode Corruption"


def test_of_several_codes_a_menu_asks_which_to_take_off(journey, qapp):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.press(Qt.Key.Key_2)
    journey.press(Qt.Key.Key_Delete)
    menu = qapp.activePopupWidget()
    assert [action.text() for action in menu.actions()][:2] == [
        "&1 Uncode Corruption",
        "&2 Uncode Debt bondage",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert journey.stored() == [("took bribes", "Debt bondage")]


def test_a_chip_of_the_inspector_uncodes(journey):
    from glossator.ui.widgets.chip import Chip

    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    chip = journey.space.inspector.findChild(Chip)
    QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)
    assert journey.stored() == []


def test_highlight_without_a_code_and_in_vivo(journey):
    journey.select("warned")
    journey.choose("highlight")
    assert journey.marks() == [("warned", ())]
    journey.select("travel papers")
    journey.choose("in_vivo")
    assert journey.stored() == [("travel papers", "travel papers")]


def test_undo_and_redo_name_their_step_and_the_highlight_follows(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    assert journey.window.actions_["undo"].text() == "&Undo Tag with Corruption"
    journey.press(Qt.Key.Key_Z, CTRL)
    assert journey.marks() == []
    assert journey.window.actions_["redo"].text() == "&Redo Tag with Corruption"
    assert journey.window.status.counts.text() == "0 passages · 0 codings"
    journey.choose("redo")
    assert journey.marks() == [("took bribes", ("Corruption",))]


def test_undo_works_after_closing_and_opening_again(journey, make_window):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.window.close()
    again = type(journey)(make_window(), journey.path)
    again.window.opening.open(journey.path)
    assert again.marks() == [("took bribes", ("Corruption",))]
    assert again.window.actions_["undo"].text() == "&Undo Tag with Corruption"
    again.choose("undo")
    assert again.marks() == []
    assert again.stored() == []


def test_next_passage_makes_it_the_target(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.put_caret("Prosecution")
    journey.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    journey.press(Qt.Key.Key_2)
    assert journey.marks() == [("took bribes", ("Corruption", "Debt bondage"))]


def test_a_renamed_or_recoloured_code_is_seen_in_the_text_at_once(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    code = journey.space.project.codes.book().named("Corruption")
    journey.space.project.codes.rename(code.id, "Graft")
    journey.space.project.codes.recolour(code.id, "#123456")
    assert journey.reader.scene.looks[code.id].name == "Graft"
    assert journey.reader.scene.looks[code.id].colour == "#123456"


def test_the_inspector_shows_the_passage_that_is_outlined(journey):
    """Also where two coders have marked the very same words."""
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.space.project.coders.use("Coder B")
    journey.select("took bribes")
    journey.press(Qt.Key.Key_2)
    assert len(journey.marks()) == 2
    for _ in range(2):
        journey.put_caret("Prosecution")
        journey.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        for _ in range(2):
            assert journey.space.inspector.passage.passage.id == journey.reader.current_mark()
            journey.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def test_undo_of_a_step_in_another_document_shows_where_it_was(journey):
    from glossator.domain.documents import TextDraft

    first = journey.space.showing.document_id
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    passage = journey.space.project.passages.of(first)[0]
    code = journey.space.project.codes.book().named("Debt bondage")
    other = journey.space.project.documents.add(
        [TextDraft("Other", "Else.", b"Else.", "1" * 64, "o.txt", "utf-8")]
    )
    journey.space.project.passages.tag(first, passage.span, [code.id])
    journey.space.documents.select(other[0])
    assert journey.space.showing.document_id == other[0]
    journey.choose("undo")
    assert journey.space.showing.document_id == first
    assert journey.marks() == [("took bribes", ("Corruption",))]
