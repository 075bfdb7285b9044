"""A project's file under another key, or under none: never in place, always a new file that takes the old one's."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

from sqlalchemy import Connection, update
from sqlalchemy.exc import DBAPIError

from glossator.domain.changes import ENCRYPTION, Edit
from glossator.domain.errors import CannotWrite, GlossatorError
from glossator.domain.ids import new_id
from glossator.drafts import PROJECT, draft_in
from glossator.storage import headers, lock, schema
from glossator.storage.coders import id_of
from glossator.storage.connections import connect
from glossator.storage.faults import explained
from glossator.storage.file import PAGE, ProjectFile, check_same
from glossator.storage.journal import Journal, now, store, transaction
from glossator.storage.keys import Key
from glossator.storage.snapshot_folders import folder_to_disk

_TOLD = ("application_id", "auto_vacuum")
LOOK = 20_000
"""Instructions of SQLite between two looks whether it goes on."""


def rekey(
    opened: ProjectFile, key: Key | None, label: str, coder: str, at: Callable[[int], None] = lambda _: None
) -> Edit:
    """Write the open project anew under `key` (None: in plain), look whether it is whole, and put it in the old
    file's place. Whenever the program or the machine stops, the one or the other is there, whole. The new file's
    log says that it was done, and by whom: an Edit of its own, `label`, without a row.

    `at` is told again and again how many bytes are written, and may raise to end it, until the new file takes the
    old one's place.

    The row that says who holds the project goes into the new file with the rest and keeps others out all the time.
    It gets another token first: a connection beside this one that still works on the old file is refused from then
    on.
    Raises a GlossatorError where it could not be done; the project is as it was then, and open.
    """
    path = opened.path
    with explained(path):
        check_same(opened)
        if key is not None and path.stat().st_nlink > 1:
            raise CannotWrite(
                "“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is "
                "now. Nothing was changed: remove that name, or copy the project and work in the copy.",
                name=path.name,
            )
        _pass_on(opened)
        draft = draft_in(path.parent, PROJECT)
        old = opened.key
        # Two libraries of SQLite in one process do not see each other's locks: the one must be done with the file.
        opened.let_go()
        known = _state(path)
        placed = False
        try:
            try:
                draft.open("xb").close()
                copy_under(path, old, draft, key, at)
                edit = _note(draft, key, label, coder)
                verify(path, draft, key, at)
                _settle(draft, path)
                if _state(path) != known:
                    _keep(draft, opened, key)
                draft.replace(path)
                placed = True
            except BaseException:
                if opened.path == path and _state(path) == known:
                    opened.renew(connect(path, key=old), old)
                raise
            finally:
                for left in (draft, draft.with_name(draft.name + "-journal")):
                    left.unlink(missing_ok=True)
            folder_to_disk(path.parent)
            opened.renew(connect(path, key=key), key)
            return edit
        except (GlossatorError, OSError, DBAPIError) as error:
            if not opened.connection.closed:
                raise
            raise CannotWrite(
                "“{name}” was written but cannot be opened again now; close it and open it once more."
                if placed
                else "“{name}” was not written anew, and it is not there any more or cannot be opened now. Close "
                "it here, and open it where it is.",
                name=path.name,
            ) from error


def _state(path: Path) -> object:
    """What tells whether a file is the one it was: each step writes its first page."""
    try:
        status = path.stat()
        with path.open("rb") as file:
            return status.st_dev, status.st_ino, status.st_size, file.read(headers.CIPHER_PAGE)
    except OSError:
        return None


def _keep(draft: Path, opened: ProjectFile, key: Key | None) -> NoReturn:
    """Go on in a file of another name, since what stands in the project's place now is not what was copied."""
    path = opened.path
    number = 1
    while (kept := path.with_name(f"{path.stem} kept {number}{path.suffix}")).exists():
        number += 1
    draft.rename(kept)
    opened.path = kept
    opened.renew(connect(kept, key=key), key)
    raise CannotWrite(
        "“{name}” was moved or replaced by another program while it was written anew, and what is there now was "
        "not touched. Your work is in “{copy}”, written anew, and that is open now.",
        name=path.name,
        copy=kept.name,
    )


def _pass_on(opened: ProjectFile) -> None:
    """Hold the project under a new token."""
    token = lock.new_token()
    with transaction(opened.connection):
        changed = opened.connection.execute(
            update(schema.holders).where(schema.holders.c.token == opened.token).values(token=token)
        )
        if changed.rowcount != 1:
            raise lock.taken_over(opened.path.name)
    lock.swap(opened.token, token)
    opened.token = token


