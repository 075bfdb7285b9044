"""Rich Text Format (Microsoft's specification, version 1.9.1): its words, by striprtf.

Headings are those in styles for headings (`rtf_headings`).
"""

from __future__ import annotations

import re

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.blocks import Block, joined
from glossator.formats.reading.rtf_headings import marked, taken_off
from glossator.formats.reading.source import Extract, Source

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_DELETED = re.compile(rb"\\deleted\b")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_HEXADECIMAL = re.compile(rb"[0-9a-fA-F\s]{2000,}")
# Bullets, most of them out of fonts for symbols that no other font knows.
_SIGN = re.compile(r" *[\u2022\u25aa\u25cf\u25e6\u2023\u2043\uf000-\uf0ff·o]\t")
_MAX_GROUPS = 1_000_000


def read(source: Source) -> list[Extract]:
    """The report in the file. Raises Unreadable."""
    # Imported here: most projects hold no such file.
    from striprtf.striprtf import rtf_to_text

    data = _without_pictures(source.data)
    if with_headings := marked(data):
        data = with_headings
    if not data.lstrip().startswith(b"{\\rtf") or data.count(b"{") > _MAX_GROUPS:
        raise _damaged(source)
    found = _CODE_PAGE.search(data[:4096])
    encoding = f"cp{found[1].decode()}" if found else "cp1252"
    try:
        b"?".decode(encoding)
    except LookupError:
        encoding = "cp1252"
    try:
        # Letters beyond ASCII are escaped; those that are not, against the rules, are taken by the code page.
        text: str = rtf_to_text(  # type: ignore[no-untyped-call]
            data.decode(encoding, "replace"), encoding=encoding, errors="replace"
        )
    except (ValueError, IndexError, KeyError, OverflowError, UnicodeError, LookupError) as error:
        raise _damaged(source) from error
    # Characters beyond 16 bits are written as two halves, which come singly.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    words, sections = joined(_block(line, with_headings is not None) for line in lines)
    if not words:
        raise Unreadable("{name} is a document without any words.", name=source.shown)
    said: tuple[Remark, ...] = ()
    if deleted := len(_DELETED.findall(data)):
        said = (
            remark(
                "Words deleted while changes were tracked may still stand in the text: {count} places.",
                count=deleted,
            ),
        )
    balanced = data.count(b"{") - data.count(b"\\{") <= data.count(b"}") - data.count(b"\\}")
    if not balanced:
        said = (*said, remark("The file ends before it is complete; what there is was read."))
    return [Extract(words, sections, certain=balanced, remarks=said)]


def _block(line: str, is_marked: bool) -> Block:
    """A table's row comes with a bar behind each cell, an item of a list with its sign and a tab before it."""
    if is_marked:
        line, level = taken_off(line)
        if level:
            return Block(line, level=level)
    if line.endswith("|") and line.count("|") > 1:
        return Block(line[:-1].replace("|", "\t"), row=True)
    sign = _SIGN.match(line)
    return Block(line[sign.end() :], item=True) if sign else Block(line)


def _without_pictures(data: bytes) -> bytes:
    """The file without its pictures' bytes, which are most of it and could be anything."""
    parts: list[bytes] = []
    at = 0
    for found in _BINARY.finditer(data):
        if found.start() >= at:
            parts.append(data[at : found.start()])
            at = found.end() + int(found[1])
    return _HEXADECIMAL.sub(b"", b"".join(parts) + data[at:])


def _damaged(source: Source) -> Unreadable:
    return Unreadable(
        "{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it"
        " anew.",
        name=source.shown,
    )
