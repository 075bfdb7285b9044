"""The self-test: as a whole program in a place like an installed build's, and what it says of parts that fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from glossator import assets
from glossator.ui import selftest
from glossator.ui.exports_offered import OFFERS
from glossator.ui.selftest import looks
from glossator.ui.selftest.bench import Bench, NotHere

# As on Windows, where a program with windows has no standard output.
WITHOUT_A_CONSOLE = """
import sys
sys.stdout = sys.stderr = None
from glossator.__main__ import main
sys.exit(main(["self-test", "--to", sys.argv[1]]))
"""


def test_everything_is_tried_without_a_console_a_screen_or_a_trace(tmp_path: Path, home: Path) -> None:
    folder, place = tmp_path / "temporary", tmp_path / "place"
    folder.mkdir()
    place.mkdir(mode=0o555)
    gone = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    environment["TMPDIR"] = environment["TEMP"] = environment["TMP"] = str(folder)
    table = tmp_path / "table.txt"
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_CONSOLE, table], cwd=place, env=environment, check=False
    )
    said = table.read_text("utf-8")
    assert done.returncode == 0, said
    rows = said.splitlines()[3:-1]
    assert {row.split("  ")[0].strip() for row in rows} <= {"ok", "not here"}, said
    assert "screen: offscreen" in said
    for form in {form for offer in OFFERS for form in offer.forms}:
        assert f"exported and read back: {form}: " in said
    assert said.splitlines()[-1].startswith("all well")
    assert [*folder.iterdir(), *place.iterdir(), *home.iterdir()] == []


def test_parts_that_fail_or_cannot_be_tried_are_told_and_the_others_go_on(tmp_path: Path) -> None:
    def fails(_: Bench) -> None:
        raise ValueError("no such plugin")

    def missing(_: Bench) -> None:
        raise NotHere("needs an extra")

    def fallen(_: Bench) -> None:
        sys.excepthook(KeyError, KeyError("in a slot"), None)  # as PySide does where a slot fails

    said: list[str] = []
    parts = [("one", fails), ("two", missing), ("three", fallen), ("four", lambda _: "found")]
    assert selftest._run(parts, Bench(tmp_path), said.append) == 2
    rows = [line for line in said if not line.startswith(("Traceback", "KeyError"))]
    assert [row.split()[0] for row in rows] == ["FAILED", "not", "FAILED", "ok"]
    assert rows[0].endswith("one: ValueError: no such plugin")
    assert rows[1].endswith("two: needs an extra")
    assert rows[3].endswith("four: found")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("kept", "words"), [(16, "says nothing"), (8, "cannot be loaded")])
def test_a_language_that_says_nothing_fails(
    kept: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    whole = assets.resources() / "translations" / "glossator_fr.qm"
    (folder / whole.name).write_bytes(whole.read_bytes())
    # The first sixteen bytes tell Qt's kind of file, and are a language without a sentence.
    (folder / "glossator_pt.qm").write_bytes(whole.read_bytes()[:kept])
    monkeypatch.setattr(assets, "resources", lambda: tmp_path)
    monkeypatch.setattr(Bench, "app", lambda _: None)  # it is there, and would look for styles here
    with pytest.raises(AssertionError, match=f"glossator_pt.qm {words}"):
        looks.translations(Bench(tmp_path))
    (folder / "glossator_pt.qm").unlink()
    assert looks.translations(Bench(tmp_path)) == "fr"
