"""Opening, closing, and what is said where a project cannot be opened."""

import sqlite3

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from glossator.project import Project


def notice_button(window, text):
    return next(b for b in window.notice.findChildren(QPushButton) if b.text() == text and not b.isHidden())


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event.isAccepted()


def test_the_welcome_page_opens_the_sample_and_a_second_copy_leaves_the_first(make_window, home):
    window = make_window()
    QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Cambodia sample – Glossator"
    assert window.workspace.passages > 40
    assert window.workspace.header.title.text() == "Cambodia 2019"
    window.close_project()
    QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Cambodia sample – Glossator", "nobody has changed it"
    window.workspace.project.codes.create("Mine")
    window.close_project()
    QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Cambodia sample 2 – Glossator"


def test_the_sample_that_is_open_and_unchanged_is_not_copied_again(make_window):
    window = make_window()
    window.actions_["sample"].trigger()
    space, path = window.workspace, window.workspace.project.path
    window.actions_["sample"].trigger()
    assert window.workspace is space
    assert [each.name for each in path.parent.glob("*.gloss")] == [path.name]
    assert window.notice.text() == "This is the sample, and nobody has changed it."
    space.inspector.project.memo.editor.setFocus()
    QTest.keyClicks(space.inspector.project.memo.editor, "Mine")
    window.actions_["sample"].trigger()
    assert window.workspace.project.path != path, "what is being written is a change"
    assert window.workspace.inspector.project.memo.editor.toPlainText() == ""


def test_a_new_project_begins_with_the_codebook_and_is_in_the_recent_ones(make_window, tmp_path, monkeypatch):
    window = make_window()
    window.settings.set_folder("projects", tmp_path)
    window.actions_["new"].trigger()
    dialog = window.opening.dialog
    dialog.name.setText("Laos study")
    dialog.coder.setText("Coder B")
    QTest.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "Laos study.gloss").is_file()
    assert [c.name for c in window.workspace.project.codes.book().children(None)][:2] == [
        "Corruption",
        "Debt bondage",
    ]
    assert window.status.coder.text() == "Coder B"
    window.close_project()
    assert window.settings.recent() == [tmp_path / "Laos study.gloss"]
    recent = [
        b for b in window.welcome.findChildren(QPushButton) if b.accessibleName().startswith("Open Laos")
    ]
    QTest.mouseClick(recent[-1], Qt.MouseButton.LeftButton)
    assert window.workspace is not None


@pytest.mark.parametrize("width", [1024, 1440])
def test_what_to_do_without_a_document_is_shown_whole(make_window, tmp_path, qtbot, width):
    window = make_window()
    window.resize(width, 700)
    Project.create(tmp_path / "new.gloss", coder="Coder A").close()
    window.opening.open(tmp_path / "new.gloss")
    qtbot.waitExposed(window)
    empty = window.workspace.documents.empty
    for part in (empty.label, empty.button):
        assert part.visibleRegion().boundingRect() == part.rect()
    assert empty.label.height() >= empty.label.heightForWidth(empty.label.width())


@pytest.mark.parametrize("name", ["", "   ", "a/b", "a\nb", ".hidden", "x" * 300])
def test_a_new_project_wants_a_name_that_a_file_can_have(make_window, tmp_path, name):
    window = make_window()
    window.actions_["new"].trigger()
    dialog = window.opening.dialog
    dialog.name.setText(name)
    if "\n" not in name:  # a field of one line drops it
        assert not dialog.create_button.isEnabled()
        assert dialog.fault.text()
    dialog.reject()


def test_what_is_no_project_is_said_in_a_sentence_and_the_open_one_stays(journey, tmp_path):
    for name, content in (("empty", b""), ("binary", b"\x00\x01" * 600), ("words", b"once upon a time")):
        bad = tmp_path / f"{name}.gloss"
        bad.write_bytes(content)
        journey.window.opening.open(bad)
        assert bad.name in journey.window.notice.text()
        assert bad.read_bytes() == content
    journey.window.opening.open(tmp_path / "missing.gloss")
    assert "missing.gloss" in journey.window.notice.text()
    assert journey.space.project.path == journey.path


def test_a_project_that_is_open_elsewhere_names_who_and_can_be_read(make_window, path):
    window = make_window()
    with Project.open(path, "Somebody"):
        window.opening.open(path)
        assert window.workspace is None
        assert "is open already" in window.notice.text()
        # The same machine can say whether the other program lives: there is nothing to force.
        names = [b.text() for b in window.notice.findChildren(QPushButton) if not b.isHidden()]
        assert "Open anyway" not in names
        QTest.mouseClick(notice_button(window, "Open for reading"), Qt.MouseButton.LeftButton)
        assert window.workspace is not None
        assert window.status.saved.text() == "Open for reading only"
        assert window.status.coder.text() == "Coder A"
        assert not window.actions_["import"].isEnabled()
        assert not window.actions_["tag"].isEnabled()
        window.close_project()


