"""Reading PDF files."""

from __future__ import annotations

from glossator.domain.errors import Unreadable
from glossator.formats.reading.source import Extract, Source


def read(source: Source) -> list[Extract]:
    """The report in the file. Raises Unreadable."""
    raise Unreadable("{name} cannot be read yet.", name=source.shown)
