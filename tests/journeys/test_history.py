"""The history: looked through by keys, a step taken back, the project seen as it was."""

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QPushButton

from glossator.domain.changes import LogFilter
from glossator.domain.documents import TextDraft
from glossator.project import Project
from glossator.ui.models.history import WHAT, WHO, HistoryModel

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tagged(journey):
    """Two passages, and the first of their codes renamed."""
    for words, key in (("took bribes", Qt.Key.Key_1), ("Police warned", Qt.Key.Key_2)):
        journey.select(words)
        journey.press(key)
    project = journey.space.project
    project.codes.rename(next(iter(project.codes.book())).id, "Bribery")
    return journey


def open_history(journey, qtbot):
    journey.press(Qt.Key.Key_H, CTRL)
    dialog = journey.space.history.dialog
    qtbot.waitUntil(lambda: dialog.isActiveWindow())
    return dialog


def listed(dialog) -> list[str]:
    model = dialog.model
    return [model.index(row, WHAT).data() for row in range(model.rowCount())]


def choose(dialog, what: str) -> None:
    """By keys: to the top, then down to the step."""
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Home, CTRL)
    for _ in range(listed(dialog).index(what)):
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.current().edit.text == what


def test_the_history_opens_with_the_latest_step_and_follows_the_window(tagged, qtbot):
    dialog = open_history(tagged, qtbot)
    assert listed(dialog)[:3] == [
        "Rename the code “Corruption”",
        "Tag with Debt bondage",
        "Tag with Corruption",
    ]
    assert dialog.table.hasFocus()
    assert dialog.current().edit.text == "Rename the code “Corruption”"
    tagged.space.project.codes.create("Later")
    qtbot.waitUntil(lambda: listed(dialog)[0] == "Create the code “Later”")
    assert dialog.current().edit.text == "Rename the code “Corruption”"
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_an_older_step_is_taken_back_and_undo_brings_it_back(tagged, qtbot):
    dialog = open_history(tagged, qtbot)
    choose(dialog, "Tag with Debt bondage")
    dialog.back.setFocus()
    QTest.keyClick(dialog.back, Qt.Key.Key_Space)
    assert tagged.stored() == [("took bribes", "Bribery")]
    assert tagged.marks() == [("took bribes", ("Bribery",))]
    assert dialog.said.text() == "Taken back: Tag with Debt bondage. Undo brings it back."
    assert listed(dialog)[0] == "Take back “Tag with Debt bondage”"
    assert "Tag with Debt bondage (no longer counts)" in listed(dialog)
    assert dialog.current().edit.text == "Tag with Debt bondage"
    assert not dialog.back.isEnabled()
    tagged.window.activateWindow()
    tagged.reader.setFocus()
    tagged.choose("undo")
    assert tagged.stored() == [("took bribes", "Bribery"), ("Police warned", "Debt bondage")]


def test_a_step_that_others_build_on_is_kept_and_the_dialog_says_which(tagged, qtbot):
    tagged.select("took bribes")
    tagged.press(Qt.Key.Key_2)
    dialog = open_history(tagged, qtbot)
    stored = tagged.stored()
    choose(dialog, "Tag with Corruption")
    QTest.mouseClick(dialog.back, LEFT)
    assert "“Tag with Debt bondage” by Coder A" in dialog.said.text()
    assert "nothing was changed" in dialog.said.text()
    assert tagged.stored() == stored


def test_filters_narrow_the_list(tagged, qtbot):
    project = tagged.space.project
    project.coders.use("Coder B")
    project.codes.create("Of B")
    dialog = open_history(tagged, qtbot)
    dialog.code.setCurrentIndex(dialog.code.findText("Debt bondage"))
    assert listed(dialog)[:-1] == ["Tag with Debt bondage", "Set the digit of “Debt bondage”"]
    dialog.coder.setCurrentIndex(dialog.coder.findText("Coder B"))
    assert listed(dialog) == []
    assert dialog.said.text() == "No step is like that."
    assert not dialog.past.isEnabled()
    dialog.code.setCurrentIndex(0)
    assert listed(dialog) == ["Create the code “Of B”", "Add the coder “Coder B”"]
    dialog.coder.setCurrentIndex(0)
    dialog.document.setCurrentIndex(1)
    assert listed(dialog) == ["Tag with Debt bondage", "Tag with Corruption", "Import “Cambodia 2019”"]
    dialog.since.setCurrentIndex(1)
    assert len(listed(dialog)) == 3
    assert {dialog.model.index(row, WHO).data() for row in range(3)} == {"Coder A"}


def test_the_inspector_leads_to_a_passage_s_and_a_code_s_own_history(tagged, qtbot):
    tagged.put_caret("took bribes")
    part = tagged.space.inspector.passage
    assert part.changes.text() == "No changes since"
    tagged.select("took bribes")
    tagged.press(Qt.Key.Key_3)
    assert part.changes.text() == "1 change since"
    part.changes.setFocus()
    QTest.keyClick(part.changes, Qt.Key.Key_Space)
    dialog = tagged.space.history.dialog
    assert listed(dialog) == ["Tag with Victim protection", "Tag with Corruption"]
    assert dialog.only.text() == "Only the passage “took bribes”"
    QTest.mouseClick(dialog.everything, LEFT)
    assert len(listed(dialog)) > 5
    assert dialog.only.isHidden()
    definition = tagged.space.inspector.definition
    tagged.space.codebook.select(next(iter(tagged.space.project.codes.book())).id)
    assert definition.changes.text() == "2 changes since"
    QTest.mouseClick(definition.changes, LEFT)
    assert listed(dialog) == [
        "Rename the code “Corruption”",
        "Set the digit of “Corruption”",
        "Create the code “Corruption”",
    ]


