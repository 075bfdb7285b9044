"""What importing costs: a table, and build/bench/imports.json.

    python tests/benchmarks/imports.py [--files N] [--rounds N] [--large N] [-o FILE]

Text reports of 33 KB, the sample report with a number in front. The floor, in the same run and by turns with ours:
read the bytes, hash them, and insert bytes and text into the same two tables by bare sqlite3, in one transaction
with synchronous=FULL. `command_line` reads and takes in one pass, `window` reads first, as for somebody to look at,
and then takes in; both add the documents, their sections and the log. `attributes` is the window's way with three
attributes set on each report, which no floor has. Wall-clock seconds, medians.

`memory` is the growth of a process's peak, in MB, that imports `--large` files of 20 MB as the window does, beside
that of one which reads and inserts the same files raw, one at a time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil

from glossator.project import Project
from glossator.project.imports import Reader, gather, with_known
from glossator.project.intake import Wanted, import_files, take_in

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "resources" / "sample" / "cambodia-2019.txt"
RESULT = ROOT / "build" / "bench" / "imports.json"
SIZE = 33_000
LARGE = 20 * 2**20
MB = 2**20

TABLES = """
CREATE TABLE originals (id VARCHAR(36) PRIMARY KEY, sha256 VARCHAR(64) NOT NULL, data BLOB NOT NULL);
CREATE INDEX ix_originals_sha256 ON originals (sha256);
CREATE TABLE document_texts (id VARCHAR(36) PRIMARY KEY, original_id VARCHAR(36) NOT NULL, text TEXT NOT NULL);
CREATE INDEX ix_document_texts_original_id ON document_texts (original_id);
"""


def make(folder: Path, count: int, size: int) -> None:
    """So many reports of about `size` bytes, each with other bytes."""
    report = REPORT.read_text(encoding="utf-8")
    body = (report * (size // len(report) + 1)).encode()[:size].decode(errors="ignore")
    for number in range(count):
        (folder / f"Report {number}.txt").write_text(f"{number}\n{body}", encoding="utf-8")


def raw(folder: Path, target: Path) -> None:
    """Read, hash and insert, and nothing else."""
    with closing(sqlite3.connect(target, isolation_level=None)) as bare:
        bare.execute("PRAGMA synchronous=FULL")
        bare.executescript(TABLES)
        bare.execute("BEGIN IMMEDIATE")
        for path in sorted(folder.iterdir()):
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            row_id = digest[:36]
            bare.execute("INSERT INTO originals VALUES (?, ?, ?)", (row_id, digest, data))
            bare.execute("INSERT INTO document_texts VALUES (?, ?, ?)", (row_id, row_id, data.decode()))
        bare.execute("COMMIT")


def command_line(folder: Path, project: Project) -> int:
    """One pass."""
    return len(import_files(project, gather([folder]).files).ids)


def window(folder: Path, project: Project, attributes: bool = False) -> int:
    """Read; nobody objects; take in."""
    found = with_known(project, Reader().find_all(gather([folder]).files, lambda _: None))
    wanted = [
        Wanted(each, n, r.proposals if attributes else ())
        for each in found
        for n, r in enumerate(each.reports)
    ]
    return len(take_in(project, wanted).ids)


def attributes(folder: Path, project: Project) -> int:
    """The same, and set what every report proposes: country, ISO code and tier."""
    return window(folder, project, attributes=True)


def seconds(folder: Path, count: int, rounds: int) -> list[dict[str, Any]]:
    """Median seconds of each way, by turns with the floor."""
    times: dict[str, list[float]] = {"floor": [], "command_line": [], "window": [], "attributes": []}
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as place:
            began = time.perf_counter()
            raw(folder, Path(place) / "raw.db")
            times["floor"].append(time.perf_counter() - began)
        for way in (command_line, window, attributes):
            with tempfile.TemporaryDirectory() as place:
                with Project.create(Path(place) / "bench.gloss", coder="Coder A") as project:
                    began = time.perf_counter()
                    made = way(folder, project)
                    times[way.__name__].append(time.perf_counter() - began)
                    assert made == count, (number, made)
    floor = statistics.median(times["floor"])
    return [
        {
            "metric": way,
            "files": count,
            "value_s": statistics.median(times[way]),
            "floor_s": floor,
            "ratio": statistics.median(times[way]) / floor,
        }
        for way in ("command_line", "window", "attributes")
    ]


def peak() -> float:
    """The most memory that this process has held, in MB."""
    memory = psutil.Process().memory_info()
    most = getattr(memory, "peak_wset", None)
    if most is None:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return float(most) / MB


def memory_of(way: str, folder: Path) -> float:
    """How much the peak grows in a process of its own."""
    command = [sys.executable, __file__, "--child", way, str(folder)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def child(way: str, folder: Path) -> None:
    """Run by `memory_of`."""
    with tempfile.TemporaryDirectory() as place:
        with Project.create(Path(place) / "bench.gloss", coder="Coder A") as project:
            before = peak()
            if way == "raw":
                raw(folder, Path(place) / "raw.db")
            else:
                window(folder, project)
            print(peak() - before)


def memory(large: int) -> dict[str, Any]:
    """The window's way beside the raw one."""
    with tempfile.TemporaryDirectory() as place:
        make(Path(place), large, LARGE)
        value, floor = memory_of("window", Path(place)), memory_of("raw", Path(place))
    return {
        "metric": "memory",
        "files": large,
        "value_mb": value,
        "floor_mb": floor,
        "ratio": value / max(floor, 0.1),
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--large", type=int, default=20)
    parser.add_argument("-o", "--output", type=Path, default=RESULT)
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        child(wanted.child[0], Path(wanted.child[1]))
        return
    with tempfile.TemporaryDirectory() as place:
        make(Path(place), wanted.files, SIZE)
        rows = seconds(Path(place), wanted.files, wanted.rounds)
    rows.append(memory(wanted.large))
    for row in rows:
        unit = "s" if "value_s" in row else "mb"
        print(
            f"{row['metric']:>14}  {row['files']:>5} files  {row[f'value_{unit}']:>8.2f} {unit:<2}"
            f"  floor {row[f'floor_{unit}']:>8.2f} {unit:<2}  {row['ratio']:>5.2f} x"
        )
    wanted.output.parent.mkdir(parents=True, exist_ok=True)
    wanted.output.write_text(json.dumps({"rows": rows}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
