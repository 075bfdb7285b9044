"""A step on many rows waits for its snapshot, and the window does not."""

import logging
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from glossator.domain.errors import CannotWrite
from glossator.domain.spans import Span
from glossator.ui import logs
from glossator.ui.dialogs.delete import DeleteDialog
from glossator.ui.dialogs.merge import MergeDialog
from glossator.ui.jobs import Job

SAID = "Keeping a snapshot first …"


@pytest.fixture
def held(journey, monkeypatch):
    """Snapshots take until this is set, and fail with what is put into the list."""
    go_on, faults = threading.Event(), []
    snapshots = journey.space.project.snapshots
    plain = snapshots.take

    def slow(reason, check=None):
        while check is not None and not go_on.wait(0.01):
            check()
        if faults:
            raise faults[0]
        return plain(reason, check)

    monkeypatch.setattr(snapshots, "take", slow)
    yield go_on, faults
    go_on.set()


@pytest.fixture
def many(journey):
    """A code on many passages, and the tree stands on it."""
    project = journey.space.project
    code = next(iter(project.codes.book()))
    project.passages.tag_all(project.documents.all()[0].id, [Span(n, n + 1) for n in range(60)], code.id)
    journey.space.codebook.select(code.id)
    return code


def delete(journey):
    journey.space.codebook.delete_current()
    dialog = next(d for d in journey.window.findChildren(DeleteDialog) if d.isVisible())
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)


def names(journey):
    return [code.name for code in journey.space.project.codes.book()]


def test_the_step_goes_after_the_snapshot_and_others_are_refused_meanwhile(journey, qtbot, held, many):
    go_on, _ = held
    delete(journey)
    assert journey.window.notice.text() == SAID
    assert many.name in names(journey)
    journey.select("embassy")
    journey.press(Qt.Key.Key_2)
    assert "large step is still under way" in journey.window.notice.text()
    assert "embassy" not in [words for words, _ in journey.stored()]
    go_on.set()
    qtbot.waitUntil(lambda: many.name not in names(journey))
    assert journey.window.notice.text() == ""
    assert [s.reason for s in journey.space.project.snapshots.all()] == ["delete"]
    assert journey.stored() == []
    journey.choose("undo")
    assert many.name in names(journey)


def test_asked_for_twice_it_is_done_once_without_a_word(journey, qtbot, held, many):
    go_on, _ = held
    delete(journey)
    delete(journey)
    assert journey.window.notice.text() == SAID
    go_on.set()
    qtbot.waitUntil(lambda: many.name not in names(journey))
    qtbot.waitUntil(lambda: not journey.window.snapshooting.findChildren(Job))
    assert journey.window.notice.text() == ""
    assert journey.space.project.can_undo.label == "Delete the code “{}”"


def test_cancelling_the_snapshot_gives_the_step_up(journey, qtbot, held, many):
    delete(journey)
    button = next(b for b in journey.window.notice.findChildren(QPushButton) if b.text() == "Cancel")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not journey.window.snapshooting.findChildren(Job))
    assert many.name in names(journey)
    assert journey.space.project.snapshots.all() == []


def test_a_snapshot_that_cannot_be_taken_is_told_and_the_step_done(
    journey, qtbot, held, many, caplog, monkeypatch
):
    monkeypatch.setattr(logging.getLogger(logs.LOGGER), "disabled", False)
    go_on, faults = held
    faults.append(CannotWrite("No snapshot was taken."))
    go_on.set()
    delete(journey)
    qtbot.waitUntil(lambda: "No snapshot was taken" in journey.window.notice.text())
    assert many.name not in names(journey)
    caplog.clear()


def test_codes_are_merged_after_it(journey, qtbot, held, many):
    go_on, _ = held
    journey.space.codebook.merge_current()
    dialog = next(d for d in journey.window.findChildren(MergeDialog) if d.isVisible())
    target = names(journey)[1]
    journey.type(target)
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert journey.window.notice.text() == SAID
    assert many.name in names(journey)
    go_on.set()
    qtbot.waitUntil(lambda: many.name not in names(journey))
    assert journey.space.project.codes.book()[journey.space.codebook.current()].name == target


def test_documents_are_deleted_after_it(journey, qtbot, held, many):
    go_on, _ = held
    journey.space.documents.delete_current()
    dialog = next(d for d in journey.window.findChildren(DeleteDialog) if d.isVisible())
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert journey.window.notice.text() == SAID
    assert len(journey.space.project.documents.all()) == 1
    go_on.set()
    qtbot.waitUntil(lambda: journey.space.project.documents.all() == [])


def test_closing_meanwhile_waits_and_does_the_step(journey, held, many):
    go_on, _ = held
    delete(journey)
    ends = threading.Timer(0.05, go_on.set)
    ends.start()
    journey.window.close_project()
    ends.join()
    journey.window.opening.open(journey.path)
    assert many.name not in names(journey)
    assert "delete" in [s.reason for s in journey.space.project.snapshots.all()]


def test_closing_after_it_was_cancelled_does_nothing(journey, held, many):
    delete(journey)
    button = next(b for b in journey.window.notice.findChildren(QPushButton) if b.text() == "Cancel")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    journey.window.close_project()
    journey.window.opening.open(journey.path)
    assert many.name in names(journey)
