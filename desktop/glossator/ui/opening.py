"""Opening projects: new ones, those that are there, the sample; and what is said where that cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.domain.errors import (
    CannotWrite,
    Damaged,
    GlossatorError,
    InUse,
    NeedsPassphrase,
    NotAProject,
    WrongPassphrase,
)
from glossator.ui.attempt import explained
from glossator.ui.doorbell import ring, ring_soon
from glossator.ui.guesses import Guesses
from glossator.ui.settings import Settings
from glossator.ui.widgets.notice import Deed, Notice

if TYPE_CHECKING:
    from glossator.project import Project
    from glossator.project.snapshots import LostProject
    from glossator.ui.dialogs.new_project import NewProjectDialog
    from glossator.ui.dialogs.passphrase import OpenPassphrase
    from glossator.ui.repairing import Repairing
    from glossator.ui.widgets.passphrase import AskPassphrase

Make = Callable[[str | None], "Project"]
"""Opens a project, with a passphrase or without."""


def documents_folder() -> Path:
    """Where a user keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


class Opening(QObject):
    """Turns a wish into an open project, or into a sentence and what can be done instead."""

    opened = Signal(object, list)  # Project; the files to be imported into it

    def __init__(self, settings: Settings, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._notice = notice
        self._window = window
        self.dialog: NewProjectDialog | None = None
        self.repairing: Repairing | None = None
        self.asking: OpenPassphrase | None = None
        self.guesses = Guesses()
        self._elsewhere = False  # whether what could not be opened came forward in another window
        self.locked: set[Path] = set()
        """Projects that locked themselves: they want their passphrase from a person, not from the keyring."""

    def ask_new(self, first_files: list[Path] | None = None) -> None:
        """Ask for a new project's name, place and codebook; `first_files` are imported into it."""
        from glossator.ui.dialogs.new_project import NewProjectDialog

        self.dialog = NewProjectDialog(self.place(), self._settings.coder(), self._window)
        self.dialog.chosen.connect(
            lambda path, codebook, coder, phrase: self.new(path, codebook, coder, first_files, phrase)
        )
        self.dialog.open()

    def new(
        self,
        path: Path,
        codebook: str,
        coder: str,
        first_files: list[Path] | None = None,
        passphrase: str = "",
    ) -> None:
        """Make a project; `codebook` is the name of one that comes with the program, or ""; with a passphrase it is
        encrypted."""

        def make(_passphrase: str | None) -> Project:
            from glossator.project import Project
            from glossator.project.codebooks import find_codebook

            path.parent.mkdir(parents=True, exist_ok=True)
            draft = find_codebook(codebook) if codebook else None
            return Project.create(path, draft, coder or None, passphrase=passphrase or None)

        if coder:
            self._settings.set_coder(coder)
        self._settings.set_folder("projects", path.parent)
        self._open(make, path, first_files)

    def place(self) -> Path:
        """The folder that new projects and copies of the sample are kept in."""
        return self._settings.folder("projects") or documents_folder() / "Glossator"

    def ask_place(self) -> Path:
        """Ask where projects are to be kept from now on; those that are there stay where they are."""
        there = next(folder for folder in (self.place(), *self.place().parents) if folder.is_dir())
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where projects are kept"), str(there)
        )
        if chosen:
            self._settings.set_folder("projects", Path(chosen))
        return self.place()

    def ask_open(self) -> None:
        """Ask which project."""
        folder = self._settings.folder("open") or self.place()
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            str(folder),
            self.tr("Glossator projects (*.gloss)") + ";;" + self.tr("All files (*)"),
        )
        if name:
            self._settings.set_folder("open", Path(name).parent)
            self.open(Path(name))

    def open(self, path: Path, by_force: bool = False, rung: bool = False) -> bool:
        """Open a project to work in it, or have the window come forward that works in it, and say whether it has;
        `rung` where that one has been asked in vain."""
        if not (by_force or rung) and ring(self._settings, path):
            self._tell_elsewhere(path)
            return True
        self._elsewhere = False
        self._open(self._opener(path, by_force, rung), path)
        return self._elsewhere

    def _tell_elsewhere(self, path: Path) -> None:
        said = self.tr("“{name}” is open in another window of Glossator, which has come forward.")
        self._notice.done(said.format(name=path.name))

    def _opener(self, path: Path, by_force: bool = False, rung: bool = False) -> Make:
        def make(passphrase: str | None) -> Project:
            from glossator.project import Project

            try:
                return Project.open(path, self._settings.coder(), by_force, passphrase)
            except InUse:
                self._elsewhere = not rung and ring_soon(self._settings, path)
                raise

        return make

    def unlock(self, path: Path, read_only: bool, passphrase: str, asked: AskPassphrase) -> None:
        """Open a project again that was locked; `asked` hears of a wrong passphrase."""
        self.try_(self._reader(path) if read_only else self._opener(path), path, passphrase, False, asked)

    def read(self, path: Path) -> None:
        """Open a project to look at it."""

        self._open(self._reader(path), path)

    def _reader(self, path: Path) -> Make:
        def make(passphrase: str | None) -> Project:
            from glossator.project import Project

            return Project.read(path, passphrase, self._settings.coder())

        return make

    def sample(self) -> None:
        """Open a copy of the sample project that nobody has changed, kept with the user's projects."""
        place = self.place()

        def make(_passphrase: str | None) -> Project:
            from glossator.project.sample import fresh_sample

            return fresh_sample(place, self._settings.coder())

        self._open(make, place)

    def try_(self, make: Make, path: Path, passphrase: str, keep: bool, asked: AskPassphrase) -> bool:
        """Open with a passphrase that was given; whether it was right. Wrong ones are said where they were given,
        and the next has to wait."""
        if self.guesses.wait(path) > 0:
            return False
        try:
            self._open(make, path, passphrase=passphrase)
        except WrongPassphrase as error:
            asked.refuse(explained(error), self.guesses.failed(path))
            return False
        self.guesses.right(path)
        self.locked.discard(path.resolve())
        if keep:
            from glossator.ui import keyring_store

            keyring_store.keep(path, passphrase)
        return True

    def _ask(self, make: Make, path: Path) -> None:
        """Open with the passphrase from the keyring, or ask for it."""
        from glossator.ui import keyring_store
        from glossator.ui.dialogs.passphrase import OpenPassphrase

        kept = keyring_store.find(path) if path.resolve() not in self.locked else None
        if kept is not None:
            try:
                self._open(make, path, passphrase=kept)
                return
            except WrongPassphrase:
                keyring_store.forget(path)  # it was changed meanwhile
        dialog = OpenPassphrase(path.name, keyring_store.is_there(), self.guesses.wait(path), self._window)

        def on_given(passphrase: str, keep: bool) -> None:
            if self.try_(make, path, passphrase, keep, dialog.ask):
                dialog.accept()

        dialog.ask.given.connect(on_given)
        self.asking = dialog
        dialog.open()

    def _open(
        self,
        make: Make,
        path: Path,
        first_files: list[Path] | None = None,
        passphrase: str | None = None,
    ) -> None:
        """Raises WrongPassphrase; every other refusal is shown."""
        try:
            project = make(passphrase)
        except NeedsPassphrase:
            self._ask(make, path)
            return
        except WrongPassphrase:
            raise
        except GlossatorError as error:
            if isinstance(error, InUse) and self._elsewhere:
                self._tell_elsewhere(path)
            else:
                self._notice.error(explained(error), self._instead(error, path, passphrase))
            return
        except OSError as error:
            said = self.tr("“{name}” could not be opened: {reason}. Nothing was changed.")
            self._notice.error(said.format(name=path.name, reason=error.strerror or error))
            return
        self._notice.dismiss()
        if project.backup is not None:
            said = self.tr(
                "An older Glossator made this project; it was brought up to date. The copy from before is {copy}."
            )
            self._notice.done(said.format(copy=project.backup.name))
        self._settings.add_recent(project.path)
        self.opened.emit(project, first_files or [])
        self._tell_strangers(project.path)

    def restore(self, path: Path, passphrase: str | None = None) -> None:
        """Offer the snapshots of a project that cannot be opened."""
        from glossator.ui.dialogs.snapshots import SnapshotsDialog

        dialog = SnapshotsDialog(self._lost(path, passphrase), path, self._settings, self._window)
        dialog.restored.connect(self.open)
        dialog.open()

    def _lost(self, path: Path, passphrase: str | None) -> LostProject:
        from glossator.project.snapshots import LostProject, usual_place

        return LostProject.under(self._settings.snapshots_place() or usual_place(), path, passphrase)

    def _instead(self, error: GlossatorError, path: Path, passphrase: str | None = None) -> list[Deed]:
        """What can be done where a project could not be opened for work."""
        deeds: list[Deed] = []
        if isinstance(error, NotAProject) and self._lost(path, passphrase).all():
            deeds.append((self.tr("Restore from a snapshot…"), lambda: self.restore(path, passphrase)))
        if isinstance(error, (InUse, CannotWrite)) and path.is_file():
            deeds.append((self.tr("Open for reading"), lambda: self.read(path)))
        if isinstance(error, InUse) and error.facts.get("host") != _this_machine():
            # Only of another machine nobody here can say whether the program there still runs.
            deeds.append((self.tr("Open anyway"), lambda: self.open(path, by_force=True)))
        if isinstance(error, Damaged):
            deeds.append((self.tr("Save what can be read…"), lambda: self._repair(path, passphrase)))
        return deeds

    def _repair(self, path: Path, passphrase: str | None) -> None:
        from glossator.ui.repairing import Repairing

        if self.repairing is None:
            self.repairing = Repairing(self._notice, self._window)
            self.repairing.saved.connect(self._on_saved)
        self.repairing.start(path, passphrase)

    def _on_saved(self, path: Path, passphrase: str | None) -> None:
        self._open(self._opener(path), path, passphrase=passphrase)

    def _tell_strangers(self, path: Path) -> None:
        """What lies beside the project and was never asked for: a cloud folder's conflict copy, above all."""
        from glossator.project.repair import strangers

        if found := strangers(path):
            self._notice.error("\n".join(map(explained, found[:3])))


def _this_machine() -> str:
    import socket  # only where a project is in use

    return socket.gethostname()
