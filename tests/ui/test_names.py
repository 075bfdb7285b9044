"""Everybody gets everywhere: each control says its name, Tab reaches each, and the focus is seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from glossator.project.sample import create_sample
from glossator.ui import app as program
from glossator.ui import theme
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings

SCHEMES = (theme.LIGHT, theme.SEPIA, theme.DARK)
DIALOGS = (
    "attributes",
    "coder",
    "shortcuts",
    "about",
    "merge_code",
    "delete_code",
    "new",
    "recolour_code",
    "encrypt",
    "history",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.gloss"
    create_sample(path, "Coder A").close()
    return path


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The program's window, nothing open in it."""
    settings = Settings()
    settings.set_coder("Coder A")
    if qapp.style().objectName().lower() != "fusion":
        program.dress(qapp, settings)
    theme.choose(theme.LIGHT)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1300, 900)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    window.close()
    theme.choose(theme.LIGHT)


@pytest.fixture
def opened(window: MainWindow, sample: Path) -> MainWindow:
    """The window with the sample, the caret in a passage with a code and a memo."""
    window.opening.open(sample)
    assert window.workspace is not None, window.notice.text()
    reader = window.workspace.reader
    reader.set_caret(reader.scene.page.text.index("Local officials facilitated"))
    window.workspace.codebook.select(next(iter(window.workspace.project.codes.book())).id)
    reader.setFocus()
    settle()
    return window


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def controls(top: QWidget) -> list[QWidget]:
    """What can be worked with: whatever takes the focus, and every button."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
    ]


def nameless(top: QWidget) -> list[str]:
    return [f"{type(each).__name__} {each.objectName()}".strip() for each in controls(top) if not name(each)]


def round_trip(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The controls that Tab visits, from the one with the focus until it comes back there."""
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, key)
    assert focus is seen[0], f"Tab is caught after {name(seen[-1])!r}, at {name(focus)!r}"
    return seen


def tabbed(top: QWidget) -> set[QWidget]:
    """What Tab has to reach."""
    return {each for each in controls(top) if each.focusPolicy() & Qt.FocusPolicy.TabFocus}


