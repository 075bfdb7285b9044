"""Import, export and the check as the window shows them: progress, cancel, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from glossator.domain.errors import GlossatorError
from glossator.ui.attempt import explained
from glossator.ui.jobs import Control, Job
from glossator.ui.settings import Settings
from glossator.ui.widgets.notice import Deed, Notice
from glossator.ui.workspace import Workspace

if TYPE_CHECKING:
    from glossator.project.intake import Result


class Transfers(QObject):
    """Joins the jobs of an open project to the notice bar."""

    def __init__(self, space: Workspace, settings: Settings, notice: Notice) -> None:
        super().__init__(space)
        self._space = space
        self._settings = settings
        self._notice = notice
        self._total = 0
        self._checking = False
        importing, exporting = space.importing, space.exporting
        importing.started.connect(self._on_import_started)
        exporting.started.connect(self._on_export_started)
        printing, revising = space.printing, space.revising
        printing.started.connect(self._on_print_started)
        printing.printed.connect(self._on_printed)
        revising.started.connect(self._on_revising_started)
        revising.replaced.connect(self._on_replaced)
        revising.ended.connect(notice.dismiss)
        revising.nothing.connect(notice.error)
        importing.progressed.connect(notice.progress)
        importing.ended.connect(notice.dismiss)
        for job in (exporting, printing):
            job.progressed.connect(self._on_progress)
            job.ended.connect(notice.dismiss)
            job.nothing.connect(notice.error)
        importing.nothing.connect(self._on_nothing_imported)
        importing.imported.connect(self._on_imported)
        exporting.exported.connect(self._on_exported)

    def choose_files(self) -> None:
        """Ask for files and import them."""
        folder = self._space.importing.choose(self._settings.folder("import"))
        if folder is not None:
            self._settings.set_folder("import", folder)

    def choose_import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        folder = self._space.importing.choose_folder(self._settings.folder("import"))
        if folder is not None:
            self._settings.set_folder("import", folder)

    def export(self, for_spreadsheets: bool) -> None:
        """Ask for a file and write the passages into it."""
        self._space.inspector.flush()
        folder = self._space.exporting.choose(self._settings.folder("export"), for_spreadsheets)
        if folder is not None:
            self._settings.set_folder("export", folder)

    def export_more(self) -> None:
        """Ask what to export, in which format and where to, and write it."""

    def choose_project(self) -> None:
        """Ask for a project of another program and import it."""

    def check(self) -> None:
        """Look for damage in the project's file, over a connection of its own."""
        if self._checking:
            return
        path = self._space.project.path

        def work(_control: Control) -> list[str]:
            from glossator.project import Project

            with Project.read(path) as project:
                return project.findings()

        job = Job(work, self)
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_check_failed)
        self._checking = True
        self._notice.working(self.tr("Checking the project …"), job.cancel)
        job.start()

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_import_started(self, said: str) -> None:
        self._notice.working(said, self._space.importing.cancel)

    def _on_export_started(self, rows: int) -> None:
        self._total = rows
        self._notice.working(self.tr("Writing the table …"), self._space.exporting.cancel)

    def _on_print_started(self, steps: int) -> None:
        self._total = steps
        self._notice.working(self.tr("Drawing the pages …"), self._space.printing.cancel)

    def _on_revising_started(self) -> None:
        self._total = 0
        self._notice.working(self.tr("Comparing the two texts …"), self._space.revising.cancel)

    def _on_replaced(self, name: str, doubtful: int) -> None:
        said = self.tr("Replaced the text of “{name}”.").format(name=name)
        deeds: list[Deed] = [(self.tr("Undo"), self._space.undo)]
        if doubtful:
            count = (
                self.tr("1 passage has to be reviewed.")
                if doubtful == 1
                else self.tr("%n passages have to be reviewed.", "", doubtful)
            )
            said = f"{said} {count}"
            deeds.insert(0, (self.tr("Show the first"), self._space.revising.step_review))
        self._notice.done(said, deeds)

    def _on_printed(self, target: Path | None, pages: int) -> None:
        count = self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages)
        if target is None:
            self._notice.done(self.tr("Sent {pages} to the printer.").format(pages=count))
            return
        folder = QUrl.fromLocalFile(str(target.parent))
        said = self.tr("Saved {pages} to “{name}”.").format(pages=count, name=target.name)
        self._notice.done(said, [(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))])

    def _on_progress(self, done: int) -> None:
        self._notice.progress(done, self._total)

    def _on_imported(self, ids: list[str]) -> None:
        from glossator.project.intake import IMPORTED
        from glossator.ui.dialogs.import_result import counts

        result = self._space.importing.result
        if result is None:
            return
        new = result.of(IMPORTED)
        if len(new) == len(result.lines) == 1:
            said = self.tr("Imported “{name}”.").format(name=new[0].name)
        else:
            said = counts(result)
        self._notice.done(said, [self._list_of(result), (self.tr("Undo"), self._space.undo)])

    def _on_nothing_imported(self, why: str) -> None:
        result = self._space.importing.result
        self._notice.error(why, [self._list_of(result)] if result is not None and result.lines else ())

    def _list_of(self, result: Result) -> Deed:
        def show() -> None:
            from glossator.ui.dialogs.import_result import ImportResultDialog

            dialog = ImportResultDialog(result, self._space.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

        return self.tr("Show the list"), show

    def _on_exported(self, target: Path, rows: int) -> None:
        count = (
            self.tr("1 row") if rows == 1 else self.tr("{rows} rows").format(rows=QLocale().toString(rows))
        )
        said = self.tr("Exported {rows} to “{name}”.").format(rows=count, name=target.name)
        folder = QUrl.fromLocalFile(str(target.parent))
        self._notice.done(said, [(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))])

    def _on_checked(self, findings: list[str]) -> None:
        self._checking = False
        if not findings:
            self._notice.done(
                self.tr("All is well: the pages, the references, every quote against its text, the log.")
            )
            return
        more = self.tr(" … and {more} more").format(more=len(findings) - 1) if findings[1:] else ""
        copy: Deed = (
            self.tr("Copy the list"),
            lambda: QGuiApplication.clipboard().setText("\n".join(findings)),
        )
        self._notice.error(
            self.tr("The check found: {first}{more}").format(first=findings[0], more=more), [copy]
        )

    def _on_check_failed(self, fault: Exception) -> None:
        self._checking = False
        self._notice.error(explained(fault) if isinstance(fault, GlossatorError) else str(fault))