def test_the_project_as_it_was_opens_in_a_window_of_its_own(tagged, qtbot):
    dialog = open_history(tagged, qtbot)
    choose(dialog, "Tag with Corruption")
    tagged.reader.set_caret(40)
    QTest.mouseClick(dialog.past, LEFT)
    history = tagged.space.history
    qtbot.waitUntil(lambda: len(history.windows) == 1)
    past = history.windows[0]
    assert past.workspace.reader.caret() == 40, "what was being read is shown as it was then"
    qtbot.waitExposed(past)
    assert past.windowTitle().startswith("study as it was on ")
    assert past.windowTitle().endswith("(reading only) – Glossator")
    space = past.workspace
    assert [(m.start, len(m.code_ids)) for m in space.reader.scene.index] == [(28, 1)]
    assert next(code.name for code in space.project.codes.book()) == "Corruption"
    assert not past.actions_["tag"].isEnabled()
    assert past.actions_["export"].isEnabled()
    assert past.notice.text().startswith("This is the project as it was on ")
    assert past.status.coder.text() == "Coder A", "what is one's own is so there, too"
    now = tagged.stored()
    (button,) = [b for b in past.notice.findChildren(QPushButton) if b.text() == "Back to now"]
    QTest.mouseClick(button, LEFT)
    assert history.windows == []
    qtbot.waitUntil(tagged.window.isActiveWindow)
    assert tagged.stored() == now
    tagged.select("embassy")
    tagged.press(Qt.Key.Key_3)
    assert ("embassy", "Victim protection") in tagged.stored()


def test_locking_an_encrypted_project_closes_what_shows_its_past(make_window, tmp_path, qtbot):
    path = tmp_path / "secret.gloss"
    with Project.create(path, coder="Coder A", passphrase="seven kilns by the river") as project:
        project.codes.create("one")
    window = make_window()
    project = Project.open(path, "Coder A", passphrase="seven kilns by the river")
    window.opening.opened.emit(project, [])
    history = window.workspace.history
    history.open()
    QTest.mouseClick(history.dialog.past, LEFT)
    qtbot.waitUntil(lambda: len(history.windows) == 1)
    past = history.windows[0]
    assert [code.name for code in past.workspace.project.codes.book()] == ["one"]
    assert not past.locking.timer.isActive()
    window.locking.lock()
    assert window.workspace is None
    assert history.windows == []
    assert past.isHidden()


def test_closing_the_project_closes_its_history_and_its_past(tagged, qtbot):
    dialog = open_history(tagged, qtbot)
    QTest.mouseClick(dialog.past, LEFT)
    history = tagged.space.history
    qtbot.waitUntil(lambda: len(history.windows) == 1)
    tagged.window.close_project()
    assert history.windows == []
    assert history.dialog is None
    with Project.open(tagged.path, "Somebody"):
        pass


def test_the_model_reads_page_after_page(tagged, monkeypatch, qtmodeltester):
    project = tagged.space.project
    entries = project.log.entries
    monkeypatch.setattr(project.log, "entries", lambda wanted, below=None: entries(wanted, 4, below))
    model = HistoryModel(project)
    model.show_only(LogFilter())
    assert model.rowCount() == 4
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    numbers = [model.entry(row).number for row in range(model.rowCount())]
    assert numbers == list(range(int(project.info()["edits"]), 0, -1))
    qtmodeltester.check(model)


def test_two_dates_by_keys(tagged, qtbot):
    """The first day of the log is yesterday then: steps of today are left out when the dates end before."""
    dialog = open_history(tagged, qtbot)
    everything = listed(dialog)
    assert dialog.dates.isHidden()
    dialog.since.setFocus()
    QTest.keyClick(dialog.since, Qt.Key.Key_End)
    assert dialog.first.isVisible()
    assert dialog.first.displayFormat() == QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    assert listed(dialog) == everything  # today
    for field in (dialog.first, dialog.last):
        field.setFocus()
        field.setCurrentSection(QDateEdit.Section.YearSection)
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert listed(dialog) == []
    assert dialog.said.text() == "No step is like that."
    dialog.last.setCurrentSection(QDateEdit.Section.YearSection)
    QTest.keyClick(dialog.last, Qt.Key.Key_Up)
    assert listed(dialog) == everything


def test_a_document_is_seen_as_it_was_from_its_own_menu(tagged, qtbot):
    project = tagged.space.project
    data = b"Another report."
    (other,) = project.documents.add([TextDraft("Laos", data.decode(), data, "1" * 64, "l.txt", "utf-8")])
    shown = tagged.space.showing.document_id
    tagged.space.documents.select(shown)
    tagged.choose("document_history")
    dialog = tagged.space.history.dialog
    assert dialog.only.text() == "Only the document “Cambodia 2019” and what lies on it"
    assert listed(dialog) == ["Tag with Debt bondage", "Tag with Corruption", "Import “Cambodia 2019”"]
    tagged.space.documents.select(other)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.past, LEFT)
    qtbot.waitUntil(lambda: bool(tagged.space.history.windows))
    (past,) = tagged.space.history.windows
    assert past.workspace.showing.document_id == shown
    assert [mark.code_ids for mark in past.workspace.reader.scene.index] != []
    assert len(list(past.workspace.reader.scene.index)) == 1
    past.close()
