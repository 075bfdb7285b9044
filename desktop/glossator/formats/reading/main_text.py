"""What of a web page is its report, and what is the site round it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.formats.reading.blocks import Block
from glossator.formats.reading.walker import Piece, Place

_MENUS = frozenset(["nav", "menu", "button", "select"])
_MENU_ROLES = frozenset(["navigation", "search", "menu", "menubar", "tablist", "toolbar"])
_FRAME = frozenset(["header", "footer", "aside"])
_WHOLE = frozenset(["page", "html", "body", "main", "article"])
_FRAME_ROLES = frozenset(["banner", "contentinfo", "complementary"])
_FRAME_LABEL = re.compile(
    r"\b(?:cookie|consent|breadcrumb|social|share|sharing|sidebar|menu|navbar|navigation|skip|site-?(?:header|footer)"
    r"|masthead|related|newsletter|subscribe|pagination)"
)
_LINKED = 0.6  # of a menu's characters
_FEW = 200  # characters: a report has more
_SHARE = 0.25  # of a page's words, that a report has at least

MENU, FRAME, REPORT = "menu", "frame", "report"


@dataclass(frozen=True, slots=True)
class MainText:
    """The blocks to keep, those of the site round the report marked as outside it; and how many characters of menus
    and links were left out. `sure` is False where no report stood out, and all of the page is kept."""

    blocks: list[Block]
    left_out: int = 0
    sure: bool = True


def main_text(pieces: Sequence[Piece], whole: bool = False) -> MainText:
    """A page's pieces without what is hidden. Menus go, the site's header and footer stay as outside the report;
    with `whole`, or where too little would be left, everything stays."""
    seen = [piece for piece in pieces if not piece.place.hidden]
    if whole:
        return MainText([piece.block for piece in seen])
    kinds = _kinds(seen)
    sizes = {MENU: 0, FRAME: 0, REPORT: 0}
    for piece, kind in zip(seen, kinds, strict=True):
        sizes[kind] += len(piece.block.text)
    total = sum(sizes.values())
    if total and sizes[REPORT] < min(total, max(_FEW, total * _SHARE)):
        sure = sizes[REPORT] == total or not sizes[MENU] + sizes[FRAME]
        return MainText([piece.block for piece in seen], 0, sure)
    blocks = [
        replace(piece.block, outside=True, level=0) if kind == FRAME else piece.block
        for piece, kind in zip(seen, kinds, strict=True)
        if kind != MENU
    ]
    return MainText(blocks, sizes[MENU])


def _kinds(pieces: Sequence[Piece]) -> list[str]:
    places: dict[int, tuple[str, bool]] = {}
    found = [_place_kind(piece.place, places) for piece in pieces]
    has_main = any(inside for _, inside in found)
    kinds = []
    for piece, (kind, inside) in zip(pieces, found, strict=True):
        if piece.button:
            kind = MENU
        elif has_main and not inside and kind == REPORT:
            kind = FRAME
        if kind == FRAME and piece.linked > _LINKED * len(piece.block.text):
            kind = MENU
        kinds.append(kind)
    return _without_link_lists(pieces, kinds)


def _place_kind(place: Place, known: dict[int, tuple[str, bool]]) -> tuple[str, bool]:
    """What a place is by itself and those it lies in, and whether it lies in the page's main part."""
    path: list[Place] = []
    at: Place | None = place
    while at is not None and id(at) not in known:
        path.append(at)
        at = at.parent
    kind, inside = known[id(at)] if at is not None else (REPORT, False)
    for each in reversed(path):
        if each.name in ("main", "article") or each.role in ("main", "article"):
            inside = True
        if each.name in _MENUS or each.role in _MENU_ROLES:
            kind = MENU
        elif kind == REPORT and (
            each.role in _FRAME_ROLES
            or (each.name in _FRAME and (not inside or each.name == "aside"))
            or (each.name not in _WHOLE and _FRAME_LABEL.search(each.label))
        ):
            kind = FRAME
        known[id(each)] = (kind, inside)
    return kind, inside


def _without_link_lists(pieces: Sequence[Piece], kinds: list[str]) -> list[str]:
    """Three blocks or more in a row that are nothing but links are a menu, wherever they stand."""
    start = 0
    for number in range(len(pieces) + 1):
        if number < len(pieces):
            piece = pieces[number]
            if piece.linked > 0.9 * len(piece.block.text) and not piece.block.level:
                continue
        if number - start >= 3:
            kinds[start:number] = [MENU] * (number - start)
        start = number + 1
    return kinds
