"""Snapshots of a project: what each holds, how its file is named, and which are kept.

Nothing here asks what time it is now. Snapshots are ordered by their serial number, so a clock that jumps back or
forth makes none older or newer than it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

SUFFIX = ".snapshot"
LIMIT = 2 * 10**9
"""Bytes that the snapshots of one project may take together, unless the user says otherwise."""

LATEST = 10
DAYS = 30
FEWEST = 3
"""So many are kept whatever they take."""

# Why a snapshot was taken: part of its file's name.
ASKED, CLOSING, WORKING, IMPORT, MERGE, DELETE, REPLACE, PROTECT, UPGRADE = (
    "asked",
    "closing",
    "working",
    "import",
    "merge",
    "delete",
    "replace",
    "protect",
    "upgrade",
)

_NAME = re.compile(r"(\d{6,12})-(\d{8}T\d{6}Z)-([a-z]{1,20})" + re.escape(SUFFIX))
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Held:
    """What a project held at one moment. `last_edit` is the id of its latest edit, "" where there was none."""

    documents: int
    passages: int
    codings: int
    codes: int
    memos: int
    last_number: int
    last_edit: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One snapshot. `held` is None where its file cannot be read."""

    number: int
    taken_at: datetime
    reason: str
    size: int
    held: Held | None = None
    project_id: str = ""
    project_name: str = ""

    @property
    def name(self) -> str:
        """Its file's name: `000017-20261129T091500Z-closing.snapshot`."""
        return f"{self.number:06}-{self.taken_at.astimezone(UTC):{_TIME}}-{self.reason}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Lost:
    """What would be lost by going back to a snapshot. `known` is False where the snapshot is no earlier state of
    this project, but of another branch: then only the counts can be told apart."""

    edits: int
    coders: int
    documents: int
    passages: int
    codings: int
    codes: int
    memos: int
    known: bool = True


def snapshot_of(name: str, size: int) -> Snapshot | None:
    """What a file's name says of the snapshot; None where it is no snapshot's name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found[2], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Snapshot(int(found[1]), moment, found[3], size)


def kept(snapshots: Sequence[Snapshot], limit: int = LIMIT, beside: int = 0) -> list[Snapshot]:
    """Those to keep, newest first: the latest ten, the last of each of the latest 30 days that have any, and the
    last of each month. Of these the oldest go while all take more than `limit` bytes together with the `beside`
    bytes that they share; the latest three always stay.
    """
    ordered = sorted(snapshots, key=lambda snapshot: snapshot.number, reverse=True)
    days: set[str] = set()
    months: set[str] = set()
    chosen: list[Snapshot] = []
    for place, snapshot in enumerate(ordered):
        day, month = f"{snapshot.taken_at:%Y-%m-%d}", f"{snapshot.taken_at:%Y-%m}"
        new_day = day not in days and len(days) < DAYS
        if place < LATEST or new_day or month not in months:
            chosen.append(snapshot)
        if new_day:
            days.add(day)
        months.add(month)
    total = beside + sum(snapshot.size for snapshot in chosen)
    while len(chosen) > FEWEST and total > limit:
        total -= chosen.pop().size
    return chosen
