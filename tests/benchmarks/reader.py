"""What the reading view costs at every size: a table, and build/bench/reader.json.

    python tests/benchmarks/reader.py [DOCUMENT ...] [--passages N] [-o FILE]

CPU milliseconds of the main thread, medians; each figure beside its floor from the same process. The floors: a
bare read-only QPlainTextEdit with the same text, font and size and no highlight (open, scroll, resize, jump_end,
memory), its full repaint (filter), and that repaint with one raw sqlite3 insert and commit (apply). `open` goes
from the project to the first paint of text and passages, which are read from the file; `open_whole` to when all the
text is there and nothing is left to paint. Each document and number of passages has a process of its own, the
passages spread evenly at random, 20 to 800 characters long, with 50 codes.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollBar, QVBoxLayout, QWidget

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui import theme
from glossator.ui.bridge import Bridge
from glossator.ui.reader.marks import Filter
from glossator.ui.reader.view import ReaderView
from glossator.ui.settings import Settings
from glossator.ui.showing import Showing
from glossator.ui.widgets.find_bar import FindBar
from glossator.ui.widgets.header import Header

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "resources" / "sample" / "cambodia-2019.txt"
RESULT = ROOT / "build" / "bench" / "reader.json"

DOCUMENTS = {
    "33KB": (33_000, False),
    "350KB": (350_000, False),
    "3.5MB": (3_500_000, False),
    "35MB": (35_000_000, False),
    "3.5MB-one-paragraph": (3_500_000, True),
}
PASSAGES = (0, 1_000, 10_000, 100_000)
CODES = 50
SIZE = (1000, 800)
OPENED, SCROLLED, APPLIED, OTHERS = 7, 200, 25, 7
PATIENCE = 6.0
"""Seconds of CPU after which a series that is slow, the floor's in one long paragraph, has enough values."""


