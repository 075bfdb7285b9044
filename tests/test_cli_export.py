"""The command line writes every table, paper and exchange format, and says what it cannot."""

import csv
import io
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.cli import main
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.exports import TABLES, forms_of
from glossator.project.papers import PAPERS
from glossator.project.tables import NAMES

TEXT = "Officials took bribes. 👩‍👧 Officials looked away.\n\nVictims were referred. ជនរងគ្រោះ\n"

Run = Callable[..., tuple[int, bytes, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """As everywhere, but standard output as its very bytes."""

    def _run(*words: object) -> tuple[int, bytes, str]:
        capfdbinary.readouterr()
        status = main([str(word) for word in words])
        out, err = capfdbinary.readouterr()
        return status, out, err.decode()

    return _run


def test_the_help_names_every_table_and_paper(run: Run) -> None:
    status, out, _ = run("export", "--help")
    listed = out.decode().partition("--format")[0].replace(",", " ").replace(";", " ").split()
    assert status == 0
    assert {*TABLES, *PAPERS} - set(listed) == set()


@pytest.fixture
def study(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "study.gloss"
    for name in ("Cambodia", "Laos"):
        (tmp_path / f"{name}.txt").write_text(f"{name}. {TEXT}", encoding="utf-8")
    assert run("new", path, "--coder", "Ann")[0] == 0
    assert run("import", path, tmp_path / "Cambodia.txt", tmp_path / "Laos.txt", "--coder", "Ann")[0] == 0
    for coder, name in (("Ann", "Cambodia"), ("Ben", "Laos")):
        with Project.open(path, coder) as project:
            code = project.codes.book().named("Corruption/Bribery")
            project.passages.tag(project.documents.named(name).id, Span(0, 4), [code.id])
    return path


def records(out: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out.decode(), newline="")))


@pytest.mark.parametrize("name", NAMES)
def test_each_table_as_csv_tsv_and_json_lines(study: Path, run: Run, name: str) -> None:
    status, out, err = run("export", study, "--table", name)
    assert (status, err) == (0, "")
    rows = list(csv.reader(io.StringIO(out.decode(), newline="")))
    tabs = run("export", study, "--table", name, "--format", "tsv")[1]
    assert list(csv.reader(io.StringIO(tabs.decode(), newline=""), delimiter="\t")) == rows
    lines = run("export", study, "--table", name, "--format", "jsonl")[1].decode().splitlines()
    assert len(lines) == len(rows) - 1 > 0 or name == "memos"
    assert all(list(json.loads(line)) == rows[0] for line in lines)


@pytest.mark.parametrize(("name", "form"), [(name, form) for name, forms in PAPERS.items() for form in forms])
def test_each_paper(study: Path, run: Run, tmp_path: Path, name: str, form: str) -> None:
    target = tmp_path / "paper"
    status, out, err = run("export", study, "--table", name, "--format", form, "-o", target)
    assert (status, out) == (0, b""), err
    data = target.read_bytes()
    assert data == run("export", study, "--table", name, "--format", form)[1]
    if form == "docx":
        data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    assert ("Bribery" if name == "codebook" else "Laos").encode() in data


def test_the_ending_says_the_format(study: Path, run: Run, tmp_path: Path) -> None:
    for name, begins in {
        "a.csv": b"document,",
        "a.TSV": b"document\t",
        "a.jsonl": b"{",
        "a.xlsx": b"PK",
        "a.qdpx": b"PK",
        "a.qdc": b"<?xml",
        "a.unknown": b"document,",
    }.items():
        status, _, err = run("export", study, "-o", tmp_path / name)
        assert status == 0, err
        assert (tmp_path / name).read_bytes().startswith(begins), name
    assert run("export", study, "--table", "report", "-o", tmp_path / "b.docx")[0] == 0
    assert (tmp_path / "b.docx").read_bytes().startswith(b"PK")
    assert run("export", study, "--table", "all", "-o", tmp_path / "b.zip")[0] == 0
    assert "datapackage.json" in zipfile.ZipFile(tmp_path / "b.zip").namelist()


def test_what_an_exchanged_project_cannot_hold_is_told_before(study: Path, run: Run, tmp_path: Path) -> None:
    status, _, err = run("export", study, "-o", tmp_path / "a.qdpx")
    assert status == 0
    *told, done = err.splitlines()
    assert "study.gloss: Steps in the log of edits, left out:" in "\n".join(told)
    assert done == f"{tmp_path / 'a.qdpx'}: 2 documents."


def test_choosing_documents_coders_and_values(study: Path, run: Run) -> None:
    assert [r["document"] for r in records(run("export", study, "--coder", "ben")[1])] == ["Laos"]
    assert [r["coder"] for r in records(run("export", study, "--document", "cambodia")[1])] == ["Ann"]
    both = run("export", study, "--document", "Cambodia", "--document", "Laos")[1]
    assert both == run("export", study)[1]
    matrix = ("export", study, "--table", "matrix")
    assert [r["Corruption"] for r in records(run(*matrix)[1])] == ["0", "0"]
    assert [r["Corruption"] for r in records(run(*matrix, "--roll-up")[1])] == ["1", "1"]
    assert [r["Corruption/Bribery"] for r in records(run(*matrix, "--value", "characters")[1])] == ["4", "4"]
    status, out, err = run("export", study, "--coder", "Eve")
    assert (status, out, err) == (1, b"", "glossator: Nobody called “Eve” has coded in the project.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--table", "words"], "There is no table “words”; there is: passages"),
        (["--format", "words"], "There is no format “words”; it can be: csv"),
        (["--format", "html"], "“passages” cannot be written as html; it can be: csv"),
        (
            ["--table", "report", "--format", "csv"],
            "“report” cannot be written as csv; it can be: html, docx",
        ),
        (
            ["--table", "all", "--format", "csv"],
            "“all” cannot be written as csv; it can be: xlsx, datapackage",
        ),
        (["--table", "memos", "--format", "qdpx"], "leave out --table"),
        (["--format", "qdpx", "--coder", "Ann"], "leave out --document and --coder"),
        (["--format", "tsv", "--for-spreadsheets"], "goes with --format csv"),
        (["--value", "share"], "goes with --table matrix"),
        (["--table", "matrix", "--value", "words"], "is not one of"),
        (["--roll-up"], "goes with --table matrix or cooccurrence"),
        (["--table", "report", "--coder", "Ann"], "--coder goes with tables"),
    ],
)
def test_wishes_that_do_not_go_together(study: Path, run: Run, words: list[str], said: str) -> None:
    status, out, err = run("export", study, *words)
    assert (status, out) == (2, b"")
    assert said in err


