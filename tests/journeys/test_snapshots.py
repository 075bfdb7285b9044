"""Snapshots as a user meets them: taken by themselves, looked at, restored into a new file; and what is said when
they cannot be taken."""

import logging
import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.snapshots import known_places
from glossator.ui import logs
from glossator.ui.dialogs.snapshots import SnapshotsDialog
from glossator.ui.snapshooting import Snapshooting


def dialog_of(window):
    return next(d for d in window.findChildren(SnapshotsDialog) if d.isVisible())


def tag(journey, words):
    journey.select(words)
    journey.press(Qt.Key.Key_1)


def cells(dialog, row=0):
    return [dialog.table.item(row, place).text() for place in range(dialog.table.columnCount())]


def test_closing_keeps_what_was_done_and_it_comes_back_in_a_new_file(journey, qtbot, tmp_path, monkeypatch):
    tag(journey, "bribes")
    journey.window.close_project()
    journey.window.opening.open(journey.path)
    tag(journey, "Police")
    tag(journey, "kilns")
    journey.choose("snapshots")
    dialog = dialog_of(journey.window)
    assert cells(dialog)[1:6] == ["At closing", "1", "1", "1", "5"]
    assert "2 steps by 1 coder" in dialog.said.text()
    assert "2 passages and 2 codings" in dialog.said.text()
    target = tmp_path / "back.gloss"
    offered = []

    def choose(_parent, _title, name, *_more, **_named):
        offered.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    qtbot.waitUntil(dialog.table.hasFocus)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: journey.window.windowTitle() == "back – Glossator")
    assert "study restored" in offered[0]
    assert [words for words, _ in journey.marks()] == ["bribes"]
    with Project.read(journey.path) as untouched:
        assert untouched.info()["passages"] == 3
    with Project.read(target) as restored:
        assert restored.findings() == []


def test_without_any_it_says_when_they_come_and_one_can_be_taken(journey, qtbot):
    journey.choose("snapshots")
    dialog = dialog_of(journey.window)
    assert not dialog.table.isVisible()
    assert "every 15 minutes" in dialog.empty.text()
    assert "brought up to date" in dialog.empty.text()
    assert not dialog.restore_button.isEnabled()
    qtbot.waitUntil(dialog.take_button.hasFocus)
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.table.isVisible)
    assert cells(dialog)[1] == "Asked for"
    assert "Nothing was done since" in dialog.said.text()
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "none was needed" in dialog.fault.text())
    assert dialog.table.rowCount() == 1
    dialog.reject()


def test_a_file_that_is_there_is_not_written_over(journey, qtbot, monkeypatch):
    tag(journey, "bribes")
    journey.choose("snapshots")
    dialog = dialog_of(journey.window)
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.table.isVisible)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(journey.path), ""))
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "exists already" in dialog.fault.text())
    assert journey.stored() == [("bribes", "Corruption")]
    dialog.reject()


def test_after_a_quarter_of_an_hour_of_work_one_is_taken_in_the_background(journey, qtbot):
    snapshooting = journey.window.snapshooting
    assert not snapshooting.timer.isActive()
    tag(journey, "bribes")
    assert snapshooting.timer.isActive()
    snapshooting.timer.setInterval(1)  # as if the time were over
    snapshooting.timer.start()
    qtbot.waitUntil(lambda: len(journey.space.project.snapshots.all()) == 1)
    assert journey.space.project.snapshots.all()[0].reason == "working"
    qtbot.waitUntil(lambda: snapshooting._job is None)
    journey.window.close_project()
    with Project.open(journey.path, "Coder A") as project:
        project.snapshots.keep_in(journey.window.settings.snapshots_place() or usual())
        assert len(project.snapshots.all()) == 1  # nothing new to keep at closing


def usual():
    from glossator.project.snapshots import usual_place

    return usual_place()


def test_before_many_codings_are_deleted_one_is_taken(journey):
    project = journey.space.project
    code = next(iter(project.codes.book()))
    project.passages.tag_all(project.documents.all()[0].id, [Span(n, n + 1) for n in range(60)], code.id)
    project.codes.delete(code.id)
    assert [s.reason for s in project.snapshots.all()] == ["delete"]


