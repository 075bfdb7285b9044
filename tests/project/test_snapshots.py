"""Snapshots: whole or none, small, taken while somebody codes, and made a project again that holds everything."""

import os
import random
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite, GlossatorError, NotAProject
from glossator.domain.snapshots import ASKED, DELETE, IMPORT, MERGE, WORKING, Snapshot
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import import_files
from glossator.project.snapshots import LARGE, LostProject, by_number, free_name
from glossator.storage import snapshots as stored
from glossator.storage.text_store import NAME

Draft = Callable[..., TextDraft]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture(params=[None, "the quiet river"], ids=["plain", "encrypted"])
def study(path: Path, place: Path, draft: Draft, request: pytest.FixtureRequest) -> Iterator[Project]:
    """A project with two documents and some coding, plain and under a passphrase."""
    with Project.create(path, coder="Coder A", passphrase=request.param) as project:
        project.documents.add([draft(), draft("Laos 2019", "Other words — 👩‍👧\nand more.\n")])
        code = project.codes.create("corruption").id
        project.passages.tag(project.documents.all()[0].id, Span(0, 18), [code])
        project.snapshots.keep_in(place)
        yield project


def code_of(project: Project) -> str:
    return next(iter(project.codes.book())).id


def tag_once(project: Project, start: int = 0) -> None:
    project.passages.tag(project.documents.all()[0].id, Span(start, start + 5), [code_of(project)])


def state(project: Project) -> list[object]:
    return [
        (d.name, project.documents.text(d.id), project.documents.sections(d.id), project.passages.of(d.id))
        for d in project.documents.all()
    ]


def again(project: Project, target: Path) -> Project:
    return Project.open(target, "Coder A", passphrase="the quiet river" if project.encrypted else None)


def test_a_snapshot_is_restored_into_a_new_file_with_all_it_held(study: Project, tmp_path: Path) -> None:
    before, edits = state(study), study.history()
    snapshot = study.snapshots.take()
    tag_once(study, 30)
    study.codes.create("later")
    target = tmp_path / "back.gloss"
    assert study.snapshots.restore(snapshot, target) == []
    with again(study, target) as restored:
        assert restored.findings() == []
        assert state(restored) == before
        assert restored.history() == edits
        assert [restored.documents.original(d.id) for d in restored.documents.all()] == [
            study.documents.original(d.id) for d in study.documents.all()
        ]
        restored.undo()  # it is a project like any other
    assert sorted(p.name for p in tmp_path.iterdir()) == ["back.gloss", "kept", "study.gloss"]


def test_restoring_never_writes_over_a_file(study: Project) -> None:
    snapshot = study.snapshots.take()
    tag_once(study, 30)
    before = state(study)
    with pytest.raises(CannotWrite, match="exists already"):
        study.snapshots.restore(snapshot, study.path)
    assert state(study) == before
    assert study.findings() == []


def test_the_list_says_what_each_holds_and_what_would_be_lost(study: Project) -> None:
    study.snapshots.take(WORKING)
    tag_once(study, 20)
    study.coders.use("Coder B")
    tag_once(study, 40)
    study.codes.create("later")
    study.snapshots.take(ASKED)
    newest, oldest = study.snapshots.all()
    assert (newest.reason, oldest.reason) == (ASKED, WORKING)
    assert oldest.held is not None
    assert (oldest.held.documents, oldest.held.passages, oldest.held.codings) == (2, 1, 1)
    lost = study.snapshots.compare(oldest)
    assert lost is not None
    assert lost.known
    # Two passages, a code, and the second coder's first step, which also adds the coder.
    assert (lost.passages, lost.codings, lost.codes, lost.documents) == (2, 2, 1, 0)
    assert (lost.edits, lost.coders) == (4, 2)
    nothing = study.snapshots.compare(newest)
    assert nothing is not None
    assert (nothing.edits, nothing.passages) == (0, 0)


def test_where_nothing_was_done_no_other_is_taken(study: Project) -> None:
    first = study.snapshots.take()
    assert study.snapshots.take(WORKING) == first
    assert study.snapshots.all() == [first]
    tag_once(study, 20)
    study.undo()
    assert study.snapshots.take(WORKING).number == 2


def test_a_snapshot_is_no_project_to_work_in_by_mistake(study: Project) -> None:
    snapshot = study.snapshots.take()
    assert study.snapshots.folder is not None
    with pytest.raises(NotAProject, match="another program"):
        again(study, study.snapshots.folder / snapshot.name)


