"""Files that somebody has tampered with, and programs that get in one another's way."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from glossator.domain.errors import CannotWrite, Damaged, InUse, InvalidName, NotAProject, NotFound
from glossator.domain.memos import PASSAGE
from glossator.project import Project
from glossator.storage import file

LOCKED = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
    "try: c.execute('BEGIN IMMEDIATE')\n"
    "except sqlite3.OperationalError: print('locked')\n"
    "else: print('free')"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path, coder="Coder A") as opened:
        yield opened


def _tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            other.execute(statement)
        other.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON codings BEGIN DELETE FROM codings; END",
        "CREATE VIEW v AS SELECT * FROM codes",
        "CREATE TABLE more (a)",
        "CREATE UNIQUE INDEX planted ON codings (code_id, id)",
        "ALTER TABLE codes DROP COLUMN brief",
        "ALTER TABLE codes ADD COLUMN extra TEXT",
        "DROP TABLE memos",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0007')",
        "INSERT INTO holders VALUES (1, 't', 'u', 'h', 1, 'yesterday')",
        "INSERT INTO holders VALUES (1, 't', 'u', 'h', 1, 7)",
    ],
)
def test_a_file_that_was_tampered_with_is_refused_in_one_sentence_and_left_alone(
    path: Path, statement: str
) -> None:
    _tamper(path, statement)
    before = path.read_bytes()
    with pytest.raises(NotAProject) as told:
        Project.open(path)
    assert "\n" not in str(told.value)
    assert path.read_bytes() == before


def test_a_refused_file_keeps_even_its_journal_mode(path: Path) -> None:
    _tamper(path, "UPDATE alembic_version SET version_num = '9999'")
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
    before = path.read_bytes()
    with pytest.raises(Exception, match="newer Glossator"):
        Project.open(path)
    assert path.read_bytes() == before


def test_reading_beside_a_step_does_not_drop_its_lock(project: Project) -> None:
    with project.step("A step") as record:
        with Project.read(project.path) as beside:
            beside.info()
        said = subprocess.run(
            [sys.executable, "-c", LOCKED, str(project.path)], capture_output=True, text=True, check=True
        )
        assert record.edit is None
    assert said.stdout == "locked\n"


def test_a_table_never_takes_the_place_of_a_project(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other.gloss"
    Project.create(other).close()
    targets = [project.path, other, project.path.with_name("study.gloss-journal")]
    if os.name != "nt":  # links need a right that few users have there
        targets.append(tmp_path / "link.csv")
        targets[-1].symlink_to(project.path)
    before = project.path.read_bytes(), other.read_bytes()
    for target in targets:
        with pytest.raises(CannotWrite, match="nothing was written"):
            project.exports.write_file(target)
    assert (project.path.read_bytes(), other.read_bytes()) == before


def test_a_name_that_is_none_is_refused_before_the_project_is_held(path: Path, tmp_path: Path) -> None:
    with pytest.raises(InvalidName):
        Project.open(path, coder="two\nlines")
    with pytest.raises(InvalidName):
        Project.create(tmp_path / "new.gloss", coder="two\nlines")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    Project.open(path).close()


def test_a_row_that_could_not_be_removed_does_not_lock_out_its_own_program(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        project = Project.open(path)
        project.connection.exec_driver_sql("PRAGMA busy_timeout=50")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM codes").fetchone()
        project.close()  # cannot write: somebody is reading
        reader.execute("COMMIT")
    with Project.open(path) as again:
        assert again.holds()
        with pytest.raises(InUse):
            Project.open(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_a_project_that_is_gone_says_so(project: Project) -> None:
    project.path.rename(project.path.with_name("elsewhere.gloss"))
    with pytest.raises(CannotWrite, match="moved, renamed, deleted or replaced"):
        project.codes.create("two")
    project.path.with_name("elsewhere.gloss").rename(project.path)
    project.codes.create("two")


def test_a_reader_sees_one_state_while_others_write(path: Path, project: Project) -> None:
    with Project.read(path) as reader:
        rows = reader.exports.table("passages").rows()
        assert list(rows) == []
        for _ in range(20):
            project.codes.create(f"code {_}")
            assert reader.findings() == []


def test_a_memo_on_nothing_is_refused(project: Project) -> None:
    with pytest.raises(NotFound):
        project.memos.write(PASSAGE, "no such passage", "Why?")
    assert project.info()["memos"] == 0


def test_a_code_that_is_its_own_parent_hangs_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large file is not looked through at opening, where a small one with such a code is refused."""
    _tamper(path, "UPDATE codes SET parent_id = id")
    with pytest.raises(Damaged):
        Project.open(path)
    monkeypatch.setattr(file, "CHECK_WHOLE_UP_TO", 0)
    with Project.open(path) as project:
        [row] = project.connection.exec_driver_sql("SELECT id FROM codes").fetchall()
        assert project.codes.book().path(row[0])[-1] == "one"
        assert project.codes.takes_along(row[0]).codings == 0
