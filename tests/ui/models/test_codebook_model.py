"""The codebook's model against Qt's rules for models, and against the project after any steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from glossator.domain.errors import GlossatorError
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.models.codebook import CodebookModel

PLACES = 12  # so many codes at most


def attempt(step):
    try:
        return step()
    except GlossatorError:
        return None


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.gloss", coder="Coder A") as project:
        yield project


@pytest.fixture
def model(project, qapp: QApplication) -> Iterator[CodebookModel]:
    bridge = Bridge(project)
    yield CodebookModel(bridge, attempt)
    bridge.end()


def shown(model, parent=QModelIndex()):  # noqa: B008
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.id_at(row), row.data(), shown(model, row)) for row in rows]


def stored(project, parent_id=None):
    book = project.codes.book()
    return [(code.id, code.name, stored(project, code.id)) for code in book.children(parent_id)]


def test_it_keeps_qts_rules_while_codes_come_move_and_go(model, project, qtmodeltester):
    qtmodeltester.check(model)
    corruption = project.codes.create("Corruption")
    bribery = project.codes.create("Bribery", corruption.id)
    bondage = project.codes.create("Debt bondage")
    qtmodeltester.check(model)
    project.codes.move(bribery.id, bondage.id)
    project.codes.move(bondage.id, None, 0)
    project.codes.rename(bribery.id, "Bribes")
    project.codes.merge(bondage.id, corruption.id)
    qtmodeltester.check(model)
    project.undo()
    project.codes.delete(corruption.id)
    qtmodeltester.check(model)
    model.start_new(None)
    qtmodeltester.check(model)
    model.drop_new()
    assert shown(model) == stored(project)


def test_swapping_a_parent_with_its_child_and_back(model, project):
    outer = project.codes.create("Outer")
    inner = project.codes.create("Inner", outer.id)
    project.codes.move(inner.id, None)
    project.codes.move(outer.id, inner.id)
    kept = QPersistentModelIndex(model.index_of(inner.id))
    assert shown(model) == stored(project)
    project.undo()
    project.undo()
    assert shown(model) == stored(project)
    assert kept.data() == "Inner"
    assert kept.parent().data() == "Outer"


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "move", "delete", "merge", "rename", "undo", "redo"]),
        st.integers(0, PLACES),
        st.integers(0, PLACES),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_after_any_steps_the_model_shows_what_is_stored(qapp, tmp_path, steps):
    path = tmp_path / "b.gloss"
    path.unlink(missing_ok=True)
    with Project.create(path, coder="Coder A") as project:
        for name in "abc":
            theme = project.codes.create(name)
            project.codes.create(name, theme.id)
        bridge = Bridge(project)
        model = CodebookModel(bridge, attempt)
        kept = {code.id: QPersistentModelIndex(model.index_of(code.id)) for code in project.codes.book()}
        for number, (step, one, other, place) in enumerate(steps):
            ids = [code.id for code in project.codes.book()]
            first = ids[one % len(ids)] if ids else ""
            second = ids[other % len(ids)] if ids and other < PLACES else None
            if step == "create" and len(ids) < PLACES:
                attempt(lambda number=number, above=second: project.codes.create(f"new {number}", above))
            elif step == "move" and ids:
                attempt(lambda a=first, b=second, place=place: project.codes.move(a, b, place))
            elif step == "delete" and ids:
                project.codes.delete(first)
            elif step == "merge" and second is not None:
                attempt(lambda a=first, b=second: project.codes.merge(a, b))
            elif step == "rename" and ids:
                attempt(lambda a=first, number=number: project.codes.rename(a, f"renamed {number}"))
            elif step == "undo":
                attempt(project.undo)
            elif step == "redo":
                attempt(project.redo)
            assert shown(model) == stored(project)
        for code_id, index in kept.items():
            if index.isValid():
                assert model.id_at(index) == code_id
        bridge.end()
