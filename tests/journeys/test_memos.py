"""Memos on the document, a code and the project, written by keys alone, and what comes out of the program."""

import csv
import io

import pytest
from PySide6.QtCore import Qt

from glossator import cli
from glossator.domain.documents import TextDraft
from glossator.domain.memos import DOCUMENT
from glossator.ui.dialogs.coder import CoderDialog

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def run(journey, words):
    """A command from the palette, by its name."""
    journey.press(Key.Key_K, CTRL)
    journey.type(words)
    journey.press(Key.Key_Return)


def exported(journey, table, capsys):
    assert cli.main(["export", str(journey.path), "--table", table]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_three_memos_by_keys_alone_come_out_in_the_tables(journey, qtbot, capsys):
    space = journey.space
    code = space.project.codes.book().named("Debt bondage")
    journey.press(Key.Key_M, CTRL | SHIFT)
    assert space.inspector.document.memo.editor.hasFocus()
    journey.type("A corrected version")
    journey.press(Key.Key_Escape)
    assert journey.reader.hasFocus() or journey.reader.isAncestorOf(journey.focus())

    run(journey, "memo on the project")
    assert space.inspector.project.memo.editor.hasFocus()
    journey.type("Begun in autumn")
    journey.press(Key.Key_Return, CTRL)
    journey.press(Key.Key_Escape)

    run(journey, "debt bondage")
    run(journey, "memo on the code")
    assert space.inspector.definition.memo.editor.hasFocus()
    journey.type("Also of families")
    journey.press(Key.Key_Escape)

    assert [edit.text for edit in reversed(space.project.history(3))] == [
        "Write a memo on the document “Cambodia 2019”",
        "Write a memo on the project",
        "Write a memo on the code “Debt bondage”",
    ]
    journey.window.close()
    assert [(row["document"], row["memo"]) for row in exported(journey, "documents", capsys)] == [
        ("Cambodia 2019", "A corrected version")
    ]
    codes = {row["code_id"]: row["memo"] for row in exported(journey, "codebook", capsys)}
    assert codes[code.id] == "Also of families"
    assert [(row["about"], row["memo"]) for row in exported(journey, "memos", capsys)] == [
        ("project", "Begun in autumn"),
        ("document", "A corrected version"),
        ("code", "Also of families"),
    ]


def test_undo_saves_what_is_being_written_first_and_the_list_follows(journey):
    documents = journey.space.documents
    row = documents.model.index(0)
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type("First")
    journey.choose("undo")
    assert journey.space.inspector.document.memo.editor.plain_text() == ""
    assert "with a memo" not in row.data(Qt.ItemDataRole.AccessibleTextRole)
    journey.choose("redo")
    assert journey.space.inspector.document.memo.editor.plain_text() == "First"
    assert "with a memo" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_who_comes_back_to_a_memo_goes_on_at_its_end(journey):
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type("First")
    journey.press(Key.Key_Escape)
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type(" and second")
    journey.press(Key.Key_Escape)
    assert journey.space.inspector.document.memo.editor.plain_text() == "First and second"


def test_what_is_being_written_when_the_window_closes_is_kept(journey, make_window):
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type("To the last word")
    journey.window.close()
    again = make_window()
    again.opening.open(journey.path)
    space = again.workspace
    assert space.inspector.document.memo.editor.plain_text() == "To the last word"


def test_a_hidden_inspector_is_shown_for_a_memo(journey):
    journey.choose("right")
    assert journey.space.inspector.isHidden()
    journey.choose("project_memo")
    assert journey.space.inspector.isVisible()
    assert journey.space.inspector.project.memo.editor.hasFocus()


@pytest.mark.parametrize(
    ("panel", "action"), [("documents", "document_memo"), ("codebook", "code_memo")], ids=["list", "tree"]
)
def test_the_menus_of_the_lists_offer_it(journey, panel, action):
    space = journey.space
    assert action in {
        entry.id
        for entry, each in journey.window.actions_
        if each in [shown for shown in getattr(space, panel)._menu if shown is not None]
    }


def test_another_document_brings_its_own_memo(journey):
    project = journey.space.project
    first = project.documents.all()[0]
    text = "The embassy housed victims."
    (second,) = project.documents.add([TextDraft("B", text, text.encode(), "2" * 64, "b.txt", "utf-8")])
    project.memos.write(DOCUMENT, second, "Of the second.")
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type("Of the first.")
    journey.press(Key.Key_PageDown, CTRL)
    memo = journey.space.inspector.document.memo
    assert memo.editor.plain_text() == "Of the second."
    assert project.memos.mine(first.id) == "Of the first."


def test_another_coder_s_name_shows_whose_memo_it_is(journey):
    project = journey.space.project
    journey.press(Key.Key_M, CTRL | SHIFT)
    journey.type("Of A")
    journey.choose("coder")
    (dialog,) = journey.window.findChildren(CoderDialog)
    dialog.chosen.emit("Coder B")
    dialog.reject()
    memo = journey.space.inspector.document.memo
    assert memo.editor.plain_text() == ""
    assert memo.others.text() == "Coder A: Of A"
    assert [each.text for each in project.memos.on(project.documents.all()[0].id)] == ["Of A"]


def test_f1_in_a_memo_opens_the_page_about_memos(journey):
    for action in ("document_memo", "project_memo"):
        journey.choose(action)
        journey.press(Key.Key_F1)
        assert journey.window.guide.window.current() == "memos"
        journey.window.guide.close()
        journey.window.activateWindow()
