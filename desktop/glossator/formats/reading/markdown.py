"""Markdown files: their own text, unchanged, with a section for each heading.

The marks stay in the text, since offsets count on it and a reviewer compares with the file.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from glossator.domain.documents import OUTSIDE, SectionDraft
from glossator.formats.reading import plain
from glossator.formats.reading.headings import nested
from glossator.formats.reading.source import Extract, Source

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

FRONT_MATTER = "Front matter"

# As in Pandoc, but that the first line must be a key: a text may begin with a rule across the page too.
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?=---|\.\.\.|[^\s:#-][^:\n]*:(?:[ \t]|\n))(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


def read(source: Source) -> list[Extract]:
    """A Markdown file's own text with sections from its headings (see `sections`). Raises Unreadable."""
    return [replace(extract, sections=sections(extract.text)) for extract in plain.read(source)]


def sections(text: str) -> tuple[SectionDraft, ...]:
    """(name, kind, start, end) of a Markdown text's sections, in the order of their starts.

    A section runs from the start of its heading's line to the next heading of the same or a higher level,
    or to the end of the text; so sections nest. Headings are CommonMark's, ATX and setext, that stand at
    the top level (one inside a quotation or a list is no part of the report's own structure). YAML at the
    top is one section outside the report.
    """
    found: list[SectionDraft] = []
    base = 0
    if matter := _FRONT_MATTER.match(text):
        base = matter.end()
        found.append((FRONT_MATTER, OUTSIDE, 0, base))
    headings = [(level, base + start, name) for level, start, name in _headings(text[base:])]
    return (*found, *nested(headings, len(text)))


def _headings(text: str) -> list[tuple[int, int, str]]:
    """(level 1 to 6, offset of the line's start, name) of each heading at the top level."""
    # Imported here: most projects hold no Markdown.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    # Blocks are enough to find the headings; their own words alone are parsed further.
    parser.core.ruler.disable(["inline", "text_join"])
    environment: dict[str, object] = {}
    tokens = parser.parse(text, environment)
    parser.core.ruler.enable(["inline", "text_join"])
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return [
        (int(token.tag[1]), starts[token.map[0]], _name(parser, tokens[number + 1].content, environment))
        for number, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0 and token.map
    ]


def _name(parser: MarkdownIt, heading: str, environment: dict[str, object]) -> str:
    """A heading's words without marks: emphasis, links and code give their text, a picture its description."""
    words: list[str] = []
    for block in parser.parseInline(heading, environment):
        for child in block.children or ():
            if child.type in ("text", "code_inline", "image"):
                words.append(child.content)
            elif child.type in ("softbreak", "hardbreak"):
                words.append(" ")
    return "".join(words)
