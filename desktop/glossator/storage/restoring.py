"""Making a project of a snapshot again: always a new file, and never one that was not looked through."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from glossator import assets
from glossator.domain.errors import CannotWrite, GlossatorError, NewerProject, NotAProject, WrongPassphrase
from glossator.domain.remarks import Remark
from glossator.drafts import PROJECT, draft_in
from glossator.storage import schema
from glossator.storage.checks import findings
from glossator.storage.connections import connect
from glossator.storage.faults import explained
from glossator.storage.file import PAGE, problems, revision_of
from glossator.storage.headers import APPLICATION_ID
from glossator.storage.journal import transaction
from glossator.storage.keys import Key
from glossator.storage.rekeying import copy_under
from glossator.storage.snapshots import PAGE as SMALL_PAGE
from glossator.storage.snapshots import PIECES, facts_of, has_column
from glossator.storage.text_store import Pieces, is_plain, key_for
from glossator.storage.upgrade import known_revisions, upgrade


def restore(snapshot: Path, target: Path, key: Key | None = None, under: Key | None = None) -> list[Remark]:
    """Make the project that was at the time of `snapshot`, at `target`, where nothing may be. Its texts are merged
    back, each checked against its SHA-256, and the whole looked through; returns what was found wrong, a sentence
    each: what had been wrong with the project already. A plain snapshot becomes a plain project unless it is to be
    `under` a key, as one must be that an encrypted project has from before.

    Raises CannotWrite where the target exists or cannot be written, NotAProject where the snapshot is damaged or
    a text is lost; then there is nothing at the target.
    """
    with _placed(target) as draft:
        with explained(snapshot):
            if not snapshot.is_file():
                raise NotAProject("There is no snapshot “{name}”.", name=snapshot.name)
            needed = key_for(snapshot, key)
            if needed is None and not is_plain(snapshot):
                raise NotAProject(
                    "The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing "
                    "was changed.",
                    name=snapshot.name,
                )
            if needed is None and under is not None:
                copy_under(snapshot, None, draft, under)
                needed = under
            else:
                shutil.copyfile(snapshot, draft)
        with _named(snapshot, draft), explained(snapshot):
            connection = connect(draft, key=needed)
            try:
                found = _made_whole(connection, snapshot, key)
            finally:
                connection.close()
                connection.engine.dispose()
    return found


@contextmanager
def _named(snapshot: Path, draft: Path) -> Iterator[None]:
    """Say what is wrong with the draft of the snapshot that it was copied from."""
    try:
        yield
    except WrongPassphrase as fault:
        raise NotAProject(
            "The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try "
            "another one.",
            name=snapshot.name,
        ) from fault
    except GlossatorError as fault:
        if fault.facts.get("name") != draft.name:
            raise
        if isinstance(fault, NotAProject):
            raise _damaged(snapshot) from fault
        raise type(fault)(fault.message, **{**fault.facts, "name": snapshot.name}) from fault
    except (
        ValueError,
        LookupError,
        TypeError,
    ) as fault:  # what nobody ever put there; SQLite's own words too
        raise _damaged(snapshot) from fault


def _made_whole(connection: Connection, snapshot: Path, key: Key | None) -> list[Remark]:
    try:
        sound = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
        facts = facts_of(connection) if sound else None
    except (GlossatorError, ValueError, LookupError, TypeError) as fault:
        raise _damaged(snapshot) from fault
    if facts is None:
        raise _damaged(snapshot)
    revision = revision_of(connection)
    if revision not in known_revisions(assets.migrations()):
        raise NewerProject(
            "The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.",
            name=snapshot.name,
        )
    # The draft is thrown away where anything goes wrong, and brought to the disk at its end.
    connection.exec_driver_sql("PRAGMA synchronous=OFF")
    connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    connection.exec_driver_sql("PRAGMA temp_store=MEMORY")
    if connection.exec_driver_sql("PRAGMA page_size").scalar() == SMALL_PAGE:
        connection.exec_driver_sql(f"PRAGMA page_size={PAGE}")
        connection.exec_driver_sql("VACUUM")
    with Pieces(snapshot.parent, key) as pieces, transaction(connection):
        _merge(connection, pieces, snapshot)
        for table in ("snapshot_pieces", "snapshot_facts"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("DELETE FROM holders")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    _check_counts(connection, facts, snapshot)
    connection.exec_driver_sql("PRAGMA foreign_keys=ON")
    if revision != schema.REVISION:
        upgrade(connection)
    return problems(connection) or findings(connection)


def _merge(connection: Connection, pieces: Pieces, snapshot: Path) -> None:
    rows = connection.exec_driver_sql("SELECT of, id, sha256 FROM snapshot_pieces").all()
    for of, row_id, sha256 in rows:
        if of not in PIECES:
            raise _damaged(snapshot)
        table, column, kind = PIECES[of]
        data = pieces.read(sha256)
        if data is None:
            raise NotAProject(
                "The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store "
                "beside it, or damaged there. Nothing was changed; try another snapshot.",
                name=snapshot.name,
                document=_document(connection, table, row_id),
            )
        connection.exec_driver_sql(
            f"UPDATE {table} SET {column} = CAST(? AS {kind}) WHERE id = ?", (data, row_id)
        )
    for of, (table, column, _) in PIECES.items():
        if has_column(connection, table, column):
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            if count != sum(row[0] == of for row in rows):
                raise _damaged(snapshot)


def _document(connection: Connection, table: str, row_id: str) -> str:
    """The name of a document that has this text, or whose file this is."""
    where = "t.id" if table == "document_texts" else "t.original_id"
    name = connection.exec_driver_sql(
        f"SELECT d.name FROM documents d JOIN document_texts t ON t.id = d.text_id WHERE {where} = ?",
        (row_id,),
    ).scalar()
    return str(name or "?")


def _check_counts(connection: Connection, facts: dict[str, Any], snapshot: Path) -> None:
    for table, count in dict(facts.get("rows", {})).items():
        if connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar() != count:
            raise _damaged(snapshot)


def _damaged(snapshot: Path) -> NotAProject:
    return NotAProject(
        "The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.",
        name=snapshot.name,
    )


@contextmanager
def _placed(target: Path) -> Iterator[Path]:
    """A draft beside the target, which takes that place when the block ends without an error."""
    taken = CannotWrite(
        "“{name}” exists already; nothing was changed. Choose another name.", name=target.name
    )
    if target.exists():
        raise taken
    draft = draft_in(target.parent, PROJECT)
    with explained(target):
        try:
            try:
                draft.open("xb").close()
            except PermissionError as error:
                raise CannotWrite(
                    "“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another "
                    "place.",
                    name=target.name,
                ) from error
            yield draft
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            try:
                os.link(draft, target)  # unlike a rename it never replaces what has appeared there meanwhile
            except FileExistsError:
                raise taken from None
            except OSError:  # a file system without links
                draft.rename(target)
        finally:
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
