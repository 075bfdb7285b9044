"""The inspector: the passage under the cursor, its memo that is never lost, and a code's definition."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from glossator.domain.errors import CannotWrite
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui.panels.inspector import Inspector
from glossator.ui.widgets.chip import Chip

MEMO = "Named as a practice, not as a case."


@pytest.fixture
def window(qtbot, bridge, attempt):
    """The inspector beside a field that can take the focus from it."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.elsewhere = QLineEdit()
    window.inspector = Inspector(bridge, attempt)
    column.addWidget(window.elsewhere)
    column.addWidget(window.inspector)
    qtbot.addWidget(window)
    window.resize(300, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.elsewhere.setFocus()
    return window


@pytest.fixture
def inspector(window):
    return window.inspector


@pytest.fixture
def other(project, report, codes):
    """Another passage: "Police warned the owners"."""
    return project.passages.tag(report, Span(29, 53), [codes.impunity])


def chips(inspector):
    return [chip for chip in inspector.findChildren(Chip) if chip.isVisible()]


def write(qtbot, note, text):
    note.editor.setFocus()
    qtbot.waitUntil(note.editor.hasFocus)
    note.editor.selectAll()
    qtbot.keyClicks(note.editor, text)


def test_a_passage_is_shown_with_its_words_codes_and_place(inspector, passage, codes):
    inspector.show_passages([passage])
    assert inspector.passage.quote.accessibleName() == "Local officials took bribes."
    assert [chip.code_id for chip in chips(inspector)] == [codes.corruption, codes.bribery]
    assert [chip.cross.accessibleName() for chip in chips(inspector)] == [
        "Uncode Corruption",
        "Uncode Bribery",
    ]
    meta = inspector.passage.meta.text()
    assert meta.startswith("Coder A · ")
    assert meta.endswith("characters 0–28")
    assert inspector.definition.heading.text() == "Corruption"


def test_without_a_passage_it_says_what_to_do(inspector, passage):
    inspector.show_passages([passage])
    inspector.show_passages([])
    assert inspector.passage.nothing.isVisible()
    assert not chips(inspector)
    assert not inspector.passage.memo.isVisible()


def test_the_cross_of_a_chip_uncodes_and_undo_brings_the_chip_back(qtbot, inspector, project, passage, codes):
    inspector.show_passages([passage])
    qtbot.mouseClick(chips(inspector)[1].cross, Qt.MouseButton.LeftButton)
    assert project.passages.get(passage).code_ids == (codes.corruption,)
    assert [chip.code_id for chip in chips(inspector)] == [codes.corruption]
    project.undo()
    assert {chip.code_id for chip in chips(inspector)} == {codes.corruption, codes.bribery}


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete])
def test_uncode_by_keyboard(qtbot, inspector, project, passage, codes, key):
    inspector.show_passages([passage])
    cross = chips(inspector)[0].cross
    cross.setFocus()
    qtbot.keyClick(cross, key)
    assert project.passages.get(passage).code_ids == (codes.bribery,)
    assert chips(inspector)[0].cross.hasFocus()


def test_uncoding_the_last_code_empties_the_inspector(qtbot, inspector, project, other):
    inspector.show_passages([other])
    qtbot.mouseClick(chips(inspector)[0].cross, Qt.MouseButton.LeftButton)
    assert inspector.passage.nothing.isVisible()


def test_a_chip_shows_the_definition_of_its_code(qtbot, inspector, passage, codes):
    inspector.show_passages([passage])
    with qtbot.waitSignal(inspector.code_chosen) as chosen:
        qtbot.mouseClick(chips(inspector)[1].face, Qt.MouseButton.LeftButton)
    assert chosen.args == [codes.bribery]
    assert inspector.definition.heading.text() == "Bribery"
    assert inspector.definition.path.text() == "Corruption"


def test_the_chosen_definition_stays_while_the_cursor_moves_within_a_passage(inspector, passage, codes):
    inspector.show_passages([passage])
    inspector.show_code(codes.bondage)
    inspector.show_passages([passage])
    assert inspector.definition.code_id == codes.bondage


@pytest.mark.parametrize("width", [150, 300])
def test_what_a_note_is_for_is_shown_whole(window, inspector, codes, width):
    window.resize(width, 900)
    inspector.show_code(codes.bondage)
    QApplication.processEvents()
    for note in inspector.definition.notes.values():
        area = note.editor.viewport().rect()
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        words = note.editor.fontMetrics().boundingRect(area, flags, note.editor.placeholderText())
        assert note.editor.isVisible()
        assert words.height() <= area.height()


