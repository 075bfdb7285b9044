"""A value that no program puts there, in each column of each table: whoever opens, reads, checks or repairs such a
file meets a sentence at most."""

import runpy
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Column, Integer, LargeBinary

from glossator.domain.errors import Damaged, GlossatorError
from glossator.project import Project
from glossator.project.repair import repair
from glossator.storage import file, schema
from glossator.storage.columns import UNKNOWN, UTCDateTime

TORTURE = Path(__file__).parents[1] / "torture"
MUTATIONS = runpy.run_path(str(TORTURE / "mutations.py"))
WALKING = runpy.run_path(str(TORTURE / "walking.py"))
put: Callable[..., int] = MUTATIONS["put"]
glance: Callable[[Project], None] = WALKING["glance"]
walk: Callable[[Project], None] = WALKING["walk"]

LATER = '{"nothing": "noon"}'  # makes no sense, but is noticed only by who takes the step back
NO_DAY = "2026-02-31 10:00:00.000000"  # read as unknown, and named by check
TABLES = [*schema.metadata.tables, "alembic_version"]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a row in every table."""
    path = tmp_path_factory.mktemp("seed") / "study.gloss"
    MUTATIONS["make_project"](path)
    with closing(sqlite3.connect(path)) as other:
        moment = "2026-01-05 09:00:00.000000"
        other.execute("INSERT INTO pseudonyms VALUES ('p', 'Sok', 'Person 1', 'person', 1, 0, ?)", (moment,))
        other.execute("INSERT INTO holders VALUES (1, 't', 'u', 'h', 1, ?)", (moment,))
        other.commit()
    return path


def _impossible(column: Column[Any]) -> list[object]:
    """What cannot stand in a column, two or three of the kind that tell most."""
    if column.primary_key and isinstance(column.type, Integer):
        return ["first"]
    if isinstance(column.type, UTCDateTime):
        return ["noon", NO_DAY]
    if isinstance(column.type, JSON):
        return ["[1", LATER]
    if isinstance(column.type, Integer):
        return ["noon", -5]
    if isinstance(column.type, LargeBinary):
        return ["words"]
    if column.primary_key or column.foreign_keys:
        return ["nobody" if column.foreign_keys else 7, b"\xff"]
    return [b"\xff\xfe", 7]


def _cases(table: str) -> list[tuple[str, object]]:
    if table == "alembic_version":
        return [("version_num", "noon"), ("version_num", b"\xff"), ("version_num", None)]
    return [
        (column.name, value)
        for column in schema.metadata.tables[table].columns
        for value in (*_impossible(column), *(() if column.nullable else (None,)))
    ]


@pytest.mark.parametrize("year", [1899, 1900, 2999, 3000, 6026, 9000, 9999])
def test_what_opening_takes_for_a_year_repair_takes_for_one_too(
    seed: Path, tmp_path: Path, year: int
) -> None:
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    assert put(path, "memos", "created_at", f"{year}-01-05 09:03:16.000000", " LIMIT 1")
    try:
        Project.open(path, by_force=True).close()
        taken = True
    except Damaged:
        taken = False
    assert taken == (1900 <= year <= 2999)
    made = repair(path, tmp_path / "new.gloss")
    with Project.open(made.path) as project:
        assert project.findings() == []


@pytest.mark.parametrize("table", TABLES)
def test_an_impossible_value_is_refused_in_one_sentence(seed: Path, tmp_path: Path, table: str) -> None:
    path = tmp_path / "study.gloss"
    for column, value in _cases(table):
        shutil.copyfile(seed, path)
        if value in (LATER, NO_DAY) or not put(path, table, column, value, " LIMIT 1"):
            continue
        before = path.read_bytes()
        with pytest.raises(GlossatorError) as refused:
            Project.read(path)
        assert str(refused.value).endswith("."), (column, value)
        assert "\n" not in str(refused.value), (column, value)
        assert path.read_bytes() == before


@pytest.mark.parametrize("table", TABLES)
def test_a_large_file_is_read_with_it_and_check_names_it(
    seed: Path, tmp_path: Path, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file is not looked through at opening: reading has to be safe by itself."""
    monkeypatch.setattr(file, "CHECK_WHOLE_UP_TO", 0)
    path = tmp_path / "study.gloss"
    for column, value in _cases(table)[:: 1 if table == "edits" else 2]:
        shutil.copyfile(seed, path)
        if not put(path, table, column, value, " LIMIT 1"):
            continue
        try:
            with Project.read(path) as project:
                glance(project)
            found = [str(each) for each in Project.check(path)]
        except GlossatorError as refused:
            found = [str(refused)]
        assert found, (column, value)
        assert all(each.endswith(".") and "\n" not in each for each in found)


