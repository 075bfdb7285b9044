"""The tags and words of a web page, one after the other: HTML's own rules for finding them, as far as its words
depend on them (https://html.spec.whatwg.org/multipage/parsing.html#tokenization).

A parser that builds a tree stops at some depth and loses what lies deeper, or takes quadratic time for tags that
close nothing; this one keeps no tree, and each character is looked at a bounded number of times.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

# Quotes hide a ">" only behind "=". Possessive throughout: no way back, so no time lost on one.
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"'][^\s>]*+)))?+")
# Python turns a long row of digits into a number in quadratic time, or refuses.
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")

# What lies in these is no text of the page; nothing in them is a tag but their own end.
_RAW = frozenset(["iframe", "noembed", "noframes", "script", "style", "textarea", "title"])
# Nor in these, but they may be left open by mistake: they are skipped only where their end is in sight.
_SKIPPED = frozenset(
    ["annotation", "audio", "canvas", "datalist", "noscript", "object", "select", "svg", "template", "video"]
)
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag, or an `end` tag. `attributes` maps names in lower case to values. A tag that closes itself, as
    `<br>` does, is `void`."""

    name: str
    end: bool
    void: bool
    attributes: dict[str, str]


class Markup:
    """The tags and words of `page` in their order, by iterating. With `xml` a tag that ends in `/>` closes itself,
    whichever it is. `cut` is True afterwards if the page ends inside a tag, a comment or a script."""

    def __init__(self, page: str, xml: bool = False) -> None:
        self._page = page
        self._xml = xml
        self._endless: set[str] = set()
        self.cut = False

    def __iter__(self) -> Iterator[Tag | str]:
        page = self._page
        at = 0
        while True:
            less = page.find("<", at)
            if less < 0:
                if at < len(page):
                    yield _words(page[at:])
                return
            if less > at:
                yield _words(page[at:less])
            found = _TAG.match(page, less)
            if found is None:
                step = self._no_tag(less)
                if step is None:
                    self.cut = True
                    return
                words, at = step
                if words:
                    yield words
                continue
            at = found.end()
            slash, name, inside = found.groups()
            name = name.lower().rpartition(":")[2] if self._xml else name.lower()
            if slash:
                yield Tag(name, True, False, {})
                continue
            closed = self._xml and inside.endswith("/")
            if not closed and (name in _RAW or name in _SKIPPED):
                end = self._end_of(name, at)
                if end is not None:
                    at = end
                    continue
                if name in _RAW:
                    self.cut = True
                    return
            yield Tag(
                name, False, closed or name in _VOID, _attributes(inside) if "=" in inside else _bare(inside)
            )

    def _no_tag(self, at: int) -> tuple[str, int] | None:
        """Words that stand at a `<` that begins no tag, and where to go on; None where the page ends in it."""
        page = self._page
        if page.startswith("<!--", at):
            closing = page.find("-->", at + 2)
            return None if closing < 0 else ("", closing + 3)
        if page.startswith("<![CDATA[", at) and self._xml:
            closing = page.find("]]>", at)
            return None if closing < 0 else (page[at + 9 : closing], closing + 3)
        if page.startswith(("<!", "<?", "</"), at):
            closing = page.find(">", at)
            inside = page.find("[", at, closing) if page[at : at + 9].lower() == "<!doctype" else -1
            if inside >= 0:
                # A page for XML may declare something there.
                closing = page.find(">", max(page.find("]", inside), closing))
            return None if closing < 0 else ("", closing + 1)
        if page[at + 1 : at + 2].isalpha() and page[at + 1].isascii():
            # A quotation mark that is never closed hides all that follows.
            closing = page.find(">", at)
            return None if closing < 0 else ("", closing + 1)
        return "<", at + 1

    def _end_of(self, name: str, at: int) -> int | None:
        """Where the element `name` that starts before `at` ends, or None."""
        if name in self._endless:
            return None
        found = re.compile(rf"</(?:\w+:)?{name}(?=[\s/>])[^>]*+>", re.IGNORECASE | re.ASCII).search(
            self._page, at
        )
        if found is None:
            self._endless.add(name)
            return None
        return found.end()


def _words(piece: str) -> str:
    return html.unescape(_LONG_NUMBER.sub("\ufffd", piece)) if "&" in piece else piece


def _attributes(inside: str) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(inside):
        name, double, single, bare = found.groups()
        # Of an attribute that is there twice the first counts.
        attributes.setdefault(name.lower(), _words(double or single or bare or ""))
    return attributes


def _bare(inside: str) -> dict[str, str]:
    return dict.fromkeys(inside.lower().strip("/").split(), "") if inside else {}
