"""What a file is: by what it holds where that is plain, else by its ending."""

from __future__ import annotations

from pathlib import PurePath

from glossator.formats.reading.source import Source

_BY_SUFFIX = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
    ".pdf": "pdf",
    ".csv": "tables",
    ".tsv": "tables",
    ".xlsx": "tables",
}
SUFFIXES = tuple(_BY_SUFFIX)


def kind_of(source: Source) -> str:
    """The name of the module in `formats.reading` that reads this file. Raises Unreadable."""
    return _BY_SUFFIX.get(PurePath(source.name).suffix.lower(), "plain")
