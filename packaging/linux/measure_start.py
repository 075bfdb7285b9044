"""How soon the packaged program's window is painted, and what memory it takes, beside the same from source:

    python3 packaging/linux/measure_start.py dist/glossator/glossator .venv/bin/glossator [--rounds 5]

Both are started anew in turn, under an X server of its own. The moment is that at which a pixel of the screen has
changed, from the start of the process on; the memory is that process's peak and its share (PSS), two seconds later.
Needs Xvfb and libX11.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from try_in_chroot import screen

SPOTS = ((200, 20), (640, 400), (640, 700))  # where any window of the program paints
SETTLE = 2.0  # seconds


class Screen:
    """What the screen of a display shows, pixel by pixel."""

    def __init__(self, display: str) -> None:
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = self.x11.XGetImage.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XGetImage.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_uint,
            ctypes.c_uint,
            ctypes.c_ulong,
            ctypes.c_int,
        ]
        self.x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x11.XGetPixel.restype = ctypes.c_ulong
        self.x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.display = self.x11.XOpenDisplay(display.encode())
        self.root = self.x11.XDefaultRootWindow(self.display)

    def spots(self) -> list[int]:
        """The colours at the spots."""
        found = []
        for x, y in SPOTS:
            image = self.x11.XGetImage(self.display, self.root, x, y, 1, 1, 0xFFFFFFFF, 2)
            found.append(self.x11.XGetPixel(image, 0, 0))
            self.x11.XDestroyImage(image)
        return found


def memory(process: int) -> tuple[float, float]:
    """Peak and share of a process, in MB."""
    peak = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    share = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    assert peak is not None
    assert share is not None
    return int(peak[1]) / 1024, int(share[1]) / 1024


def start(program: list[str], display: str, shown: Screen) -> tuple[float, float, float]:
    """Seconds until all spots are painted, and the memory then."""
    home = tempfile.mkdtemp(prefix="glossator-start-")
    env = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": display, "LC_ALL": "C.UTF-8"}
    before = shown.spots()
    began = time.perf_counter()
    window = subprocess.Popen(program, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while any(now == old for now, old in zip(shown.spots(), before, strict=True)):
            if window.poll() is not None or time.perf_counter() - began > 60:
                raise SystemExit(f"{' '.join(program)} showed no window.")
            time.sleep(0.002)
        seconds = time.perf_counter() - began
        time.sleep(SETTLE)
        return seconds, *memory(window.pid)
    finally:
        window.terminate()
        window.wait()
        time.sleep(0.3)  # its window goes
        shutil.rmtree(home, ignore_errors=True)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("packaged")
    parser.add_argument("source")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with screen() as display:
        shown = Screen(display)
        for words in ([], ["--sample"]):
            taken: dict[str, list[tuple[float, float, float]]] = {given.packaged: [], given.source: []}
            for number in range(given.rounds + 1):  # the first of each is not counted
                for program, figures in taken.items():
                    found = start([program, *words], display, shown)
                    if number:
                        figures.append(found)
            medians = [
                [statistics.median(each) for each in zip(*figures, strict=True)] for figures in taken.values()
            ]
            for (program, figures), (seconds, peak, share) in zip(taken.items(), medians, strict=True):
                each = " ".join(f"{figure[0]:.2f}" for figure in figures)
                shown_as = " ".join([program, *words])
                print(f"{shown_as}: {seconds:.2f} s ({each}), peak {peak:.0f} MB, share {share:.0f} MB")
            print(f"ratio {medians[0][0] / medians[1][0]:.2f}")


if __name__ == "__main__":
    main()
