"""Importing files: read in the background, looked at by the user where need be, taken in as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.ui.attempt import told
from glossator.ui.jobs import Control, Job

if TYPE_CHECKING:
    from glossator.project.imports import Found, Held, Wishes
    from glossator.project.intake import Line, Result, Wanted
    from glossator.ui.attempt import Attempt
    from glossator.ui.bridge import Bridge
    from glossator.ui.dialogs.import_files import ImportDialog


class Importing(QObject):
    """Takes files and folders into the open project.

    Where every file was read with certainty, none is known already and none proposes anything, they are taken in at
    once; else a dialog shows each with what was guessed, proposed or refused. Neither reading nor writing keeps the
    window waiting, and all that is added is one step.
    """

    started = Signal(str)  # what is going on
    progressed = Signal(int, int, str)  # done, of so many, and the name of the file that it is at
    ended = Signal()  # reading or taking in is over, one way or another
    imported = Signal(list)  # ids of the new documents; `result` has more
    nothing = Signal(str)  # a sentence: why nothing was imported; `result` may have more

    def __init__(self, bridge: Bridge, attempt: Attempt, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._attempt = attempt
        self._window = window
        self._job: Job | None = None
        self._waiting: list[Path] = []  # asked for while others are under way
        self._files: tuple[Path, ...] = ()  # under way now
        self._passed: list[Line] = []
        self._turn: dict[int, int] = {}  # file of the dialog → how often it was to be read again
        self._pasted: Held | None = None
        self.dialog: ImportDialog | None = None
        self.result: Result | None = None

    def choose(self, folder: Path | None) -> Path | None:
        """Let the user choose files and take them; returns the folder they were chosen in, or None."""
        from glossator.project.imports import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import documents"),
            str(folder or ""),
            self.tr("Reports ({kinds})").format(kinds=kinds) + ";;" + self.tr("All files (*)"),
        )
        if not names:
            return None
        self.take([Path(name) for name in names])
        return Path(names[0]).parent

    def choose_folder(self, folder: Path | None) -> Path | None:
        """Let the user choose a folder and take all in it; returns it, or None."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), str(folder or ""))
        if not name:
            return None
        self.take([Path(name)])
        return Path(name)

    def paste(self, mime: QMimeData) -> None:
        """Take the files that are on the clipboard, or make a document of the words there."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take(files)
            return
        from glossator.project.imports import Held
        from glossator.ui.pasting import words_of

        # They are read once more when they are taken in, and go with this object.
        if self._pasted is None:
            self._pasted = Held()
        found = words_of(mime, self.tr("Pasted text"))
        if found is None:
            self.nothing.emit(self.tr("There is no text on the clipboard; copy some, then paste it here."))
        else:
            self.take([self._pasted.add(*found)])

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files and all in these folders, and go on as the class says. While others are under way they
        wait for their turn."""
        if self._job is not None or self.dialog is not None:
            self._waiting += paths
            return
        if not paths:
            return
        from glossator.project.imports import Reader, gather

        chosen = list(paths)
        self.result = None

        def work(control: Control) -> tuple[Sequence[Path], Sequence[Any], list[Found]]:
            gathered = gather(chosen, control.check)
            self._files = gathered.files  # before the first progress is told of
            return gathered.files, gathered.passed, Reader().find_all(gathered.files, control.progress)

        self._start(work, self._on_read, self.tr("Reading …"), self.tr("Reading {number} of {total}: {name}"))

    def cancel(self) -> None:
        """Stop; nothing is imported then."""
        if self._job is not None:
            self._job.cancel()

    # --- reading ----------------------------------------------------------------------------------------------

    def _on_read(self, read: tuple[Sequence[Path], Sequence[Any], list[Found]]) -> None:
        from glossator.project.imports import with_known
        from glossator.project.intake import SKIPPED, Line, Result, Wanted

        _, passed, found = read
        self._passed = [Line(path, SKIPPED, reason=reason) for path, reason in passed]
        if not found:
            self.result = Result(tuple(self._passed))
            self.nothing.emit(self.tr("There is no file to import."))
            self._next()
            return
        told = self._attempt(lambda: with_known(self._bridge.project, found)) or []
        if all(each.plain for each in told):
            self._take_in([Wanted(each, n) for each in told for n in range(len(each.reports))], [])
            return
        from glossator.ui.dialogs.import_files import ImportDialog

        self._turn.clear()
        self.dialog = dialog = ImportDialog(told, self._window)
        self.destroyed.connect(dialog.deleteLater)  # the project was closed
        dialog.reread_wanted.connect(self._on_reread)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_reread(self, files: list[int], wishes: Wishes) -> None:
        """Read files of the dialog again; where a file is asked for anew meanwhile, the last wish counts."""
        dialog = self.dialog
        if dialog is None:
            return
        from glossator.project.imports import Reader

        for file in files:
            self._turn[file] = self._turn.get(file, 0) + 1
        turns = {file: self._turn[file] for file in files}
        paths = [dialog.choice[file].path for file in files]

        def work(control: Control) -> list[Found]:
            reader, found = Reader(), []
            for path in paths:
                control.check()
                found.append(reader.find(path, wishes))
            return found

        def on_read(found: list[Found]) -> None:
            if self.dialog is not dialog:
                return
            from glossator.project.imports import with_known

            told = self._attempt(lambda: with_known(self._bridge.project, found)) or found
            for (file, turn), each in zip(turns.items(), told, strict=True):
                if self._turn[file] == turn:
                    dialog.show_found(file, each)

        dialog.set_reading(files)
        job = Job(work, self)
        job.done.connect(on_read)
        job.start()

    def _on_accepted(self) -> None:
        if self.dialog is not None:
            self._take_in(self.dialog.choice.wanted(), list(self.dialog.choice.left()))

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            if self._job is None:
                self._next()

    # --- taking in --------------------------------------------------------------------------------------------

    def _take_in(self, wanted: Sequence[Wanted], left: Sequence[Line]) -> None:
        from glossator.project.intake import take_in

        project = self._bridge.project
        order = {path: number for number, path in enumerate(self._files)}
        self._files = tuple(each.found.path for each in wanted)
        others = [*left, *self._passed]

        def work(control: Control) -> Result:
            result = take_in(project, wanted, control.progress)
            lines = sorted((*result.lines, *others), key=lambda line: order.get(line.path, len(order)))
            return replace(result, lines=tuple(lines))

        self._start(
            work, self._on_taken, self.tr("Importing …"), self.tr("Importing {number} of {total}: {name}")
        )

    def _on_taken(self, result: Result) -> None:
        self.result = result
        if result.edit is not None:
            self._bridge.project.tell(result.edit)
            self.imported.emit(result.ids)
        else:
            self.nothing.emit(self.tr("Nothing was imported."))
        self._next()

    # --- jobs -------------------------------------------------------------------------------------------------

    def _start(self, work: Callable[[Control], Any], done: Callable[[Any], None], said: str, at: str) -> None:
        def on_done(result: Any) -> None:
            self._over()
            done(result)

        def on_progress(number: int) -> None:
            files = self._files
            if number < len(files):
                from glossator.project.imports import shown

                name = shown(files[number])
                digits = QLocale().toString
                words = at.format(number=digits(number + 1), total=digits(len(files)), name=name)
                self.progressed.emit(number, len(files), words)

        self._job = Job(work, self)
        self._job.progressed.connect(on_progress)
        self._job.done.connect(on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(said)
        self._job.start()

    def _on_failed(self, fault: Exception) -> None:
        self._over()
        reason = told(fault)
        self.nothing.emit(self.tr("Nothing was imported. {reason}").format(reason=reason))
        self._next()

    def _on_ended(self) -> None:
        self._over()
        self._waiting.clear()
        self.nothing.emit(self.tr("Stopped; nothing was imported."))

    def _over(self) -> None:
        self._job = None
        self.ended.emit()

    def _next(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.take(waiting)
