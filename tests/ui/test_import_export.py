"""Importing and exporting through the window's own jobs and dialog."""

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from glossator.domain.attributes import NUMBER, TEXT
from glossator.domain.documents import Proposal
from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.formats.reading import report
from glossator.formats.reading.source import Extract
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.dialogs.import_files import ImportDialog
from glossator.ui.dialogs.import_result import ImportResultDialog, counts
from glossator.ui.exporting import Exporting
from glossator.ui.exports_offered import Wanted
from glossator.ui.importing import Importing

RUSSIAN = "Жертвы были переданы в приюты, а чиновники брали взятки. " * 8
SHIFT_DOWN = (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "study.gloss", coder="Coder A") as opened:
        yield opened


@pytest.fixture
def importing(project: Project, qtbot: QtBot) -> Importing:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def attempt(step: Callable[[], object]) -> object:
        try:
            return step()
        except GlossatorError as error:  # shown by the window; here a test must see it
            raise AssertionError(str(error)) from error

    return Importing(Bridge(project, window), attempt, window)  # type: ignore[arg-type]


@pytest.fixture
def proposing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports that propose the first word of their text as the country, and a year."""

    def aware(extract: Extract, _name: str, _split: bool) -> list[Extract]:
        from dataclasses import replace

        country = extract.text.split()[0]
        words = extract.text.split(".")[0]
        proposals = (Proposal("country", TEXT, country, words), Proposal("year", NUMBER, "2019", "2019"))
        return [replace(extract, proposals=proposals)]

    monkeypatch.setattr(report, "aware", aware)


def _names(project: Project) -> list[str]:
    return [document.name for document in project.documents.all()]


def _look(importing: Importing, qtbot: QtBot, paths: Sequence[Path]) -> ImportDialog:
    """Take files that there is something to ask about, and wait for the dialog."""
    importing.take(paths)
    qtbot.waitUntil(lambda: importing.dialog is not None)
    assert importing.dialog is not None
    qtbot.waitExposed(importing.dialog)
    return importing.dialog


def _files(dialog: ImportDialog) -> QTreeView:
    files = dialog.findChild(QTreeView)
    assert files is not None
    return files


def _rows(dialog: ImportDialog) -> list[tuple[str, str, bool]]:
    """(name, state, whether it is ticked) as the list shows them."""
    model = dialog.model
    return [
        (
            model.index(row, 0).data(),
            model.index(row, 1).data(),
            model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
        )
        for row in range(model.rowCount())
    ]


def _accept(dialog: ImportDialog, importing: Importing, qtbot: QtBot) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if "Import" in b.text())
    with qtbot.waitSignal(importing.imported):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_files_read_with_certainty_are_added_at_once_as_one_step(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = []
    for name in ("Laos", "Cambodia", "Thailand"):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"{name} has a report.", encoding="utf-8")
    with qtbot.waitSignal(importing.imported):
        importing.take(paths)
    assert importing.dialog is None
    assert _names(project) == ["Laos", "Cambodia", "Thailand"]
    project.undo()
    assert _names(project) == []


def test_a_folder_is_read_whole_with_each_file_named_on_the_way(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "reports"
    (folder / "more").mkdir(parents=True)
    for name in ("Report 10.txt", "Report 2.txt", "more/Last.txt", ".hidden.txt"):
        (folder / name).write_text(f"{name} has words.")
    said: list[tuple[int, int, str]] = []
    importing.progressed.connect(lambda *told: said.append(told))
    with qtbot.waitSignal(importing.imported):
        importing.take([folder])
    assert _names(project) == ["Report 2", "Report 10", "Last"]
    assert (1, 3, "Reading 2 of 3: Report 10.txt") in said
    assert (2, 3, "Importing 3 of 3: Last.txt") in said
    assert importing.result is not None
    assert counts(importing.result) == "Imported 3 documents, left out 1."


def test_files_dropped_while_others_are_read_come_in_after_them(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"{name} word")
    importing.take([tmp_path / "one.txt"])
    importing.take([tmp_path / "two.txt"])
    qtbot.waitUntil(lambda: _names(project) == ["one", "two"])


def test_a_guessed_encoding_can_be_corrected_for_several_files_before_anything_is_imported(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_bytes((path.stem + RUSSIAN).encode("koi8-r"))
    dialog = _look(importing, qtbot, paths)
    preview = dialog.findChild(QTextEdit)
    encoding = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Encoding of the file")
    assert preview is not None
    files = _files(dialog)
    files.setFocus()
    qtbot.keyClick(files, *SHIFT_DOWN)

    def choose(name: str) -> None:
        encoding.setCurrentText(name)
        encoding.activated.emit(encoding.currentIndex())
        button = _import_button(dialog)
        assert not button.isEnabled(), "nothing comes in while it is being read again"
        qtbot.waitUntil(button.isEnabled)

    choose("cp1251")
    assert "Жертвы" not in preview.toPlainText()
    choose("koi8-r")
    assert "Жертвы" in preview.toPlainText()
    assert _names(project) == []
    _accept(dialog, importing, qtbot)
    assert [(d.name, d.encoding) for d in project.documents.all()] == [("one", "koi8-r"), ("two", "koi8-r")]
    assert project.documents.text(project.documents.all()[1].id) == "two" + RUSSIAN


def test_a_column_without_a_header_is_offered_in_the_users_words(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    table.write_text("name,,column 4,\nLaos,Debts were paid by day.,1,Kilns.\n", "utf-8")
    dialog = _look(importing, qtbot, [table])
    texts, names = (
        next(
            box for box in dialog.findChildren(QComboBox) if box.accessibleName() == f"Column with the {what}"
        )
        for what in ("texts", "names")
    )
    offered = ["name", "Column 2, without a header", "column 4", "Column 4, without a header"]
    assert [texts.itemText(number) for number in range(texts.count())] == offered
    assert [names.itemText(number) for number in range(names.count())] == ["", *offered]
    assert texts.currentText() == offered[1]
    preview, button = dialog.findChild(QTextEdit), _import_button(dialog)
    assert preview.toPlainText() == "Debts were paid by day."
    texts.setFocus()
    qtbot.keyClick(texts, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: preview.toPlainText() == "Kilns." and button.isEnabled())
    assert texts.currentText() == offered[3]
    _accept(dialog, importing, qtbot)
    assert [project.documents.text(document.id) for document in project.documents.all()] == ["Kilns."]


def _import_button(dialog: ImportDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if "Import" in button.text())


def test_what_is_known_or_cannot_be_read_is_told_and_left_out(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    known, empty, new = tmp_path / "known.txt", tmp_path / "empty.txt", tmp_path / "new.txt"
    known.write_text("the same words")
    empty.write_bytes(b"")
    new.write_text("other words")
    with qtbot.waitSignal(importing.imported):
        importing.take([known])
    dialog = _look(importing, qtbot, [known, empty, new])
    rows = _rows(dialog)
    assert ["already here" in state for _, state, _ in rows] == [True, False, False]
    assert "empty" in rows[1][1]
    assert [ticked for *_, ticked in rows] == [False, False, True]
    _accept(dialog, importing, qtbot)
    assert _names(project) == ["known", "new"]
    assert importing.result is not None
    shown = ImportResultDialog(importing.result)
    qtbot.addWidget(shown)
    listed = shown.findChild(QPlainTextEdit)
    assert listed is not None
    assert listed.toPlainText().splitlines() == [
        "Could not be read (1)",
        "\tempty.txt is empty.",
        "",
        "Left out (1)",
        "\tknown.txt: already here as “known”; skipped.",
        "",
        "Imported (1)",
        "\tnew ← new.txt: txt, 11 characters, read as utf-8",
    ]


@pytest.mark.usefixtures("proposing")
def test_proposals_are_shown_with_their_words_and_only_what_is_ticked_is_set(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.txt" for name in ("Laos", "Nepal", "Ghana")]
    for path in paths:
        path.write_text(f"{path.stem} remained on Tier 2. More words.")
    dialog = _look(importing, qtbot, paths)
    everywhere, here = dialog.findChild(QListWidget), dialog.findChild(QTableWidget)
    assert everywhere is not None
    assert here is not None
    assert [everywhere.item(row).text() for row in range(2)] == ["country (3)", "year (3)"]
    assert [here.item(0, column).text() for column in range(3)] == [
        "country",
        "Laos",
        "Laos remained on Tier 2",
    ]
    assert _names(project) == []
    assert project.attributes.all() == []
    # By keys alone: no year anywhere, another country for Laos, none for Nepal.
    everywhere.setFocus()
    everywhere.setCurrentRow(1)
    qtbot.keyClick(everywhere, Qt.Key.Key_Space)
    here.item(0, 1).setText("Lao PDR")
    files = _files(dialog)
    files.setFocus()
    qtbot.keyClick(files, Qt.Key.Key_Down)
    assert here.item(0, 1).text() == "Nepal"
    assert here.item(1, 0).checkState() == Qt.CheckState.Unchecked
    here.setFocus()
    here.setCurrentCell(0, 0)
    qtbot.keyClick(here, Qt.Key.Key_Space)
    assert everywhere.item(0).checkState() == Qt.CheckState.PartiallyChecked
    _accept(dialog, importing, qtbot)
    [country] = project.attributes.all()
    values = [project.attributes.values(d.id).get(country.id, "") for d in project.documents.all()]
    assert (country.name, values) == ("country", ["Lao PDR", "", "Ghana"])
    project.undo()
    assert project.attributes.all() == []
    assert _names(project) == []


@pytest.mark.usefixtures("proposing")
def test_a_value_that_does_not_fit_is_refused_where_it_is_written(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Laos.txt").write_text("Laos has words.")
    dialog = _look(importing, qtbot, [tmp_path / "Laos.txt"])
    here = dialog.findChild(QTableWidget)
    assert here is not None
    here.item(1, 1).setText("about 2019")
    assert here.item(1, 1).text() == "2019"
    assert any("not a number" in label.text() for label in dialog.findChildren(type(dialog._remarks)))
    dialog.reject()
    assert _names(project) == []


def test_several_reports_of_one_file_can_be_taken_one_by_one(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def aware(extract: Extract, _name: str, _split: bool) -> list[Extract]:
        return [
            Extract(words, encoding="utf-8", certain=False, name=words, part=words)
            for words in extract.text.splitlines()
        ]

    monkeypatch.setattr(report, "aware", aware)
    path = tmp_path / "all.txt"
    path.write_text("Chad\nChile\nChina\n")
    dialog = _look(importing, qtbot, [path])
    files = _files(dialog)
    files.setFocus()
    qtbot.keyClick(files, Qt.Key.Key_Right)
    qtbot.keyClick(files, Qt.Key.Key_Down)
    qtbot.keyClick(files, Qt.Key.Key_Down)
    assert files.currentIndex().data() == "Chile"
    preview = dialog.findChild(QTextEdit)
    assert preview is not None
    assert preview.toPlainText() == "Chile"
    qtbot.keyClick(files, Qt.Key.Key_Space)
    assert dialog.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    _accept(dialog, importing, qtbot)
    assert _names(project) == ["Chad", "China"]
    dialog = _look(importing, qtbot, [path])
    assert dialog.choice[0].known == ("Chad", "", "China")
    assert dialog.choice.count() == 1
    dialog.reject()


def test_the_list_of_files_is_a_sound_model(
    importing: Importing, qtbot: QtBot, qtmodeltester: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def aware(extract: Extract, _name: str, _split: bool) -> list[Extract]:
        return [Extract(line, encoding="utf-8", certain=False, part=line) for line in extract.text.split()]

    monkeypatch.setattr(report, "aware", aware)
    for name, words in (("one", "single"), ("many", "a b c")):
        (tmp_path / f"{name}.txt").write_text(words)
    dialog = _look(importing, qtbot, [tmp_path / "one.txt", tmp_path / "many.txt", tmp_path / "none.txt"])
    qtmodeltester.check(dialog.model)  # type: ignore[attr-defined]
    dialog.model.put(1, dialog.choice[0])
    dialog.model.put(0, dialog.choice[2])
    qtmodeltester.check(dialog.model)  # type: ignore[attr-defined]
    dialog.reject()


def test_every_control_of_the_dialog_has_a_name(importing: Importing, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    dialog = _look(importing, qtbot, [tmp_path / "one.txt"])
    from PySide6.QtGui import QAccessible

    for kind in (QTreeView, QListWidget, QTableWidget, QComboBox, QTextEdit, QPushButton):
        for control in dialog.findChildren(kind):
            if control.isVisible() and not control.objectName().startswith("qt_"):
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface.text(QAccessible.Text.Name), control
    dialog.reject()


def test_nothing_is_imported_when_the_user_has_had_enough(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(400)]
    for path in paths:
        path.write_text(f"{path.stem} words")
    with qtbot.waitSignal(importing.nothing) as told:
        importing.take(paths)
        importing.cancel()
    assert "nothing was imported" in told.args[0]
    assert _names(project) == []


def test_an_export_writes_what_is_stored_and_a_refusal_says_why(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Laos.txt"
    path.write_text("Officials took bribes.")
    with qtbot.waitSignal(importing.imported):
        importing.take([path])
    code = project.codes.create("Corruption")
    project.passages.tag(project.documents.all()[0].id, Span(0, 9), [code.id])
    window = QWidget()
    qtbot.addWidget(window)
    exporting = Exporting(Bridge(project, window), window)
    target = tmp_path / "out.csv"
    with qtbot.waitSignal(exporting.exported) as told:
        exporting.write(target, Wanted())
    assert told.args == [target, 1, "rows", []]
    with target.open(encoding="utf-8", newline="") as file:
        assert [(r["text"], r["code"]) for r in csv.DictReader(file)] == [("Officials", "Corruption")]
    with qtbot.waitSignal(exporting.nothing) as refused:
        exporting.write(tmp_path / "no such folder" / "out.csv", Wanted(for_spreadsheets=True))
    assert "out.csv" in refused.args[0]


def test_the_preview_names_sections_that_have_lost_their_headings(
    importing: Importing, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "chad.txt"
    path.write_text(
        "CHAD: Tier 2\n\nThe Government of Chad 😀 does not fully meet the minimum standards for the elimination of"
        " trafficking.\n\nThe government increased law enforcement efforts.\n",
        encoding="utf-8",
    )
    dialog = _look(importing, qtbot, [path])
    preview = dialog.findChild(QTextEdit)
    assert preview is not None
    shown = preview.toPlainText()
    assert shown.startswith("[Title and tier]\nCHAD: Tier 2\n\n[Summary]\nThe Government of Chad 😀 does")
    assert "\n\n[Prosecution]\nThe government increased" in shown
    dialog.reject()
