"""Letting go of the stores of texts that were set aside since they could not be opened.

What lies there may be all that is left of a text, and a later program may read what this one cannot. So a store
goes only when nothing of it can be missed: every snapshot of the folder can be read, and every text that they need
is whole in the present store. What is missing there and can be read in one set aside is put there first. Snapshots
that are taken meanwhile need nothing else: they look for their texts in the present store alone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from glossator.domain.snapshots import SUFFIX
from glossator.drafts import SNAPSHOT, sweep
from glossator.storage.keys import Key
from glossator.storage.pruning import needed
from glossator.storage.snapshot_keys import STAGED
from glossator.storage.text_store import NAME, Pieces, TextStore, aside_in, is_plain, journal_of


def let_go(folder: Path, key: Key | None = None) -> int:
    """Returns how many stores went. Raises a GlossatorError or an OSError; then what the snapshots need is still
    where it was."""
    found = {path: path.stat() for path in aside_in(folder)}
    if not found or not (folder / NAME).is_file():
        return 0
    sweep(folder, SNAPSHOT)
    with TextStore(folder, key) as store:
        for _ in range(2):
            lacking = store.lacking(lambda: _sure(folder, key), lambda: _remove(found))
            if not lacking or not _fetched(folder, key, store, lacking):
                break
    return sum(not path.exists() for path in found)


def _sure(folder: Path, key: Key | None) -> set[str] | None:
    """What the snapshots need; None where that cannot be said, or where one is read without the passphrase that the
    present store needs."""
    if (folder / STAGED).is_dir():
        return None
    names = needed(folder, key)
    if key is not None and any(is_plain(path) for path in folder.glob(f"*{SUFFIX}")):
        return None
    return names


def _fetched(folder: Path, key: Key | None, store: TextStore, names: set[str]) -> bool:
    """Put these pieces into the present store, as far as any store has them; whether all are there now."""
    left = set(names)
    with Pieces(folder, key) as pieces:
        for name in sorted(names):
            data = pieces.read(name)
            if data is not None:
                store.add([(name, data)])
                left.remove(name)
    return not left


def _remove(found: dict[Path, os.stat_result]) -> None:
    for path, was in found.items():
        with suppress(OSError):  # open elsewhere on Windows: the next time
            if os.path.samestat(was, path.stat()):  # else another one was set aside under this name
                # First: left behind it would be taken for that of the next store of this name.
                journal_of(path).unlink(missing_ok=True)
                path.unlink()
