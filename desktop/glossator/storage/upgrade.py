"""Building and upgrading a project's schema with Alembic, on the application's own connection."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine

from glossator import assets
from glossator.domain.errors import NotAProject
from glossator.drafts import PROJECT, draft_in
from glossator.storage import schema
from glossator.storage.connections import connect
from glossator.storage.journal import transaction
from glossator.storage.keys import Key
from glossator.storage.snapshot_folders import folder_to_disk, to_disk

Shape = Mapping[tuple[str, str], frozenset[str]]
"""(kind, name) → columns of all that a file is made of."""


def known_revisions(migrations: Path) -> set[str]:
    """The revisions in `migrations/versions`, read off the file names: `0001_initial.py` is revision 0001."""
    return {file.name.split("_", 1)[0] for file in (migrations / "versions").glob("[0-9]*.py")}


def upgrade(
    connection: Connection,
    migrations: Path | None = None,
    target: str = schema.REVISION,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Bring the schema to `target` in one transaction: all of it or nothing.

    Foreign keys rest meanwhile, because batch mode rebuilds tables on SQLite, and are checked before the commit;
    raises NotAProject when a row then refers to nothing. `check` is called before the commit too, and may raise.
    """
    from alembic import command  # a tenth of a second: only where a schema is built or changed
    from alembic.config import Config

    config = Config()
    # Alembic reads its options through ConfigParser, where a lone % has a meaning of its own.
    place = str(migrations or assets.migrations())
    config.set_main_option("script_location", place.replace("%", "%%"))
    config.attributes["connection"] = connection
    connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    try:
        with transaction(connection):
            command.upgrade(config, target)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise NotAProject("The project holds rows that refer to nothing; it was left as it was.")
            check()
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")


@cache
def shape(migrations: Path, revision: str) -> Shape:
    """The tables of a revision with their columns, and its indexes, which have none."""
    if revision == schema.REVISION:
        tables = schema.metadata.tables.values()
        return {
            **{("table", table.name): frozenset(table.columns.keys()) for table in tables},
            **{("index", str(index.name)): frozenset() for table in tables for index in table.indexes},
            ("table", "alembic_version"): frozenset(["version_num"]),
        }
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as built:
        upgrade(built, migrations, revision)
        made = shape_of(built)
    engine.dispose()
    return made


def shape_of(connection: Connection) -> Shape:
    """What there is in a file, whatever it is, but for what SQLite makes by itself."""
    found: dict[tuple[str, str], set[str]] = {}
    for kind, name, root, column in connection.exec_driver_sql(
        "SELECT m.type, m.name, m.rootpage, c.name FROM sqlite_master AS m "
        "LEFT JOIN pragma_table_info(m.name) AS c ON m.type = 'table'"
    ):
        # Without pages of its own it is a virtual table.
        sort = "virtual table" if kind == "table" and not root else kind
        if sort not in ("table", "index") or not name.startswith("sqlite_"):
            found.setdefault((sort, name), set()).update([column] if column is not None else [])
    return {key: frozenset(columns) for key, columns in found.items()}


def back_up(source: Connection, path: Path, revision: str, key: Key | None = None) -> Path:
    """A copy of the open project beside it, by SQLite's own backup: `NAME.before-REVISION-1.gloss`, the first
    number that is free, so that no copy is ever overwritten. It gets its name when it is whole and on the disk.
    Under the project's key, if it has one. Returns the copy's path."""
    draft = draft_in(path.parent, PROJECT)
    try:
        draft.open("xb").close()
        target = connect(draft, key=key)
        try:
            pages = source.connection.driver_connection, target.connection.driver_connection
            assert pages[0] is not None
            pages[0].backup(pages[1])
            # Whoever has the project open does not have its copy open.
            target.exec_driver_sql("DELETE FROM holders")
        finally:
            target.close()
            target.engine.dispose()
        to_disk(draft)
        copy = _named(draft, path, revision)
        folder_to_disk(path.parent)
        return copy
    finally:
        for left in (draft, draft.with_name(draft.name + "-journal")):
            left.unlink(missing_ok=True)


def _named(draft: Path, path: Path, revision: str) -> Path:
    number = 1
    while True:
        copy = path.with_name(f"{path.stem}.before-{revision}-{number}{path.suffix}")
        try:
            os.link(draft, copy)  # unlike a rename it never replaces what is there
            return copy
        except FileExistsError:
            number += 1
        except OSError:  # a file system without links
            if not copy.exists():
                return draft.rename(copy)
            number += 1