def test_chips_follow_a_rename_and_a_recolour(inspector, project, passage, codes):
    inspector.show_passages([passage])
    project.codes.rename(codes.bribery, "Bribes")
    assert chips(inspector)[1].cross.accessibleName() == "Uncode Bribes"
    project.codes.recolour(codes.bribery, "#0f766e")
    assert len(chips(inspector)) == 2


def test_a_passage_without_a_code_has_no_chips(inspector, project, report):
    inspector.show_passages([project.passages.highlight(report, Span(0, 5))])
    assert not chips(inspector)
    assert inspector.passage.memo.isVisible()


# --- the memo -------------------------------------------------------------------------------------------------


def test_a_memo_is_saved_as_one_step_when_the_focus_leaves(qtbot, window, inspector, project, passage):
    inspector.show_passages([passage])
    steps = len(project.history())
    write(qtbot, inspector.passage.memo, MEMO)
    assert project.memos.mine(passage) == ""
    window.elsewhere.setFocus()
    assert project.memos.mine(passage) == MEMO
    assert len(project.history()) == steps + 1
    project.undo()
    assert inspector.passage.memo.editor.plain_text() == ""


def test_ctrl_enter_saves_and_the_writing_goes_on_where_it_was(qtbot, inspector, project, passage):
    inspector.show_passages([passage])
    memo = inspector.passage.memo
    write(qtbot, memo, "First ")
    qtbot.keyClick(memo.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert project.memos.mine(passage) == "First"
    qtbot.keyClicks(memo.editor, "second")
    inspector.flush()
    assert project.memos.mine(passage) == "First second"


def test_looking_at_a_memo_is_no_step(qtbot, window, inspector, project, passage):
    project.memos.write(PASSAGE, passage, "no\u00a0break and\nlines")
    inspector.show_passages([passage])
    steps = len(project.history())
    inspector.passage.memo.editor.setFocus()
    window.elsewhere.setFocus()
    inspector.show_passages([])
    assert len(project.history()) == steps
    assert project.memos.mine(passage) == "no\u00a0break and\nlines"


def test_what_was_written_keeps_its_own_characters(qtbot, inspector, project, passage):
    inspector.show_passages([passage])
    editor = inspector.passage.memo.editor
    editor.setFocus()
    editor.insertPlainText("5\u00a0000 riel, ខ្មែរ, 👩‍⚖️\n")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "end")
    inspector.flush()
    assert project.memos.mine(passage) == "5\u00a0000 riel, ខ្មែរ, 👩‍⚖️\n\nend"


def test_a_memo_is_not_lost_when_another_passage_is_shown(qtbot, inspector, project, passage, other):
    inspector.show_passages([passage])
    write(qtbot, inspector.passage.memo, MEMO)
    inspector.show_passages([other])
    assert project.memos.mine(passage) == MEMO
    assert project.memos.mine(other) == ""
    assert inspector.passage.memo.editor.plain_text() == ""
    inspector.show_passages([passage])
    assert inspector.passage.memo.editor.plain_text() == MEMO


def test_a_memo_that_is_being_written_survives_what_else_happens(qtbot, inspector, project, passage, codes):
    inspector.show_passages([passage])
    write(qtbot, inspector.passage.memo, MEMO)
    project.passages.uncode(passage, codes.bribery)
    assert inspector.passage.memo.editor.plain_text() == MEMO
    inspector.flush()
    assert project.memos.mine(passage) == MEMO


