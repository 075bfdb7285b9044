"""The page behind the window: which blocks are in view, laid out when they are, and where every offset lies.

Places are pixels from the top left corner of the text column in view; offsets are code points of the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossator.domain.documents import ITEM, OUTSIDE
from glossator.ui.reader.blocks import Blocks
from glossator.ui.reader.flow import Anchor, Flow
from glossator.ui.reader.fonts import Type
from glossator.ui.reader.highlight import Ink
from glossator.ui.reader.layout import BlockLayout
from glossator.ui.reader.outline import Box

SectionRow = tuple[str, str, int, int]
KEPT = 400
"""How many laid out blocks are remembered."""


class Laid:
    """A block laid out, with what is painted behind its text as far as that is known."""

    __slots__ = ("heading", "ink", "layout", "outside")

    def __init__(self, layout: BlockLayout, heading: str, outside: bool) -> None:
        self.layout = layout
        self.heading = heading
        self.outside = outside
        self.ink: Ink | None = None


class Placed(NamedTuple):
    """A block in view, and the pixel where its top is."""

    block: int
    top: int
    laid: Laid


class Held(NamedTuple):
    """What stays at the top edge when lines break anew: a line's first character, and the pixels of it (or of the
    section name above it, then negative) that are scrolled off."""

    offset: int
    into: int


class Page:
    """One document's text in a column of `width` pixels, seen through a window of `room` pixels height."""

    def __init__(self, text: str, sections: Sequence[SectionRow], kind: Type, width: int, room: int) -> None:
        self.blocks = Blocks(text)
        self.text = text
        self.kind = kind
        self.width = width
        self.room = room
        self.anchor = Anchor(0, 0)
        self._held = Held(0, -1_000_000)
        self._flow = Flow(len(self.blocks), self._height)
        self._cache: dict[int, Laid] = {}
        self._placed: list[Placed] | None = None
        self._last: Anchor | None = None
        self._outside = [(start, end) for _, what, start, end in sections if what == OUTSIDE]
        self._titles: set[int] = set()
        self._headings = self._find_headings(sections)

    def _find_headings(self, sections: Sequence[SectionRow]) -> dict[int, str]:
        """Section names by the block they stand above; none where the text itself repeats the name: that block is
        the title."""
        found: dict[int, str] = {}
        for name, what, start, end in sorted(sections, key=lambda row: row[2]):
            if what == ITEM:
                continue  # its name is only how its words begin
            block = self.blocks.at(start)
            # A section may begin with the line break before it, or with empty lines.
            while (
                (self.blocks.empty(block) or start >= self.blocks.ends[block])
                and block + 1 < len(self.blocks)
                and self.blocks.starts[block + 1] < end
            ):
                block += 1
            words = name.strip()
            if words and self.blocks.content(block).strip().casefold() == words.casefold():
                if what != OUTSIDE:
                    self._titles.add(block)
            elif words:
                found[block] = words
        return found

    # Layouts

    def set_metrics(self, kind: Type, width: int, room: int) -> None:
        """Another text size, column or window: what is at the top edge stays there."""
        if room != self.room:
            self.room = room
            self._last = self._placed = None
        if kind is not self.kind or width != self.width:
            self.kind, self.width = kind, width
            self._cache.clear()
            self._last = self._placed = None
        self._restore()

    def laid(self, block: int) -> Laid:
        """The block's layout, made now if it is not remembered."""
        laid = self._cache.pop(block, None)
        if laid is None:
            blocks, kind = self.blocks, self.kind
            heading = self._headings.get(block, "")
            head = (kind.top if block == 0 else 0) + (kind.head if heading else 0)
            tail = kind.bottom if block + 1 == len(blocks) else 0
            start = blocks.starts[block]
            font = kind.title if block in self._titles else kind.font
            layout = BlockLayout(start, blocks.content(block), kind, self.width, head, tail, font)
            outside = any(low <= start < high for low, high in self._outside)
            laid = Laid(layout, heading, outside)
            while len(self._cache) >= KEPT:
                del self._cache[next(iter(self._cache))]
        self._cache[block] = laid
        return laid

    def layout_at(self, offset: int) -> BlockLayout:
        """The layout of the block where a caret at `offset` stands."""
        return self.laid(self.blocks.at(offset)).layout

    def _height(self, block: int) -> int:
        return self.laid(block).layout.height

    def forget_ink(self, start: int | None = None, end: int | None = None) -> None:
        """Drop what is painted behind text[start:end] (behind all of it without a range): it has changed."""
        for laid in self._cache.values():
            if start is None or end is None or (laid.layout.start < end and laid.layout.end > start):
                laid.ink = None

    # What is in view

    def placed(self) -> list[Placed]:
        """The blocks in view, from top to bottom."""
        if self._placed is None:
            self._clamp()
            self._placed = [
                Placed(block, top, self.laid(block))
                for block, top in self._flow.placed(self.anchor, self.room)
            ]
        return self._placed

    def _clamp(self) -> None:
        """Pull the anchor back where the window would look past the end of the text."""
        if self._last is None:
            block, top = self._flow.placed(self.anchor, self.room)[-1]
            if block + 1 < len(self.blocks) or top + self._height(block) > self.room:
                return
            self._last = self._flow.last(self.room)
        self.anchor = min(self.anchor, self._last)

    def visible(self) -> tuple[int, int]:
        """The range of offsets whose blocks are in view, the line break behind the last one included."""
        placed = self.placed()
        return placed[0].laid.layout.start, placed[-1].laid.layout.end + 1

    def move_to(self, anchor: Anchor) -> None:
        """Put an anchor at the top edge, and hold on to the character there from now on."""
        self.anchor = anchor
        self._placed = None
        self._clamp()
        self._hold()

    def scroll(self, distance: int) -> int:
        """Go down `distance` pixels (up when negative); the pixels really gone, which the text's ends may limit."""
        before = self.anchor
        self.move_to(self._flow.moved(before, distance))
        if self.anchor == before:
            return 0
        gone = self._flow.distance(before, self.anchor.block, abs(distance) + self.room)
        return distance if gone is None else gone + self.anchor.into

    def bring(self, offset: int, y: int) -> None:
        """Scroll so that the line where `offset` stands has its top at pixel y."""
        block = self.blocks.at(offset)
        layout = self.laid(block).layout
        top = layout.line_span(layout.line_number(offset))[0]
        self.move_to(self._flow.moved(Anchor(block, top), -y))

    def _hold(self) -> None:
        block, into = self.anchor
        layout = self.laid(block).layout
        number = layout.line_at(into)
        self._held = Held(layout.line_start(number), into - layout.line_span(number)[0])

    def _restore(self) -> None:
        """The anchor anew from what is held. The held character itself stays, so that many resizes do not drift."""
        block = self.blocks.at(self._held.offset)
        layout = self.laid(block).layout
        top, bottom = layout.line_span(layout.line_number(self._held.offset))
        into = max(0, top + min(self._held.into, bottom - top - 1))
        self.anchor = Anchor(block, into)
        self._placed = None
        self._clamp()

    def top_offset(self) -> int:
        """The first character of the first line in view."""
        block, into = self.anchor
        layout = self.laid(block).layout
        return layout.line_start(layout.line_at(into))

    # The scroll bar counts in characters, so that it needs no heights at all.

    def value(self, anchor: Anchor) -> int:
        """An anchor as a number of characters scrolled past."""
        start, end = self.blocks.starts[anchor.block], self.blocks.ends[anchor.block]
        return int(start + anchor.into * (end - start + 1) // max(1, self._height(anchor.block)))

    def anchor_of(self, value: int) -> Anchor:
        """The anchor for a number of characters scrolled past."""
        block = self.blocks.at(value)
        start, end = self.blocks.starts[block], self.blocks.ends[block]
        return Anchor(block, (min(value, end) - start) * self._height(block) // (end - start + 1))

    def extent(self) -> tuple[int, int, int]:
        """Value, largest value and page step for the scroll bar, in characters."""
        placed = self.placed()
        value = self.value(self.anchor)
        block, top, laid = placed[-1]
        seen = min(laid.layout.height, self.room - top)
        start, end = self.blocks.starts[block], self.blocks.ends[block]
        foot = start + (end - start + 1) * seen // max(1, laid.layout.height)
        step = max(1, foot - value)
        if self._last is not None:
            return value, self.value(self._last), step
        return value, max(value + 1, len(self.text) - step), step

    # Places of offsets

    def top_of(self, block: int, limit: int) -> int | None:
        """The pixel of a block's top in view; None when it is more than `limit` pixels away."""
        return self._flow.distance(self.anchor, block, limit)

    def caret_box(self, offset: int, limit: int | None = None) -> Box | None:
        """Where a caret at `offset` stands; None when its block is over `limit` pixels off (a window's height)."""
        block = self.blocks.at(offset)
        top = self.top_of(block, self.room if limit is None else limit)
        if top is None:
            return None
        x, upper, lower = self.laid(block).layout.caret(offset)
        return Box(x, top + upper, x, top + lower)

    def boxes(self, start: int, end: int) -> list[Box]:
        """The rectangles of text[start:end] in view, line by line."""
        found: list[Box] = []
        for _, top, laid in self.placed():
            layout = laid.layout
            if layout.start < end and layout.end > start:
                found += [
                    Box(box.left, top + box.top, box.right, top + box.bottom)
                    for _, box in layout.boxes(start, end)
                ]
        return found

    def offset_at(self, x: float, y: float) -> int:
        """The caret stop nearest to a place; above or below the view, that of its first or last line."""
        placed = self.placed()
        y = min(max(y, 0), self.room - 1)
        for block in placed:
            if y < block.top + block.laid.layout.height:
                return block.laid.layout.offset_at(x, y - block.top)
        return placed[-1].laid.layout.offset_at(x, y - placed[-1].top)

    def character_at(self, x: float, y: float) -> int | None:
        """The character under a place, or None where there is none."""
        for block in self.placed():
            if block.top <= y < block.top + block.laid.layout.height:
                return block.laid.layout.character_at(x, y - block.top)
        return None
