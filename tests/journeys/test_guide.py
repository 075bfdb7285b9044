"""F1 opens the guide at the page about what the user is doing; it is read and searched by keys alone."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from glossator import assets
from glossator.domain.remarks import remark
from glossator.ui import guide, theme
from glossator.ui.dialogs.coder import CoderDialog
from glossator.ui.dialogs.delete import DeleteDialog
from glossator.ui.dialogs.told import ToldDialog
from glossator.ui.guide_window import GuideWindow, contents

UI = Path(guide.__file__).parent


@pytest.fixture
def reading(qtbot):
    window = GuideWindow()
    qtbot.addWidget(window)
    window.go_to("index")
    window.show()
    window.activateWindow()
    return window


def test_each_part_of_the_window_has_a_page_that_is_there():
    classes = {
        node.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(guide.PAGES) <= classes
    assert set(guide.PAGES.values()) <= set(contents())


def test_each_dialog_has_a_page_of_its_own():
    dialogs = {
        node.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "QDialog" for base in node.bases)
    }
    assert len(dialogs) > 20
    assert dialogs - set(guide.PAGES) == {"DeleteDialog", "ToldDialog"}, "what they ask or tell has the page"


def test_f1_before_something_is_deleted_opens_the_page_about_it(journey, qtbot):
    journey.choose("select_sentence")
    journey.press(Qt.Key.Key_1)
    journey.space.codebook.select(journey.space.project.codes.book().named("Corruption").id)
    for action, page in (("delete_document", "importing"), ("delete_code", "codebook")):
        journey.choose(action)
        dialog = next(each for each in journey.window.findChildren(DeleteDialog) if each.isVisible())
        assert page_of(dialog, journey, qtbot) == page
        dialog.reject()


@pytest.mark.parametrize(
    ("told", "page"),
    [
        (lambda w: w.workspace.exchange.brought.emit("a.qdpx", False, []), "exchange"),
        (
            lambda w: w.workspace.exporting.exported.emit(Path("a.sav"), 1, "rows", [remark("a")] * 2),
            "exporting",
        ),
        (lambda w: w.encrypting._tell("Done.", [Path("a.gloss")]), "passphrase"),
    ],
)
def test_f1_in_a_list_opens_the_page_about_what_it_tells(journey, qtbot, told, page):
    told(journey.window)
    words = ("Show the list", "Show which")
    show = next(b for b in journey.window.notice.findChildren(QPushButton) if b.text() in words)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    dialog = journey.window.findChild(ToldDialog)
    assert page_of(dialog, journey, qtbot) == page
    dialog.reject()


def page_of(dialog, journey, qtbot):
    """What F1 opens in a dialog."""
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or journey.window))
    journey.press(Qt.Key.Key_F1)
    return journey.window.guide.window.current()


def test_f1_opens_the_page_about_what_has_the_focus(journey):
    window = journey.window
    journey.put_caret("Police")
    journey.press(Qt.Key.Key_F1)
    opened = window.guide.window
    assert opened is not None
    assert opened.isVisible()
    assert opened.current() == "tagging"
    assert "Tagging passages" in opened.page.toPlainText()
    window.activateWindow()
    journey.space.codebook.view.setFocus()
    journey.press(Qt.Key.Key_F1)
    assert window.guide.window is opened, "one window for the guide"
    assert opened.current() == "codebook"
    window.close()
    assert window.guide.window is None


def test_f1_in_a_dialog_opens_its_page_beside_it(journey, qtbot):
    window = journey.window
    window.actions_["coder"].trigger()
    (dialog,) = window.findChildren(CoderDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    journey.press(Qt.Key.Key_F1)
    assert window.guide.window is not None
    assert window.guide.window.current() == "coders"
    assert dialog.isVisible()
    assert window.guide.window.windowHandle().isModal() is False
    dialog.reject()


def test_words_are_looked_for_on_all_pages(reading):
    QTest.keyClick(reading.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reading.field.hasFocus()
    QTest.keyClicks(reading.field, "wear levelling")
    assert reading.said.text() == "On no page"
    reading.field.clear()
    QTest.keyClicks(reading.field, "data dictionary")
    shown = [
        reading.list.item(row).text()
        for row in range(reading.list.count())
        if not reading.list.item(row).isHidden()
    ]
    assert "Exporting" in shown
    assert "Memos" not in shown
    QTest.keyClick(reading.field, Qt.Key.Key_Return)
    assert reading.current() == "exporting"
    assert reading.page.textCursor().selectedText().casefold() == "data dictionary"
    assert reading.list.currentItem().text() == "Exporting"
    QTest.keyClick(reading.field, Qt.Key.Key_Return)
    assert reading.current() == "glossary", "the next page that has the words"


def test_back_and_forth_by_keys(reading):
    reading.page.setSource(QUrl("start.html"))
    assert reading.current() == "start"
    assert reading.page.document().characterCount() > 500
    QTest.keyClick(reading.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reading.current() == "index"
    QTest.keyClick(reading.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reading.current() == "start"
    QTest.keyClick(reading.page, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert reading.current() == "index"
    QTest.keyClick(reading.page, Qt.Key.Key_Escape)
    assert not reading.isVisible()


def test_pictures_fit_and_nothing_is_loaded_from_elsewhere(reading, tmp_path):
    reading.go_to("start")
    QTest.qWait(50)
    assert reading.page.horizontalScrollBar().maximum() == 0
    document = reading.page.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    first = next(block for block in blocks if block.text() == "\N{OBJECT REPLACEMENT CHARACTER}")
    around = document.documentLayout().blockBoundingRect
    height = around(first.next()).top() - around(first).top()
    image = reading.page.loadResource(2, QUrl("pictures/welcome.png"))
    assert abs(height - image.deviceIndependentSize().height()) < 40, "a gap below the picture"
    there = QUrl.fromLocalFile(str(assets.resources() / "guide" / "pictures" / "window.png"))
    assert not reading.page.loadResource(2, there).isNull()
    for address in ("http://127.0.0.1/a.png", "../../pyproject.toml", str(tmp_path)):
        assert reading.page.loadResource(2, QUrl(address)) is None, address


def test_it_follows_the_colours(reading):
    reading.go_to("keys")
    for scheme in (theme.DARK, theme.LIGHT):
        theme.choose(scheme)
        assert theme.tokens().pill.name() in reading.page.document().defaultStyleSheet()
