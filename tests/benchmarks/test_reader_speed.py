"""What the reading view costs: each figure beside a bare QPlainTextEdit's with the same text, in the same run.

CPU time of the main thread, medians. `pytest tests/benchmarks/test_reader_speed.py`; nothing is asserted on time.
"""

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from glossator.domain.colours import PALETTE
from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.view import ReaderView

REPORT = Path(__file__).parents[2] / "resources" / "sample" / "cambodia-2019.txt"
LOOKS = {str(n): CodeLook(f"Code {n}", PALETTE[n % len(PALETTE)]) for n in range(50)}


def _text(length: int) -> str:
    report = REPORT.read_text(encoding="utf-8").strip() + "\n\n"
    return (report * (length // len(report) + 1))[:length]


def _marks(count: int, length: int) -> list[Mark]:
    dice = random.Random(1)
    found = []
    for number in range(count):
        start = dice.randrange(length - 900)
        codes = (str(dice.randrange(50)),)
        found.append(Mark(str(number), start, start + dice.randrange(20, 800), codes))
    return found


def _cpu_ms(step: Callable[[], object]) -> float:
    began = time.thread_time()
    step()
    return (time.thread_time() - began) * 1000


def _show(widget: QWidget) -> None:
    widget.resize(1000, 800)
    widget.show()
    QApplication.processEvents()


def _wheel(widget: QWidget, notches: int) -> None:
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


class Measured:
    """The figures of one widget: open, scroll (median, 99th percentile), repaint, resize, jump, select."""

    def __init__(self, widget: QWidget, load: Callable[[], object], viewport: QWidget, bar: QWidget) -> None:
        def opened() -> None:
            load()
            QApplication.processEvents()

        self.figures = {"open": _cpu_ms(opened)}
        for _ in range(3):
            _wheel(viewport, -1)
        steps = sorted(_cpu_ms(lambda: _wheel(viewport, -1)) for _ in range(120))
        self.figures["scroll"] = statistics.median(steps)
        self.figures["scroll p99"] = steps[-2]
        self.figures["repaint"] = statistics.median(_cpu_ms(viewport.repaint) for _ in range(15))
        widths = iter([900, 1000] * 4)

        def resize() -> None:
            widget.resize(next(widths), 800)
            QApplication.processEvents()

        self.figures["resize"] = statistics.median(_cpu_ms(resize) for _ in range(6))

        def jump() -> None:
            bar.setValue(bar.maximum())  # type: ignore[attr-defined]
            QApplication.processEvents()

        self.figures["jump end"] = _cpu_ms(jump)


@pytest.mark.parametrize(
    ("name", "length", "count", "one_line"),
    [
        ("33 KB", 33_000, 50, False),
        ("33 KB", 33_000, 1_000, False),
        ("350 KB", 350_000, 1_000, False),
        ("3.5 MB", 3_500_000, 10_000, False),
        ("3.5 MB", 3_500_000, 100_000, False),
        ("35 MB", 35_000_000, 100_000, False),
        ("3.5 MB in one line", 3_500_000, 10_000, True),
    ],
)
def test_reading_view_against_a_bare_text_field(
    name: str, length: int, count: int, one_line: bool, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    text = _text(length)
    if one_line:
        text = text.replace("\n", " ")
    marks = _marks(count, length)
    view = ReaderView()
    qtbot.addWidget(view)
    view.show_document(_text(5000), (), (), LOOKS)
    _show(view)
    plain = QPlainTextEdit()
    qtbot.addWidget(plain)
    plain.setReadOnly(True)
    font = view.scene.kind.font
    plain.setFont(font)
    plain.setPlainText(_text(5000))
    _show(plain)
    ours = Measured(
        view, lambda: view.show_document(text, marks, (), LOOKS), view.viewport(), view.verticalScrollBar()
    )
    view.scroll_to(length // 2)
    QApplication.processEvents()
    numbers = iter(range(1000))

    def apply() -> None:
        start = view.top_offset() + 200 + 7 * next(numbers)
        view.put_mark(Mark(f"new{start}", start, start + 120, ("3",)))
        QApplication.processEvents()

    def press() -> None:
        view.set_caret(view.top_offset() + 300 + next(numbers))
        QApplication.processEvents()

    def recolour() -> None:
        view.set_looks(LOOKS)
        QApplication.processEvents()

    extra = {
        "apply": statistics.median(_cpu_ms(apply) for _ in range(20)),
        "caret": statistics.median(_cpu_ms(press) for _ in range(20)),
        "recolour": statistics.median(_cpu_ms(recolour) for _ in range(7)),
    }
    view._counting.stop()
    if one_line:
        # The bare field takes many seconds here; the trial has its figures.
        theirs: dict[str, float] = {}
    else:
        theirs = Measured(
            plain, lambda: plain.setPlainText(text), plain.viewport(), plain.verticalScrollBar()
        ).figures
    with capsys.disabled():
        print(f"\n{name}, {count} passages (CPU ms; ratio to a bare QPlainTextEdit without any)")
        for metric, value in {**ours.figures, **extra}.items():
            ratio = f"{value / theirs[metric]:6.2f} x" if theirs.get(metric) else ""
            print(f"  {metric:<11}{value:8.2f} {ratio}")
