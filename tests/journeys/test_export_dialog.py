"""Exporting anything, and bringing in what other programs made, through the window."""

import csv
import zipfile

import openpyxl
import pyreadstat
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite
from glossator.project import Project
from glossator.ui.dialogs.export import ExportDialog
from glossator.ui.dialogs.told import ToldDialog
from glossator.ui.exports_offered import OFFERS

DOWN, SPACE, RETURN = Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def coded(journey):
    """Two passages of the one document, and a second document."""
    journey.select("officials took bribes")
    journey.press(Qt.Key.Key_1)
    journey.select("Families borrowed from brokers")
    journey.press(Qt.Key.Key_2)
    project = journey.space.project
    project.memos.write("project", "project", "Read twice.")
    project.documents.add([TextDraft("Laos 2020", "Debts.", b"Debts.", "1" * 64, "laos.txt", "utf-8")])
    return journey


def dialog_of(journey) -> ExportDialog:
    journey.choose("export_more")
    (dialog,) = [d for d in journey.window.findChildren(ExportDialog) if d.isVisible()]
    return dialog


def saved(journey, qtbot, monkeypatch, target, dialog) -> str:
    """Go on with the dialog, to this file; what the notice says."""
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args: (asked.append(args), (str(target), ""))[1]
    )
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: journey.window.notice.kind not in ("", "working"))
    assert asked
    return journey.window.notice.text()


def press_notice(journey, text):
    buttons = journey.window.notice.findChildren(QPushButton)
    QTest.mouseClick(
        next(b for b in buttons if b.text() == text and b.isVisible()), Qt.MouseButton.LeftButton
    )


def test_by_keys_alone_to_a_matrix_that_is_remembered(coded, qtbot, monkeypatch, tmp_path):
    coded.reader.setFocus()
    coded.press(Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.AltModifier)
    (dialog,) = coded.window.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list)
    for _ in range(2):
        QTest.keyClick(dialog.list, DOWN)
    dialog.format.setCurrentIndex(dialog.format.findData("dta"))
    dialog.value.setCurrentIndex(dialog.value.findData("binary"))
    target = tmp_path / "matrix.dta"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.keyClick(dialog.list, RETURN)
    qtbot.waitUntil(lambda: coded.window.notice.kind not in ("", "working"))
    said = coded.window.notice.text()
    assert said.startswith("Exported 2 rows to “matrix.dta”. Stata does not take these names as they are: ")
    cells, meta = pyreadstat.read_dta(str(target), output_format="dict")
    assert cells["document"] == ["Cambodia 2019", "Laos 2020"]
    assert [cells["Corruption"], cells["Debt_bondage"]] == [[1, 0], [1, 0]]
    assert meta.variable_value_labels["Corruption"] == {0: "not applied", 1: "applied"}
    again = dialog_of(coded)
    assert (again.choice().what, again.choice().form, again.choice().chosen.value) == (
        "matrix",
        "dta",
        "binary",
    )
    again.reject()


def test_only_some_of_the_documents(coded, qtbot, monkeypatch, tmp_path):
    dialog = dialog_of(coded)
    dialog.choose("documents")
    assert not dialog.documents.list.isVisible()
    dialog.documents.only.click()
    shown = [dialog.documents.list.item(n) for n in range(2)]
    assert [(i.text(), i.checkState() == Qt.CheckState.Checked) for i in shown] == [
        ("Cambodia 2019", True),
        ("Laos 2020", False),
    ], "the one that is shown is ticked already"
    dialog.documents.list.setFocus()
    dialog.documents.list.setCurrentRow(0)
    QTest.keyClick(dialog.documents.list, SPACE)
    assert not dialog.export_button.isEnabled()
    QTest.keyClick(dialog.documents.list, DOWN)
    QTest.keyClick(dialog.documents.list, SPACE)
    assert dialog.export_button.isEnabled()
    assert saved(coded, qtbot, monkeypatch, tmp_path / "one", dialog) == "Exported 1 row to “one.csv”."
    with (tmp_path / "one.csv").open(encoding="utf-8", newline="") as file:
        assert [row["document"] for row in csv.DictReader(file)] == ["Laos 2020"]


