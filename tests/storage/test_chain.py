"""The chain of edits: whole after every step and upgrade, and broken where somebody changed the log."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glossator.domain.codes import Code
from glossator.project import Project
from glossator.storage import chain
from glossator.storage.connections import connect


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        codes: list[Code] = [project.codes.create(f"Code {n}") for n in range(3)]
        project.codes.rename(codes[0].id, "Renamed")
        project.undo()
        project.redo()
    return path


def broken(path: Path) -> chain.Break | None:
    connection = connect(path, reading=True)
    try:
        return chain.broken(connection)
    finally:
        connection.close()
        connection.engine.dispose()


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        for statement in statements:
            other.execute(statement)


def test_each_step_follows_from_the_one_before_and_undo_does_not_break_it(path: Path) -> None:
    assert broken(path) is None
    with closing(sqlite3.connect(path)) as other:
        hashes = [row[0] for row in other.execute("SELECT hash FROM edits ORDER BY number")]
    assert len(set(hashes)) == len(hashes) > 5
    assert all(len(each) == 64 for each in hashes)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE edits SET subject = 'Other' WHERE number = 4",
        "UPDATE edits SET time = '2020-01-01 00:00:00.000000' WHERE number = 4",
        "UPDATE edits SET time = 'noon' WHERE number = 4",
        "UPDATE edits SET hash = NULL WHERE number = 4",
        "UPDATE edits SET hash = (SELECT hash FROM edits WHERE number = 3) WHERE number = 4",
        "UPDATE changes SET after = replace(after, '#', '%')"
        " WHERE edit_id = (SELECT id FROM edits WHERE number = 4)",
        "UPDATE changes SET after = '{' WHERE edit_id = (SELECT id FROM edits WHERE number = 4)",
        "DELETE FROM changes WHERE edit_id = (SELECT id FROM edits WHERE number = 4)",
        "INSERT INTO changes SELECT id, 9, 'codes', 'x', NULL, NULL FROM edits WHERE number = 4",
    ],
)
def test_the_first_step_that_was_changed_is_named(path: Path, statement: str) -> None:
    tamper(path, statement)
    found = broken(path)
    assert found is not None
    assert (found.number, found.missing) == (4, ())
    said = [finding for finding in map(str, Project.check(path)) if "broken" in finding]
    assert len(said) == 1
    assert said[0].startswith("The log of edits is broken at step 4, “Create the code “")


@pytest.mark.parametrize(
    ("number", "said"), [(3, "step 3 is missing before step 4"), (1, "step 1 is missing before step 2")]
)
def test_a_step_that_is_not_there_is_named(path: Path, number: int, said: str) -> None:
    tamper(path, f"DELETE FROM edits WHERE number = {number}")
    found = broken(path)
    assert found is not None
    assert found.missing == (number,)
    assert said in str(found.sentence)


def test_what_state_a_step_is_in_is_no_part_of_it(path: Path) -> None:
    tamper(path, "UPDATE edits SET state = 'undone'")
    assert broken(path) is None


def test_steps_go_on_after_a_broken_link_and_the_first_stays_named(path: Path) -> None:
    tamper(path, "UPDATE edits SET hash = NULL")
    with Project.open(path, coder="Coder A") as project:
        project.codes.create("Later")
    found = broken(path)
    assert found is not None
    assert found.number == 1
