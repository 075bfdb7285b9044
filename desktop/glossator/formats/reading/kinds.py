"""What a file is: by what it holds where that is plain, else by its ending."""

from __future__ import annotations

import re
from pathlib import PurePath

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.source import Source

_BY_SUFFIX = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xht": "html",
    ".mht": "mhtml",
    ".mhtml": "mhtml",
    ".docx": "docx",
    ".docm": "docx",
    ".doc": "docx",
    ".odt": "odt",
    ".fodt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
    ".pdf": "pdf",
    ".csv": "tables",
    ".tsv": "tables",
    ".xlsx": "tables",
    ".xls": "tables",
    ".ods": "tables",
}
SUFFIXES = tuple(_BY_SUFFIX)

_OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/vnd.oasis.opendocument.text-web": "odt",
    b"application/vnd.oasis.opendocument.text-master": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "tables",
    b"application/epub+zip": "epub",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOK = "Workbook".encode("utf-16-le")
_PAGE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!DOCTYPE\s+html|html)\b",
    re.I | re.S,
)
_MAIL = re.compile(rb"^content-type:\s*multipart/related", re.I | re.M)
# The names of kinds in sentences.
_NAMES = {
    "plain": "a plain text",
    "html": "a web page",
    "mhtml": "a web page",
    "docx": "a Word document",
    "odt": "an OpenDocument text",
    "rtf": "a rich text",
    "epub": "an electronic book",
    "pdf": "a PDF file",
    "tables": "a table",
}
_TEXTUAL = ("plain", "markdown", "html", "tables")


def kind_of(source: Source) -> str:
    """The name of the module in `formats.reading` that reads this file. Raises Unreadable."""
    named = _BY_SUFFIX.get(PurePath(source.name).suffix.lower(), "plain")
    held = _held(source)
    if held is not None:
        # A page's source in a text or a table is a page only where it was not named otherwise on purpose.
        return named if held == "html" and named in ("markdown", "tables") else held
    return named if named in _TEXTUAL else "plain"


def misnamed(source: Source, kind: str) -> Remark | None:
    """What to tell where a file is not what its ending says; None where it is, or has no ending that says."""
    named = _BY_SUFFIX.get(PurePath(source.name).suffix.lower())
    if named is None or named == kind or {named, kind} <= {"html", "mhtml"}:
        return None
    return remark(
        "The file's name says otherwise, but it is {kind}; it was read as one.", kind=remark(_NAMES[kind])
    )


def _held(source: Source) -> str | None:
    """What a file's own bytes say it is, None where they say nothing. Raises Unreadable for what is no report."""
    data = source.data
    if data.startswith(b"PK\3\4"):
        return _packed(source)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:64].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_OLE):
        return "tables" if _WORKBOOK in data and source.name.lower().endswith((".xls", ".xlsx")) else "docx"
    if b"<office:document" in data[:2000]:
        return "odt"
    if _PAGE.match(data[:4000]):
        return "html"
    if data[:512].lower().lstrip().startswith(
        (b"mime-version:", b"from:", b"content-type:")
    ) and _MAIL.search(data[:4000]):
        return "mhtml"
    return None


def _packed(source: Source) -> str:
    archive = Archive(source.data, source.shown)
    names = set(archive.names)
    if "mimetype" in names:
        kind = _OPEN_DOCUMENT.get(archive.read("mimetype")[:100].strip())
        if kind is not None:
            return kind
    if "META-INF/container.xml" in names:
        return "epub"
    for name in names:
        if name.startswith("word/document") and name.endswith(".xml"):
            return "docx"
        if name.startswith("xl/workbook"):
            return "tables"
    if any(name.lower().endswith(".qde") for name in names):
        raise Unreadable(
            "{name} is a whole project of another program, not a report; import it as a project.",
            name=source.shown,
        )
    raise Unreadable(
        "{name} is an archive of other files, not a report; unpack it and import what is in it.",
        name=source.shown,
    )
