"""Where the words of a passage stand, and what a text was before it was damaged."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

NEAR = 2000  # code points from its place within which words that stand several times are taken for a quote


def place_of(text: str, quote: str, start: int) -> int | None:
    """Where the quote stands: the one place, or of several the nearest that is near."""
    if not quote:
        return None
    places: list[int] = []
    at = text.find(quote)
    while at >= 0 and len(places) < 10_000:
        places.append(at)
        at = text.find(quote, at + 1)
    if len(places) == 1:
        return places[0]
    nearest = min(places, key=lambda place: abs(place - start), default=None)
    return nearest if nearest is not None and abs(nearest - start) <= NEAR else None


def decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (LookupError, ValueError):
        return None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def encoded(text: str, encoding: str) -> bytes:
    """Bytes that `decoded` makes this text of, in UTF-8 where the encoding cannot."""
    try:
        data = text.encode(encoding)
    except (LookupError, ValueError):
        data = b""
    return data if decoded(data, encoding) == text else text.encode("utf-8", "replace")


def whole_again(data: bytes, text: str, encoding: str) -> bytes:
    """Bytes of an imported file that are not what they were: made anew of its text where it is a plain one."""
    said = decoded(data, encoding)
    return data if said is None or len(said) != len(text) else encoded(text, encoding)


def reread(original: Mapping[Any, Any] | None, document: Mapping[Any, Any]) -> str | None:
    """The text of a document as its imported file says it, where that is whole and a plain text: another file's
    bytes do not make a text of that length."""
    if original is None or sha256(original["data"]).hexdigest() != original["sha256"]:
        return None
    text = decoded(original["data"], document["encoding"])
    return text if text is not None and len(text) == document["length"] else None
