"""The documents' model against Qt's rules for models."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.models.documents import DETAIL_ROLE, DocumentsModel


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.gloss", coder="Coder A") as project:
        yield project


@pytest.fixture
def model(project, qapp: QApplication) -> Iterator[DocumentsModel]:
    bridge = Bridge(project)
    yield DocumentsModel(bridge, lambda step: step())
    bridge.end()


def draft(name):
    return TextDraft(name, "Some words.", b"Some words.", f"{name:0<64}", name, "utf-8")


def test_it_keeps_qts_rules_while_documents_come_and_go(model, project, qtmodeltester):
    qtmodeltester.check(model)
    ids = project.documents.add([draft(name) for name in "abc"])
    qtmodeltester.check(model)
    last = QPersistentModelIndex(model.index_of(ids[2]))
    project.documents.delete([ids[0], ids[1]])
    qtmodeltester.check(model)
    assert (last.row(), last.data()) == (0, "c")
    project.undo()
    assert (last.row(), last.data()) == (2, "c")
    assert [model.index(row).data() for row in range(model.rowCount())] == ["a", "b", "c"]
    qtmodeltester.check(model)


def test_a_passage_changes_one_row_and_asks_nothing_else(model, project, qtbot):
    ids = project.documents.add([draft(name) for name in "abc"])
    code = project.codes.create("Corruption")
    project.passages.tag(ids[0], Span(0, 4), [code.id])
    project.passages.tag(ids[0], Span(5, 10), [code.id])
    with qtbot.waitSignal(model.dataChanged) as changed:
        project.passages.tag(ids[1], Span(0, 4), [code.id])
    assert [index.row() for index in changed.args[:2]] == [1, 1]
    assert model.index(1).data(DETAIL_ROLE) == "1 passage"
