"""A damaged project in the window: what can be read is saved into a new file, and what was lost is shown."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from glossator.project import Project


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
    return path


def _button(window, text):
    return next(b for b in window.notice.findChildren(QPushButton) if b.text() == text and not b.isHidden())


def test_what_can_be_read_is_saved_and_opened(make_window, study, qtbot):
    with closing(sqlite3.connect(study)) as other:
        root = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'codes'").fetchone()[0]
    data = bytearray(study.read_bytes())
    data[(root - 1) * 8192 : root * 8192] = bytes(8192)
    study.write_bytes(data)
    window = make_window()
    window.opening.open(study)
    assert "is damaged" in window.notice.text()
    QTest.mouseClick(_button(window, "Save what can be read…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=10_000)
    assert window.windowTitle() == "study repaired – Glossator"
    assert [code.name for code in window.workspace.project.codes.book()] == ["one"]
    dialog = window.opening.repairing.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert "Codes brought back from the log: 1." in dialog.list.toPlainText()
    dialog.close()
    window.close_project()
    assert study.read_bytes() == data


def test_a_file_of_which_nothing_is_left_says_so(make_window, study, qtbot):
    study.write_bytes(study.read_bytes()[:8192])
    window = make_window()
    window.opening.open(study)
    QTest.mouseClick(_button(window, "Save what can be read…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing of" in window.notice.text(), timeout=10_000)
    assert [file.name for file in study.parent.iterdir()] == ["study.gloss"]


def test_a_conflict_copy_is_told_at_opening(make_window, study):
    shutil.copy(study, study.with_name("study-DESKTOP-AB12CD3.gloss"))
    window = make_window()
    window.opening.open(study)
    assert window.workspace is not None
    assert "made by OneDrive; nothing was merged. Open it to compare." in window.notice.text()
    window.close_project()
