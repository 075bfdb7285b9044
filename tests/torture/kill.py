"""SIGKILL at random points of everything that writes; what was acknowledged is there, and every file opens.

    python tests/torture/kill.py [ROUNDS [SEED]]        default: 500 rounds in all

A round forks a child that works on a project, and kills it a moment after its first word. Acknowledged is what
the child said once the call to the project had returned. Prints a table; exit status 1 unless nothing was lost and
every file opened. POSIX only.
"""

from __future__ import annotations

import csv
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.project import Project

OLD = sorted((Path(__file__).parents[1] / "storage" / "files").glob("revision-*.zip"))
"""Projects of every earlier revision, as its own version made them."""
FILES = 12  # of one import
Say = Callable[[str], None]


@dataclass(slots=True)
class Fault:
    """What became of one sort of round."""

    name: str
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    unopenable: int = 0
    cut_short: int = 0


def make(folder: Path) -> Path:
    """The project that most rounds work on, and the files that are imported."""
    reports = folder / "reports"
    reports.mkdir()
    for number in range(FILES):
        (reports / f"{number}.txt").write_text(f"{number} Officials took bribes from brokers. " * 400)
    path = folder / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        for name in ("one", "two", "three"):
            project.codes.create(name)
        _import(project, [reports / "0.txt"])
    return path


def _import(project: Project, files: list[Path]) -> None:
    from glossator.project.intake import import_files

    import_files(project, files)


def _tag(project: Project, say: Say, step: int) -> None:
    document = project.documents.all()[0]
    codes = [code.id for code in project.codes.book()]
    start = (step * 7) % (document.length - 9)
    code = codes[step % len(codes)]
    tagged = project.passages.tag(document.id, Span(start, start + 8), [code])
    say(f"{tagged} {code}")


# --- what the children do, each until it is killed ---------------------------------------------------------------


def tagging(path: Path, folder: Path, number: int, say: Say) -> None:
    with Project.open(path, coder=f"Coder {number}") as project:
        step = number * 13
        while True:
            _tag(project, say, step)
            step += 1


def importing(path: Path, folder: Path, number: int, say: Say) -> None:
    with Project.open(path, coder="Coder A") as project:
        _tag(project, say, number)
        _import(project, sorted((folder / "reports").iterdir()))
        say("done")


def upgrading(path: Path, folder: Path, number: int, say: Say) -> None:
    say("begin")
    with Project.open(path, coder="Coder A") as project:
        _tag(project, say, 0)


def exporting(path: Path, folder: Path, number: int, say: Say) -> None:
    with Project.open(path, coder="Coder A") as project:
        _tag(project, say, number)
        while True:
            project.exports.write_file(folder / "passages.csv")


def restoring(path: Path, folder: Path, number: int, say: Say) -> None:
    from glossator.project.snapshots import free_name

    with Project.open(path, coder="Coder A") as project:
        project.snapshots.keep_in(folder / "kept")
        _tag(project, say, number)
        while True:
            kept = project.snapshots.take()
            project.snapshots.restore(kept, free_name(folder / "back.gloss", kept.taken_at.date()))


# --- one round ---------------------------------------------------------------------------------------------------

JOBS: tuple[tuple[Callable[[Path, Path, int, Say], None], float, float], ...] = (
    (tagging, 0.03, 0.3),
    (importing, 0.25, 0.2),
    (upgrading, 0.2, 0.2),
    (exporting, 0.05, 0.1),
    (restoring, 0.25, 0.2),
)
"""What is done, for how many seconds at most it goes on after its first word, and its share of all rounds."""


def killed(
    job: Callable[[Path, Path, int, Say], None], path: Path, folder: Path, number: int, wait: float
) -> list[str]:
    """Let a child do the job, kill it, and return the lines that it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            job(path, folder, number, lambda said: os.write(writer, f"{said}\n".encode()) and None)
        finally:
            os._exit(0)
    os.close(writer)
    select.select([reader], [], [], 30)  # it has begun: now any moment will do
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader) as said:
        # A line cut short by the kill was not said.
        return [line.strip() for line in said.read().splitlines(keepends=True) if line.endswith("\n")]


def one(
    job: Callable[[Path, Path, int, Say], None],
    fault: Fault,
    path: Path,
    folder: Path,
    number: int,
    wait: float,
) -> None:
    """A round, and what it did to the files."""
    before: set[str] = set()
    if job is upgrading:
        for left in folder.glob("revision-*"):
            left.unlink()
        old_one = OLD[number % len(OLD)]
        path = folder / f"{old_one.stem}.gloss"
        zipfile.ZipFile(old_one).extractall(folder)
        with closing(sqlite3.connect(path)) as old:
            before = {row[0] for row in old.execute("SELECT id FROM codings")}
    said = killed(job, path, folder, number, wait)
    fault.rounds += 1
    wanted = {tuple(line.split()) for line in said if " " in line}
    fault.acknowledged += len(wanted) + len(before)
    try:
        with Project.open(path, coder="Coder A") as project:
            rows = project.connection.exec_driver_sql(
                "SELECT passage_id, code_id, id FROM codings"
            ).fetchall()
            fault.lost += len(wanted - {(row[0], row[1]) for row in rows})
            fault.lost += len(before - {row[2] for row in rows})
            fault.unopenable += bool(project.findings())
            documents = len(project.documents.all())
            if job is importing and documents not in (1, FILES):
                fault.cut_short += 1
            if job is importing and documents > 1:
                project.undo()  # the import, so that the next round has one to do
    except GlossatorError:
        fault.unopenable += 1
    fault.cut_short += _halves(folder)


def _halves(folder: Path) -> int:
    """Files that are there and are not whole; those that are are taken away."""
    halves = 0
    table = folder / "passages.csv"
    if table.exists():
        with table.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        halves += not rows or any(len(row) != len(rows[0]) for row in rows)
        table.unlink()
    for back in folder.glob("back*.gloss"):
        try:
            with Project.read(back) as project:
                halves += bool(project.findings())
        except GlossatorError:
            halves += 1
        back.unlink()
    return halves


def torture(rounds: int, seed: int = 1) -> list[Fault]:
    """All sorts of rounds, `rounds` in all."""
    chance = random.Random(seed)
    faults = []
    with tempfile.TemporaryDirectory(prefix="glossator-torture-") as name:
        for job, longest, share in JOBS:
            folder = Path(name) / job.__name__
            folder.mkdir()
            path = make(folder)
            fault = Fault(job.__name__)
            for number in range(round(rounds * share)):
                one(job, fault, path, folder, number, chance.uniform(0, longest))
            faults.append(fault)
            shutil.rmtree(folder)
    return faults


def main(arguments: list[str]) -> int:
    """Run and print; 1 unless nothing was lost and every file opened."""
    faults = torture(int(arguments[0]) if arguments else 500, int(arguments[1]) if len(arguments) > 1 else 1)
    print(
        f"{'killed while':<14}{'rounds':>8}{'acknowledged':>14}{'lost':>6}{'unopenable':>12}{'cut short':>11}"
    )
    total = Fault("in all")
    for fault in faults:
        for field in ("rounds", "acknowledged", "lost", "unopenable", "cut_short"):
            setattr(total, field, getattr(total, field) + getattr(fault, field))
    for f in (*faults, total):
        print(f"{f.name:<14}{f.rounds:>8}{f.acknowledged:>14}{f.lost:>6}{f.unopenable:>12}{f.cut_short:>11}")
    return 1 if total.lost or total.unopenable or total.cut_short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