def test_what_an_encrypted_project_keeps_holds_no_words(path: Path, place: Path, draft: Draft) -> None:
    with Project.create(path, coder="Coder A", passphrase="the quiet river") as project:
        project.documents.add([draft()])
        project.snapshots.keep_in(place)
        project.snapshots.take()
    kept = b"".join(file.read_bytes() for file in place.rglob("*") if file.suffix in (".snapshot", ".store"))
    words = draft().text.encode()
    assert not any(words[at : at + 8] in kept for at in range(len(words) - 8))


@pytest.mark.parametrize("before", [None, "an earlier phrase"])
def test_a_new_passphrase_protects_the_snapshots_too(
    path: Path, place: Path, draft: Draft, tmp_path: Path, before: str | None
) -> None:
    with Project.create(path, coder="Coder A", passphrase=before) as project:
        project.documents.add([draft()])
        project.codes.create("one")
        project.snapshots.keep_in(place)
        project.snapshots.take()
        tag_once(project)
        project.snapshots.take()
        if before is None:
            project.encryption.give("the quiet river")
        else:
            project.encryption.change("the quiet river")
        found = project.snapshots.all()
        assert [(s.reason, s.held.codings if s.held else -1) for s in found] == [(ASKED, 1), (ASKED, 0)]
        kept = b"".join(f.read_bytes() for f in place.rglob("*") if f.suffix in (".snapshot", ".store"))
        words = draft().text.encode()
        assert not any(words[at : at + 8] in kept for at in range(len(words) - 8))
        assert project.snapshots.folder is not None
        assert len(list(project.snapshots.folder.glob("*.store"))) == 1
        for number, snapshot in enumerate(found):
            target = tmp_path / f"back {number}.gloss"
            assert project.snapshots.restore(snapshot, target) == []
            with again(project, target) as restored:
                assert (state(restored) == state(project)) == (number == 0)


def test_ten_snapshots_of_three_megabytes_take_hardly_more_than_the_texts(
    path: Path, place: Path, draft: Draft
) -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghij", k=chance.randint(2, 9))) for _ in range(400)]
    drafts = [draft(f"Report {n}", " ".join(chance.choices(words, k=50_000))) for n in range(10)]
    size = sum(len(d.text.encode()) for d in drafts)
    assert size > 3_000_000
    with Project.create(path, coder="Coder A") as project:
        project.documents.add(drafts)
        project.codes.create("one")
        project.snapshots.keep_in(place)
        for n in range(10):
            tag_once(project, n * 10)
            project.snapshots.take()
        assert len(project.snapshots.all()) == 10
        assert project.snapshots.folder is not None
        store = (project.snapshots.folder / NAME).stat().st_size
        assert store < 1.1 * size  # text and file are the same bytes here, kept once
        assert project.snapshots.size() < 1.5 * store


def test_coding_goes_on_while_snapshots_are_taken(
    path: Path, place: Path, draft: Draft, tmp_path: Path
) -> None:
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([draft(f"Report {n}", f"{n} " + "word " * 60_000) for n in range(8)])
        project.codes.create("one")
        project.snapshots.keep_in(place)
        faults: list[BaseException] = []
        taken = []
        done = threading.Event()

        def take() -> None:
            try:
                while not done.is_set():
                    taken.append(project.snapshots.take(WORKING))
            except BaseException as fault:  # noqa: BLE001 - the test tells of it
                faults.append(fault)

        worker = threading.Thread(target=take)
        worker.start()
        try:
            for n in range(5000):
                tag_once(project, n * 7)
                if n > 150 and (
                    faults or len(taken) > 3
                ):  # a busy machine gives the other thread its turn late
                    break
        finally:
            done.set()
            worker.join()
        assert [str(fault) for fault in faults] == []
        assert project.findings() == []
        numbers = {s.held.last_number for s in taken if s.held is not None}
        assert len(numbers) > 1  # they really were taken in between
        for n, snapshot in enumerate(project.snapshots.all()[:3]):
            target = tmp_path / f"back {n}.gloss"
            assert project.snapshots.restore(snapshot, target) == []
            with Project.read(target) as restored:
                assert snapshot.held is not None
                assert restored.info()["codings"] == snapshot.held.codings


# --- before large steps -------------------------------------------------------------------


