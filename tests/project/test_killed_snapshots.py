"""SIGKILL while a snapshot is taken or restored leaves a whole one or none, and the project as it was.

`killed_while_taking` and `killed_while_restoring` may be called with as many rounds as there is time for.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project

ROUNDS = 6


def made(path: Path, draft: TextDraft) -> None:
    """A project to be worked in."""
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([draft])
        code = project.codes.create("one").id
        project.passages.tag(project.documents.all()[0].id, Span(0, 8), [code])


def run(what: str, path: Path, place: Path, rounds: int, seed: int) -> list[str]:
    """What was said to be done, in its order."""
    script = Path(__file__).with_name("killed_snapshots.py")
    done = subprocess.run(
        [sys.executable, str(script), what, str(path), str(place), str(rounds), str(seed)],
        capture_output=True,
        text=True,
        timeout=60 + 10 * rounds,
        check=True,
    )
    return done.stdout.splitlines()


def killed_while_taking(path: Path, place: Path, rounds: int, seed: int) -> int:
    """Returns how many were said to be taken. Each is there unless it was let go of, and all that are can be
    restored."""
    said = run("take", path, place, rounds, seed)
    assert len(said) >= rounds
    with Project.open(path, coder="Coder A") as project:
        assert project.findings() == []
        project.snapshots.keep_in(place)
        found = project.snapshots.all()
        assert all(snapshot.held is not None for snapshot in found)
        names = [snapshot.name for snapshot in found]
        # A child may have had no time to say that its last one was done.
        assert set(said[-10 + rounds :]) <= set(names) if rounds < 10 else said[-1] in names
        for number, snapshot in enumerate(found):
            target = path.with_name(f"whole {number}.gloss")
            assert project.snapshots.restore(snapshot, target) == []
            with Project.read(target) as restored:
                assert snapshot.held is not None
                assert restored.info()["codings"] == snapshot.held.codings
            target.unlink()
        project.codes.create("after")
        project.snapshots.take()
        assert project.snapshots.folder is not None
        kept = {file.name for file in project.snapshots.folder.iterdir()}
        assert kept == {s.name for s in project.snapshots.all()} | {"texts.store", "about.json"}
    return len(said)


def killed_while_restoring(path: Path, place: Path, rounds: int, seed: int) -> int:
    """Returns how many were said to be restored. Whatever stands under a project's name is one that is whole."""
    with Project.open(path, coder="Coder A") as project:
        project.snapshots.keep_in(place)
        project.snapshots.take()
        before = project.info()
    said = run("restore", path, place, rounds, seed)
    assert len(said) >= rounds
    there = list(path.parent.glob("back *.gloss"))
    assert set(said) <= {file.name for file in there}
    for file in there:
        with Project.read(file) as restored:
            assert restored.findings() == []
            assert restored.info() == before
    with Project.open(path, coder="Coder A") as project:
        assert project.info() == before
    return len(said)


@pytest.mark.kills
def test_killed_while_taking(path: Path, tmp_path: Path, draft) -> None:
    made(path, draft("Long", "Some words of a report. " * 9000))
    killed_while_taking(path, tmp_path / "kept", ROUNDS, 20260101)


@pytest.mark.kills
def test_killed_while_restoring(path: Path, tmp_path: Path, draft) -> None:
    made(path, draft("Long", "Some words of a report. " * 9000))
    killed_while_restoring(path, tmp_path / "kept", ROUNDS, 20260101)
