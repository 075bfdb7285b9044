"""A full disk and a read-only place: nothing half written, and a sentence that says what to do."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import import_files
from glossator.storage.file import ProjectFile, beside

ROOM = 3 * 2**19


@contextlib.contextmanager
def full_disk(project: Project) -> Iterator[None]:
    """No room left where the project lies: a small file system filled up where the test may mount one, and
    elsewhere SQLite's own limit on pages, which answers with the same error."""
    filler = project.path.with_name("filler")
    if project.path.parent.is_mount():
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(1024))
        yield
        filler.unlink()
    else:
        connection = project.connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        yield
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Where the project lies: a disk of its own of ROOM bytes, if this machine lets a test have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    mounted = (
        mount is not None
        and subprocess.run(
            [mount, "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder)],
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )
    yield folder / "study.gloss"
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def _tag_on(project: Project, document: str, code_id: str) -> None:
    for start in range(8, 70):
        project.passages.tag(document, Span(start, start + 4), [code_id])


def test_a_full_disk_during_a_tag_loses_only_that_tag(project: Project, document: str) -> None:
    one = project.codes.create("one")
    project.passages.tag(document, Span(0, 7), [one.id])
    project.codes.define(one.id, definition="x" * 3000)
    seen: list[object] = []
    project.observe(seen.append)
    with full_disk(project):
        with pytest.raises(CannotWrite, match=r"no room left .* Free some space") as told:
            _tag_on(project, document, one.id)
        assert "\n" not in str(told.value)
        stored = project.passages.of(document)
        assert len(stored) == len(seen) + 1
        assert project.findings() == []
    project.passages.tag(document, Span(0, 18), [one.id])
    assert len(project.passages.of(document)) == len(stored) + 1
    assert project.findings() == []


def test_a_full_disk_during_an_import_imports_nothing(
    project: Project, document: str, draft: Callable[..., TextDraft]
) -> None:
    with full_disk(project):
        with pytest.raises(CannotWrite, match="no room left"):
            project.documents.add([draft("Small", "a few words"), draft("Large", "many words " * 20_000)])
    assert [d.name for d in project.documents.all()] == ["Cambodia 2019"]
    assert project.findings() == []
    project.documents.add([draft("Small", "a few words")])
    assert len(project.documents.all()) == 2


def test_a_full_disk_while_texts_come_in_over_their_own_connection_leaves_nothing(
    project: Project, document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = [tmp_path / f"{number}.txt" for number in range(4)]
    for number, report in enumerate(reports):
        report.write_text(f"{number} many words " * 20_000)
    pages = project.connection.exec_driver_sql("PRAGMA page_count").scalar()
    if not project.path.parent.is_mount():

        def small(opened: ProjectFile) -> Connection:
            connection = beside(opened)
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
            return connection

        monkeypatch.setattr("glossator.storage.deposits.beside", small)
    with full_disk(project):
        with pytest.raises(CannotWrite, match="no room left"):
            import_files(project, reports)
    monkeypatch.undo()
    assert [d.name for d in project.documents.all()] == ["Cambodia 2019"]
    assert project.connection.exec_driver_sql("SELECT count(*) FROM document_texts").scalar() == 1
    assert project.findings() == []
    assert len(import_files(project, reports[:1]).ids) == 1


def _run_without_privileges(words: list[str]) -> subprocess.CompletedProcess[str]:
    """The command line, by somebody to whom permissions apply: root without its right to pass them over."""
    setpriv = shutil.which("setpriv")
    drop = "-dac_override,-dac_read_search"
    root = setpriv is not None and not _bound_by_permissions()
    prefix = [str(setpriv), f"--bounding-set={drop}", f"--inh-caps={drop}"] if root else []
    return subprocess.run(
        [*prefix, sys.executable, "-m", "glossator", *words], capture_output=True, text=True, check=False
    )


def _bound_by_permissions() -> bool:
    return not hasattr(os, "geteuid") or os.geteuid() != 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_project_on_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_written(
    path: Path, project: Project, document: str
) -> None:
    project.codes.create("one")
    project.close()
    before = path.read_bytes()
    path.parent.chmod(0o555)
    try:
        wanted = ["--document", "Cambodia 2019", "--code", "one", "--span", "0:7"]
        refused = _run_without_privileges(["code", str(path), *wanted])
        shown = _run_without_privileges(["info", str(path)])
    finally:
        path.parent.chmod(0o755)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "read-only" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert shown.returncode == 0
    assert "documents: 1" in shown.stdout
    assert path.read_bytes() == before
