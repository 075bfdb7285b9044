"""Which codes and coders are shown: the filter of the reading view, as long as the project is open."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from glossator.domain.changes import Edit
from glossator.ui import filter_steps as steps
from glossator.ui.bridge import Bridge
from glossator.ui.coding import Coding
from glossator.ui.language import series
from glossator.ui.reader.marks import Filter
from glossator.ui.showing import Showing
from glossator.ui.widgets.filter_list import CODE, CODER, UNCODED, FilterList
from glossator.ui.widgets.filter_strip import FilterStrip

COUNT_AFTER = 150  # milliseconds: the figure comes when the hand rests

MOST_COUNTED = 10_000  # passages of a document: more would hold up the window for longer than a frame
NEAR = 6  # pixels between the list and the edge of what it lies over


class Filtering(QObject):
    """Keeps the filter, its list and the strip that says what is shown. `beside` is where the list opens."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, showing: Showing, coding: Coding, over: QWidget, beside: QWidget
    ) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._showing = showing
        self._reader = showing.reader
        self._coding = coding
        self._over, self._beside = over, beside
        self.strip = FilterStrip()
        self.list = FilterList(over)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_AFTER)
        self._counting.timeout.connect(self._count)
        self.strip.all_wanted.connect(self.clear)
        self.strip.change_wanted.connect(self.open)
        self.list.all_wanted.connect(self.clear)
        self.list.toggled.connect(self._on_toggled)
        self.list.only_wanted.connect(self._on_only)
        self._reader.column_changed.connect(self.strip.indent)
        coding.tagged.connect(self._on_tagged)
        showing.shown.connect(self._on_shown)
        bridge.edited.connect(self._on_edited)

    def active(self) -> bool:
        """Whether anything is hidden."""
        return not self._reader.filter().everything

    def open(self) -> None:
        """Show the list of codes and coders to choose from."""
        self._fill()
        beside = self._beside
        # Over the codebook, so that the list covers as little of the text as can be.
        where, wide = (beside, beside.width() - 2 * NEAR) if beside.isVisible() else (self._reader, 0)
        self.list.open_at(where.mapTo(self._over, QPoint(NEAR, NEAR)), wide)

    def clear(self) -> None:
        """Show everything."""
        self._take(Filter())

    def show_only(self, code_id: str | None) -> None:
        """Show one code with its sub-codes, and no other."""
        book = self._project.codes.book()
        if code_id is not None and code_id in book:
            self._take(steps.only_codes(Filter(), steps.branch(book, code_id)))

    def _take(self, only: Filter) -> None:
        if only != self._reader.filter():
            self._reader.set_filter(only)
            self._take_up()
            self._tell()
            self.changed.emit()
        self.list.show_filter(only, self._project.codes.book())

    def _take_up(self) -> None:
        """What is shown under the caret is current, as if the caret had just come there."""
        if self._reader.current_mark() is None and self._reader.selection() is None:
            found = self._reader.marks_at(self._reader.caret())
            if found:
                self._reader.set_current_mark(found[0])

    def _fill(self) -> None:
        document_id = self._showing.document_id or ""
        project = self._project
        book = project.codes.book()
        counted = project.codes.passages_with(document_id) <= MOST_COUNTED
        self.list.fill(
            book,
            project.coders.all(),
            project.codes.counts_in(document_id) if counted else None,
            project.coders.counts_in(document_id) if counted else None,
        )
        self.list.show_filter(self._reader.filter(), book)

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_toggled(self, kind: str, key: str, shown: bool) -> None:
        only, book = self._reader.filter(), self._project.codes.book()
        if kind == CODE:
            self._take(steps.with_codes(only, book, steps.branch(book, key), shown))
        elif kind == CODER:
            self._take(steps.with_coder(only, [c.id for c in self._project.coders.all()], key, shown))
        elif kind == UNCODED:
            self._take(steps.with_uncoded(only, shown))

    def _on_only(self, kind: str, key: str) -> None:
        only, book = self._reader.filter(), self._project.codes.book()
        if kind == CODE:
            self._take(steps.only_codes(only, steps.branch(book, key)))
        elif kind == CODER:
            self._take(steps.only_coder(only, key))
        elif kind == UNCODED:
            self._take(steps.only_uncoded(only))

    def _on_tagged(self, passage_id: str) -> None:
        """What was just tagged is seen, also if its code or its coder was hidden."""
        mark = self._reader.mark(passage_id)
        if mark is None or not self.active():
            return
        self._take(steps.admitting(self._reader.filter(), mark, self._coding.last_code()))
        self._reader.set_current_mark(passage_id)

    def _on_shown(self, _document_id: str | None) -> None:
        self.list.close_now()
        self._tell()

    def _on_edited(self, edit: Edit) -> None:
        if self.list.isVisible() and edit.touches("codes", "coders", "codings", "passages"):
            self._fill()
        if self.active():
            self._tell()

    # --- words -------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        self.strip.show_words(self.words() if self.active() and self._showing.document else "")
        if self.active() and self._showing.document is not None:
            self._counting.start()
        else:
            self._counting.stop()

    def _count(self) -> None:
        only, document_id = self._reader.filter(), self._showing.document_id
        if document_id is None or only.everything:
            return
        all_of_them = self._project.codes.passages_with(document_id)
        if all_of_them > MOST_COUNTED:
            self.strip.show_figure("")
            return
        shown = self._project.codes.passages_with(document_id, only.codes, only.coders, only.uncoded)
        if shown:
            text = self.tr("{shown} of %Ln passages here", "", all_of_them)
        elif all_of_them:
            text = self.tr("none of the %Ln passages here", "", all_of_them)
        else:
            text = self.tr("no passages here yet")
        self.strip.show_figure(text.format(shown=QLocale().toString(shown)))

    def words(self) -> str:
        """What is shown, in words."""
        only = self._reader.filter()
        parts = [*self._codes_in_words(only), *self._coders_in_words(only)]
        if not only.uncoded and only.codes is None:
            parts.append(self.tr("no passages without a code"))
        if (only.coders is not None and not only.coders) or (not only.uncoded and self._no_code(only)):
            return self.tr("Nothing can be shown: {parts}").format(parts=series(parts))
        return self.tr("Showing {parts}").format(parts=series(parts))

    def _no_code(self, only: Filter) -> bool:
        book = self._project.codes.book()
        return only.codes is not None and not steps.shown_codes(only, book)

    def _codes_in_words(self, only: Filter) -> list[str]:
        if only.codes is None:
            return []
        book = self._project.codes.book()
        codes = steps.shown_codes(only, book)
        top = next((code for code in book if code.id in codes), None)
        if top is None:
            return [self.tr("only passages without a code") if only.uncoded else self.tr("no code is chosen")]
        if len(codes) == 1:
            words = self.tr("only “{code}”").format(code=top.name)
        elif codes == set(steps.branch(book, top.id)):
            words = self.tr("only “{code}” with its sub-codes").format(code=top.name)
        else:
            words = self.tr("{shown} of %Ln codes", "", len(book)).format(
                shown=QLocale().toString(len(codes))
            )
        return [words, self.tr("passages without a code")] if only.uncoded else [words]

    def _coders_in_words(self, only: Filter) -> list[str]:
        if only.coders is None:
            return []
        coders = self._project.coders.all()
        names = [coder.name for coder in coders if coder.id in only.coders]
        if not names:
            return [self.tr("no coder is chosen")]
        if len(names) == 1:
            return [self.tr("{coder} only").format(coder=names[0])]
        words = self.tr("{shown} of %Ln coders", "", len(coders))
        return [words.format(shown=QLocale().toString(len(names)))]
