"""A passphrase given, changed and taken away: at every moment the project is whole, and no word of it in plain."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from glossator.domain.changes import ENCRYPTION
from glossator.domain.documents import TextDraft
from glossator.domain.errors import (
    CannotWrite,
    InUse,
    InvalidValue,
    NeedsPassphrase,
    NotAllowed,
    UndoRefused,
    WrongPassphrase,
)
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.sample import create_sample
from glossator.storage import rekeying


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / ("Cambodia ? 100%.gloss" if os.name != "nt" else "Cambodia 100%.gloss")
    create_sample(path, "Coder A").close()
    return path


def state(project: Project) -> object:
    """All that the file holds but who has it open, and what the log says of passphrases."""
    tables = [
        row[0]
        for row in project.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'holders' ORDER BY name"
        )
    ]
    kept = {"edits": f" WHERE kind <> '{ENCRYPTION}'"}
    return {
        table: sorted(
            map(
                repr,
                project.connection.exec_driver_sql(f'SELECT * FROM "{table}"{kept.get(table, "")}'),
            )
        )
        for table in tables
    }


def test_given_changed_and_taken_away_while_the_project_stays_open(path: Path) -> None:
    with Project.open(path, "Coder A") as project:
        document = project.documents.all()[0]
        code = next(iter(project.codes.book()))
        project.coders.current()
        before = state(project)
        project.encryption.give("first")
        assert project.encrypted
        assert state(project) == before
        with pytest.raises(NeedsPassphrase):
            Project.read(path)
        project.passages.tag(document.id, Span(5, 25), [code.id])
        project.undo()
        project.encryption.change("second")
        project.redo()
        with pytest.raises(WrongPassphrase):
            Project.read(path, "first")
        with project.again() as beside:
            assert beside.findings() == []
        after = state(project)
        project.encryption.remove()
        assert not project.encrypted
        assert state(project) == after
        project.undo()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT count(*) FROM holders").fetchone() == (0,)
        assert plain.execute("PRAGMA page_size").fetchone() == (8192,)
    with Project.read(path) as project:
        assert project.findings() == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_log_says_who_gave_changed_and_removed_it_and_undo_passes_over_that(path: Path) -> None:
    with Project.open(path, "Coder B") as project:
        project.codes.create("One more")
        number = project.log.entries(limit=1)[0].number
        last = project.can_undo
        project.encryption.give("first")
        with pytest.raises(WrongPassphrase):
            project.encryption.check("second")
        project.encryption.change("second")
        project.undo()
        project.encryption.remove()
        assert project.can_redo == last
        found = [entry for entry in project.log.entries() if entry.number > number]
        assert [(entry.edit.text, entry.coder, entry.rows, entry.counts) for entry in found] == [
            ("Remove the passphrase", "Coder B", 0, False),
            (last.text if last else "", "Coder B", found[1].rows, False),
            ("Change the passphrase", "Coder B", 0, False),
            ("Encrypt the project", "Coder B", 0, False),
        ]
        with pytest.raises(UndoRefused):
            project.log.take_back(found[0].edit.id)
        assert project.findings() == []
        with project.as_of(found[2].number) as past:
            assert past.can_undo == last
            assert past.log.entries(limit=1)[0].edit.text == "Change the passphrase"
        out = BytesIO()
        project.exports.write(out, "changes", "csv")
        written = [line for line in out.getvalue().decode().splitlines() if "passphrase" in line]
        assert len(written) == 2
        # Whoever takes the line out is found out.
        project.connection.exec_driver_sql(
            "UPDATE edits SET kind = 'setup' WHERE kind = ? AND number = ?", (ENCRYPTION, found[0].number)
        )
        assert any("The log of edits is broken" in str(said) for said in project.findings())


def test_stopped_at_any_time_the_project_is_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rekeying, "LOOK", 1000)
    written: list[int] = []
    with Project.open(path) as project:
        project.encryption.give("first", written.append)
        before = state(project)
        assert len(written) > 3
        for stop in (0, 1, 3):
            for step in (lambda at: project.encryption.change("second", at), project.encryption.remove):
                turn = iter(range(100))

                def at(_bytes: int, stop: int = stop, turn: Iterator[int] = turn) -> None:
                    if next(turn) == stop:
                        raise Stopped

                with pytest.raises(Stopped):
                    step(at)
                assert project.encrypted
                assert state(project) == before
        project.codes.create("One more")
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with Project.read(path, "first") as project:
        assert project.findings() == []


class Stopped(Exception):
    pass


def test_what_makes_no_sense_is_refused(path: Path) -> None:
    with Project.open(path) as project:
        for step in (project.encryption.remove, lambda: project.encryption.change("x")):
            with pytest.raises(NotAllowed):
                step()
        with pytest.raises(InvalidValue):
            project.encryption.give("")
        project.encryption.give("first")
        with pytest.raises(NotAllowed):
            project.encryption.give("second")
        project.encryption.check("first")
        with pytest.raises(WrongPassphrase):
            project.encryption.check("second")
    with Project.read(path, "first") as reading, pytest.raises(CannotWrite):
        reading.encryption.remove()


@pytest.mark.skipif(
    os.name == "nt", reason="Windows lets nobody replace a file that another connection has open"
)
def test_others_stay_out_while_and_after(path: Path, draft: Callable[..., TextDraft]) -> None:
    with Project.open(path) as project:
        deposits = project.deposits()
        place = (project.opened.token or "").partition(".")[2]
        project.encryption.give("first")
        assert (project.opened.token or "").partition(".")[2] == place
        deposits.add(draft())
        with pytest.raises(InUse):
            deposits.flush()
        deposits.close()
        with pytest.raises(InUse, match="open already"):
            Project.open(path, passphrase="first")
        assert project.holds()


@pytest.mark.parametrize("step", ["copy_under", "verify", "_settle", "connect"])
def test_a_fault_at_any_step_leaves_the_project_as_it_was(
    path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        project.encryption.give("first")
        before = state(project)
        real = getattr(rekeying, step)
        calls = []

        def fails(*args: object, **kwargs: object) -> object:
            calls.append(args)
            if len(calls) == 1:
                raise OSError(28, "No space left on device")
            return real(*args, **kwargs)

        for change in (project.encryption.remove, lambda: project.encryption.change("second")):
            calls.clear()
            monkeypatch.setattr(rekeying, step, fails)
            with pytest.raises(CannotWrite, match="no room left"):
                change()
            monkeypatch.setattr(rekeying, step, real)
            assert project.encrypted
            assert state(project) == before
        project.codes.create("One more")
    with Project.read(path, "first") as project:
        assert project.findings() == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_copy_that_is_not_like_the_project_is_thrown_away(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        real = rekeying._counts
        monkeypatch.setattr(
            rekeying, "_counts", lambda raw, place: {**real(raw, place), "codings": hash(place)}
        )
        with pytest.raises(CannotWrite, match="thrown away"):
            project.encryption.give("first")
        assert not project.encrypted
        project.codes.create("One more")
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_copies_that_the_passphrase_does_not_protect_are_named(path: Path) -> None:
    def copy(name: str) -> Path:
        made = path.with_name(f"{path.stem}.{name}.gloss")
        made.write_bytes(data)
        return made

    data = path.read_bytes()
    plain = copy("before-0001-1")
    restored = path.with_name("restored last week.gloss")
    restored.write_bytes(data)
    Project.create(path.with_name("Other.gloss")).close()
    with Project.open(path) as project:
        assert project.encryption.left_behind() == []
        project.encryption.give("first")
        assert project.encryption.left_behind() == [plain, restored]
    restored.unlink()
    data = path.read_bytes()
    under_first = copy("before-0002-1")
    with Project.open(path, passphrase="first") as project:
        assert project.encryption.left_behind() == [plain]
        project.encryption.change("second")
        assert project.encryption.left_behind() == [plain, under_first]


@pytest.mark.kills
def test_killed_at_any_moment_the_file_is_the_old_one_or_the_new_one(path: Path) -> None:
    with Project.open(path) as project:
        codings = project.info()["codings"]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_rekey.py")), str(path), "8", "20190620"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = [line.split() for line in done.stdout.splitlines()]
    assert len(said) == 8
    assert {len(words) for words in said} == {2}, said  # nothing was found wrong
    assert {words[1] for words in said} == {str(codings)}
    assert {words[0] for words in said} == {"True", "False"}  # else the moments were no test


def test_no_snapshot_in_plain_is_left_and_those_from_now_on_are_encrypted(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.snapshots.keep_in(tmp_path / "snapshots")
        project.snapshots.take()
        project.encryption.give("first")
        assert project.encryption.left_behind() == []
        folder = project.snapshots.folder
        assert folder is not None
        kept = [file for file in folder.iterdir() if file.suffix in (".snapshot", ".store")]
        assert len(kept) == 2
        assert not [file for file in kept if file.read_bytes().startswith(b"SQLite format 3")]
        project.codes.create("One more")
        project.snapshots.take()
        restored = tmp_path / "restored.gloss"
        project.snapshots.restore(project.snapshots.all()[0], restored)
        with pytest.raises(NeedsPassphrase):
            Project.read(restored)
