"""Taking snapshots of a project that is open and worked in, and listing them.

A snapshot is a SQLite file with everything of the project but its texts and imported files, which lie once in the
folder's `TextStore`. It is made under another name and renamed when all of it is checked and on disk: a program
that is killed leaves a whole snapshot or none.
"""

from __future__ import annotations

import errno
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from glossator.domain.errors import CannotWrite, GlossatorError, NotAProject
from glossator.domain.snapshots import LIMIT, SUFFIX, Held, Snapshot, kept, snapshot_of
from glossator.drafts import SNAPSHOT, draft_in, sweep
from glossator.storage import journal, set_aside
from glossator.storage.connections import connect
from glossator.storage.faults import driver_errors
from glossator.storage.file import ProjectFile, beside
from glossator.storage.keys import Key
from glossator.storage.pruning import prune
from glossator.storage.snapshot_folders import (
    folder_to_disk,
    make_private,
    note_path,
    open_to_no_more,
    to_disk,
)
from glossator.storage.text_store import NAME, TextStore, hash_of, key_for

APPLICATION_ID = int.from_bytes(b"GlSn", "big")
"""Another than a project's, so that no snapshot is opened and worked in by mistake."""

PAGE = 1024  # bytes
STEP = 256  # pages that are copied before whoever codes gets a turn
PATIENCE = (
    3  # times that copying begins anew, since somebody has coded meanwhile, before it takes larger steps
)

_BUSY = threading.Lock()  # two snapshots at a time would only be in each other's way
PIECES = {
    "document_texts": ("document_texts", "text", "TEXT"),
    "originals": ("originals", "data", "BLOB"),
    "document_texts.original": ("document_texts", "original", "BLOB"),  # revisions 0001 and 0002
}
"""What lies in the store, as `snapshot_pieces.of` calls it: table, column, the column's kind."""


