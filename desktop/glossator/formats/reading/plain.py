"""Plain text files, and what every reader makes of a file's name."""

from __future__ import annotations

import re

from glossator.domain.errors import InvalidName
from glossator.domain.names import MAX_NAME, checked_name
from glossator.formats.reading.decoding import decode
from glossator.formats.reading.source import Extract, Source

_UNSHOWABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# "Report no. 5" has no ending; ".txt", ".md" and ".docx" are some.
_ENDING = re.compile(r"(?<=.)\.[A-Za-z][A-Za-z0-9]{0,7}$", re.DOTALL)


def shown_name(name: str) -> str:
    """`name` as one line that a list and a database can hold.

    Control characters become blanks; the bytes of a file name that its file system could not decode become
    the replacement character.
    """
    if name.isprintable():
        return name.strip()
    return _SURROGATE.sub("\ufffd", _UNSHOWABLE.sub(" ", name)).strip()


def document_name(source_name: str) -> str:
    """A document's name from its file's: without the ending, and fit for `domain.names.checked_name`."""
    whole = shown_name(source_name)
    name = _ENDING.sub("", whole).strip() or whole
    try:
        return checked_name(name[:MAX_NAME])
    except InvalidName:  # nothing in it that could be seen
        return "Untitled"


def read(source: Source) -> list[Extract]:
    """The text of a plain text file, unchanged. Raises Unreadable when it is not text (see `decode`)."""
    decoded = decode(source.data, source.wishes.encoding, source.shown)
    return [Extract(decoded.text, encoding=decoded.encoding, certain=decoded.certain)]
