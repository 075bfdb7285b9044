"""Everything started once: what an installed build must be able to do, told as a table.

It runs in a home of its own that is gone afterwards, so that nothing of the user's is read or touched, and on the
screen that is there, or without one. Each part says how long it took and whether it went well, or why it cannot be
tried here.
"""

from __future__ import annotations

import os
import platform
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from glossator import __version__, assets
from glossator.ui.selftest.bench import Bench, NotHere

Say = Callable[[str], object]
Part = tuple[str, Callable[[Bench], object]]

OK, FAILED, NOT_HERE = "ok", "FAILED", "not here"
_HOMES = ("HOME", "USERPROFILE")
_PLACES = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "WIN_PD_OVERRIDE_APPDATA": "roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
}


def self_test(say: Say) -> int:
    """Run each part and say how it went, a line each; returns the exit status: 0 when all went well."""
    if not __debug__:
        say("This program was built without its assertions: the self-test would find nothing.")
        return 1
    began = time.perf_counter()
    # What is still open cannot be taken away on Windows: that is told below, like all else that fails.
    with (
        TemporaryDirectory(prefix="glossator-self-test-", ignore_cleanup_errors=True) as name,
        _home_in(Path(name)),
    ):
        from PySide6.QtCore import qVersion

        from glossator.ui.selftest.parts import parts

        # A folder as awkward as users' folders are.
        folder = Path(name) / ("100% ü # folder" if os.name == "nt" else "100% ü # ? folder")
        folder.mkdir()
        bench = Bench(folder)
        say(
            f"Glossator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()} {platform.machine()}"
        )
        say(f"its own files: {assets.root()}; screen: {bench.screen()}")
        say(f"{'result':<9} {'seconds':>7}  what")
        failed = _run(parts(), bench, say)
        bench.end()
    if Path(name).exists():
        failed += 1
        say(f"{FAILED:<9} {0:7.2f}  nothing is left behind: {name} is still there")
    took = time.perf_counter() - began
    say(f"{'all well' if not failed else f'not well: {failed} of the parts failed'}, {took:.1f} seconds")
    return 1 if failed else 0


def _run(parts: Sequence[Part], bench: Bench, say: Say) -> int:
    """How many parts failed. Whatever goes wrong in one, the others still tell something."""
    failed = 0
    for words, part in parts:
        began = time.perf_counter()
        state, trace = OK, ""
        with _slots_watched() as fallen:
            try:
                said = part(bench)
                words = f"{words}: {said}" if said else words
            except NotHere as why:
                state, words = NOT_HERE, f"{words}: {why}"
            except Exception as fault:  # noqa: BLE001 - told in the table, and the other parts go on
                fallen.insert(0, fault)
        if fallen:
            failed += 1
            state = FAILED
            words = f"{words}: {type(fallen[0]).__name__}: {fallen[0]}"
            trace = "".join(traceback.format_exception(fallen[0]))
        say(f"{state:<9} {time.perf_counter() - began:7.2f}  {words}")
        if trace:
            say(trace)
    return failed


@contextmanager
def _slots_watched() -> Iterator[list[BaseException]]:
    """The faults that Qt's slots and events ended in meanwhile: they reach nobody else."""
    fallen: list[BaseException] = []

    def caught(_: type[BaseException], fault: BaseException, __: TracebackType | None) -> None:
        fallen.append(fault)

    before, sys.excepthook = sys.excepthook, caught
    try:
        yield fallen
    finally:
        sys.excepthook = before


@contextmanager
def _home_in(folder: Path) -> Iterator[None]:
    """A home in this folder for the time being, and no screen where there is none."""
    before = dict(os.environ)
    if "HOME" in before:
        os.environ.setdefault("XAUTHORITY", str(Path(before["HOME"]) / ".Xauthority"))
    for variable in _HOMES:
        os.environ[variable] = str(folder)
    for variable, place in _PLACES.items():
        os.environ[variable] = str(folder / place)
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not any(before.get(each) for each in screens):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        yield
    finally:
        for variable in set(os.environ) - set(before):
            del os.environ[variable]
        os.environ.update(before)
