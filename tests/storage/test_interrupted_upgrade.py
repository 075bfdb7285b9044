"""An upgrade from every earlier revision, with data in it, ended in its midst: the old project or the new one."""

import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from glossator import assets
from glossator.domain.errors import CannotWrite, GlossatorError
from glossator.project import Project
from glossator.storage import file, schema
from glossator.storage.connections import connect
from glossator.storage.upgrade import known_revisions, upgrade

FILES = Path(__file__).parent / "files"
EARLIER = sorted(known_revisions(assets.migrations()) - {schema.REVISION})
STRIDE = 7
ID = "{:08d}-0000-0000-0000-000000000000"


class Interrupted(CannotWrite):
    """Raised in the midst of an upgrade."""


def _old(folder: Path, revision: str) -> Path:
    """A project of an earlier revision with a row in every table that takes one, built by its own migrations."""
    path = folder / f"revision-{revision}.gloss"
    if revision == "0003":
        zipfile.ZipFile(FILES / "revision-0003.zip").extractall(folder)
        return path
    path.touch()
    connection = connect(path)
    try:
        connection.exec_driver_sql(f"PRAGMA application_id={file.APPLICATION_ID}")
        upgrade(connection, target=revision)
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        tables = [
            row[0]
            for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
            if row[0] not in ("alembic_version", "holders", "changes")
        ]
        for table in tables:
            columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').fetchall()
            values = [_value(table, name, kind) for _, name, kind, *_ in columns]
            marks = ", ".join("?" for _ in values)
            connection.exec_driver_sql(f'INSERT INTO "{table}" VALUES ({marks})', tuple(values))
        for number, table in enumerate(("coders", "codes", "documents", "passages", "codings")):
            connection.exec_driver_sql(
                "INSERT INTO changes (edit_id, number, table_name, row_id, before, after) "
                "VALUES (?, ?, ?, ?, NULL, ?)",
                (ID.format(1), number, table, ID.format(1), '{"id": "' + ID.format(1) + '"}'),
            )
    finally:
        connection.close()
        connection.engine.dispose()
    return path


def _value(table: str, name: str, kind: str) -> object:
    if name in ("parent_id", "reverses", "digit", "state", "hash"):
        return None
    if name == "id" or name.endswith("_id"):
        return ID.format(1)
    if "DATETIME" in kind:
        return "2024-05-01 10:00:00.000000"
    if name in ("text", "quote"):
        return "word"
    return {"start": 0, "end": 4, "length": 4, "sections": "[]", "original": b"word", "data": b"word"}.get(
        name, 1 if "INT" in kind else "x"
    )


def _rows(path: Path) -> tuple[str, dict[str, int]]:
    with closing(sqlite3.connect(path)) as other:
        revision = other.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        tables = ("documents", "document_texts", "codes", "passages", "codings", "coders", "edits")
        return revision, {t: other.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}


@pytest.mark.parametrize("revision", EARLIER)
def test_ended_at_any_statement_it_is_the_old_project_or_the_new_one(
    tmp_path: Path, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = _old(tmp_path, revision)
    before = _rows(seed)
    assert before[0] == revision
    assert min(before[1].values()) > 0
    path = tmp_path / "study.gloss"
    end_at = 0
    seen = 0
    plain = file.connect

    def watched(*words: object, **named: object) -> object:
        connection = plain(*words, **named)  # type: ignore[arg-type]

        @event.listens_for(connection.engine, "after_cursor_execute")
        def _count(_c: object, _cursor: object, _statement: str, *_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == end_at:
                raise Interrupted("The upgrade was interrupted.")

        return connection

    monkeypatch.setattr(file, "connect", watched)
    shutil.copy(seed, path)
    file.open_file(path).close()
    statements = seen
    assert statements > 20
    new = _rows(path)
    assert new == (schema.REVISION, before[1])
    # Another start for each revision, so that together they end at about every statement that there is.
    for end_at in range(1 + EARLIER.index(revision), statements + 1, STRIDE):
        shutil.copy(seed, path)
        seen = 0
        try:
            file.open_file(path).close()
        except GlossatorError:
            pass
        assert _rows(path) in (before, new), end_at
        assert not path.with_name("study.gloss-journal").exists()
        for copy in tmp_path.glob("study.before-*"):
            copy.unlink()
    monkeypatch.undo()
    with Project.open(path, coder="Coder A") as project:
        assert project.info()["schema"] == schema.REVISION
        assert project.info()["codings"] == before[1]["codings"]
