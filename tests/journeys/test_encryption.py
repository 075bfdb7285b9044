"""Encrypted projects in the window: made, opened, locked; the passphrase given, changed, removed."""

import threading
import time
from pathlib import Path

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from glossator.domain.errors import NeedsPassphrase, WrongPassphrase
from glossator.project import Project
from glossator.storage import rekeying
from glossator.ui.dialogs.told import ToldDialog
from glossator.ui.jobs import Job

PHRASE = "kiln embassy lantern gravel"
LEFT = Qt.MouseButton.LeftButton


class Memory(keyring.backend.KeyringBackend):
    """A keyring of the test's own."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def ring():
    """Nobody's real keyring is touched."""
    before = keyring.get_keyring()
    ring = Memory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def secret(path: Path) -> Path:
    with Project.open(path, "Coder A") as project:
        project.encryption.give(PHRASE)
    return path


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def unlock(window, phrase):
    dialog = window.opening.asking
    write(dialog.ask.field, phrase)
    QTest.keyClick(dialog.ask.field, Qt.Key.Key_Return)


def test_a_new_project_under_a_passphrase(make_window, tmp_path):
    window = make_window()
    window.settings.set_folder("projects", tmp_path)
    window.actions_["new"].trigger()
    dialog = window.opening.dialog
    write(dialog.name, "Laos study")
    QTest.keyClick(dialog.protect, Qt.Key.Key_Space)
    assert "lost" in dialog.new.final.text()
    assert not dialog.create_button.isEnabled()
    write(dialog.new.first, "monkey")
    assert "Guessed at once" in dialog.new.strength.text()
    write(dialog.new.first, PHRASE)
    assert dialog.new.bar.value() >= 3
    assert not dialog.create_button.isEnabled()
    write(dialog.new.second, PHRASE)
    QTest.mouseClick(dialog.create_button, LEFT)
    assert window.workspace.project.encrypted
    assert PHRASE not in dialog.new.first.text()
    with pytest.raises(NeedsPassphrase):
        Project.read(tmp_path / "Laos study.gloss")
    window.close_project()


def test_an_encrypted_project_asks_and_wrong_ones_wait(make_window, secret, qtbot, ring):
    window = make_window()
    window.opening.open(secret)
    dialog = window.opening.asking
    assert window.workspace is None
    assert not dialog.ask.keep.isChecked()
    unlock(window, "wrong")
    assert "does not open" in dialog.ask.said.text()
    assert not dialog.ask.button.isEnabled()
    assert "wait 1 s" in dialog.ask.button.text()
    unlock(window, PHRASE)  # too early: nothing happens
    assert window.workspace is None
    dialog.reject()
    window.opening.open(secret)  # another dialog does not shorten it
    assert not window.opening.asking.ask.button.isEnabled()
    write(window.opening.asking.ask.field, PHRASE)
    qtbot.waitUntil(window.opening.asking.ask.button.isEnabled)
    unlock(window, PHRASE)
    assert window.workspace.project.encrypted
    assert ring.kept == {}
    assert not window.actions_["encrypt"].isEnabled()
    window.workspace.reader.select(0, 11)
    QTest.keyClick(window.workspace.reader, Qt.Key.Key_1)
    assert window.workspace.codings == 1
    window.close_project()
    with Project.read(secret, PHRASE) as project:
        assert project.info()["codings"] == 1


def press_and_wait(window, button, qtbot) -> None:
    """Press it, and wait until the project is written anew."""
    with qtbot.waitSignal(window.encrypting.held, check_params_cb=lambda held: not held):
        QTest.mouseClick(button, LEFT)


