"""On a real screen: what scrolling has moved is what painting would have painted, and resizing loses no place."""

import json
import os
import subprocess
import sys
from pathlib import Path

from glossator.project.sample import create_sample

SCRIPT = Path(__file__).with_name("real_screen_window.py")
STEPS = 120  # in each of the three schemes


def test_the_screen_equals_a_fresh_painting_and_resizing_keeps_the_first_character(
    tmp_path: Path, real_screen: list[str]
) -> None:
    path = tmp_path / "sample.gloss"
    create_sample(path, "Coder A").close()
    seed = int.from_bytes(os.urandom(3))
    ran = subprocess.run(
        [*real_screen, sys.executable, str(SCRIPT), str(path), str(tmp_path), str(seed), str(STEPS)],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout.splitlines()[-1])
    assert found["platform"] == "xcb"
    assert found["sees"], "two pictures of different places are the same: nothing was compared"
    assert set(found["done"]) == {"wheel", "glide", "key", "hover", "hits", "tag", "step", "undo"}
    assert found["faults"] == [], f"seed {seed}"
    for before, *_, after in found["tops"]:
        assert after == before
