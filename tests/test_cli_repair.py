"""`glossator check` explains damage and what can be done; `glossator repair` saves what can be read."""

from contextlib import closing
from pathlib import Path

import pytest

from glossator.cli import main
from glossator.project import Project


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        for number in range(40):
            project.codes.create(f"Code {number}")
    import sqlite3

    with closing(sqlite3.connect(path)) as other:
        root = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'codes'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(root - 1) * 8192 : root * 8192] = bytes(8192)
    path.write_bytes(data)
    return path


def test_check_and_repair_of_a_damaged_file(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (damaged.parent / "study.sync-conflict-20240501-101010-ABCDEFG.gloss").write_bytes(b"x")
    Project.create(damaged.parent / "study.before-0004-1.gloss").close()
    (damaged.parent / "study.before-0004-2.gloss").write_bytes(b"x")
    before = damaged.read_bytes()
    assert main(["check", str(damaged)]) == 1
    said = capsys.readouterr().err
    assert "is damaged" in said
    assert "conflict copy “study.sync-conflict" in said
    assert "“study.before-0004-1.gloss” is a copy from before an upgrade" in said
    assert "before-0004-2" not in said
    assert f'glossator repair "{damaged}"' in said
    assert main(["repair", str(damaged)]) == 0
    told = capsys.readouterr()
    new = damaged.with_name("study repaired.gloss")
    assert str(new) in told.out
    assert "40 codes" in told.out
    assert "Codes brought back from the log: 40." in told.err
    assert damaged.read_bytes() == before
    assert main(["check", str(new)]) == 0
    assert main(["repair", str(damaged), "-o", str(new)]) == 1
    assert "exists already" in capsys.readouterr().err


def test_check_names_what_is_wrong_in_a_file_that_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
        project.connection.exec_driver_sql("DELETE FROM codes")
    assert main(["check", str(path)]) == 1
    said = capsys.readouterr().err
    assert "in the log and not in the project" in said
    assert "glossator repair" in said
    assert main(["repair", str(path)]) == 0
    assert main(["check", str(path.with_name("study repaired.gloss"))]) == 0


def test_what_is_no_project_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.gloss"
    letter.write_text("Dear colleague, " * 600)
    assert main(["repair", str(letter)]) == 1
    assert main(["check", str(letter)]) == 1
    assert main(["repair", str(tmp_path / "none.gloss")]) == 1
    assert main(["check", str(tmp_path / "none.gloss")]) == 1
    said = capsys.readouterr().err
    assert "Nothing of “letter.gloss”" in said
    assert said.count("There is no file") == 2
    assert [file.name for file in tmp_path.iterdir()] == ["letter.gloss"]


def test_a_time_that_is_none_is_found_and_mended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
        project.connection.exec_driver_sql("UPDATE project SET created_at = '9999-99-99'")
    assert main(["check", str(path)]) == 1
    assert "Rows of project with a time that is none" in capsys.readouterr().err
    assert main(["repair", str(path)]) == 0
    assert main(["check", str(path.with_name("study repaired.gloss"))]) == 0


def test_snapshots_are_named_where_nothing_else_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
    assert main(["snapshots", str(path), "--take"]) == 0
    path.write_bytes(bytes(50_000))
    capsys.readouterr()
    for command in ("check", "repair"):
        assert main([command, str(path)]) == 1
        said = capsys.readouterr().err
        assert "Snapshots of “study.gloss” that are kept: 1, the last of 20" in said
