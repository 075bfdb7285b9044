"""The command line's contract: what it prints, what it stores, and its exit status."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from glossator.domain.documents import Proposal
from glossator.formats.reading import report as reading
from glossator.formats.reading.source import Extract
from glossator.project import Project
from glossator.storage import schema

TEXT = "Officials took bribes. 👩‍👧 Officials looked away.\n\nVictims were referred.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def study(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "study.gloss"
    report = tmp_path / "Cambodia.txt"
    report.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert run("new", path, "--coder", "Coder A")[0] == 0
    assert run("import", path, report, "--coder", "Coder A")[0] == 0
    return path


def test_a_new_project_has_the_trafficking_codebook(study: Path) -> None:
    with Project.read(study) as project:
        themes = [code.name for code in project.codes.book().children(None)]
    assert themes == ["Corruption", "Debt bondage", "Victim protection", "Diplomatic assistance"]


def test_info_counts(study: Path, run: Run) -> None:
    status, out, _ = run("info", study, "--json")
    facts = json.loads(out)
    assert status == 0
    assert {"documents", "codes", "passages", "codings", "coders", "schema"} <= set(facts)
    assert (facts["documents"], facts["codings"], facts["schema"]) == (1, 0, schema.REVISION)
    assert facts["coder_names"] == ["Coder A"]
    assert "documents: 1" in run("info", study)[1]


def test_tagging_by_span_and_by_words_and_the_table_that_comes_of_it(study: Path, run: Run) -> None:
    tag = ["code", study, "--document", "cambodia", "--coder", "Coder B"]
    status, out, _ = run(*tag, "--code", "Corruption/Bribery", "--span", "0:22")
    assert (status, out) == (0, "0:22\tCorruption/Bribery\tOfficials took bribes.\n")
    assert run(*tag, "--code", "corruption", "--find", "Officials", "--all")[1].count("\n") == 2
    status, out, err = run("export", study)
    assert (status, err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert [(r["start"], r["end"], r["text"], r["code_path"], r["coder"]) for r in rows] == [
        ("0", "9", "Officials", "Corruption", "Coder B"),
        ("0", "22", "Officials took bribes.", "Corruption/Bribery", "Coder B"),
        ("27", "36", "Officials", "Corruption", "Coder B"),
    ]
    for row in rows:
        assert TEXT[int(row["start"]) : int(row["end"])] == row["text"]
    assert run("export", study)[1] == out, "the same project gives the same bytes"


def test_export_to_a_file_in_both_flavours(study: Path, run: Run, tmp_path: Path) -> None:
    run("code", study, "--document", "Cambodia", "--code", "Corruption", "--find", "bribes")
    plain, sheets = tmp_path / "a.csv", tmp_path / "b.csv"
    assert run("export", study, "-o", plain)[0] == 0
    assert run("export", study, "-o", sheets, "--for-spreadsheets")[0] == 0
    assert sheets.read_bytes() == b"\xef\xbb\xbf" + plain.read_bytes()
    assert plain.read_bytes().decode() == run("export", study)[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--span", "5:5"], "empty"),
        (["--span", "9:3"], "reversed"),
        (["--span", "0:5000"], "beyond the text"),
        (["--span", "-4:3"], "before the text"),
        (["--find", "slavery"], "does not stand in"),
        (["--find", ""], "no words"),
        (["--find", "bribes", "--document", "Laos"], "no document"),
        (["--find", "bribes", "--code", "Slavery"], "no code"),
        (["--find", "bribes", "--coder", "two\nlines"], "line break"),
    ],
)
def test_what_cannot_be_tagged_is_one_line_and_nothing_is_stored(
    study: Path, run: Run, words: list[str], said: str
) -> None:
    status, out, err = run("code", study, "--document", "Cambodia", "--code", "Corruption", *words)
    assert (status, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1
    assert json.loads(run("info", study, "--json")[1])["codings"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ["code", "x.gloss"],
        ["code", "x.gloss", "--document", "a", "--code", "b"],
        ["code", "x.gloss", "--document", "a", "--code", "b", "--span", "1:2", "--find", "c"],
        ["code", "x.gloss", "--document", "a", "--code", "b", "--span", "1:2", "--all"],
        ["import", "x.gloss"],
        ["export", "x.gloss", "--nonsense"],
        ["--sample", "x.gloss"],
    ],
)
def test_wrong_usage_is_status_2(run: Run, words: list[str]) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["exprot"], "Did you mean “export”?"),
        (["Info", "x.gloss"], "Did you mean “info”?"),
        (["qqq"], "`glossator --help` lists the commands."),
    ],
)
def test_a_mistyped_command_opens_no_window(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: list[str], hint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("glossator.ui.app.run", lambda *_: pytest.fail("a window"))
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err == f"Error: There is neither a command nor a file called “{words[0]}”. {hint}\n"


@pytest.mark.parametrize("word", ["study", "gone.gloss", "gone.txt", "./gone"])
def test_what_may_be_a_file_goes_to_the_window(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "study").touch()
    asked: list[tuple[Path | None, bool]] = []
    monkeypatch.setattr("glossator.ui.app.run", lambda *words: asked.append(words) or 0)
    assert run(word)[0] == 0
    assert asked == [(Path(word), False)]


def test_a_span_that_is_no_span_is_wrong_usage(study: Path, run: Run) -> None:
    for span in ("7", "a:b", "1-2", "1:2:3"):
        assert run("code", study, "--document", "a", "--code", "b", "--span", span)[0] == 2


def test_an_import_tells_what_it_could_not_read_and_what_it_had(
    study: Path, run: Run, tmp_path: Path
) -> None:
    good, empty, same = tmp_path / "Laos.md", tmp_path / "empty.txt", tmp_path / "again.txt"
    good.write_text("# Laos\n\nSome words.\n")
    empty.write_bytes(b"")
    same.write_bytes((tmp_path / "Cambodia.txt").read_bytes())
    status, out, err = run("import", study, good, empty, tmp_path / "none.txt", same)
    assert status == 1
    assert out.startswith("Laos: ")
    assert [line.split(" ")[0].rstrip(":") for line in err.splitlines()] == [
        "empty.txt",
        "none.txt",
        "again.txt",
    ]
    with Project.read(study) as project:
        assert [d.name for d in project.documents.all()] == ["Cambodia", "Laos"]
        assert [s.name for s in project.documents.sections(project.documents.named("laos").id)] == ["Laos"]


def test_a_folder_is_imported_in_natural_order_as_one_step(study: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    (folder / "more").mkdir(parents=True)
    for name in ("Report 10.txt", "Report 2.txt", "more/Last.txt", ".hidden.txt", "picture.png"):
        (folder / name).write_text(f"{name} words")
    status, out, err = run("import", study, folder)
    assert status == 0
    assert [line.partition(":")[0] for line in out.splitlines()] == ["Report 2", "Report 10", "Last"]
    assert "1 hidden file was passed over." in err
    assert "picture.png: This is no kind of file" in err
    with Project.open(study) as project:
        assert project.can_undo is not None
        assert project.can_undo.text == "Import 3 documents"


def test_attributes_are_proposed_and_set_only_when_asked_for(
    study: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def aware(extract: Extract, _name: str, _split: bool) -> list[Extract]:
        country = Proposal("country", "text", extract.text.split()[0], "the first\nword")
        return [replace(extract, proposals=(country, Proposal("Year", "number", "2019", "2019")))]

    monkeypatch.setattr(reading, "aware", aware)
    for name in ("Laos", "Nepal"):
        (tmp_path / f"{name}.txt").write_text(f"{name} has words.")
    status, out, err = run("import", study, tmp_path / "Laos.txt")
    assert (status, out) == (0, "Laos: 15 characters\n")
    assert err == "Laos: proposed, and set with --attributes: country = Laos (from “the first word”), " + (
        "Year = 2019 (from “2019”)\n"
    )
    status, _, err = run("import", study, "--attributes", tmp_path / "Nepal.txt")
    assert (status, err) == (0, "")
    with Project.read(study) as project:
        assert [a.name for a in project.attributes.all()] == ["country", "Year"]
        ids = {d.name: d.id for d in project.documents.all()}
        assert project.attributes.values(ids["Laos"]) == {}
        assert sorted(project.attributes.values(ids["Nepal"]).values()) == ["2019", "Nepal"]


def test_a_wrong_encoding_is_a_line_and_not_a_document(study: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    status, out, err = run("import", study, "--encoding", "nonsense", tmp_path / "a.txt")
    assert (status, out) == (1, "")
    assert err == "a.txt cannot be read: there is no encoding named “nonsense”.\n"


def test_a_project_of_another_program_that_is_none_is_a_line(study: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "none.qdpx").write_text("no archive")
    (tmp_path / "Laos.txt").write_text("words")
    status, out, err = run("import", study, tmp_path / "none.qdpx", tmp_path / "Laos.txt")
    assert (status, out) == (1, "Laos: 5 characters\n")
    assert err.startswith("none.qdpx ")
    assert err.count("\n") == 1


def test_two_documents_with_one_name_are_told_apart(study: Path, run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other" / "Cambodia.txt"
    other.parent.mkdir()
    other.write_text("Another year.")
    assert run("import", study, other)[0] == 0
    assert run("code", study, "--document", "Cambodia (2)", "--code", "Corruption", "--find", "year")[0] == 0


def test_check_names_the_first_step_of_the_log_that_was_changed(study: Path, run: Run) -> None:
    with closing(sqlite3.connect(study)) as other, other:
        other.execute("UPDATE edits SET subject = 'nobody' WHERE number = 2")
    status, out, err = run("check", study)
    assert status == 1
    assert "The log of edits is broken at step 2, “" in out + err


def test_the_log_in_full_comes_as_json_lines(study: Path, run: Run) -> None:
    status, out, _ = run("export", study, "--table", "changes", "--format", "jsonl")
    assert status == 0
    rows = [json.loads(line) for line in out.splitlines()]
    assert {row["table"] for row in rows} >= {"coders", "codes", "documents"}
    assert all(len(row["hash"]) == 64 and json.loads(row["after"])["id"] == row["row_id"] for row in rows)


def test_check_finds_nothing_wrong_and_says_what_is(study: Path, run: Run) -> None:
    run("code", study, "--document", "Cambodia", "--code", "Corruption", "--find", "bribes")
    assert run("check", study)[::2] == (0, "")
    with closing(sqlite3.connect(study)) as other, other:
        other.execute("UPDATE passages SET start = start + 1")
    status, _, err = run("check", study)
    assert status == 1
    assert "no longer quotes" in err


def test_commands_on_what_is_no_project(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.gloss"
    path.write_text("Dear colleague, " * 20)
    for words in (["info", path], ["export", path], ["check", path], ["import", path, path]):
        status, out, err = run(*words)
        assert (status, out) == (1, "")
        assert "not a Glossator project" in err
        assert err.count("\n") == 1
    assert run("new", path)[0] == 1
    assert path.read_text().startswith("Dear colleague")


def test_an_unknown_codebook_leaves_no_file(run: Run, tmp_path: Path) -> None:
    status, _, err = run("new", tmp_path / "a.gloss", "--codebook", "nonsense")
    assert status == 1
    assert "trafficking" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="asks a shell")
def test_a_reader_that_has_had_enough_is_no_failure_worth_a_traceback(study: Path) -> None:
    command = f'"{sys.executable}" -m glossator export "{study}" | head -c 1 >/dev/null'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


def test_a_table_is_imported_row_by_row_with_the_columns_that_are_named(
    study: Path, run: Run, tmp_path: Path
) -> None:
    table = tmp_path / "reports.csv"
    table.write_text(
        "Id,Place,Narrative,Comment\n"
        "r1,Laos,Officials took bribes.,A comment that is longer than the narrative is.\n"
        "r2,Nepal,Debts grew.,Another comment that is longer than the narrative.\n"
    )
    words = ["--text-column", "narrative", "--name-column", "Id", "--attributes"]
    status, out, err = run("import", study, table, *words)
    assert (status, out) == (0, "r1: 22 characters\nr2: 11 characters\n"), err
    with Project.read(study) as project:
        first = project.documents.named("r1").id
        assert project.documents.text(first) == "Officials took bribes."
        names = {attribute.id: attribute.name for attribute in project.attributes.all()}
        values = {names[key]: value for key, value in project.attributes.values(first).items()}
        assert values["Place"] == "Laos"
    status, _, err = run("import", study, table, "--text-column", "Words")
    assert status == 1
    assert err.startswith("reports.csv has no column “Words”; it has: Id, Place, Narrative, Comment.")


def test_a_sheet_that_is_named(study: Path, run: Run, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["name", "text"])
    book.active.append(["wrong", "The first sheet's text."])
    book.create_sheet("Second").append(["name", "text"])
    book["Second"].append(["right", "The second sheet's text."])
    book.save(tmp_path / "book.xlsx")
    status, out, _ = run("import", study, tmp_path / "book.xlsx", "--sheet", "Second")
    assert (status, out) == (0, "right: 24 characters\n")


def test_a_file_of_several_countries_is_split_where_that_is_wished(
    study: Path, run: Run, tmp_path: Path
) -> None:
    sums_up = (
        "The Government of {} does not fully meet the minimum standards for the elimination of trafficking."
    )
    text = "".join(f"{name.upper()}: Tier 2\n\n{sums_up.format(name)}\n\n" for name in ("Laos", "Nepal"))
    (tmp_path / "both.txt").write_text(text)
    status, out, err = run("import", study, tmp_path / "both.txt")
    assert status == 0
    assert len(out.splitlines()) == 1
    assert "This file holds 2 countries; it can be split into one document each." in err
    status, out, _ = run("import", study, tmp_path / "both.txt", "--split")
    assert [line.partition(":")[0] for line in out.splitlines()] == ["Laos", "Nepal"]


def test_what_one_project_writes_another_takes_in(study: Path, run: Run, tmp_path: Path) -> None:
    document = "laos"
    (tmp_path / "laos.txt").write_text("Officials took bribes.")
    assert run("import", study, tmp_path / "laos.txt")[0] == 0
    assert run("code", study, "--document", document, "--code", "Corruption", "--find", "took bribes")[0] == 0
    for name in ("all.qdpx", "book.qdc"):
        status, _, err = run("export", study, "-o", tmp_path / name)
        assert status == 0
        assert "Codes that wear a digit, which is left out: 4." in err
    status, out, _ = run("new", tmp_path / "other.gloss", "--codebook", tmp_path / "book.qdc")
    assert status == 0
    with Project.read(study) as mine, Project.read(tmp_path / "other.gloss") as other:
        assert len(other.codes.book()) == len(mine.codes.book())
        assert f"a new project with {len(mine.codes.book())} codes" in out
    status, _, err = run("import", tmp_path / "other.gloss", tmp_path / "all.qdpx", tmp_path / "book.qdc")
    assert status == 0
    assert "all.qdpx: New here: documents " in err
    assert "book.qdc: New codes: 0." in err
    with Project.read(tmp_path / "other.gloss") as other:
        [passage] = other.passages.of(other.documents.named(document).id)
        assert passage.quote == "took bribes"
