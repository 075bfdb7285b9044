"""A project as it was before it was brought up to date is kept as a snapshot too, and comes back from there."""

import zipfile
from pathlib import Path

import pytest

from glossator.domain.errors import CannotWrite
from glossator.domain.snapshots import UPGRADE
from glossator.project import Project
from glossator.storage.keys import Key
from glossator.storage.rekeying import copy_under
from glossator.storage.text_store import is_plain

FILES = Path(__file__).parents[1] / "storage" / "files"
REVISIONS = [path.stem.removeprefix("revision-") for path in sorted(FILES.glob("revision-*.zip"))]
PHRASE = "the quiet river"


def older(folder: Path, revision: str, phrase: str | None = None) -> Path:
    """A project that an older version made."""
    zipfile.ZipFile(FILES / f"revision-{revision}.zip").extractall(folder)
    path = folder / f"revision-{revision}.gloss"
    if phrase is not None:
        plain = path.rename(folder / "plain")
        path.touch()
        copy_under(plain, None, path, Key(phrase))
        plain.unlink()
    return path


def state(project: Project) -> list[object]:
    return [
        (
            d.name,
            project.documents.text(d.id),
            project.documents.original(d.id),
            project.documents.sections(d.id),
            project.passages.of(d.id),
        )
        for d in project.documents.all()
    ]


@pytest.mark.parametrize("phrase", [None, PHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("revision", REVISIONS)
def test_it_is_listed_and_restored_whole(tmp_path: Path, revision: str, phrase: str | None) -> None:
    path = older(tmp_path, revision, phrase)
    with Project.open(path, "Coder A", passphrase=phrase) as project:
        project.snapshots.keep_in(tmp_path / "kept")
        before, edits = state(project), project.history()
        number = project.log.entries(limit=1)[0].number
        project.codes.create("later")
        made = project.snapshots.take_of_before()
        assert made is not None
        assert made.held is not None
        assert project.snapshots.all() == [made]
        assert (made.reason, made.held.documents, made.held.last_number) == (UPGRADE, len(before), number)
        lost = project.snapshots.compare(made)
        assert lost is not None
        assert (lost.known, lost.edits, lost.codes, lost.codings) == (True, 1, 1, 0)
        assert project.backup is not None
        assert project.backup.exists()  # which an older Glossator can open
        target = tmp_path / "back.gloss"
        assert project.snapshots.restore(made, target) == []
        with Project.open(target, "Coder A", passphrase=phrase) as restored:
            assert state(restored) == before
            assert restored.history() == edits
            assert restored.findings() == []
            restored.undo()
        kept = [f for f in (tmp_path / "kept").rglob("*") if f.suffix in (".snapshot", ".store")]
        assert len(kept) == 2
        text = project.documents.text(project.documents.all()[-1].id).encode()
        for file in kept:
            assert is_plain(file) == (phrase is None)
            assert file.suffix == ".store" or text not in file.read_bytes()


def test_one_that_an_older_program_took_of_the_same_state_is_enough(tmp_path: Path) -> None:
    path = older(tmp_path, "0005")
    first = path.read_bytes()
    for _ in range(2):
        path.write_bytes(first)
        with Project.open(path, "Coder A") as project:
            project.snapshots.keep_in(tmp_path / "kept")
            project.snapshots.take_of_before()
            assert [s.number for s in project.snapshots.all()] == [1]


def test_a_project_that_is_up_to_date_needs_none(project: Project, tmp_path: Path) -> None:
    project.snapshots.keep_in(tmp_path / "kept")
    assert project.snapshots.take_of_before() is None
    assert not (tmp_path / "kept").exists()


def test_where_it_cannot_be_taken_the_copy_beside_stays(tmp_path: Path) -> None:
    path = older(tmp_path, "0001")
    (tmp_path / "kept").write_text("no folder")
    with Project.open(path, "Coder A") as project:
        project.snapshots.keep_in(tmp_path / "kept")
        with pytest.raises(CannotWrite, match="your work itself is saved"):
            project.snapshots.take_of_before()
        assert project.backup is not None
        assert project.backup.exists()
        assert project.findings() == []


def test_a_text_lost_from_it_is_named(tmp_path: Path) -> None:
    from glossator.domain.errors import NotAProject
    from glossator.storage.connections import connect
    from glossator.storage.text_store import NAME

    with Project.open(older(tmp_path, "0001"), "Coder A") as project:
        project.snapshots.keep_in(tmp_path / "kept")
        made = project.snapshots.take_of_before()
        assert made is not None
        assert project.snapshots.folder is not None
        store = connect(project.snapshots.folder / NAME)
        store.exec_driver_sql("DELETE FROM pieces")
        store.close()
        store.engine.dispose()
        with pytest.raises(NotAProject, match="the text of “A” is missing"):
            project.snapshots.restore(made, tmp_path / "back.gloss")
        assert not (tmp_path / "back.gloss").exists()
