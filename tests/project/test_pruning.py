"""Texts that no snapshot needs any more leave the store; those that one needs never do."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite
from glossator.drafts import SNAPSHOT
from glossator.processes import place
from glossator.project import Project
from glossator.storage import pruning, text_store
from glossator.storage import snapshots as stored
from glossator.storage.connections import connect
from glossator.storage.text_store import NAME

Draft = Callable[..., TextDraft]
FEW = 1  # bytes: so little room that only the latest three are kept


def store_of(project: Project) -> Path:
    assert project.snapshots.folder is not None
    return project.snapshots.folder / NAME


def asked(project: Project, path: Path, statement: str) -> set[str]:
    connection = connect(path, key=project._file.key)
    try:
        return set(connection.exec_driver_sql(statement).scalars())
    finally:
        connection.close()
        connection.engine.dispose()


def pieces(project: Project) -> set[str]:
    return asked(project, store_of(project), "SELECT sha256 FROM pieces")


def needed(project: Project) -> set[str]:
    found = store_of(project).parent.glob("*.snapshot")
    return set().union(*(asked(project, path, "SELECT sha256 FROM snapshot_pieces") for path in found))


def state(project: Project) -> list[object]:
    return [(d.name, project.documents.text(d.id)) for d in project.documents.all()]


class Study:
    """A project, its snapshots, and what it held when each was taken."""

    def __init__(self, folder: Path, draft: Draft, phrase: str | None = None) -> None:
        self.phrase = phrase
        self.folder = folder
        self.draft = draft
        self.path = folder / "study.gloss"
        self.states: dict[str, list[object]] = {}
        self.added = 0
        self.project = Project.create(self.path, coder="Coder A", passphrase=phrase)
        self.project.snapshots.keep_in(folder / "kept", FEW)

    def add(self) -> None:
        self.added += 1
        text = f"{self.added} words of a report. " * 400
        self.project.documents.add([self.draft(f"Report {self.added}", text)])

    def take(self) -> None:
        taken = self.project.snapshots.take()
        # Within one second a new one may get the name of one that the test has removed.
        self.states[taken.name] = state(self.project)

    def go_back(self) -> None:
        """Put the oldest snapshot in the project's place, as a user may: what came after is needed by nobody."""
        found = self.project.snapshots.all()
        if not found:
            return
        back = self.folder / "back.gloss"
        self.project.snapshots.restore(found[-1], back)
        self.project.close()
        back.replace(self.path)
        self.project = Project.open(self.path, "Coder A", passphrase=self.phrase)
        self.project.snapshots.keep_in(self.folder / "kept", FEW)

    def check(self) -> None:
        """Each snapshot that is there comes back whole."""
        for snapshot in self.project.snapshots.all():
            back = self.folder / "whole.gloss"
            assert self.project.snapshots.restore(snapshot, back) == []
            with Project.read(back, self.phrase) as restored:
                assert state(restored) == self.states[snapshot.name]
            back.unlink()


@pytest.fixture
def study(tmp_path: Path, draft: Draft) -> Study:
    return Study(tmp_path, draft)


@pytest.fixture
def branched(study: Study) -> Study:
    return grown(study)


def grown(study: Study) -> Study:
    """Three snapshots; the second is of a branch that was left, and alone in holding a second text."""
    study.add()
    study.take()
    study.add()
    study.take()
    study.go_back()
    study.add()
    study.take()
    assert len(pieces(study.project)) == 3
    return study


STEPS = st.lists(st.sampled_from(["add", "take", "take", "go_back"]), min_size=5, max_size=9)


