"""The main job without a screen, as a whole program."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from glossator.project import Project


def _glossator(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "glossator", *map(str, words)], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "new folder"
    done = _glossator("demo", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        str(folder / n) for n in ("sample.gloss", "passages.csv", "window.png")
    ]
    return folder


def test_each_row_holds_the_text_at_its_place(made: Path) -> None:
    with (made / "passages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with Project.read(made / "sample.gloss") as project:
        text = project.documents.text(project.documents.named("Cambodia 2019").id)
        assert project.findings() == []
        assert project.info()["codings"] == sum(1 for row in rows if row["code"])
    assert len(rows) >= 40
    for row in rows:
        assert row["text"] == text[int(row["start"]) : int(row["end"])]
    assert {row["code_path"].split("/")[0] for row in rows if row["code"]} == {
        "Corruption",
        "Debt bondage",
        "Victim protection",
        "Diplomatic assistance",
    }
    assert {(r["Country"], r["ISO code"], r["Year"], r["Tier"]) for r in rows} == {
        ("Cambodia", "KHM", "2019", "Tier 2 Watch List")
    }


def test_the_picture_shows_the_coded_report(made: Path) -> None:
    image = QImage(str(made / "window.png"))
    assert (image.width(), image.height()) == (1440, 900)
    # The reading view's middle: paper, ink, tints and underlines.
    colours = {image.pixelColor(x, y).name() for x in range(310, 860, 2) for y in range(110, 820, 2)}
    assert "#fdfcf9" in colours
    tints = {c for c in colours if QColor(c).lightness() > 200 and QColor(c).hslSaturation() > 60}
    assert len(tints) >= 4, "several codes' tints are to be seen"


def test_nobodys_work_is_overwritten(made: Path) -> None:
    before = (made / "sample.gloss").read_bytes()
    done = _glossator("demo", made)
    assert done.returncode == 1
    assert "exists already" in done.stderr
    assert done.stderr.count("\n") == 1
    assert (made / "sample.gloss").read_bytes() == before
