"""A disk that fills up in the midst of any step: one sentence, nothing lost, nothing half made left, and the step
can be done when there is room."""

import contextlib
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite, GlossatorError
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import import_files
from glossator.storage import headers

FILES = Path(__file__).parents[1] / "storage" / "files"
SIZE = 6 * 2**20
ROOMS = (0, 3, 9, 40, 160)  # kibibytes that are left when a step begins
Draft = Callable[..., TextDraft]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    words = [str(mount), "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if mount is None or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted by root on Linux only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@contextlib.contextmanager
def filled(disk: Path, room: int) -> Iterator[None]:
    """So many kibibytes are left."""
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free - room * 1024
    try:
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            file.write(bytes(max(free, 0)))
        yield
    finally:
        filler.unlink()


@pytest.fixture
def study(disk: Path, draft: Draft) -> Iterator[Project]:
    with Project.create(disk / "study.gloss", coder="Coder A") as project:
        project.documents.add([draft("Report", "Officials took bribes from brokers. " * 4000)])
        project.codes.create("one")
        _tag(project)
        project.snapshots.keep_in(disk / "kept")
        project.snapshots.take()
        _tag(project)
        yield project


def _tag(project: Project) -> None:
    document = project.documents.all()[0].id
    start = 9 * len(project.passages.of(document))
    code = next(iter(project.codes.book())).id
    project.passages.tag_all(document, [Span(start + n, start + n + 4) for n in range(40)], code)


def _import(project: Project) -> None:
    report = project.path.parent.parent / "new.txt"
    report.write_text("A report that is new. " * 9000)
    import_files(project, [report])


def _restore(project: Project) -> None:
    target = project.path.with_name("back.gloss")
    project.snapshots.restore(project.snapshots.all()[-1], target)
    with Project.read(target) as back:
        assert back.findings() == []
    target.unlink()


def _export(project: Project) -> None:
    target = project.path.with_name("passages.csv")
    project.exports.write_file(target)
    assert target.read_bytes().count(b"\r\n") >= 81
    target.unlink()


def _snapshot(project: Project) -> None:
    project.snapshots.take()


def _give(project: Project) -> None:
    project.encryption.give("the quiet river")


STEPS: list[Callable[[Project], None]] = [_tag, _import, _snapshot, _restore, _export, _give]


def _state(project: Project) -> list[object]:
    return [
        *[(d.name, d.length, project.passages.of(d.id)) for d in project.documents.all()],
        [s.name for s in project.snapshots.all()],
        project.encrypted,
    ]


def _files(disk: Path) -> set[Path]:
    return {path for path in disk.rglob("*") if path.name != "filler"}


def _refused(step: Callable[[], object]) -> bool:
    """Do it; whether there was no room for it, which is said in one sentence."""
    try:
        step()
    except GlossatorError as error:
        said = str(error)
    else:
        return False
    assert "room left" in said
    assert "\n" not in said
    return True


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__.strip("_"))
def test_a_step_without_room_is_refused_in_a_sentence_and_done_when_there_is(
    disk: Path, study: Project, step: Callable[[Project], None]
) -> None:
    refused = 0
    study.snapshots.on_failure = lambda _error: None  # the snapshot before an import finds no room either
    for room in ROOMS:
        before, files = _state(study), _files(disk)
        with filled(disk, room):
            if _refused(lambda: step(study)):
                refused += 1
                assert _state(study) == before
                assert _files(disk) == files
            assert study.findings() == []
        _tag(study)  # the program goes on
        if study.encrypted:
            break  # the step was done: there was room enough
    assert refused > 0
    if not study.encrypted:
        step(study)
    assert study.findings() == []
    assert study.encrypted == (step is _give)


def test_a_passphrase_that_cannot_be_changed_for_want_of_room_still_opens(disk: Path, study: Project) -> None:
    _give(study)
    for change in (lambda: study.encryption.change("another river"), study.encryption.remove):
        with filled(disk, 9), pytest.raises(CannotWrite, match="room left"):
            change()
        study.encryption.check("the quiet river")
        _tag(study)
    study.close()
    with Project.open(study.path, "Coder A", passphrase="the quiet river") as again:
        assert again.findings() == []
        again.encryption.change("another river")
        again.encryption.remove()
        assert not headers.check(study.path)


@pytest.mark.parametrize("revision", ["0001", "0005"])
def test_an_upgrade_without_room_leaves_the_older_project(disk: Path, revision: str) -> None:
    zipfile.ZipFile(FILES / f"revision-{revision}.zip").extractall(disk)
    path = disk / f"revision-{revision}.gloss"
    size = path.stat().st_size // 1024
    whole = path.read_bytes()
    refused = 0
    for room in (0, 20, size - 8, size + 16, size + 120):
        with filled(disk, room):
            if _refused(lambda: Project.open(path, "Coder A").close()):
                refused += 1
                assert _files(disk) == {path}
        if path.read_bytes() != whole:
            for copy in _files(disk):
                copy.unlink()
            path.write_bytes(whole)
    assert refused >= 3
    with Project.open(path, "Coder A") as project:
        assert project.findings() == []
        assert project.info()["codings"] == 3
