"""Stores of texts that were set aside go when nothing of them can be missed, and not before."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite, GlossatorError
from glossator.domain.snapshots import SUFFIX
from glossator.drafts import SNAPSHOT
from glossator.processes import place
from glossator.project import Project
from glossator.storage import set_aside, text_store
from glossator.storage.connections import connect
from glossator.storage.keys import Key
from glossator.storage.pruning import prune
from glossator.storage.set_aside import let_go
from glossator.storage.snapshot_keys import STAGED
from glossator.storage.text_store import NAME, Pieces, TextStore, aside_in, hash_of, journal_of

Draft = Callable[..., TextDraft]
TEXTS = [f"{number} words of a report. ".encode() * 300 for number in range(4)]
NAMES = [hash_of(text) for text in TEXTS]
NOTHING = b"no database at all" * 500
DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "header": lambda store: bytes(100) + store[100:],
    "foreign": lambda _: NOTHING,
    "half": lambda store: store[: len(store) // 2],
    "page": lambda store: store[:4096] + b"\xff" * 4096 + store[8192:],
    "letter": lambda store: store.replace(b"1 words", b"l words"),
}


class Ended(CannotWrite):
    """As a program that is killed."""


def taken(folder: Path, number: int, texts: Sequence[int], key: Key | None = None) -> Path:
    """A snapshot that needs these texts, taken by a project that has them."""
    with TextStore(folder, key) as store:
        missing = store.missing([(NAMES[text], len(TEXTS[text])) for text in texts])
        store.add((NAMES[text], TEXTS[text]) for text in texts if NAMES[text] in missing)
    snapshot = folder / f"{number:06}-20261129T091500Z-asked{SUFFIX}"
    snapshot.open("xb").close()
    with closing(connect(snapshot, key=key)) as connection:
        connection.exec_driver_sql("CREATE TABLE snapshot_pieces (of TEXT, id TEXT, sha256 TEXT)")
        for text in texts:
            connection.exec_driver_sql("INSERT INTO snapshot_pieces VALUES ('', '', ?)", (NAMES[text],))
    return snapshot


def readable(folder: Path, key: Key | None = None) -> set[tuple[str, str]]:
    """Each snapshot with each text of it that can be read."""
    found = set()
    with Pieces(folder, key) as pieces:
        for snapshot in folder.glob(f"*{SUFFIX}"):
            names = needs(snapshot, key)
            found |= {(snapshot.name, name) for name in names if pieces.read(name) is not None}
    return found


def needs(snapshot: Path, key: Key | None = None) -> Sequence[str]:
    with closing(connect(snapshot, True, key)) as connection:
        return connection.exec_driver_sql("SELECT sha256 FROM snapshot_pieces").scalars().all()


def put_aside(folder: Path, lost: Sequence[int] = (), key: Key | None = None) -> Path:
    """A store is set aside that is whole; the new one has all of it but the lost texts."""
    store = folder / NAME
    kept = store.read_bytes()
    store.write_bytes(NOTHING)
    with TextStore(folder, key) as new:
        new.add((NAMES[text], TEXTS[text]) for text in range(len(TEXTS)) if text not in lost)
    aside = aside_in(folder)[-1]
    aside.write_bytes(kept)
    return aside


def filled(folder: Path, key: Key | None = None) -> Path:
    """Three snapshots, and a store set aside that alone has two of the texts that the first needs."""
    for number, texts in enumerate(([0, 1, 2], [2], [2, 3]), 1):
        taken(folder, number, texts, key)
    return put_aside(folder, [0, 1], key)


@contextmanager
def ending(at: int, patch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Ends the program after so many statements and removals of files; counts them."""
    seen = [0]
    plain, unlink = text_store.connect, Path.unlink

    def count(*_: object) -> None:
        seen[0] += 1
        if seen[0] == at:
            raise Ended("Ended.")

    def watched(*words: object, **named: object) -> object:
        connection = plain(*words, **named)  # type: ignore[arg-type]
        event.listens_for(connection.engine, "after_cursor_execute")(count)
        return connection

    def gone(path: Path, missing_ok: bool = False) -> None:
        unlink(path, missing_ok)
        count()

    with patch.context() as here:
        here.setattr(text_store, "connect", watched)
        here.setattr(Path, "unlink", gone)
        try:
            yield seen
        except Ended:
            pass


