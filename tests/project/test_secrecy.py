"""A stolen machine tells nobody anything: no eight bytes of a report stand anywhere on the disk in plain."""

import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from glossator import assets
from glossator.analysis.pseudonyms import mapper
from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.storage.standing_in import with_stand_ins

RUN = 8  # bytes
PHRASE = "kiln embassy lantern gravel"


def runs(text: str) -> set[bytes]:
    """Every run of eight bytes of the report, as it is and in small letters, in each way that a text is written."""
    return {
        data[at : at + RUN]
        for form in (text, text.lower())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        for data in (form.encode(encoding),)
        for at in range(len(data) - RUN)
    }


def told(data: bytes, wanted: set[bytes]) -> bytes | None:
    """The first run of the report in these bytes."""
    return next(
        (data[at : at + RUN] for at in range(len(data) - RUN + 1) if data[at : at + RUN] in wanted), None
    )


def everything(folder: Path, process: int) -> dict[str, bytes]:
    """The files below the folder; on Linux also those that have no name any more but that the process has open."""
    found = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    for handle in Path(f"/proc/{process}/fd").glob("*"):
        target = str(handle.readlink())
        if target.startswith(f"{folder}{os.sep}") or target.endswith("(deleted)"):
            found[f"handle {handle.name}: {target}"] = handle.read_bytes()
    return found


@pytest.mark.parametrize("phrase", [PHRASE, ""])
def test_no_run_of_the_report_is_on_the_disk(tmp_path: Path, phrase: str) -> None:
    report = assets.resources() / "sample" / "cambodia-2019.txt"
    wanted = runs(report.read_text("utf-8"))
    folder = tmp_path / "all"
    for name in ("home", "temp", "study"):
        (folder / name).mkdir(parents=True)
    path = folder / "study" / "study.gloss"
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(folder / "temp"))
    program = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("secret_midst.py")), str(path), str(report), phrase],
        env={**os.environ, **places, "HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
    )
    try:
        assert program.stdout is not None
        assert program.stdout.readline().rstrip() == b"midst"
        midst = everything(folder, program.pid)
    finally:
        program.kill()
        program.communicate()
    after = everything(folder, program.pid)
    journal = "study/study.gloss-journal"
    assert len(midst[journal]) > 20_000
    assert len(after[journal]) > 20_000
    if not phrase:  # what the test looks for is there where nothing hides it
        assert told(after["study/study.gloss"], wanted)
        assert told(after[journal], wanted)
        return
    assert "study/study.before-0001-1.gloss" in after
    assert {name.rsplit(".")[-1] for name in after} >= {"snapshot", "store"}
    for moment in (midst, after):
        assert {name: told(data, wanted) for name, data in moment.items()} == dict.fromkeys(moment)
    with Project.open(path, passphrase=phrase) as project:
        assert project.findings() == []
        assert project.info()["codings"] > 40
        assert not path.with_name(path.name + "-journal").exists()
        project.encryption.change("another one")
        while project.can_undo:
            project.undo()
        assert told(path.read_bytes(), wanted) is None


KILLED = """
import os, signal, sys
from pathlib import Path
from glossator.formats.writing import variables
from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project
variables.copyfileobj = lambda *a: os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
with Project.read(Path(sys.argv[1]), sys.argv[2]) as project:
    project.exports.write_file(Path(sys.argv[3]), "passages", "sav")
"""


def test_an_export_that_is_killed_leaves_its_words_beside_its_target_only_until_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = (assets.resources() / "sample" / "cambodia-2019.txt").read_text("utf-8")
    path, temp, given = tmp_path / "study.gloss", tmp_path / "temp", tmp_path / "given"
    temp.mkdir()
    given.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    data = report.encode()
    with Project.create(path, coder="Coder A", passphrase=PHRASE) as project:
        draft = TextDraft("Cambodia", report, data, hashlib.sha256(data).hexdigest(), "c.txt", "utf-8")
        document = project.documents.add([draft])[0]
        project.passages.tag_all(document, [Span(0, 400)], project.codes.create("One").id)
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(temp))
        subprocess.run(
            [sys.executable, "-c", KILLED, str(path), PHRASE, str(given / "out.sav")],
            env={**os.environ, **places},
            check=False,
        )
        assert list(temp.iterdir()) == []
        left = list(given.iterdir())
        assert left
        assert all(each.name.startswith(".glossator-") for each in left)
        assert any(file.read_bytes() for file in given.rglob("*") if file.is_file())
        for form in ("sav", "dta", "xlsx", "csv"):
            project.exports.write_file(given / f"out.{form}", "passages", form)
        project.exports.write_file(given / "out.docx", "report", "docx")
        assert sorted(file.suffix for file in given.iterdir()) == [".csv", ".docx", ".dta", ".sav", ".xlsx"]
        assert list(temp.iterdir()) == []


def _writes_beside(raw: Any) -> int:
    """How many files without a name are opened where long rows are sorted."""
    found: set[str] = set()

    def look() -> int:
        for handle in Path("/proc/self/fd").glob("*"):
            with suppress(OSError):
                if "etilqs" in str(handle.readlink()):
                    found.add(handle.name)
        return 0

    raw.set_progress_handler(look, 5000)
    raw.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
        "SELECT length(t) FROM (SELECT hex(randomblob(3000)) AS t FROM n ORDER BY t)"
    ).fetchall()
    raw.set_progress_handler(None, 0)
    return len(found)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the open files of a process")
def test_what_sqlite_sorts_stays_in_memory(tmp_path: Path) -> None:
    with Project.create(tmp_path / "study.gloss", coder="Coder A", passphrase=PHRASE) as project:
        project.codes.create("Kilns")
        number = project.log.entries()[0].number
        with project.as_of(number) as past, Project(with_stand_ins(project.opened, mapper([]))) as copy:
            for each in (project, past, copy):
                assert _writes_beside(each.connection.connection.driver_connection) == 0
    with closing(
        sqlite3.connect(":memory:")
    ) as other:  # what the test looks for is there where nothing forbids it
        assert _writes_beside(other) > 0
