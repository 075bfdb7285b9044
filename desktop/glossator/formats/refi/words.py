"""The standard's own words: namespaces, types of variables, what this program calls itself, characters and times.

Source: Project.xsd of 18 March 2019 and Codebook.xsd of 5 October 2017, https://www.qdasoftware.org.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from glossator import __version__
from glossator.domain.errors import InvalidName
from glossator.domain.names import MAX_NAME, checked_name

PROJECT_NAMESPACE = "urn:QDA-XML:project:1.0"
CODEBOOK_NAMESPACE = "urn:QDA-XML:codebook:1.0"
OURS = "Glossator"
ORIGIN = f"{OURS} {__version__}"
INTERNAL = "internal://"
SOURCES = "sources"
PROJECT_FILE = "project.qde"

TEXT, INTEGER, FLOAT, BOOLEAN = "Text", "Integer", "Float", "Boolean"
DATE, DATETIME = "Date", "DateTime"
VARIABLE_TYPES = (TEXT, BOOLEAN, INTEGER, FLOAT, DATE, DATETIME)

# What the standard's numbers look like: ASCII digits, no exponent, no infinity (XML Schema Part 2).
IS_INTEGER = re.compile(r"[+-]?[0-9]+")
IS_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")

# Everything that is no Char of XML 1.0, https://www.w3.org/TR/xml/#charsets.
_NO_CHAR = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNSHOWABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_FRACTION = re.compile(r"\.[0-9]+")


def is_ours(origin: str) -> bool:
    """Whether a file's `origin` says that this program wrote it, in whichever version."""
    return origin == OURS or origin.startswith(f"{OURS} ")


def xml_text(text: str) -> str:
    """`text` with the replacement character for what XML cannot hold."""
    return _NO_CHAR.sub("\ufffd", text)


def lost_characters(text: str) -> int:
    """How many characters `xml_text` would replace."""
    return len(_NO_CHAR.findall(text))


def moment_text(moment: datetime) -> str:
    """A moment as xsd:dateTime in UTC; fractions of a second only where there are some."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def read_moment(text: str) -> datetime | None:
    """The moment of an xsd:dateTime, or None. Without a zone it is UTC; fractions are cut to microseconds."""
    plain = _FRACTION.sub(lambda found: found[0][:7].ljust(7, "0"), text.strip(), count=1)
    try:
        moment = datetime.fromisoformat(plain)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def line_of(text: str, otherwise: str) -> str:
    """`text` as a name that fits the project: one line, not too long, with something to see; else `otherwise`."""
    line = " ".join(_UNSHOWABLE.sub(" ", text).split()) if _UNSHOWABLE.search(text) else text
    try:
        return checked_name(line.strip()[:MAX_NAME])
    except InvalidName:
        return otherwise
