"""Snapshots of a project: taken while it is worked in, looked at, and made a project again in a new file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from glossator.domain.errors import CannotWrite, GlossatorError, NotFound
from glossator.domain.remarks import Remark
from glossator.domain.snapshots import ASKED, LIMIT, UPGRADE, Lost, Snapshot
from glossator.storage import restoring, snapshot_folders, snapshot_keys
from glossator.storage import snapshots as stored

if TYPE_CHECKING:
    from glossator.project.project import Project
    from glossator.storage.file import ProjectFile
    from glossator.storage.keys import Key

_PLACES = "places.txt"
LARGE = 50
"""Rows. Before a step that deletes so many a snapshot is taken."""


def usual_place() -> Path:
    """Where snapshots lie unless the user says otherwise."""
    import platformdirs

    return platformdirs.user_data_path("Glossator", appauthor=False) / "snapshots"


def known_places() -> list[Path]:
    """Where this user has ever kept snapshots, as far as it was noted."""
    usual = usual_place()
    try:
        noted = (usual / _PLACES).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        noted = []
    return [usual, *(Path(line) for line in noted if line)]


def note_place(place: Path) -> None:
    """Remember that snapshots are kept there: those are to be found when a passphrase is given long after. Where it
    cannot be noted nothing is said."""
    place = place.absolute()
    if place not in known_places():
        with suppress(OSError, ValueError):
            usual_place().mkdir(parents=True, exist_ok=True)
            with (usual_place() / _PLACES).open("a", encoding="utf-8") as noted:
                noted.write(f"{place}\n")


class Snapshots:
    """The snapshots of one project. None are taken by themselves until `keep_in` says where."""

    def __init__(self, project: Project, opened: ProjectFile) -> None:
        self._project = project
        self._file = opened
        self._limit = LIMIT
        self._seen_to = False
        self._places: list[Path] = []
        self._protecting = Lock()
        self.folder: Path | None = None
        """Where this project's snapshots lie; None until `keep_in` was called."""
        self.on_failure: Callable[[GlossatorError], None] | None = None
        """Told when the snapshot before a large step could not be taken; the step is done all the same."""

    def keep_in(self, place: Path, limit: int = LIMIT, others: Sequence[Path] = ()) -> None:
        """Keep snapshots below `place`, in a folder of this project's own, up to `limit` bytes. There may be
        earlier ones in `others`: a passphrase is to protect them too."""
        project_id = stored.project_id_of(self._project.connection)
        self.folder = snapshot_folders.folder_for(place, project_id, self._project.path)
        self._limit = limit
        self._places = list(dict.fromkeys([place, *others, *self._places]))
        self.settle()

    def take(self, reason: str = ASKED, check: Callable[[], None] | None = None) -> Snapshot:
        """Take one, from any thread, while somebody works; `check` may raise to end it. Where nothing was done
        since the latest, that one is returned. Raises CannotWrite: then all is as it was."""
        if self.exposed():
            self.protect(check)
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

    # --- the passphrase -------------------------------------------------------------------------------------------

    def folders(self) -> tuple[list[Path], list[Path]]:
        """Where snapshots of this project lie, and where those of copies of it that are there."""
        project_id = stored.project_id_of(self._project.connection)
        found = [
            snapshot_folders.folders_like(place, project_id, self._project.path) for place in self._places
        ]
        return [each for own, _ in found for each in own], [each for _, others in found for each in others]

    def unprotected(self) -> list[Path]:
        """The snapshots of this project, and of copies of it, and their texts that its passphrase does not
        protect."""
        key = self._file.key
        if key is None:
            return []
        return [
            file for some in self.folders() for each in some for file in snapshot_keys.unprotected(each, key)
        ]

    def exposed(self) -> bool:
        """Whether a project that has a passphrase has snapshots from before, which anybody can read."""
        return self._file.key is not None and not self._project.read_only and bool(self._plain())

    def protect(self, check: Callable[[], None] | None = None) -> None:
        """Encrypt those under the project's passphrase; from any thread. What cannot be encrypted stays."""
        key = self._file.key
        with self._protecting:
            if key is not None:
                snapshot_keys.stage(
                    self._plain(), None, key, lambda _: check() if check is not None else None
                )
                self.settle()

    def to_renew(self, key: Key) -> list[Path]:
        """The files that are to be written anew when the project gets this key."""
        return [file for each in self.folders()[0] for file in snapshot_keys.unprotected(each, key)]

    def settle(self) -> None:
        """Let those that were written anew take the old ones' places, if the project has their key now."""
        if not self._project.read_only:
            for folder in self.folders()[0]:
                snapshot_keys.settle(folder, self._file.key)

    def _plain(self) -> list[Path]:
        return [file for each in self.folders()[0] for file in snapshot_keys.plain_in(each)]

    def all(self) -> list[Snapshot]:
        """Those that are kept, newest first."""
        return stored.all_in(self._place(), self._file.key)

    def size(self) -> int:
        """Bytes that they take together with the store of their texts."""
        return snapshot_folders.size_of(self._place())

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
        is damaged; then there is no new file. It has the passphrase that this one has now, if the snapshot is from
        a time when there was none."""
        key = self._file.key
        return restoring.restore(self._place() / snapshot.name, target, key, under=key)

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
                proved = self._key is not None and snapshot_keys.any_opens(folder, self._key)
                return restoring.restore(
                    folder / snapshot.name, target, self._key, under=self._key if proved else None
                )
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
