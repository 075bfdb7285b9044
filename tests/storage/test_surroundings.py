"""What lies beside a project: conflict copies, journals of its own and of others, left behind by crashes."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from glossator.domain.errors import CannotWrite
from glossator.project import Project
from glossator.storage import surroundings

DIE = """
import os, signal, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA cache_size=1")
c.execute("PRAGMA cache_spill=1")
c.execute("BEGIN IMMEDIATE")
c.execute("UPDATE codes SET name = 'half done', definition = hex(randomblob(30000))")
print("now", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def _project(path: Path, codes: int) -> Path:
    with Project.create(path, coder="Coder A") as project:
        for number in range(codes):
            project.codes.create(f"Code {number}")
    return path


def _crash(path: Path) -> Path:
    """A program killed in a step whose pages are partly in the file; returns the journal that it leaves."""
    ended = subprocess.run([sys.executable, "-c", DIE, str(path)], capture_output=True, check=False)
    assert ended.returncode == -signal.SIGKILL
    journal = path.with_name(path.name + "-journal")
    assert journal.stat().st_size > 8192
    return journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return _project(tmp_path / "study.gloss", 30)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("study (Ann's conflicted copy 2024-05-01).gloss", "Dropbox, Nextcloud or ownCloud"),
        ("study (conflicted copy 2024-05-01 101010).gloss", "Dropbox, Nextcloud or ownCloud"),
        ("study.sync-conflict-20240501-101010-ABCDEFG.gloss", "Syncthing"),
        ("study-DESKTOP-AB12CD3.gloss", "OneDrive"),
        ("study (1).gloss", "Google Drive, or by a download"),
        ("study 2.gloss", "iCloud, or by hand"),
        ("study.gloss", None),
        ("study repaired.gloss", None),
        ("study.before-0004-1.gloss", None),
        ("study of courts.gloss", None),
        ("other (1).gloss", None),
        ("study (1).csv", None),
    ],
)
def test_conflict_copies_are_told_by_their_names(name: str, who: str | None) -> None:
    assert surroundings.maker(name, "study.gloss") == who


def test_a_name_alone_makes_no_conflict_copy_a_copy_of_the_project_does(path: Path) -> None:
    _project(path.with_name("study 2.gloss"), 1)
    assert surroundings.strangers(path) == []
    shutil.copy(path, path.with_name("study (1).gloss"))
    [said] = map(str, surroundings.strangers(path))
    assert "“study (1).gloss” beside “study.gloss”, made by Google Drive" in said
    assert "nothing was merged" in said


def test_nothing_is_said_of_a_project_by_itself(path: Path) -> None:
    path.with_name("notes.txt").write_text("hello")
    assert surroundings.strangers(path) == []
    with Project.open(path):
        assert surroundings.strangers(path) == []


def test_side_files_and_placeholders_are_explained(path: Path) -> None:
    path.with_name("study.gloss-wal").write_bytes(b"x")
    assert ["another program" in str(said) for said in surroundings.strangers(path)] == [True]
    path.with_name("study.gloss-wal").unlink()
    path.write_bytes(b"")
    assert "without content" in str(surroundings.strangers(path)[0])
    path.unlink()
    path.with_name(".study.gloss.icloud").write_bytes(b"x")
    assert "Download it first" in str(surroundings.strangers(path)[0])


@pytest.mark.kills
def test_a_journal_that_a_crash_left_is_rolled_back(path: Path) -> None:
    journal = _crash(path)
    assert not surroundings.foreign_journal(path)
    with Project.open(path) as project:
        assert [code.name for code in project.codes.book()][:2] == ["Code 0", "Code 1"]
        assert project.findings() == []
    assert not journal.exists()


@pytest.mark.kills
@pytest.mark.parametrize("opening", [Project.open, Project.read])
def test_a_journal_of_another_file_is_not(path: Path, tmp_path: Path, opening: object) -> None:
    other = _project(tmp_path / "other.gloss", 7)
    shutil.move(_crash(other), path.with_name("study.gloss-journal"))
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match="belongs to another file"):
        opening(path)  # type: ignore[operator]
    assert path.read_bytes() == before
    path.with_name("study.gloss-journal").unlink()
    with Project.open(path) as project:
        assert project.info()["codes"] == 30


@pytest.mark.kills
def test_a_new_project_does_not_take_the_journal_of_one_that_was_there(path: Path) -> None:
    journal = _crash(path)
    path.unlink()
    with pytest.raises(CannotWrite, match="left by another file"):
        Project.create(path)
    assert not path.exists()
    assert journal.exists()
