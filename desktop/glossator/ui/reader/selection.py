"""The caret, the selection, and the steps that both take through the text.

Steps that need no lines (words, sentences, paragraphs) are pure; those by cluster and by line ask the layout.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.domain.spans import Span
from glossator.ui.reader.page import Page
from glossator.ui.reader.sentences import (
    next_sentence,
    next_word,
    previous_sentence,
    previous_word,
)


@dataclass(frozen=True, slots=True)
class Selection:
    """Where a selection was begun (`anchor`) and where it ends now (`caret`); equal when nothing is selected."""

    anchor: int = 0
    caret: int = 0

    @property
    def span(self) -> Span | None:
        """What is selected, in the order of the text."""
        low, high = sorted((self.anchor, self.caret))
        return Span(low, high) if low < high else None

    def moved(self, caret: int, extend: bool) -> Selection:
        """The caret elsewhere; the anchor stays when the selection is extended, else it comes along."""
        return Selection(self.anchor if extend else caret, caret)


class Steps:
    """The caret's steps on one page, by the names that keys.py gives them. Each gives the new offset."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._kept: tuple[int, float] | None = None

    def take(self, step: str, caret: int) -> int:
        """The step of this name from `caret`. Steps up and down keep to the first one's column."""
        if step in ("up", "down"):
            x = self.column(caret)
            caret = self._vertical(caret, 1 if step == "down" else -1, x)
            self.keep_column(caret, x)
            return caret
        self._kept = None
        text = self._page.text
        match step:
            case "left":
                return self.left(caret)
            case "right":
                return self.right(caret)
            case "word_left":
                return self.stop(previous_word(text, caret))
            case "word_right":
                return self.stop(next_word(text, caret))
            case "sentence_left":
                return self.stop(previous_sentence(text, caret))
            case "sentence_right":
                return self.stop(next_sentence(text, caret))
            case "paragraph_up":
                return self._paragraph_up(caret)
            case "paragraph_down":
                return self._paragraph_down(caret)
            case "paragraph_start":
                return self._line_of_text(caret)[0]
            case "paragraph_end":
                return self._line_of_text(caret)[1]
            case "line_start":
                layout = self._page.layout_at(caret)
                return layout.line_start(layout.line_number(caret))
            case "line_end":
                layout = self._page.layout_at(caret)
                return layout.line_end(layout.line_number(caret))
            case "document_start":
                return 0
            case "document_end":
                return len(text)
        raise ValueError(step)

    def right(self, caret: int) -> int:
        """Behind the next cluster, or to the next block."""
        layout = self._page.layout_at(caret)
        if caret >= layout.end:
            return min(caret + 1, len(self._page.text))
        return max(layout.following(caret), min(caret + 1, layout.end))

    def left(self, caret: int) -> int:
        """Before the cluster that ends here, or to the end of the block above."""
        layout = self._page.layout_at(caret)
        if caret > layout.start:
            return min(layout.preceding(caret), caret - 1)
        if caret == 0:
            return 0
        above = self._page.laid(self._page.blocks.at(caret - 1)).layout
        # Between two chunks of a long line there is no line break to step over.
        return above.preceding(caret) if above.end == caret else above.end

    def stop(self, offset: int) -> int:
        """`offset`, or the caret stop before it where it falls inside a cluster."""
        layout = self._page.layout_at(offset)
        if layout.start < offset < layout.end and not layout.is_stop(offset):
            return layout.preceding(offset)
        return min(max(offset, 0), len(self._page.text))

    def column(self, caret: int) -> float:
        """The x that steps up and down keep to: where the first of them in a row began."""
        if self._kept is None or self._kept[0] != caret:
            self._kept = (caret, self._page.layout_at(caret).caret(caret)[0])
        return self._kept[1]

    def keep_column(self, caret: int, x: float) -> None:
        """A step up or down has ended at `caret`: x is kept for the next one."""
        self._kept = (caret, x)

    def _vertical(self, caret: int, direction: int, x: float) -> int:
        page = self._page
        block = page.blocks.at(caret)
        layout = page.laid(block).layout
        number = layout.line_number(caret) + direction
        if 0 <= number < layout.line_count():
            return layout.offset_in_line(number, x)
        block += direction
        if block < 0:
            return 0
        if block >= len(page.blocks):
            return len(page.text)
        layout = page.laid(block).layout
        return layout.offset_in_line(0 if direction > 0 else layout.line_count() - 1, x)

    def _line_of_text(self, caret: int) -> tuple[int, int]:
        """Start and end of the line of text around the caret, however many chunks it was cut in."""
        first, last = self._page.blocks.line(self._page.blocks.at(caret))
        return self._page.blocks.starts[first], self._page.blocks.ends[last]

    def _paragraph_up(self, caret: int) -> int:
        start, _ = self._line_of_text(caret)
        if caret > start:
            return start
        text = self._page.text
        place = caret
        while place > 0 and text[place - 1].isspace():
            place -= 1
        return self._line_of_text(max(0, place - 1))[0] if place else 0

    def _paragraph_down(self, caret: int) -> int:
        text = self._page.text
        _, place = self._line_of_text(caret)
        while place < len(text) and text[place] == "\n":
            place += 1
        return place