@pytest.mark.parametrize("table", TABLES)
def test_all_of_them_together_are_repaired_into_a_sound_project(
    seed: Path, tmp_path: Path, table: str
) -> None:
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    for column, value in _cases(table):
        put(path, table, column, value, " LIMIT 1")
    made = repair(path)
    assert not [said for said in made.remarks if str(said).startswith("Not mended")]
    # All that is in its row is gone: the document is left out, and its passages are listed in a memo.
    assert made.counts["codings"] == (8 if table == "document_texts" else 16)
    with Project.open(made.path, coder="Coder A") as project:
        assert project.findings() == []


def test_everything_is_asked_of_a_sound_project_and_of_one_without_times(
    seed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.read(seed) as project:
        walk(project)
    monkeypatch.setattr(file, "CHECK_WHOLE_UP_TO", 0)
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    for table in schema.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, UTCDateTime):
                put(path, table.name, column.name, "noon")
    with Project.read(path) as project:
        walk(project)
        [first, *_] = project.documents.all()
        assert first.created_at == UNKNOWN
        assert {entry.edit.time for entry in project.log.entries()} == {UNKNOWN}
        rows = list(project.exports.table("passages").rows())
        assert len(rows) == 16
        assert {row[-6] for row in rows} == {""}


@pytest.mark.parametrize("table", ["edits", "passages"])
def test_a_time_that_is_none_is_damage_at_opening(seed: Path, tmp_path: Path, table: str) -> None:
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    column = "time" if table == "edits" else "created_at"
    put(path, table, column, "noon", " LIMIT 1")
    with pytest.raises(Damaged, match="glossator repair"):
        Project.open(path)
    [said, *_] = Project.check(path)
    assert str(said).startswith(f"Rows of {table} with a time that is none ({column}): 1. ")
    assert str(said).endswith("repair puts its own moment there.")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM project",
        "INSERT INTO project SELECT 'other', name, created_at FROM project",
        "UPDATE sqlite_master SET sql = CAST(x'435245415445205441424c4520c4ff' AS TEXT) WHERE name = 'codes'",
        "UPDATE codes SET brief = CAST(x'ff41' AS TEXT)",
    ],
)
def test_damage_that_a_value_alone_does_not_show(seed: Path, tmp_path: Path, statement: str) -> None:
    """No row of the project's own, or two; a statement of the schema, and words, whose bytes are no UTF-8."""
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute(statement)
    try:
        found = Project.check(path)
    except Damaged as refused:
        found = [refused.args[0]]
    assert found
    with pytest.raises(Damaged, match="glossator repair"), Project.read(path) as project:
        project.codes.book()
    made = repair(path)
    assert made.counts["codings"] == 16
    with Project.open(made.path, coder="Coder A") as project:
        assert project.findings() == []


def test_codes_that_are_below_themselves_are_named_and_shown(
    seed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    with Project.read(path) as project:
        codes = {code.id for code in project.codes.book()}
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE codes SET parent_id = id WHERE parent_id IS NULL")
        other.commit()
    with pytest.raises(Damaged, match="glossator repair"):
        Project.read(path)
    said = [str(each) for each in Project.check(path)]
    assert f"Codes that are below themselves in the codebook: {len(codes)}." in " ".join(said)
    monkeypatch.setattr(file, "CHECK_WHOLE_UP_TO", 0)
    with Project.read(path) as project:
        walk(project)
        assert {code.id for code in project.codes.book()} == codes
    made = repair(path)
    with Project.open(made.path, coder="Coder A") as project:
        assert project.findings() == []
        assert {code.id for code in project.codes.book()} == codes


def test_words_that_a_column_does_not_know_open_and_are_named(seed: Path, tmp_path: Path) -> None:
    """A later program may have more kinds of things in the same tables."""
    path = tmp_path / "study.gloss"
    shutil.copyfile(seed, path)
    for table, column in (
        ("memos", "kind"),
        ("attributes", "type"),
        ("reviews", "outcome"),
        ("codes", "colour"),
    ):
        put(path, table, column, "noon", " LIMIT 1")
    put(path, "pseudonyms", "kind", "noon")
    with Project.read(path) as project:
        walk(project)
        said = " ".join(map(str, project.findings()))
    for table in ("memos", "attributes", "reviews", "codes", "pseudonyms"):
        assert f"Rows of {table} with a value in " in said
    made = repair(path)
    with Project.read(made.path) as project:
        assert project.findings() == []
