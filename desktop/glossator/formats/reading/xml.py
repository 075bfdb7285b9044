"""XML that nobody vouches for: no entities, no DTD, nothing fetched, no depth that breaks the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from glossator.domain.errors import Unreadable

if TYPE_CHECKING:
    from lxml import etree

_DOCTYPE = re.compile(r"<!(?:DOCTYPE|ENTITY)")


def parsed(data: bytes, shown: str, part: str = "") -> etree._Element:
    """The root of an XML document. `shown` and `part` name the file and the member of it in sentences.

    Raises Unreadable where it is damaged, nested deeper than libxml2's 256 levels, or declares a document type:
    no document that we read needs one, and entities are what attacks are made of.
    """
    from lxml import etree

    if declares_type(data):
        raise Unreadable(
            "{name} was not read: it declares a document type of its own, which no report needs.", name=shown
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise Unreadable(
            "{name} is damaged: its part “{part}” is no XML that can be read.", name=shown, part=part or shown
        ) from error


def declares_type(data: bytes) -> bool:
    """Whether XML has a document type declaration, in any encoding that an XML parser finds out by itself."""
    if _DOCTYPE.search(data.decode("latin-1")):
        return True
    if b"\0" not in data[:8]:
        return False
    wide = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
    return any(_DOCTYPE.search(data.decode(encoding, "ignore")) for encoding in wide)


def local(element: etree._Element) -> str:
    """An element's name without its namespace; "" for comments and processing instructions."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
