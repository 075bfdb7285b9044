"""How soon the window is up: whole programs, each started anew, in turn with an empty PySide6 window.

The moment is that of the first paint, as the process itself sees it, from the start of the process on.
"""

import os
import statistics
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROUNDS = 9

# Prints milliseconds since the process began, when something has been painted for the first time.
CLOCK = """
import os, sys, time
def began():
    ticks = os.sysconf("SC_CLK_TCK")
    with open("/proc/self/stat") as file:
        started = int(file.read().rpartition(")")[2].split()[19]) / ticks
    with open("/proc/uptime") as file:
        return time.perf_counter() - (float(file.read().split()[0]) - started)
BEGAN = began()
def ms():
    return (time.perf_counter() - BEGAN) * 1000
"""

EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print(f"{ms():.1f}", flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""

OURS = """
sys.argv = ["glossator", *sys.argv[1:]]
import gc
gc.disable()  # as __main__ does
from glossator.ui.main_window import MainWindow
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(f"{ms():.1f}", flush=True)
            watched.removeEventFilter(self)
            QTimer.singleShot(0, watched.window().close)
        return False
def painted(self, event):
    if not hasattr(self, "said"):
        self.said = True
        print(f"{ms():.1f}", flush=True)
        if len(sys.argv) == 1:
            QTimer.singleShot(0, self.close)
        else:
            self.watch = Watch(self)
            self.opening.opened.connect(
                lambda *_: self.workspace.reader.viewport().installEventFilter(self.watch)
            )
MainWindow.paintEvent = painted
from glossator.__main__ import main
main()
"""


def _environment() -> dict[str, str]:
    """As a user starts programs: offscreen here, and with Python's compiled files kept from start to start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def _times(script: str, *words: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CLOCK) + script, *words],
        capture_output=True,
        text=True,
        check=True,
        env=_environment(),
    )
    return [float(line) for line in done.stdout.split()]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux when the program began")
def test_the_window_against_an_empty_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from glossator.project.sample import create_sample

    sample = tmp_path / "sample.gloss"
    create_sample(sample).close()
    _times(OURS, str(sample))  # compiles what has not been compiled yet
    empty, ours, opened = [], [], []
    for _ in range(ROUNDS):
        empty.append(_times(EMPTY)[0])
        ours.append(_times(OURS)[0])
        opened.append(_times(OURS, str(sample))[:2])
    floor, window = statistics.median(empty), statistics.median(ours)
    shown = statistics.median(times[0] for times in opened)
    text = statistics.median(times[1] for times in opened)
    with capsys.disabled():
        print(
            f"\nempty PySide6 window {floor:.0f} ms; welcome page {window:.0f} ms ({window / floor:.2f} x); "
            f"with a project named: window {shown:.0f} ms ({shown / floor:.2f} x), its text {text:.0f} ms "
            f"({text - window:.0f} ms after the welcome page would have been there)"
        )