STEPS = st.one_of(
    st.tuples(st.just("take"), st.lists(st.integers(0, 3), min_size=1, max_size=3, unique=True)),
    st.tuples(st.just("drop"), st.integers(0, 9)),
    st.tuples(st.just("damage"), st.sampled_from(sorted(DAMAGE))),
    st.tuples(st.just("end"), st.integers(1, 30)),
    st.tuples(st.sampled_from([let_go, prune]), st.none()),
)


def test_whatever_happens_what_can_be_read_can_be_read_after(monkeypatch: pytest.MonkeyPatch) -> None:
    @settings(max_examples=20)
    @given(steps=st.lists(STEPS, min_size=3, max_size=12))
    def law(steps: list[tuple[object, object]]) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            snapshots = [taken(folder, 1, [0, 1, 2])]
            for number, (step, what) in enumerate([*steps, *[(let_go, None)] * 2], 2):
                before = readable(folder)
                store = folder / NAME
                if step == "take":
                    snapshots.append(taken(folder, number, what))
                elif step == "drop" and len(snapshots) > 1:
                    snapshots.pop(what % len(snapshots)).unlink()
                elif step == "damage":
                    store.write_bytes(DAMAGE[what](store.read_bytes()))
                elif step == "end":
                    with ending(what, monkeypatch):
                        let_go(folder)
                elif callable(step):
                    step(folder)
                if step not in ("damage", "drop"):
                    assert readable(folder) >= before
            # The first of the two that come last may have set aside the present one.
            if readable(folder) == {(path.name, name) for path in snapshots for name in needs(path)}:
                assert aside_in(folder) == []

    law()


@pytest.mark.parametrize("key", [None, Key("the quiet river")], ids=["plain", "encrypted"])
def test_what_only_the_one_set_aside_has_is_fetched_from_it(tmp_path: Path, key: Key | None) -> None:
    aside = filled(tmp_path, key)
    journal_of(aside).write_bytes(b"")
    before = readable(tmp_path, key)
    assert len(before) == 6
    assert let_go(tmp_path, key) == 1
    assert not aside.exists()
    assert not journal_of(aside).exists()
    assert readable(tmp_path, key) == before


def test_a_text_that_is_there_but_not_whole_is_fetched_too(tmp_path: Path) -> None:
    filled(tmp_path)
    with TextStore(tmp_path) as store:
        store._connection.exec_driver_sql("INSERT INTO pieces VALUES (?, x'00')", (NAMES[0],))
        store._connection.exec_driver_sql("INSERT INTO pieces VALUES (?, ?)", (NAMES[1], TEXTS[1]))
    assert let_go(tmp_path) == 1
    assert len(readable(tmp_path)) == 6


def test_it_stays_while_a_text_is_nowhere(tmp_path: Path) -> None:
    """Another program may read of it what this one cannot."""
    aside = filled(tmp_path)
    aside.write_bytes(NOTHING)
    assert let_go(tmp_path) == 0
    assert aside.read_bytes() == NOTHING
    next(tmp_path.glob(f"000001-*{SUFFIX}")).unlink()
    assert let_go(tmp_path) == 1
    assert len(readable(tmp_path)) == 3


