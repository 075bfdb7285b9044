"""Snapshots of a project: taken while it is worked in, looked at, and made a project again in a new file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.errors import CannotWrite, GlossatorError, NotFound
from glossator.domain.remarks import Remark
from glossator.domain.snapshots import ASKED, LIMIT, PROTECT, UPGRADE, Lost, Snapshot
from glossator.storage import restoring, snapshot_folders
from glossator.storage import snapshots as stored

if TYPE_CHECKING:
    from glossator.project.project import Project
    from glossator.storage.file import ProjectFile
    from glossator.storage.keys import Key

LARGE = 50
"""Rows. Before a step that deletes so many a snapshot is taken."""


def usual_place() -> Path:
    """Where snapshots lie unless the user says otherwise."""
    import platformdirs

    return platformdirs.user_data_path("Glossator", appauthor=False) / "snapshots"


class Snapshots:
    """The snapshots of one project. None are taken by themselves until `keep_in` says where."""

    def __init__(self, project: Project, opened: ProjectFile) -> None:
        self._project = project
        self._file = opened
        self._limit = LIMIT
        self._seen_to = False
        self.folder: Path | None = None
        """Where this project's snapshots lie; None until `keep_in` was called."""
        self.on_failure: Callable[[GlossatorError], None] | None = None
        """Told when the snapshot before a large step could not be taken; the step is done all the same."""

    def keep_in(self, place: Path, limit: int = LIMIT) -> None:
        """Keep snapshots below `place`, in a folder of this project's own, up to `limit` bytes."""
        project_id = stored.project_id_of(self._project.connection)
        self.folder = snapshot_folders.folder_for(place, project_id, self._project.path)
        self._limit = limit

    def take(self, reason: str = ASKED, check: Callable[[], None] | None = None) -> Snapshot:
        """Take one, from any thread, while somebody works; `check` may raise to end it. Where nothing was done
        since the latest, that one is returned. Raises CannotWrite: then all is as it was."""
        return stored.take(self._file, self._place(), reason, self._limit, check=check)

    def due(self, rows: int = LARGE) -> bool:
        """Whether one is taken before a step that changes so many rows."""
        return self.folder is not None and rows >= LARGE and not self._project.read_only

    @contextmanager
    def seen_to(self) -> Iterator[None]:
        """A step inside takes none: whoever does it has taken one before, in another thread."""
        self._seen_to = True
        try:
            yield
        finally:
            self._seen_to = False

    def before(self, reason: str, rows: int = LARGE) -> None:
        """Take one before a step that changes many rows. That it fails stops no step."""
        if self._seen_to or not self.due(rows):
            return
        try:
            self.take(reason)
        except GlossatorError as error:
            if self.on_failure is not None:
                self.on_failure(error)

    def take_of_before(self) -> Snapshot | None:
        """Take one of the project as it was before it was brought up to date, of the copy beside it; None where it
        was not. From any thread, as `take`, and with its errors; the copy stays whatever comes of it."""
        copy = self._file.backup
        if copy is None:
            return None
        return stored.take(self._file, self._place(), UPGRADE, self._limit, of=copy)

    def protect(self) -> None:
        """After the project was given a passphrase: one snapshot under it takes the place of those that it does not
        protect. Where it cannot be taken they stay."""
        key = self._file.key
        if self.folder is None or key is None or not self.folder.is_dir():
            return
        try:
            stored.take(self._file, self.folder, PROTECT, self._limit, anew=True)
            stored.drop_unprotected(self.folder, key)
        except GlossatorError as error:
            if self.on_failure is not None:
                self.on_failure(error)

    def all(self) -> list[Snapshot]:
        """Those that are kept, newest first."""
        return stored.all_in(self._place(), self._file.key)

    def size(self) -> int:
        """Bytes that they take together with the store of their texts."""
        return stored.size_of(self._place())

    def compare(self, snapshot: Snapshot) -> Lost | None:
        """What would be lost by going back to it; None where it cannot be read."""
        held = snapshot.held
        if held is None:
            return None
        now = stored.held_now(self._project.connection)
        edits, coders, known = stored.since(self._project.connection, held)
        return Lost(
            edits,
            coders,
            now.documents - held.documents,
            now.passages - held.passages,
            now.codings - held.codings,
            now.codes - held.codes,
            now.memos - held.memos,
            known,
        )

    def restore(self, snapshot: Snapshot, target: Path) -> list[Remark]:
        """Make a project of it in a new file, looked through; the project that is open is not touched. Returns what
        is wrong in it, a sentence each. Raises CannotWrite where the target exists, NotAProject where the snapshot
        is damaged; then there is no new file."""
        return restoring.restore(self._place() / snapshot.name, target, self._file.key)

    def _place(self) -> Path:
        if self.folder is None:
            raise CannotWrite("No place for snapshots has been chosen.")
        return self.folder


class LostProject:
    """The snapshots of a project that is gone or cannot be opened, by the path that it had."""

    @classmethod
    def under(cls, place: Path, path: Path, passphrase: str | None) -> LostProject:
        """Of a project that had this passphrase."""
        from glossator.storage.keys import Key

        return cls(place, path, Key(passphrase) if passphrase else None)

    def __init__(self, place: Path, path: Path, key: Key | None = None) -> None:
        self._key = key
        folders = snapshot_folders.folders_of(place, path)
        self._found = [(folder, each) for folder in folders for each in stored.all_in(folder, key)]
        self._found.sort(key=lambda found: (found[1].taken_at, found[1].number), reverse=True)

    def all(self) -> list[Snapshot]:
        """Those that are kept, newest first."""
        return [snapshot for _, snapshot in self._found]

    def restore(self, snapshot: Snapshot, target: Path) -> list[Remark]:
        """As `Snapshots.restore`."""
        for folder, each in self._found:
            if each == snapshot:
                return restoring.restore(folder / snapshot.name, target, self._key)
        raise NotFound("There is no snapshot “{name}”.", name=snapshot.name)


def by_number(snapshots: Sequence[Snapshot], number: int) -> Snapshot:
    """The snapshot with this number. Raises NotFound."""
    for snapshot in snapshots:
        if snapshot.number == number:
            return snapshot
    raise NotFound("There is no snapshot {number}.", number=number)


def free_name(path: Path, today: date) -> Path:
    """Where a snapshot of the project at `path` is restored to unless the user says otherwise: beside it, under a
    name that is free."""
    name = f"{path.stem} restored {today:%Y-%m-%d}"
    target = path.with_name(f"{name}{path.suffix}")
    number = 2
    while target.exists():
        target = path.with_name(f"{name} {number}{path.suffix}")
        number += 1
    return target
