"""All that one picture of the reading view depends on, without a widget: text, marks, caret, colours, columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from glossator.domain.schemes import LIGHT, Scheme
from glossator.domain.spans import Span
from glossator.ui.reader import gutter
from glossator.ui.reader.columns import Columns, columns
from glossator.ui.reader.density import Density
from glossator.ui.reader.fonts import PageLook, Type, type_of
from glossator.ui.reader.highlight import Hues, Ink, ink_of
from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.lanes import Lanes
from glossator.ui.reader.margin import More, Name
from glossator.ui.reader.marks import CodeLook, Filter, Mark
from glossator.ui.reader.page import Page, Placed, SectionRow
from glossator.ui.reader.selection import Selection, Steps
from glossator.ui.reader.supply import Source, SuppliedIndex

PREPARED = 90
"""So many parts of the density are made ready at a time."""
WHOSE = 6
"""Pixels between a code's name and its coder's initials."""
READABLE = 44
"""Pixels that a name keeps at least; for fewer the initials behind it are left out."""


class Scene:
    """The document shown, and how. The view changes it and says what to paint anew; painting only reads it."""

    def __init__(self) -> None:
        self.page_look = PageLook()
        self.kind: Type = type_of(*self.page_look)
        self.scheme: Scheme = LIGHT
        self.looks: dict[str, CodeLook] = {}
        self.hues = Hues(self.looks, self.scheme)
        self.size = (640, 480)
        self.mirrored = False  # the window is read from the right
        self.columns: Columns = columns(self.size[0], self.kind.measure)
        self.initials: Mapping[str, str] = {}
        self._elided: dict[tuple[str, bool, int], str] = {}
        self.caret_shown = False
        self.focused = False
        self.ring = False
        self.filter = Filter()
        self.load("", (), (), {})

    def load(
        self,
        text: str,
        marks: Iterable[Mark] | Source,
        sections: Sequence[SectionRow],
        looks: Mapping[str, CodeLook],
    ) -> None:
        """Another document. From a Source its marks come in as they are needed (`go_on` brings in the others)."""
        self._seen = (0, 0)
        self._waiting = self.late = False
        self._marks: list[Mark] | None = None
        self._beside = gutter.Beside(())
        self.page = Page(text, sections, self.kind, self.columns.text, self.size[1])
        self.steps = Steps(self.page)
        if isinstance(marks, Source):
            self.density = Density(len(text), (), self.filter, looks)
            self.index: MarkIndex = SuppliedIndex(marks, len(text), self._on_arrived)
        else:
            self.index = MarkIndex(mark for mark in marks if mark.start < mark.end)
            self.density = Density(len(text), self.index, self.filter, looks)
        self.lanes = self._new_lanes()
        self.looks = dict(looks)
        self.hues = Hues(self.looks, self.scheme)
        self.selection = Selection()
        self.current: str | None = None
        self.hovered: str | None = None
        self.hits: Sequence[Span] = ()
        self.hit: int | None = None
        self.drop: Span | None = None
        self._gutter: gutter.Gutter | None = None

    # Changes

    def resize(self, width: int, height: int) -> None:
        """Another window or text size."""
        self.size = (width, height)
        self.columns = columns(width, self.kind.measure, self.mirrored)
        self.page.set_metrics(self.kind, self.columns.text, height)
        self._renewed()

    def set_page_look(self, look: PageLook) -> None:
        """Another text size, measure, leading or font."""
        self.page_look = look
        self.kind = type_of(*look)
        self.lanes = self._new_lanes()
        self._elided.clear()
        self.resize(*self.size)

    def set_scheme(self, scheme: Scheme) -> None:
        """Other colours."""
        self.scheme = scheme
        self.set_looks(self.looks)

    def set_looks(self, looks: Mapping[str, CodeLook]) -> None:
        """Other names or colours of the codes: nothing is worked out anew but what is in view."""
        self.looks = dict(looks)
        self.hues = Hues(self.looks, self.scheme)
        self.density.set_order(looks)
        self._elided.clear()
        self.page.forget_ink()

    def set_filter(self, only: Filter) -> None:
        """Show other codes or coders: nothing is worked out anew but what is in view."""
        self.filter = only
        self.lanes = self._new_lanes()
        self.page.forget_ink()
        self._renewed()
        self.density.set_filter(only)

    def _new_lanes(self) -> Lanes:
        return Lanes(
            self.page_look.measure + 20
        )  # a line may hold more letters than its measure, narrow ones

    def go_on(self, most: int) -> bool:
        """Bring in some of the marks that are not here yet, and count up to `most` for the density; whether any of
        that is left to do. `late` then says whether something came for the lines in view."""
        self.late, self._waiting = False, True
        missing = self.index.go_on()
        self._waiting = False
        return self.density.count_on(most) or missing or self.density.prepare(PREPARED)

    def _on_arrived(self, mark: Mark) -> None:
        self.density.wait(mark)
        low, high = self._seen
        if self._waiting and mark.start < high and mark.end > low:
            # Only where it could not be read when it was asked for.
            self.late = True
            self._changed(mark)

    def put(self, mark: Mark) -> Mark | None:
        """Take a mark in; the one it replaces is returned."""
        if not 0 <= mark.start < mark.end:
            raise ValueError(f"no passage lies at {mark.start}:{mark.end}")
        old = self.index.put(mark)
        if old is not None:
            self.density.remove(old)
            self._changed(old)
        self.density.add(mark)
        self._changed(mark)
        return old

    def remove(self, mark_id: str) -> Mark | None:
        """Take a mark out; None when it was not there."""
        old = self.index.remove(mark_id)
        if old is not None:
            self.lanes.drop(mark_id)
            self.density.remove(old)
            self._changed(old)
        return old

    def _changed(self, mark: Mark) -> None:
        self.page.forget_ink(mark.start, mark.end)
        self._renewed()

    def moved(self) -> None:
        """Other lines are in view."""
        self._gutter = None

    def _renewed(self) -> None:
        """The same lines may have other marks, or stand elsewhere in their blocks."""
        self._marks = self._gutter = None

    def emphasised(self) -> None:
        """Which mark is current has changed."""
        self._gutter = None

    # Answers

    def marks_in_view(self) -> list[Mark]:
        """The marks that touch the blocks in view, in reading order."""
        visible = self.page.visible()
        if self._marks is None or self._seen != visible:
            self._marks, self._seen = self._shown(self.index.touching(*visible)), visible
            self._beside = gutter.beside(self.page, self._marks, self.lanes)
        return self._marks

    def gutter(self) -> gutter.Gutter:
        """The brackets and names in view."""
        if self._gutter is None:
            self.marks_in_view()
            current = self.mark_shown(self.current)
            low, high = self._seen
            if current is not None and not (current.start < high and current.end > low):
                current = None
            self._gutter = gutter.gutter_of(self.page, self._beside, self.lanes, current)
        return self._gutter

    def ink(self, placed: Placed) -> Ink:
        """What is painted behind the text of a block in view."""
        laid = placed.laid
        if laid.ink is None:
            layout = laid.layout
            low, high = layout.start, layout.end
            marks = [mark for mark in self.marks_in_view() if mark.start < high and mark.end > low]
            laid.ink = ink_of(layout, marks, self.hues, self.kind)
        return laid.ink

    def hits_in(self, start: int, end: int) -> list[tuple[Span, bool]]:
        """The find hits that touch text[start:end], each with whether it is the current one."""
        number = bisect_right(self.hits, start, key=lambda hit: hit.end)
        found: list[tuple[Span, bool]] = []
        while number < len(self.hits) and self.hits[number].start < end:
            found.append((self.hits[number], number == self.hit))
            number += 1
        return found

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks at a caret, innermost first: those that hold the next character, else those that end there."""
        return self._shown(self.index.at(offset)) or self._shown(self.index.ending_at(offset))

    def marks_holding(self, offset: int) -> list[Mark]:
        """The marks shown that hold the code point at `offset`, innermost first."""
        return self._shown(self.index.at(offset))

    def mark_shown(self, mark_id: str | None) -> Mark | None:
        """What is shown of a mark; None when it is hidden or unknown."""
        mark = self.index.get(mark_id) if mark_id is not None else None
        return self.filter.shown(mark) if mark is not None else None

    def marks_touching(self, start: int, end: int) -> list[Mark]:
        """The marks shown that share a code point with [start, end), in reading order."""
        return self._shown(self.index.touching(start, end))

    def mark_after(self, key: tuple[int, int, str], coder_id: str | None = None) -> Mark | None:
        """The next mark shown behind a place in reading order; of one coder, if that is given."""
        admits = self.filter.admits
        if coder_id is not None:
            return self.index.after(key, lambda mark: mark.coder_id == coder_id and admits(mark))
        return self.index.after(key, admits)

    def mark_before(self, key: tuple[int, int, str]) -> Mark | None:
        """The mark shown just before a place in reading order."""
        return self.index.before(key, self.filter.admits)

    def _shown(self, marks: list[Mark]) -> list[Mark]:
        if self.filter.everything:
            return marks
        return [mark for found in marks if (mark := self.filter.shown(found)) is not None]

    def name_of(self, code_id: str | None) -> str:
        """A code's name; "?" for one that the view was not told about."""
        look = self.looks.get(code_id or "")
        return look.name if look else "?"

    def whose(self, mark_id: str) -> str:
        """The initials of the coder of a mark; "" where they are not shown."""
        mark = self.index.get(mark_id) if self.initials else None
        return self.initials.get(mark.coder_id, "") if mark else ""

    def written(self, name: Name, width: int) -> tuple[str, str]:
        """A name in the margin as `width` pixels let it be written, and the initials behind it."""
        heavy, whose = name.mark_id == self.current, self.whose(name.mark_id)
        taken = QFontMetrics(self.kind.name).horizontalAdvance(whose) + WHOSE if whose else 0
        if width - taken < READABLE:
            whose, taken = "", 0
        return self.elided(self.name_of(name.code_id), heavy, width - taken), whose

    def cut_name(self, x: int, y: int) -> str:
        """The code's path and the coder's initials, where the name at a place of the window is cut; else ""."""
        name = gutter.name_under(self.gutter(), self.columns, x, y)
        if name is None:
            return ""
        width = self.columns.right - self.columns.names - self.gutter().indent.get(name.mark_id, 0)
        whose = self.whose(name.mark_id)
        if self.written(name, width) == (self.name_of(name.code_id), whose):
            return ""
        look = self.looks.get(name.code_id or "")
        return " · ".join(filter(None, [(look.path or look.name) if look else "?", whose]))

    def elided(self, name: str, bold: bool, width: int) -> str:
        """A code's name, cut with an ellipsis to so many pixels."""
        text = self._elided.get((name, bold, width))
        if text is None:
            metrics = QFontMetrics(self.kind.name_bold if bold else self.kind.name)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            self._elided[name, bold, width] = text
        return text

    def mark_under(self, x: int, y: int) -> str | None:
        """The mark whose bracket or name is at a place of the window."""
        return gutter.mark_under(self.gutter(), self.columns, x, y)

    def more_under(self, x: int, y: int) -> More | None:
        """The line "+n more" that is at a place of the window."""
        return gutter.more_under(self.gutter(), self.columns, x, y)

    def over_text(self, x: int, y: int) -> bool:
        """Whether a place of the window belongs to the text column."""
        left, width = self.columns.over
        return left <= x < left + width
