"""What exporting costs: a table, and build/bench/exports.json.

    python tests/benchmarks/exports.py [--documents N] [--codings N] [--rounds N] [-o FILE]

A project of 1,000 reports of 33 KB with 100 codings each. The floor, in the same run and by turns with ours: the
standard library's csv.writer on the same rows, which are there as Python objects already, with times as text.
Wall-clock seconds, medians, each way in a process of its own; `memory_mb` is the growth of that process's peak from
just before the export, `memory_tenth_mb` the same with a tenth of the documents.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.domain.tables import Selection
from glossator.formats.writing.delimited import cells_of
from glossator.project import Project

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "resources" / "sample" / "cambodia-2019.txt"
RESULT = ROOT / "build" / "bench" / "exports.json"
FORMS = ("csv", "tsv", "jsonl")
SIZE = 33_000
MB = 2**20


def make(target: Path, documents: int, codings: int) -> None:
    """A project of so many reports with so many codings altogether, in nested and overlapping spans."""
    import hashlib

    chance = random.Random(4)
    report = REPORT.read_text(encoding="utf-8")
    body = (report * (SIZE // len(report) + 1))[:SIZE]
    each = codings // documents
    with Project.create(target, coder="Coder A") as project:
        codes = [project.codes.create(f"code {number}").id for number in range(40)]
        drafts = []
        for number in range(documents):
            text = f"{number}\n{body}"
            data = text.encode()
            drafts.append(
                TextDraft(f"Report {number}", text, data, hashlib.sha256(data).hexdigest(), "r.txt", "utf-8")
            )
        for document in project.documents.add(drafts):
            spans = []
            for _ in range(each):
                start = chance.randrange(10, SIZE - 500)
                spans.append(Span(start, start + chance.randrange(20, 400)))
            # A few codes a document, so that a project is made within a minute.
            for place in range(4):
                project.passages.tag_all(document, spans[place::4], chance.choice(codes))


def floor(source: Path, target: Path) -> float:
    """Seconds of csv.writer on the rows of the main table."""
    with Project.read(source) as project:
        table = project.exports.table("passages")
        cells = cells_of(table.columns)
        rows = [tuple(cells(row)) for row in table.rows()]
    began = time.perf_counter()
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return time.perf_counter() - began


def ours(source: Path, target: Path, form: str, fraction: float = 1) -> tuple[float, int, float]:
    """Seconds and rows of an export as a user asks for one, and by how many MB the process's peak grew."""
    with Project.read(source) as project:
        ids = [document.id for document in project.documents.all()]
        chosen = Selection(documents=None if fraction == 1 else set(ids[: int(len(ids) * fraction)]))
        before = peak()
        began = time.perf_counter()
        rows = project.exports.write_file(target, "passages", form, chosen=chosen)
        return time.perf_counter() - began, rows, peak() - before


def peak() -> float:
    """The most memory that this process has held, in MB; on Linux since it began, not since its parent did."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    most = getattr(psutil.Process().memory_info(), "peak_wset", None)
    if most is None:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most) / MB


def apart(*words: object) -> Any:
    """What one measurement says, from a process of its own."""
    line = [sys.executable, __file__, *map(str, words)]
    return json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)


def main(arguments: list[str]) -> None:
    """Make the project, measure by turns, print and store."""
    if arguments[:1] == ["--one"]:
        way, source, target, fraction = arguments[1:5]
        paths = Path(source), Path(target)
        print(json.dumps(floor(*paths) if way == "floor" else ours(*paths, way, float(fraction))))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--codings", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("-o", "--output", type=Path)
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "bench.gloss"), Path(folder, "out")
        make(source, wanted.documents, wanted.codings)
        floors: list[float] = []
        found: dict[str, list[Any]] = {form: [] for form in FORMS}
        for _ in range(wanted.rounds):
            floors.append(apart("--one", "floor", source, target, 1))
            for form in FORMS:
                found[form].append(apart("--one", form, source, target, 1))
        tenth = {form: apart("--one", form, source, target, 0.1)[2] for form in FORMS}
    base = statistics.median(floors)
    results = []
    for form, runs in found.items():
        seconds = statistics.median(run[0] for run in runs)
        results.append(
            {
                "metric": form,
                "rows": runs[0][1],
                "value_s": seconds,
                "floor_s": base,
                "ratio": seconds / base,
                "memory_mb": statistics.median(run[2] for run in runs),
                "memory_tenth_mb": tenth[form],
            }
        )
        print(
            f"{form:6} {runs[0][1]:7,} rows  {seconds:6.2f} s  floor {base:.2f} s  ratio {seconds / base:.2f}"
            f"  memory +{results[-1]['memory_mb']:.1f} MB (a tenth: +{tenth[form]:.1f} MB)"
        )
    output = wanted.output or RESULT
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
