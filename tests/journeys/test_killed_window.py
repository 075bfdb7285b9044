"""The program killed with SIGKILL, fifty times, while sentences are tagged in its window."""

import subprocess
import sys
from pathlib import Path

import pytest

from glossator.project import Project

TIMES = 50


@pytest.mark.kills
def test_no_coding_that_was_painted_is_lost(tmp_path: Path) -> None:
    from glossator.project.sample import create_sample

    path = tmp_path / "sample.gloss"
    create_sample(path).close()
    script = Path(__file__).with_name("killed_window.py")
    done = subprocess.run(
        [sys.executable, str(script), str(path), str(TIMES), "20190620"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown = done.stdout.split()
    assert len(shown) >= TIMES
    with Project.open(path) as project:
        document = project.documents.all()[0].id
        stored = {coding.id for passage in project.passages.of(document) for coding in passage.codings}
        assert set(shown) <= stored
        assert project.findings() == []
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
