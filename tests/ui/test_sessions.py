"""A program that was killed, or that crashed: the next start says that the work is there and leads back to it."""

import os
import subprocess
import sys
import time

import platformdirs
import platformdirs.windows as windows
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from glossator.domain.documents import TextDraft
from glossator.processes import place
from glossator.project import Project
from glossator.ui import app, logs, settings
from glossator.ui.dialogs.fault import FaultDialog
from glossator.ui.main_window import MainWindow
from glossator.ui.sessions import Left, Session
from glossator.ui.settings import Settings

PATIENCE = 30  # seconds
TEXT = "".join(f"Paragraph {number} of a report that is read.\n" for number in range(300))

CRASH = """
import faulthandler, sys
from pathlib import Path
from glossator.ui.sessions import Session
from glossator.ui.settings import Settings
session = Session(Settings())
assert session.begin() == []
session.opened(Path(sys.argv[1]))
faulthandler._sigsegv()
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "my study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([TextDraft("Report", TEXT, TEXT.encode(), "0" * 64, "report.txt", "utf-8")])
    return path


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    yield window
    window.close()


def press(window, words):
    next(b for b in window.notice.findChildren(QPushButton) if b.text() == words).click()


def report():
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog))
    return next(each for each in found if each.isVisible())


def test_a_program_in_another_sandbox_is_not_said_to_have_ended(path):
    settings = Settings()
    elsewhere = place()[:16] + ("0" if place()[16] != "0" else "1") + place()[17:]
    settings.set_session((4194303, elsewhere), time.time(), path)  # no process has this number here
    session = Session(settings)
    assert session.begin() == []
    session.end()
    assert [row[0] for row in settings.sessions()] == [(4194303, elsewhere)]


def test_the_start_after_a_kill_leads_back_to_the_project(path, window):
    program = subprocess.Popen([sys.executable, "-m", "glossator", str(path)], env=dict(os.environ))
    try:
        end = time.monotonic() + PATIENCE
        while [row[2] for row in Settings().sessions()] != [path] and time.monotonic() < end:
            time.sleep(0.05)
        running = Session(Settings())
        assert running.begin() == [], "one that still runs has left nothing"
        running.end()
        program.kill()
    finally:
        program.kill()
        program.wait()
    session = Session(Settings())
    [left] = session.begin()
    assert left == Left(path, "")
    assert [row[0][0] for row in Settings().sessions()] == [os.getpid()]
    session.end()
    assert Settings().sessions() == []
    assert list(logs.folder().glob("crash-*")) == []
    app.tell_left(window, left)
    assert window.notice.text() == (
        "Glossator did not come to its end the last time. All work in “my study” is there, up to the last step."
    )
    press(window, "Go on where you were")
    assert window.workspace.project.path == path


def test_a_crash_is_told_with_the_program_s_lines_and_no_one_s_folder(path, window, qtbot, caplog):
    done = subprocess.run([sys.executable, "-c", CRASH, str(path)], stderr=subprocess.PIPE, check=False)
    assert done.returncode not in (0, 1), done.stderr
    session = Session(Settings())
    [left] = session.begin()
    session.end()
    assert left.project == path
    assert left.report.startswith("Fatal Python error: Segmentation fault")
    assert 'File "<string>", line 9' in left.report
    assert str(path.parent) not in left.report
    app.tell_left(window, left)
    caplog.clear()
    dialog = report()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy")
    copy.click()
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    press(window, "Read the report")
    dialog = report()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_where_is_being_read_is_known_without_closing(path, window, qtbot):
    window.opening.open(path)
    reader = window.workspace.reader
    at = TEXT.index("Paragraph 200")
    reader.set_caret(at)
    reader.scroll_to(at)
    document = window.workspace.showing.document_id
    qtbot.waitUntil(lambda: window.settings.place(document) == (at, at))
    window.settings.save()
    again = Settings()  # as another program finds it
    assert again.place(document) == (at, at)
    assert again.last_document(path) == document


@pytest.mark.parametrize(
    ("system", "config", "log"),
    [
        (Unix, ".config/Glossator/Glossator.ini", ".local/state/Glossator/log"),
        (MacOS, "Library/Application Support/Glossator/Glossator.ini", "Library/Logs/Glossator"),
        (windows.Windows, "AppData/Roaming/Glossator/Glossator.ini", "AppData/Local/Glossator/Logs"),
    ],
)
def test_each_system_has_its_own_places(home, monkeypatch, system, config, log):
    monkeypatch.setattr(platformdirs, "PlatformDirs", system)
    monkeypatch.setattr(windows, "_RESOLVE_WIN_FOLDER", windows.get_win_folder_from_env_vars)
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name)
    assert settings.usual_file().as_posix().replace("\\", "/") == (home / config).as_posix()
    assert logs.folder().as_posix().replace("\\", "/") == (home / log).as_posix()


def test_a_file_that_the_system_hands_over_is_opened(path, window, qapp):
    files = app._Files(window)
    qapp.installEventFilter(files)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    qapp.removeEventFilter(files)
    assert window.workspace.project.path == path


def test_a_second_program_says_who_has_the_project_and_opens_it_to_read(path, window):
    with Project.open(path, coder="Coder A"):
        window.opening.open(path)
        assert window.workspace is None
        assert "“my study.gloss” is open already: " in window.notice.text()
        assert window.notice.text().endswith("Close it there first; nothing was changed.")
        app.tell_left(window, Left(path, ""))
        assert "is open already" in window.notice.text(), "what was left does not hide it"
        press(window, "Open for reading")
        assert window.workspace.project.read_only
        window.close_project()
