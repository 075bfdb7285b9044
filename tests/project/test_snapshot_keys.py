"""Snapshots under the project's passphrase of now, wherever they lie and whenever the program is killed."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite
from glossator.project import Project
from glossator.project.snapshots import LostProject
from glossator.storage import rekeying, snapshot_keys

WORD = "Zanzibarquartz"


class Killed(BaseException):
    pass


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def study(path: Path, place: Path, draft: Callable[..., TextDraft]) -> Iterator[Project]:
    """A plain project with three snapshots."""
    with Project.create(path, coder="Coder A") as project:
        project.snapshots.keep_in(place)
        for number in range(3):
            project.documents.add([draft(f"Report {number}", f"{WORD} {number}\n" * 30)])
            project.snapshots.take()
        yield project


def plain(folder: Path) -> list[str]:
    """The files that hold the reports' word in plain."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return sorted(str(file.relative_to(folder)) for file in files if WORD.encode() in file.read_bytes())


def documents(project: Project, folder: Path, phrase: str | None) -> list[int]:
    """How many documents each snapshot has when it is restored, newest first."""
    found = []
    for snapshot in project.snapshots.all():
        target = folder / f"back {snapshot.number}.gloss"
        assert project.snapshots.restore(snapshot, target) == []
        with Project.read(target, phrase) as restored:
            found.append(len(restored.documents.all()))
        target.unlink()
    return found


def test_all_snapshots_stay_and_take_each_new_passphrase(study: Project, tmp_path: Path) -> None:
    written: list[int] = []
    size = study.encryption.size()
    study.encryption.give("first", written.append)
    assert plain(tmp_path) == []
    assert documents(study, tmp_path, "first") == [3, 2, 1]
    assert written == sorted(written)
    assert size * 0.5 < written[-1] < size * 2
    study.encryption.change("second")
    assert documents(study, tmp_path, "second") == [3, 2, 1]
    assert study.encryption.left_behind() == []
    assert study.snapshots.folder is not None
    assert {each.suffix for each in study.snapshots.folder.iterdir()} == {".snapshot", ".store", ".json"}


@pytest.mark.parametrize("before", [None, "first"])
@pytest.mark.parametrize("moment", ["before", "after", "midst"])
def test_killed_before_or_after_the_project_takes_the_key_all_snapshots_open(
    study: Project,
    path: Path,
    place: Path,
    tmp_path: Path,
    before: str | None,
    moment: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if before:
        study.encryption.give(before)

    def killed(*_: object) -> None:
        raise Killed

    replace, replaced = Path.replace, []

    def second_killed(path: Path, target: Path) -> Path:
        if path.parent.name == snapshot_keys.STAGED:
            replaced.append(path)
            if len(replaced) == 2:
                raise Killed
        return replace(path, target)

    with monkeypatch.context() as patch:
        if moment == "midst":
            patch.setattr(Path, "replace", second_killed)
        else:
            patch.setattr(snapshot_keys, "settle", killed)
        if moment == "before":
            patch.setattr(rekeying, "_note", killed)
        with pytest.raises(Killed):
            (study.encryption.change if before else study.encryption.give)("second")
    study.close()
    phrase = before if moment == "before" else "second"
    with Project.open(path, passphrase=phrase) as project:
        project.snapshots.keep_in(place)
        assert documents(project, tmp_path, phrase) == [3, 2, 1]
        assert project.snapshots.folder is not None
        assert not (project.snapshots.folder / snapshot_keys.STAGED).exists()
        assert (plain(tmp_path) == []) == (phrase is not None)


def test_where_there_is_no_room_for_them_nothing_is_changed(
    study: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(snapshot_keys, "to_disk", full)
        with pytest.raises(CannotWrite, match="no room left"):
            study.encryption.give("first")
    assert not study.encrypted
    assert documents(study, tmp_path, None) == [3, 2, 1]
    study.encryption.give("first")
    assert plain(tmp_path) == []


def test_one_that_cannot_be_read_is_named_and_the_others_are_encrypted(study: Project) -> None:
    assert study.snapshots.folder is not None
    bad = study.snapshots.folder / study.snapshots.all()[1].name
    whole = bad.read_bytes()
    bad.write_bytes(whole[:2000] + b"\xff" * 3000 + whole[5000:])
    study.encryption.give("first")
    assert study.encryption.left_behind() == [bad]


def test_those_in_former_places_and_of_copies_that_are_gone_are_found(
    study: Project, path: Path, place: Path, tmp_path: Path
) -> None:
    study.snapshots.keep_in(tmp_path / "new")
    study.snapshots.take()
    assert len(study.snapshots.folders()[0]) == 2  # the former place is known until it is closed
    study.close()
    copy, third = path.with_name("copy.gloss"), path.with_name("third.gloss")
    for other in (copy, third):
        shutil.copyfile(path, other)
        with Project.open(other) as project:
            project.snapshots.keep_in(place)
            project.snapshots.take()
    copy.unlink()
    with Project.open(path) as project:
        project.snapshots.keep_in(tmp_path / "new", others=[place])
        project.encryption.give("first")
        left = project.encryption.left_behind()
    assert {str(each.relative_to(tmp_path)) for each in left} >= set(plain(tmp_path))
    folders = {each.parent for each in left if each != third}
    assert len(folders) == 1  # of the copy that is there, which has no passphrase
    with Project.open(third) as project:
        project.snapshots.keep_in(place)
        assert folders == {project.snapshots.folder}


def test_plain_ones_of_an_encrypted_project_are_encrypted_before_the_next_is_taken(
    study: Project, path: Path, place: Path, tmp_path: Path
) -> None:
    assert study.snapshots.folder is not None
    aside = tmp_path / "aside"
    shutil.copytree(study.snapshots.folder, aside)
    study.encryption.give("first")
    shutil.rmtree(study.snapshots.folder)
    aside.rename(study.snapshots.folder)
    assert study.snapshots.exposed()
    target = tmp_path / "back.gloss"
    assert study.snapshots.restore(study.snapshots.all()[0], target) == []
    with Project.read(target, "first") as restored:  # the project has a passphrase, so what comes of it has
        assert len(restored.documents.all()) == 3
    target.unlink()
    lost = LostProject.under(place, path, "mistyped")
    lost.restore(lost.all()[0], target)
    with Project.read(target) as restored:
        assert restored.findings() == []
    target.unlink()
    study.codes.create("One more")
    study.snapshots.take()
    assert not study.snapshots.exposed()
    assert plain(tmp_path) == []
    assert documents(study, tmp_path, "first") == [3, 3, 2, 1]
