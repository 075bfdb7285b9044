"""SIGKILL at random points of everything that writes; what was acknowledged is there, and every file opens.

    python tests/torture/kill.py [ROUNDS [SEED]]        default: 500 rounds in all

A round forks a child that works on a project, and kills it a moment after its first word. One that had ended by
itself is no round, and is done again; one that ended in a fault is counted as that. Acknowledged is what the child
said once the call to the project had returned: tags, and imports, upgrades, exports, restored snapshots and
passphrases that were done. Prints a table; exit status 1 unless nothing was lost, every file opened, no child
failed, and each sort of work was acknowledged at least once. POSIX only.
"""

from __future__ import annotations

import csv
import io
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from glossator.domain.errors import GlossatorError, WrongPassphrase
from glossator.domain.spans import Span
from glossator.project import Project

OLD = sorted((Path(__file__).parents[1] / "storage" / "files").glob("revision-*.zip"))
"""Projects of every earlier revision, as its own version made them."""
FILES = 12  # of one import
PHRASES = ("kiln embassy lantern gravel", "harbour violin pepper ladder")
DONE = "done"
FAILED = 3
"""So many children that failed end their sort of rounds."""
Say = Callable[[str], None]


@dataclass(slots=True)
class Fault:
    """What became of one sort of round."""

    name: str
    rounds: int = 0
    again: int = 0
    tags: int = 0
    done: int = 0
    lost: int = 0
    unopenable: int = 0
    cut_short: int = 0
    failed: int = 0

    @property
    def is_well(self) -> bool:
        return not (self.lost or self.unopenable or self.cut_short or self.failed)


def opened(path: Path, coder: str = "Coder A") -> Project:
    """The project under whichever of the passphrases it has."""
    try:
        return Project.open(path, coder=coder, passphrase=PHRASES[0])
    except WrongPassphrase:
        return Project.open(path, coder=coder, passphrase=PHRASES[1])


def make(folder: Path, passphrase: str | None) -> Path:
    """The project that most rounds work on, and the files that are imported. Everything is done once, so that no
    child is killed while it loads modules."""
    from glossator.project.snapshots import free_name

    reports = folder / "reports"
    reports.mkdir()
    for number in range(FILES):
        (reports / f"{number}.txt").write_text(f"{number} Officials took bribes from brokers. " * 400)
    path = folder / "study.gloss"
    with Project.create(path, coder="Coder A", passphrase=passphrase) as project:
        for name in ("one", "two", "three"):
            project.codes.create(name)
        _import(project, [reports / "0.txt"])
        project.exports.write(io.BytesIO())
        project.snapshots.keep_in(folder / "kept")
        kept = project.snapshots.take()
        project.snapshots.restore(kept, free_name(folder / "back.gloss", kept.taken_at.date()))
    _halves(folder)
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
    with opened(path, f"Coder {number}") as project:
        step = number * 13
        while True:
            _tag(project, say, step)
            say(DONE)
            step += 1


def tagging_encrypted(path: Path, folder: Path, number: int, say: Say) -> None:
    tagging(path, folder, number, say)


def importing(path: Path, folder: Path, number: int, say: Say) -> None:
    with Project.open(path, coder="Coder A") as project:
        _tag(project, say, number)
        _import(project, sorted((folder / "reports").iterdir()))
        say(DONE)


def upgrading(path: Path, folder: Path, number: int, say: Say) -> None:
    say("begin")
    with Project.open(path, coder="Coder A") as project:
        say(DONE)
        step = 0
        while True:
            _tag(project, say, step)
            step += 1


def exporting(path: Path, folder: Path, number: int, say: Say) -> None:
    with Project.open(path, coder="Coder A") as project:
        _tag(project, say, number)
        while True:
            project.exports.write_file(folder / "passages.csv")
            say(DONE)


def restoring(path: Path, folder: Path, number: int, say: Say) -> None:
    from glossator.project.snapshots import free_name

    with Project.open(path, coder="Coder A") as project:
        project.snapshots.keep_in(folder / "kept")
        _tag(project, say, number)
        while True:
            kept = project.snapshots.take()
            project.snapshots.restore(kept, free_name(folder / "back.gloss", kept.taken_at.date()))
            say(DONE)


def rekeying(path: Path, folder: Path, number: int, say: Say) -> None:
    with opened(path) as project:
        project.snapshots.keep_in(folder / "kept")
        _tag(project, say, number)
        while True:
            phrase = PHRASES[number % len(PHRASES)]
            if not project.encrypted:
                project.encryption.give(phrase)
            elif number % 3:
                project.encryption.change(phrase)
            else:
                project.encryption.remove()
            say(DONE)
            number += 1


