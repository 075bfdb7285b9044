"""What stands at a project's path while it is written anew under another passphrase, and what lies beside it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite
from glossator.project import Project
from glossator.storage import rekeying

WORD = "Zanzibarquartz"
MAGIC = b"SQLite format 3\0"


@pytest.fixture
def path(path: Path, draft: Callable[..., TextDraft]) -> Path:
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([draft("Report", f"{WORD} " * 20)])
    return path


def plain(folder: Path) -> list[str]:
    """The files that hold the report's word in plain."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return sorted(str(file.relative_to(folder)) for file in files if WORD.encode() in file.read_bytes())


@pytest.mark.skipif(os.name == "nt", reason="links need a right that few users have there")
def test_through_a_symbolic_link_it_is_the_file_that_is_encrypted(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.gloss"
    link.symlink_to(path)
    with Project.open(link) as project:
        assert project.path == path
        project.encryption.give("first")
    assert link.is_symlink()
    assert plain(tmp_path) == []
    with Project.read(link, "first") as project:
        assert project.findings() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_a_second_name_of_the_file_is_told_and_nothing_is_changed(path: Path, tmp_path: Path) -> None:
    os.link(path, tmp_path / "second")
    with Project.open(path) as project:
        with pytest.raises(CannotWrite, match="hard link"):
            project.encryption.give("first")
        project.codes.create("One more")
        (tmp_path / "second").unlink()
        project.encryption.give("first")
    assert plain(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_another_project_at_its_place_is_not_written_over(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gloss"
    Project.create(other).close()
    before = other.read_bytes()
    with Project.open(path) as project:
        path.rename(tmp_path / "aside.gloss")
        other.rename(path)
        with pytest.raises(CannotWrite, match="not the file any more"):
            project.encryption.give("first")
        assert project.documents.all()[0].name == "Report"
    assert path.read_bytes() == before


@pytest.mark.parametrize("comes", [True, False], ids=["replaced", "gone"])
def test_what_comes_to_its_place_meanwhile_is_kept_and_so_is_the_work(
    path: Path, tmp_path: Path, comes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.gloss"
    Project.create(other).close()
    before = other.read_bytes()
    real = rekeying._settle

    def settle(draft: Path, target: Path) -> None:
        real(draft, target)
        if comes:
            other.replace(path)
        else:
            path.rename(tmp_path / "aside.gloss")

    monkeypatch.setattr(rekeying, "_settle", settle)
    with Project.open(path, "Coder A") as project:
        with pytest.raises(CannotWrite, match=r"study kept 1\.gloss"):
            project.encryption.give("first")
        assert project.path.name == "study kept 1.gloss"
        assert project.encrypted
        project.codes.create("One more")
        assert project.findings() == []
    if comes:
        assert path.read_bytes() == before
    else:
        assert not path.exists()
    with Project.read(tmp_path / "study kept 1.gloss", "first") as project:
        assert [document.name for document in project.documents.all()] == ["Report"]


def test_a_fault_while_the_file_was_taken_away_says_that_nothing_was_written(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def settle(_draft: Path, target: Path) -> None:
        target.rename(tmp_path / "elsewhere.gloss")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rekeying, "_settle", settle)
    with Project.open(path) as project, pytest.raises(CannotWrite, match="was not written anew"):
        project.encryption.give("first")
    with Project.read(tmp_path / "elsewhere.gloss") as project:
        assert project.findings() == []


KILLED = """
import os, signal, sys
from pathlib import Path
from glossator.project import Project
from glossator.storage import rekeying
rekeying.verify = lambda *a: os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
Project.open(Path(sys.argv[1]), passphrase="first").encryption.remove()
"""


def test_a_draft_in_plain_that_a_killed_program_left_goes_at_the_next_opening(path: Path) -> None:
    with Project.open(path) as project:
        project.encryption.give("first")
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert abs(done.returncode) in (9, 15), "it was killed"
    left = plain(path.parent)
    assert len(left) == 1
    assert left[0].startswith(".glossator-")
    other = path.with_name(left[0].replace(f"-{left[0].split('-')[2]}-", f"-{os.getppid()}-"))
    other.write_bytes(path.with_name(left[0]).read_bytes())  # one that a living program makes
    with Project.open(path, passphrase="first") as project:
        assert plain(path.parent) == [other.name]
        assert project.encryption.left_behind() == [other]
