"""A whole report can be coded without touching the mouse."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glossator.domain.documents import TextDraft
from glossator.domain.schemes import LIGHT
from glossator.project import Project

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key

REPORT = (
    "Officials took bribes. Police warned the owners. Families borrowed from brokers.\n"
    "\n"
    "The embassy housed victims. It issued travel papers. Nobody was charged; two cases were closed. "
    "The shelter lacked staff."
)


@pytest.fixture
def path(path):
    """The project with a second report, which is read."""
    with Project.open(path, coder="Coder A") as project:
        draft = TextDraft("Short report", REPORT, REPORT.encode(), "1" * 64, "short.txt", "utf-8")
        project.documents.add([draft])
    return path


def test_every_sentence_of_a_report_is_coded_by_keys(journey):
    press, typed, reader = journey.press, journey.type, journey.reader

    def go(words):
        """Word by word."""
        target = REPORT.index(words)
        while reader.caret() != target:
            press(Key.Key_Right if reader.caret() < target else Key.Key_Left, CTRL)

    press(Key.Key_PageDown, CTRL)
    assert reader.scene.page.text == REPORT
    reader.setFocus()
    # A digit; repeat on the next sentence: an arrow and a point.
    press(Key.Key_1)
    press(Key.Key_Right, ALT)
    press(Key.Key_Period)
    # Type-ahead, several codes with Ctrl+Enter.
    press(Key.Key_Right, ALT)
    press(Key.Key_Return)
    typed("debt")
    press(Key.Key_Return, CTRL)
    typed("dipl")
    press(Key.Key_Return)
    # The next paragraph without a passage, and a code made on the fly.
    press(Key.Key_Down, ALT | SHIFT)
    press(Key.Key_L, CTRL)
    typed("shelter")
    press(Key.Key_Return, SHIFT)
    # In vivo: two words of a sentence, then the edges out to the whole of it.
    go("travel")
    for _ in "travel papers":
        press(Key.Key_Right, SHIFT)
    press(Key.Key_I, CTRL | SHIFT)
    press(Key.Key_F2)
    press(Key.Key_Right)
    press(Key.Key_Tab)
    press(Key.Key_Left, ALT)
    press(Key.Key_Return)
    # Split in two, and a memo on the second half.
    go("Nobody")
    press(Key.Key_3)
    go("two cases")
    press(Key.Key_J, CTRL | SHIFT)
    press(Key.Key_M, CTRL)
    typed("Why closed")
    press(Key.Key_Escape)
    # The last two joined, then thought better of.
    press(Key.Key_Right, ALT)
    assert reader.caret() == REPORT.index("The shelter")
    press(Key.Key_Period)
    press(Key.Key_Up, ALT)
    press(Key.Key_J, CTRL)
    assert journey.stored()[-1][0].startswith("two cases were closed. The shelter")
    press(Key.Key_Z, CTRL)

    wanted = [
        ("Officials took bribes.", "Corruption"),
        ("Police warned the owners.", "Corruption"),
        ("Families borrowed from brokers.", "Debt bondage"),
        ("Families borrowed from brokers.", "Diplomatic assistance"),
        ("The embassy housed victims.", "shelter"),
        ("It issued travel papers.", "travel papers"),
        ("Nobody was charged;", "Victim protection"),
        ("two cases were closed.", "Victim protection"),
        ("The shelter lacked staff.", "Victim protection"),
    ]
    assert journey.stored() == wanted
    with sqlite3.connect(f"file:{journey.path}?mode=ro", uri=True) as other:
        rows = other.execute(
            "SELECT passages.quote, memos.text FROM memos JOIN passages ON passages.id = memos.target_id"
        ).fetchall()
    other.close()
    assert rows == [("two cases were closed.", "Why closed")]
    covered = "".join(quote for quote, _ in dict.fromkeys((quote, 0) for quote, _ in wanted))
    assert covered.replace(" ", "") == "".join(REPORT.split()), "every sentence is coded"

    # And it is painted: behind each passage the paper is tinted, elsewhere it is not.
    reader.clear_selection()
    reader.scene.caret_shown = False
    image = reader.viewport().grab().toImage()
    left, _ = reader.text_column()
    for mark in reader.scene.index:
        box = reader.scene.page.boxes(mark.start, mark.end)[0]
        ratio = image.devicePixelRatio()
        pixel = image.pixelColor(
            round((left + (box.left + box.right) / 2) * ratio), round((box.top + 4) * ratio)
        )
        assert pixel.name() != LIGHT.paper, REPORT[mark.start : mark.end]
    assert image.pixelColor(4, 4).name() == LIGHT.paper


def test_going_through_the_documents_with_ctrl_held_selects_one_at_a_time(journey):
    """A key of a real keyboard comes through the window, and Qt's lists ask whether Ctrl is held now."""
    handle, panel = journey.window.windowHandle(), journey.space.documents
    first, second = (panel.model.id_at(panel.model.index(row)) for row in range(2))
    for key, shown in ((Key.Key_PageUp, first), (Key.Key_PageDown, second), (Key.Key_PageUp, first)):
        QTest.keyClick(handle, key, CTRL)
        assert journey.space.showing.document_id == shown
        assert [panel.model.id_at(index) for index in panel.view.selectedIndexes()] == [shown]