def test_who_leaves_the_choice_of_a_file_is_back_where_it_was_chosen(coded, qtbot, monkeypatch, tmp_path):
    dialog = dialog_of(coded)
    dialog.choose("documents")
    dialog.documents.only.click()
    over = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (over.append(args[0]), ("", ""))[1])
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert over == [dialog]
    assert dialog.isVisible()
    assert (dialog.choice().what, len(dialog.choice().chosen.documents)) == ("documents", 1)
    assert saved(coded, qtbot, monkeypatch, tmp_path / "one", dialog) == "Exported 1 row to “one.csv”."
    assert not [d for d in coded.window.findChildren(ExportDialog) if d.isVisible()]


def test_an_export_with_stand_ins_where_there_are_none_says_so_in_the_window(coded, qtbot):
    dialog = dialog_of(coded)
    QTest.mouseClick(
        dialog.stand_ins, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.stand_ins.height() // 2)
    )
    assert dialog.choice().stand_ins
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert coded.window.notice.text().startswith("No name has a stand-in yet")
    assert not [d for d in coded.window.findChildren(ExportDialog) if d.isVisible()]


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.key)
def test_everything_that_is_offered_is_written(coded, qtbot, monkeypatch, tmp_path, offer):
    for form in offer.forms:
        dialog = dialog_of(coded)
        dialog.choose(offer.key)
        dialog.format.setCurrentIndex(dialog.format.findData(form))
        words = [label.text() for label in dialog.findChildren(QLabel)]
        assert any(word.strip() for word in words)
        said = saved(coded, qtbot, monkeypatch, tmp_path / form, dialog)
        assert coded.window.notice.kind == "done", said
        (written,) = [path for path in tmp_path.iterdir() if path.stem == form]
        assert written.stat().st_size > 0
        written.unlink()
        coded.window.notice.dismiss()


def test_all_tables_in_one_workbook(coded, qtbot, monkeypatch, tmp_path):
    dialog = dialog_of(coded)
    dialog.choose("all")
    saved(coded, qtbot, monkeypatch, tmp_path / "all.xlsx", dialog)
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames[:3] == ["passages", "documents", "matrix"]


def test_what_the_standard_has_no_place_for_is_told_before(coded, qtbot, monkeypatch, tmp_path):
    dialog = dialog_of(coded)
    dialog.choose("project")
    lost = next(
        n for n in dialog.findChildren(QLabel) if n.accessibleName() == "What the standard cannot hold"
    )
    qtbot.waitUntil(lambda: "Codes that wear a digit" in lost.text())
    assert not dialog.documents.isVisible()
    said = saved(coded, qtbot, monkeypatch, tmp_path / "study.qdpx", dialog)
    assert said == "Exported 2 documents to “study.qdpx”."
    assert "project.qde" in zipfile.ZipFile(tmp_path / "study.qdpx").namelist()


def test_a_library_that_is_missing_is_told(coded, qtbot, monkeypatch, tmp_path):
    from glossator.formats.writing import frames

    def missing(_name):
        raise CannotWrite('Install them with: pip install "glossator[data]"')

    monkeypatch.setattr(frames, "library", missing)
    dialog = dialog_of(coded)
    dialog.format.setCurrentIndex(dialog.format.findData("parquet"))
    assert "glossator[data]" in saved(coded, qtbot, monkeypatch, tmp_path / "p.parquet", dialog)
    assert not list(tmp_path.glob("p.*"))


def other(tmp_path) -> Project:
    """A colleague's project."""
    project = Project.create(tmp_path / "other.gloss", coder="Coder B")
    project.documents.add([TextDraft("Nepal 2021", "Kilns.", b"Kilns.", "2" * 64, "nepal.txt", "utf-8")])
    code = project.codes.create("Kilns")
    from glossator.domain.spans import Span

    project.passages.tag(project.documents.all()[0].id, Span(0, 5), [code.id])
    return project


