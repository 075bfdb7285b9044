"""XML that nobody vouches for, parsed so that it can fetch nothing and grow into nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.errors import Unreadable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# A report of a thousand pages has a million tags; each costs memory beside its letters.
_MAX_TAGS = 6_000_000


def parsed(data: bytes, shown: str) -> Element:
    """The root element of an XML file. `shown` opens the sentence of an error.

    Raises Unreadable for XML that is not well-formed, that declares a document type (no format read here has
    one, and entities that grow or reach for other files are declared there), or that is nested or tagged beyond
    any document.
    """
    # Imported here: only these formats need it.
    from lxml import etree

    if b"<!DOCTYPE" in data.replace(b"\0", b"") or b"<!ENTITY" in data:
        raise _refused(shown)
    if data.count(b"<") > _MAX_TAGS:
        raise Unreadable("{name} holds more marks than any report; it was not read.", name=shown)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(
            "{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.",
            name=shown,
        ) from error
    # In an encoding that spells the declaration with other bytes.
    if root.getroottree().docinfo.internalDTD is not None:
        raise _refused(shown)
    return root


def _refused(shown: str) -> Unreadable:
    return Unreadable(
        "{name} declares a document type, which no report of this kind does and which can hide an attack;"
        " it was not read. Open it with its own program and save it anew.",
        name=shown,
    )
