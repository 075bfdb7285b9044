"""Projects that older versions made, opened and worked in by this one.

`files/revision-NNNN.zip` were made by the last version of each revision: two documents, one renamed, three passages
by two coders, a code below another, a digit, a memo, an attribute; the last step, a fourth passage, undone.

`files/revision-0003.zip` was made by the last version that kept sections in a table of their own: two documents, a
passage, the second document deleted, brought back and deleted again, the first one's text revised, a third document
added and taken back.
"""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from glossator.project import Project

FILES = Path(__file__).parent / "files"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    zipfile.ZipFile(FILES / "revision-0003.zip").extractall(tmp_path)
    return tmp_path / "revision-0003.gloss"


def sections(project: Project) -> dict[str, list[tuple[str, str, int, int]]]:
    return {
        document.name: [(s.name, s.kind, s.start, s.end) for s in project.documents.sections(document.id)]
        for document in project.documents.all()
    }


def test_sections_go_with_their_texts_and_undo_finds_those_of_earlier_ones(old: Path) -> None:
    with Project.open(old, "Coder A") as project:
        assert project.backup == old.with_name("revision-0003.before-0003-1.gloss")
        assert project.findings() == []
        assert sections(project) == {"A": [("New whole", "section", 7, 26)]}
        project.redo()  # the third document
        assert sections(project)["C"] == [("Taken back", "section", 0, 10)]
        project.undo()
        project.undo()  # the revised text
        assert sections(project) == {
            "A": [("Site", "outside", 0, 6), ("Whole", "section", 7, 21), ("One two three.", "item", 7, 21)]
        }
        project.undo()  # the deletion
        assert sections(project)["B"] == [("Part", "section", 0, 10)]
        assert project.findings() == []
    with closing(sqlite3.connect(project.backup)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0003",)]


@pytest.mark.parametrize("revision", ["0001", "0002", "0004", "0005"])
def test_whatever_an_older_version_kept_is_there_and_its_steps_can_be_undone(
    tmp_path: Path, revision: str
) -> None:
    zipfile.ZipFile(FILES / f"revision-{revision}.zip").extractall(tmp_path)
    with Project.open(tmp_path / f"revision-{revision}.gloss", "Coder A") as project:
        assert project.findings() == []
        first, second = project.documents.all()
        assert (first.name, second.name) == ("A", "B, renamed")
        assert project.documents.text(second.id) == "Shelters took them in 👩‍👧.\n"
        assert project.documents.original(first.id) == project.documents.text(first.id).encode()
        assert sections(project)["A"] == [("Whole", "section", 0, 60)]
        parent, bribes = project.codes.book()
        assert (bribes.parent_id, bribes.definition, bribes.digit) == (parent.id, "Money for silence", 1)
        coded = [(p.quote, sorted(p.code_ids)) for p in project.passages.of(first.id)]
        assert coded == [
            ("Local officials accepted bribes.", sorted([parent.id, bribes.id])),
            ("Victims were held by debts.", [bribes.id]),
        ]
        assert project.memos.on(project.passages.of(first.id)[0].id)[0].text == "Ask who paid."
        assert list(project.attributes.values(first.id).values()) == ["Tier 2"]
        project.redo()
        assert [p.quote for p in project.passages.of(second.id)] == ["Shelters", "took"]
        while project.can_undo:
            project.undo()
        assert project.documents.all() == []
        assert project.findings() == []


def test_damaged_sections_are_passed_over_and_told(old: Path) -> None:
    with Project.open(old, "Coder A") as project:
        wrong = '[["a", "section", 0, 999], ["b", "section", 3, 1], "c", ["d", "item", 0, 1]]'
        long = ("a", "section", 0, 999)
        for kept, found in ((wrong, [long, ("d", "item", 0, 1)]), ("{", []), ("5", []), ("[" * 9999, [])):
            project.connection.exec_driver_sql("UPDATE document_texts SET sections = ?", (kept,))
            assert sections(project)["A"] == found
            assert any("do not fit its text" in str(finding) for finding in project.findings())
        project.connection.exec_driver_sql("UPDATE document_texts SET sections = '[]'")
        assert project.findings() == []
