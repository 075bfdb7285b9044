"""The short form of `make torture`: programs killed while they write, mutated files given to the opener."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TORTURE = Path(__file__).parents[1] / "torture"

BROKEN = """
import sys
import kill

def failing(path, folder, number, say):
    raise RuntimeError("broken")

def ending(path, folder, number, say):
    pass

kill.JOBS = ((failing, 0.001, 0.5), (ending, 0.001, 0.5))
sys.exit(kill.main(["2"]))
"""


def _run(name: str, *words: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, str(TORTURE / name), *words],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_thirty_programs_killed_while_they_write_lose_nothing() -> None:
    _, *sorts, total = _run("kill.py", "30")
    name, rounds, _, tags, done, *faults = total.rsplit(maxsplit=8)
    assert (name, faults) == ("in all", ["0"] * 4)
    assert int(rounds) >= 30
    assert int(tags) >= 20
    assert len(sorts) == 7
    assert int(done) >= 7


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_program_that_fails_or_ends_before_it_is_killed_is_no_round() -> None:
    told = subprocess.run(
        [sys.executable, "-c", BROKEN], cwd=TORTURE, capture_output=True, text=True, timeout=60, check=False
    )
    assert told.returncode == 1
    _, failing, ending, _, *said = told.stdout.splitlines()
    assert failing.split() == ["failing", *"00000003"]
    assert ending.split() == ["ending", "0", "12", *"000000"]
    assert len(said) == 2
    assert told.stderr.count("RuntimeError: broken") == 3


@pytest.mark.skipif(os.name == "nt", reason="waits for several pipes at once")
def test_mutated_files_are_opened_repaired_or_refused() -> None:
    lines = [line.rpartition(" ") for line in _run("fuzz_opener.py", "40")]
    counts = {name.strip(): float(count) for name, _, count in lines if count[:1].isdigit()}
    assert counts["mutated files"] == 40
    assert counts["something else"] == 0
    assert (
        min(counts["opened clean"], counts["repaired with a report"], counts["refused with a sentence"]) > 0
    )