def windows_over(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def test_the_welcome_page_is_named_and_reached(window: MainWindow) -> None:
    assert nameless(window) == []
    assert [name(each) for each in round_trip()] == [
        "Open the sample",
        "Take the tour",
        "Keep new projects in another folder",
        "Keyboard shortcuts",
        "Search or run a command",
        "New project…",
        "Open a project…",
    ]


def test_arrows_go_through_the_buttons_of_the_welcome_page(window: MainWindow) -> None:
    QTest.keyClick(window.welcome.sample_button, Qt.Key.Key_Up)
    assert window.welcome.open_button.hasFocus()


def test_every_control_of_the_window_is_named(opened: MainWindow) -> None:
    space = opened.workspace
    assert nameless(opened) == []
    space.look_for("officials")
    assert nameless(space.find_bar) == []
    opened.actions_["tag"].trigger()
    assert nameless(space.quick) == []
    space.quick.close()
    opened.open_commands()
    assert nameless(opened._palette_list) == []
    opened._palette_list.close()
    opened.actions_["page_look"].trigger()
    assert nameless(space._look_sheet) == []
    space._look_sheet.close_now()
    opened.actions_["filter"].trigger()
    assert nameless(space.filtering.list) == []
    space.filtering.list.close_now()


def test_tab_goes_round_in_the_page_look_and_in_the_filter(opened: MainWindow) -> None:
    opened.actions_["page_look"].trigger()
    sheet = opened.workspace._look_sheet
    schemes = set(sheet.schemes.values())  # of which one is chosen: the arrows reach the others
    visited = set(round_trip())
    assert visited & schemes
    assert tabbed(sheet) <= visited | schemes
    sheet.close_now()
    opened.actions_["filter"].trigger()
    filters = opened.workspace.filtering.list
    for _ in range(len(tabbed(filters)) - 1):
        assert filters.isAncestorOf(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert filters.isVisible()


def test_what_the_status_line_shows_is_named_with_what_it_is(opened: MainWindow) -> None:
    status = opened.status
    said = [name(button) for button in (status.zoom, status.scheme, status.coder)]
    assert said == ["Text size: 100 %", "Colours: Light", "Coder: Coder A"]


def test_attributes_without_room_are_counted_and_named(opened: MainWindow) -> None:
    header = opened.workspace.header
    values = [("Country", "Cambodia"), ("Code", "KHM"), ("Year", "2019"), ("Tier", "Tier 2 Watch List")]
    header.show_document("Cambodia 2019", values)
    opened.resize(1024, 700)
    settle()
    shown = [pill for pill in header._pills if pill.isVisible()]
    assert 0 < len(shown) < 4
    hidden = [f"{key}: {value}" for key, value in values[len(shown) :]]
    assert header._more.isVisible()
    assert header._more.text() == f"+{len(hidden)}"
    assert header._more.toolTip() == "\n".join(hidden)
    assert name(header._more) == "More: " + ", ".join(hidden)
    opened.resize(1700, 900)
    settle()
    assert all(pill.isVisible() for pill in header._pills)
    assert not header._more.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_visits_every_pane_in_the_order_of_the_eyes(opened: MainWindow, key: Qt.Key) -> None:
    space = opened.workspace
    space.look_for("officials")
    space.reader.setFocus()
    seen = round_trip(key)
    assert tabbed(opened) <= set(seen)
    panes = [space.reader, space.inspector, opened.search, opened.status]
    panes += [space.documents, space.codebook, space.find_bar]
    visited = [next((p for p in panes if p is w or p.isAncestorOf(w)), w) for w in seen]
    turns = [pane for n, pane in enumerate(visited) if n == 0 or visited[n - 1] is not pane]
    if key == Qt.Key.Key_Backtab:
        turns = [turns[0], *reversed(turns[1:])]
    assert turns == panes


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_is_named_and_no_control_catches_tab(
    opened: MainWindow, action: str, qtbot: QtBot
) -> None:
    opened.actions_[action].trigger()
    qtbot.waitUntil(lambda: bool(windows_over(opened)))
    (dialog,) = windows_over(opened)
    dialog.activateWindow()
    settle()
    assert nameless(dialog) == []
    if isinstance(dialog, QDialog):
        assert dialog.windowTitle()
    assert tabbed(dialog) <= set(round_trip()) | set(_exclusive(dialog))
    dialog.close()
    settle()


def _exclusive(dialog: QWidget) -> list[QWidget]:
    """Of buttons of which one is chosen, Tab reaches one; the arrows reach the others."""
    return [each for each in dialog.findChildren(QAbstractButton) if each.autoExclusive()]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_focus_is_seen_on_every_control(opened: MainWindow, scheme: str) -> None:
    QApplication.setCursorFlashTime(0)
    theme.choose(scheme)
    opened.workspace.look_for("officials")
    opened.workspace.find_bar.field.setFocus()
    settle()
    unseen = []
    for control in round_trip():
        control.setFocus(Qt.FocusReason.TabFocusReason)
        for area in opened.findChildren(QScrollArea):
            if area.isAncestorOf(control):
                area.ensureWidgetVisible(control)  # as Tab does
        settle()
        focused = picture_of(opened, control)
        other = opened.search if control is not opened.search else opened.workspace.documents
        other.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if picture_of(opened, control) == focused:
            unseen.append(name(control))
    QApplication.setCursorFlashTime(1000)
    assert unseen == []


def picture_of(window: QWidget, control: QWidget) -> QImage:
    """The control as it stands in the window, with what is drawn around it. The reader's field for screen readers
    is not to be seen: the text around it is."""
    if control.objectName() == "reader-mirror":
        control = control.parentWidget()
    place = QRect(control.mapTo(window, QPoint(0, 0)), control.size()).adjusted(-3, -3, 3, 3)
    picture = window.grab(place & window.rect()).toImage()
    assert not picture.isNull(), f"{name(control)} is out of view"
    return picture