def test_it_stays_where_nobody_knows_what_is_needed(tmp_path: Path) -> None:
    filled(tmp_path)
    file = next(tmp_path.glob(f"000001-*{SUFFIX}"))
    kept = file.read_bytes()
    file.write_bytes(bytes(5000))
    assert let_go(tmp_path) == 0
    file.write_bytes(kept)
    elsewhere = place()[:16] + ("0" if place()[16] != "0" else "1") + place()[17:]
    taking = tmp_path / f".glossator-{elsewhere}-4194303-x{SNAPSHOT}"
    taking.write_bytes(b"another program takes one")
    assert let_go(tmp_path) == 0
    taking.unlink()
    (tmp_path / STAGED).mkdir()  # a passphrase is being changed
    assert let_go(tmp_path) == 0
    (tmp_path / STAGED).rmdir()
    assert let_go(tmp_path) == 1


def test_it_stays_while_a_snapshot_from_before_the_passphrase_is_there(tmp_path: Path) -> None:
    """What is read without the passphrase must be so also when that is removed or forgotten."""
    snapshot = taken(tmp_path, 1, [0, 1])
    key = Key("the quiet river")
    taken(tmp_path, 2, [0, 1, 2], key)  # sets the plain store aside
    assert let_go(tmp_path, key) == 0
    with Pieces(tmp_path) as pieces:
        assert pieces.read(NAMES[0]) == TEXTS[0]
    snapshot.unlink()
    assert let_go(tmp_path, key) == 1


def test_ended_at_any_statement_or_file_nothing_that_could_be_read_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, end_at = [0], 0
    while not end_at or seen[0] >= end_at:
        end_at += 1
        folder = tmp_path / str(end_at)
        folder.mkdir()
        journal_of(filled(folder)).write_bytes(b"")
        before = readable(folder)
        with ending(end_at, monkeypatch) as seen:
            let_go(folder)
        assert readable(folder) == before
    assert end_at > 15
    assert aside_in(folder) == []


def test_without_room_it_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    aside = filled(tmp_path)
    before = readable(tmp_path)

    def full(*_: object) -> None:
        raise CannotWrite("There is no room left.")

    with monkeypatch.context() as patch:
        patch.setattr(TextStore, "_write", full)
        with pytest.raises(GlossatorError):
            let_go(tmp_path)
    assert aside.exists()
    assert readable(tmp_path) == before


def test_another_one_of_the_same_name_is_not_taken_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two programs: the other one has let it go, and set aside the next one under its name."""
    aside = filled(tmp_path)
    remove = set_aside._remove

    def others_turn(found: dict[Path, object]) -> None:
        other = tmp_path / "other"
        other.write_bytes(b"another store")
        other.replace(aside)
        remove(found)  # type: ignore[arg-type]

    monkeypatch.setattr(set_aside, "_remove", others_turn)
    assert let_go(tmp_path) == 0
    assert aside.read_bytes() == b"another store"


def test_a_journal_that_was_left_is_not_given_to_the_next_one(tmp_path: Path) -> None:
    taken(tmp_path, 1, [0])
    (tmp_path / "texts-1.store-journal").write_bytes(b"of a store that has gone")
    (tmp_path / NAME).write_bytes(NOTHING)
    taken(tmp_path, 2, [0])
    assert [path.name for path in aside_in(tmp_path)] == ["texts-2.store"]


def test_a_project_lets_it_go_with_the_next_snapshot_that_goes(tmp_path: Path, draft: Draft) -> None:
    with Project.create(tmp_path / "study.gloss", coder="Coder A") as project:
        project.documents.add([draft()])
        project.snapshots.keep_in(tmp_path / "kept", 1)  # so little room that only the latest three are kept
        project.snapshots.take()
        folder = project.snapshots.folder
        assert folder is not None
        (folder / NAME).write_bytes(NOTHING)
        for number in range(2):
            project.codes.create(f"{number}")
            project.snapshots.take()
            assert len(aside_in(folder)) == 1
        project.codes.create("last")
        project.snapshots.take()
        assert aside_in(folder) == []
        for number, snapshot in enumerate(project.snapshots.all()):
            assert project.snapshots.restore(snapshot, tmp_path / f"{number}.gloss") == []
