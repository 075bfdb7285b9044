"""SIGKILL at any moment loses nothing that was shown, and the file opens without repair."""

import subprocess
import sys
from pathlib import Path

import pytest

from glossator.domain.spans import Span
from glossator.project import Project

TIMES = 50


@pytest.mark.kills
def test_killed_fifty_times_and_nothing_shown_is_lost(path: Path, project: Project, document: str) -> None:
    for name in ("one", "two", "three"):
        project.codes.create(name)
    project.close()
    script = Path(__file__).with_name("killed.py")
    done = subprocess.run(
        [sys.executable, str(script), str(path), str(TIMES), "20190620"],
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    said = [tuple(line.split()) for line in done.stdout.splitlines()]
    assert len(said) >= TIMES
    with Project.open(path, coder="Coder A") as again:
        stored = {(p.id, code) for p in again.passages.of(document) for code in p.code_ids}
        assert set(said) <= stored
        # Each child can have stored one coding that it had no time to say.
        assert len(stored) <= len(set(said)) + TIMES
        assert again.findings() == []
        again.passages.tag(document, Span(0, 7), [next(iter(again.codes.book())).id])
        again.undo()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