def names(journey):
    return [document.name for document in journey.space.project.documents.all()]


def test_a_project_of_another_program_comes_in_and_goes_again(journey, qtbot, monkeypatch, tmp_path):
    with other(tmp_path) as project:
        project.exports.write_file(tmp_path / "other.qdpx", form="qdpx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.qdpx"), ""))
    journey.choose("import_project")
    qtbot.waitUntil(lambda: journey.window.notice.kind not in ("", "working"))
    assert journey.window.notice.text().startswith(
        "Added what “other.qdpx” holds. New here: documents 1, codes 1, passages 1, codings 1"
    )
    assert names(journey) == ["Cambodia 2019", "Nepal 2021"]
    assert ("Kilns", "Kilns") in journey.stored()
    press_notice(journey, "Show the list")
    (told,) = journey.window.findChildren(ToldDialog)
    assert "New here" in told.list.toPlainText()
    told.reject()
    journey.choose("undo")
    assert names(journey) == ["Cambodia 2019"]
    assert "Kilns" not in [code.name for code in journey.space.project.codes.book()]


def test_a_codebook_is_joined_with_the_one_that_is_here(journey, qtbot, tmp_path):
    with other(tmp_path) as project:
        top = project.codes.create("corruption")
        project.codes.create("Bribes", top.id)
        project.exports.write_file(tmp_path / "other.qdc", form="qdc")
    journey.window.take_files([tmp_path / "other.qdc"])
    qtbot.waitUntil(lambda: journey.window.notice.kind not in ("", "working"))
    assert journey.window.notice.text() == "Added what “other.qdc” holds. New codes: 2."
    book = journey.space.project.codes.book()
    paths = [book.path_text(code.id) for code in book]
    assert paths[:2] == ["Corruption", "Corruption/Bribes"]
    assert paths[-1] == "Kilns"
    press_notice(journey, "Undo")
    assert "Bribes" not in [code.name for code in journey.space.project.codes.book()]


def test_a_damaged_project_is_one_sentence(journey, qtbot, tmp_path):
    (tmp_path / "bad.qdpx").write_bytes(b"PK\x03\x04 cut")
    journey.window.take_files([tmp_path / "bad.qdpx"])
    qtbot.waitUntil(lambda: journey.window.notice.kind == "error")
    assert journey.window.notice.text().startswith("Nothing was added. bad.qdpx")
    assert names(journey) == ["Cambodia 2019"]


def test_a_new_project_begins_with_what_was_dropped(make_window, path, tmp_path, qtbot):
    with other(tmp_path) as project:
        project.exports.write_file(tmp_path / "o.qdpx", form="qdpx")
    window = make_window()
    window.opening.new(tmp_path / "new.gloss", "", "Coder A", [tmp_path / "o.qdpx"])
    qtbot.waitUntil(
        lambda: window.workspace is not None and len(window.workspace.project.documents.all()) == 1
    )
    assert [d.name for d in window.workspace.project.documents.all()] == ["Nepal 2021"]


def test_small_counts_are_left_empty_for_tables_of_counts(coded, qtbot, monkeypatch, tmp_path):
    dialog = dialog_of(coded)
    assert not dialog.suppress.isVisible()
    dialog.choose("matrix")
    assert dialog.suppress.isVisible()
    assert dialog.suppress.text() == "show all"
    dialog.suppress.setFocus()
    dialog.suppress.selectAll()
    QTest.keyClicks(dialog.suppress, "3")
    target = tmp_path / "matrix.csv"
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    said = saved(coded, qtbot, monkeypatch, target, dialog)
    assert "fewer than 3 codings" in said
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Corruption"], row["Diplomatic assistance"]) for row in rows] == [("", "0"), ("0", "0")]
    again = dialog_of(coded)
    assert again.choice().chosen.suppress_below == 3
    again.choose("passages")
    assert again.choice().chosen.suppress_below == 0
    again.reject()
