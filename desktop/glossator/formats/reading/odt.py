"""OpenDocument texts (OASIS OpenDocument 1.3), packed (.odt) or as one XML file (.fodt)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.blocks import Block, joined, row_blocks
from glossator.formats.reading.source import Extract, Source
from glossator.formats.reading.word_styles import local, value
from glossator.formats.reading.xml import parsed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MANIFEST = "META-INF/manifest.xml"
_BLANKS = 10_000  # at most so many in a row
_CONTAINERS = frozenset(["section", "list", "list-item", "list-header", "index-body", "table-of-content"])
_CONTAINERS |= {"text-box", "frame", "note-body", "g", "custom-shape"}
_NO_TEXT = frozenset(["tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls"])

_REMARKS = {
    "deleted": "Words deleted while changes were tracked were left out: {count} places.",
    "hidden": "Hidden text was left out: {count} places.",
    "comments": "Comments were left out: {count}.",
    "notes": "Footnotes and endnotes stand at the end, under their numbers: {count}.",
}


def read(source: Source) -> list[Extract]:
    """The report in the file. Raises Unreadable."""
    shown = source.shown
    if source.data.startswith(b"PK"):
        archive = Archive(source.data, shown)
        if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
            raise Unreadable(
                "{name} is locked with a password; open it in its own program, save it without the password and"
                " import that.",
                name=shown,
            )
        if "content.xml" not in archive:
            raise Unreadable("{name} is no OpenDocument text: it holds no text.", name=shown)
        data = archive.read("content.xml")
    else:
        data = source.data
    root = parsed(data, shown)
    body = next((text for each in root.iter("{*}body") for text in each.iter("{*}text")), None)
    if body is None:
        raise Unreadable("{name} is an OpenDocument file, but no text document.", name=shown)
    reading = _Reading(_hidden_styles(root))
    blocks = list(reading.blocks(body))
    blocks += reading.noted()
    text, sections = joined(blocks)
    if not text:
        raise Unreadable("{name} is a document without any words.", name=shown)
    return [Extract(text, sections, remarks=reading.remarks())]


class _Reading:
    """One document while it is read."""

    def __init__(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        self._met: Counter[str] = Counter()
        self._notes: list[Element] = []

    def blocks(self, parent: Element, item: bool = False) -> Iterator[Block]:
        """The blocks of a body, a list, a cell or a note. XML is at most 256 elements deep (see `xml.parsed`)."""
        first = True
        for child in parent:
            name = local(child)
            if name == "h":
                level = value(child, "outline-level")
                yield from self._paragraph(
                    child, min(int(level), 6) if level.isdecimal() and level != "0" else 1
                )
            elif name == "p":
                yield from self._paragraph(child, 0, item and first)
                first = False
            elif name == "table":
                yield from self._table(child)
            elif name == "tracked-changes":
                self._met["deleted"] += len(list(child.iter("{*}deletion")))
            elif name == "section" and value(child, "display") in ("none", "condition"):
                self._met["hidden"] += 1
            elif name in _CONTAINERS:
                yield from self.blocks(child, name == "list-item")

    def noted(self) -> Iterator[Block]:
        """The notes, each a block that begins with its number."""
        number = 0
        while number < len(self._notes):
            bodies = self._notes[number].iterchildren("{*}note-body")
            number += 1
            words = "\n".join(block.text.strip() for body in bodies for block in self.blocks(body))
            yield Block(f"[{number}] {words.strip()}")

    def remarks(self) -> tuple[Remark, ...]:
        """What was left out, and what stands elsewhere than on the page."""
        self._met["notes"] = len(self._notes)
        return tuple(remark(_REMARKS[what], count=self._met[what]) for what in _REMARKS if self._met[what])

    def _table(self, table: Element) -> Iterator[Block]:
        for row in table.iter("{*}table-row"):
            if next(row.iterancestors("{*}table")) is table:
                cells = [list(self.blocks(cell)) for cell in row if local(cell) == "table-cell"]
                yield from row_blocks(cells)

    def _paragraph(self, paragraph: Element, level: int, item: bool = False) -> Iterator[Block]:
        words: list[str] = []
        boxes: list[Element] = []
        self._words(paragraph, words, boxes)
        yield Block("".join(words).strip(" "), level=level, item=item)
        for box in boxes:
            yield from self.blocks(box)

    def _words(self, parent: Element, words: list[str], boxes: list[Element]) -> None:
        _say(words, parent.text)
        for child in parent:
            name = local(child)
            if name == "s":
                count = value(child, "c")
                words.append(" " * min(int(count) if count.isdecimal() and len(count) < 9 else 1, _BLANKS))
            elif name == "tab":
                words.append("\t")
            elif name == "line-break":
                words.append("\n")
            elif name == "note":
                self._notes.append(child)
                words.append(f"[{len(self._notes)}]")
            elif name in ("annotation", "annotation-end"):
                self._met["comments"] += name == "annotation"
            elif name in ("hidden-text", "hidden-paragraph") or (
                name == "span" and value(child, "style-name") in self._hidden
            ):
                self._met["hidden"] += 1
            elif name in ("frame", "custom-shape"):
                boxes += child.iter("{*}text-box") if name == "frame" else [child]
            elif name == "ruby":
                for base in child.iterchildren("{*}ruby-base"):
                    self._words(base, words, boxes)
            elif name not in _NO_TEXT:
                self._words(child, words, boxes)
            _say(words, child.tail)


def _hidden_styles(root: Element) -> frozenset[str]:
    """The names of the styles whose letters are shown to nobody."""
    hiding = (each for each in root.iter("{*}text-properties") if value(each, "display") == "none")
    return frozenset(value(style, "name") for each in hiding for style in each.iterancestors("{*}style"))


def _say(words: list[str], text: str | None) -> None:
    """Any white space in a file is one blank (OpenDocument 1.3, 6.1.2); blanks that count are elements."""
    if not text:
        return
    plain = " ".join(text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" "))
    while "  " in plain:
        plain = plain.replace("  ", " ")
    if plain.startswith(" ") and (not words or words[-1].endswith((" ", "\n"))):
        plain = plain[1:]
    if plain:
        words.append(plain)
