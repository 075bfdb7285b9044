"""The coded report on paper, or as a PDF: drawn in slices between which the window goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.domain.errors import GlossatorError
from glossator.ui.attempt import explained
from glossator.ui.bridge import Bridge
from glossator.ui.language import clauses, series
from glossator.ui.reader.marks import Mark
from glossator.ui.settings import Settings
from glossator.ui.showing import Showing

if TYPE_CHECKING:
    from glossator.ui.dialogs.which_names import WhichNames
    from glossator.ui.reader.paper import Paper, Report
    from glossator.ui.standing_in import StandingIn

SLICE = 0.012  # seconds


class Printing(QObject):
    """Prints what the reading view shows."""

    started = Signal(int)  # how many steps it will be
    progressed = Signal(int)
    ended = Signal()
    printed = Signal(object, int)  # the PDF (None for paper), and its number of pages
    nothing = Signal(str)  # a sentence: why nothing was written

    def __init__(
        self, bridge: Bridge, showing: Showing, settings: Settings, names: StandingIn, window: QWidget
    ) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._showing = showing
        self._settings = settings
        self._names = names
        self.dialog: WhichNames | None = None
        self._window = window
        self._steps: Iterator[int] | None = None
        self._finish: Callable[[], Path | None] = lambda: None
        self._paper: Paper | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice)

    def print(self) -> None:
        """Ask for a printer and print."""
        self._asked(self.tr("Print the coded report"), self._print)

    def _print(self, report: Report) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(report.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the coded report"))
        if dialog.exec():  # the systems' own dialogs have no other way
            some = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0
            only = (printer.fromPage(), printer.toPage()) if some else None
            if printer.outputFileName():  # "to a file": all of it or nothing, and never over the project
                target = Path(printer.outputFileName()).absolute()
                self.write_pdf(target, printer.pageLayout(), report, only)
            else:
                self.print_on(printer, lambda: None, report, only)
        dialog.deleteLater()

    def save_pdf(self) -> None:
        """Ask for a file and write the pages there."""
        self._asked(self.tr("Save the coded report as PDF"), self._save_pdf)

    def _save_pdf(self, report: Report) -> None:
        folder = self._settings.folder("pdf") or self._project.path.parent
        plain = "".join(" " if sign in '<>:"/\\|?*' else sign for sign in report.title)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the coded report as PDF"),
            str(folder / f"{plain.strip() or 'report'}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if name:
            target = Path(name) if Path(name).suffix else Path(name).with_suffix(".pdf")
            self._settings.set_folder("pdf", target.parent)
            self.write_pdf(target, report=report)

    def write_pdf(
        self,
        target: Path,
        layout: QPageLayout | None = None,
        report: Report | None = None,
        only: tuple[int, int] | None = None,
    ) -> None:
        """Write the pages, or `only` these, to a file, all of them or nothing; while others are being drawn nothing
        happens."""
        if self._showing.document is None or self._steps is not None:
            return
        report = report or self._report()
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(report.title)
        writer.setCreator("Glossator")
        if layout is None:
            writer.setPageSize(_usual_size())
        else:
            writer.setPageLayout(layout)

        def finish() -> Path:
            buffer.close()
            with self._project.exports.file(target) as out:
                out.write(buffer.data().data())
            return target

        self.print_on(writer, finish, report, only)

    def print_on(
        self,
        device: QPagedPaintDevice,
        finish: Callable[[], Path | None],
        report: Report | None = None,
        only: tuple[int, int] | None = None,
    ) -> None:
        """Draw the pages on a device, or from the first to the last of `only`; `finish` follows when they are
        drawn, and gives the file there is then."""
        from glossator.ui.reader.paper import TOTAL, Paper, without_margins

        self._paper = Paper(report or self._report(), without_margins(device))
        self._steps = self._paper.print_on(device, only)
        self._finish = finish
        self._device = device  # lives as long as its painter
        self.started.emit(TOTAL)
        self._timer.start()

    def cancel(self) -> None:
        """Stop; what was there before stays."""
        if self._steps is not None:
            self.stop()
            self.nothing.emit(self.tr("Stopped; nothing was written, and what was there before is kept."))

    def stop(self) -> None:
        """Stop, and say nothing: whoever wanted it is going away."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()  # type: ignore[attr-defined]  # a generator; so its painter ends before its device
            self._finish, self._paper = lambda: None, None
            del self._device
            self.ended.emit()

    def _on_slice(self) -> None:
        if self._steps is None:
            return
        end = time.perf_counter() + SLICE
        try:
            for done in self._steps:
                if time.perf_counter() > end:
                    self.progressed.emit(done)
                    return
            finish, paper = self._finish, self._paper
            target = finish()
        except GlossatorError as error:
            self.stop()
            self.nothing.emit(explained(error))
            return
        except BaseException:
            self.stop()
            raise
        pages = paper.drawn if paper is not None else 0
        self.stop()
        self.printed.emit(target, pages)

    def _asked(self, title: str, then: Callable[[Report], object]) -> None:
        """Go on with what is to be printed; where names have stand-ins, ask which of them it shows."""
        if self._showing.document is None or self._steps is not None:
            return
        if not self._names.there():
            then(self._report())
            return
        from glossator.ui.dialogs.which_names import WhichNames

        def on_accepted() -> None:
            if dialog.stand_ins.isChecked():
                self._names.with_names(lambda: then(self._with_stand_ins(self._report())))
            else:
                then(self._report())

        self.dialog = dialog = WhichNames(title, self._window)
        dialog.accepted.connect(on_accepted)
        dialog.open()

    def _with_stand_ins(self, report: Report) -> Report:
        """The same with stand-ins in all its words: no original is left in the pages, their title or their name."""
        mapped = self._project.pseudonyms.mapper()

        def named(words: str) -> str:
            return mapped(words).text

        text = mapped(report.text)
        marks = []
        for mark in report.marks:
            start, end = text.span(mark.start, mark.end)
            marks.append(replace(mark, start=start, end=end))
        return replace(
            report,
            title=named(report.title),
            values=[(named(name), named(value)) for name, value in report.values],
            details=[named(line) for line in report.details],
            text=text.text,
            marks=marks,
            sections=[
                (named(name), kind, *text.span(start, end)) for name, kind, start, end in report.sections
            ],
            looks={
                i: replace(look, name=named(look.name), path=named(look.path))
                for i, look in report.looks.items()
            },
            codes=[(i, named(path)) for i, path in report.codes],
        )

    def _report(self) -> Report:
        from glossator.ui.reader.paper import Report

        project, document, reader = self._project, self._showing.document, self._showing.reader
        assert document is not None
        book, only = project.codes.book(), reader.filter()
        text = project.documents.text(document.id)
        values = project.attributes.values(document.id)
        marks = [Mark(p.id, p.start, p.end, p.code_ids, p.coder_id) for p in project.passages.of(document.id)]
        shown = [mark for each in marks if (mark := only.shown(each)) is not None]
        passages = self.tr("1 passage") if len(shown) == 1 else self.tr("%Ln passages", "", len(shown))
        number = sum(len(mark.code_ids) for mark in shown)
        codings = self.tr("1 coding") if number == 1 else self.tr("%Ln codings", "", number)
        details = [" · ".join([project.name, passages, codings])]
        if not only.everything:
            details.append(self._filtered(len(marks) - len(shown)))
        return Report(
            title=document.name,
            values=[(a.name, values.get(a.id, "")) for a in project.attributes.all()],
            details=details,
            text=text,
            marks=marks,
            sections=[(s.name, s.kind, s.start, s.end) for s in project.documents.sections(document.id)],
            looks=self._showing.looks(),
            codes=[(code.id, " / ".join(book.path(code.id))) for code in book],
            only=only,
            page_look=reader.page_look(),
            initials=reader.scene.initials,
        )

    def _filtered(self, hidden: int) -> str:
        """What is left out, in a sentence."""
        only, book = self._showing.reader.filter(), self._project.codes.book()
        parts: list[str] = []
        if only.codes is not None:
            names = series(code.name for code in book if code.id in only.codes)
            parts.append(self.tr("the codes {names}").format(names=names or "–"))
        if only.coders is not None:
            people = {coder.id: coder.name for coder in self._project.coders.all()}
            names = series(sorted(people.get(each, "?") for each in only.coders))
            parts.append(self.tr("the coders {names}").format(names=names or "–"))
        if not only.uncoded:
            parts.append(self.tr("passages with a code"))
        said = self.tr("Only some of the coding is shown: {parts}. Hidden passages: {count}.")
        return said.format(parts=clauses(parts), count=QLocale().toString(hidden))


def _usual_size() -> QPageSize:
    """Letter where people use it, else A4."""
    where = QLocale.system()
    letter = (QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines)
    imperial = where.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(
        QPageSize.PageSizeId.Letter if imperial or where.territory() in letter else QPageSize.PageSizeId.A4
    )