def test_nothing_for_a_screen(study: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for form in ("xlsx", "qdpx"):
        status, out, err = run("export", study, "--format", form)
        assert (status, out) == (2, b"")
        assert "name a file with -o" in err
    assert run("export", study, "--format", "csv")[0] == 0


def test_formats_are_listed_for_each_table() -> None:
    assert set(forms_of("codebook")) > {"csv", "docx", "md", "xlsx"}
    assert forms_of("all") == ("xlsx", "datapackage")
    assert forms_of("report") == ("html", "docx")


def test_small_cells_are_left_empty_and_that_is_told(study: Path, run: Run) -> None:
    status, out, err = run("export", study, "--table", "matrix", "--suppress-below", "3")
    assert status == 0
    assert [row["Corruption/Bribery"] for row in records(out)] == ["", ""]
    assert [row["Debt bondage"] for row in records(out)] == ["0", "0"]
    assert "fewer than 3 codings, but for some, are left empty" in err
    for words in (
        ("--table", "passages", "--suppress-below", "3"),
        ("--table", "matrix", "--suppress-below", "1"),
    ):
        assert run("export", study, *words)[0] == 2


def test_stand_ins_in_the_place_of_names(study: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    status, out, err = run("export", study, "--stand-ins")
    assert (status, out) == (1, b"")
    assert "No name in “study.gloss” has a stand-in; nothing was written." in err
    with Project.open(study, "Ann") as project:
        project.pseudonyms.unlock("correct horse battery")
        project.pseudonyms.add("Laos", "Country 1")
    status, out, err = run("export", study, "--stand-ins")
    assert (status, out) == (1, b"")
    assert "set GLOSSATOR_NAMES_PASSPHRASE" in err
    monkeypatch.setenv("GLOSSATOR_NAMES_PASSPHRASE", "correct horse battery")
    status, out, err = run("export", study, "--stand-ins")
    assert (status, err) == (0, "")
    rows = records(out)
    assert [(r["document"], r["text"], r["end"]) for r in rows] == [
        ("Cambodia", "Camb", "4"),
        ("Country 1", "Country 1", "9"),
    ]
    assert b"laos" not in out.lower()
    assert b"Laos" in run("export", study)[1]