def test_whatever_was_taken_and_dropped_each_that_is_left_comes_back_whole(draft: Draft) -> None:
    @settings(max_examples=4)
    @given(steps=STEPS)
    def law(steps: list[str]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            study = Study(Path(folder), draft)
            for step in ["add", *steps, "add", "take"]:
                before = len(study.project.snapshots.all())
                getattr(study, step)()
                if step == "take" and len(study.project.snapshots.all()) < before + 1 and before == 3:
                    assert pieces(study.project) == needed(study.project)
            study.check()
            study.project.close()

    law()


@pytest.mark.parametrize("phrase", [None, "the quiet river"], ids=["plain", "encrypted"])
def test_the_texts_of_a_branch_that_is_gone_go_and_the_store_becomes_smaller(
    tmp_path: Path, draft: Draft, phrase: str | None
) -> None:
    branched = grown(Study(tmp_path, draft, phrase))
    big = store_of(branched.project).stat().st_size
    for _ in range(2):
        branched.project.codes.create(f"{_}")
        branched.take()
    assert len(pieces(branched.project)) == 2
    assert store_of(branched.project).stat().st_size < big
    branched.check()


def test_ended_at_any_statement_nothing_that_is_needed_is_gone(
    branched: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    branched.project.codes.create("x")
    branched.take()
    (store_of(branched.project).parent / branched.project.snapshots.all()[1].name).unlink()
    folder = store_of(branched.project).parent
    plain, seen, end_at = text_store.connect, 0, 0

    class Ended(CannotWrite):
        pass

    def watched(*words: object, **named: object) -> object:
        connection = plain(*words, **named)  # type: ignore[arg-type]

        @event.listens_for(connection.engine, "after_cursor_execute")
        def _end(*_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == end_at:
                raise Ended("Ended.")

        return connection

    monkeypatch.setattr(text_store, "connect", watched)
    whole = store_of(branched.project).read_bytes()
    while not end_at or seen >= end_at:
        end_at, seen = end_at + 1, 0
        store_of(branched.project).write_bytes(whole)
        try:
            pruning.prune(folder)
        except Ended:
            pass
        assert pieces(branched.project) >= needed(branched.project)
    assert end_at > 6
    monkeypatch.undo()
    assert pieces(branched.project) == needed(branched.project)
    branched.check()


def test_a_snapshot_that_cannot_be_read_keeps_all_texts(branched: Study) -> None:
    folder = store_of(branched.project).parent
    names = [s.name for s in branched.project.snapshots.all()]
    (folder / names[0]).unlink()
    whole = (folder / names[1]).read_bytes()
    (folder / names[1]).write_bytes(bytes(5000))
    assert pruning.prune(folder) == 0
    (folder / names[1]).write_bytes(whole)
    assert pruning.prune(folder) == 1
    branched.check()


def test_what_another_program_is_about_to_need_stays(
    branched: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two programs in one folder: the one prunes when the other has put its texts into the store and has not named
    its snapshot yet."""
    folder = store_of(branched.project).parent
    words = "from pathlib import Path; from glossator.storage.pruning import prune; prune(Path({!r}))"
    prune = words.format(str(folder))
    for snapshot in branched.project.snapshots.all()[:2]:
        (folder / snapshot.name).unlink()
    plain = stored.to_disk

    def others_turn(path: Path) -> None:
        subprocess.run([sys.executable, "-c", prune], check=True, timeout=60)
        plain(path)

    monkeypatch.setattr(stored, "to_disk", others_turn)
    branched.add()
    branched.take()
    monkeypatch.undo()
    assert pieces(branched.project) > needed(branched.project)  # the other one let nothing go
    branched.check()
    subprocess.run([sys.executable, "-c", prune], check=True, timeout=60)
    assert pieces(branched.project) == needed(branched.project)
    branched.check()


def test_what_a_program_that_was_killed_left_behind_keeps_nothing(branched: Study) -> None:
    folder = store_of(branched.project).parent
    (folder / branched.project.snapshots.all()[0].name).unlink()
    (folder / f".glossator-{place()}-4194303-x{SNAPSHOT}").write_bytes(b"half")
    assert pruning.prune(folder) == 1
    branched.check()


def test_what_a_program_in_another_sandbox_is_taking_stays(branched: Study) -> None:
    """Its number means nothing here: that no process has it says nothing."""
    folder = store_of(branched.project).parent
    (folder / branched.project.snapshots.all()[0].name).unlink()
    elsewhere = place()[:16] + ("0" if place()[16] != "0" else "1") + place()[17:]
    taking = folder / f".glossator-{elsewhere}-4194303-x{SNAPSHOT}"
    taking.write_bytes(b"half")
    assert pruning.prune(folder) == 0
    assert taking.exists()
    branched.check()


def test_no_room_to_let_texts_go_stops_no_snapshot(branched: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(stored, "prune", full)
    for n in range(3):
        branched.project.codes.create(f"{n}")
        branched.take()
    assert len(branched.project.snapshots.all()) == 3
    assert pieces(branched.project) > needed(branched.project)
    monkeypatch.undo()
    branched.project.codes.create("again")
    branched.take()
    assert pieces(branched.project) == needed(branched.project)
    branched.check()
    shutil.rmtree(branched.folder / "kept")
