"""Web pages: saved ones, and a selection of one out of the clipboard."""

from __future__ import annotations

import codecs
import re

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.blocks import Block, joined
from glossator.formats.reading.decoding import decode
from glossator.formats.reading.main_text import main_text
from glossator.formats.reading.markup import Markup
from glossator.formats.reading.source import Extract, Source
from glossator.formats.reading.walker import Piece, Walker

_HEAD = 4096  # bytes in which a page says its encoding; browsers look at 1,024
_DECLARED = re.compile(rb"<meta\b[^>]{0,300}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)")
_IS_XML = re.compile(r"\A\s*(?:<\?xml|<!DOCTYPE html[^>]*XHTML|<html[^>]{0,300}xmlns=)", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"\A\s*(?:<(?:!doctype|html|head|body|meta)\b[^>]{0,300}>\s*)*<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment",
    re.DOTALL | re.IGNORECASE,
)
# The encodings that browsers read as another one (https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}


def read(source: Source) -> list[Extract]:
    """The report of a page: its main text, and the site's frame marked as outside it; or the whole page where the
    wishes say so or no report stands out. Raises Unreadable."""
    encoding = source.wishes.encoding
    declared = None if encoding else declared_encoding(source.data)
    try:
        decoded = decode(source.data, encoding or declared, source.shown)
        certain = decoded.certain or declared is not None
    except Unreadable:
        if declared is None:
            raise
        # It is not in the encoding that it says.
        decoded, certain = decode(source.data, None, source.shown), False
    if fragment := _FRAGMENT.match(decoded.text):
        # A selection: whoever made it knew what belongs to the report.
        text, sections = joined(blocks_of(fragment[1]))
        if not text:
            raise Unreadable("{name} is a piece of a web page without any words.", name=source.shown)
        return [Extract(text, sections, decoded.encoding, certain)]
    markup = Markup(decoded.text, bool(_IS_XML.match(decoded.text[:_HEAD])))
    pieces = Walker().walk(markup)
    found = main_text(pieces, source.wishes.whole_page)
    said: list[Remark] = []
    if found.left_out:
        said.append(
            remark("Menus and links round the text were left out: {count} characters.", count=found.left_out)
        )
    if not found.sure:
        said.append(remark("No report stands out on this page; all its words were read."))
    if markup.cut:
        said.append(remark("The page ends in the middle of a tag; it may not be complete."))
    text, sections = joined(found.blocks)
    if not text:
        raise Unreadable("{name} is a web page without any words.", name=source.shown)
    return [Extract(text, sections, decoded.encoding, certain, tuple(said))]


def blocks_of(page: str, xml: bool = False) -> list[Block]:
    """All blocks of a page that can be seen."""
    return [piece.block for piece in _pieces(page, xml) if not piece.place.hidden]


def _pieces(page: str, xml: bool) -> list[Piece]:
    return Walker().walk(Markup(page, xml))


def declared_encoding(data: bytes) -> str | None:
    """The codec that a page says it is in, as browsers understand that; None where it says none or has a byte
    order mark, which counts more."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    found = _XML.search(data[:_HEAD]) or _DECLARED.search(data[:_HEAD])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        b"?".decode(name)
    except (LookupError, ValueError):
        return None
    # These words could be read, so the page is in no such encoding.
    return None if name.startswith(("utf-16", "utf-32")) else _MEANT.get(name, name)