def copy_under(
    path: Path, old: Key | None, draft: Path, key: Key | None, at: Callable[[int], None] = lambda _: None
) -> int:
    """Copy all of the database `path`, under the key `old`, into the empty `draft`, under `key`, and compare.
    Returns its application's id."""
    # SQLCipher's export wants an encrypted connection; the plain file is attached to it.
    source, other, to = (draft, path, "main") if key is not None else (path, draft, "other")
    connection = connect(source, key=key or old)
    try:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")  # the tables are filled in the order of their names
        if key is None:
            raw.execute("ATTACH DATABASE ? AS other KEY ''", (str(other.absolute()),))
            raw.execute(f"PRAGMA other.page_size={PAGE}")
        else:
            words = old.words(headers.salt(other)) if old is not None else ""
            raw.execute("ATTACH DATABASE ? AS other KEY ?", (str(other.absolute()), words))
        start = "other" if to == "main" else "main"
        raw.execute(f"PRAGMA {to}.journal_mode=MEMORY")  # the draft is thrown away if anything goes wrong
        told = {name: raw.execute(f"PRAGMA {start}.{name}").fetchone()[0] for name in _TOLD}
        raw.execute(f"PRAGMA {to}.auto_vacuum={told['auto_vacuum']}")  # can be said of an empty file only
        raw.execute("BEGIN IMMEDIATE")
        with _watched(raw, lambda: at(draft.stat().st_size)):
            raw.execute("SELECT sqlcipher_export(?, ?)", (to, start)).fetchone()
        raw.execute(f"PRAGMA {to}.application_id={told['application_id']}")
        counts = {place: _counts(raw, place) for place in ("main", "other")}
        raw.execute("COMMIT")
        raw.execute("DETACH DATABASE other")
    finally:
        _end(connection)
    if counts["main"] != counts["other"]:
        raise _not_whole(path)
    return int(told["application_id"])


def _note(draft: Path, key: Key | None, label: str, coder: str) -> Edit:
    """Add the line to the log of the new file."""
    connection = connect(draft, key=key)
    try:
        with transaction(connection):
            coder_id = id_of(coder)(Journal(connection))
            edit = Edit(new_id(), coder_id, now(), ENCRYPTION, label, "")
            store(connection, edit, None)
    finally:
        _end(connection)
    return edit


@contextmanager
def _watched(raw: Any, look: Callable[[], None]) -> Iterator[None]:
    """Call `look` while a long statement goes on; what it raises ends the statement, and is raised."""
    raised: list[BaseException] = []

    def handler() -> int:
        try:
            look()
        except BaseException as fault:  # noqa: BLE001 - raised below: SQLite lets none through
            raised.append(fault)
        return len(raised)

    raw.set_progress_handler(handler, LOOK)
    try:
        yield
    except BaseException:
        if raised:
            raise raised[0] from None
        raise
    finally:
        raw.set_progress_handler(None, 0)


def _counts(raw: Any, place: str) -> dict[str, int]:
    tables = raw.execute(f"SELECT name FROM {place}.sqlite_master WHERE type = 'table'").fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM {place}."{name}"').fetchone()[0] for (name,) in tables}


def verify(
    path: Path,
    draft: Path,
    key: Key | None,
    at: Callable[[int], None] = lambda _: None,
    application_id: int = headers.APPLICATION_ID,
) -> None:
    """Read the draft from the disk as it will be opened: all pages, all indexes, all references, who it is. Raises
    CannotWrite where it is not what `path` is."""
    size = draft.stat().st_size
    connection = connect(draft, reading=True, key=key)
    try:
        with _watched(connection.connection.driver_connection, lambda: at(size)):
            sound = (
                connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"
                and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
                and connection.exec_driver_sql("PRAGMA application_id").scalar() == application_id
            )
            if sound and key is not None:
                sound = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first() is None
        at(size)
    finally:
        _end(connection)
    if not sound:
        raise _not_whole(path)


def _not_whole(path: Path) -> CannotWrite:
    return CannotWrite(
        "The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. "
        "Check it.",
        name=path.name,
    )


def _settle(draft: Path, path: Path) -> None:
    """Before it takes the old one's place the new file is on the disk, and as accessible as the old one."""
    with suppress(OSError):
        draft.chmod(path.stat().st_mode)
    with draft.open("r+b") as file:
        os.fsync(file.fileno())


def _end(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()
