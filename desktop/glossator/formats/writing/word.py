"""Word files (Office Open XML, ECMA-376 transitional), written from front to back as their text comes.

python-docx holds the whole file in memory and looks through all comments for each new one: 2,000 comments took
7 s, and the time grows with their square. Here nothing is held but the comments: a temporary file of them would
hold quotes in plain. The same content gives the same bytes: no times but those of the comments, and the zip's own
are fixed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import IO, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from glossator import assets
from glossator.formats.writing.visible import right_to_left, visible

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_LONGEST = 1_000_000  # code points in one piece of text; readers of XML refuse pieces of 10 MB
_LONGEST_NAME = 200
_BREAK = re.compile(r"([\t\n])")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{_TYPES}.comments+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_TYPES}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_LINKS}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_LINKS}/comments" Target="comments.xml"/>'
    f'<Relationship Id="rId3" Type="{_LINKS}/footer" Target="footer1.xml"/></Relationships>',
    "word/footer1.xml": f'<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="Source"/><w:jc w:val="right"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText>'
    '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
}
_END = (
    f'<w:sectPr><w:footerReference xmlns:r="{_LINKS}" w:type="default" r:id="rId3"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
)


class Word:
    """A Word file being written; made by `write_word`."""

    def __init__(self, body: IO[bytes], comments: IO[bytes]) -> None:
        self._body = body
        self._comments = comments
        self._count = 0

    def add(self, *xml: str) -> None:
        """Write paragraphs and tables."""
        self._body.write("".join(xml).encode("utf-8"))

    def comment(self, author: str, initials: str, when: datetime, lines: Iterable[str]) -> int:
        """Write a comment, and give its number for `opened` and `closed`."""
        number = self._count
        self._count += 1
        moment = when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        told = "".join(paragraph(line, style="CommentText") for line in lines)
        self._comments.write(
            f'<w:comment w:id="{number}" w:author={_attribute(author[:_LONGEST_NAME])} '
            f'w:initials={_attribute(initials[:9])} w:date="{moment}">{told}</w:comment>'.encode()
        )
        return number


@contextmanager
def write_word(out: BinaryIO, title: str) -> Iterator[Word]:
    """A Word file to fill, whole when the block ends. `out` stays open."""
    comments = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, xml in _PARTS.items():
            packed.writestr(_part(name), _HEAD + xml)
        packed.writestr(_part("word/styles.xml"), (assets.resources() / "papers" / "styles.xml").read_bytes())
        packed.writestr(
            _part("docProps/core.xml"),
            f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{_words(title)}</dc:title><dc:creator>Glossator</dc:creator></cp:coreProperties>",
        )
        with packed.open(_part("word/document.xml"), "w", force_zip64=True) as raw:
            body = io.BufferedWriter(raw, 2**16)
            body.write(f"{_HEAD}<w:document {_W}><w:body>".encode())
            yield Word(body, comments)
            body.write(_END.encode())
            body.flush()
        comments.seek(0)
        with packed.open(_part("word/comments.xml"), "w", force_zip64=True) as told:
            told.write(f"{_HEAD}<w:comments {_W}>".encode())
            while some := comments.read(2**20):
                told.write(some)
            told.write(b"</w:comments>")


def paragraph(*runs: str, style: str = "", of: str | None = None, marked: bool = False) -> str:
    """A paragraph of plain words, or of runs already made (`marked`), which then say the same as `of`."""
    words = "".join(runs) if of is None else of
    inner = "".join(runs) if marked else run("".join(runs))
    kind = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{kind}{'<w:bidi/>' if right_to_left(words) else ''}</w:pPr>{inner}</w:p>"


def run(
    text: str, fill: str = "", lines: int = 0, line: str = "", colour: str = "", bold: bool = False
) -> str:
    """Words of one look. `fill` is the colour behind them, `line` that of `lines` lines below them; all are
    written #rrggbb."""
    look = "<w:b/><w:bCs/>" if bold else ""
    look += f'<w:color w:val="{colour[1:].upper()}"/>' if colour else ""
    if lines:
        kind = ("single", "double", "thick")[min(lines, 3) - 1]
        look += f'<w:u w:val="{kind}" w:color="{line[1:].upper()}"/>'
    look += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill[1:].upper()}"/>' if fill else ""
    if not text.isascii() and _RIGHT_TO_LEFT.search(text) and right_to_left(text):
        look += "<w:rtl/>"
    parts = []
    for place in range(0, len(text), _LONGEST):
        for words in _BREAK.split(text[place : place + _LONGEST]):
            if words == "\t":
                parts.append("<w:tab/>")
            elif words == "\n":
                parts.append("<w:br/>")
            elif words:
                parts.append(f'<w:t xml:space="preserve">{_words(words)}</w:t>')
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{''.join(parts)}</w:r>"


def opened(comment: int) -> str:
    """Where a comment's words begin."""
    return f'<w:commentRangeStart w:id="{comment}"/>'


def closed(comment: int) -> str:
    """Where a comment's words end."""
    return (
        f'<w:commentRangeEnd w:id="{comment}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
        f'<w:commentReference w:id="{comment}"/></w:r>'
    )


def table(widths: Sequence[int], rows: Iterable[Sequence[str]], fills: Sequence[str] = ()) -> str:
    """A table of cells of plain words, `widths` in twentieths of a point. `fills` are the colours of the cells of
    the first column."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = []
    for number, row in enumerate(rows):
        cells = []
        for place, (width, words) in enumerate(zip(widths, row, strict=True)):
            fill = fills[number] if fills and not place else ""
            shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill[1:].upper()}"/>' if fill else ""
            told = "".join(map(paragraph, words.split("\n")))
            cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{told}</w:tc>')
        lines.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{"".join(lines)}</w:tbl>'
        f"{paragraph('')}"
    )


def _part(name: str) -> zipfile.ZipInfo:
    part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    part.compress_type = zipfile.ZIP_DEFLATED
    part.create_system = 3  # the same on each system
    part.external_attr = 0o644 << 16
    return part


def _words(text: str) -> str:
    return escape(visible(text))


def _attribute(text: str) -> str:
    return quoteattr(visible(" ".join(text.split())))
