"""Mutated project files given to the opener, to all that reads, and to repair: each is opened clean, repaired
with a report, or refused with a sentence.

    python tests/torture/fuzz_opener.py [FILES] [--seed 1] [--first 1] [--workers 1]        default: 10000 files

A child works through a batch and says each result at once. One whose file takes over LIMIT seconds is ended, and
the file is tried again alone when all others are done: a busy machine is no fault of the file. Prints a table, and
the number of each file that did something else; exit status 1 then. `--seed S --first N 1` does one file again.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from mutations import PASSPHRASE, make_seeds, mutate
from walking import glance, walk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from glossator.project import Project

LIMIT = 5.0  # seconds
ALONE = 60.0  # seconds of the clock in which a file that is tried alone may have its LIMIT of processor time
BATCH = 100  # files of one child
OPENED, REPAIRED, REFUSED = "opened clean", "repaired with a report", "refused with a sentence"
RIGHT = (OPENED, REPAIRED, REFUSED)


def outcome(path: Path, new: Path, thorough: bool) -> str:
    """What became of a file: one of RIGHT, or something that must not be."""
    from glossator.domain.errors import GlossatorError
    from glossator.project import Project
    from glossator.project.repair import copies, repair, strangers

    look = walk if thorough else glance
    passphrase = PASSPHRASE if _looks_encrypted(path) else None
    for said in (*strangers(path), *copies(path)):
        str(said)
    before = path.read_bytes()
    alone = not any(_beside(path))  # what SQLite has begun is ended or rolled back by whoever opens the file
    try:
        wrong = Project.check(path, passphrase)
        for finding in wrong:
            if bad := _no_sentence(str(finding)):
                return bad
        with Project.read(path, passphrase) as project:
            look(project)
        with Project.open(path, coder="Coder A", passphrase=passphrase) as project:
            if not wrong:
                _work(project)
                return OPENED
    except GlossatorError as refused:
        if bad := _no_sentence(str(refused)):
            return bad
        if alone and path.read_bytes() != before:
            return "refused, and the file changed"
    before = path.read_bytes()
    try:
        made = repair(path, new, passphrase)
    except GlossatorError as refused:
        return _no_sentence(str(refused)) or REFUSED
    if path.read_bytes() != before:
        return "repaired, and the damaged file changed"
    with Project.open(made.path, coder="Coder A", passphrase=passphrase) as project:
        look(project)
        _work(project)
    for said in map(str, made.remarks):
        if said.startswith("Not mended:"):  # what check finds in the new file
            return f"repaired, and not sound: {said}"
        if bad := _no_sentence(said):
            return bad
    return REPAIRED


def _work(project: Project) -> None:
    for document in project.documents.all():
        project.passages.of(document.id)
    project.codes.create("new one")
    project.undo()


def _looks_encrypted(path: Path) -> bool:
    from glossator.domain.errors import GlossatorError
    from glossator.storage import headers

    with suppress(GlossatorError):
        return headers.check(path)
    return False


def _beside(path: Path) -> Iterator[Path]:
    return (side for end in ("-journal", "-wal") if (side := path.with_name(path.name + end)).exists())


def _no_sentence(said: str) -> str:
    return "" if said.strip() and "\n" not in said and said.rstrip()[-1] in ".)" else f"no sentence: {said!r}"


def work(folder: Path, seed: int, first: int, last: int) -> None:
    """Say the outcome of each file of a range, a line of JSON each."""
    _hasten(folder / "empty.gloss")
    for number in range(first, last):
        path, new = folder / f"m{number}.gloss", folder / f"m{number} new.gloss"
        sort = mutate(folder, path, seed, number)
        print(json.dumps([number, None]), flush=True)
        began = time.monotonic()
        try:
            result = outcome(path, new, number % 20 == 0)
        except Exception:  # noqa: BLE001 - that is what is looked for
            result = "traceback: " + traceback.format_exc().strip().replace("\n", " | ")[-900:]
        print(json.dumps([number, f"{sort}\t{result}", time.monotonic() - began]), flush=True)
        for each in folder.glob(f"*m{number}[. ]*"):
            each.unlink()


def _hasten(empty: Path) -> None:
    """New files get their tables from one that has them, and statements are compiled once for all files: both take
    longer than all else here."""
    from glossator import assets
    from glossator.storage import connections, file, schema

    build, make = file.upgrade, connections.create_engine
    shared: dict[Any, Any] = {}

    def copied(connection: Connection, migrations: Path | None = None, target: str = schema.REVISION) -> None:
        if connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first() or target != schema.REVISION:
            build(connection, migrations or assets.migrations(), target)
            return
        with closing(sqlite3.connect(empty)) as made:
            for statement in made.iterdump():
                connection.exec_driver_sql(statement)

    def made(*words: Any, **named: Any) -> Any:
        engine = make(*words, **named)
        first = shared.setdefault(named["module"], engine)
        engine.dialect = engine.pool._dialect = first.dialect
        engine._compiled_cache = first._compiled_cache
        return engine

    file.upgrade, connections.create_engine = copied, made


@dataclass(slots=True)
class Tally:
    """What became of the files so far."""

    counts: Counter[str] = field(default_factory=Counter)
    sorts: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: dict[int, str] = field(default_factory=dict)
    slow: list[int] = field(default_factory=list)
    slowest: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, number: int, said: str, took: float) -> None:
        """Count the result of one file."""
        sort, _, result = said.partition("\t")
        kind = result if result in RIGHT else "something else"
        with self.lock:
            self.slowest = max(self.slowest, took)
            self.counts[kind] += 1
            self.sorts[sort, kind] += 1
            if kind not in RIGHT:
                self.wrong[number] = f"{sort}: {result}"
                print(f"file {number}: {sort}: {result}", file=sys.stderr, flush=True)
            done = self.counts.total()
            if done % 250 == 0:
                print(f"{done} files, {len(self.wrong)} wrong", file=sys.stderr, flush=True)


def fuzz(count: int, seed: int = 1, first: int = 1, workers: int = 1, limit: float = LIMIT) -> Tally:
    """All files of a range, and those that took too long once more, each alone."""
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="glossator-fuzz-") as name:
        folder = Path(name)
        make_seeds(folder, seed)

        def batch(begin: int) -> None:
            number, end = begin, min(begin + BATCH, first + count)
            while number < end:
                for at, result, took in _watched(folder, seed, number, end, limit):
                    number = at
                    if result is None:
                        with tally.lock:
                            tally.slow.append(at)
                    else:
                        tally.add(at, result, took)
                number += 1

        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(batch, range(first, first + count, BATCH)))
        for number in sorted(tally.slow):
            for at, result, took in _watched(folder, seed, number, number + 1, limit, alone=True):
                tally.add(at, result or f"\thung for over {limit:g} s", took)
    return tally


def _watched(
    folder: Path, seed: int, first: int, last: int, limit: float, alone: bool = False
) -> Iterator[tuple[int, str | None, float]]:
    """What a child says, up to its end or to a file that takes too long (None) or ends the child. Alone it may take
    `limit` seconds of processor time, or ALONE of the clock."""
    command = [sys.executable, __file__, "--work", str(folder), str(seed), str(first), str(last)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdout is not None
    selector = selectors.DefaultSelector()
    selector.register(child.stdout, selectors.EVENT_READ)
    at, waiting, began, used = first - 1, b"", time.monotonic(), 0.0
    try:
        while True:
            # The first answer waits for the imports as well.
            if not selector.select(limit + ALONE if at < first else limit):
                took = time.monotonic() - began
                if alone and took < ALONE and _processor(child.pid, took) - used < limit:
                    continue
                yield at, None, took
                return
            read = os.read(child.stdout.fileno(), 65536)
            if not read:
                if at >= first and child.wait() and at < last:
                    yield at, f"\tended the program with {child.returncode}", 0.0
                return
            *lines, waiting = (waiting + read).split(b"\n")
            for line in lines:
                at, result, *took_ = json.loads(line)
                began, used = time.monotonic(), _processor(child.pid, 0.0)
                if result is not None:
                    yield at, result, took_[0]
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
        selector.close()


def _processor(pid: int, otherwise: float) -> float:
    """Seconds of processor time that a process has had; where the system does not tell, those of the clock."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return otherwise
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(arguments: list[str]) -> int:
    """Run and print; 1 where a file did what it must not."""
    if arguments[:1] == ["--work"]:
        work(Path(arguments[1]), *map(int, arguments[2:]))
        return 0
    parser = argparse.ArgumentParser(description="Mutated project files given to the opener.")
    parser.add_argument("files", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args(arguments)
    tally = fuzz(asked.files, asked.seed, asked.first, asked.workers)
    kinds = (*RIGHT, "something else")
    print(f"{'':<22}" + "".join(f"{kind:>25}" for kind in kinds))
    for sort in sorted({sort for sort, _ in tally.sorts}):
        print(f"{sort.replace('_', ' '):<22}" + "".join(f"{tally.sorts[sort, kind]:>25}" for kind in kinds))
    print(f"{'mutated files':<32}{asked.files:>8}")
    for kind in kinds:
        print(f"{kind:<32}{tally.counts[kind]:>8}")
    print(f"{'tried twice, since over 5 s':<32}{len(tally.slow):>8}")
    print(f"{'the slowest, seconds':<32}{tally.slowest:>8.1f}")
    for number, what in sorted(tally.wrong.items()):
        print(f"file {number}: {what}")
    return 1 if tally.wrong or tally.counts.total() != asked.files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
