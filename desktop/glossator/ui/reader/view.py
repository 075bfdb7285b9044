"""The reading view: the widget as the window knows it.

Offsets are code points of the canonical text throughout, spans half-open. Nothing that happens to one passage,
key or line costs anything that grows with the document or with the number of passages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from glossator.domain.schemes import Scheme
from glossator.domain.spans import Span
from glossator.domain.texts import Paragraphs
from glossator.ui.reader.canvas import COUNTED_AT_ONCE, Painted
from glossator.ui.reader.density import BINS, Stretch
from glossator.ui.reader.fonts import PageLook
from glossator.ui.reader.hands import ReaderHands
from glossator.ui.reader.marks import CodeLook, Filter, Mark, reading_order
from glossator.ui.reader.mouse import line_span, sentence_span
from glossator.ui.reader.page import SectionRow
from glossator.ui.reader.selection import Selection
from glossator.ui.reader.supply import Source

TOLD = 6  # so many codes are named in the bar's tool tip


class First(NamedTuple):
    """A part of a text that is shown before the text has been read: from the offset `start` on, `top` being what
    the window begins with."""

    start: int
    part: str
    top: int


class ReaderView(ReaderHands):
    """A report with its passages, to be read and coded by mouse and by keyboard (`keys.py` has the keys).

    Signals: selection_changed(); current_mark_changed(id or None); caret_moved(offset); view_scrolled();
    text_size_changed(pixels); page_look_changed(PageLook); column_changed(begin, width);
    code_dropped(code id, start, end); typed(character); activated(); delete_pressed();
    context_menu_requested(global place).

    The focus lies on `mirror`, a field of one pixel for screen readers; `hasFocus()` answers for both.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: Paragraphs | None = None
        self.bar.show_stretches(
            lambda first, last: self.scene.density.stretches(self.scene.hues.hexadecimal, first, last)
        )

        self.bar.aimed.connect(self._on_aimed)
        self.bar.describe_by(self._describe)
        self._name_place: Callable[[int], str] = lambda _offset: ""

    # The density bar

    def name_places(self, name_place: Callable[[int], str]) -> None:
        """Where an offset is, in words, for the bar's tool tips."""
        self._name_place = name_place

    def _coded_part(self, part: int, spare: int) -> int | None:
        """The part whose codes are seen at `part`: itself, or the nearest one above."""
        return next((n for n in range(part, max(-1, part - spare), -1) if self.scene.density.codes(n)), None)

    def _target(self, part: int, spare: int) -> tuple[int, list[str | None]]:
        """Where the codes begin that are seen at a part, and which they are; without any the middle of the part."""
        length = len(self.scene.page.text)
        coded = self._coded_part(part, spare)
        if coded is None:
            return min(length, round((part + 0.5) * length / BINS)), []
        low, high = coded * length // BINS, -(-(coded + 1) * length // BINS)
        marks = self.scene.marks_touching(low, high)
        return max(low, marks[0].start) if marks else low, self.scene.density.codes(coded)

    def _on_aimed(self, part: int, spare: int) -> None:
        offset, _ = self._target(part, spare)
        box = self.scene.page.caret_box(offset)
        if box is None or box.top < 0 or box.bottom > self.scene.size[1]:
            self.bring(offset, self.scene.size[1] // 3)

    def _describe(self, part: int, spare: int) -> str:
        offset, codes = self._target(part, spare)
        names = [self.scene.name_of(code) for code in codes[:TOLD]]
        more = [self.tr("and %Ln more", "", len(codes) - TOLD)] if len(codes) > TOLD else []
        return "\n".join(filter(None, [self._name_place(offset), *names, *more]))

    # The document

    def show_document(
        self,
        text: str | Callable[[], str],
        marks: Iterable[Mark] | Source = (),
        sections: Sequence[SectionRow] = (),
        looks: Mapping[str, CodeLook] | None = None,
        first: First | None = None,
    ) -> None:
        """Show a canonical text with its marks; `sections` are (name, kind, start, end). Caret and view go to the
        start. From a Source the marks are fetched as they come into view, the others by and by.

        Of a long text that is still to be read (by calling `text`) the `first` part is painted before that.
        """
        had, current, moving = self.scene.selection.span, self.scene.current, self.edges.state is not None
        self._mouse.stop()
        self.edges.drop()
        if first is not None:
            self._paint_first(first, marks, sections, looks or {})
        self.scene.load(text if isinstance(text, str) else text(), marks, sections, looks or {})
        self._paragraphs = None
        self.mirror.forget()
        self._count()
        self._sync_bar()
        self.viewport().update()
        self._restart_blink()
        if had is not None:
            self.selection_changed.emit()
        if current is not None:
            self.current_mark_changed.emit(None)
        if moving:
            self.adjusting_changed.emit()
        self.view_scrolled.emit()

    def _paint_first(
        self,
        first: First,
        marks: Iterable[Mark] | Source,
        sections: Sequence[SectionRow],
        looks: Mapping[str, CodeLook],
    ) -> None:
        """Paint a window of the text, the other code points before it being blanks."""
        text = " " * first.start + first.part
        known = [row for row in sections if row[2] < len(text)]
        self.scene.load(text, marks, known, looks)
        self.scene.page.bring(first.top, self._head(first.top))
        self.scene.moved()
        self.scene.caret_shown = False  # its place is not known yet
        self.viewport().repaint()

    def clear(self) -> None:
        """Show nothing."""
        self.show_document("")

    def put_mark(self, mark: Mark) -> None:
        """Insert a mark, or replace the one with its id."""
        before = self.painted()
        self._marks_changed(before, mark, self.scene.put(mark))
        self._drop_hidden()

    def remove_mark(self, mark_id: str) -> None:
        """Take a mark away; an unknown id is passed over."""
        before = self.painted()
        old = self.scene.remove(mark_id)
        if old is not None:
            self._marks_changed(before, old)
            if self.scene.hovered == mark_id:
                self.scene.hovered = None
            if self.scene.current == mark_id:
                self.set_current_mark(None)

    def _marks_changed(self, before: Painted, *marks: Mark | None) -> None:
        low, high = self.scene.page.visible()
        if any(mark is not None and mark.start < high and mark.end > low for mark in marks):
            self.update_changed(before)
        for mark in marks:
            if mark is not None:
                self.bar.mend(*self.scene.density.bins(mark))
        self._tell_mirror()

    def set_looks(self, looks: Mapping[str, CodeLook]) -> None:
        """Other names or colours of the codes."""
        self.scene.set_looks(looks)
        self.bar.forget()
        self.viewport().update()
        self._tell_mirror()

    def set_initials(self, initials: Mapping[str, str]) -> None:
        """The initials by coder id that stand behind the names of codes; none where only one person codes."""
        if initials != self.scene.initials:
            self.scene.initials = dict(initials)
            self.viewport().update()

    def set_filter(self, only: Filter) -> None:
        """Show only some codes or coders; a current passage that is hidden is current no more."""
        self.scene.set_filter(only)
        self._counting.start()  # it shows the density bar anew, right after the text
        self.viewport().update()
        self._drop_hidden()
        self._tell_mirror()

    def _drop_hidden(self) -> None:
        """What is not shown is not current."""
        if self.scene.current is not None and self.scene.mark_shown(self.scene.current) is None:
            self.set_current_mark(None)

    def filter(self) -> Filter:
        """What is shown."""
        return self.scene.filter

    def _count(self) -> None:
        """Count where the codes lie: some of them now, the others by and by."""
        if self.scene.density.count_on(COUNTED_AT_ONCE) or self.scene.index.missing():
            self._counting.start()
        else:
            self._counting.stop()
        self.bar.forget()

    def mark(self, mark_id: str) -> Mark | None:
        """The mark with this id, or None."""
        return self.scene.index.get(mark_id)

    def marks_at(self, offset: int) -> list[str]:
        """The ids of the marks that hold the code point at `offset`, innermost first."""
        return [mark.id for mark in self.scene.marks_holding(offset)]

    # Selection and caret

    def selection(self) -> Span | None:
        """What is selected."""
        return self.scene.selection.span

    def selected_text(self) -> str:
        """The selected part of the canonical text; empty when nothing is selected."""
        span = self.scene.selection.span
        return self.scene.page.text[span.start : span.end] if span else ""

    def select(self, start: int, end: int) -> None:
        """Select [start, end), the caret at `end`; offsets beyond the text are cut to it. The view stays."""
        length = len(self.scene.page.text)
        self.take_selection(Selection(min(max(start, 0), length), min(max(end, 0), length)), follow=False)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        caret = self.scene.selection.caret
        self.take_selection(Selection(caret, caret), follow=False)

    def caret(self) -> int:
        """The caret's offset, from 0 to the text's length."""
        return self.scene.selection.caret

    def set_caret(self, offset: int) -> None:
        """Put the caret somewhere, select nothing, and scroll to it if it is out of view. Inside a cluster of
        characters the caret goes to its beginning."""
        offset = self.scene.steps.stop(min(max(offset, 0), len(self.scene.page.text)))
        self.take_selection(Selection(offset, offset))

    def select_sentence(self) -> None:
        """Select the sentence at the caret, without bullets and white space around it."""
        span = sentence_span(self.scene, self._from())
        if span is not None:
            self.take_selection(Selection(span.start, span.end))

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret, without white space around it."""
        start, end = line_span(self.scene, self._from())
        if start < end:
            span = Span(start, end).trimmed(self.scene.page.text)
            self.take_selection(Selection(span.start, span.end))

    def _from(self) -> int:
        """The start of the selection, or the caret."""
        span = self.scene.selection.span
        return span.start if span else self.scene.selection.caret

    # Passages

    def current_mark(self) -> str | None:
        """The passage that is outlined."""
        return self.scene.current

    def next_mark(self) -> str | None:
        """Go to the next passage in reading order and make it current; its id, or None behind the last one."""
        return self._go_to(self.scene.mark_after(self._place_in_order(behind=False)))

    def previous_mark(self) -> str | None:
        """Go to the passage before and make it current; its id, or None before the first one."""
        return self._go_to(self.scene.mark_before(self._place_in_order(behind=True)))

    def _place_in_order(self, *, behind: bool) -> tuple[int, int, str]:
        """Where to go on from: the current passage if the caret is at it, else the caret."""
        caret = self.scene.selection.caret
        mark = self.scene.index.get(self.scene.current) if self.scene.current is not None else None
        if mark is not None and mark.start <= caret <= mark.end:
            return reading_order(mark)
        return (caret, 1 if behind else -len(self.scene.page.text) - 1, "")

    def _go_to(self, mark: Mark | None) -> str | None:
        if mark is None:
            return None
        self.take_selection(Selection(mark.start, mark.start), follow=False)
        self.set_current_mark(mark.id)
        self.reveal(mark.start, mark.end)
        return mark.id

    def show_mark(self, mark_id: str) -> None:
        """Put the caret to a passage that is shown, make it current and bring it into view."""
        self._go_to(self.scene.mark_shown(mark_id))

    # The reading position

    def reveal(self, start: int, end: int) -> None:
        """Scroll, unless it is in view, so that text[start:end] is seen, a third of the window from its top."""
        page, room = self.scene.page, self.scene.size[1]
        first = page.caret_box(start)
        last = page.caret_box(max(start, end - 1))
        third = room // 3
        hidden = first is None or first.top < 0 or first.bottom > room
        if hidden or ((last is None or last.bottom > room) and first is not None and first.top > third):
            self.bring(start, third)

    def top_offset(self) -> int:
        """The first character in view: the reading position."""
        return self.scene.page.top_offset()

    def scroll_to(self, offset: int) -> None:
        """Bring the line with this offset to the top; the start of the text with what stands above it."""
        offset = min(max(offset, 0), len(self.scene.page.text))
        self.bring(offset, self._head(offset))

    def _head(self, offset: int) -> int:
        """The pixels that belong above the line with this offset: a section's name, the page's edge."""
        layout = self.scene.page.layout_at(offset)
        return layout.head if layout.line_number(offset) == 0 else 0

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph at `offset`, as the domain counts them: from 0."""
        if self._paragraphs is None:
            self._paragraphs = Paragraphs(self.scene.page.text)
        return self._paragraphs.at(offset)

    # Looks

    def text_size(self) -> int:
        """The text's size in pixels."""
        return self.scene.kind.size

    def page_look(self) -> PageLook:
        """How the text is set."""
        return self.scene.page_look

    def set_scheme(self, scheme: Scheme) -> None:
        """Other colours."""
        self.scene.set_scheme(scheme)
        self.bar.set_scheme(scheme)
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Show find hits, which come in order and do not overlap; `current` is the number of the one in focus."""
        self.scene.hits, self.scene.hit = hits, current
        self.viewport().update()

    def density(self) -> Sequence[Stretch]:
        """Where codes lie: (from, to, colour), from and to as fractions of the text, from top to bottom."""
        return self.scene.density.stretches(self.scene.hues.hexadecimal)

    def text_column(self) -> tuple[int, int]:
        """The text column's left edge and its width in pixels of the viewport."""
        return self.scene.columns.left, self.scene.columns.text
