"""The guide's pictures show the window as it is now."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "guide_pictures.py"


@pytest.mark.skipif(sys.platform != "linux", reason="the pictures are of the window on Linux")
@pytest.mark.parametrize("half", ["a", "b"])  # side by side on two cores
def test_every_picture_is_current(half: str, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check", "--half", half],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(SCRIPT.parents[1] / "desktop")},
        timeout=240,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def pictures(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    return importlib.import_module("guide_pictures")


def test_other_words_and_other_paint_are_noticed(pictures, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "TARGET", tmp_path)
    picture = pictures.Picture("some", lambda window: None)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#fdfcf9"))
    assert pictures._compare(picture, image, "QLabel text='Saved'") == "there is no such picture"
    assert pictures._save(picture, pictures.small(image), "QLabel text='Saved'") == ""
    assert pictures._compare(picture, image, "QLabel text='Saved'") == ""
    assert "+QLabel text='Stored'" in pictures._compare(picture, image, "QLabel text='Stored'")
    painter = QPainter(image)
    painter.fillRect(10, 10, 30, 10, QColor("#154c76"))  # 300 of 120,000 pixels
    painter.end()
    assert "looks otherwise" in pictures._compare(picture, image, "QLabel text='Saved'")
    monkeypatch.setattr(pictures, "hand", lambda: "other fonts")
    assert pictures._compare(picture, image, "QLabel text='Saved'") == "", "letters alone are no difference"
