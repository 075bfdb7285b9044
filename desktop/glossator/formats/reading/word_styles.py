"""The styles of a Word document, as far as they say what a paragraph is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_NAMED = {"title": 1, "subtitle": 2}
_OFF = ("0", "false", "off")
_DEEP = 32  # styles that a style may be based on, one after the other


def local(element: Element) -> str:
    """An element's name without its namespace; transitional and strict files differ in that alone. `xml.parsed`
    leaves no comments and instructions, which have no name."""
    return element.tag.rpartition("}")[2]


def value(element: Element, name: str) -> str:
    """The attribute of this name in whichever namespace, "" where there is none."""
    return next((str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    outline: str = ""
    numbering: str = ""
    hides: bool | None = None


@dataclass(slots=True)
class Styles:
    """Styles by their id."""

    by_id: dict[str, _Style] = field(default_factory=dict)

    def kind_of(self, paragraph: Element) -> tuple[int, bool]:
        """A paragraph's level as a heading, 1 to 6 or 0 for none, and whether it is an item of a list."""
        style_id = outline = numbering = ""
        properties = next(paragraph.iterchildren("{*}pPr"), None)
        if properties is not None:
            style_id, outline, numbering = _said(properties)
        chain = self._chain(style_id)
        outline = outline or next((style.outline for style in chain if style.outline), "")
        numbering = numbering or next((style.numbering for style in chain if style.numbering), "")
        level = int(outline) + 1 if outline.isdecimal() and len(outline) < 3 else 0
        if not outline:
            named = (_level_of(style.name) for style in chain)
            level = next((found for found in named if found), 0)
        return (min(level, 6) if level < 10 else 0), numbering not in ("", "0")

    def hides(self, run: Element) -> bool:
        """Whether a run of letters is hidden: Word shows it to nobody who does not ask."""
        properties = next(run.iterchildren("{*}rPr"), None)
        if properties is None:
            return False
        own = _vanish(properties)
        if own is not None:
            return own
        style = next(properties.iterchildren("{*}rStyle"), None)
        chain = self._chain(value(style, "val")) if style is not None else []
        return next((each.hides for each in chain if each.hides is not None), False)

    def _chain(self, style_id: str) -> list[_Style]:
        chain: list[_Style] = []
        while style_id in self.by_id and len(chain) < _DEEP:
            chain.append(self.by_id[style_id])
            style_id = chain[-1].based_on
        return chain


def styles_of(root: Element | None) -> Styles:
    """The styles of `word/styles.xml`; none where it is missing."""
    styles = Styles()
    for element in root.iterchildren("{*}style") if root is not None else ():
        style = styles.by_id[value(element, "styleId")] = _Style()
        for child in element:
            match local(child):
                case "name":
                    style.name = value(child, "val")
                case "basedOn":
                    style.based_on = value(child, "val")
                case "pPr":
                    _, style.outline, style.numbering = _said(child)
                case "rPr":
                    style.hides = _vanish(child)
    return styles


def _said(properties: Element) -> tuple[str, str, str]:
    """Style, outline level (from 0; 9 is text) and numbering that a paragraph's properties name, "" for none."""
    style = outline = numbering = ""
    for child in properties:
        match local(child):
            case "pStyle":
                style = value(child, "val")
            case "outlineLvl":
                outline = value(child, "val")
            case "numPr":
                numbering = next((value(each, "val") for each in child.iterchildren("{*}numId")), "")
    return style, outline, numbering


def _vanish(properties: Element) -> bool | None:
    found = next(properties.iterchildren("{*}vanish"), None)
    return None if found is None else value(found, "val").lower() not in _OFF


def _level_of(name: str) -> int:
    found = _HEADING.fullmatch(name.strip())
    return int(found[1]) if found else _NAMED.get(name.strip().lower(), 0)