def test_a_place_that_cannot_be_used_is_told_once_and_stops_nothing(
    journey, qtbot, tmp_path, caplog, monkeypatch
):
    monkeypatch.setattr(logging.getLogger(logs.LOGGER), "disabled", False)  # as `logs.start` has it
    (tmp_path / "file").write_text("no folder")
    journey.window.settings.set_snapshots_place(tmp_path / "file")
    journey.window.snapshooting.keep(journey.window.settings)
    project = journey.space.project
    for _ in range(2):
        first, second = project.codes.create("a").id, project.codes.create("b").id
        project.codes.merge(first, second)
        project.codes.delete(second)
    qtbot.waitUntil(lambda: "No snapshot" in journey.window.notice.text())
    tag(journey, "bribes")
    assert journey.stored() == [("bribes", "Corruption")]
    journey.window.close_project()
    assert "your work itself is saved" in journey.window.notice.text()
    told = [r for r in caplog.records if r.levelno >= logging.WARNING]
    assert [r.getMessage() for r in told] == ["No snapshot was taken"]
    caplog.clear()


def test_plain_ones_of_an_encrypted_project_are_encrypted_when_it_is_opened(journey, qtbot, tmp_path):
    window, project = journey.window, journey.space.project
    window.settings.set_snapshots_place(tmp_path / "elsewhere")
    window.snapshooting.keep(window.settings)
    assert tmp_path / "elsewhere" in known_places()  # for the command line, and when it is changed again
    project.snapshots.take()
    folder = project.snapshots.folder
    shutil.copytree(folder, tmp_path / "aside")
    project.encryption.give("several words that nobody knows")
    shutil.rmtree(folder)
    (tmp_path / "aside").rename(folder)  # as a program that was killed, or an older one, has left them
    assert project.snapshots.exposed()
    begun = Snapshooting(window.bridge, window.settings, window)
    qtbot.waitUntil(lambda: begun._job is None)
    assert not project.snapshots.exposed()
    assert project.encryption.left_behind() == []
    assert [snapshot.reason for snapshot in project.snapshots.all()] == ["asked"]


def test_place_and_size_can_be_changed(journey, qtbot, tmp_path, monkeypatch):
    journey.choose("snapshots")
    dialog = dialog_of(journey.window)
    place = tmp_path / "elsewhere"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    QTest.mouseClick(dialog.place_button, Qt.MouseButton.LeftButton)
    assert str(place) in dialog.place.text()
    dialog.limit.setFocus()
    QTest.keyClick(dialog.limit, Qt.Key.Key_Up)
    assert journey.window.settings.snapshots_limit() == 2500 * 10**6
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.table.isVisible)
    assert list(place.glob("*/*.snapshot"))
    dialog.reject()


@pytest.mark.parametrize("harm", ["cut", "gone"])
def test_a_project_that_is_damaged_or_gone_comes_back_from_a_snapshot(
    journey, qtbot, tmp_path, monkeypatch, harm
):
    tag(journey, "bribes")
    window = journey.window
    window.close_project()
    if harm == "cut":
        journey.path.write_bytes(journey.path.read_bytes()[:20_000])
    else:
        journey.path.unlink()
    window.opening.open(journey.path)
    button = next(b for b in window.notice.findChildren(QPushButton) if b.text().startswith("Restore"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window)
    assert not dialog.take_button.isVisible()
    target = tmp_path / "back.gloss"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.windowTitle() == "back – Glossator")
    assert [words for words, _ in journey.marks()] == ["bribes"]


def test_an_older_project_is_kept_as_it_was_before_it_was_brought_up_to_date(journey, qtbot, tmp_path):
    zipped = Path(__file__).parents[1] / "storage" / "files" / "revision-0002.zip"
    zipfile.ZipFile(zipped).extractall(tmp_path)
    window = journey.window
    window.opening.open(tmp_path / "revision-0002.gloss")
    assert "revision-0002.before-0002-1.gloss" in window.notice.text()
    qtbot.waitUntil(lambda: window.snapshooting._job is None)
    journey.choose("snapshots")
    dialog = dialog_of(window)
    assert cells(dialog)[1:6] == ["Before it was brought up to date", "2", "3", "3", "2"]
    assert "Nothing was done since" in dialog.said.text()
    dialog.reject()
    window.close_project()
    assert (tmp_path / "revision-0002.before-0002-1.gloss").exists()


def test_closing_at_once_waits_for_that_snapshot(journey, tmp_path):
    zipped = Path(__file__).parents[1] / "storage" / "files" / "revision-0005.zip"
    zipfile.ZipFile(zipped).extractall(tmp_path)
    journey.window.opening.open(tmp_path / "revision-0005.gloss")
    journey.window.close_project()
    assert [p.name[-16:] for p in usual().glob("*/*.snapshot")] == ["upgrade.snapshot"]
