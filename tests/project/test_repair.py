"""A damaged project saved into a new file: what is whole stays, what is lost is named."""

import hashlib
import random
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite, GlossatorError, NewerProject, NotAProject
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.repair import Repaired, free_name, repair

FILES = Path(__file__).parents[1] / "storage" / "files"
WORDS = (
    "Endemic corruption limited progress in the province of {}. Officials took bribes from brokers there. "
)


@pytest.fixture
def study(tmp_path: Path, draft: Callable[..., TextDraft]) -> Path:
    """Three documents of some pages, 60 passages with a coding each, a memo."""
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        codes = [project.codes.create(name).id for name in ("corruption", "bribes")]
        texts = ["".join(WORDS.format(f"{name}{n}") for n in range(300)) for name in "ABC"]
        documents = project.documents.add(
            [draft(f"Report {name}", text) for name, text in zip("ABC", texts, strict=True)]
        )
        for number, document in enumerate(documents):
            for start in range(0, 2000, 100):
                made = project.passages.tag(document, Span(start, start + 30), [codes[number % 2]])
        project.memos.write(PASSAGE, made, "Why here?")
    return path


def _mended(path: Path, **wanted: object) -> tuple[Repaired, list[str]]:
    """Repair, and hold that the damaged file was only read and that the new one is sound."""
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    there = set(path.parent.iterdir())
    made = repair(path, **wanted)  # type: ignore[arg-type]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert set(path.parent.iterdir()) == there | {made.path}
    with Project.open(made.path, coder="Coder A") as project:
        assert project.findings() == []
        code = next(iter(project.codes.book()))
        for document in project.documents.all()[:1]:
            project.passages.tag(document.id, Span(3, 9), [code.id])
            project.undo()
        assert project.findings() == []
    return made, [str(said) for said in made.remarks]


def _facts(path: Path) -> dict[str, int | str]:
    with Project.read(path) as project:
        return project.info()


def _sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            other.execute(statement)
        other.commit()


def _pages_of(path: Path, name: str) -> list[int]:
    with closing(sqlite3.connect(path)) as other:
        try:
            rows = other.execute("SELECT pageno FROM dbstat WHERE name = ?", (name,)).fetchall()
        except sqlite3.OperationalError:
            pytest.skip("this SQLite was built without dbstat")
    return [row[0] for row in rows]


def _scribble(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * 8192 : page * 8192] = random.Random(page).randbytes(8192)
    path.write_bytes(data)


def test_a_sound_project_is_copied_whole(study: Path) -> None:
    made, said = _mended(study)
    assert said == []
    assert made.path == study.with_name("study repaired.gloss")
    before = _facts(study)
    del before["schema"]
    assert made.counts == before
    again, _ = _mended(study)
    assert again.path == free_name(study).with_name("study repaired 2.gloss")


@pytest.mark.parametrize("table", ["passages", "codings", "changes", "edits", "documents", "memos", "codes"])
def test_a_torn_page_of_any_table_loses_no_coding(study: Path, table: str) -> None:
    """The log holds each row once more, so that one torn page takes nothing of a coder's work away."""
    with closing(sqlite3.connect(study)) as other:
        root = other.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    _scribble(study, root)
    with pytest.raises(NotAProject):
        Project.open(study)
    made, said = _mended(study)
    assert said
    assert made.counts["codings"] == 60
    assert made.counts["passages"] == 60


@pytest.mark.parametrize(
    "index", ["sqlite_autoindex_passages_1", "ix_codings_code_id", "sqlite_autoindex_edits_1"]
)
def test_a_corrupted_index_loses_nothing(study: Path, index: str) -> None:
    with closing(sqlite3.connect(study)) as other:
        root = other.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (index,)).fetchone()[0]
    _scribble(study, root)
    _, said = _mended(study)
    assert said == []


