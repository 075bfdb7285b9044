"""Words that cannot be saved keep their project open: neither the window nor another project takes them away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glossator.domain.errors import CannotWrite
from glossator.project import Project
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings

WORDS = "Ask who paid for the papers."


@pytest.fixture
def window(qtbot, tmp_path):
    """A window with a project in which a memo is being written."""
    path = tmp_path / "study.gloss"
    Project.create(path, coder="Ana").close()
    Settings().set_coder("Ana")
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    window.opening.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.actions_["project_memo"].trigger()
    QTest.keyClicks(memo(window).editor, WORDS)
    yield window
    window.unsaved.may_leave = lambda leave: True
    window.close()


@pytest.fixture
def full(window, monkeypatch):
    """The disk is full."""

    def refuse(*_words):
        raise CannotWrite("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr(window.workspace.project.memos, "write", refuse)
        yield disk


def memo(window):
    return window.workspace.inspector.project.memo


def button(window):
    [button] = window.notice._deeds
    return button


def stored(path):
    with Project.read(path, coder="Ana") as project:
        return project.memos.mine(project.memos.whole)


def stays(window, path):
    assert window.isVisible()
    assert window.workspace.project.path == path
    assert window.notice.text().startswith("The disk is full. What you wrote in the inspector is not saved")
    assert button(window).text() == "Close Without It"
    assert memo(window).editor.plain_text() == WORDS


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("way", ["window", "quit", "close", "other"])
def test_whatever_would_close_it_waits_until_it_is_wanted_all_the_same(window, tmp_path, way):
    path, other = window.workspace.project.path, tmp_path / "other.gloss"
    Project.create(other).close()
    ways = {"window": window.close, "other": lambda: window.opening.open(other)}
    for _ in range(2):
        ways.get(way, lambda: window.actions_[way].trigger())()
        stays(window, path)
    with Project.open(other):
        pass  # it was let go
    button(window).click()
    if way == "other":
        assert window.workspace.project.path == other
    else:
        assert window.workspace is None
        assert window.isVisible() == (way == "close")
    assert stored(path) == ""


def test_it_closes_of_itself_once_there_is_room(window, full):
    path = window.workspace.project.path
    assert not window.close()
    full.undo()
    assert window.close()
    assert stored(path) == WORDS


def test_words_that_can_be_saved_are_saved_without_a_word(window):
    path = window.workspace.project.path
    assert window.close()
    assert stored(path) == WORDS


def test_words_on_what_was_deleted_which_was_told_keep_nothing_open(window, qtbot):
    space = window.workspace
    project = space.project
    code = project.codes.create("Kilns").id
    space.inspector.show_code(code)
    QTest.keyClicks(space.inspector.definition.memo.editor, "On what goes.")
    project.codes.delete(code)
    qtbot.waitUntil(lambda: "your words are kept until the project is closed" in window.notice.text())
    assert window.close()


def test_the_words_of_another_coder_keep_it_open_with_no_reason_that_is_not_theirs(window, full):
    memo(window).flush()
    window.workspace.work_as("Ben")
    assert memo(window).editor.plain_text() == ""
    window.notice.done("3 reports were imported.")
    full.undo()
    for _ in range(2):
        assert not window.close()
        assert window.notice.text().startswith("What you wrote in the inspector is not saved")
        assert window.notice.text().count("What you wrote") == 1
    window.workspace.work_as("Ana")
    assert window.close()


def test_undo_of_nothing_and_escape_do_not_lose_them(window, full):
    editor = memo(window).editor
    window.close()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    window.actions_["undo"].trigger()
    assert editor.plain_text() == WORDS
    full.undo()
    assert window.workspace.saved()