def text_of(length: int, one_paragraph: bool) -> str:
    """The sample report again and again."""
    report = REPORT.read_text(encoding="utf-8").strip() + "\n\n"
    text = (report * (length // len(report) + 1))[:length]
    return text.replace("\n", " ") if one_paragraph else text


def fill(path: Path, text: str, passages: int) -> None:
    """A project with the text and so many passages."""
    data = text.encode()
    with Project.create(path, coder="Coder A") as project:
        draft = TextDraft("Report", text, data, hashlib.sha256(data).hexdigest(), "report.txt", "utf-8")
        document = project.documents.add([draft])[0]
        project.documents.add([TextDraft("Other", "Short.", b"Short.", "0", "other.txt", "utf-8")])
        codes = [project.codes.create(f"Code {number}").id for number in range(CODES)]
        dice = random.Random(1)
        spans: list[list[Span]] = [[] for _ in codes]
        for number in range(passages):
            start = dice.randrange(len(text) - 900)
            spans[number % CODES].append(Span(start, start + dice.randrange(20, 800)))
        for code, some in zip(codes, spans, strict=True):
            if some:
                project.passages.tag_all(document, some, code)


def cpu_ms(step: Callable[[], object]) -> float:
    """The main thread's time for a step and for all that Qt does then."""
    began = time.thread_time()
    step()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def series(step: Callable[[], object], count: int) -> list[float]:
    """So many values, sorted; fewer where they take too long."""
    found: list[float] = []
    while len(found) < count and (len(found) < 3 or sum(found) < PATIENCE * 1000):
        found.append(cpu_ms(step))
    return sorted(found)


def wheel(viewport: QWidget, notches: int) -> None:
    """Turn the wheel."""
    place, none = QPointF(200, 200), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def shown(widget: QWidget) -> QWidget:
    """The widget on the screen, at the size of all measurements."""
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    return widget


def memory() -> float:
    """Megabytes of this process."""
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


def moves(viewport: QWidget, bar: QScrollBar, widget: QWidget) -> dict[str, float]:
    """Scrolling, resizing and jumping, the same for ours and the floor."""
    bar.setValue(bar.maximum() // 3)
    QApplication.processEvents()
    direction = -1

    def scroll() -> None:
        nonlocal direction
        if bar.value() in (bar.minimum(), bar.maximum()):
            direction = 1 if bar.value() == bar.maximum() else -1
        wheel(viewport, direction)

    for _ in range(3):
        cpu_ms(scroll)
    steps = series(scroll, SCROLLED)
    found = {
        "scroll_median": statistics.median(steps),
        "scroll_p99": steps[min(len(steps) - 1, len(steps) * 99 // 100)],
    }
    widths = iter([SIZE[0] - 100, SIZE[0]] * 100)
    found["resize"] = statistics.median(series(lambda: widget.resize(next(widths), SIZE[1]), OTHERS))
    jumps: list[float] = []
    for _ in range(3):
        bar.setValue(0)
        QApplication.processEvents()
        jumps.append(cpu_ms(lambda: bar.setValue(bar.maximum())))
    found["jump_end"] = statistics.median(jumps)
    return found


class Timed(ReaderView):
    """A reading view that notes when it was first painted."""

    first_paint: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.first_paint is None:
            self.first_paint = time.thread_time()


class Ours:
    """The reading view, with all that brings a document into it."""

    def __init__(self, project: Project, settings: Settings) -> None:
        self.project = project
        self.bridge = Bridge(project)
        self.window = QWidget()
        self.reader = Timed()
        header = Header()
        self.showing = Showing(
            self.bridge, lambda step: step(), self.reader, header, FindBar(self.reader), settings
        )
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(header)
        column.addWidget(self.reader, 1)
        shown(self.window)
        self.document, self.other = (document.id for document in project.documents.all())

    def open(self) -> tuple[float, float]:
        """From the project to the first paint, another document having been shown before; and to the last."""
        self.showing.show(self.other)
        self.reader._counting.stop()
        QApplication.processEvents()
        self.project.documents.forget()
        gc.collect()
        self.reader.first_paint = None
        began = time.thread_time()
        self.showing.show(self.document, (0, 0))
        QApplication.processEvents()
        ended = time.thread_time()
        assert self.reader.first_paint is not None
        return (self.reader.first_paint - began) * 1000, (ended - began) * 1000

    def settle(self) -> None:
        """Wait until every passage has come in."""
        while self.reader._counting.isActive():
            QApplication.processEvents()
        QApplication.processEvents()

    def end(self) -> None:
        self.reader.clear()
        self.bridge.end()
        shiboken6.delete(self.window)


def _refuse(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What goes wrong inside a slot of Qt's would only be printed, and the step that did nothing be measured."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def measure(folder: Path, name: str, passages: int) -> list[dict[str, Any]]:
    """The rows of one document with so many passages."""
    length, one_paragraph = DOCUMENTS[name]
    text = text_of(length, one_paragraph)
    path = folder / f"{name}-{passages}.gloss"
    fill(path, text, passages)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.start(app)
    settings = Settings(folder / "settings.ini")
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE IF NOT EXISTS t (id TEXT PRIMARY KEY, start INTEGER, quote TEXT)")
        with Project.open(path, coder="Coder A") as project:
            return rows(name, passages, text, *_figures(project, settings, text, bare))


def _figures(
    project: Project, settings: Settings, text: str, bare: sqlite3.Connection
) -> tuple[dict[str, float], dict[str, float]]:
    ours = Ours(project, settings)
    project.documents.forget()
    plain = QPlainTextEdit()
    plain.setReadOnly(True)
    plain.setFont(ours.reader.scene.kind.font)
    plain.setPlainText("Warm. " * 500)
    shown(plain)
    before = memory()
    opened = [ours.open()]
    mine, floor = {}, {}
    ours.settle()
    mine["memory"] = memory() - before
    before = memory()
    floor["open"] = cpu_ms(lambda: plain.setPlainText(text))
    floor["memory"] = memory() - before
    # Again and again, by turns, so that what else the machine does falls on both.
    floors = [floor["open"]]
    for _ in range(OPENED - 1 if floor["open"] < 1500 else 2):
        opened.append(ours.open())
        ours.reader._counting.stop()
        plain.clear()
        floors.append(cpu_ms(lambda: plain.setPlainText(text)))
    mine["open"], mine["open_whole"] = map(statistics.median, zip(*opened, strict=True))
    floor["open"] = floor["open_whole"] = statistics.median(floors)
    ours.open()
    ours.settle()
    mine |= moves(ours.reader.viewport(), ours.reader.verticalScrollBar(), ours.window)
    floor |= moves(plain.viewport(), plain.verticalScrollBar(), plain)
    repaint = statistics.median(series(plain.viewport().repaint, OTHERS))

    ours.reader.scroll_to(len(text) // 2)
    codes = [code.id for code in project.codes.book()]
    numbers = iter(range(100_000))
    low, high = ours.reader.scene.page.visible()
    high = min(high, low + 2500)

    def apply() -> None:
        number = next(numbers)
        start = low + number * 997 % (high - low - 100)  # all over the window
        project.passages.tag(ours.document, Span(start, start + 90), [codes[number % CODES]])

    def insert() -> None:
        number = next(numbers)
        bare.execute("INSERT INTO t VALUES (?, ?, ?)", (f"{number}-{time.time_ns()}", number, "x" * 90))
        plain.viewport().repaint()

    applied, bares = [], []
    for _ in range(APPLIED):
        applied.append(cpu_ms(apply))
        project.undo()  # so that there are as many passages each time
        QApplication.processEvents()
        bares.append(cpu_ms(insert))
    mine["apply"], floor["apply"] = statistics.median(applied), statistics.median(bares)
    half = [Filter(frozenset(codes[::2])), Filter(frozenset(codes[1::2]))]
    turns = iter(half * 100)
    filtered = []
    for _ in range(OTHERS):
        filtered.append(cpu_ms(lambda: ours.reader.set_filter(next(turns))))
        ours.settle()
    mine["filter"], floor["filter"] = statistics.median(filtered), repaint
    ours.end()
    shiboken6.delete(plain)
    return mine, floor


METRICS = (
    "open",
    "open_whole",
    "apply",
    "scroll_median",
    "scroll_p99",
    "resize",
    "jump_end",
    "filter",
    "memory",
)


def rows(
    name: str, passages: int, text: str, mine: dict[str, float], floor: dict[str, float]
) -> list[dict[str, Any]]:
    """One row for each metric; memory is in megabytes and has `value_mb` and `floor_mb` instead."""
    found = []
    for metric in METRICS:
        unit = "mb" if metric == "memory" else "ms"
        ratio = round(mine[metric] / floor[metric], 3) if floor[metric] > 0.001 else None
        found.append(
            {
                "document": name,
                "passages": passages,
                "metric": metric,
                f"value_{unit}": round(mine[metric], 3),
                f"floor_{unit}": round(floor[metric], 3),
                "ratio": ratio,
            }
        )
    return found


def table(found: Sequence[dict[str, Any]]) -> str:
    """A line for each document and number of passages: value, and (ratio to the floor)."""
    lines = [f"{'document':<20}{'passages':>9}" + "".join(f"{metric:>16}" for metric in METRICS)]
    cases = dict.fromkeys((row["document"], row["passages"]) for row in found)
    for case in cases:
        line = f"{case[0]:<20}{case[1]:>9,}"
        for row in found:
            if (row["document"], row["passages"]) == case:
                value = row.get("value_ms", row.get("value_mb"))
                ratio = f"({row['ratio']:.2f})" if row["ratio"] is not None else "(–)"
                line += f"{value:>8.2f} {ratio:>7}"
        lines.append(line)
    return "\n".join(lines)


def verdicts(found: Sequence[dict[str, Any]]) -> list[str]:
    """What was promised, and what it is in these rows, as far as they hold it."""
    rows = {(row["document"], row["passages"], row["metric"]): row for row in found}
    said = []
    for document, passages, metric, key, most in (
        ("3.5MB", 10_000, "open", "ratio", 0.6),
        ("3.5MB", 10_000, "scroll_median", "ratio", 1.5),
        ("3.5MB", 10_000, "scroll_p99", "value_ms", 16),
        ("3.5MB", 10_000, "apply", "ratio", 2),
        ("3.5MB-one-paragraph", 10_000, "scroll_median", "ratio", 0.05),
    ):
        if row := rows.get((document, passages, metric)):
            unit = " ms" if key == "value_ms" else " x its floor"
            said.append(f"{document}, {passages:,}: {metric} {row[key]:.3g}{unit} (at most {most})")
    for metric in ("scroll_median", "apply", "resize", "jump_end", "filter"):
        large, small = rows.get(("35MB", 100_000, metric)), rows.get(("33KB", 1_000, metric))
        if large and small:
            times = large["value_ms"] / small["value_ms"]
            said.append(f"35MB with 100,000 against 33KB with 1,000: {metric} {times:.2f} x (at most 1.5)")
    return said


def main(arguments: Sequence[str]) -> int:
    """Everything, or the documents named; with --one a single case for the process that asked for it."""
    parser = argparse.ArgumentParser(description="What the reading view costs.")
    parser.add_argument("documents", nargs="*", choices=[*DOCUMENTS, []], metavar="DOCUMENT")
    parser.add_argument("--passages", type=int, choices=PASSAGES, action="append")
    parser.add_argument(
        "-o", "--output", type=Path, help="where the rows go; a whole run: build/bench/reader.json"
    )
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    documents, passages = chosen.documents or list(DOCUMENTS), chosen.passages or list(PASSAGES)
    with tempfile.TemporaryDirectory() as folder:
        if chosen.one:
            sys.excepthook = _refuse
            print(json.dumps(measure(Path(folder), documents[0], passages[0])))
            return 0
    found: list[dict[str, Any]] = []
    for name in documents:
        for count in passages:
            command = [sys.executable, __file__, "--one", name, "--passages", str(count)]
            said = subprocess.run(command, capture_output=True, text=True, check=False)
            if said.returncode:
                print(said.stderr, file=sys.stderr)
                return 1
            some = json.loads(said.stdout.splitlines()[-1])
            found += some
            lines = table(some).splitlines()
            print("\n".join(lines if len(found) == len(some) else lines[1:]), flush=True)
    print("CPU ms of the main thread (memory: MB), in brackets the ratio to the floor.")
    print("\n".join(verdicts(found)))
    output = chosen.output or (RESULT if not chosen.documents and not chosen.passages else None)
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(json.dumps({"rows": found}, indent=1) + "\n", encoding="utf-8")
        print(f"Written: {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
