"""Who gives a wrong passphrase waits: longer with each, whichever dialog it was given in."""

from __future__ import annotations

import time
from pathlib import Path

from glossator.domain.passphrases import waits


class Guesses:
    """The wrong passphrases of this run of the program, by file, whichever way a path leads to it."""

    def __init__(self) -> None:
        self._failures: dict[Path, int] = {}
        self._until: dict[Path, float] = {}

    def failed(self, path: Path) -> float:
        """One more was wrong; how many seconds the next has to wait."""
        path = path.resolve()
        self._failures[path] = self._failures.get(path, 0) + 1
        self._until[path] = time.monotonic() + waits(self._failures[path])
        return self.wait(path)

    def right(self, path: Path) -> None:
        """It was right: nothing is held against the file any more."""
        path = path.resolve()
        self._failures.pop(path, None)
        self._until.pop(path, None)

    def wait(self, path: Path) -> float:
        """Seconds until the next may be given."""
        return max(0.0, self._until.get(path.resolve(), 0.0) - time.monotonic())
