"""The file taken away, renamed or replaced under the open program; clocks that jump; holders that are long gone."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glossator.domain.errors import CannotWrite, InUse
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.storage import journal


def _deleted(path: Path, aside: Path) -> None:
    shutil.copy(path, aside)
    path.unlink()


def _renamed(path: Path, aside: Path) -> None:
    path.rename(aside)


def _replaced(path: Path, aside: Path) -> None:
    path.rename(aside)
    Project.create(path).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
@pytest.mark.parametrize("take_away", [_deleted, _renamed, _replaced])
def test_a_file_taken_away_is_said_in_a_sentence_and_nothing_is_lost(
    project: Project, document: str, take_away: Callable[[Path, Path], None]
) -> None:
    code = project.codes.create("one")
    project.passages.tag(document, Span(0, 7), [code.id])
    aside = project.path.with_name("aside.gloss")
    take_away(project.path, aside)
    for _ in range(2):
        with pytest.raises(CannotWrite, match="moved, renamed, deleted or replaced") as told:
            project.passages.tag(document, Span(8, 18), [code.id])
        assert "\n" not in str(told.value)
    assert len(project.passages.of(document)) == 1
    project.path.unlink(missing_ok=True)
    shutil.move(aside, project.path)
    if take_away is _deleted:
        # It is another file now, though of the same content: opened again, all is there.
        project.close()
        with Project.open(project.path, coder="Coder A") as again:
            assert len(again.passages.of(document)) == 1
            again.passages.tag(document, Span(8, 18), [code.id])
            assert again.findings() == []
    else:
        project.passages.tag(document, Span(8, 18), [code.id])
        assert len(project.passages.of(document)) == 2
        assert project.findings() == []


def test_a_clock_that_jumps_back_changes_no_order(
    project: Project, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = project.codes.create("one")
    first = project.passages.tag(document, Span(0, 7), [code.id])
    past = datetime(1999, 12, 31, tzinfo=UTC)
    monkeypatch.setattr(journal, "now", lambda: past)
    second = project.passages.tag(document, Span(8, 18), [code.id])
    assert project.history()[0].time == past
    assert project.findings() == []
    project.undo()
    assert [p.id for p in project.passages.of(document)] == [first]
    project.redo()
    assert {p.id for p in project.passages.of(document)} == {first, second}
    project.undo()
    project.undo()
    assert project.passages.of(document) == []
    assert project.findings() == []


def _hold(path: Path, pid: int, since: datetime) -> None:
    import socket

    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "INSERT INTO holders VALUES (1, 'token', 'somebody', ?, ?, ?)",
            (socket.gethostname(), pid, since.strftime("%Y-%m-%d %H:%M:%S.%f")),
        )
        other.commit()


def test_a_holder_whose_number_was_given_to_another_program_holds_nothing(
    path: Path, project: Project
) -> None:
    project.close()
    # The parent of this test began long after that, so it is not what wrote the row.
    _hold(path, os.getppid(), datetime(2001, 1, 1, tzinfo=UTC))
    with Project.open(path) as again:
        assert again.holds()


def test_a_holder_from_the_future_counts_while_its_program_runs_and_not_longer(
    path: Path, project: Project
) -> None:
    project.close()
    later = datetime.now(UTC) + timedelta(days=400)
    _hold(path, os.getppid(), later)
    with pytest.raises(InUse):
        Project.open(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE holders SET pid = 4194303")
        other.commit()
    with Project.open(path) as again:
        assert again.holds()
