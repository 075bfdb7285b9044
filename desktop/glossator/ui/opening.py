"""Opening projects: new ones, those that are there, the sample; and what is said where that cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.domain.errors import CannotWrite, GlossatorError, InUse
from glossator.ui.attempt import explained
from glossator.ui.settings import Settings
from glossator.ui.widgets.notice import Deed, Notice

if TYPE_CHECKING:
    from glossator.project import Project
    from glossator.ui.dialogs.new_project import NewProjectDialog


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

    def ask_new(self, first_files: list[Path] | None = None) -> None:
        """Ask for a new project's name, place and codebook; `first_files` are imported into it."""
        from glossator.ui.dialogs.new_project import NewProjectDialog

        self.dialog = NewProjectDialog(
            self._settings.folder("projects") or documents_folder(), self._settings.coder(), self._window
        )
        self.dialog.chosen.connect(lambda path, codebook, coder: self.new(path, codebook, coder, first_files))
        self.dialog.open()

    def new(self, path: Path, codebook: str, coder: str, first_files: list[Path] | None = None) -> None:
        """Make a project; `codebook` is the name of one that comes with the program, or ""."""

        def make() -> Project:
            from glossator.project import Project
            from glossator.project.codebooks import find_codebook

            path.parent.mkdir(parents=True, exist_ok=True)
            return Project.create(path, find_codebook(codebook) if codebook else None, coder or None)

        if coder:
            self._settings.set_coder(coder)
        self._settings.set_folder("projects", path.parent)
        self._open(make, path, first_files)

    def ask_open(self) -> None:
        """Ask which project."""
        folder = self._settings.folder("projects") or documents_folder()
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            str(folder),
            self.tr("Glossator projects (*.gloss)") + ";;" + self.tr("All files (*)"),
        )
        if name:
            self._settings.set_folder("projects", Path(name).parent)
            self.open(Path(name))

    def open(self, path: Path, by_force: bool = False) -> None:
        """Open a project to work in it."""

        def make() -> Project:
            from glossator.project import Project

            return Project.open(path, self._settings.coder(), by_force)

        self._open(make, path)

    def read(self, path: Path) -> None:
        """Open a project to look at it."""

        def make() -> Project:
            from glossator.project import Project

            return Project.read(path)

        self._open(make, path)

    def sample(self) -> None:
        """Open a fresh copy of the sample project, kept with the user's documents."""

        def make() -> Project:
            from glossator.project.sample import fresh_sample

            return fresh_sample(documents_folder() / "Glossator", self._settings.coder())

        self._open(make, documents_folder())

    def _open(self, make: Callable[[], Project], path: Path, first_files: list[Path] | None = None) -> None:
        try:
            project = make()
        except GlossatorError as error:
            self._notice.error(explained(error), self._instead(error, path))
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

    def _instead(self, error: GlossatorError, path: Path) -> list[Deed]:
        """What can be done where a project could not be opened for work."""
        deeds: list[Deed] = []
        if isinstance(error, (InUse, CannotWrite)) and path.is_file():
            deeds.append((self.tr("Open for reading"), lambda: self.read(path)))
        if isinstance(error, InUse) and error.facts.get("host") != _this_machine():
            # Only of another machine nobody here can say whether the program there still runs.
            deeds.append((self.tr("Open anyway"), lambda: self.open(path, by_force=True)))
        return deeds


def _this_machine() -> str:
    import socket  # only where a project is in use

    return socket.gethostname()
