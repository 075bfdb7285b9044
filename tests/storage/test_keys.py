"""Encrypted files: they open with their passphrase, in other programs on SQLCipher too, and not otherwise."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2

from glossator import assets
from glossator.domain.errors import (
    CannotWrite,
    GlossatorError,
    InUse,
    InvalidValue,
    NeedsPassphrase,
    NotAProject,
    WrongPassphrase,
)
from glossator.project import Project
from glossator.storage import file, headers
from glossator.storage.connections import connect
from glossator.storage.keys import Key

PHRASE = "Größe 'and' \"Mut\" ;-- ខ្មែរ"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / ("100% ü # ?.gloss" if os.name != "nt" else "100% ü #.gloss")
    with Project.create(path, coder="Coder A", passphrase=PHRASE) as project:
        for number in range(40):
            project.codes.create(f"Code {number}")
    return path


def test_a_key_never_shows_its_passphrase() -> None:
    key = Key("correct horse")
    assert "horse" not in f"{key!r} {key} {key:}"
    with pytest.raises(TypeError):
        key.__reduce__()
    with pytest.raises(InvalidValue):
        Key("")


def test_one_passphrase_typed_on_two_machines_is_one_key() -> None:
    composed, decomposed = Key("caf\u00e9"), Key("cafe\u0301")
    assert composed.same_as(decomposed)
    assert composed.raw(b"s" * 16) == decomposed.raw(b"s" * 16) != Key("cafe").raw(b"s" * 16)


def test_it_opens_with_its_passphrase_only(path: Path) -> None:
    before = path.read_bytes()
    for opening in (Project.open, Project.read):
        with pytest.raises(NeedsPassphrase, match="protected"):
            opening(path)
        with pytest.raises(WrongPassphrase, match="does not open") as told:
            opening(path, passphrase=PHRASE + "!")
        assert "\n" not in str(told.value)
        assert PHRASE not in str(told.value)
    assert path.read_bytes() == before
    with Project.open(path, passphrase=PHRASE) as project:
        assert project.encrypted
        assert len(project.codes.book()) == 40
    with Project.read(path, passphrase=PHRASE) as project:
        assert project.findings() == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_plain_project_opens_whatever_passphrase_is_at_hand(tmp_path: Path) -> None:
    Project.create(tmp_path / "plain.gloss").close()
    with Project.open(tmp_path / "plain.gloss", passphrase="anything") as project:
        assert not project.encrypted


def test_other_programs_built_on_sqlcipher_open_it_with_the_passphrase_alone(path: Path) -> None:
    with closing(sqlcipher3.dbapi2.connect(path)) as other:
        quoted = PHRASE.replace("'", "''")
        other.execute(f"PRAGMA key='{quoted}'")
        assert other.execute("SELECT count(*) FROM codes").fetchone() == (40,)
        assert other.execute("PRAGMA application_id").fetchone() == (headers.APPLICATION_ID,)


def test_a_project_that_is_open_is_recognised_without_being_read_beside_sqlite(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand = Path.open

    def others_only(self: Path, *how: Any, **more: Any) -> Any:
        assert self != path, "the file was opened beside SQLite"
        return by_hand(self, *how, **more)

    with Project.open(path, passphrase=PHRASE) as project:
        monkeypatch.setattr(Path, "open", others_only)
        with pytest.raises(NeedsPassphrase):
            Project.read(path)
        with pytest.raises(WrongPassphrase):
            Project.read(path, "wrong")
        with Project.read(path, PHRASE) as second:
            assert len(second.codes.book()) == 40
        with pytest.raises(InUse):
            Project.open(path, passphrase=PHRASE)
        project.codes.create("one more")
        beside = file.beside(project._file)
        assert beside.exec_driver_sql("SELECT count(*) FROM codes").scalar() == 41
        beside.close()
        beside.engine.dispose()


def _no_key(path: Path) -> None:
    path.write_bytes(os.urandom(8192))


def _other_program(path: Path) -> None:
    path.write_bytes(b"")
    with closing(connect(path, key=Key(PHRASE))) as other:
        other.exec_driver_sql("CREATE TABLE bookmarks (id)")
        other.engine.dispose()


def _torn(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[3 * 4096 + 100 : 3 * 4096 + 200] = os.urandom(100)
    path.write_bytes(data)


def _cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 4096 // 2 * 4096])


def _cut_askew(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 + 1])


@pytest.mark.parametrize(
    ("spoil", "kind", "words"),
    [
        (_no_key, WrongPassphrase, "does not open"),
        (_other_program, NotAProject, "another program"),
        (_torn, NotAProject, "damaged"),
        (_cut, NotAProject, "damaged"),
        (_cut_askew, NotAProject, "not a Glossator project"),
    ],
)
@pytest.mark.parametrize("opening", [Project.open, Project.read])
def test_what_is_no_sound_encrypted_project_is_refused_untouched(
    path: Path,
    spoil: Callable[[Path], None],
    kind: type[GlossatorError],
    words: str,
    opening: Callable[..., Project],
    capfd: pytest.CaptureFixture[str],
) -> None:
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(kind, match=words):
        opening(path, passphrase=PHRASE)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert capfd.readouterr() == ("", "")


def test_a_full_disk_is_explained_and_nothing_lost(path: Path) -> None:
    with Project.open(path, passphrase=PHRASE) as project:
        pages = project.connection.exec_driver_sql("PRAGMA page_count").scalar()
        project.connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        def fill() -> None:
            for number in range(1000):
                project.codes.create(f"more {number}")

        with pytest.raises(CannotWrite, match="no room left"):
            fill()
    with Project.read(path, PHRASE) as project:
        assert project.findings() == []


def test_the_copy_before_an_upgrade_is_encrypted_too(tmp_path: Path) -> None:
    from glossator.storage.upgrade import back_up

    path = tmp_path / "p.gloss"
    with Project.create(path, passphrase=PHRASE) as project:
        project.codes.create("Kidnapping")
        copy = back_up(project.connection, path, "0001", project._file.key)
    with pytest.raises(NeedsPassphrase):
        Project.read(copy)
    with Project.open(copy, passphrase=PHRASE) as project:
        assert [code.name for code in project.codes.book()] == ["Kidnapping"]
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(copy)) as plain:
        plain.execute("SELECT * FROM codes")


def test_an_older_project_is_upgraded_under_its_key(path: Path, tmp_path: Path) -> None:
    with file.drafted(tmp_path / "old.gloss", "old", Key(PHRASE)) as draft:
        draft.unlink()
        draft.touch()
        from glossator.storage.upgrade import upgrade

        connection = connect(draft, key=Key(PHRASE))
        connection.exec_driver_sql(f"PRAGMA application_id={headers.APPLICATION_ID}")
        upgrade(connection, assets.migrations(), "0001")
        connection.exec_driver_sql("INSERT INTO project VALUES ('p', 'old', '2024-05-01 10:00:00.000000')")
        connection.close()
        connection.engine.dispose()
    with Project.open(tmp_path / "old.gloss", passphrase=PHRASE) as project:
        assert project.backup is not None
        assert project.findings() == []
        with pytest.raises(NeedsPassphrase):
            file.open_to_read(project.backup)


def test_without_the_library_one_sentence_names_what_is_missing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    for opening in (Project.open, Project.read):
        with pytest.raises(CannotWrite, match="extra “encrypt”"):
            opening(path, passphrase=PHRASE)
