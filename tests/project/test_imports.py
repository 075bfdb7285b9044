"""Many files into the project: bit by bit ahead of one step, which one undo takes back."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.domain.attributes import NUMBER, TEXT
from glossator.domain.documents import Proposal, TextDraft
from glossator.domain.errors import CannotWrite, InUse
from glossator.domain.spans import Span
from glossator.project import Project, imports
from glossator.project.imports import Found, Reader, Wishes, gather, read, with_known
from glossator.project.intake import FAILED, IMPORTED, SKIPPED, Intake, Wanted, import_files, take_in

TABLES = (
    *("documents", "attributes", "attribute_values", "originals", "document_texts"),
    *("edits", "changes", "coders"),
)


def rows(project: Project) -> dict[str, int]:
    """How many rows each table has, as a second connection sees them."""
    with closing(sqlite3.connect(project.path)) as other:
        return {t: other.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES}


def names(project: Project) -> list[str]:
    return [document.name for document in project.documents.all()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


def write(folder: Path, count: int, size: int = 1) -> list[Path]:
    paths = [folder / f"Report {number}.txt" for number in range(1, count + 1)]
    for number, path in enumerate(paths):
        path.write_text(f"Report {number}. Officials took bribes. " * size, encoding="utf-8")
    return paths


def found_in(project: Project, files: list[Path], room: int = imports.KEEP) -> list[Found]:
    return with_known(project, Reader(room).find_all(files, lambda _: None))


def wanted(found: list[Found]) -> list[Wanted]:
    return [Wanted(each, n, report.proposals) for each in found for n, report in enumerate(each.reports)]


# --- which files -----------------------------------------------------------------------------------------------


def test_a_folder_gives_its_files_in_natural_order_however_deep(folder: Path) -> None:
    deep = folder.joinpath(*"abcdefghij")
    deep.mkdir(parents=True)
    for name in ("Report 10.txt", "Report 2.txt", "report 1.MD", "a/Z.txt"):
        (folder / name).write_text("words")
    (deep / "deep.txt").write_text("words")
    got = gather([folder])
    assert [str(path.relative_to(folder).as_posix()) for path in got.files] == [
        "report 1.MD",
        "Report 2.txt",
        "Report 10.txt",
        "a/Z.txt",
        "a/b/c/d/e/f/g/h/i/j/deep.txt",
    ]
    assert got.passed == ()


def test_what_is_passed_over_in_a_folder_is_counted_and_what_is_named_is_not(folder: Path) -> None:
    for name in (".hidden.txt", "~$lock.docx", ".~lock.a.odt#", "Thumbs.db", "a.gloss", "a.gloss-journal"):
        (folder / name).write_text("words")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".git").mkdir()
    (folder / ".git" / "config.txt").write_text("words")
    if os.name != "nt":  # links need a right that few users have there
        (folder / "loop").symlink_to(folder)
    got = gather([folder, folder / ".hidden.txt", folder / "picture.png"])
    assert [path.name for path in got.files] == [".hidden.txt", "picture.png"]
    said = {path.name: str(why) for path, why in got.passed if path != folder}
    assert set(said) == {"picture.png"}
    assert "no kind of file" in said["picture.png"]
    assert [str(why) for path, why in got.passed if path == folder] == [
        "5 hidden files were passed over.",
        "2 projects of Glossator were passed over.",
        *["1 link to a folder was not followed."] * (os.name != "nt"),
    ]


def test_a_file_that_is_chosen_twice_is_one(folder: Path) -> None:
    [path] = write(folder, 1)
    assert gather([path, folder, path]).files == (path,)


def test_gathering_ends_when_it_is_told_to(folder: Path) -> None:
    def enough() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        gather([folder], enough)


# --- in one go --------------------------------------------------------------------------------------------------


def test_three_hundred_files_are_one_step_and_undo_and_redo_take_them_back_and_forth(
    project: Project, folder: Path
) -> None:
    before = rows(project)
    done: list[int] = []
    result = import_files(project, gather([*write(folder, 300)]).files, progress=done.append)
    assert result.edit is not None
    project.tell(result.edit)
    assert (len(result.ids), result.edit.text) == (300, "Import 300 documents")
    assert done == list(range(300))
    assert names(project)[:3] == ["Report 1", "Report 2", "Report 3"]
    assert project.documents.text(result.ids[7]).startswith("Report 7.")
    assert rows(project)["edits"] == before["edits"] + 2  # one is that of the new coder
    project.undo()
    assert names(project) == []
    project.redo()
    assert len(names(project)) == 300
    assert project.documents.original(result.ids[299]) == (folder / "Report 300.txt").read_bytes()
    assert project.findings() == []


def test_what_is_known_empty_or_no_text_is_told_and_the_rest_comes_in(project: Project, folder: Path) -> None:
    one, two = write(folder, 2)
    empty, picture = folder / "empty.txt", folder / "picture.txt"
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    copy = folder / "copy.txt"
    copy.write_bytes(one.read_bytes())
    import_files(project, [one])
    result = import_files(project, [one, two, copy, empty, picture, folder / "none.txt", project.path])
    assert [(line.shown, line.state) for line in result.lines] == [
        ("Report 1.txt", SKIPPED),
        ("Report 2.txt", IMPORTED),
        ("copy.txt", SKIPPED),
        ("empty.txt", FAILED),
        ("picture.txt", FAILED),
        ("none.txt", FAILED),
        ("study.gloss", FAILED),
    ]
    assert str(result.lines[0].reason) == "already here as “Report 1”; skipped."
    assert all(str(line.reason).startswith(line.shown) for line in result.of(FAILED))
    assert names(project) == ["Report 1", "Report 2"]


def test_nothing_to_import_is_no_step(project: Project, folder: Path) -> None:
    before = rows(project)
    result = import_files(project, [folder / "none.txt"])
    assert (result.edit, result.ids) == (None, [])
    assert rows(project) == before


def test_a_thousand_reports_of_one_name_are_numbered(
    project: Project, draft: Callable[..., TextDraft]
) -> None:
    project.documents.add([draft("Report", f"text {number}") for number in range(1000)])
    assert names(project)[-1] == "Report (1000)"
    assert len(set(names(project))) == 1000


# --- after somebody has looked ------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", [imports.KEEP, 0])
def test_what_was_shown_is_what_comes_in_whether_its_text_was_kept_or_not(
    project: Project, folder: Path, room: int
) -> None:
    latin = folder / "latin.txt"
    latin.write_bytes("Ihre Pässe wurden einbehalten, die Behörden tatenlos. ".encode("cp1252") * 9)
    first = Reader(room).find(latin, Wishes("cp1252"))
    assert (first.texts is None) == (room == 0)
    found = with_known(project, [first, *found_in(project, write(folder, 3), room)])
    result = take_in(project, wanted(found))
    assert result.edit is not None
    [document, *_] = project.documents.all()
    assert document.encoding == "cp1252"
    assert "Pässe" in project.documents.text(document.id)
    assert project.documents.original(document.id) == latin.read_bytes()
    assert len(names(project)) == 4


def test_what_was_kept_comes_in_as_it_was_shown_whatever_becomes_of_the_file(
    project: Project, folder: Path
) -> None:
    [changed] = write(folder, 1)
    before = changed.read_bytes()
    found = found_in(project, [changed], imports.KEEP)
    changed.write_text("Something else by now.")
    take_in(project, wanted(found))
    [document] = project.documents.all()
    assert project.documents.text(document.id) == before.decode()
    assert project.documents.original(document.id) == before


def test_a_file_that_changed_after_it_was_shown_is_left_out_and_told(project: Project, folder: Path) -> None:
    changed, gone, good = write(folder, 3)
    found = found_in(project, [changed, gone, good], 0)
    changed.write_text("Something else by now.")
    gone.unlink()
    result = take_in(project, wanted(found))
    assert [line.state for line in result.lines] == [FAILED, FAILED, IMPORTED]
    assert "has changed" in str(result.lines[0].reason)
    assert "does not exist" in str(result.lines[1].reason)
    assert names(project) == ["Report 3"]


def test_no_more_texts_are_kept_than_there_is_room_for(folder: Path) -> None:
    files = write(folder, 10, 100)
    [draft] = read(files[0]).drafts
    size = len(draft.text) + len(draft.original)
    found = Reader(size * 3 + 200).find_all(files, lambda _: None)
    assert [each.texts is not None for each in found] == [True] * 3 + [False] * 7


# --- attributes ---------------------------------------------------------------------------------------------------


def proposing(found: Found, *proposals: Proposal) -> Found:
    return replace(found, reports=tuple(replace(r, proposals=proposals) for r in found.reports))


def test_what_is_taken_of_proposals_is_set_in_the_same_step(project: Project, folder: Path) -> None:
    project.attributes.create("Country")
    found = [
        proposing(
            each,
            Proposal("country", TEXT, name, name),
            Proposal("year", NUMBER, "2019", "2019"),
            Proposal("tier", TEXT, "", "no tier"),
        )
        for each, name in zip(found_in(project, write(folder, 2)), ("Laos", "Nepal"), strict=True)
    ]
    before = rows(project)
    result = take_in(project, wanted(found))
    kinds = {a.name: a for a in project.attributes.all()}
    assert list(kinds) == ["Country", "year"]
    assert kinds["year"].type == NUMBER
    assert project.attributes.values(result.ids[1]) == {
        kinds["Country"].id: "Nepal",
        kinds["year"].id: "2019",
    }
    assert rows(project)["edits"] == before["edits"] + 1
    project.undo()
    assert [a.name for a in project.attributes.all()] == ["Country"]
    project.redo()
    assert project.attributes.values(result.ids[0])[kinds["Country"].id] == "Laos"
    assert project.findings() == []


def test_a_value_that_does_not_fit_and_a_second_one_are_left_out_and_said(
    project: Project, folder: Path
) -> None:
    project.attributes.create("tier", NUMBER)
    project.attributes.create("Year", TEXT)
    [found] = found_in(project, write(folder, 1))
    found = proposing(
        found,
        Proposal("tier", TEXT, "Tier 2", "Tier 2"),
        Proposal("year", NUMBER, "2019", "2019"),
        Proposal("YEAR", NUMBER, "2020", "2020"),
    )
    result = take_in(project, wanted([found]))
    assert [str(said) for said in result.lines[0].remarks] == [
        "tier was left out: “Tier 2” does not fit its type, number.",
        "Year is “2019”; a second value, “2020”, was left out.",
    ]
    assert list(project.attributes.values(result.ids[0]).values()) == ["2019"]


def test_proposals_of_two_types_make_a_text(project: Project, folder: Path) -> None:
    one, two = found_in(project, write(folder, 2))
    found = [
        proposing(one, Proposal("cases", NUMBER, "12", "12")),
        proposing(two, Proposal("Cases", TEXT, "a dozen", "a dozen")),
    ]
    result = take_in(project, wanted(found))
    [attribute] = project.attributes.all()
    assert (attribute.name, attribute.type) == ("cases", TEXT)
    assert [project.attributes.values(i)[attribute.id] for i in result.ids] == ["12", "a dozen"]


# --- stopped, refused, killed -------------------------------------------------------------------------------------


class Enough(Exception):
    """Somebody pressed Cancel."""


@pytest.mark.parametrize("files", [0, 1, 7, 20])
def test_cancel_leaves_not_a_row_behind(project: Project, folder: Path, files: int) -> None:
    found = found_in(project, write(folder, 20, 40_000))  # each larger than half a batch
    before = rows(project)

    def stop(done: int) -> None:
        if done >= files:
            raise Enough

    with pytest.raises(Enough):
        take_in(project, wanted(found), progress=stop)
    assert rows(project) == before
    assert project.findings() == []


def test_a_fault_in_the_step_at_the_end_leaves_not_a_row_behind(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = found_in(project, write(folder, 5, 40_000))
    before = rows(project)
    seen: list[int] = []

    def full(*_: object) -> None:
        seen.append(rows(project)["document_texts"])
        raise CannotWrite("no room left")

    monkeypatch.setattr(project.attributes, "take", full)
    with pytest.raises(CannotWrite):
        take_in(project, wanted(found))
    assert seen == [5], "the texts were there before the step"
    assert rows(project) == before


def test_a_project_that_was_taken_over_gets_nothing(project: Project, folder: Path) -> None:
    found = found_in(project, write(folder, 2))
    with closing(sqlite3.connect(project.path)) as other, other:
        other.execute("UPDATE holders SET token = 'somebody else'")
    before = rows(project)
    with pytest.raises(InUse, match="taken over"):
        take_in(project, wanted(found))
    assert rows(project) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_a_project_that_was_put_elsewhere_gets_nothing(project: Project, folder: Path) -> None:
    found = found_in(project, write(folder, 1))
    moved = project.path.with_name("moved.gloss")
    project.path.rename(moved)
    shutil.copy(moved, project.path)
    copy = project.path.read_bytes()
    with pytest.raises(CannotWrite, match="not the file any more"):
        take_in(project, wanted(found))
    assert project.path.read_bytes() == copy


def test_whoever_works_in_the_project_goes_on_while_texts_come_in(
    project: Project, document: str, folder: Path
) -> None:
    code = project.codes.create("Corruption")
    found = found_in(project, write(folder, 30, 20_000))
    results: list[object] = []
    worker = threading.Thread(target=lambda: results.append(take_in(project, wanted(found))))
    worker.start()
    tagged = 0
    while worker.is_alive():
        project.passages.tag(document, Span(tagged % 60, tagged % 60 + 5), [code.id])
        tagged += 1
    worker.join()
    assert tagged > 1
    assert len(results) == 1
    assert len(names(project)) == 31
    assert project.findings() == []
    while project.can_undo is not None:
        project.undo()
    assert names(project) == []
    assert project.findings() == []


@pytest.mark.kills
def test_texts_that_a_killed_program_left_do_no_harm_and_are_swept_at_the_next_import(
    path: Path, project: Project, document: str, folder: Path
) -> None:
    project.documents.rename(document, "Renamed")
    project.documents.delete([document])
    project.close()
    script = Path(__file__).with_name("killed_import.py")
    files = write(folder, 12, 40_000)
    killed = subprocess.run([sys.executable, str(script), str(path), *map(str, files)], check=False)
    assert killed.returncode == -9
    with Project.open(path, coder="Coder A") as again:
        assert names(again) == []
        assert rows(again)["document_texts"] > 1, "it was killed with some texts in the file"
        assert again.findings() == []
        import_files(again, files[:1])
        assert (
            rows(again)["document_texts"] == 2
        )  # the new one, and that of the document that undo brings back
        assert rows(again)["originals"] == 2
        again.undo()
        again.undo()
        assert names(again) == ["Renamed"]
        assert again.documents.text(document).startswith("Endemic corruption")


def test_a_sweep_takes_nothing_that_a_step_may_bring_back(
    project: Project, draft: Callable[..., TextDraft], folder: Path
) -> None:
    project.documents.add([draft("One", "first words"), draft("Two", "second words")])
    project.undo()
    project.redo()
    one = project.documents.all()[0]
    project.documents.delete([one.id])
    with Intake(project):
        pass
    project.undo()
    assert [project.documents.text(d.id) for d in project.documents.all()] == ["first words", "second words"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_may_not_be_read_is_told(project: Project, folder: Path, kind: str) -> None:
    """As somebody to whom permissions apply: root may read anything."""
    locked = folder / "locked"
    locked.mkdir()
    path = locked / "secret.txt"
    path.write_text("words")
    (folder / "open.txt").write_text("other words")
    project.close()
    (path if kind == "file" else locked).chmod(0)
    setpriv = shutil.which("setpriv")
    drop = "-dac_override,-dac_read_search"
    root = setpriv is not None and hasattr(os, "geteuid") and os.geteuid() == 0
    prefix = [str(setpriv), f"--bounding-set={drop}", f"--inh-caps={drop}"] if root else []
    command = [*prefix, sys.executable, "-m", "glossator", "import", str(project.path), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    (path if kind == "file" else locked).chmod(0o700)
    assert done.stdout == "open: 11 characters\n"
    if kind == "file":
        assert done.returncode == 1
        assert done.stderr.startswith("secret.txt may not be read")
    else:
        assert "This folder cannot be opened" in done.stderr
