"""What a tag costs on disk: against one bare insert with commit into the same kind of file, in the same run."""

import hashlib
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project

ROUNDS = 60


def _median_ms(step: Callable[[int], object]) -> float:
    times = []
    for number in range(ROUNDS):
        began = time.perf_counter()
        step(number)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _project(path: Path, passages: int) -> Project:
    project = Project.create(path, coder="Coder A")
    text = "Officials took bribes and looked away. " * 90_000  # 3.5 MB
    data = text.encode()
    document = project.documents.add(
        [TextDraft("Long", text, data, hashlib.sha256(data).hexdigest(), "l.txt", "utf-8")]
    )[0]
    code = project.codes.create("one")
    spans = [Span(start, start + 12) for start in range(0, 33 * passages, 33)]
    for begin in range(0, len(spans), 5000):
        project.passages.tag_all(document, spans[begin : begin + 5000], code.id)
    return project


@pytest.mark.parametrize("passages", [0, 1_000, 10_000])
def test_a_tag_against_a_bare_insert(
    tmp_path: Path, passages: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(tmp_path / "floor.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE t (id TEXT PRIMARY KEY, start INTEGER, quote TEXT)")
        floor = _median_ms(lambda n: bare.execute("INSERT INTO t VALUES (?, ?, ?)", (str(n), n, "x" * 40)))
    with _project(tmp_path / "p.gloss", passages) as project:
        document = project.documents.all()[0].id
        code = next(iter(project.codes.book())).id
        tag = _median_ms(lambda n: project.passages.tag(document, Span(3_400_000 + n, 3_400_020 + n), [code]))
        undo = _median_ms(lambda n: project.undo())
        redo = _median_ms(lambda n: project.redo())
    with capsys.disabled():
        print(
            f"\n{passages:>7} passages: bare insert {floor:.2f} ms; tag {tag:.2f} ms ({tag / floor:.1f} x), "
            f"undo {undo:.2f} ms ({undo / floor:.1f} x), redo {redo:.2f} ms ({redo / floor:.1f} x)"
        )
