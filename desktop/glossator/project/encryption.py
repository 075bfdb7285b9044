"""The passphrase of an open project: given, changed, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.errors import NotAllowed, WrongPassphrase
from glossator.storage import headers
from glossator.storage.keys import Key
from glossator.storage.pseudonyms import ever_there
from glossator.storage.snapshots import project_id_of
from glossator.storage.surroundings import copies_of

if TYPE_CHECKING:
    from glossator.domain.changes import Edit
    from glossator.project.project import Project


At = Callable[[int], None]


def nobody(_written: int) -> None:
    """Nobody wants to know how far it is."""


class Encryption:
    """Each step writes the file anew and puts it in the old one's place; it is whole whenever the machine stops.

    Each leaves a line in the log, which undo passes over. They may be done in another thread, if nobody touches the
    project meanwhile; `at` gets the number of bytes written, and may raise: then everything is as it was.

    The project's snapshots are written anew with it, and take the new key when it does; those of a project whose
    passphrase is removed stay under it. All takes about a second for each 20 MB. What a disk keeps of the old
    file's blocks until it needs them, and copies made earlier, are beyond reach: `left_behind` names the copies.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self.noted: Edit | None = None
        """The line that the last of them has left in the log; who did it says so with `Project.tell`."""

    def size(self) -> int:
        """About how many bytes are written when the passphrase is changed: the project and its snapshots."""
        files = [file for folder in self._project.snapshots.folders()[0] for file in folder.iterdir()]
        return sum(file.stat().st_size for file in [self._project.path, *files] if file.is_file())

    @property
    def is_on(self) -> bool:
        """Whether the file opens with a passphrase only."""
        return self._project.opened.key is not None

    def give(self, passphrase: str, at: At = nobody) -> None:
        """Encrypt a plain project. Raises NotAllowed where it is encrypted, InvalidValue, CannotWrite."""
        if self.is_on:
            raise NotAllowed("The project has a passphrase already; change it instead.")
        self._renew(Key(passphrase), "Encrypt the project", at)

    def change(self, passphrase: str, at: At = nobody) -> None:
        """Encrypt the project under another passphrase; the old one does not open it any more."""
        self._check_on()
        self._renew(Key(passphrase), "Change the passphrase", at)

    def remove(self, at: At = nobody) -> None:
        """Write the project in plain: everybody who gets at the file can read it. Raises NotAllowed where it holds
        the key to its stand-ins, or its log does."""
        self._check_on()
        if ever_there(self._project.connection):
            raise NotAllowed(
                "The project or its log of edits holds names that stand-ins were given to; these may lie in an "
                "encrypted file only, so it stays encrypted."
            )
        self._renew(None, "Remove the passphrase", at)

    def check(self, passphrase: str) -> None:
        """Raises WrongPassphrase unless it is the one that the project was opened with."""
        self._check_on()
        key = self._project.opened.key
        if key is None or not passphrase or not key.same_as(Key(passphrase)):
            raise WrongPassphrase(
                "This is not the passphrase of “{name}”; nothing was changed.", name=self._project.path.name
            )

    def left_behind(self) -> list[Path]:
        """Copies beside the project, its snapshots and their texts that are still as they were: plain, or under an
        earlier passphrase.

        Copies are looked for in the project's folder only. Plain ones are known by the project's id; those under
        an earlier passphrase by their names, so of other names they are not among them.
        """
        path = self._project.path
        found = [
            *copies_of(path, project_id_of(self._project.connection)),
            *self._project.snapshots.unprotected(),
        ]
        apart = (path, self._project.pseudonyms.companion)  # that has a passphrase of its own
        return sorted(
            other for other in found if other not in apart and other.is_file() and not self._opens(other)
        )

    def _opens(self, other: Path) -> bool:
        """Whether a copy is under the project's passphrase of now. A plain project leaves nothing behind."""
        key = self._project.opened.key
        return key is None or headers.opens(other, key)

    def _check_on(self) -> None:
        if not self.is_on:
            raise NotAllowed("The project has no passphrase.")

    def _renew(self, key: Key | None, label: str, at: At) -> None:
        self._project.check_writable()
        from glossator.storage.rekeying import rekey
        from glossator.storage.snapshot_keys import stage

        snapshots, before = self._project.snapshots, 0
        if key is not None:
            files = snapshots.to_renew(key)
            stage(files, self._project.opened.key, key, at)
            before = sum(file.stat().st_size for file in files)
        try:
            self.noted = rekey(
                self._project.opened, key, label, self._project.coders.name, lambda size: at(before + size)
            )
        finally:
            if not self._project.connection.closed:
                snapshots.settle()
        self._project.coders.forget()
