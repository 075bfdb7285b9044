"""Snapshots on the command line: taken, listed, restored, also of a project that is gone."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.project import Project

Run = Callable[..., tuple[int, str, str]]
TEXT = "Officials took bribes and looked away.\n"
PHRASE = "kiln embassy lantern gravel"


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def study(tmp_path: Path, run: Run, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    path, report = tmp_path / "study.gloss", tmp_path / "Cambodia.txt"
    report.write_text(TEXT, "utf-8")
    Project.create(path, coder="Coder A", passphrase=request.param).close()
    monkeypatch.delenv("GLOSSATOR_PASSPHRASE", raising=False)
    if request.param:
        monkeypatch.setenv("GLOSSATOR_PASSPHRASE", request.param)
    assert run("import", path, report, "--coder", "Coder A")[0] == 0
    return path


def test_taken_listed_and_restored(study: Path, run: Run, tmp_path: Path) -> None:
    status, out, err = run("snapshots", study)
    assert (status, out) == (0, "")
    assert "no snapshots" in err
    status, taken, _ = run("snapshots", study, "--take")
    assert status == 0
    assert taken.split("\t")[0] == "1"
    assert taken.split("\t")[2:6] == ["asked", "1", "0", "0"]
    assert run("snapshots", study) == (0, taken, "")
    status, out, _ = run("snapshots", study, "--restore", 1, "-o", tmp_path / "back.gloss")
    assert (status, out) == (0, f"{tmp_path / 'back.gloss'}: restored from snapshot 1.\n")
    assert run("check", tmp_path / "back.gloss")[0] == 0


def test_one_from_before_an_upgrade_is_listed_and_restored(run: Run, tmp_path: Path) -> None:
    zipped = Path(__file__).parent / "storage" / "files" / "revision-0002.zip"
    zipfile.ZipFile(zipped).extractall(tmp_path)
    path, place = tmp_path / "revision-0002.gloss", tmp_path / "kept"
    with Project.open(path, "Coder A") as project:
        project.snapshots.keep_in(place)
        project.snapshots.take_of_before()
    status, out, _ = run("snapshots", path, "--place", place)
    assert (status, out.split("\t")[2:7]) == (0, ["upgrade", "2", "3", "3", "2"])
    back = tmp_path / "back.gloss"
    assert run("snapshots", path, "--place", place, "--restore", 1, "-o", back)[0] == 0
    assert run("check", back)[0] == 0


def test_a_project_that_is_gone_or_damaged_is_restored_by_its_path(study: Path, run: Run) -> None:
    run("snapshots", study, "--take")
    study.write_bytes(b"nothing of a project is left")
    status, out, err = run("snapshots", study, "--restore", 1)
    assert status == 0
    assert "is not a Glossator project" in err
    assert run("check", out.partition(": restored")[0])[0] == 0
    study.unlink()
    status, out, _ = run("snapshots", study)
    assert status == 0
    assert out.startswith("1\t")


def test_what_cannot_be_done_is_one_line(study: Path, run: Run, tmp_path: Path) -> None:
    run("snapshots", study, "--take")
    for words, said in (
        (("--restore", 7), "no snapshot 7"),
        (("--restore", 1, "-o", study), "exists already"),
    ):
        status, out, err = run("snapshots", study, *words)
        assert (status, out) == (1, "")
        assert said in err
    assert run("snapshots", tmp_path / "never.gloss")[0] == 1
    assert run("snapshots", study, "-o", "x.gloss")[0] == 2
    assert run("snapshots", study, "--take", "--restore", 1)[0] == 2


def test_encrypting_on_the_command_line_leaves_no_snapshot_in_plain(
    run: Run, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GLOSSATOR_PASSPHRASE", raising=False)
    path, report = tmp_path / "study.gloss", tmp_path / "Cambodia.txt"
    report.write_text(TEXT, "utf-8")
    Project.create(path, coder="Coder A").close()
    run("import", path, report, "--coder", "Coder A")
    run("snapshots", path, "--take")
    run("snapshots", path, "--take", "--place", tmp_path / "elsewhere")
    monkeypatch.setenv("GLOSSATOR_PASSPHRASE", PHRASE)
    assert run("encrypt", path)[0] == 0
    for place in ((), ("--place", tmp_path / "elsewhere")):
        assert run("snapshots", path, *place)[1].split("\t")[2:4] == ["asked", "1"]
    places = (home, tmp_path / "elsewhere")
    files = [file for each in places for file in each.rglob("*") if file.suffix in (".snapshot", ".store")]
    assert len(files) == 4
    assert not any(b"Officials" in file.read_bytes() for file in files)


def test_without_the_passphrase_nothing_comes_out_of_a_protected_snapshot(
    study: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Project.open(study, "Coder A", passphrase=PHRASE) as project:
        protected = project.encrypted
    run("snapshots", study, "--take")
    study.unlink()
    monkeypatch.delenv("GLOSSATOR_PASSPHRASE", raising=False)
    status, _, err = run("snapshots", study, "--restore", 1, "-o", tmp_path / "back.gloss")
    assert status == (1 if protected else 0)
    assert ("needs the passphrase" in err) == protected
    assert (tmp_path / "back.gloss").exists() != protected
