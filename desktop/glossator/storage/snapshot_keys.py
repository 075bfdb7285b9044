"""The snapshots of a project under another key.

All that is to change is written into a folder beside the old files first (`stage`), then the project itself takes
the new key, and only then do the new files take the old ones' places (`settle`). A program that is killed leaves
the old ones whole until the project has the new key, and from then on the new ones, which the next `settle` puts
in their places.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from glossator.domain.errors import GlossatorError
from glossator.domain.snapshots import SUFFIX
from glossator.drafts import SNAPSHOT, sweep
from glossator.storage import headers
from glossator.storage.faults import explained, is_full
from glossator.storage.keys import Key
from glossator.storage.rekeying import copy_under, verify
from glossator.storage.snapshot_folders import folder_to_disk, to_disk
from glossator.storage.text_store import is_plain

STAGED = "renewed"


def unprotected(folder: Path, key: Key) -> list[Path]:
    """The snapshots and stores of a folder that are plain or under another key."""
    return [path for path in _files(folder) if not headers.opens(path, key)]


def plain_in(folder: Path) -> list[Path]:
    """The snapshots and stores of a folder that no passphrase protects."""
    return [path for path in _files(folder) if is_plain(path)]


def any_opens(folder: Path, key: Key) -> bool:
    """Whether this is the key of any of them: then it is no passphrase mistyped."""
    return any(headers.opens(path, key) for path in _files(folder))


def stage(files: Iterable[Path], old: Key | None, key: Key, at: Callable[[int], None]) -> None:
    """Write these snapshots and stores, which are plain or under `old`, anew under `key`, each into a folder beside
    it, and look whether they are whole. One that cannot be read is left out, as is a folder that cannot be written.
    `at` is told how many bytes are written and may raise: then nothing is staged.

    Raises CannotWrite where there is no room.
    """
    written = 0
    begun: dict[Path, bool] = {}
    try:
        for path in files:
            folder = path.parent
            if folder not in begun:
                sweep(folder, SNAPSHOT)
                begun[folder] = _begun(folder / STAGED)
            if not begun[folder]:
                continue
            draft = folder / STAGED / path.name
            before, written = written, written + path.stat().st_size
            try:
                with explained(path):
                    _renewed(path, draft, old, key, _upto(at, before, path.stat().st_size))
            except GlossatorError as fault:
                if is_full(fault):
                    raise
                draft.unlink(missing_ok=True)
        for folder, there in begun.items():
            if there:
                folder_to_disk(folder / STAGED)
    except BaseException:
        for folder in begun:
            shutil.rmtree(folder / STAGED, ignore_errors=True)
        raise


def _upto(at: Callable[[int], None], before: int, most: int) -> Callable[[int], None]:
    return lambda size: at(before + min(size, most))


def _begun(staged: Path) -> bool:
    shutil.rmtree(staged, ignore_errors=True)
    with suppress(OSError):
        staged.mkdir(mode=0o700)
        return True
    return False


def _renewed(path: Path, draft: Path, old: Key | None, key: Key, at: Callable[[int], None]) -> None:
    draft.open("xb").close()
    was = None if is_plain(path) else old or key
    copied = copy_under(path, was, draft, key, at)
    verify(path, draft, key, at, copied)
    with suppress(OSError):
        draft.chmod(path.stat().st_mode)
    to_disk(draft)


def settle(folder: Path, key: Key | None) -> None:
    """Put what was staged in the old files' places where the project has that key now, else throw it away. What
    cannot be replaced now is tried again the next time."""
    staged = folder / STAGED
    if not staged.is_dir():
        return
    for draft in sorted(staged.iterdir()):
        with suppress(OSError):
            if key is not None and draft.suffix in (SUFFIX, ".store") and headers.opens(draft, key):
                draft.replace(folder / draft.name)
            else:
                draft.unlink()
    folder_to_disk(folder)
    with suppress(OSError):
        staged.rmdir()


def _files(folder: Path) -> list[Path]:
    return sorted([*folder.glob(f"*{SUFFIX}"), *folder.glob("texts*.store")])
