"""From a web page's tags to its blocks, each with its place on the page.

Made for pages of all ages: paragraphs, headings, lists, tables of data; layouts by tables, and by two line breaks
for a paragraph; tags left open or closed in the wrong order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from glossator.formats.reading.blocks import Block, row_blocks
from glossator.formats.reading.markup import Tag

# fmt: off
_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul", "xmp",
])
# fmt: on
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset(["td", "th", "caption"])
_PREFORMATTED = frozenset(["pre", "xmp", "listing", "plaintext"])
# An element of the first kind ends one of the second that is still open, up to one of the third.
_ENDED_BY = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu", "dir"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
}
_SPACES = re.compile("[ \t\n\r\f]+")
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_AS_BLOCK = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\b", re.IGNORECASE)
_BLANK = " \u00a0\u200b"


@dataclass(slots=True, eq=False)
class Place:
    """An element that holds blocks: its name, role, and class and id as one string (`label`). `hidden` and
    `linked` hold for all inside it."""

    parent: Place | None
    name: str
    role: str = ""
    label: str = ""
    hidden: bool = False


@dataclass(slots=True)
class Piece:
    """A block with the place where it stands. `linked`: how many of its characters are links. `button`: it is
    what a button says."""

    block: Block
    place: Place
    linked: int = 0
    button: bool = False


@dataclass(slots=True)
class _Open:
    """An element still open, and what holds again once it is closed."""

    name: str
    place: Place
    level: int
    pre: bool
    item: bool
    button: bool


@dataclass(slots=True)
class _Scope:
    """What an end tag can reach: the page, a table or a cell of it. Elements open, how many of each name, and
    the pieces found; for a table the pieces of each cell of its row."""

    kind: str
    opened: list[_Open] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    row: list[list[Piece]] = field(default_factory=list)


class Walker:
    """Takes a page's tags and words (`walk`); gives its pieces and all its `places`, a parent before its
    children."""

    def __init__(self) -> None:
        self.places = [Place(None, "page")]
        self._place = self.places[0]
        self._scopes = [_Scope("page")]
        self._level = 0
        self._pre = False
        self._item = False  # the next block is a list item's first
        self._button = False
        self._link = False
        self._words: list[str] = []
        self._linked = 0
        self._gap = True  # a blank here would be none: at a line's start, or after another
        self._blank_line = False  # a line break, and nothing to see since

    def walk(self, markup: Iterable[Tag | str]) -> list[Piece]:
        """The pieces of a page."""
        for each in markup:
            if isinstance(each, str):
                self._say(each)
            elif each.end:
                self._end(each.name)
            else:
                self._start(each)
        while len(self._scopes) > 1:
            self._leave()
        self._flush()
        return self._scopes[0].pieces

    # Words

    def _say(self, words: str) -> None:
        if not self._pre:
            words = _SPACES.sub(" ", words)
            if self._gap:
                words = words.removeprefix(" ")
            if not words:
                return
            self._gap = words[-1] == " "
        self._words.append(words)
        if self._link:
            self._linked += len(words)
        if self._blank_line and words.strip(_BLANK):
            self._blank_line = False

    def _break(self) -> None:
        """A line break; the second of two, with nothing between them, ends the paragraph."""
        if self._blank_line:
            self._flush()
        elif self._words:
            self._words.append("\n")
            self._blank_line = True
        self._gap = True

    def _flush(self) -> None:
        """The paragraph ends here."""
        if not self._words:
            return
        lines = "".join(self._words)
        text = (
            lines.strip() if self._pre else "\n".join(line.strip(" ") for line in lines.split("\n")).strip()
        )
        if text:
            block = Block(text, level=self._level, item=self._item and not self._level)
            button = self._button and not self._level
            self._scopes[-1].pieces.append(Piece(block, self._place, min(self._linked, len(text)), button))
            self._item = False
        self._words = []
        self._linked = 0
        self._gap = True
        self._blank_line = False

    # Elements

    def _start(self, tag: Tag) -> None:
        name = tag.name
        style = tag.attributes.get("style", "")
        if name == "br":
            self._break()
        elif name == "hr":
            self._flush()
        elif tag.void:
            if name in _BLOCKS:
                self._flush()
        elif name == "a":
            self._link = "href" in tag.attributes
        elif name in _BLOCKS or name == "button" or (style and _AS_BLOCK.search(style)):
            self._start_block(tag)
        elif _hides(tag) or (self._place.name == "inline" and self._place.hidden):
            # Inside what is hidden each element counts, for its end to be known.
            self._open(tag)

    def _start_block(self, tag: Tag) -> None:
        name = tag.name
        self._flush()
        if name == "table":
            if self._scopes[-1].kind == "table":
                self._leave()
            self._enter("table", tag)
        elif name in ("tr", "thead", "tbody", "tfoot"):
            self._leave_cell()
            self._end_row()
        elif name in _CELLS:
            self._leave_cell()
            if self._scopes[-1].kind == "table":
                self._enter("cell", tag)
                self._item = False
        else:
            if self._scopes[-1].counts.get("p"):
                self._close_paragraph()
            if name in _ENDED_BY:
                self._end_before(*_ENDED_BY[name])
            self._open(tag)
            if name in _HEADINGS:
                self._level = _HEADINGS[name]
            elif tag.attributes.get("role") == "heading":
                level = tag.attributes.get("aria-level", "2")
                self._level = min(int(level), 6) if level in "123456789" and level else 2
            elif name == "li":
                self._item = True
            elif name in _PREFORMATTED:
                self._pre = True
            elif name == "button":
                self._button = True

    def _end(self, name: str) -> None:
        if name == "a":
            self._link = False
        elif name == "br":
            self._break()
        elif name == "table":
            self._flush()
            if any(scope.kind == "table" for scope in self._scopes[-2:]):
                self._leave_cell()
                self._leave()
        elif name in ("tr", "thead", "tbody", "tfoot"):
            self._flush()
            self._leave_cell()
            self._end_row()
        elif name in _CELLS:
            self._flush()
            self._leave_cell()
        else:
            if name in _BLOCKS or name == "button":
                self._flush()
            if self._scopes[-1].counts.get(name):
                self._close(name)

    def _open(self, tag: Tag) -> None:
        scope = self._scopes[-1]
        scope.opened.append(_Open(tag.name, self._place, self._level, self._pre, self._item, self._button))
        scope.counts[tag.name] = scope.counts.get(tag.name, 0) + 1
        if tag.name != "p" or tag.attributes:
            self._go_to(tag)

    def _go_to(self, tag: Tag) -> None:
        attributes = tag.attributes
        hides = _hides(tag)
        if hides or (self._place.hidden and tag.name not in _BLOCKS):
            self._flush_aside()
        label = f"{attributes.get('class', '')} {attributes.get('id', '')}".strip().lower()
        name = tag.name if tag.name in _BLOCKS else "inline"
        self._place = Place(
            self._place, name, attributes.get("role", "").strip().lower(), label, self._place.hidden or hides
        )
        self.places.append(self._place)

    def _flush_aside(self) -> None:
        """Words before and behind what is hidden inside a paragraph are blocks of their own only as long as it
        takes: see `_close`."""
        self._flush()

    def _close(self, name: str) -> None:
        scope = self._scopes[-1]
        while True:
            opened = scope.opened.pop()
            scope.counts[opened.name] -= 1
            if self._place is not opened.place and self._words:
                self._flush()
            self._place, self._level, self._pre = opened.place, opened.level, opened.pre
            self._button = opened.button
            if opened.name == "li":
                self._item = False
            if opened.name == name:
                return

    def _close_paragraph(self) -> None:
        """A block ends the paragraph it stands in."""
        opened = self._scopes[-1].opened
        if opened[-1].name == "p":
            self._close("p")

    def _end_before(self, ended: frozenset[str], barrier: frozenset[str]) -> None:
        """Closes the nearest element open of those `ended`, unless a list lies between."""
        scope = self._scopes[-1]
        if not any(scope.counts.get(name) for name in ended):
            return
        # Few elements lie between an item and the list: beyond that, nothing is closed.
        for opened in scope.opened[:-65:-1]:
            if opened.name in barrier:
                return
            if opened.name in ended:
                self._close(opened.name)
                return

    # Tables

    def _enter(self, kind: str, tag: Tag) -> None:
        outer = self._scopes[-1]
        outer.opened.append(_Open(tag.name, self._place, self._level, self._pre, self._item, self._button))
        self._scopes.append(_Scope(kind))
        self._link = False
        self._pre = False
        self._go_to(tag)

    def _leave(self) -> None:
        """The end of a table or of a cell."""
        self._flush()
        inner = self._scopes.pop()
        outer = self._scopes[-1]
        if inner.kind == "table":
            self._end_row(inner)
            outer.pieces += inner.pieces
        else:
            outer.row.append(inner.pieces)
        before = outer.opened.pop()
        self._place, self._level, self._pre = before.place, before.level, before.pre
        self._item, self._button = before.item and not inner.pieces, before.button
        self._link = False

    def _leave_cell(self) -> None:
        if self._scopes[-1].kind == "cell":
            self._leave()

    def _end_row(self, table: _Scope | None = None) -> None:
        table = table or self._scopes[-1]
        if table.kind != "table" or not table.row:
            return
        cells, table.row = table.row, []
        shown = [[piece for piece in cell if not piece.place.hidden] for cell in cells]
        blocks = row_blocks([[piece.block for piece in cell] for cell in shown])
        if len(blocks) == 1 and blocks[0].row:
            linked = sum(piece.linked for cell in shown for piece in cell)
            table.pieces.append(Piece(blocks[0], self._place, linked))
            table.pieces += [piece for cell in cells for piece in cell if piece.place.hidden]
        else:
            table.pieces += [piece for cell in cells for piece in cell]


def _hides(tag: Tag) -> bool:
    attributes = tag.attributes
    if not attributes:
        return False
    return (
        ("hidden" in attributes and attributes["hidden"] != "false")
        or attributes.get("aria-hidden") == "true"
        or bool("style" in attributes and _HIDING.search(attributes["style"]))
        or (tag.name == "dialog" and "open" not in attributes)
    )
