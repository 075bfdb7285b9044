"""Memos on a code, the document and the project in the inspector: written as a passage's is, and never lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from glossator.domain.errors import CannotWrite
from glossator.domain.memos import CODE, DOCUMENT, PROJECT
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.panels.inspector import Inspector

MEMO = "To be discussed."
KINDS = (CODE, DOCUMENT, PROJECT)
STEPS = {
    CODE: "memo on the code “Debt bondage”",
    DOCUMENT: "memo on the document “Cambodia 2019”",
    PROJECT: "memo on the project",
}


@pytest.fixture
def window(qtbot, bridge, attempt, report, codes):
    """The inspector on a code and a document, beside a field that can take the focus from it."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.elsewhere = QLineEdit()
    window.inspector = Inspector(bridge, attempt)
    column.addWidget(window.elsewhere)
    column.addWidget(window.inspector)
    qtbot.addWidget(window)
    window.resize(300, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.elsewhere.setFocus()
    window.inspector.show_code(codes.bondage)
    window.inspector.show_document(report)
    return window


@pytest.fixture
def inspector(window):
    return window.inspector


@pytest.fixture
def targets(project, report, codes):
    return {CODE: codes.bondage, DOCUMENT: report, PROJECT: project.memos.whole}


def field(inspector, kind):
    parts = {CODE: inspector.definition, DOCUMENT: inspector.document, PROJECT: inspector.project}
    return parts[kind].memo


def write(qtbot, memo, text):
    memo.editor.setFocus()
    qtbot.waitUntil(memo.editor.hasFocus)
    memo.editor.selectAll()
    qtbot.keyClicks(memo.editor, text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_memo_is_one_step_that_undo_takes_back_and_says_what_it_is_on(
    qtbot, window, inspector, project, targets, kind
):
    memo, steps = field(inspector, kind), len(project.history())
    write(qtbot, memo, MEMO)
    assert project.memos.mine(targets[kind]) == ""
    window.elsewhere.setFocus()
    assert project.memos.mine(targets[kind]) == MEMO
    assert len(project.history()) == steps + 1
    assert project.history()[0].text == f"Write a {STEPS[kind]}"
    project.undo()
    assert memo.editor.plain_text() == ""
    project.redo()
    assert memo.editor.plain_text() == MEMO


@pytest.mark.parametrize("kind", KINDS)
def test_ctrl_enter_saves_and_an_empty_memo_goes(qtbot, inspector, project, targets, kind):
    memo = field(inspector, kind)
    write(qtbot, memo, MEMO)
    qtbot.keyClick(memo.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert project.memos.mine(targets[kind]) == MEMO
    memo.editor.selectAll()
    qtbot.keyClick(memo.editor, Qt.Key.Key_Delete)
    assert inspector.flush()
    assert project.memos.on(targets[kind]) == []
    assert project.history()[0].text == f"Delete the {STEPS[kind]}"


@pytest.mark.parametrize("kind", KINDS)
def test_escape_asks_for_the_text(qtbot, inspector, kind):
    with qtbot.waitSignal(inspector.escaped):
        qtbot.keyClick(field(inspector, kind).editor, Qt.Key.Key_Escape)


@pytest.mark.parametrize("kind", KINDS)
def test_others_are_read_below_and_come_and_go_with_their_steps(qtbot, inspector, project, targets, kind):
    memo = field(inspector, kind)
    assert not memo.others.isVisible()
    project.memos.write(kind, targets[kind], "First reading.")
    assert memo.editor.plain_text() == "First reading."
    project.coders.use("Coder B")
    inspector.refresh()
    assert memo.editor.plain_text() == ""
    assert memo.others.text() == "Coder A: First reading."
    assert memo.others.isVisible()
    write(qtbot, memo, "Second reading.")
    inspector.flush()
    assert [each.text for each in project.memos.on(targets[kind])] == ["First reading.", "Second reading."]
    project.undo()
    project.undo()
    assert not memo.others.isVisible()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "word", ["https://www.example.org/" + "x" * 120, "ការជួញដូរមនុស្ស" * 12], ids=["address", "Khmer"]
)
def test_a_word_of_somebody_else_s_that_is_wider_than_the_column_is_broken(
    qtbot, inspector, project, targets, kind, word
):
    project.coders.use("Coder B")
    project.memos.write(kind, targets[kind], word)
    project.coders.use("Coder A")
    inspector.refresh()
    others = field(inspector, kind).others
    assert word in others.text()
    qtbot.waitUntil(lambda: others.height() > 3 * others.fontMetrics().lineSpacing())
    assert inspector.widget().width() <= inspector.viewport().width()
    assert others.document().idealWidth() <= others.viewport().width() + 1


def test_a_code_s_name_that_is_wider_than_the_column_cuts_off_nothing_else(qtbot, inspector, project, codes):
    project.codes.rename(codes.bondage, "Debt" * 40)
    project.codes.move(codes.bribery, codes.bondage)
    for code_id in (codes.bondage, codes.bribery):
        inspector.show_code(code_id)
        qtbot.wait(1)
        assert inspector.widget().width() <= inspector.viewport().width()


def test_what_others_have_written_can_be_copied_and_is_no_stop_for_tab(qtbot, inspector, project, targets):
    project.coders.use("Coder B")
    project.memos.write(PROJECT, "", "First reading.")
    project.coders.use("Coder A")
    inspector.refresh()
    others = inspector.project.memo.others
    assert others.isReadOnly()
    assert others.accessibleName() == others.text() == "Coder B: First reading."
    inspector.project.memo.editor.setFocus()
    qtbot.waitUntil(lambda: others.viewport().height() >= others.fontMetrics().height())
    place = others.cursorRect().center() + QPoint(20, 0)
    qtbot.mouseClick(others.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert inspector.project.memo.editor.hasFocus()
    qtbot.mouseDClick(others.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(others.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert others.hasFocus()
    qtbot.keyClick(others, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() in ("Coder", "B", "First")
    inspector.definition.memo.editor.setFocus()
    for _ in range(4):
        assert inspector.window().focusWidget() is not others
        qtbot.keyClick(inspector.window().focusWidget(), Qt.Key.Key_Tab)


def test_what_is_being_written_is_saved_when_another_thing_is_shown(qtbot, inspector, project, report, codes):
    write(qtbot, inspector.document.memo, "Of the report.")
    inspector.show_document(None)
    assert project.memos.mine(report) == "Of the report."
    assert not inspector.document.isVisible()
    write(qtbot, inspector.definition.memo, "Of the code.")
    inspector.show_code(codes.bribery)
    assert project.memos.mine(codes.bondage) == "Of the code."
    assert inspector.definition.memo.editor.plain_text() == ""


def test_a_memo_that_cannot_be_saved_stays_and_is_tried_again(
    qtbot, window, inspector, project, attempt, monkeypatch
):
    memo = inspector.project.memo
    write(qtbot, memo, MEMO)

    def full(*_):
        raise CannotWrite("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(project.memos, "write", full)
        window.elsewhere.setFocus()
        assert attempt.sentences == ["The disk is full."]
        assert memo.note.unsaved.isVisible()
        assert not inspector.flush()
    assert inspector.flush()
    assert project.memos.mine(project.memos.whole) == MEMO


def test_what_could_not_be_saved_on_a_thing_that_is_not_shown_any_more_is_tried_again_too(
    qtbot, inspector, project, codes
):
    project.stepping_apart = True
    write(qtbot, inspector.definition.memo, MEMO)
    brief = inspector.definition.notes["brief"].editor
    brief.setFocus()
    qtbot.keyClicks(brief, "A debt")
    inspector.show_code(codes.bribery)
    assert not inspector.flush()
    assert inspector.definition.memo.editor.plain_text() == ""
    project.stepping_apart = False
    assert inspector.flush()
    assert project.memos.mine(codes.bondage) == MEMO
    assert project.codes.book()[codes.bondage].brief == "A debt"
    assert project.memos.mine(codes.bribery) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_what_could_not_be_saved_waits_for_who_wrote_it(qtbot, inspector, project, targets, kind):
    memo, target = field(inspector, kind), targets[kind]
    write(qtbot, memo, MEMO)
    project.stepping_apart = True
    inspector.flush()
    project.coders.use("Coder B")
    inspector.refresh()
    assert memo.editor.plain_text() == ""
    assert not memo.note.unsaved.isVisible()
    project.stepping_apart = False
    inspector.flush()
    assert project.memos.on(target) == []
    project.coders.use("Coder A")
    inspector.refresh()
    assert memo.editor.plain_text() == MEMO
    assert inspector.flush()
    assert project.memos.mine(target) == MEMO


@pytest.mark.parametrize("kind", [CODE, DOCUMENT])
def test_of_what_is_deleted_meanwhile_the_words_are_kept_and_it_is_said_once(
    qtbot, inspector, project, targets, attempt, kind
):
    memo, target = field(inspector, kind), targets[kind]
    write(qtbot, memo, MEMO)
    if kind == CODE:
        project.codes.delete(target)
        show = inspector.show_code
    else:
        project.documents.delete([target])
        show = inspector.show_document
        show(None)  # as the window does then
    qtbot.waitUntil(lambda: bool(attempt.sentences))
    assert len(attempt.sentences) == 1
    assert "your words are kept" in attempt.sentences[0]
    assert not memo.isVisible()
    project.undo()
    show(target)
    assert memo.editor.plain_text() == MEMO
    assert memo.note.unsaved.isVisible()
    inspector.flush()
    assert project.memos.mine(target) == MEMO


def test_who_writes_below_the_edge_sees_what_is_written(qtbot, inspector):
    memo = inspector.project.memo
    inspector.go_to(memo)
    qtbot.waitUntil(memo.editor.hasFocus)
    for number in range(30):
        qtbot.keyClicks(memo.editor, f"Decision {number}")
        qtbot.keyClick(memo.editor, Qt.Key.Key_Return)

    def caret_is_seen():
        caret = memo.editor.viewport().mapTo(inspector.viewport(), memo.editor.cursorRect().bottomLeft())
        assert inspector.viewport().rect().contains(caret)

    qtbot.waitUntil(caret_is_seen)


def test_the_fields_are_named_and_reached_by_tab(qtbot, inspector):
    inspector.definition.memo.editor.setFocus()
    names = []
    for _ in range(4):
        focus = inspector.window().focusWidget()
        names.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert names[0] == "Memo on the code"
    assert names[2:] == ["Memo on the document", "Memo on the project"]


def test_a_project_that_is_open_for_reading_shows_memos_and_takes_none(
    qtbot, project, attempt, report, codes
):
    project.memos.write(DOCUMENT, report, "A corrected version.")
    project.memos.write(PROJECT, "", "Begun in autumn.")
    with Project.read(project.path) as reading:
        reading.coders.use("Coder A")
        bridge = Bridge(reading)
        inspector = Inspector(bridge, attempt)
        qtbot.addWidget(inspector)
        inspector.show_document(report)
        inspector.show_code(codes.bondage)
        inspector.show()
        assert inspector.document.memo.editor.plain_text() == "A corrected version."
        assert inspector.project.memo.editor.plain_text() == "Begun in autumn."
        for kind in KINDS:
            editor = field(inspector, kind).editor
            before = editor.plain_text()
            qtbot.keyClicks(editor, "More")
            assert editor.isReadOnly()
            assert editor.plain_text() == before
        assert inspector.definition.memo.editor.placeholderText() == "No memo of yours"
        assert inspector.flush()
        bridge.end()
    assert attempt.sentences == []
