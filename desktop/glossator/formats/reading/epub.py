"""Electronic books (EPUB 2 and 3: https://www.w3.org/TR/epub-33/): their chapters in reading order."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.blocks import Block, joined
from glossator.formats.reading.decoding import decode
from glossator.formats.reading.html import blocks_of, declared_encoding
from glossator.formats.reading.source import Extract, Source
from glossator.formats.reading.xml import parsed

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# Fonts may be scrambled by these without any harm to the text.
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*>")
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def read(source: Source) -> list[Extract]:
    """The book as one report, a section for each heading. Raises Unreadable."""
    shown = source.shown
    archive = Archive(source.data, shown)
    if _CONTAINER not in archive:
        raise Unreadable("{name} is no electronic book: it does not say where its pages are.", name=shown)
    _refuse_locked(archive, shown)
    blocks: list[Block] = []
    missing = 0
    for name in _chapters(archive, shown):
        if name not in archive:
            missing += 1
            continue
        data = archive.read(name)
        page = decode(data, declared_encoding(data), shown).text if data.strip() else ""
        blocks += blocks_of(page, xml=True)
    text, sections = joined(blocks)
    if not text:
        raise Unreadable("{name} is a book without any words; its pages may be pictures.", name=shown)
    said: tuple[Remark, ...] = ()
    if missing:
        said = (remark("Chapters that the book names but does not hold: {count}.", count=missing),)
    return [Extract(text, sections, certain=not missing, remarks=said)]


def _chapters(archive: Archive, shown: str) -> list[str]:
    """The members that hold the book's pages, in reading order, without its table of contents."""
    container = parsed(archive.read(_CONTAINER), shown)
    roots = [each.get("full-path") for each in container.iter("{*}rootfile")]
    package_name = next((root for root in roots if root and root in archive), None)
    if package_name is None:
        raise Unreadable("{name} is damaged: the list of its pages is missing.", name=shown)
    package = parsed(_DOCTYPE.sub(b"", archive.read(package_name), count=1), shown)
    folder = posixpath.dirname(package_name)
    pages: dict[str, str] = {}
    for item in package.iter("{*}item"):
        is_contents = "nav" in (item.get("properties") or "").split()
        if item.get("media-type") in _PAGES and not is_contents:
            href = unquote((item.get("href") or "").partition("#")[0])
            pages[item.get("id") or ""] = posixpath.normpath(posixpath.join(folder, href))
    spine = [
        pages[each.get("idref") or ""] for each in package.iter("{*}itemref") if each.get("idref") in pages
    ]
    return list(dict.fromkeys(spine or pages.values()))


def _refuse_locked(archive: Archive, shown: str) -> None:
    if "META-INF/rights.xml" in archive or (
        _ENCRYPTION in archive
        and any(
            each.get("Algorithm") not in _FONTS
            for data in parsed(archive.read(_ENCRYPTION), shown).iter("{*}EncryptedData")
            for each in data.iterchildren("{*}EncryptionMethod")
        )
    ):
        raise Unreadable(
            "{name} is locked by its publisher; its text cannot be read without their program.", name=shown
        )