def test_before_imports_merges_and_large_deletions_one_is_taken(study: Project, tmp_path: Path) -> None:
    def latest() -> tuple[str, int] | None:
        found = study.snapshots.all()
        return (found[0].reason, found[0].number) if found else None

    document = study.documents.all()[0].id
    study.codes.delete(study.codes.create("small").id)
    assert latest() is None
    code = study.codes.create("many").id
    study.passages.tag_all(document, [Span(n, n + 1) for n in range(LARGE // 2)], code)
    assert latest() is None
    study.codes.delete(code)
    assert latest() == (DELETE, 1)
    study.undo()
    study.codes.merge(code, code_of(study))
    assert latest() == (MERGE, 2)
    report = tmp_path / "report.txt"
    report.write_text("A third report.\n", encoding="utf-8")
    import_files(study, [report])
    assert latest() == (IMPORT, 3)
    first = by_number(study.snapshots.all(), 1)
    study.snapshots.restore(first, tmp_path / "back.gloss")
    with again(study, tmp_path / "back.gloss") as restored:
        assert "many" in [c.name for c in restored.codes.book()]


def test_a_snapshot_that_cannot_be_taken_stops_no_step(study: Project, tmp_path: Path) -> None:
    told: list[str] = []
    study.snapshots.on_failure = lambda error: told.append(str(error))
    (tmp_path / "file").write_text("no folder")
    study.snapshots.keep_in(tmp_path / "file")
    other = study.codes.create("other").id
    study.codes.merge(other, code_of(study))
    assert [c.name for c in study.codes.book()] == ["corruption"]
    assert len(told) == 1
    assert "your work itself is saved" in told[0]


def test_without_a_place_nothing_is_written(project: Project, path: Path, document: str) -> None:
    project.documents.delete([document])
    first, second = project.codes.create("a").id, project.codes.create("b").id
    project.codes.merge(first, second)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


# --- faults -------------------------------------------------------------------------------


def test_a_full_disk_leaves_no_snapshot_and_says_so(
    path: Path, place: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([draft("Long", "words " * 50_000)])
        project.codes.create("one")
        project.snapshots.keep_in(place)
        connect = stored.connect

        def small(path: Path, *more: object, **named: object) -> object:
            connection = connect(path, *more, **named)  # type: ignore[arg-type]
            connection.exec_driver_sql("PRAGMA max_page_count=20")  # SQLite's own answer of a full disk
            return connection

        monkeypatch.setattr(stored, "connect", small)
        with pytest.raises(CannotWrite, match=r"no room left .* Your work itself is saved"):
            project.snapshots.take()
        monkeypatch.undo()
        assert project.snapshots.all() == []
        assert project.snapshots.folder is not None
        assert [p.name for p in project.snapshots.folder.iterdir() if p.name.startswith(".")] == []
        tag_once(project)
        project.snapshots.take()
        assert project.findings() == []


def refusal(project: Project, snapshot: Snapshot, target: Path) -> str:
    try:
        project.snapshots.restore(snapshot, target)
    except GlossatorError as error:
        return str(error)
    return ""


def test_damage_to_a_snapshot_is_found_and_named(study: Project, tmp_path: Path) -> None:
    snapshot = study.snapshots.take()
    assert study.snapshots.folder is not None
    file = study.snapshots.folder / snapshot.name
    whole = file.read_bytes()
    chance = random.Random(3)
    for _ in range(12):
        harmed = bytearray(whole)
        at = chance.randrange(0, len(whole) - 600)
        harmed[at : at + 600] = chance.randbytes(600)
        file.write_bytes(harmed)
        target = tmp_path / "back.gloss"
        said = refusal(study, snapshot, target)
        if said:
            assert snapshot.name in said
            assert not target.exists()
        else:  # bytes that nothing uses: all the same the project is the one it was
            with again(study, target) as restored:
                assert state(restored) == state(study)
            target.unlink()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(GlossatorError, match=snapshot.name):
        study.snapshots.restore(snapshot, tmp_path / "back.gloss")
    assert [s.name for s in study.snapshots.all()] == [snapshot.name]  # still listed
    assert not list(tmp_path.glob(".glossator*"))


def test_a_damaged_store_is_named_and_mended_by_the_next_snapshot(
    path: Path, place: Path, draft: Draft, tmp_path: Path
) -> None:
    with Project.create(path, coder="Coder A") as project:
        project.documents.add([draft()])
        project.codes.create("one")
        project.snapshots.keep_in(place)
        snapshot = project.snapshots.take()
        assert project.snapshots.folder is not None
        store = project.snapshots.folder / NAME
        raw = sqlite3.connect(store)
        raw.execute("UPDATE pieces SET data = CAST('x' AS BLOB)")
        raw.commit()
        raw.close()
        with pytest.raises(NotAProject, match="the text of “Cambodia 2019” is missing"):
            project.snapshots.restore(snapshot, tmp_path / "back.gloss")
        assert not (tmp_path / "back.gloss").exists()
        tag_once(project)
        project.snapshots.take()
        assert project.snapshots.restore(snapshot, tmp_path / "back.gloss") == []
        store.write_bytes(b"no database at all" * 500)
        tag_once(project, 9)
        project.snapshots.take()
        assert project.snapshots.restore(snapshot, tmp_path / "back 2.gloss") == []
        assert (store.parent / "texts-1.store").exists()  # set aside and not thrown away


def test_a_snapshot_that_cannot_be_restored_any_more_is_taken_anew(study: Project, tmp_path: Path) -> None:
    first = study.snapshots.take()
    assert study.snapshots.take() == first
    assert study.snapshots.folder is not None
    (study.snapshots.folder / NAME).unlink()
    second = study.snapshots.take()
    assert second.number == 2
    file = study.snapshots.folder / second.name
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    third = study.snapshots.take()
    assert third.number == 3
    for number, snapshot in enumerate((first, third)):
        assert study.snapshots.restore(snapshot, tmp_path / f"back {number}.gloss") == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_may_read_a_snapshot_who_may_not_read_the_project(study: Project) -> None:
    study.path.chmod(0o600)
    assert study.snapshots.folder is not None
    study.snapshots.folder.mkdir(parents=True, mode=0o755)
    study.snapshots.take()
    modes = {f.suffix: f.stat().st_mode & 0o777 for f in study.snapshots.folder.iterdir()}
    assert study.snapshots.folder.stat().st_mode & 0o777 == 0o700
    assert (modes[".snapshot"], modes[".store"]) == (0o600, 0o600)


def test_a_project_that_is_gone_is_restored_by_its_path(study: Project, place: Path, tmp_path: Path) -> None:
    snapshot, key = study.snapshots.take(), study._file.key
    study.close()
    study.path.unlink()
    lost = LostProject(place, study.path, key)
    assert lost.all() == [snapshot]
    assert lost.restore(snapshot, tmp_path / "back.gloss") == []
    with again(study, tmp_path / "back.gloss") as restored:
        assert restored.findings() == []
    assert LostProject(place, tmp_path / "other.gloss", key).all() == []


def test_the_snapshots_of_a_project_that_is_moved_come_along(
    study: Project, place: Path, tmp_path: Path
) -> None:
    snapshot, encrypted = study.snapshots.take(), study.encrypted
    study.close()
    moved = tmp_path / "moved.gloss"
    study.path.rename(moved)
    phrase = "the quiet river" if encrypted else None
    with Project.open(moved, "Coder A", passphrase=phrase) as project:
        project.snapshots.keep_in(place)
        assert project.snapshots.all() == [snapshot]
        shutil.copyfile(moved, tmp_path / "copy.gloss")
        with Project.open(tmp_path / "copy.gloss", "Coder A", by_force=True, passphrase=phrase) as copy:
            copy.snapshots.keep_in(place)  # the first one is there still: its snapshots stay its own
            assert copy.snapshots.all() == []


def test_a_clock_that_jumps_back_makes_no_snapshot_older(study: Project, place: Path) -> None:
    assert study.snapshots.folder is not None
    first = study.snapshots.take()
    early = first.taken_at.replace(year=1999)
    for n in range(12):
        tag_once(study, n * 3)
        stored.take(study._file, study.snapshots.folder, WORKING, moment=early)
    found = study.snapshots.all()
    assert [s.number for s in found] == sorted((s.number for s in found), reverse=True)
    assert found[0].number == 13
    names = sorted(p.name for p in study.snapshots.folder.glob("*.snapshot"))
    assert names[-1] == found[0].name
    assert first in found  # the last of its month


def test_the_name_of_a_restored_project_is_free(tmp_path: Path) -> None:
    path, today = tmp_path / "study.gloss", date(2026, 11, 29)
    assert free_name(path, today).name == "study restored 2026-11-29.gloss"
    free_name(path, today).touch()
    assert free_name(path, today).name == "study restored 2026-11-29 2.gloss"
