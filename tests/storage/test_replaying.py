"""What was changed in a project by hand, outside its log, is found by the check."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glossator.domain.memos import DOCUMENT
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import import_files
from glossator.project.repair import repair

TEXT = "Police took money. The kiln owner paid.\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.gloss"
    report = tmp_path / "report.txt"
    report.write_bytes(TEXT.encode())
    with Project.create(path, coder="Coder A") as project:
        import_files(project, [report])
        document = project.documents.all()[0].id
        codes = [project.codes.create(name).id for name in ("one", "two")]
        project.passages.tag(document, Span(0, 6), codes)
        project.passages.tag(document, Span(7, 11), codes[:1])
        project.memos.write(DOCUMENT, document, "Why?")
        project.codes.rename(codes[0], "first")
        project.undo()
        project.redo()
        project.codes.rename(codes[1], "second")
        project.undo()
        assert project.findings() == []
    return path


def tampered(path: Path, statement: str) -> list[str]:
    with closing(sqlite3.connect(path)) as other, other:
        assert other.execute(statement).rowcount > 0
    return [str(finding) for finding in Project.check(path)]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE documents SET name = 'forged'", "documents whose name is not what the log says: 1. The first has"
         " “forged”, and in the log “report”."),
        ("UPDATE coders SET name = 'Eve'", "coders whose name is not what the log says: 1. The first has “Eve”"),
        ("UPDATE codes SET name = 'one' WHERE name = 'first'", "has “one”, and in the log “first”."),
        ("UPDATE memos SET text = hex(zeroblob(200))", f"has “{'0' * 60}…”, and in the log “Why?”."),
        ("UPDATE passages SET modified_at = '2020-01-01 00:00:00.000000'", "whose modified_at is not what the log "
         "says: 2."),
        ("UPDATE codings SET code_id = (SELECT id FROM codes WHERE name = 'two') WHERE passage_id = (SELECT id "
         "FROM passages WHERE start = 7)", "codings whose code_id is not what the log says: 1."),
        ("UPDATE edits SET state = NULL", "not marked as their order says (done, undone, taken back): 8."),
        ("UPDATE edits SET state = 'done' WHERE state = 'undone'", "taken back): 1."),
        ("DELETE FROM codings WHERE rowid = 1", "codings that are in the log and not in the project: 1."),
        ("INSERT INTO coders VALUES ('x', 'Eve')", "coders that are in the project and not in the log: 1."),
        ("UPDATE document_texts SET text = replace(text, 'paid', 'fled')",
         "text of “report” is not that of the file it was imported from."),
    ],
)  # fmt: skip
def test_what_was_changed_by_hand_is_named_and_repair_says_so_in_the_log(
    path: Path, statement: str, said: str
) -> None:
    found = tampered(path, statement)
    assert len(found) == 1
    assert said in found[0]
    made = repair(path)
    assert Project.check(made.path) == []
