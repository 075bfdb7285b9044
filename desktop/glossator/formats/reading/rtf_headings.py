"""Headings in Rich Text: paragraphs in a style called "heading 1" to "heading 9", or with an outline level.

The library that reads the words passes over styles. So each paragraph of a heading is marked in the bytes, by a
character for private use at its beginning, and the mark is taken off its words again.
"""

from __future__ import annotations

import re

_STYLES = b"{\\stylesheet"
_LONGEST = 4 * 2**20  # bytes of styles
_BRACES = re.compile(rb"\\.|[{}]", re.DOTALL)
_ENTRY = re.compile(rb"\{\\s(\d{1,5})(?!\d)([^{}]{0,2000})\}")
_NAME = re.compile(rb"\bheading ([1-9]);?\s*\Z", re.IGNORECASE)
_LEVEL = re.compile(rb"\\outlinelevel([0-8])(?!\d)")
_PARAGRAPH = re.compile(rb"\\pard(?![a-z])(?:\\[a-z]+-?\d* ?){0,60}", re.IGNORECASE)
_STYLE = re.compile(rb"\\s(\d{1,5})(?!\d)")
_FIRST = 0xF8E0  # the mark of the first level
_OWN = re.compile(b"|".join(b"\\\\u(?:%d|%d)" % (n, n - 0x10000) for n in range(_FIRST, _FIRST + 6)))
MARKS = "".join(chr(_FIRST + level) for level in range(6))


def marked(data: bytes) -> bytes | None:
    """The file with its headings marked; None where it has none, or where it has such characters itself."""
    start = data.find(_STYLES)
    end = _group_end(data, start) if start >= 0 else 0
    levels: dict[bytes, int] = {}
    for style, rest in _ENTRY.findall(data, max(start, 0), max(end, 0)):
        if outline := _LEVEL.search(rest):
            levels[style] = int(outline[1]) + 1
        elif named := _NAME.search(rest):
            levels[style] = int(named[1])
    if _OWN.search(data):
        return None

    def mark(paragraph: re.Match[bytes]) -> bytes:
        words = paragraph[0]
        own, style = _LEVEL.search(words), _STYLE.search(words)
        level = int(own[1]) + 1 if own else levels.get(style[1], 0) if style else 0
        if not level:
            return words
        return words + b"{\\uc1\\u%d?}" % (_FIRST + min(level, 6) - 1 - 0x10000)

    found = data[:end] + _PARAGRAPH.sub(mark, data[end:])
    return found if len(found) > len(data) else None


def taken_off(line: str) -> tuple[str, int]:
    """A line without its mark, and the level of the heading that it is; 0 where it is none."""
    level = MARKS.find(line[:1]) + 1 if line else 0
    return line.translate(_NO_MARKS), level


_NO_MARKS = dict.fromkeys(map(ord, MARKS))


def _group_end(data: bytes, start: int) -> int:
    """Where the group that opens at `start` ends; 0 where that is nowhere near."""
    depth = 0
    for found in _BRACES.finditer(data, start, start + _LONGEST):
        if found[0] == b"{":
            depth += 1
        elif found[0] == b"}":
            depth -= 1
            if not depth:
                return found.end()
    return 0
