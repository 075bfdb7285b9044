"""Importing and exporting through the window's own jobs and dialog."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.exporting import Exporting
from glossator.ui.importing import Importing

RUSSIAN = "Жертвы были переданы в приюты, а чиновники брали взятки. " * 8


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


def _names(project: Project) -> list[str]:
    return [document.name for document in project.documents.all()]


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


def test_a_guessed_encoding_can_be_corrected_before_anything_is_imported(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(RUSSIAN.encode("koi8-r"))
    with qtbot.waitSignal(importing.ended):
        importing.take([path])
    assert importing.dialog is not None
    preview, encoding = importing.dialog.findChild(QPlainTextEdit), importing.dialog.findChild(QComboBox)
    assert preview is not None
    assert encoding is not None
    encoding.setCurrentText("cp1251")
    encoding.activated.emit(encoding.currentIndex())
    assert "Жертвы" not in preview.toPlainText()
    encoding.setCurrentText("koi8-r")
    encoding.activated.emit(encoding.currentIndex())
    assert preview.toPlainText().startswith("Жертвы")
    assert _names(project) == []
    importing.dialog.accept()
    [document] = project.documents.all()
    assert (document.name, document.encoding) == ("report", "koi8-r")
    assert project.documents.text(document.id) == RUSSIAN


def test_what_is_known_or_cannot_be_read_is_told_and_left_out(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    known, empty, new = tmp_path / "known.txt", tmp_path / "empty.txt", tmp_path / "new.txt"
    known.write_text("the same words")
    empty.write_bytes(b"")
    new.write_text("other words")
    with qtbot.waitSignal(importing.imported):
        importing.take([known])
    with qtbot.waitSignal(importing.ended):
        importing.take([known, empty, new])
    dialog = importing.dialog
    assert dialog is not None
    files = dialog.findChild(QTreeWidget)
    assert files is not None
    shown = [files.topLevelItem(n) for n in range(3)]
    assert ["already here" in item.text(1) for item in shown] == [True, False, False]
    assert "empty" in shown[1].text(1)
    assert [item.checkState(0) == Qt.CheckState.Checked for item in shown] == [False, False, True]
    button = next(b for b in dialog.findChildren(QPushButton) if "Import" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _names(project) == ["known", "new"]


def test_nothing_is_imported_when_the_user_has_had_enough(
    importing: Importing, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    with qtbot.waitSignal(importing.nothing) as told:
        importing.take([path] * 2000)
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
        exporting.write(target, for_spreadsheets=False)
    assert told.args == [target, 1]
    with target.open(encoding="utf-8", newline="") as file:
        assert [(r["text"], r["code"]) for r in csv.DictReader(file)] == [("Officials", "Corruption")]
    with qtbot.waitSignal(exporting.nothing) as refused:
        exporting.write(tmp_path / "no such folder" / "out.csv", for_spreadsheets=True)
    assert "out.csv" in refused.args[0]
