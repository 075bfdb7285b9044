"""The whole window on a small project; and a second connection that looks at what is on disk."""

import ctypes
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from glossator.domain.documents import TextDraft
from glossator.project import Project
from glossator.ui import app as program
from glossator.ui import theme
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings

TEXT = (
    "Prosecution\n"
    "Local officials took bribes. Police warned the owners of the kilns. Families borrowed from brokers.\n"
    "The embassy in Kuala Lumpur housed victims. It issued travel papers to nine of them.\n"
)


class Journey:
    """A window and what a user does with it."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        self.window = window
        self.path = path

    @property
    def space(self):
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def reader(self):
        return self.space.reader

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key to whatever has the focus."""
        QTest.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Characters, each to whatever has the focus then."""
        for character in text:
            QTest.keyClick(self.focus(), character)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def put_caret(self, words: str) -> None:
        """The caret to the start of these words, as a click would."""
        self.reader.setFocus()
        self.reader.set_caret(TEXT.index(words))

    def select(self, words: str) -> None:
        """Select with the keyboard: the caret to the words, then Shift and the arrow."""
        self.put_caret(words)
        for _ in words:
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert self.reader.selected_text() == words

    def point(self, offset: int, document: QWidget | None = None):
        """Where the character at `offset` is in the viewport."""
        box = self.reader.scene.page.caret_box(offset)
        left, _ = self.reader.text_column()
        from PySide6.QtCore import QPoint

        return QPoint(left + round(box.left) + 1, round((box.top + box.bottom) / 2))

    def drag(self, words: str) -> None:
        """Select by mouse."""
        start = TEXT.index(words)
        viewport = self.reader.viewport()
        first, last = self.point(start), self.point(start + len(words))
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)

    def stored(self) -> list[tuple[str, str]]:
        """(words, code) of each coding, as another program reads them from the file now."""
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as other:
            found = other.execute(
                "SELECT passages.quote, codes.name FROM codings "
                "JOIN passages ON passages.id = codings.passage_id JOIN codes ON codes.id = codings.code_id "
                'ORDER BY passages.start, passages."end", codes.name'
            ).fetchall()
        other.close()
        return found

    def marks(self) -> list[tuple[str, tuple[str, ...]]]:
        """(words, names of codes) of each passage that the reader shows."""
        book = self.space.project.codes.book()
        marks = sorted(self.reader.scene.index, key=lambda m: (m.start, m.end))
        return [(TEXT[m.start : m.end], tuple(book[c].name for c in m.code_ids)) for m in marks]

    def choose(self, action: str) -> None:
        """Choose an action from its menu."""
        assert self.window.actions_[action].isEnabled(), action
        self.window.actions_[action].trigger()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one document, four codes with digits, one sub-code, and nothing tagged."""
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.documents.add(
            [TextDraft("Cambodia 2019", TEXT, TEXT.encode(), "0" * 64, "cambodia.txt", "utf-8")]
        )
        for digit, name in enumerate(("Corruption", "Debt bondage", "Victim protection"), 1):
            code = project.codes.create(name)
            project.codes.set_digit(code.id, digit)
        diplomatic = project.codes.create("Diplomatic assistance")
        project.codes.set_digit(diplomatic.id, 4)
        project.codes.create("Consular shelter", diplomatic.id)
    return path


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Windows as the program makes them, each closed at the end."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        settings = Settings()
        settings.set_coder("Coder A")
        window = MainWindow(settings)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1300, 800)
        window.show()
        qtbot.waitActive(window)
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    if qapp.style().objectName().lower() != "fusion":
        program.dress(qapp, Settings())
    theme.choose(theme.LIGHT)
    yield make
    for window in made:
        window.close()


@pytest.fixture
def journey(make_window: Callable[[], MainWindow], path: Path) -> Journey:
    """The window with the project open and the text in focus."""
    window = make_window()
    window.opening.open(path)
    assert window.workspace is not None, window.notice.text()
    return Journey(window, path)


X_PACKAGES = "xvfb xauth xdotool libxcb-cursor0 libxkbcommon-x11-0"
X_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
)  # what Qt's own plugin wants and few systems have
BUS_PACKAGES = "at-spi2-core python3-gi gir1.2-atspi-2.0 dbus"


def skip_without(packages: str, programs: Sequence[str], probe: Sequence[str] = ()) -> None:
    """The one reason for which a test here is not run: a real screen needs programs of the system."""
    there = all(map(shutil.which, programs)) and all(map(_loads, X_LIBRARIES))
    if not there or (probe and subprocess.run(probe, capture_output=True, check=False).returncode):
        pytest.skip(f"needs a real screen: sudo apt-get install -y --no-install-recommends {packages}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@pytest.fixture
def real_screen() -> list[str]:
    """What to put before a command so that it runs on an X server of its own."""
    skip_without(X_PACKAGES, ["Xvfb", "xvfb-run", "xauth", "xdotool"])
    return ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]


@pytest.fixture
def accessible_screen(real_screen: list[str]) -> list[str]:
    """The same with buses of its own, and the system's Python that knows them."""
    python = "/usr/bin/python3"
    probe = [python, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    skip_without(f"{X_PACKAGES} {BUS_PACKAGES}", ["dbus-run-session", python], probe)
    return [*real_screen, "dbus-run-session", "--", python]
