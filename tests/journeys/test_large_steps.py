"""A step with many rows is undone, done again and taken back beside the window, which goes on showing the text."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui import reversing, showing

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tagged(journey, monkeypatch):
    """One passage, tagged in a step that counts as large."""
    monkeypatch.setattr(reversing, "LARGE", 0)
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    return journey


@contextmanager
def file_held(path) -> Iterator[None]:
    """Another program is writing to the file, so that whoever wants to write has to wait."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def button(window, words: str) -> QPushButton:
    return next(b for b in window.notice.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_undo_and_redo_of_a_large_step(tagged, qtbot):
    with qtbot.waitSignal(tagged.space.reversing.ended):
        tagged.press(Qt.Key.Key_Z, CTRL)
        assert tagged.window.notice.text() == "Undoing “Tag with Corruption” …"
    assert tagged.stored() == tagged.marks() == []
    assert tagged.window.notice.text() == ""
    with qtbot.waitSignal(tagged.space.reversing.ended):
        tagged.choose("redo")
    assert tagged.stored() == [("took bribes", "Corruption")]
    assert tagged.marks() == [("took bribes", ("Corruption",))]


def test_while_it_goes_other_steps_are_refused_and_cancel_leaves_all_as_it_was(tagged, qtbot):
    with file_held(tagged.path):
        tagged.choose("undo")
        cancel = button(tagged.window, "Cancel")
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
        tagged.select("Police warned")
        tagged.press(Qt.Key.Key_2)
        assert "A large step is still under way" in tagged.window.notice.text()
    qtbot.waitUntil(lambda: tagged.window.notice.text() == "Stopped; everything is as it was.")
    assert tagged.stored() == [("took bribes", "Corruption")]
    tagged.select("Police warned")
    tagged.press(Qt.Key.Key_2)
    assert tagged.stored() == [("took bribes", "Corruption"), ("Police warned", "Debt bondage")]


def test_an_older_large_step_is_taken_back_from_the_history(tagged, qtbot):
    tagged.select("Police warned")
    tagged.press(Qt.Key.Key_2)
    tagged.press(Qt.Key.Key_H, CTRL)
    dialog = tagged.space.history.dialog
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.current().edit.text == "Tag with Corruption"
    QTest.keyClick(dialog.back, Qt.Key.Key_Space)
    assert dialog.said.text() == "Taking back: Tag with Corruption …"
    qtbot.waitUntil(lambda: dialog.said.text() == "Taken back: Tag with Corruption. Undo brings it back.")
    assert tagged.stored() == [("Police warned", "Debt bondage")]
    assert tagged.marks() == [("Police warned", ("Debt bondage",))]


def test_the_project_is_closed_while_a_large_step_goes(tagged, qtbot):
    with file_held(tagged.path):
        tagged.choose("undo")
    tagged.choose("close")
    assert tagged.window.workspace is None
    assert tagged.stored() in ([], [("took bribes", "Corruption")])


def test_what_is_written_while_a_large_step_goes_is_saved_when_the_project_is_closed(tagged):
    project = tagged.space.project
    document = tagged.space.showing.document_id
    with file_held(tagged.path):
        tagged.choose("undo")
        tagged.press(Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
        tagged.type("To the last word")
        tagged.press(Qt.Key.Key_Escape)
        assert "A large step is still under way" in tagged.window.notice.text()
    tagged.choose("close")
    with Project.read(project.path, coder="Coder A") as again:
        assert again.memos.mine(document) == "To the last word"


def test_a_step_of_many_passages_shows_the_document_anew_where_it_is_read(tagged, qtbot, monkeypatch):
    monkeypatch.setattr(showing, "MANY", 3)
    project, document = tagged.space.project, tagged.space.showing.document_id
    code = project.codes.book().named("Debt bondage").id
    project.passages.tag_all(document, [Span(12, 17), Span(18, 27), Span(33, 39)], code)
    many = tagged.marks()
    assert len(many) == 4

    with qtbot.waitSignal(tagged.space.reversing.ended):
        tagged.choose("undo")
    assert tagged.marks() == [("took bribes", ("Corruption",))]
    assert tagged.space.showing.document_id == document
    with qtbot.waitSignal(tagged.space.reversing.ended):
        tagged.choose("redo")
    assert tagged.marks() == many
