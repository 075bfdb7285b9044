"""The short form of `make torture`: programs killed while they write, mutated files given to the opener."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TORTURE = Path(__file__).parents[1] / "torture"


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
    *_, total = _run("kill.py", "30")
    name, rounds, acknowledged, lost, unopenable, cut_short = total.rsplit(maxsplit=5)
    assert (name, int(rounds)) == ("in all", 30)
    assert int(acknowledged) >= 30
    assert (lost, unopenable, cut_short) == ("0", "0", "0")


def test_mutated_files_are_opened_repaired_or_refused() -> None:
    lines = [line.rpartition(" ") for line in _run("fuzz_opener.py", "40")]
    counts = {name.strip(): float(count) for name, _, count in lines if count[:1].isdigit()}
    assert counts["mutated files"] == 40
    assert counts["something else"] == 0
    assert (
        min(counts["opened clean"], counts["repaired with a report"], counts["refused with a sentence"]) > 0
    )