def test_a_project_held_on_another_machine_can_be_taken(make_window, path):
    with Project.open(path):
        with sqlite3.connect(path) as other:
            other.execute("UPDATE holders SET host = 'laptop-of-ana'")
        other.close()
        window = make_window()
        window.opening.open(path)
        assert "laptop-of-ana" in window.notice.text()
        QTest.mouseClick(notice_button(window, "Open anyway"), Qt.MouseButton.LeftButton)
        assert window.workspace is not None
        assert not window.workspace.project.read_only
        window.close_project()


def test_reading_only_refuses_a_tag_and_stays_as_it_was(make_window, path):
    window = make_window()
    window.opening.read(path)
    before = path.read_bytes()
    window.workspace.reader.setFocus()
    window.workspace.reader.select(12, 20)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_1)
    assert "reading only" in window.notice.text()
    assert path.read_bytes() == before
    window.close_project()


def test_a_project_dropped_on_the_window_opens(make_window, path):
    window = make_window()
    assert drop(window, path)
    assert window.workspace.project.path == path


def test_reports_dropped_on_the_welcome_page_begin_a_project(make_window, tmp_path, qtbot):
    report = tmp_path / "Laos 2020.txt"
    report.write_text("Officials took bribes.", encoding="utf-8")
    window = make_window()
    window.settings.set_folder("projects", tmp_path)
    drop(window, report)
    window.opening.dialog.name.setText("Laos")
    QTest.mouseClick(window.opening.dialog.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.showing.document is not None)
    assert window.workspace.header.title.text() == "Laos 2020"


def test_the_window_remembers_how_it_was_left(journey, make_window):
    window = journey.window
    window.actions_["right"].trigger()
    window.actions_["scheme_dark"].trigger()
    window.actions_["bigger"].trigger()
    size = journey.reader.text_size()
    journey.put_caret("embassy")
    caret = journey.reader.caret()
    window.close()
    again = make_window()
    again.opening.open(journey.path)
    assert again.workspace.inspector.isHidden()
    assert again.settings.scheme() == "dark"
    assert again.workspace.reader.text_size() == size
    assert again.workspace.reader.caret() == caret
    again.actions_["right"].trigger()
    assert not again.workspace.inspector.isHidden()


def test_closing_gives_the_file_free(journey):
    journey.window.close_project()
    assert journey.window.windowTitle() == "Glossator"
    with Project.open(journey.path, "Somebody"):
        pass


def test_another_coder_name_counts_from_now_on(journey):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.choose("coder")
    from glossator.ui.dialogs.coder import CoderDialog

    dialog = journey.window.findChild(CoderDialog)
    dialog.name.setText("")
    assert not dialog.ok.isEnabled()
    dialog.name.setText("Coder B")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert journey.window.status.coder.text() == "Coder B"
    journey.select("warned")
    journey.press(Qt.Key.Key_1)
    names = {c.id: c.name for c in journey.space.project.coders.all()}
    passages = journey.space.project.passages.of(journey.space.showing.document_id)
    assert [(p.quote, names[p.coder_id]) for p in passages] == [
        ("took bribes", "Coder A"),
        ("warned", "Coder B"),
    ]


def test_checking_says_that_all_is_well_or_what_is_wrong(journey, qtbot):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    journey.choose("check")
    qtbot.waitUntil(lambda: journey.window.notice.text().startswith("All is well"))
    with sqlite3.connect(journey.path) as other:
        other.execute("UPDATE passages SET quote = 'something else'")
    other.close()
    journey.choose("check")
    qtbot.waitUntil(lambda: journey.window.notice.text().startswith("The check found"))


def test_the_open_dialog_opens_what_is_chosen(make_window, path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window = make_window()
    QTest.mouseClick(window.welcome.open_button, Qt.MouseButton.LeftButton)
    assert window.workspace.project.path == path
    assert window.settings.folder("open") == path.parent


def test_the_welcome_page_says_where_projects_are_kept_and_takes_another_folder(
    make_window, home, tmp_path, monkeypatch
):
    window = make_window()
    assert "~" in window.welcome._place_says.text()
    assert window.welcome._place_says.text().endswith("Glossator.")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    QTest.mouseClick(window.welcome.place_button, Qt.MouseButton.LeftButton)
    assert window.settings.folder("projects") is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    QTest.mouseClick(window.welcome.place_button, Qt.MouseButton.LeftButton)
    assert str(tmp_path) in window.welcome._place_says.text()
    QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert window.workspace.project.path == tmp_path / "Cambodia sample.gloss"
    window.close_project()
    window.actions_["new"].trigger()
    assert str(tmp_path) in window.opening.dialog.folder_label.text()
    window.opening.dialog.reject()
