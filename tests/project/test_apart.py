"""Undo, redo and taking back in another thread: as at once, and ended at any point without a trace."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from glossator.domain.errors import CannotWrite, InUse
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.apart import REDO, STAGES, TAKE_BACK, UNDO, Apart, rows_of
from glossator.storage import journal

ROWS = 400


class Enough(Exception):
    pass


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose last step but one has ROWS rows, made once."""
    from .conftest import _draft

    path = tmp_path_factory.mktemp("large") / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        text = "word " * ROWS
        (document,) = project.documents.add([_draft("Long", text)])
        code = project.codes.create("one")
        project.passages.tag_all(document, [Span(5 * n, 5 * n + 4) for n in range(ROWS // 2)], code.id)
    return path


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that few rows are as many batches as a large step has."""
    monkeypatch.setattr(journal, "BATCH", 50)
    monkeypatch.setattr(journal, "CHUNK", 50)


@pytest.fixture
def project(large: Path, path: Path) -> Iterator[Project]:
    path.write_bytes(large.read_bytes())
    with Project.open(path, "Coder A") as opened:
        yield opened


def stored(project: Project) -> list[Any]:
    tables = ("passages", "codings", "edits", "changes")
    return [sorted(map(str, project.connection.exec_driver_sql(f"SELECT * FROM {t}"))) for t in tables]


@contextmanager
def in_thread(apart: Apart, at: Any = lambda _: None) -> Iterator[list[Any]]:
    """Run it in a thread; what it gave, or raised, is in the list at the end."""
    came: list[Any] = []

    def run() -> None:
        try:
            came.append(apart.run(at))
        except Exception as fault:  # noqa: BLE001 - looked at below
            came.append(fault)

    apart.begin()
    thread = Thread(target=run)
    thread.start()
    yield came
    thread.join()
    apart.end()


def test_undo_redo_and_taking_back_do_what_they_do_at_once(project: Project) -> None:
    done = project.can_undo
    assert done is not None
    assert rows_of(project, done) == ROWS
    whole = stored(project)[:2]
    heard: list[int] = []
    with in_thread(Apart(project, UNDO), heard.append) as came:
        pass
    assert came[0].reverses == done.id
    assert stored(project)[:2] == [[], []]
    assert heard == sorted(heard)
    assert 3 * ROWS < heard[-1] < STAGES * ROWS
    assert project.can_redo is not None
    with in_thread(Apart(project, REDO)):
        pass
    assert stored(project)[:2] == whole
    project.codes.create("two")
    with in_thread(Apart(project, TAKE_BACK, done.id)) as came:
        pass
    assert came[0].text == "Take back “Tag with one”"
    assert stored(project)[:2] == [[], []]
    project.undo()
    assert stored(project)[:2] == whole
    assert project.findings() == []


@pytest.mark.parametrize("how", [UNDO, TAKE_BACK])
def test_ended_at_any_stage_nothing_was_changed(project: Project, how: str) -> None:
    done = project.can_undo
    assert done is not None
    before = stored(project)
    for stage in range(STAGES):

        def at(rows: int, end: int = stage * ROWS) -> None:
            if rows >= end:
                raise Enough

        with in_thread(Apart(project, how, done.id), at) as came:
            pass
        assert isinstance(came[0], Enough)
        assert stored(project) == before


def test_meanwhile_the_project_is_read_and_steps_are_refused(project: Project) -> None:
    seen: list[int] = []

    def at(rows: int) -> None:
        if rows == 3 * ROWS and not seen:  # everything but the log is written, nothing is to be seen
            with project.again() as other:
                seen.append(int(other.info()["passages"]))
            with pytest.raises(CannotWrite, match="A large step is still under way"):
                project.codes.create("two")

    with in_thread(Apart(project, UNDO), at) as came:
        pass
    assert seen == [ROWS // 2], came
    assert project.codes.create("two").name == "two"


def test_a_project_that_was_taken_over_is_left_alone(project: Project, path: Path) -> None:
    before = stored(project)
    apart = Apart(project, UNDO)
    apart.begin()
    with Project.open(path, "Coder B", by_force=True), pytest.raises(InUse, match="taken over"):
        apart.run()
    assert stored(project)[:2] == before[:2]