def test_both_sides_of_a_torn_page_in_the_middle_of_a_table_are_read(study: Path) -> None:
    leaves = _pages_of(study, "changes")
    assert len(leaves) > 4
    for page in (leaves[len(leaves) // 3], leaves[len(leaves) // 2]):
        _scribble(study, page)
    made, said = _mended(study)
    assert made.counts["codings"] == 60
    assert any("sealed anew" in each for each in said)
    assert 20 < made.counts["edits"] < 70


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8, 0.95])
def test_a_file_cut_off_is_saved_as_far_as_it_goes(study: Path, share: float) -> None:
    data = study.read_bytes()
    study.write_bytes(data[: int(len(data) * share)])
    try:
        made, said = _mended(study)
    except NotAProject as told:
        assert "\n" not in str(told)  # noqa: PT017 - either is right: a file, or a sentence
    else:
        assert said
        assert made.counts["codes"] == 2


def test_a_text_that_is_gone_is_read_anew_from_the_imported_file(study: Path) -> None:
    _sql(
        study,
        "UPDATE sqlite_master SET sql = replace(sql, 'text TEXT NOT NULL', 'text TEXT') WHERE type = 'table'",
    )
    _sql(study, "UPDATE document_texts SET text = NULL WHERE rowid = 1")
    made, said = _mended(study)
    assert made.counts["documents"] == 3
    assert made.counts["codings"] == 60
    assert said == ["The text of “Report A” was read anew from the file it was imported from."]


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM originals",
        "UPDATE originals SET data = cast(replace(cast(data AS TEXT), 'bribes', 'gifts!') AS BLOB)",
    ],
)
def test_the_file_of_a_plain_text_is_made_anew_of_the_text_and_named(
    tmp_path: Path, draft: Callable[..., TextDraft], damage: str
) -> None:
    path = tmp_path / "study.gloss"
    text = "Une enquête a montré que la police prenait des bribes."
    with Project.create(path, coder="Coder A") as project:
        data = text.encode("cp1252")
        as_read = replace(
            draft("Rapport", text), encoding="cp1252", original=data, sha256=hashlib.sha256(data).hexdigest()
        )
        project.documents.add([as_read])
        project.codes.create("bribes")
    _sql(path, damage)
    made, said = _mended(path)
    assert said == ["Imported files whose bytes could not be read: 1."]
    with Project.read(made.path) as project:
        [data] = project.connection.exec_driver_sql("SELECT data FROM originals").scalars()
    assert data == text.encode("cp1252")


def test_changes_of_the_log_that_are_of_another_row_are_left_out(study: Path) -> None:
    _sql(study, "UPDATE changes SET row_id = 'nobody' WHERE rowid IN (SELECT min(rowid) FROM changes)")
    _, said = _mended(study)
    assert any(each.startswith("Changes in the log that could not be kept") for each in said)


def test_a_document_without_any_text_is_named_and_its_passages_are_listed_in_a_memo(study: Path) -> None:
    # Not even the imported file is there, from which the text could be read anew.
    _sql(study, "DELETE FROM document_texts WHERE rowid = 2", "DELETE FROM originals WHERE rowid = 2")
    made, said = _mended(study)
    assert made.counts["documents"] == 2, said
    assert made.counts["codings"] == 40
    assert any("“Report B” cannot be read" in each and "(20)" in each for each in said)
    with Project.read(made.path) as project:
        [words] = [
            row[0]
            for row in project.connection.exec_driver_sql("SELECT text FROM memos WHERE kind='project'")
        ]
    assert words.count("Report B, ") == 20
    assert "[bribes]" in words
    assert "“Endemic corruption limited pro”" in words


def test_broken_references_are_dropped_or_brought_back_from_the_log(study: Path) -> None:
    _sql(
        study,
        "DELETE FROM codes WHERE name = 'bribes'",
        "DELETE FROM coders",
        "DELETE FROM passages WHERE rowid < 6",
    )
    made, said = _mended(study)
    assert made.counts["codings"] == 60
    assert made.counts["passages"] == 60
    assert "Codes brought back from the log: 1." in said
    assert "Passages brought back from the log: 5." in said