def all_in(folder: Path, key: Key | None = None) -> list[Snapshot]:
    """The snapshots of a folder, newest first, with what each holds as far as it can be read."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        with suppress(OSError):
            named = snapshot_of(path.name, path.stat().st_size)
            if named is not None:
                found.append(_with_facts(named, path, key))
    return sorted(found, key=lambda snapshot: snapshot.number, reverse=True)


def take(
    opened: ProjectFile,
    folder: Path,
    reason: str,
    limit: int = LIMIT,
    moment: datetime | None = None,
    check: Callable[[], None] | None = None,
    of: Path | None = None,
) -> Snapshot:
    """Take a snapshot, then let go of those that need not be kept. Where nothing was done since the latest, that
    one is returned if all that it needs is there. With `of` it is of that copy of the project, which may be of an
    older revision. May be called from any thread; `check` is called again and again and may raise to end it.

    Raises CannotWrite; whatever it is, the project and the snapshots that are there stay as they are.
    """
    with _BUSY, _told(opened.path):
        folder.mkdir(parents=True, exist_ok=True)
        make_private(folder)
        sweep(folder, SNAPSHOT)
        source = beside(opened) if of is None else connect(of, True, opened.key)
        try:
            there = all_in(folder, opened.key)
            last = _last_edit(source)
            if there and _is_of(there[0], last) and _can_be_restored(folder, there[0], opened.key):
                return there[0]
            draft = draft_in(folder, SNAPSHOT)
            try:
                draft.open("xb").close()
                facts = _fill(source, draft, folder, opened.key, check or (lambda: None))
                to_disk(draft)
                for file in (draft, folder / NAME):
                    open_to_no_more(file, opened.path)
                made = Snapshot(
                    there[0].number + 1 if there else 1,
                    (moment or journal.now()).replace(microsecond=0),
                    reason,
                    draft.stat().st_size,
                )
                draft.rename(folder / made.name)
            finally:
                for left in (draft, draft.with_name(draft.name + "-journal")):
                    left.unlink(missing_ok=True)
            note_path(folder, opened.path)
            folder_to_disk(folder)
        finally:
            _close(source)
        made = _told_by(made, facts)
        thin(folder, [made, *there], limit, opened.key)
        return made


def _can_be_restored(folder: Path, snapshot: Snapshot, key: Key | None) -> bool:
    """Whether its pages are sound, and the store has every text that it needs."""
    try:
        path = folder / snapshot.name
        connection = connect(path, True, key_for(path, key))
        try:
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
                return False
            names = list(connection.exec_driver_sql("SELECT DISTINCT sha256 FROM snapshot_pieces").scalars())
        finally:
            _close(connection)
        with TextStore(folder, key) as store:
            return not store.missing([(name, None) for name in names])
    except _faults():
        return False


def thin(folder: Path, snapshots: list[Snapshot], limit: int = LIMIT, key: Key | None = None) -> None:
    """Remove the snapshots that need not be kept, and the texts that only they needed."""
    store = folder / NAME
    stay = {each.name for each in kept(snapshots, limit, store.stat().st_size if store.exists() else 0)}
    gone = [snapshot for snapshot in snapshots if snapshot.name not in stay]
    for snapshot in gone:
        with suppress(OSError):  # open elsewhere on Windows: the next one that is taken tries again
            (folder / snapshot.name).unlink()
    if gone:
        _prune(folder, key)


def _prune(folder: Path, key: Key | None) -> None:
    # Texts too many harm nobody, and the store is looked through each time it is used.
    for let_go in (prune, set_aside.let_go):
        with suppress(*_faults()):
            let_go(folder, key)


def since(connection: Connection, held: Held) -> tuple[int, int, bool]:
    """How many edits came after, by how many coders; and whether the project really has come from there."""
    row = connection.exec_driver_sql(
        "SELECT count(*), count(DISTINCT coder_id) FROM edits WHERE number > ?", (held.last_number,)
    ).one()
    there = connection.exec_driver_sql("SELECT id FROM edits WHERE number = ?", (held.last_number,)).scalar()
    return row[0], row[1], (there or "") == held.last_edit


def project_id_of(connection: Connection) -> str:
    """The id that a project has from its beginning."""
    return _whose(connection).get("project_id", "")


def held_now(connection: Connection) -> Held:
    """What the project holds."""
    return _held(_counts(connection))


# --- making one ------------------------------------------------------------------------------------------------


def _fill(
    source: Connection, draft: Path, folder: Path, key: Key | None, check: Callable[[], None]
) -> dict[str, Any]:
    copy = connect(draft, key=key)
    try:
        # The draft is thrown away where anything goes wrong, and brought to the disk at its end. A journal it needs
        # only to become empty again where copying begins anew.
        for pragma in ("journal_mode=MEMORY", "synchronous=OFF", "temp_store=MEMORY"):
            copy.exec_driver_sql(f"PRAGMA {pragma}")
        before = _counts(source)
        _copy(source, copy, check)
        counts = _counts(copy)
        after = _counts(source)
        # Whoever coded meanwhile has changed the source: then one of both is the state that was copied, or none.
        for known in (before, after):
            if known["last_edit"] == counts["last_edit"] and known != counts:
                raise NotAProject("The copy does not hold as many rows as the project.")
        facts = {**counts, **_whose(copy)}
        copy.exec_driver_sql("PRAGMA foreign_keys=OFF")
        with TextStore(folder, key) as store, journal.transaction(copy):
            copy.exec_driver_sql("DELETE FROM holders")
            copy.exec_driver_sql(
                "CREATE TABLE snapshot_pieces (of TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL)"
            )
            copy.exec_driver_sql("CREATE TABLE snapshot_facts (facts TEXT NOT NULL)")
            for of in PIECES:
                _move(copy, store, of, check)
            copy.exec_driver_sql("INSERT INTO snapshot_facts (facts) VALUES (?)", (json.dumps(facts),))
            copy.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        if key is None:  # half a hundred tables and indexes begin a page each, most of them nearly empty
            copy.exec_driver_sql(f"PRAGMA page_size={PAGE}")
        copy.exec_driver_sql("VACUUM")
        check()
        if copy.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok" or _counts(copy) != counts:
            raise NotAProject("The copy is not what was written.")
    finally:
        _close(copy)
    return facts


class _Again(Exception):
    """Somebody coded while the pages were copied, and copying has begun anew too often."""


class _Watch:
    """Looks on while pages are copied; raises `_Again`."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self._least: int | None = None
        self._again = 0

    def __call__(self, _status: int, remaining: int, _total: int) -> None:
        self._check()
        if self._least is not None and remaining > self._least:
            self._again += 1
            if self._again > PATIENCE:
                raise _Again
        self._least = remaining


def _copy(source: Connection, copy: Connection, check: Callable[[], None]) -> None:
    """SQLite's own backup, a few pages at a time, so that coding goes on. Each step that is stored meanwhile makes
    it begin anew: when that happens too often it takes more pages at a time, in the end all."""
    read, written = source.connection.driver_connection, copy.connection.driver_connection
    assert read is not None
    pages = STEP
    while True:
        try:
            read.backup(written, pages=pages, progress=_Watch(check), sleep=0.01)
            return
        except _Again:
            pages = pages * 8 if pages < 100_000 else -1


