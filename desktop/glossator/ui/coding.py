"""Tagging by hand: what the keys, the quick codes and the codebook do to the text that is being read.

What a step applies to: the selection; without one the passage that was just tagged or stepped to, as long as the
caret has not moved since; without that the sentence at the caret. So "this sentence, the last theme" is one key.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QMenu

from glossator.domain.changes import Edit
from glossator.domain.names import MAX_NAME
from glossator.domain.spans import Span
from glossator.ui import theme
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.reader.marks import Mark
from glossator.ui.reader.mouse import sentence_span
from glossator.ui.showing import Showing
from glossator.ui.taking import Taking
from glossator.ui.widgets.quick_code import QuickCode
from glossator.ui.widgets.swatch import swatch_icon

RECENT = 12  # codes remembered
DIGITS = "123456789"


class Coding(QObject):
    """Every step that puts codes on the text or takes them off it."""

    tagged = Signal(str)  # a passage's id

    def __init__(self, bridge: Bridge, attempt: Attempt, showing: Showing, quick: QuickCode) -> None:
        super().__init__(showing)
        self._project = bridge.project
        self._attempt = attempt
        self._showing = showing
        self._reader = showing.reader
        self._quick = quick
        self.taking = Taking(bridge, attempt, self)
        self._recent: list[str] = []
        self._held: tuple[str, int] | None = None  # the passage that stays the target, and the caret then
        self._quick_span: Span | None = None
        reader = self._reader
        reader.activated.connect(self.open_quick)
        reader.typed.connect(self._on_typed)
        reader.delete_pressed.connect(self.uncode)
        reader.code_dropped.connect(self._on_dropped)
        quick.chosen.connect(self._on_chosen)
        quick.create_wanted.connect(self._on_create)
        showing.shown.connect(self._on_shown)
        bridge.edited.connect(self._on_edited)

    # --- what a step applies to --------------------------------------------------------------------------------

    def target(self) -> Span | None:
        """See the module; None where there is no text at the caret."""
        self._reader.edges.finish()
        return self._reader.selection() or self._held_span() or self._sentence()

    def last_code(self) -> str | None:
        """The code that the coder used last, or None."""
        return self._recent[0] if self._recent else None

    def hold(self, passage_id: str) -> None:
        """Let this passage be what the next step applies to, until the caret moves."""
        self._held = (passage_id, self._reader.caret())

    def _held_span(self) -> Span | None:
        if self._held is None or self._held[1] != self._reader.caret():
            return None
        mark = self._reader.scene.mark_shown(self._held[0])  # what the filter hides is no target
        return Span(mark.start, mark.end) if mark else None

    def _sentence(self) -> Span | None:
        if self._showing.document is None:
            return None
        return sentence_span(self._reader.scene, self._reader.caret())

    # --- steps -------------------------------------------------------------------------------------------------

    def tag(self, code_id: str, span: Span | None = None) -> None:
        """Put a code on `span`, or on what a step applies to."""
        span = span or self.target()
        document_id = self._showing.document_id
        if span is None or document_id is None:
            return
        passage_id = self._attempt(lambda: self._project.passages.tag(document_id, span, [code_id]))
        if passage_id is not None:
            self._used(code_id)
            self._settle(passage_id)

    def tag_with_digit(self, digit: int) -> None:
        """Put the code that wears the digit on what a step applies to; nothing where none wears it."""
        code = self._project.codes.book().with_digit(digit)
        if code is not None:
            self.tag(code.id)

    def repeat(self) -> None:
        """Put the code that was used last on what a step applies to."""
        if self._recent:
            self.tag(self._recent[0])

    def highlight(self) -> None:
        """Mark what a step applies to, without a code."""
        span, document_id = self.target(), self._showing.document_id
        if span is None or document_id is None:
            return
        passage_id = self._attempt(lambda: self._project.passages.highlight(document_id, span))
        if passage_id is not None:
            self._settle(passage_id)

    def code_in_vivo(self) -> None:
        """Make a code of the words that are selected, and tag them with it."""
        words, span = " ".join(self._reader.selected_text().split()), self._reader.selection()
        if words and not self._create(words[:MAX_NAME].rstrip(), span):
            self.open_quick(words[:MAX_NAME].rstrip())

    def uncode(self) -> None:
        """Take a code off the current passage: the only one at once; of several the user chooses."""
        passage_id = self._reader.current_mark()
        if passage_id is None:
            return
        mark = self._reader.mark(passage_id)
        codes = mark.code_ids if mark else ()
        if not codes:
            self.taking.delete(passage_id)
        elif len(codes) == 1:
            self.taking.uncode(passage_id, codes[0])
        else:
            self._offer(passage_id, codes)

    def _offer(self, passage_id: str, codes: Sequence[str]) -> None:
        menu = QMenu(self.tr("Uncode"), self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        book = self._project.codes.book()
        for number, code_id in enumerate(codes, 1):
            code = book[code_id]
            text = self.tr("Uncode {code}").format(code=code.name.replace("&", "&&"))
            action = menu.addAction(swatch_icon(code.colour, theme.tokens().paper), f"&{number} {text}")
            action.triggered.connect(lambda _=False, code_id=code_id: self.taking.uncode(passage_id, code_id))
        menu.addSeparator()
        every = menu.addAction(self.tr("&Delete the passage with all its codes and its memo"))
        every.triggered.connect(lambda: self.taking.delete(passage_id))
        menu.popup(self._beside())
        menu.setActiveAction(menu.actions()[0])

    # --- the quick codes ---------------------------------------------------------------------------------------

    def open_quick(self, typed: str = "") -> None:
        """Open the quick codes at what a step applies to."""
        if self._showing.document is None or self._project.read_only:
            return
        if self._reader.selection() is None:
            held = self._held_span()
            if held is not None:
                self._reader.select(held.start, held.end)
            else:
                self._reader.select_sentence()
        span = self._reader.selection()
        if span is None:
            return
        self._quick_span = span
        same = [mark.id for mark in self._exactly(span)]
        if same and self._reader.current_mark() not in same:
            # Else one that overlaps at the caret is shown beside the list.
            self._reader.set_current_mark(same[0])
        book = self._project.codes.book()
        self._quick.open_for(self._around(), book, self._recent, self._worn(span), typed)

    def _around(self) -> QRect:
        """What the list should not cover, in the coordinates of its parent."""
        rect = self._reader.selection_rect()
        viewport, over = self._reader.viewport(), self._quick.parentWidget()
        if rect.isEmpty() or over is None:
            rect = viewport.rect()
        return QRect(viewport.mapTo(over or viewport, rect.topLeft()), rect.size())

    def _beside(self) -> QPoint:
        rect = self._reader.selection_rect()
        return self._reader.viewport().mapToGlobal(rect.bottomLeft())

    def _worn(self, span: Span) -> list[str]:
        """The codes on passages with exactly this span."""
        return [code_id for mark in self._exactly(span) for code_id in mark.code_ids]

    def _exactly(self, span: Span) -> list[Mark]:
        """The passages with exactly this span."""
        marks = map(self._reader.mark, self._reader.marks_at(span.start))
        return [mark for mark in marks if mark and (mark.start, mark.end) == (span.start, span.end)]

    def _on_chosen(self, code_id: str, stay: bool) -> None:
        span = self._quick_span
        if span is None:
            return
        self.tag(code_id, span)
        if stay:
            text = self._project.documents.text(self._showing.document_id or "")
            self._quick.tagged(self._project.codes.book(), self._worn(span.trimmed(text)))

    def _on_create(self, name: str) -> None:
        if self._create(name, self._quick_span):
            self._quick.close_now()

    def _create(self, name: str, span: Span | None) -> bool:
        """Tag with a new code; with the one of that name where there is one already. Whether it was done: else
        the words that were typed are still needed."""
        document_id = self._showing.document_id
        if span is None or document_id is None:
            return False
        themes = self._project.codes.book().children(None)
        there = next((code for code in themes if code.name.casefold() == name.casefold()), None)
        if there is not None:
            self.tag(there.id, span)
            return True
        made = self._attempt(lambda: self._project.passages.tag_with_new(document_id, span, name))
        if made is not None:
            passage_id, code = made
            self._used(code.id)
            self._settle(passage_id)
        return made is not None

    # --- slots and small things --------------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        if text in DIGITS and self._project.codes.book().with_digit(int(text)) is not None:
            self.tag_with_digit(int(text))
        elif text == ".":
            self.repeat()
        elif self._reader.selection() is not None:
            self.open_quick(text)

    def _on_dropped(self, code_id: str, start: int, end: int) -> None:
        self.tag(code_id, Span(start, end))

    def _on_shown(self, document_id: str | None) -> None:
        self._quick.close_now()
        self._held = None
        self._recent = self._project.codes.recent(RECENT) if document_id else []

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("codes"):
            book = self._project.codes.book()
            self._recent = [code for code in self._recent if code in book]

    def _used(self, code_id: str) -> None:
        self._recent = [code_id, *(code for code in self._recent if code != code_id)][:RECENT]

    def _settle(self, passage_id: str) -> None:
        """After tagging: the passage is current, shown with its colour, and what the next step applies to."""
        self._reader.clear_selection()
        self._reader.set_current_mark(passage_id)
        self.hold(passage_id)
        self.tagged.emit(passage_id)
