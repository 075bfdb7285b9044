"""Files that are being made, hidden beside what they are to become.

A name says which process makes the file, so that what a killed program has left can be told from what another one
is writing now.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from glossator.processes import DIGITS, place, runs

PROJECT, EXPORT, SNAPSHOT = ".new", ".tmp", ".taking"
"""What is being made: how its name ends."""
_PREFIX = ".glossator-"
_NAME = re.compile(re.escape(_PREFIX) + rf"([0-9a-f]{{{DIGITS}}})-(\d{{1,10}})-")
_LIVES = 86400
"""Seconds. A draft whose maker nobody here can ask for counts as left behind when it is as old as that."""


def draft_in(folder: Path, kind: str) -> Path:
    """A name that no other file has. Of a fixed length: the target's may be as long as the file system allows."""
    return folder / f"{_PREFIX}{place()}-{os.getpid()}-{token_hex(8)}{kind}"


def drafts_in(folder: Path, kind: str) -> list[Path]:
    """The drafts of a kind, and the journals beside them, whoever makes them."""
    return list(folder.glob(f"{_PREFIX}*{kind}*"))


def sweep(folder: Path, kind: str) -> None:
    """Remove the drafts of a kind that programs which were killed have left behind."""
    for left in drafts_in(folder, kind):
        with suppress(OSError):
            if _is_over(left):
                (shutil.rmtree if left.is_dir() else Path.unlink)(left)


def _is_over(draft: Path) -> bool:
    found, written = _NAME.match(draft.name), draft.stat().st_mtime
    running = runs(int(found[2]), found[1], written) if found is not None else None
    return time.time() - written > _LIVES if running is None else not running
