"""packaging/screenshots.py: one picture, taken as the command takes it."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "screenshots.py"


def taken(folder: Path, only: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, str(SCRIPT), str(folder), "--only", only],
        capture_output=True,
        text=True,
        env=env,
        timeout=120,
    )


def test_one_picture_is_taken_and_its_path_is_said(tmp_path: Path, home: Path) -> None:
    name = "reader-sepia-200-1024x700.png"
    done = taken(tmp_path, name)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [str(tmp_path / name)]
    picture = QImage(str(tmp_path / name))
    assert (picture.width(), picture.height()) == (2048, 1400)
    seen = {picture.pixel(x, y) for x in range(0, 2048, 5) for y in range(0, 1400, 5)}
    assert len(seen) > 50, "the window stayed blank"
    assert [file.name for file in home.rglob("*.ini")] == [], "the user's settings were touched"


def test_the_same_program_takes_the_same_picture(tmp_path: Path) -> None:
    pictures = []
    for number in (1, 2):
        folder = tmp_path / str(number)
        assert taken(folder, "quick-codes-dark").returncode == 0
        pictures.append(QImage(str(folder / "quick-codes-dark.png")))
    assert not pictures[0].isNull()
    assert pictures[0] == pictures[1]


def test_a_picture_that_there_is_none_of_is_said(tmp_path: Path) -> None:
    done = taken(tmp_path, "watercolour")
    assert done.returncode == 2
    assert "watercolour" in done.stderr
