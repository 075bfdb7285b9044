"""A document's attributes in their dialog: each change a step."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from glossator.domain.attributes import NUMBER
from glossator.domain.documents import TextDraft
from glossator.domain.errors import GlossatorError
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.dialogs.attributes import AttributesDialog

TEXT = "Officials took bribes."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "study.gloss", coder="Coder A") as opened:
        digest = hashlib.sha256(TEXT.encode()).hexdigest()
        opened.documents.add([TextDraft("Laos", TEXT, TEXT.encode(), digest, "l.txt", "utf-8")])
        opened.attributes.create("Year", NUMBER)
        yield opened


@pytest.fixture
def refusals() -> list[str]:
    return []


@pytest.fixture
def dialog(project: Project, qtbot: QtBot, refusals: list[str]) -> AttributesDialog:
    def attempt(step: Callable[[], object]) -> object:
        try:
            return step()
        except GlossatorError as error:
            refusals.append(str(error))
            return None

    shown = AttributesDialog(Bridge(project), attempt, project.documents.all()[0].id)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_values_are_stored_and_undone_and_what_does_not_fit_is_refused(
    dialog: AttributesDialog, project: Project, refusals: list[str]
) -> None:
    table = dialog.findChild(QTableWidget)
    assert table is not None
    [year] = project.attributes.all()
    document = project.documents.all()[0].id
    table.item(0, 1).setText("2019")
    assert project.attributes.values(document) == {year.id: "2019"}
    table.item(0, 1).setText("many")
    assert "not a number" in refusals[-1]
    assert table.item(0, 1).text() == "2019"
    project.undo()
    assert table.item(0, 1).text() == ""
    assert project.attributes.values(document) == {}


def test_a_new_attribute_is_added_and_renamed_by_keyboard(
    dialog: AttributesDialog, project: Project, refusals: list[str], qtbot: QtBot
) -> None:
    name, table = dialog.findChild(QLineEdit), dialog.findChild(QTableWidget)
    assert name is not None
    assert table is not None
    name.setFocus()
    qtbot.keyClicks(name, "Country")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [a.name for a in project.attributes.all()] == ["Year", "Country"]
    assert dialog.isVisible(), "Return adds, it does not close"
    qtbot.keyClicks(name, "year")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already is an attribute" in refusals[-1]
    table.item(1, 0).setText("State")
    assert [a.name for a in project.attributes.all()] == ["Year", "State"]


def test_it_closes_when_its_document_is_deleted(dialog: AttributesDialog, project: Project) -> None:
    project.documents.delete([project.documents.all()[0].id])
    assert not dialog.isVisible()
