"""An upgrade from every earlier revision, with data in it, ended in its midst: the old project or the new one."""

import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from glossator import assets
from glossator.domain.errors import CannotWrite, Damaged, GlossatorError
from glossator.project import Project
from glossator.project.repair import copies
from glossator.storage import file, schema
from glossator.storage.upgrade import known_revisions

FILES = Path(__file__).parent / "files"
EARLIER = sorted(known_revisions(assets.migrations()) - {schema.REVISION})

DIE = """
import os, signal, sys
from pathlib import Path
from glossator.project import Project
from glossator.storage import upgrade
plain = upgrade.connect
def dying(path, **named):
    connection = plain(path, **named)
    os.kill(os.getpid(), signal.SIGKILL)
upgrade.connect = dying
Project.open(Path(sys.argv[1]), "Coder A")
"""


class Interrupted(CannotWrite):
    """Raised in the midst of an upgrade."""


def _rows(path: Path) -> tuple[str, dict[str, int]]:
    with closing(sqlite3.connect(path)) as other:
        revision = other.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        tables = ("documents", "document_texts", "codes", "passages", "codings", "coders", "edits")
        return revision, {t: other.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}


@pytest.mark.parametrize("revision", EARLIER)
def test_ended_at_any_statement_it_is_the_old_project_or_the_new_one(
    tmp_path: Path, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    zipfile.ZipFile(FILES / f"revision-{revision}.zip").extractall(tmp_path)
    seed = tmp_path / f"revision-{revision}.gloss"
    before = _rows(seed)
    assert before[0] == revision
    assert min(before[1].values()) > 0
    old = seed.read_bytes()
    path = tmp_path / "study.gloss"
    journal = tmp_path / "study.gloss-journal"
    end_at = 0
    seen = 0
    left: dict[tuple[bytes, bytes], int] = {}
    plain = file.connect

    def watched(*words: object, **named: object) -> object:
        connection = plain(*words, **named)  # type: ignore[arg-type]
        # What is on the disk is read back through the same system here: bringing it there costs only time.
        connection.exec_driver_sql("PRAGMA synchronous=OFF")

        @event.listens_for(connection.engine, "after_cursor_execute")
        def _count(_c: object, _cursor: object, _statement: str, *_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == end_at:
                raise Interrupted("The upgrade was interrupted.")
            if not end_at:
                left.setdefault((path.read_bytes(), journal.read_bytes() if journal.exists() else b""), seen)

        return connection

    monkeypatch.setattr(file, "connect", watched)
    path.write_bytes(old)
    file.open_file(path).close()
    statements = seen
    assert statements > 20
    new = _rows(path)
    assert new == (schema.REVISION, before[1])
    assert any(side for _, side in left)
    for end_at in range(1, statements + 1):
        path.write_bytes(old)
        seen = 0
        try:
            file.open_file(path).close()
        except GlossatorError:
            pass
        assert _rows(path) in (before, new), end_at
        assert not journal.exists()
        for copy in tmp_path.glob("study.before-*"):
            copy.unlink()
    # A program that is killed rolls nothing back: what it leaves on the disk is what there is then.
    for (whole, side), number in left.items():
        path.write_bytes(whole)
        journal.write_bytes(side)
        assert _rows(path) in (before, new), number
        journal.unlink(missing_ok=True)
    monkeypatch.undo()
    path.write_bytes(old)
    with Project.open(path, coder="Coder A") as project:
        assert project.info()["schema"] == schema.REVISION
        assert project.info()["codings"] == before[1]["codings"]


@pytest.mark.kills
def test_killed_at_its_copy_it_leaves_none_that_is_not_whole(tmp_path: Path) -> None:
    zipfile.ZipFile(FILES / "revision-0003.zip").extractall(tmp_path)
    path = tmp_path / "revision-0003.gloss"
    ended = subprocess.run([sys.executable, "-c", DIE, str(path)], capture_output=True, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert list(tmp_path.glob("*.before-*")) == []
    with Project.open(path, coder="Coder A") as project:
        assert project.backup == tmp_path / "revision-0003.before-0003-1.gloss"
    assert sorted(tmp_path.iterdir()) == [project.backup, path]


def test_a_copy_that_cannot_be_read_is_not_offered(tmp_path: Path) -> None:
    zipfile.ZipFile(FILES / "revision-0003.zip").extractall(tmp_path)
    path = tmp_path / "revision-0003.gloss"
    whole = path.read_bytes()
    torn = whole[:8192] + bytes(len(whole) - 8192)
    for number, content in enumerate((b"", whole[: len(whole) // 2], torn, whole), 1):
        path.with_name(f"revision-0003.before-0003-{number}.gloss").write_bytes(content)
    assert [str(said).partition("”")[0] for said in copies(path)] == ["“revision-0003.before-0003-4.gloss"]


@pytest.mark.parametrize("revision", EARLIER)
@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER evil AFTER INSERT ON holders BEGIN UPDATE documents SET name = 'other'; END",
        "CREATE TRIGGER evil AFTER INSERT ON edits BEGIN DELETE FROM codings; END",
        "CREATE VIEW evil AS SELECT * FROM codes",
        "CREATE VIRTUAL TABLE evil USING rtree(a, b, c)",
        "CREATE UNIQUE INDEX evil ON codings (code_id, id)",
        "ALTER TABLE codes ADD COLUMN evil TEXT",
    ],
)
def test_what_no_glossator_makes_is_refused_before_anything_is_written(
    tmp_path: Path, revision: str, planted: str
) -> None:
    zipfile.ZipFile(FILES / f"revision-{revision}.zip").extractall(tmp_path)
    path = tmp_path / f"revision-{revision}.gloss"
    with closing(sqlite3.connect(path)) as other:
        other.execute(planted)
        other.commit()
    before = path.read_bytes()
    with pytest.raises(Damaged):
        Project.open(path, coder="Coder A")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_upgrade_to_what_cannot_be_opened_afterwards_is_not_made(tmp_path: Path) -> None:
    zipfile.ZipFile(FILES / "revision-0004.zip").extractall(tmp_path)
    path = tmp_path / "revision-0004.gloss"
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE documents SET created_at = 'never'")
        other.commit()
    with pytest.raises(Damaged):
        Project.open(path, coder="Coder A")
    assert _rows(path)[0] == "0004"
    assert list(tmp_path.iterdir()) == [path]
