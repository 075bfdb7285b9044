"""The folders that snapshots lie in: one for each project, and what keeps them tidy and on disk."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from glossator.drafts import SNAPSHOT, draft_in

ABOUT = "about.json"


def folder_for(place: Path, project_id: str, path: Path) -> Path:
    """Where the snapshots of the project at `path` lie. Those of a project that has been moved come along."""
    wanted = place / f"{project_id}-{_digest(path)}"
    if not wanted.exists():
        for other in place.glob(f"{project_id}-*"):
            before = _about(other)
            if before is not None and not before.exists():
                with suppress(OSError):
                    other.rename(wanted)
                    note_path(wanted, path)
                break
    return wanted


def folders_like(place: Path, project_id: str, path: Path) -> tuple[list[Path], list[Path]]:
    """The folders with snapshots of a project and of its copies: those of the project at `path` or of one that is
    gone, and those of copies that are there."""
    own: list[Path] = []
    others: list[Path] = []
    for folder in sorted(place.glob(f"{project_id}-*")):
        if folder.is_dir():
            about = _about(folder)
            mine = folder.name.endswith(f"-{_digest(path)}") or about is None or not about.exists()
            (own if mine or (about is not None and about.samefile(path)) else others).append(folder)
    return own, others


def folders_of(place: Path, path: Path) -> list[Path]:
    """The folders with snapshots of whatever project was at `path`: for one that cannot be opened any more."""
    return sorted(folder for folder in place.glob(f"*-{_digest(path)}") if folder.is_dir())


def _digest(path: Path) -> str:
    return hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _about(folder: Path) -> Path | None:
    """The path of the project that a folder's snapshots are of."""
    try:
        found = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
        return Path(found["path"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def note_path(folder: Path, path: Path) -> None:
    """Note whose snapshots these are."""
    if _about(folder) != path.absolute():
        draft = draft_in(folder, SNAPSHOT)
        draft.write_text(json.dumps({"path": str(path.absolute())}), encoding="utf-8")
        draft.replace(folder / ABOUT)


def size_of(folder: Path) -> int:
    """Bytes that a folder's snapshots take together with their texts."""
    total = 0
    for path in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):
            total += path.stat().st_size
    return total


def make_private(folder: Path) -> None:
    """Let nobody but the user into a folder."""
    with suppress(OSError):
        folder.chmod(folder.stat().st_mode & 0o700)  # whoever has write-protected it keeps that


def open_to_no_more(file: Path, project: Path) -> None:
    """Let nobody read a file who may not read the project."""
    with suppress(OSError):
        file.chmod(file.stat().st_mode & (0o600 | project.stat().st_mode & 0o066))


def to_disk(path: Path) -> None:
    """So that a file's contents outlive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def folder_to_disk(folder: Path) -> None:
    """So that new names outlive one too."""
    if os.name != "nt":  # Windows can open no folder
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
