"""The pictures of the guide and of the metainfo show the window as it is now."""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "guide_pictures.py"
WORDS_ONLY = "Only the words were compared"


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
    if WORDS_ONLY in done.stderr:
        pytest.skip("the words are right; letters are drawn otherwise here than in the pictures")


@pytest.fixture
def pictures(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    return importlib.import_module("guide_pictures")


def test_other_words_and_other_paint_are_noticed(pictures, qapp, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(pictures, "TARGET", tmp_path)
    picture = pictures.Picture("some", lambda window: None)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#fdfcf9"))
    assert pictures._compare(picture, image, "QLabel text='Saved'") == "there is no such picture"
    assert pictures._save(picture, image, "QLabel text='Saved'") == ""
    assert pictures._compare(picture, image, "QLabel text='Saved'") == ""
    assert "+QLabel text='Stored'" in pictures._compare(picture, image, "QLabel text='Stored'")
    painter = QPainter(image)
    painter.fillRect(10, 10, 30, 10, QColor("#154c76"))  # 300 of 120,000 pixels
    painter.end()
    assert "looks otherwise" in pictures._compare(picture, image, "QLabel text='Saved'")
    assert WORDS_ONLY not in capsys.readouterr().err
    monkeypatch.setattr(pictures, "hand", lambda: "other fonts")
    assert pictures._compare(picture, image, "QLabel text='Saved'") == "", "letters alone are no difference"
    assert f"{WORDS_ONLY}, for letters are drawn otherwise here: some" in capsys.readouterr().err


def test_colours_that_a_picture_has_no_room_for_are_no_difference(pictures, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "TARGET", tmp_path)
    picture = pictures.Picture("some", lambda window: None)
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#fdfcf9"))
    for number in range(300):  # red and green first, then blue, of which there are the fewest pixels
        colour = QColor(number, 255 - number, 0) if number < 256 else QColor(0, 0, number - 45)
        image.setPixelColor(number % 40, number // 40, colour)
        if number < 256:
            image.setPixelColor(number % 40, 20 + number // 40, colour)
    assert pictures._save(picture, image, "") == ""
    kept = QImage(str(tmp_path / "some.png"))
    assert pictures.difference(kept, image) > pictures.SAME
    assert pictures._compare(picture, image, "") == ""


@pytest.mark.skipif(shutil.which("fc-list") is None, reason="fontconfig's tools are not installed")
def test_only_the_fonts_of_the_pictures_draw_them(pictures):
    done = subprocess.run(
        ["fc-list", "--format", "%{file}\n"],
        env=os.environ | {"FONTCONFIG_FILE": str(pictures.FONTS)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = {Path(line).name for line in done.stdout.splitlines()}
    named = {f"DejaVu{name}.ttf" for face in ("Sans", "SansMono", "Serif") for name in (face, f"{face}-Bold")}
    assert found in (named, set()), "of these all or none are installed, and no other is seen"