# --- one round ---------------------------------------------------------------------------------------------------

Job = Callable[[Path, Path, int, Say], None]
JOBS: tuple[tuple[Job, float, float], ...] = (
    (tagging, 0.03, 0.2),
    (tagging_encrypted, 0.03, 0.1),
    (importing, 0.25, 0.2),
    (upgrading, 0.4, 0.2),
    (exporting, 0.1, 0.1),
    (restoring, 0.5, 0.1),
    (rekeying, 2.0, 0.1),
)
"""What is done, for how many seconds at most it goes on after its first word, and its share of all rounds."""
ENCRYPTED = (tagging_encrypted, rekeying)


def killed(job: Job, path: Path, folder: Path, number: int, wait: float) -> tuple[int, list[str]]:
    """Let a child do the job, kill it, and return how it ended, as `os.waitpid` says it, and the lines it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        status = 1
        try:
            os.close(reader)
            job(path, folder, number, lambda said: os.write(writer, f"{said}\n".encode()) and None)
            status = 0
        except BaseException:  # noqa: BLE001 - told, and counted by the parent
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(status)
    os.close(writer)
    select.select([reader], [], [], 60)  # it has begun: now any moment will do
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader) as said:
        # A line cut short by the kill was not said.
        return status, [line.strip() for line in said.read().splitlines(keepends=True) if line.endswith("\n")]


def one(job: Job, fault: Fault, path: Path, folder: Path, number: int, wait: float) -> None:
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
    status, said = killed(job, path, folder, number, wait)
    if os.WIFSIGNALED(status):
        fault.rounds += 1
    elif os.WEXITSTATUS(status):
        fault.failed += 1
    else:
        fault.again += 1
    wanted = {tuple(line.split()) for line in said if " " in line}
    done = said.count(DONE)
    fault.tags += len(wanted)
    fault.done += done
    try:
        with opened(path) as project:
            rows = project.connection.exec_driver_sql(
                "SELECT passage_id, code_id, id FROM codings"
            ).fetchall()
            fault.lost += len(wanted - {(row[0], row[1]) for row in rows})
            fault.lost += len(before - {row[2] for row in rows})
            fault.unopenable += bool(project.findings())
            documents = len(project.documents.all())
            if job is importing:
                fault.lost += bool(done) and documents != FILES
                fault.cut_short += documents not in (1, FILES)
                if documents > 1:
                    project.undo()  # the import, so that the next round has one to do
    except GlossatorError:
        traceback.print_exc()
        fault.unopenable += 1
    if job is exporting:
        fault.lost += bool(done) and not (folder / "passages.csv").exists()
    elif job is restoring:
        fault.lost += max(0, done - len(list(folder.glob("back*.gloss"))))
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
            path = make(folder, PHRASES[0] if job in ENCRYPTED else None)
            fault = Fault(job.__name__.replace("_", ", "))
            wanted = round(rounds * share)
            for number in range(wanted * 4 + 8):
                if fault.failed == FAILED or (fault.rounds >= wanted and fault.done):
                    break
                # A slow machine gets the time to have something done.
                longest *= 1 if fault.done or number < wanted else 2
                one(job, fault, path, folder, number, chance.uniform(0, longest))
            faults.append(fault)
            shutil.rmtree(folder)
    return faults


COLUMNS = ("rounds", "again", "tags", "done", "lost", "unopenable", "cut short", "failed")


def main(arguments: list[str]) -> int:
    """Run and print; 1 unless all is well."""
    faults = torture(int(arguments[0]) if arguments else 500, int(arguments[1]) if len(arguments) > 1 else 1)
    total = Fault("in all")
    print(f"{'killed while':<20}" + "".join(f"{column:>11}" for column in COLUMNS))
    for fault in (*faults, total):
        counts = [getattr(fault, column.replace(" ", "_")) for column in COLUMNS]
        print(f"{fault.name:<20}" + "".join(f"{count:>11}" for count in counts))
        if fault is not total:
            for column, count in zip(COLUMNS, counts, strict=True):
                setattr(total, column.replace(" ", "_"), getattr(total, column.replace(" ", "_")) + count)
    for fault in faults:
        if not fault.done:
            print(f"Nothing was acknowledged by any child that was killed {fault.name}.")
    return 0 if total.is_well and all(fault.done and fault.rounds for fault in faults) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
