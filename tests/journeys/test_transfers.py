"""Files into the project and tables out of it, through the window."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    widget.dropEvent(
        QDropEvent(
            QPointF(20, 20),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def names(journey):
    return [document.name for document in journey.space.project.documents.all()]


def press_notice(journey, text):
    buttons = journey.window.notice.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == text and not b.isHidden())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_files_dropped_on_the_window_are_imported_and_undo_takes_them_back(journey, qtbot, tmp_path):
    for name in ("Laos 2020", "Nepal 2020"):
        (tmp_path / f"{name}.txt").write_text(f"{name}. Officials took bribes.", encoding="utf-8")
    drop(journey.window, tmp_path / "Laos 2020.txt", tmp_path / "Nepal 2020.txt")
    qtbot.waitUntil(lambda: journey.window.notice.text() == "Imported 2 documents.")
    assert names(journey) == ["Cambodia 2019", "Laos 2020", "Nepal 2020"]
    assert journey.space.header.title.accessibleName() == "Laos 2020"
    press_notice(journey, "Undo")
    assert names(journey) == ["Cambodia 2019"]
    assert journey.space.header.title.accessibleName() == "Cambodia 2019"


def test_files_dropped_on_the_list_and_chosen_in_the_dialog(journey, qtbot, tmp_path, monkeypatch):
    first, second = tmp_path / "a.txt", tmp_path / "b.md"
    first.write_text("One report.", encoding="utf-8")
    second.write_text("# Two\n\nAnother report.", encoding="utf-8")
    drop(journey.space.documents, first)
    qtbot.waitUntil(lambda: len(names(journey)) == 2)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(second)], ""))
    journey.reader.setFocus()
    journey.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(names(journey)) == 3)
    assert journey.window.settings.folder("import") == tmp_path


def test_a_file_that_cannot_be_read_is_named_and_the_others_can_be_taken(journey, qtbot, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A report.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\x00\x00\x01" * 50)
    drop(journey.window, bad, good)
    qtbot.waitUntil(lambda: journey.space.importing.dialog is not None)
    journey.space.importing.dialog.accept()
    qtbot.waitUntil(lambda: names(journey) == ["Cambodia 2019", "good"])


def test_reading_only_takes_no_files(make_window, path, tmp_path):
    window = make_window()
    window.opening.read(path)
    (tmp_path / "a.txt").write_text("A report.", encoding="utf-8")
    drop(window, tmp_path / "a.txt")
    assert "nothing was imported" in window.notice.text()
    window.close_project()


def export(journey, qtbot, monkeypatch, target, action="export"):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    journey.choose(action)
    qtbot.waitUntil(lambda: journey.window.notice.kind not in ("", "working"))


def test_the_exported_table_is_what_is_stored(journey, qtbot, monkeypatch, tmp_path):
    journey.select("officials took bribes")
    journey.press(Qt.Key.Key_1)
    journey.press(Qt.Key.Key_2)
    journey.select("took bribes. Police warned")
    journey.press(Qt.Key.Key_3)
    target = tmp_path / "passages.csv"
    export(journey, qtbot, monkeypatch, target)
    assert journey.window.notice.text() == "Exported 3 rows to “passages.csv”."
    text = journey.space.project.documents.text(journey.space.showing.document_id)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["text"], row["code"]) for row in rows] == journey.stored()
    assert all(text[int(row["start"]) : int(row["end"])] == row["text"] for row in rows)
    assert {row["coder"] for row in rows} == {"Coder A"}
    first = target.read_bytes()
    export(journey, qtbot, monkeypatch, target)
    assert target.read_bytes() == first


def test_the_flavour_for_spreadsheets_has_its_mark(journey, qtbot, monkeypatch, tmp_path):
    journey.select("took bribes")
    journey.press(Qt.Key.Key_1)
    target = tmp_path / "table.csv"
    export(journey, qtbot, monkeypatch, target, "export_spreadsheets")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_export_that_cannot_be_written_says_so_and_keeps_what_was_there(
    journey, qtbot, monkeypatch, tmp_path
):
    target = tmp_path / "folder" / "passages.csv"
    export(journey, qtbot, monkeypatch, target)
    assert journey.window.notice.kind == "error"
    assert "passages.csv" in journey.window.notice.text()
    assert not target.parent.exists()


def test_copy_puts_the_canonical_text_on_the_clipboard(journey):
    journey.select("took bribes. Police")
    journey.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "took bribes. Police"


def test_closing_while_files_are_read_imports_nothing_and_breaks_nothing(journey, qapp, tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text("A report. " * 5000, encoding="utf-8")
    drop(journey.window, *(tmp_path / f"{number}.txt" for number in range(40)))
    journey.window.close_project()
    qapp.processEvents()
    assert not journey.window.notice.isVisible()
    journey.window.opening.open(journey.path)
    assert names(journey) == ["Cambodia 2019"]


def test_what_is_pasted_is_never_a_file(journey, qtbot, monkeypatch, tmp_path):
    """A temporary file would be a copy in plain beside an encrypted project."""
    monkeypatch.setattr(Path, "write_bytes", lambda *_: pytest.fail("a file was written"))
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    paste(journey, text="Officials took bribes.")
    qtbot.waitUntil(lambda: names(journey)[1:] == ["Officials took bribes"])
    assert list((tmp_path / "temp").iterdir()) == []


def paste(journey, **kinds):
    data = QMimeData()
    for kind, words in kinds.items():
        getattr(data, f"set{kind.title()}")(words)
    QApplication.clipboard().setMimeData(data)
    journey.reader.setFocus()
    journey.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_a_selection_of_a_web_page_is_pasted_with_its_headings(journey, qtbot):
    page = (
        "<nav><a href='/'>Home</a></nav><h2>Protection</h2><p>Shelters housed <b>nine</b> victims.</p>"
        "<ul><li>Punish bribes.</li></ul>"
    )
    paste(journey, html=page, text="Home\nProtection\nShelters housed nine victims.")
    qtbot.waitUntil(lambda: len(names(journey)) == 2)
    document = journey.space.project.documents.all()[1]
    assert document.name == "Home"
    assert journey.space.project.documents.text(document.id) == (
        "Home\n\nProtection\n\nShelters housed nine victims.\n\nPunish bribes."
    )
    sections = journey.space.project.documents.sections(document.id)
    assert [(s.name, s.kind) for s in sections] == [("Protection", "section"), ("Punish bribes.", "item")]
    journey.choose("undo")
    assert names(journey) == ["Cambodia 2019"]


def test_plain_words_files_and_nothing_are_pasted(journey, qtbot, tmp_path):
    paste(
        journey,
        text="Officials took bribes: a report that has a very long first line, without any end to it at all\nTwo.",
    )
    qtbot.waitUntil(lambda: len(names(journey)) == 2)
    assert names(journey)[1] == "Officials took bribes a report that has a very long first…"
    (tmp_path / "Laos.txt").write_text("A report.", encoding="utf-8")
    paste(journey, urls=[QUrl.fromLocalFile(str(tmp_path / "Laos.txt"))])
    qtbot.waitUntil(lambda: names(journey)[-1:] == ["Laos"])
    paste(journey, text="  \n ")
    assert journey.window.notice.text() == "There is no text on the clipboard; copy some, then paste it here."
