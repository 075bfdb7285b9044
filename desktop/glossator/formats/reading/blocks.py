"""A report as a row of blocks, which is what most formats come down to, and the text that they make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.domain.documents import ITEM, OUTSIDE, SectionDraft
from glossator.formats.reading.headings import nested, section_name

_WHITE = " \t\n\v\f\u00a0"
# A row whose cells hold several paragraphs is a line of a table up to this length, and beyond it a way to lay out
# a page in columns, as pages were laid out in 2009.
_ROW = 400
_MANY = 4  # paragraphs in one cell
_BREAKS = re.compile(r"\s*[\n\t]\s*")
_NO_TEXT = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading (`level` 1 to 6, else 0), an item of a list, or a table's row (its cells joined by
    tabs). `text` may hold line breaks (LF), where the source breaks a line inside a paragraph. `outside` marks
    what is no part of the report: running heads, a page's banner."""

    text: str
    level: int = 0
    item: bool = False
    outside: bool = False
    row: bool = False


def joined(blocks: Iterable[Block]) -> tuple[str, tuple[SectionDraft, ...]]:
    """The text of blocks, an empty line between two of them, and its sections.

    Items of a list and rows of a table follow each other line by line, as they do on a page. Blank blocks are
    left out, white space at a block's ends too, and NUL and lone surrogates, which no text may hold, become the
    replacement character.
    """
    parts: list[str] = []
    headings: list[tuple[int, int, str]] = []
    others: list[SectionDraft] = []
    at = 0
    before: Block | None = None
    for block in blocks:
        words = _NO_TEXT.sub("\ufffd", block.text.replace("\r\n", "\n").replace("\r", "\n")).strip()
        if before is None:
            # A text's first character must not be a byte order mark, and what follows counts on it.
            words = words.lstrip("\ufeff" + _WHITE).rstrip()
        if not words:
            continue
        if before is not None:
            gap = "\n" if (before.item and block.item) or (before.row and block.row) else "\n\n"
            parts.append(gap)
            at += len(gap)
        parts.append(words)
        if block.level:
            headings.append((block.level, at, words))
        if block.item and not block.outside:
            others.append((section_name(words[:80]), ITEM, at, at + len(words)))
        if block.outside:
            begun = others.pop() if before is not None and before.outside else None
            name, start = (begun[0], begun[2]) if begun else (section_name(words[:80]), at)
            others.append((name, OUTSIDE, start, at + len(words)))
        at += len(words)
        before = block
    text = "".join(parts)
    return text, tuple(sorted((*nested(headings, len(text)), *others), key=lambda s: (s[2], -s[3])))


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A table's row: one block, its cells joined by tabs; or its cells' own blocks one after the other where it
    has one cell with words only, or serves to lay out a page (headings in it, long cells of several paragraphs).

    A line break inside a cell becomes a blank in a row, so that a row is a line.
    """
    filled = [cell for cell in cells if any(block.text.strip() for block in cell)]
    if len(filled) < 2:
        return [block for cell in filled for block in cell]
    blocks = [block for cell in filled for block in cell]
    if (
        any(block.level for block in blocks)
        or any(len(cell) >= _MANY for cell in filled)
        or (len(blocks) > len(filled) and sum(len(block.text) for block in blocks) > _ROW)
    ):
        return blocks
    words = (" ".join(text for block in cell if (text := block.text.strip())) for cell in cells)
    return [Block("\t".join(_BREAKS.sub(" ", each) for each in words), row=True)]