def test_a_quote_that_moved_is_found_again_and_one_that_is_nowhere_is_kept_as_words(study: Path) -> None:
    _sql(
        study,
        'UPDATE passages SET start = start + 7, "end" = "end" + 7 WHERE rowid = 1',
        "UPDATE passages SET quote = 'words of no report' WHERE rowid = 2",
    )
    made, said = _mended(study)
    assert "In “Report A” passages put back to where their words stand: 1." in said
    assert any("stand nowhere near" in each for each in said)
    assert made.counts["passages"] == 59
    with Project.read(made.path) as project:
        words = project.connection.exec_driver_sql("SELECT text FROM memos WHERE kind='project'").scalar()
    assert "words of no report" in str(words)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON codings BEGIN DELETE FROM codings; END",
        "CREATE VIEW v AS SELECT * FROM codes",
        "ALTER TABLE codes ADD COLUMN extra TEXT",
        "DROP TABLE memos",
        "DELETE FROM alembic_version",
        "DELETE FROM project",
        "INSERT INTO holders SELECT 1, 't', 'u', x'00', 1, 'never'",
        "UPDATE project SET id = x'00'",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX x ON nothing (y)' WHERE type='index' AND sql NOTNULL",
        "INSERT INTO holders VALUES (1, 't', 'u', 'h', 1, 'yesterday')",
        "UPDATE changes SET after = '[1' WHERE rowid % 5 = 0",
        "UPDATE changes SET after = '{\"id\": 7}' WHERE rowid = 5",
        "UPDATE codes SET parent_id = id",
        "UPDATE passages SET created_at = 'yesterday'",
    ],
)
def test_damage_to_the_schema_and_to_values_is_mended(study: Path, statement: str) -> None:
    _sql(study, statement)
    made, _ = _mended(study)
    assert made.counts["codings"] == 60


def test_a_damaged_header_is_mended_on_the_copy(study: Path) -> None:
    data = bytearray(study.read_bytes())
    data[:24] = bytes(24)
    study.write_bytes(data)
    _, said = _mended(study)
    assert said == []


def test_an_older_project_is_repaired_into_one_of_today(tmp_path: Path) -> None:
    zipfile.ZipFile(FILES / "revision-0003.zip").extractall(tmp_path)
    old = tmp_path / "revision-0003.gloss"
    _sql(old, "CREATE VIEW v AS SELECT * FROM codes")
    made, said = _mended(old)
    assert said == []
    with Project.read(made.path) as project:
        [document] = project.documents.all()
        assert [s.name for s in project.documents.sections(document.id)] == ["New whole"]


def test_what_is_no_project_or_a_newer_one_is_refused_and_nothing_is_left(study: Path) -> None:
    other = study.with_name("letter.gloss")
    other.write_text("Dear colleague, " * 1000)
    _sql(study, "UPDATE alembic_version SET version_num = '9999'")
    there = set(study.parent.iterdir())
    with pytest.raises(NotAProject, match="Nothing of “letter"):
        repair(other)
    with pytest.raises(NewerProject):
        repair(study)
    with pytest.raises(GlossatorError):
        repair(study.with_name("none.gloss"))
    assert set(study.parent.iterdir()) == there


def test_a_repair_never_overwrites(study: Path) -> None:
    taken = study.with_name("taken.gloss")
    taken.write_text("mine")
    with pytest.raises(CannotWrite, match="exists already"):
        repair(study, taken)
    assert taken.read_text() == "mine"


def test_an_encrypted_project_is_repaired_into_an_encrypted_one(
    tmp_path: Path, draft: Callable[..., TextDraft]
) -> None:
    path = tmp_path / "secret.gloss"
    with Project.create(path, coder="Coder A", passphrase="a long passphrase") as project:
        code = project.codes.create("one")
        document = project.documents.add([draft("Secret", WORDS * 200)])[0]
        project.passages.tag(document, Span(0, 7), [code.id])
    data = bytearray(path.read_bytes())
    data[-4096:] = random.Random(1).randbytes(4096)
    path.write_bytes(data)
    made = repair(path, passphrase="a long passphrase")
    assert b"SQLite format" not in made.path.read_bytes()
    assert b"corruption" not in made.path.read_bytes()
    with Project.open(made.path, passphrase="a long passphrase") as project:
        assert project.findings() == []
        assert project.info()["codings"] == 1
