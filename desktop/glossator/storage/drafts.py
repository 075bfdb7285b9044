"""Projects that are being made, beside what they are to become."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from glossator.domain.drafts import PREFIX, draft_name, maker_of

ENDING = ".new"
_LIVES = 86400
"""Seconds. A draft whose maker nobody here can ask for is as old as that before it counts as left behind."""


def draft_beside(path: Path) -> Path:
    """Where what is to be at `path` is made first."""
    return path.with_name(draft_name(ENDING))


def drafts_in(folder: Path) -> list[Path]:
    """The drafts of a folder and their journals, whoever makes them."""
    return list(folder.glob(f"{PREFIX}*{ENDING}*"))


def sweep(folder: Path) -> None:
    """Remove drafts that programs which were killed have left behind."""
    for left in drafts_in(folder):
        with suppress(OSError):
            if _is_over(left):
                left.unlink()


def _is_over(draft: Path) -> bool:
    maker = maker_of(draft.name)
    if maker is None:
        return time.time() - draft.stat().st_mtime > _LIVES
    import psutil  # only where something was left behind

    return not psutil.pid_exists(maker)
