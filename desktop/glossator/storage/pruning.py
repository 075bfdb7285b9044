"""Letting go of texts in a folder's store that none of its snapshots needs any more.

The snapshots go first and their texts after, in one transaction: a program that is killed in between leaves texts
that nobody needs, until the next time. Where a snapshot cannot be read nobody knows what it needs, and all stay.
"""

from __future__ import annotations

from pathlib import Path

from glossator.domain.errors import GlossatorError
from glossator.domain.snapshots import SUFFIX
from glossator.drafts import SNAPSHOT, drafts_in, sweep
from glossator.storage.connections import connect
from glossator.storage.keys import Key
from glossator.storage.text_store import NAME, TextStore, key_for


def prune(folder: Path, key: Key | None = None) -> int:
    """Returns how many pieces went. Raises a GlossatorError or an OSError; then none did."""
    if not (folder / NAME).is_file():
        return 0
    sweep(folder, SNAPSHOT)
    with TextStore(folder, key) as store:
        return store.keep_only(lambda: needed(folder, key))


def needed(folder: Path, key: Key | None = None) -> set[str] | None:
    """The pieces that the snapshots need; None where another program takes one, or one cannot be read. Drafts are
    looked for first: one that became a snapshot meanwhile is found as that."""
    if drafts_in(folder, SNAPSHOT):
        return None
    names: set[str] = set()
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            connection = connect(path, True, key_for(path, key))
            try:
                names.update(connection.exec_driver_sql("SELECT sha256 FROM snapshot_pieces").scalars())
            finally:
                connection.close()
                connection.engine.dispose()
        except FileNotFoundError:
            continue  # another program has let go of it
        except GlossatorError:
            if path.exists():
                return None
    return names