def test_kept_in_the_keyring_only_when_asked_and_forgotten_when_changed(make_window, secret, ring, qtbot):
    window = make_window()
    window.opening.open(secret)
    QTest.keyClick(window.opening.asking.ask.keep, Qt.Key.Key_Space)
    unlock(window, PHRASE)
    window.close_project()
    assert list(ring.kept.values()) == [PHRASE]
    window.opening.open(secret)
    assert window.workspace is not None
    window.actions_["change_passphrase"].trigger()
    dialog = window.encrypting.dialog
    write(dialog.ask.field, PHRASE)
    for field in (dialog.new.first, dialog.new.second):
        write(field, "another gravel otter")
    press_and_wait(window, dialog.button, qtbot)
    assert ring.kept == {}
    window.close_project()
    with Project.read(secret, "another gravel otter") as project:
        assert project.findings() == []


def test_a_stale_passphrase_in_the_keyring_is_forgotten_and_asked_for(make_window, secret, ring):
    ring.kept["Glossator", str(secret)] = "old"
    window = make_window()
    window.opening.open(secret)
    assert ring.kept == {}
    unlock(window, PHRASE)
    assert window.workspace is not None


def test_no_keyring_is_offered_where_there_is_none(make_window, secret, ring):
    ring.__class__.priority, before = 0, ring.__class__.priority
    window = make_window()
    window.opening.open(secret)
    assert not window.opening.asking.ask.keep.isVisible()
    window.opening.asking.reject()
    ring.__class__.priority = before


def test_given_and_removed_from_the_menu_and_copies_are_named(journey, qtbot):
    window, path = journey.window, journey.path
    copy = path.with_name("study.before-0001-1.gloss")
    copy.write_bytes(path.read_bytes())
    journey.choose("encrypt")
    dialog = window.encrypting.dialog
    assert not dialog.button.isEnabled()
    for field in (dialog.new.first, dialog.new.second):
        write(field, PHRASE)
    press_and_wait(window, dialog.button, qtbot)
    assert journey.space.project.encrypted
    assert window.stack.currentWidget() is journey.space
    assert "from before (1)" in window.notice.text()
    show = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Show which")
    QTest.mouseClick(show, LEFT)
    told = window.findChild(ToldDialog)
    assert told.list.toPlainText() == str(copy)
    told.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    assert journey.marks() == [("took bribes", ("Corruption",))]
    journey.choose("undo")
    journey.choose("remove_passphrase")
    dialog = window.encrypting.dialog
    write(dialog.ask.field, "wrong")
    QTest.mouseClick(dialog.button, LEFT)
    assert "not the passphrase" in dialog.ask.said.text()
    assert not dialog.button.isEnabled()
    dialog.reject()
    window.opening.guesses.right(path)
    journey.choose("remove_passphrase")
    dialog = window.encrypting.dialog
    write(dialog.ask.field, PHRASE)
    press_and_wait(window, dialog.button, qtbot)
    assert not journey.space.project.encrypted
    assert journey.stored() == []
    texts = [entry.edit.text for entry in journey.space.project.log.entries(limit=4)]
    assert texts[0] == "Remove the passphrase"
    assert texts[3] == "Encrypt the project"


def test_what_is_said_of_the_strength_moves_nothing(journey, qtbot):
    journey.choose("encrypt")
    dialog = journey.window.encrypting.dialog
    qtbot.waitUntil(dialog.isVisible)
    places, said = set(), set()
    for words in ("", "a", "password", "kiln embassy", "kiln embassy lantern", PHRASE, PHRASE + " oak stair"):
        write(dialog.new.first, words)
        QApplication.processEvents()
        places.add((dialog.height(), dialog.new.second.y(), dialog.button.y()))
        said.add(dialog.new.strength.text())
        room = dialog.new.strength
        assert room.heightForWidth(room.width()) <= room.height(), room.text()
    assert len(said) > 3
    assert len(places) == 1
    dialog.reject()


