"""Import, export and the check as the window shows them: progress, cancel, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from glossator.ui.attempt import explained, told
from glossator.ui.exports_offered import Wanted
from glossator.ui.jobs import Control, Job
from glossator.ui.settings import Settings
from glossator.ui.widgets.notice import Deed, Notice
from glossator.ui.workspace import Workspace

if TYPE_CHECKING:
    from glossator.domain.remarks import Remark
    from glossator.project.intake import Result
    from glossator.ui.dialogs.export import ExportDialog


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
        space.standing_in.nothing.connect(notice.error)
        importing.progressed.connect(notice.progress)
        importing.ended.connect(notice.dismiss)
        exchange = space.exchange
        exchange.started.connect(self._on_exchange_started)
        exchange.brought.connect(self._on_brought)
        space.reversing.started.connect(self._on_reversing_started)
        for job in (exchange, exporting, printing, space.reversing):
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
        self._export(Wanted(for_spreadsheets=for_spreadsheets))

    def export_more(self) -> None:
        """Ask what to export, in which format and where to, and write it."""
        from glossator.ui.dialogs.export import ExportDialog

        self._space.inspector.flush()
        project = self._space.project
        shown = self._space.showing.document_id
        dialog = ExportDialog(
            [(document.id, document.name) for document in project.documents.all()],
            [(coder.id, coder.name) for coder in project.coders.all()],
            self._settings.export(),
            lambda: self._ask_losses(dialog),
            self._space.window(),
        )
        if shown is not None:
            dialog.documents.tick(shown)

        def on_wanted(wanted: Wanted) -> None:
            self._settings.set_export(dialog.remembered())
            if wanted.stand_ins:
                self._space.standing_in.with_names(lambda: go_on(wanted), dialog)
            else:
                go_on(wanted)

        def go_on(wanted: Wanted) -> None:
            if self._export(wanted, dialog):
                dialog.accept()

        dialog.wanted.connect(on_wanted)
        self._space.standing_in.nothing.connect(dialog.reject)  # the window says why
        self._space.destroyed.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Make a document of what is on the clipboard."""
        self._space.importing.paste(QGuiApplication.clipboard().mimeData())

    def choose_project(self) -> None:
        """Ask for a project or a codebook of another program and import it."""
        folder = self._space.exchange.choose(self._settings.folder("import"))
        if folder is not None:
            self._settings.set_folder("import", folder)

    def check(self) -> None:
        """Look for damage in the project's file, over a connection of its own."""
        if self._checking:
            return
        again = self._space.project.again

        def work(_control: Control) -> list[Remark]:
            with again() as project:
                return project.findings()

        job = Job(work, self)
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_check_failed)
        self._checking = True
        self._notice.working(self.tr("Checking the project …"), job.cancel)
        job.start()

    def _export(self, wanted: Wanted, over: QWidget | None = None) -> bool:
        """Ask for a file and write it; whether one was chosen."""
        folder = self._space.exporting.choose(self._settings.folder("export"), wanted, over)
        if folder is not None:
            self._settings.set_folder("export", folder)
        return folder is not None

    def _ask_losses(self, dialog: ExportDialog) -> None:
        """Tell the dialog what of the project the standard cannot hold, read over a connection of its own."""
        again = self._space.project.again

        def work(_control: Control) -> list[Remark]:
            from glossator.project import refi

            with again() as project:
                return refi.losses(project)

        job = Job(work, self)  # it may outlive the dialog
        job.done.connect(dialog.show_losses)
        job.start()

    def _told(self, title: str, said: str, remarks: Sequence[Remark], page: str) -> Deed:
        """Show what is to be told, in full."""

        def show() -> None:
            from glossator.ui.dialogs.told import ToldDialog

            dialog = ToldDialog(title, said, remarks, page, self._space.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

        return self.tr("Show the list"), show

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_import_started(self, said: str) -> None:
        self._notice.working(said, self._space.importing.cancel)

    def _on_exchange_started(self, said: str) -> None:
        self._total = 100
        self._notice.working(said, self._space.exchange.cancel)

    def _on_brought(self, name: str, new: bool, remarks: list[Remark]) -> None:
        said = self.tr("Added what “{name}” holds.") if new else self.tr("All of “{name}” is here already.")
        said = said.format(name=name)
        shown = self._told(self.tr("What was imported"), said, remarks, "exchange")
        first = explained(remarks[0]) if remarks else ""
        self._notice.done(
            f"{said} {first}".strip(), [shown, (self.tr("Undo"), self._space.undo)] if new else [shown]
        )

    def _on_export_started(self, rows: int) -> None:
        self._total = rows
        self._notice.working(self.tr("Writing …"), self._space.exporting.cancel)

    def _on_print_started(self, steps: int) -> None:
        self._total = steps
        self._notice.working(self.tr("Drawing the pages …"), self._space.printing.cancel)

    def _on_reversing_started(self, parts: int, said: str) -> None:
        self._total = parts
        self._notice.working(said, self._space.reversing.cancel)

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
                else self.tr("%Ln passages have to be reviewed.", "", doubtful)
            )
            said = f"{said} {count}"
            deeds.insert(0, (self.tr("Show the first"), self._space.revising.step_review))
        self._notice.done(said, deeds)

    def _on_printed(self, target: Path | None, pages: int) -> None:
        count = self.tr("1 page") if pages == 1 else self.tr("%Ln pages", "", pages)
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

    def _on_exported(self, target: Path, number: int, unit: str, remarks: list[Remark]) -> None:
        count = {
            "rows": (self.tr("1 row"), self.tr("%Ln rows", "", number)),
            "documents": (self.tr("1 document"), self.tr("%Ln documents", "", number)),
            "codes": (self.tr("1 code"), self.tr("%Ln codes", "", number)),
            "quotations": (self.tr("1 quotation"), self.tr("%Ln quotations", "", number)),
            "annotations": (self.tr("1 annotation"), self.tr("%Ln annotations", "", number)),
        }[unit][number != 1]
        said = self.tr("Exported {count} to “{name}”.").format(count=count, name=target.name)
        folder = QUrl.fromLocalFile(str(target.parent))
        deeds: list[Deed] = [(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))]
        if len(remarks) > 1:
            title = self.tr("What the file does not hold as it is")
            deeds.insert(0, self._told(title, said, remarks, "exporting"))
        first = explained(remarks[0]) if remarks else ""
        self._notice.done(f"{said} {first}".strip(), deeds)

    def _on_checked(self, findings: list[Remark]) -> None:
        self._checking = False
        if not findings:
            self._notice.done(
                self.tr("All is well: the pages, the references, every quote against its text, the log.")
            )
            return
        more = self.tr(" … and %Ln more", "", len(findings) - 1) if findings[1:] else ""
        copy: Deed = (
            self.tr("Copy the list"),
            lambda: QGuiApplication.clipboard().setText("\n".join(map(explained, findings))),
        )
        self._notice.error(
            self.tr("The check found: {first}{more}").format(first=explained(findings[0]), more=more), [copy]
        )

    def _on_check_failed(self, fault: Exception) -> None:
        self._checking = False
        self._notice.error(told(fault))
