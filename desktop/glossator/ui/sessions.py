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

from glossator.processes import place, runs
from glossator.ui import doorbell, logs
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
        self._me = (os.getpid(), place())
        self._file: TextIO | None = None
        self._path = _file_of(self._me)

    def begin(self) -> list[Left]:
        """Note that this program runs; returns what those left that do not run any more. Theirs is forgotten."""
        # A row of this program's own number is older than it, or would not be there.
        over = [
            row for row in self._settings.sessions() if row[0] == self._me or runs(*row[0], row[1]) is False
        ]
        left = [_left(program, project) for program, _, project in over]
        for program, _, _ in over:
            self._settings.end_session(program)
            doorbell.forget(program)
        self._settings.set_session(self._me, self._began, None)
        self._settings.save()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        return left

    def opened(self, project: Path | None) -> None:
        """Note which project is open now."""
        self._settings.set_session(self._me, self._began, project)
        self._settings.save()

    def end(self) -> None:
        """All is as it should be."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)
        self._settings.end_session(self._me)
        self._settings.save()


def _file_of(program: tuple[int, str]) -> Path:
    return logs.folder() / "crash-{}-{}.txt".format(*program)


def _left(program: tuple[int, str], project: Path | None) -> Left:
    file = _file_of(program)
    try:
        report = file.read_text("utf-8", "replace")
        file.unlink()
    except OSError:
        report = ""
    said = _FILE.sub(lambda found: f'File "{logs.place(found["file"])}"', report).strip()
    return Left(project if project is not None and project.is_file() else None, said)