def test_a_memo_that_cannot_be_saved_is_kept_and_tried_again(
    qtbot, window, inspector, project, passage, other, attempt, monkeypatch
):
    inspector.show_passages([passage])
    memo = inspector.passage.memo
    write(qtbot, memo, MEMO)

    def full(*_):
        raise CannotWrite("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(project.memos, "write", full)
        window.elsewhere.setFocus()
        assert attempt.sentences == ["The disk is full."]
        assert memo.editor.plain_text() == MEMO
        assert memo.note.unsaved.isVisible()
        inspector.show_passages([other])
        assert memo.editor.plain_text() == ""
        assert not memo.note.unsaved.isVisible()
        inspector.show_passages([passage])
        assert memo.editor.plain_text() == MEMO
        assert memo.note.unsaved.isVisible()
        assert not inspector.flush()
    assert inspector.flush()
    assert project.memos.mine(passage) == MEMO
    assert not memo.note.unsaved.isVisible()


def test_a_memo_on_a_passage_that_went_comes_back_with_it(qtbot, inspector, project, passage):
    inspector.show_passages([passage])
    write(qtbot, inspector.passage.memo, MEMO)
    project.passages.delete([passage])
    assert inspector.passage.nothing.isVisible()
    project.undo()
    inspector.show_passages([passage])
    assert inspector.passage.memo.editor.plain_text() == MEMO
    inspector.flush()
    assert project.memos.mine(passage) == MEMO


def test_uncoding_the_last_code_keeps_a_passage_whose_memo_is_being_written(qtbot, inspector, project, other):
    inspector.show_passages([other])
    write(qtbot, inspector.passage.memo, MEMO)
    chips(inspector)[0].removed.emit(chips(inspector)[0].code_id)
    assert project.memos.mine(other) == MEMO
    assert project.passages.get(other).codings == ()


def test_another_coders_memo_is_shown_and_not_written_over(qtbot, inspector, project, passage):
    project.memos.write(PASSAGE, passage, "First reading.")
    project.coders.use("Coder B")
    inspector.show_passages([passage])
    assert inspector.passage.memo.others.text() == "Coder A: First reading."
    write(qtbot, inspector.passage.memo, "Second reading.")
    inspector.flush()
    assert [memo.text for memo in project.memos.on(passage)] == ["First reading.", "Second reading."]


def test_another_coders_memo_runs_its_own_way_behind_the_name(qtbot, inspector, project, passage):
    project.memos.write(PASSAGE, passage, "كتب (2019).\nSecond.")
    project.coders.use("Coder B")
    inspector.show_passages([passage])
    assert inspector.passage.memo.others.text() == "Coder A: \u2068كتب (2019).\u2069\nSecond."


# --- several passages at the cursor ---------------------------------------------------------------------------


def test_overlapping_passages_are_stepped_through(qtbot, inspector, project, report, passage, codes):
    inner = project.passages.tag(report, Span(6, 15), [codes.bondage])
    inspector.show_passages([inner, passage])
    assert inspector.passage.which.text() == "1 of 2"
    assert inspector.definition.code_id == codes.bondage
    with qtbot.waitSignal(inspector.passage_chosen) as chosen:
        qtbot.mouseClick(inspector.passage.forth, Qt.MouseButton.LeftButton)
    assert chosen.args == [passage]
    assert inspector.passage.which.text() == "2 of 2"
    assert inspector.definition.code_id == codes.corruption
    inspector.show_passages([inner, passage])  # the cursor moved within both
    assert inspector.passage.passage.id == passage
    qtbot.mouseClick(inspector.passage.forth, Qt.MouseButton.LeftButton)
    assert inspector.passage.passage.id == inner
    project.passages.delete([inner])
    assert inspector.passage.passage.id == passage
    assert not inspector.passage.which.isVisible()


# --- the definition -------------------------------------------------------------------------------------------


def test_a_definition_is_edited_in_place_one_step_a_field(qtbot, window, inspector, project, codes):
    inspector.show_code(codes.bribery)
    steps = len(project.history())
    notes = inspector.definition.notes
    write(qtbot, notes["definition"], "An official takes money.")
    qtbot.keyClick(notes["definition"].editor, Qt.Key.Key_Tab)
    assert notes["use_when"].editor.hasFocus()
    qtbot.keyClicks(notes["use_when"].editor, "the text speaks of a bribe")
    window.elsewhere.setFocus()
    code = project.codes.book()[codes.bribery]
    assert (code.definition, code.use_when) == ("An official takes money.", "the text speaks of a bribe")
    assert len(project.history()) == steps + 2
    project.undo()
    assert notes["use_when"].editor.plain_text() == ""
    assert notes["definition"].editor.plain_text() == "An official takes money."


def test_a_definition_is_not_lost_when_another_code_is_shown(qtbot, inspector, project, codes):
    inspector.show_code(codes.bribery)
    write(qtbot, inspector.definition.notes["example"], "Local officials took bribes.")
    inspector.show_code(codes.bondage)
    assert project.codes.book()[codes.bribery].example == "Local officials took bribes."
    assert project.codes.book()[codes.bondage].example == ""


def test_a_code_that_is_deleted_is_shown_no_more(inspector, project, codes):
    inspector.show_code(codes.bondage)
    assert inspector.definition.isVisible()
    project.codes.delete(codes.bondage)
    assert not inspector.definition.isVisible()
    assert inspector.definition.code_id is None


def test_every_field_can_be_reached_and_has_a_name(inspector, passage):
    inspector.show_passages([passage])
    notes = [inspector.passage.memo, *inspector.definition.notes.values()]
    names = [note.editor.accessibleName() for note in notes]
    assert names == [
        "Memo on the passage",
        "Brief",
        "Definition",
        "Use when",
        "Do not use when",
        "Example",
    ]
    assert all(note.editor.focusPolicy() & Qt.FocusPolicy.TabFocus for note in notes)


def test_what_is_shown_is_there_again_after_reopening(qtbot, inspector, project, passage, tmp_path: Path):
    inspector.show_passages([passage])
    write(qtbot, inspector.passage.memo, MEMO)
    inspector.flush()
    with Project.read(project.path) as again:
        assert [memo.text for memo in again.memos.on(passage)] == [MEMO]
