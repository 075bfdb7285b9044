"""SQLite's defences against files from anywhere, and what our own code never does."""

import ast
import sqlite3
from pathlib import Path

import pytest

import glossator
from glossator.project import Project
from glossator.storage.connections import LONGEST, connect

FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "shelve", "marshal", "dill", "yaml", "cPickle"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Project.create(tmp_path / "study.gloss", coder="Coder A").close()
    return tmp_path / "study.gloss"


@pytest.mark.parametrize("reading", [False, True])
def test_every_connection_has_the_defences_on(path: Path, reading: bool) -> None:
    connection = connect(path, reading)
    try:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        said = {
            name: raw.execute(f"PRAGMA {name}").fetchone()
            for name in ("trusted_schema", "cell_size_check", "mmap_size", "foreign_keys", "query_only")
        }
        # A build without mmap says nothing of its size.
        assert said.pop("mmap_size") in ((0,), None)
        assert said == {
            "trusted_schema": (0,),
            "cell_size_check": (1,),
            "foreign_keys": (1,),
            "query_only": (int(reading),),
        }
        assert raw.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == LONGEST
        assert raw.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 1
        with pytest.raises(sqlite3.DatabaseError):
            raw.execute("SELECT load_extension('nothing')")
        with pytest.raises(sqlite3.DataError):
            raw.execute(f"SELECT length(zeroblob({LONGEST + 1}))").fetchone()
    finally:
        connection.close()
        connection.engine.dispose()


def test_nothing_in_a_file_is_ever_run_or_unpickled() -> None:
    found = []
    for file in Path(glossator.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in FORBIDDEN_CALLS
            ):
                found.append(f"{file.name}:{node.lineno} {node.func.id}")
            if isinstance(node, ast.Import):
                found += [
                    f"{file.name} {a.name}" for a in node.names if a.name.split(".")[0] in FORBIDDEN_MODULES
                ]
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in FORBIDDEN_MODULES:
                found.append(f"{file.name} {node.module}")
            if isinstance(node, ast.Attribute) and node.attr in ("enable_load_extension", "load_extension"):
                found.append(f"{file.name}:{node.lineno} {node.attr}")
    assert found == []
