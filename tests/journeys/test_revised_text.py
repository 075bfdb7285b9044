"""A report is replaced by its corrected version in the window, and what has to be looked at is looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from glossator.ui.dialogs.revise import ReviseDialog
from glossator.ui.dialogs.versions import VersionsDialog
from glossator.ui.widgets import notice

from .conftest import TEXT, Journey

CORRECTED = TEXT.replace("Prosecution\n", "Prosecution and law enforcement\n").replace(
    "Families borrowed from brokers.", "Nobody borrowed anything."
)


def shown(journey: Journey) -> str:
    journey.reader.select_all()
    text = journey.reader.selected_text()
    journey.reader.set_caret(0)
    return text


def coded(journey: Journey) -> None:
    for words in ("took bribes", "Families borrowed from brokers", "Police warned the owners"):
        journey.select(words)
        journey.press(Qt.Key.Key_1)


def replace(journey: Journey, qtbot: QtBot, tmp_path: Path, text: str) -> ReviseDialog:
    path = tmp_path / "corrected.txt"
    path.write_text(text, encoding="utf-8")
    revising = journey.space.revising
    revising.look_at(journey.space.showing.document_id or "", path)
    qtbot.waitUntil(lambda: revising.dialog is not None or journey.window.notice.kind == notice.ERROR)
    assert isinstance(revising.dialog, ReviseDialog)
    return revising.dialog


def test_enter_replaces_by_what_is_hardly_this_report_only_where_that_is_chosen(
    journey: Journey, qtbot: QtBot, tmp_path: Path
) -> None:
    coded(journey)
    before = journey.stored()
    dialog = replace(journey, qtbot, tmp_path, "1234567890 " * 40)
    assert "Only 0 % of the two texts is the same" in dialog.said.text()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(journey.focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)
    assert (shown(journey), journey.stored()) == (TEXT, before)
    dialog = replace(journey, qtbot, tmp_path, CORRECTED)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(journey.focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)
    assert shown(journey) == CORRECTED


def test_a_corrected_text_takes_the_codings_along(journey: Journey, qtbot: QtBot, tmp_path: Path) -> None:
    coded(journey)
    before = journey.stored()
    dialog = replace(journey, qtbot, tmp_path, CORRECTED)
    assert "Of 3 passages 2 keep their words, 0 change with the text, and 1 need review" in dialog.said.text()
    rows = [
        [dialog.model.index(row, column).data() for column in range(4)]
        for row in range(dialog.model.rowCount())
    ]
    assert [row[0] for row in rows] == ["Needs review"]
    assert rows[0][2] == "Families borrowed from brokers"
    assert journey.stored() == before  # nothing has happened yet
    dialog.all.click()
    assert dialog.model.rowCount() == 3
    dialog.replace.click()
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)

    assert shown(journey) == CORRECTED
    words = [quote for quote, _ in journey.stored()]
    assert len(words) == 3
    assert {"took bribes", "Police warned the owners"} <= set(words)
    marks = sorted(CORRECTED[m.start : m.end] for m in journey.reader.scene.index)
    assert marks == sorted(words)
    assert "1 passage has to be reviewed." in journey.window.notice.label.text()

    journey.choose("next_review")
    part = journey.space.inspector.passage
    qtbot.waitUntil(lambda: part.review.isVisible())
    assert "Families borrowed from brokers" in part.review.label.text()
    part.review.button.click()
    assert not part.review.isVisible()
    journey.choose("next_review")
    assert "No passage" in journey.window.status.currentMessage()

    journey.choose("undo")
    journey.choose("undo")
    assert shown(journey) == TEXT
    assert journey.stored() == before
    assert sorted(w for w, _ in journey.marks()) == sorted(w for w, _ in before)
    journey.choose("redo")
    assert shown(journey) == CORRECTED


def test_all_that_has_to_be_reviewed_is_settled_in_one_step(
    journey: Journey, qtbot: QtBot, tmp_path: Path
) -> None:
    coded(journey)
    replace(journey, qtbot, tmp_path, "Prosecution\nNothing is as it was.\n").replace.click()
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)
    revisions, document = journey.space.project.revisions, journey.space.showing.document_id
    assert len(revisions.to_review(document)) == 3
    journey.choose("settle_reviews")
    assert revisions.to_review(document) == []
    journey.choose("undo")
    assert len(revisions.to_review(document)) == 3


def test_the_earlier_texts_can_be_read(journey: Journey, qtbot: QtBot, tmp_path: Path) -> None:
    journey.choose("versions")
    assert journey.space.revising.dialog is None
    replace(journey, qtbot, tmp_path, CORRECTED).replace.click()
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)
    journey.choose("versions")
    dialog = journey.space.revising.dialog
    assert isinstance(dialog, VersionsDialog)
    assert dialog.list.count() == 1
    assert dialog.text.toPlainText() == TEXT
    dialog.reject()
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)


def test_another_report_is_asked_about_and_nothing_is_done_without_leave(
    journey: Journey, qtbot: QtBot, tmp_path: Path
) -> None:
    coded(journey)
    before = journey.stored()
    dialog = replace(journey, qtbot, tmp_path, "Something else altogether, from another country.\n")
    assert "is “corrected.txt” really this report?" in dialog.said.text()
    assert isinstance(dialog.focusWidget(), QPushButton)
    dialog.reject()
    qtbot.waitUntil(lambda: journey.space.revising.dialog is None)
    assert shown(journey) == TEXT
    assert journey.stored() == before


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("same.txt", TEXT.encode(), "the one that the document has already"),
        ("empty.txt", b"", "is empty"),
        ("gone.txt", None, "does not exist"),
    ],
)
def test_what_cannot_be_taken_is_said(
    journey: Journey, qtbot: QtBot, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    journey.space.revising.look_at(journey.space.showing.document_id or "", tmp_path / name)
    qtbot.waitUntil(lambda: journey.window.notice.kind == notice.ERROR)
    assert said in journey.window.notice.label.text()
    assert journey.space.revising.dialog is None


def test_the_file_is_asked_for(
    journey: Journey, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "corrected.txt"
    path.write_text(CORRECTED, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    journey.choose("replace_text")
    revising = journey.space.revising
    qtbot.waitUntil(lambda: revising.dialog is not None)
    assert isinstance(revising.dialog, ReviseDialog)
    assert "no passages yet" in revising.dialog.said.text()
    revising.dialog.reject()
    qtbot.waitUntil(lambda: revising.dialog is None)
