"""Passphrases on the command line: from a variable, a file, or the keyboard; never on the command line itself."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.domain.errors import NeedsPassphrase
from glossator.project import Project

Run = Callable[..., tuple[int, str, str]]
PHRASE = "kiln embassy lantern gravel"
TEXT = "Officials took bribes and looked away.\n"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.txt"
    file.write_text(f"{PHRASE}\nnot this line\n", "utf-8")
    return file


@pytest.fixture
def study(tmp_path: Path, run: Run, secret: Path) -> Path:
    path = tmp_path / "study.gloss"
    assert run("new", path, "--encrypt", "--passphrase-file", secret)[0] == 0
    return path


@pytest.mark.parametrize("blanks", ["", " \t "])
def test_blanks_are_no_passphrase(
    blanks: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, study: Path, secret: Path
) -> None:
    monkeypatch.setenv("GLOSSATOR_PASSPHRASE", blanks)
    monkeypatch.setenv("GLOSSATOR_NEW_PASSPHRASE", blanks)
    assert run("new", tmp_path / "plain.gloss")[0] == 0
    for words in (
        ("encrypt", tmp_path / "plain.gloss"),
        ("new", tmp_path / "new.gloss", "--encrypt"),
        ("passphrase", study, "--passphrase-file", secret),
    ):
        status, _, err = run(*words)
        assert status != 0
        assert err.count("\n") == 1
        assert "blanks protects nothing" in err
    assert not (tmp_path / "new.gloss").exists()
    assert run("check", tmp_path / "plain.gloss")[0] == 0
    assert run("check", study, "--passphrase-file", secret)[0] == 0


def test_the_main_job_under_a_passphrase(
    study: Path, run: Run, secret: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "Cambodia.txt"
    report.write_text(TEXT)
    assert run("import", study, report, "--passphrase-file", secret)[0] == 0
    monkeypatch.setenv("GLOSSATOR_PASSPHRASE", PHRASE)
    tag = ["code", study, "--document", "Cambodia", "--code", "Corruption", "--find", "took bribes"]
    assert run(*tag) == (0, "10:21\tCorruption\ttook bribes\n", "")
    assert "took bribes" in run("export", study)[1]
    assert "documents: 1" in run("info", study)[1]
    assert run("check", study)[0] == 0
    assert b"took bribes" not in study.read_bytes()


@pytest.mark.parametrize("command", [["info"], ["check"], ["export"], ["import", "x.txt"]])
def test_without_a_passphrase_one_line_says_how_to_give_it(study: Path, run: Run, command: list[str]) -> None:
    status, out, err = run(command[0], study, *command[1:])
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "GLOSSATOR_PASSPHRASE" in err
    assert "--passphrase-file" in err


def test_a_wrong_passphrase_is_one_line(study: Path, run: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("kiln embassy")
    status, _, err = run("info", study, "--passphrase-file", wrong)
    assert (status, err.count("\n")) == (1, 1)
    assert "does not open" in err
    assert "kiln" not in err
    for name, content in (("none.txt", None), ("empty.txt", b""), ("odd.txt", b"\xff\xfe\xff")):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        status, _, err = run("info", study, "--passphrase-file", tmp_path / name)
        assert (status, err.count("\n")) == (1, 1)


def test_given_changed_and_removed(
    tmp_path: Path, run: Run, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plain.gloss"
    run("new", path)
    copy = tmp_path / "plain.before-0001-1.gloss"
    copy.write_bytes(path.read_bytes())
    status, out, err = run("encrypt", path, "--passphrase-file", secret)
    assert (status, "encrypted" in out) == (0, True)
    assert str(copy) in err
    with pytest.raises(NeedsPassphrase):
        Project.read(path)
    monkeypatch.setenv("GLOSSATOR_PASSPHRASE", PHRASE)
    monkeypatch.setenv("GLOSSATOR_NEW_PASSPHRASE", "monkey")
    status, out, err = run("passphrase", path)
    assert status == 0
    assert "Guessed at once" in err
    assert run("info", path)[0] == 1
    monkeypatch.setenv("GLOSSATOR_PASSPHRASE", "monkey")
    assert run("decrypt", path)[0] == 0
    monkeypatch.delenv("GLOSSATOR_PASSPHRASE")
    assert run("info", path)[0] == 0
    assert run("decrypt", path)[0] == 1
    assert run("encrypt", path)[0] == 1  # nobody is there to ask


def test_on_a_terminal_it_is_asked_for_unseen_and_a_wrong_one_costs_time(study: Path) -> None:
    pty = pytest.importorskip("pty", reason="there is no terminal of that kind")
    terminal, end = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "glossator", "info", str(study)],
        stdin=end,
        stdout=subprocess.PIPE,
        stderr=end,
        start_new_session=True,
        env={k: v for k, v in os.environ.items() if k != "GLOSSATOR_PASSPHRASE"},
    )
    os.close(end)
    shown = b""
    for answer in (b"wrong\n", PHRASE.encode() + b"\n"):
        seen = len(shown)
        limit = time.monotonic() + 60
        while b"Passphrase of study.gloss" not in shown[seen:] and time.monotonic() < limit:
            shown += os.read(terminal, 4096)
        time.sleep(0.2)  # the echo is off once the question stands
        os.write(terminal, answer)
    out, _ = program.communicate(timeout=60)
    os.close(terminal)
    assert program.returncode == 0
    assert b"documents: 0" in out
    assert b"Wait 1 s" in shown
    assert b"wrong" not in shown
