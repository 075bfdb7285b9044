"""What a program leaves that did not come to its end: which project it had open, and where in it a crash happened.

Each running program has a row in the settings, and a file beside the log into which Python writes the lines that
were being run when the process is ended by a fault. Both go when it ends as it should; what the next start finds of
a process that is gone was left by a crash, a kill, or a machine that lost its power.
"""

from __future__ import annotations

import faulthandler
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from glossator.ui import logs
from glossator.ui.settings import Settings

_FILE = re.compile(r'File "(?P<file>[^"\n]*)"')


@dataclass(frozen=True, slots=True)
class Left:
    """What one program left: the project it had open, or None, and the report of its crash, "" where it was ended
    from outside."""

    project: Path | None
    report: str


class Session:
    """This program's own row and file."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._began = time.time()
        self._file: TextIO | None = None
        self._path = _file_of(os.getpid())

    def begin(self) -> list[Left]:
        """Note that this program runs; returns what those left that do not run any more. Theirs is forgotten."""
        left = [found for row in self._settings.sessions() if (found := _left(*row)) is not None]
        self._settings.set_session(os.getpid(), self._began, None)
        for pid, began, _ in self._settings.sessions():
            if pid != os.getpid() and not _runs(pid, began):
                self._settings.end_session(pid)
        self._settings.save()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        return left

    def opened(self, project: Path | None) -> None:
        """Note which project is open now."""
        self._settings.set_session(os.getpid(), self._began, project)
        self._settings.save()

    def end(self) -> None:
        """All is as it should be."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)
        self._settings.end_session(os.getpid())
        self._settings.save()


def _file_of(pid: int) -> Path:
    return logs.folder() / f"crash-{pid}.txt"


def _left(pid: int, began: float, project: Path | None) -> Left | None:
    """None where the program still runs."""
    if _runs(pid, began):
        return None
    file = _file_of(pid)
    try:
        report = file.read_text("utf-8", "replace")
        file.unlink()
    except OSError:
        report = ""
    said = _FILE.sub(lambda found: f'File "{logs.place(found["file"])}"', report).strip()
    return Left(project if project is not None and project.is_file() else None, said)


def _runs(pid: int, began: float) -> bool:
    """Whether it is the program that wrote the row: a process that began later has merely its number."""
    if pid == os.getpid():
        return False  # the row is older than this program, or it would not be asked for
    import psutil  # only where a row is found

    try:
        return bool(psutil.Process(pid).create_time() <= began + 2)  # clocks differ a little
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
