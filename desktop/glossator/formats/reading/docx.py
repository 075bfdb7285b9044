"""Word documents (ECMA-376, transitional and strict): what Word shows of them as text.

Our own walk over the XML: it finds headings by the outline levels of their styles whatever these are called, leaves
out what is deleted or hidden, and takes time and memory in proportion to the file, whoever made it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.blocks import Block, joined, row_blocks
from glossator.formats.reading.source import Extract, Source
from glossator.formats.reading.word_styles import Styles, local, styles_of, value
from glossator.formats.reading.xml import parsed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_DELETED = frozenset(["del", "moveFrom"])
# What is no text of the page, whatever it holds; everything else is looked into, known or not.
_NO_TEXT = frozenset(["pPr", "rPr", "sdtPr", "sectPr", "tblPr", "rubyPr", "rt"])
_NO_TEXT |= {"instrText", "delText", "delInstrText"}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}

_REMARKS = {
    "deleted": "Words deleted while changes were tracked were left out: {count} places.",
    "hidden": "Hidden text was left out: {count} places.",
    "comments": "Comments were left out: {count}.",
    "notes": "Footnotes and endnotes stand at the end, under their numbers: {count}.",
    "frames": "Headers and footers of the pages were left out: {count}.",
    "macros": "Macros were ignored.",
}


def read(source: Source) -> list[Extract]:
    """The report in the file. Raises Unreadable."""
    shown = source.shown
    if source.data.startswith(_OLE):
        raise _ole(source)
    archive = Archive(source.data, shown)
    main = next((name for name in ("word/document.xml", "word/document2.xml") if name in archive), None)
    if main is None:
        raise Unreadable("{name} is no Word document: it holds no text that Word would show.", name=shown)
    reading = _Reading(archive, shown)
    body = next(parsed(archive.read(main), shown).iter("{*}body"), None)
    blocks = list(reading.blocks(body)) if body is not None else []
    blocks += reading.notes()
    text, sections = joined(blocks)
    if not text:
        raise Unreadable("{name} is a Word document without any words.", name=shown)
    return [Extract(text, sections, remarks=reading.remarks())]


def _ole(source: Source) -> Unreadable:
    if _LOCKED in source.data:
        return Unreadable(
            "{name} is locked with a password; open it in Word, save it without the password and import that.",
            name=source.shown,
        )
    return Unreadable(
        "{name} is in Word's format from before 2007; open it in Word or LibreOffice, save it as .docx and import"
        " that.",
        name=source.shown,
    )


class _Reading:
    """One document while it is read: what was met, and the notes to come at the end."""

    def __init__(self, archive: Archive, shown: str) -> None:
        self._archive = archive
        self._shown = shown
        self._styles: Styles = styles_of(self._part("word/styles.xml"))
        self._met: Counter[str] = Counter()
        self._asked: list[tuple[str, str]] = []  # kind and id of each note, in the order of their marks

    def blocks(self, parent: Element) -> Iterator[Block]:
        """The blocks of a body, a cell or a note. XML is at most 256 elements deep (see `xml.parsed`)."""
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name in _DELETED:
                self._met["deleted"] += 1
            elif name == "AlternateContent":
                yield from self.blocks(next(iter(child), child))
            elif name not in _NO_TEXT:
                yield from self.blocks(child)

    def notes(self) -> Iterator[Block]:
        """The notes that were asked for, each a block that begins with its number."""
        found: dict[tuple[str, str], Element] = {}
        for kind in ("footnote", "endnote"):
            root = self._part(f"word/{kind}s.xml")
            if root is not None:
                found.update({(kind, value(note, "id")): note for note in root})
        number = 0
        while number < len(self._asked):
            note = found.get(self._asked[number])
            number += 1
            if note is not None:
                words = "\n".join(block.text.strip() for block in self.blocks(note))
                yield Block(f"[{number}] {words.strip()}")

    def remarks(self) -> tuple[Remark, ...]:
        """What was left out, and what stands elsewhere than on the page."""
        self._met["notes"] = len(self._asked)
        self._met["macros"] = int("word/vbaProject.bin" in self._archive)
        for name in self._archive.names:
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
                frame = self._part(name)
                if frame is not None and any((each.text or "").strip() for each in frame.iter("{*}t")):
                    self._met["frames"] += 1
        return tuple(remark(_REMARKS[what], count=self._met[what]) for what in _REMARKS if self._met[what])

    def _part(self, name: str) -> Element | None:
        return parsed(self._archive.read(name), self._shown) if name in self._archive else None

    def _table(self, table: Element) -> Iterator[Block]:
        for row in table.iter("{*}tr"):
            # The rows of a table inside a cell come with that cell.
            if next(row.iterancestors("{*}tbl")) is table:
                cells = [cell for cell in row.iter("{*}tc") if next(cell.iterancestors("{*}tr")) is row]
                yield from row_blocks([list(self.blocks(cell)) for cell in cells])

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        words: list[str] = []
        boxes: list[Element] = []
        self._runs(paragraph, words, boxes)
        level, item = self._styles.kind_of(paragraph)
        yield Block("".join(words), level=level, item=item and not level)
        for box in boxes:
            yield from self.blocks(box)

    def _runs(self, parent: Element, words: list[str], boxes: list[Element]) -> None:
        for child in parent:
            name = local(child)
            if name == "r":
                if self._styles.hides(child):
                    self._met["hidden"] += any((each.text or "") for each in child.iter("{*}t"))
                else:
                    self._runs(child, words, boxes)
            elif name == "t":
                words.append(child.text or "")
            elif name in _SIGNS:
                words.append(_SIGNS[name])
            elif name == "br":
                words.append("\n" if value(child, "type") in ("", "textWrapping") else " ")
            elif name == "sym":
                words.append(_symbol(value(child, "char")))
            elif name in ("footnoteReference", "endnoteReference"):
                self._asked.append((name.removesuffix("Reference"), value(child, "id")))
                words.append(f"[{len(self._asked)}]")
            elif name == "commentReference":
                self._met["comments"] += 1
            elif name == "txbxContent":
                boxes.append(child)
            elif name in _DELETED:
                self._met["deleted"] += 1
            elif name == "AlternateContent":
                self._runs(next(iter(child), child), words, boxes)
            elif name not in _NO_TEXT:
                self._runs(child, words, boxes)


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts put their letters into the private use area, where no other font has them.
    return chr(number) if 0x20 <= number < 0xD800 else "\u2022" if number == 0xF0B7 else "\ufffd"