def begin_to_encrypt(journey, monkeypatch) -> tuple[threading.Event, threading.Event]:
    """Up to the moment when the new file is being written: set the first event to let it go on; the second is set
    when it is there."""
    go, there = threading.Event(), threading.Event()
    real = rekeying.copy_under

    def slowly(path, old, draft, key, at):
        there.set()
        go.wait(20)
        real(path, old, draft, key, at)

    monkeypatch.setattr(rekeying, "copy_under", slowly)
    journey.choose("encrypt")
    dialog = journey.window.encrypting.dialog
    for field in (dialog.new.first, dialog.new.second):
        write(field, PHRASE)
    QTest.mouseClick(dialog.button, LEFT)
    assert there.wait(20)
    return go, there


def test_while_it_is_written_anew_nothing_else_can_be_done_and_cancel_leaves_the_old_file(
    journey, qtbot, monkeypatch
):
    window, before = journey.window, journey.path.read_bytes()[:16]
    go, _ = begin_to_encrypt(journey, monkeypatch)
    page = window.encrypting.page
    assert window.stack.currentWidget() is page
    assert page.label.text() == "The project is written anew …"
    assert not any(window.actions_[name].isEnabled() for name in ("tag", "undo", "history", "export", "lock"))
    assert page.focusWidget() is page.button
    QTest.keyClick(page.button, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.encrypting.held):
        go.set()
    assert window.notice.text() == "Stopped; the project and its passphrase are as they were."
    assert not journey.space.project.encrypted
    assert journey.path.read_bytes()[:16] == before
    with qtbot.waitActive(window):
        window.activateWindow()
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    assert journey.stored() == [("took bribes", "Corruption")]


def test_who_goes_elsewhere_meanwhile_with_words_that_could_not_be_saved_keeps_them(
    journey, qtbot, monkeypatch
):
    window, project = journey.window, journey.space.project
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    memo = journey.space.inspector.passage.memo
    journey.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    journey.type("In doubt")
    project.passages.delete([journey.reader.current_mark()])
    qtbot.waitUntil(lambda: "your words are kept" in window.notice.text())
    go, _ = begin_to_encrypt(journey, monkeypatch)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    with qtbot.waitActive(elsewhere):
        elsewhere.activateWindow()
    with qtbot.waitSignal(window.encrypting.held, timeout=20_000):
        go.set()
    assert project.encrypted
    journey.choose("undo")
    journey.put_caret("took bribes")
    assert memo.editor.plain_text() == "In doubt"


def test_the_window_is_closed_while_it_is_written_anew(journey, monkeypatch):
    go, _ = begin_to_encrypt(journey, monkeypatch)
    threading.Timer(0.1, go.set).start()
    journey.window.close()
    with Project.open(journey.path) as project:
        assert project.findings() == []
    assert [p.name for p in journey.path.parent.iterdir()] == [journey.path.name]


def test_it_locks_when_nobody_is_there_and_opens_where_it_was(make_window, secret):
    window = make_window()
    window.opening.open(secret)
    unlock(window, PHRASE)
    window.workspace.reader.set_caret(60)
    window.actions_["attributes"].trigger()
    assert window.locking.timer.isActive()
    assert window.locking.timer.interval() == 15 * 60_000
    window.locking.timer.timeout.emit()  # a quarter of an hour later
    assert window.workspace is None
    assert window.windowTitle() == "Glossator"
    assert not window.actions_["export"].isEnabled()
    with Project.open(secret, passphrase=PHRASE):
        pass  # nothing holds it any more
    page = window.locking.page
    assert page.isVisible()
    assert [d for d in QApplication.topLevelWidgets() if d.isVisible() and d is not window] == []
    write(page.ask.field, "wrong")
    QTest.mouseClick(page.ask.button, LEFT)
    assert "does not open" in page.ask.said.text()
    window.opening.guesses.right(secret)
    page.ask.wait(0)
    write(page.ask.field, PHRASE)
    QTest.keyClick(page.ask.field, Qt.Key.Key_Return)
    assert window.workspace.reader.caret() == 60
    assert window.locking.page is None
    window.close_project()
    assert not window.locking.timer.isActive()


