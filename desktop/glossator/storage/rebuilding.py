"""A new project file out of what was saved of a damaged one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from glossator.domain.changes import Edit
from glossator.domain.coders import Coder
from glossator.domain.ids import new_id
from glossator.domain.memos import PROJECT
from glossator.domain.remarks import remark
from glossator.storage import chain, journal, schema
from glossator.storage.coders import add_coder, coder_named
from glossator.storage.connections import connect
from glossator.storage.faults import damaged
from glossator.storage.journal import CHUNK, DISCARDED, DONE, SETUP, UNDONE, Journal
from glossator.storage.keys import Key
from glossator.storage.mending import Mending
from glossator.storage.salvage import Salvaged, salvage
from glossator.storage.states import put_right, wrong

REPAIRER = "Repair"
"""The coder whose step in the log says what a repair did."""


def at_head(staging: Path, found: Salvaged, key: Key | None) -> Salvaged:
    """The rows of an older revision as the present one keeps them: put into an empty project of theirs at
    `staging`, which is then upgraded. Raises Damaged where that cannot be."""
    from glossator.storage.upgrade import upgrade

    staging.open("xb").close()
    connection = connect(staging, key=key)
    try:
        upgrade(connection, target=found.revision)
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        with journal.transaction(connection):
            for table, rows in found.rows.items():
                _pour(connection, table, rows)
            _drop_orphans(connection)
        upgrade(connection)
    except (SQLAlchemyError, ValueError, KeyError, TypeError) as fault:  # what they hold is no project's
        raise damaged(staging) from fault
    finally:
        connection.close()
        connection.engine.dispose()
    again = salvage(staging, schema.metadata.tables.keys() | {"alembic_version"}, key)
    again.torn |= found.torn & set(again.rows)
    return again


def _pour(connection: Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    columns = [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{_quoted(table)}")')]
    for row in rows:
        known = {name: value for name, value in row.items() if name in columns}
        if known:
            names = ", ".join(f'"{name}"' for name in known)
            marks = ", ".join("?" for _ in known)
            connection.exec_driver_sql(
                f'INSERT OR IGNORE INTO "{_quoted(table)}" ({names}) VALUES ({marks})', tuple(known.values())
            )


def _drop_orphans(connection: Connection) -> None:
    while orphans := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(CHUNK):
        for orphan in orphans:
            connection.exec_driver_sql(f'DELETE FROM "{_quoted(orphan[0])}" WHERE rowid = ?', (orphan[1],))


def _quoted(name: str) -> str:
    return name.replace('"', '""')


def rebuild(draft: Path, mending: Mending, source: str, name: str, key: Key | None) -> None:
    """Fill an empty project with mended rows, and note in its log what the log did not know. `source` is the
    damaged file's name."""
    connection = connect(draft, key=key)
    try:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        with journal.transaction(connection):
            project_id = mending.named(name)
            connection.execute(delete(schema.project))
            for table in schema.metadata.sorted_tables:
                rows = [] if table.name == "holders" else list(mending.rows[table.name].values())
                for begin in range(0, len(rows), CHUNK):
                    connection.execute(insert(table), rows[begin : begin + CHUNK])
            _chain_anew(connection, mending)
            if mending.lossless:
                put_right(connection, wrong(connection))
            else:
                # Half of a step cannot be taken back.
                connection.execute(
                    update(schema.edits).where(schema.edits.c.state == UNDONE).values(state=DISCARDED)
                )
                connection.execute(
                    update(schema.edits).where(schema.edits.c.state == DONE).values(state=None)
                )
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        _note(connection, mending, source, project_id)
    finally:
        connection.close()
        connection.engine.dispose()


def _chain_anew(connection: Connection, mending: Mending) -> None:
    """Where steps or changes are lost, the log is numbered and hashed anew, and the report says so."""
    if chain.broken(connection) is None:
        return
    edits = sorted(mending.rows["edits"].values(), key=lambda edit: edit["number"])
    of_edit: dict[str, list[tuple[int, chain.Logged]]] = {}
    for change in mending.rows["changes"].values():
        logged = change["table_name"], change["row_id"], change["before"], change["after"]
        of_edit.setdefault(change["edit_id"], []).append((change["number"], logged))
    # Out of the way first: a number may not stand twice, not even for a moment.
    connection.execute(update(schema.edits).values(number=-schema.edits.c.number))
    previous = chain.FIRST
    for number, edit in enumerate(edits, 1):
        time: datetime = edit["time"]
        previous = chain.link(
            previous,
            number,
            edit["id"],
            edit["coder_id"],
            time,
            edit["kind"],
            edit["label"],
            edit["subject"],
            edit["reverses"],
            [logged for _, logged in sorted(of_edit.get(edit["id"], ()), key=lambda pair: pair[0])],
        )
        connection.execute(
            update(schema.edits).where(schema.edits.c.id == edit["id"]).values(number=number, hash=previous)
        )
    mending.remarks.append(
        remark(
            "The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.",
            count=len(edits),
        )
    )


def _note(connection: Connection, mending: Mending, source: str, project_id: str) -> None:
    """One step that says what the log does not know, and a memo with the words that have no place any more."""
    differences = mending.differences()
    if mending.lossless and not differences and not mending.words:
        return

    def repairer(record: Journal) -> str:
        known = coder_named(connection, REPAIRER)
        return known.id if known else journal.set_up(record, _add).id

    if not differences and not mending.words:  # a line alone, from which on steps can be taken back again
        with journal.transaction(connection):
            coder_id = repairer(Journal(connection))
            edit = Edit(new_id(), coder_id, journal.now(), SETUP, "Repair “{}”", source)
            journal.store(connection, edit, None)
        return
    with journal.step(connection, repairer, "Repair “{}”", source, SETUP) as record:
        record.changes += differences
        if mending.words:
            coder = coder_named(connection, REPAIRER)
            assert coder is not None
            _write(record, coder.id, project_id, mending.words)


def _add(record: Journal) -> Coder:
    return add_coder(record, REPAIRER)


def _write(record: Journal, coder_id: str, project_id: str, words: str) -> None:
    memos = schema.memos
    here = memos.c.target_id == project_id, memos.c.coder_id == coder_id
    old = record.connection.execute(select(memos.c.id, memos.c.text).where(*here)).first()
    moment = journal.now()
    if old is not None:
        record.update(memos, {old.id: {"text": f"{old.text}\n\n{words}", "modified_at": moment}})
        return
    row = {"id": new_id(), "kind": PROJECT, "target_id": project_id, "coder_id": coder_id, "text": words}
    record.insert(memos, [{**row, "created_at": moment, "modified_at": moment}])
