"""Stand-ins on the command line: given one by one and as a list, listed, taken away, and used by an export."""

from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.project import Project

Run = Callable[..., tuple[int, str, str]]
TEXT = "Sok Dara told the police in Poipet. Dara was nineteen.\n"
PHRASE = "kiln embassy lantern gravel"


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def study(tmp_path: Path, run: Run, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    path, report = tmp_path / "study.gloss", tmp_path / "Cambodia.txt"
    report.write_text(TEXT, "utf-8")
    Project.create(path, coder="Coder A", passphrase=request.param).close()
    monkeypatch.delenv("GLOSSATOR_PASSPHRASE", raising=False)
    if request.param:
        monkeypatch.setenv("GLOSSATOR_PASSPHRASE", request.param)
    monkeypatch.setenv("GLOSSATOR_NAMES_PASSPHRASE", PHRASE)
    assert run("import", path, report)[0] == 0
    return path


def test_given_listed_used_and_taken_away(study: Path, run: Run) -> None:
    status, out, err = run("names", "list", study)
    assert (status, out) == (0, "")
    assert "no name has a stand-in" in err or not err
    assert run("names", "add", study, "Sok Dara", "Person 1") == (0, "Person 1: stands for a name now.\n", "")
    assert run("names", "add", study, "Poipet", "Border town", "--kind", "place")[0] == 0
    assert run("names", "list", study)[1] == "Poipet\tBorder town\tplace\nSok Dara\tPerson 1\tperson\n"
    status, out, _ = run("export", study, "--table", "report", "--format", "html", "--stand-ins")
    assert status == 0
    assert "Person 1 told the police in Border town" in out
    assert "Poipet" not in out
    assert run("names", "remove", study, "poipet") == (0, "Border town: stands for no name any more.\n", "")
    assert run("names", "list", study)[1] == "Sok Dara\tPerson 1\tperson\n"
    assert run("names", "remove", study, "Poipet") == (1, "", "glossator: That name has no stand-in.\n")


def test_a_list_is_taken_whole_or_not_at_all(study: Path, run: Run, tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    names.write_text("Name;Stand-in;Kind\nSok Dara;Person 1;\n\nPoipet;Border town;Place\n", "utf-8-sig")
    assert run("names", "import", study, names) == (0, "2 names have stand-ins now.\n", "")
    listed = run("names", "list", study)[1]
    assert listed == "Poipet\tBorder town\tplace\nSok Dara\tPerson 1\tperson\n"
    for text, said in (
        ("Nhem,Person 2\nPoipet,Town 2\n", "Line 2: That name has a stand-in already. Nothing was changed."),
        ("Nhem,Person 2\nDara,\n", "names.csv, line 2: a name and its stand-in are wanted."),
        ("Nhem,Person 2,river\n", "names.csv, line 1: the kind is person, place, other."),
        ("name,stand-in\n", "names.csv holds no name; nothing was changed."),
    ):
        names.write_text(text, "utf-8")
        assert run("names", "import", study, names) == (1, "", f"glossator: {said}\n")
        assert run("names", "list", study)[1] == listed


def test_without_a_passphrase_for_the_list_nothing_is_made(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "study.gloss"
    Project.create(path).close()
    monkeypatch.delenv("GLOSSATOR_NAMES_PASSPHRASE", raising=False)
    status, _, err = run("names", "add", path, "Sok Dara", "Person 1")
    assert status == 1
    assert "set GLOSSATOR_NAMES_PASSPHRASE" in err
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