def test_a_key_or_a_move_of_the_mouse_starts_the_time_anew(make_window, secret, path):
    window = make_window()
    window.opening.open(secret)
    unlock(window, PHRASE)
    window.locking.timer.start(100_000)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert window.locking.timer.remainingTime() > 99_000
    window.actions_["lock_5"].trigger()
    assert window.settings.lock_after() == 5
    assert window.locking.timer.interval() == 5 * 60_000
    window.actions_["lock_0"].trigger()
    assert not window.locking.timer.isActive()
    window.actions_["lock"].trigger()
    assert window.locking.page is not None
    QTest.mouseClick(window.locking.page.other, LEFT)
    assert window.stack.currentWidget() is window.welcome


def test_a_project_that_is_given_a_passphrase_locks_when_nobody_is_there(journey, qtbot):
    window = journey.window
    journey.choose("encrypt")
    dialog = window.encrypting.dialog
    for field in (dialog.new.first, dialog.new.second):
        write(field, PHRASE)
    press_and_wait(window, dialog.button, qtbot)
    assert window.locking.timer.isActive()
    with qtbot.waitActive(window):
        window.activateWindow()
    journey.choose("remove_passphrase")
    dialog = window.encrypting.dialog
    write(dialog.ask.field, PHRASE)
    press_and_wait(window, dialog.button, qtbot)
    assert not window.locking.timer.isActive()


def test_what_runs_is_finished_first_and_then_the_chosen_time_counts_again(make_window, secret, qtbot):
    window = make_window()
    window.opening.open(secret)
    unlock(window, PHRASE)
    go = threading.Event()
    job = Job(lambda control: go.wait(10), window)
    job.start()
    window.locking.timer.timeout.emit()
    assert window.workspace is not None
    assert window.locking.timer.interval() == 60_000
    go.set()
    qtbot.waitUntil(lambda: not window.findChildren(Job))
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert window.locking.timer.interval() == 15 * 60_000


def test_after_a_sleep_of_the_machine_the_first_key_locks_and_does_nothing_else(
    make_window, secret, qtbot, monkeypatch
):
    window = make_window()
    window.opening.open(secret)
    unlock(window, PHRASE)
    project, reader = window.workspace.project, window.workspace.reader
    reader.setFocus()
    reader.select(0, 11)
    woken = time.time() + 16 * 60  # the timer did not run meanwhile
    monkeypatch.setattr(time, "time", lambda: woken)
    steps = len(project.log.entries(limit=10))
    QTest.keyClick(reader, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.locking.page is not None)
    with Project.open(secret, passphrase=PHRASE) as again:
        assert len(again.log.entries(limit=10)) == steps


def test_a_locked_project_asks_a_person_and_not_the_keyring(make_window, secret, ring):
    window = make_window()
    window.opening.open(secret)
    QTest.keyClick(window.opening.asking.ask.keep, Qt.Key.Key_Space)
    unlock(window, PHRASE)
    window.actions_["lock"].trigger()
    QTest.mouseClick(window.locking.page.other, LEFT)
    window.opening.open(secret)
    assert window.workspace is None
    unlock(window, PHRASE)
    assert window.workspace is not None
    window.close_project()
    window.opening.open(secret)  # nobody locked it: the keyring will do
    assert window.workspace is not None


def test_a_plain_project_never_locks(journey):
    assert not journey.window.locking.timer.isActive()
    assert not journey.window.actions_["lock"].isEnabled()
    journey.window.locking.lock()
    assert journey.window.workspace is not None


def test_the_exports_the_check_and_the_second_connections_have_the_key(make_window, secret, tmp_path, qtbot):
    window = make_window()
    window.opening.open(secret)
    unlock(window, PHRASE)
    window.transfers.check()
    qtbot.waitUntil(lambda: "well" in window.notice.text() or "sound" in window.notice.text())
    with pytest.raises(WrongPassphrase):
        Project.read(secret, "wrong")