def _move(copy: Connection, store: TextStore, of: str, check: Callable[[], None]) -> None:
    """Put a table's texts into the store and leave their names in their place."""
    table, column, kind = PIECES[of]
    if not has_column(copy, table, column):
        return
    read = f"SELECT CAST({column} AS BLOB) FROM {table} WHERE id = ?"

    def data_of(row_id: str) -> bytes:
        check()
        return bytes(copy.exec_driver_sql(read, (row_id,)).scalar_one() or b"")

    names: dict[str, str] = {}
    rows: list[tuple[str, str, str]] = []
    sizes: dict[str, int | None] = {}
    for row_id in list(copy.exec_driver_sql(f"SELECT id FROM {table} ORDER BY rowid").scalars()):
        data = data_of(row_id)
        sha256 = hash_of(data)
        names.setdefault(sha256, row_id)
        sizes[sha256] = len(data)
        rows.append((of, row_id, sha256))
    missing = store.missing(list(sizes.items()))
    store.add((sha256, data_of(row_id)) for sha256, row_id in names.items() if sha256 in missing)
    if rows:
        copy.exec_driver_sql("INSERT INTO snapshot_pieces (of, id, sha256) VALUES (?, ?, ?)", rows)
    copy.exec_driver_sql(f"UPDATE {table} SET {column} = {'x' if kind == 'BLOB' else ''}''")


def has_column(connection: Connection, table: str, column: str) -> bool:
    """Whether this revision of the schema has it."""
    found = connection.exec_driver_sql("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column))
    return found.first() is not None


def _counts(connection: Connection) -> dict[str, Any]:
    """The rows of every table that only steps change, and the latest step."""
    with journal.snapshot(connection):
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        ours = [t for t in sorted(tables) if not t.startswith(("sqlite_", "snapshot_"))]
        # Texts come in before the step that makes documents of them.
        ours = [t for t in ours if t not in ("holders", "document_texts", "originals")]
        rows = {
            table: connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()
            for table in ours
        }
        number, edit = _last_edit(connection)
    return {"rows": rows, "last_number": number, "last_edit": edit}


def _last_edit(connection: Connection) -> tuple[int, str]:
    row = connection.exec_driver_sql("SELECT number, id FROM edits ORDER BY number DESC LIMIT 1").first()
    return (row[0], row[1]) if row is not None else (0, "")


def _whose(connection: Connection) -> dict[str, str]:
    row = connection.exec_driver_sql("SELECT id, name FROM project").first()
    return {"project_id": row[0], "project_name": row[1]} if row is not None else {}


def _is_of(snapshot: Snapshot, last: tuple[int, str]) -> bool:
    held = snapshot.held
    return held is not None and (held.last_number, held.last_edit) == last


# --- what a snapshot says of itself ------------------------------------------------------------------------------


def facts_of(connection: Connection) -> dict[str, Any] | None:
    """What was noted in the snapshot when it was taken; None where this is no snapshot."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        return None
    facts = json.loads(str(connection.exec_driver_sql("SELECT facts FROM snapshot_facts").scalar_one()))
    return facts if isinstance(facts, dict) else None


def _with_facts(snapshot: Snapshot, path: Path, key: Key | None) -> Snapshot:
    try:
        connection = connect(path, True, key_for(path, key))
        try:
            facts = facts_of(connection)
        finally:
            _close(connection)
        return _told_by(snapshot, facts) if facts is not None else snapshot
    except _faults():
        return snapshot  # it is listed all the same, as one that cannot be read
    except (ValueError, LookupError, TypeError):
        return snapshot


def _told_by(snapshot: Snapshot, facts: dict[str, Any]) -> Snapshot:
    return replace(
        snapshot,
        held=_held(facts),
        project_id=str(facts.get("project_id", "")),
        project_name=str(facts.get("project_name", "")),
    )


def _held(facts: dict[str, Any]) -> Held:
    counted = {
        name: int(facts["rows"][name]) for name in ("documents", "passages", "codings", "codes", "memos")
    }
    return Held(**counted, last_number=int(facts["last_number"]), last_edit=str(facts["last_edit"]))


def _close(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()


def _faults() -> tuple[type[Exception], ...]:
    return (GlossatorError, OSError, DBAPIError, *driver_errors())


@contextmanager
def _told(project: Path) -> Iterator[None]:
    """Say of any fault that it was only the snapshot's."""
    try:
        yield
    except _faults() as fault:
        cause = fault.__cause__ if isinstance(fault, GlossatorError) and fault.__cause__ else fault
        cause = cause.orig if isinstance(cause, DBAPIError) and cause.orig else cause
        full = str(getattr(cause, "sqlite_errorname", "")).startswith("SQLITE_FULL")
        if full or getattr(cause, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
            raise CannotWrite(
                "There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself "
                "is saved. Free some space, or choose another place for snapshots.",
                name=project.name,
            ) from fault
        if isinstance(fault, PermissionError):
            raise CannotWrite(
                "The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work "
                "itself is saved. Choose another place for snapshots.",
                name=project.name,
            ) from fault
        reason = fault.strerror or str(fault) if isinstance(fault, OSError) else str(fault)
        raise CannotWrite(
            "No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}",
            name=project.name,
            reason=reason,
        ) from fault
