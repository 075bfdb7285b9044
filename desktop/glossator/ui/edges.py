"""The edges of passages: moved, split in two, joined to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from glossator.domain.documents import OUTSIDE
from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.coding import Coding
from glossator.ui.language import labelled
from glossator.ui.reader.handles import START
from glossator.ui.reader.marks import Mark, reading_order
from glossator.ui.reader.mouse import sentence_span
from glossator.ui.reader.uncoded import uncoded_paragraph
from glossator.ui.showing import Showing


class Edges(QObject):
    """Steps on the place of the current passage. The passage that results is what the next step applies to."""

    said = Signal(str)  # what is going on, for the status line; "" when nothing is any more

    def __init__(self, bridge: Bridge, attempt: Attempt, showing: Showing, coding: Coding) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._attempt = attempt
        self._showing = showing
        self._reader = showing.reader
        self._coding = coding
        self._adjusting = False
        self._told = ""
        self._reader.edges.allowed = not bridge.project.read_only
        self._reader.edges.mine = self._mine
        self._reader.edges_moved.connect(self._on_moved)
        self._reader.adjusting_changed.connect(self._on_adjusting)
        self._reader.caret_moved.connect(self._on_caret)

    def adjust(self) -> None:
        """Let the arrow keys move an edge of the current passage until Enter or Escape; again: the other edge."""
        if self._reader.edges.state is not None:
            self._reader.edges.swap()
        elif not self._reader.edges.begin():
            passage_id = self._reader.current_mark()
            if passage_id is not None:
                self._attempt(lambda: self._project.edges.own(passage_id))

    def split(self) -> None:
        """Make two passages of the current one at the caret; the one behind it is current then."""
        passage_id, offset = self._reader.current_mark(), self._reader.caret()
        if passage_id is None:
            return
        halves = self._attempt(lambda: self._project.edges.split(passage_id, offset))
        if halves is not None:
            self._settle(halves[1])

    def merge(self) -> None:
        """Make one passage of the current one and the next of its coder; with a selection, of all own passages that
        it touches, as far as it reaches."""
        span = self._reader.selection()
        ids = self._current_and_next() if span is None else self._touched(span)
        if span is not None and len(ids) == 1:
            mark = self._reader.mark(ids[0])
            if mark is not None and (span.start < mark.start or span.end > mark.end):
                whole = Span(min(span.start, mark.start), max(span.end, mark.end))
                grown = self._attempt(lambda: self._project.edges.resize(ids[0], whole))
                if grown is not None:
                    self._settle(grown)
                return
        if len(ids) < 2:
            self._say(
                self.tr("There is no other passage behind this one to join it with.")
                if span is None
                else self.tr("The selection touches no two passages of yours to join.")
            )
            return
        joined = self._attempt(lambda: self._project.edges.merge(ids, span))
        if joined is not None:
            self._settle(joined)

    def _mine(self, mark: Mark) -> bool:
        try:
            me = self._project.coders.find()
        except GlossatorError:  # asked in the midst of painting; who takes an edge hears of it
            return False
        return me is not None and mark.coder_id == me.id

    def _touched(self, span: Span) -> list[str]:
        """The own passages that a selection touches, of those shown."""
        me, only = self._project.coders.find(), self._reader.filter()
        if me is None:
            return []
        marks = self._reader.scene.index.touching(span.start, span.end)
        return [mark.id for mark in marks if mark.coder_id == me.id and only.shown(mark) is not None]

    def _current_and_next(self) -> list[str]:
        mark = self._reader.mark(self._reader.current_mark() or "")
        if mark is None:
            return []
        found = self._reader.scene.mark_after(reading_order(mark), mark.coder_id)
        return [mark.id] if found is None else [mark.id, found.id]

    def step_uncoded(self, direction: int) -> None:
        """Put the caret into the next paragraph without a code, or the one before; say when there is
        none."""
        document, scene = self._showing.document_id, self._reader.scene
        if document is None:
            return
        outside = [(s.start, s.end) for s in self._project.documents.sections(document) if s.kind == OUTSIDE]
        found = uncoded_paragraph(scene, outside, self._reader.caret(), direction)
        if found is None:
            below = self.tr("No paragraph below this one is without a code.")
            above = self.tr("No paragraph above this one is without a code.")
            self._say(below if direction > 0 else above)
            return
        sentence = sentence_span(scene, found.start) or found
        self._reader.set_caret(max(found.start, sentence.start))
        self._reader.reveal(found.start, sentence.end)
        self._say("")

    # --- slots and small things --------------------------------------------------------------------------------

    def _on_moved(self, passage_id: str, start: int, end: int) -> None:
        moved = self._attempt(lambda: self._project.edges.resize(passage_id, Span(start, end)))
        self._settle(moved or passage_id)

    def _on_adjusting(self) -> None:
        state = self._reader.edges.state
        if state is None:
            if self._adjusting and self._reader.current_mark() is not None:
                self._coding.hold(self._reader.current_mark() or "")
            self._adjusting = False
            self._say("")
            return
        self._adjusting = True
        which = self.tr("Moving the start") if state.edge == START else self.tr("Moving the end")
        keys = self.tr(
            "arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · "
            "Esc leaves it as it was"
        )
        self._say(labelled(which, keys))

    def _on_caret(self, _offset: int) -> None:
        if self._told and self._reader.edges.state is None:
            self._say("")

    def _say(self, text: str) -> None:
        if text != self._told:
            self._told = text
            self.said.emit(text)
            if text:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._reader.mirror, text))

    def _settle(self, passage_id: str) -> None:
        self._reader.clear_selection()
        self._reader.set_current_mark(passage_id)
        self._coding.hold(passage_id)
