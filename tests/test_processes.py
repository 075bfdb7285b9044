"""Whether a process still runs, where that can be told, and the drafts that are known by it."""

import os
import time
from pathlib import Path

import pytest

from glossator.drafts import EXPORT, PROJECT, draft_in, drafts_in, sweep
from glossator.processes import place, runs

NOBODY = 4194303  # no process has this number


def elsewhere(digits: int) -> str:
    """This place with another machine (0), start (8) or namespace (16)."""
    here = place()
    return here[:digits] + ("0" if here[digits] != "0" else "1") + here[digits + 1 :]


def test_a_process_of_this_place_is_asked_for() -> None:
    assert runs(os.getpid(), place())
    assert runs(os.getpid())
    assert not runs(NOBODY, place())
    assert runs(os.getpid(), place(), time.time())
    assert not runs(os.getppid(), place(), 1_000_000_000), "one that began later has merely its number"


@pytest.mark.parametrize(
    ("digits", "told"), [(0, None), (8, False), (16, None)], ids=["machine", "start", "sandbox"]
)
def test_of_another_place_the_number_says_nothing(digits: int, told: bool | None) -> None:
    assert runs(os.getpid(), elsewhere(digits)) is told
    assert runs(NOBODY, elsewhere(digits)) is told


def test_only_what_is_left_behind_is_swept(tmp_path: Path) -> None:
    mine = draft_in(tmp_path, PROJECT)
    for path in (mine, mine.with_name(f"{mine.name}-journal")):
        path.touch()
    left = tmp_path / mine.name.replace(f"-{os.getpid()}-", f"-{NOBODY}-")
    folder = tmp_path / left.name.replace(PROJECT, f"x{PROJECT}")
    folder.mkdir()
    (folder / "table").write_text("words")
    other = tmp_path / left.name.replace(place(), elsewhere(16))
    old = tmp_path / f".glossator-of an older version{PROJECT}"
    export = tmp_path / left.name.replace(PROJECT, EXPORT)
    for path in (left, other, old, export):
        path.touch()
    sweep(tmp_path, PROJECT)
    stay = {mine, mine.with_name(f"{mine.name}-journal"), other, old}
    assert set(drafts_in(tmp_path, PROJECT)) == stay
    assert export.exists()
    for path in stay:
        os.utime(path, (time.time() - 90_000,) * 2)
    sweep(tmp_path, PROJECT)
    assert not other.exists(), "a day later nobody makes it any more"
    assert not old.exists()
