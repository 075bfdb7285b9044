"""Opening and making project files: what is no sound project is refused, and nothing of it touched."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from glossator import assets
from glossator.domain.errors import CannotWrite, GlossatorError, InUse, NewerProject, NotAProject
from glossator.project import Project
from glossator.storage import file, schema

ODD = "100% ü # ?" if os.name != "nt" else "100% ü #"  # in a database's address each of these means something


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / f"{ODD}.gloss"
    with Project.create(path, coder="Coder A") as project:
        for number in range(40):
            project.codes.create(f"Code {number}")
    return path


def _bytes(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _missing(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Dear colleague, " * 100)


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (id)")
        other.commit()


def _cut_short(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _scribbled_over(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:40960] = os.urandom(36864)
    path.write_bytes(data)


def _no_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute("DROP TABLE changes")
        other.execute("DROP TABLE edits")
        other.commit()


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()


@pytest.mark.parametrize(
    ("spoil", "kind", "words"),
    [
        (_missing, NotAProject, "no file"),
        (_folder, NotAProject, "not a file"),
        (_empty, NotAProject, "is empty"),
        (_text, NotAProject, "not a Glossator project"),
        (_other_program, NotAProject, "another program"),
        (_cut_short, NotAProject, "damaged"),
        (_scribbled_over, NotAProject, "damaged"),
        (_no_tables, NotAProject, "damaged"),
        (_newer, NewerProject, "newer Glossator"),
    ],
)
@pytest.mark.parametrize("opening", [Project.open, Project.read])
def test_what_is_no_sound_project_is_refused_untouched(
    path: Path,
    spoil: Callable[[Path], None],
    kind: type[GlossatorError],
    words: str,
    opening: Callable[..., Project],
) -> None:
    spoil(path)
    before = _bytes(path) if path.is_file() else ""
    with pytest.raises(kind, match=words) as told:
        opening(path)
    assert path.name in str(told.value)
    assert "\n" not in str(told.value)
    assert (_bytes(path) if path.is_file() else "") == before
    assert [p.name for p in path.parent.iterdir() if p != path] == []


def test_the_file_says_what_it_is_and_holds_nothing_half_done(path: Path) -> None:
    assert path.read_bytes()[68:72] == b"Glos"
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert other.execute("SELECT count(*) FROM holders").fetchone() == (0,)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_making_a_project_never_replaces_a_file(path: Path, tmp_path: Path) -> None:
    before = _bytes(path)
    with pytest.raises(CannotWrite, match="exists already"):
        Project.create(path)
    assert _bytes(path) == before
    with pytest.raises(CannotWrite):
        Project.create(tmp_path / "no such folder" / "a.gloss")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_second_opener_is_told_who_has_it_and_reading_still_works(path: Path) -> None:
    with Project.open(path, coder="Coder A") as project:
        with pytest.raises(InUse, match="is open already") as told:
            Project.open(path)
        assert told.value.facts["user"] in str(told.value)
        with Project.read(path) as other:
            assert other.info()["codes"] == 40
            with pytest.raises(CannotWrite, match="reading only"):
                other.codes.create("more")
        project.codes.create("one more")
    with Project.open(path) as again:
        assert again.info()["codes"] == 41


def test_a_holder_that_was_killed_holds_nothing(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from glossator.project import Project\n"
        "p = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    with pytest.raises(InUse):
        Project.open(path)
    child.kill()
    child.communicate()
    with Project.open(path) as project:
        assert project.holds()


@pytest.mark.parametrize(
    ("digits", "counts"),
    [(slice(0, 8), True), (slice(8, 16), False), (slice(16, 24), True)],
    ids=["another machine of that name", "before the machine was started anew", "another sandbox"],
)
def test_a_holder_whose_number_says_nothing_here(path: Path, digits: slice, counts: bool) -> None:
    with Project.open(path), closing(sqlite3.connect(path)) as other:
        [row] = other.execute("SELECT * FROM holders").fetchall()
    start, place = row[1].split(".")
    elsewhere = place[: digits.start] + ("0" if place[digits][0] != "0" else "1") + place[digits.start + 1 :]
    with closing(sqlite3.connect(path)) as other:
        killed = (
            row[0],
            f"{start}.{elsewhere}",
            *row[2:4],
            4194303,
            row[5],
        )  # no process has this number here
        other.execute("INSERT INTO holders VALUES (?, ?, ?, ?, ?, ?)", killed)
        other.commit()
    if counts:
        with pytest.raises(InUse):
            Project.open(path)
    with Project.open(path, by_force=True) as project:
        assert project.holds()
    if not counts:
        with closing(sqlite3.connect(path)) as other:
            other.execute("INSERT INTO holders VALUES (?, ?, ?, ?, ?, ?)", killed)
            other.commit()
        Project.open(path).close()


def test_a_holder_on_another_machine_counts_until_it_is_overruled(path: Path) -> None:
    with Project.open(path) as theirs:
        with closing(sqlite3.connect(path)) as other:
            other.execute("UPDATE holders SET host = 'laptop-of-b', user = 'b'")
            other.commit()
        with pytest.raises(InUse, match="b has had it open on laptop-of-b"):
            Project.open(path)
        with Project.open(path, by_force=True) as mine:
            assert mine.holds()
            with pytest.raises(InUse, match="taken over"):
                theirs.codes.create("from the one that was overruled")
            assert mine.info()["codes"] == 40


def _older(path: Path, tmp_path: Path) -> Path:
    """Migrations with a revision after the present one, so that `path` is an older project to them."""
    folder = tmp_path / "migrations"
    shutil.copytree(assets.migrations(), folder)
    (folder / "versions" / "0007_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        "revision = '0007'\ndown_revision = '0006'\nbranch_labels = None\ndepends_on = None\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('codes') as t:\n"
        "        t.add_column(sa.Column('weight', sa.Integer(), server_default='7'))\n"
        "        t.create_unique_constraint('uq_codes_colour', FIELDS)\n"
        "FIELDS = ['id']\n"
    )
    return folder


def test_an_older_project_is_backed_up_and_upgraded_in_one_transaction(path: Path, tmp_path: Path) -> None:
    folder = _older(path, tmp_path)
    taken = path.with_name(f"{ODD}.before-0006-1.gloss")
    taken.write_text("an older copy, not to be overwritten")
    opened = file.open_file(path, migrations=folder, target="0007")
    assert opened.backup == path.with_name(f"{ODD}.before-0006-2.gloss")
    weights = opened.connection.exec_driver_sql("SELECT DISTINCT weight FROM codes").fetchall()
    assert [tuple(w) for w in weights] == [(7,)]
    opened.close()
    assert taken.read_text().startswith("an older copy")
    with Project.read(opened.backup) as copy:
        assert copy.info()["codes"] == 40
        assert copy.info()["schema"] == "0006"


def test_an_upgrade_that_fails_leaves_the_project_as_it_was(path: Path, tmp_path: Path) -> None:
    folder = _older(path, tmp_path)
    script = folder / "versions" / "0007_next.py"
    script.write_text(script.read_text().replace("FIELDS = ['id']", "FIELDS = ['colour']"))
    with Project.open(path) as project:
        one, two, *_ = project.codes.book()
        project.codes.recolour(one.id, two.colour)
    with pytest.raises(GlossatorError):
        file.open_file(path, migrations=folder, target="0007")
    with Project.open(path) as project:
        assert project.info()["schema"] == schema.REVISION
        assert project.info()["codes"] == 40
        assert project.findings() == []


def test_an_older_project_is_not_upgraded_by_looking_at_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "REVISION", "0007")
    before = _bytes(path)
    with pytest.raises(CannotWrite, match="older Glossator"):
        Project.read(path)
    assert _bytes(path) == before
