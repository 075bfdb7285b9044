"""Reading a .qdc codebook (or the codes of a project's .qde) as a draft with no ids."""

from __future__ import annotations

from pathlib import Path

from glossator.domain.codebooks import CodebookDraft, CodeDraft
from glossator.domain.colours import next_colour
from glossator.domain.errors import Unreadable
from glossator.domain.names import FreeNames
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.plain import document_name
from glossator.formats.refi.colours import read_colour
from glossator.formats.refi.definitions import fields_of
from glossator.formats.refi.model import CodeNode, Exchange
from glossator.formats.refi.package import Package
from glossator.formats.refi.parsing import parse
from glossator.formats.refi.words import is_ours, line_of

UNNAMED = "Unnamed code"


def read_codebook_file(path: Path) -> tuple[CodebookDraft, list[Remark]]:
    """The codebook of a file, and what of it was changed or could not be kept. Raises Unreadable."""
    with Package(path) as package:
        exchange = parse(package.project(), package.shown)
        if not exchange.codes:
            raise Unreadable("{name}: there is no code in this codebook.", name=package.shown)
    name = document_name(path.name)
    codes, remarks = drafts_of(exchange.codes, is_ours(exchange.origin))
    return CodebookDraft(name, name, codes=codes), [*remarks, *left_over(exchange)]


def drafts_of(nodes: list[CodeNode], exactly: bool = False) -> tuple[tuple[CodeDraft, ...], list[Remark]]:
    """The tree of codes, and what was changed in it. `exactly` keeps white space at the ends of descriptions."""
    below: dict[int, list[int]] = {}
    colours: list[str] = []
    themes: list[str] = []
    coloured = 0
    for number, node in enumerate(nodes):
        below.setdefault(node.parent, []).append(number)
        colour = read_colour(node.colour)
        coloured += colour is not None
        if colour is None:
            colour = colours[node.parent] if node.parent >= 0 else next_colour(themes)
        colours.append(colour)
        if node.parent < 0:
            themes.append(colour)
    names = [""] * len(nodes)
    doubled: list[str] = []
    for siblings in below.values():
        free = FreeNames(())
        for number in siblings:
            wanted = line_of(nodes[number].name, UNNAMED)
            names[number] = free.take(wanted)
            if names[number] != wanted:
                doubled.append(names[number])
    made: dict[int, CodeDraft] = {}
    for number in reversed(range(len(nodes))):  # children before their parents
        fields = rules_of(nodes[number], exactly)
        children = tuple(made.pop(child) for child in below.get(number, ()))
        made[number] = CodeDraft(
            names[number],
            colours[number],
            None,
            fields["brief"],
            fields["definition"],
            fields["use_when"],
            fields["avoid_when"],
            fields["example"],
            children,
        )
    remarks = repaired(nodes, coloured, doubled)
    return tuple(made[number] for number in below.get(-1, ())), remarks


def rules_of(node: CodeNode, exactly: bool) -> dict[str, str]:
    """The fields of a code's definition, fit for a database."""
    fields = fields_of(node.description)
    return fields if exactly else {field: text.strip() for field, text in fields.items()}


def repaired(nodes: list[CodeNode], coloured: int, doubled: list[str]) -> list[Remark]:
    """What is worth telling about codes as they came."""
    headings = sum(not node.codable for node in nodes)
    told: list[Remark] = []
    if coloured < len(nodes):
        told.append(
            remark("Codes without a colour of their own, given one: {count}.", count=len(nodes) - coloured)
        )
    if doubled:
        told.append(
            remark(
                "Codes with the name of one beside them, made distinct: {count} ({names}).",
                count=len(doubled),
                names=listed(doubled),
            )
        )
    if headings:
        told.append(
            remark(
                "Codes that were only headings there (not to code with), like all others here: {count}.",
                count=headings,
            )
        )
    return told


def left_over(exchange: Exchange) -> list[Remark]:
    """What has no place here, counted."""
    told = [remark(_LEFT[kind], count=count) for kind, count in exchange.left.items() if kind in _LEFT]
    if exchange.strange:
        told.append(
            remark(
                "Elements that are not the standard's, passed over: {count} ({names}).",
                count=exchange.strange.total(),
                names=listed([name for name, _ in exchange.strange.most_common(6)]),
            )
        )
    return told


_LEFT = {
    "sets": "Not kept, since it has no place here: sets, {count}.",
    "graphs": "Not kept, since it has no place here: graphs, {count}.",
    "links": "Not kept, since it has no place here: links, {count}.",
    "pictures": "Not kept, since only texts can be coded here: pictures, {count}.",
    "sounds": "Not kept, since only texts can be coded here: sounds, {count}.",
    "films": "Not kept, since only texts can be coded here: films, {count}.",
    "transcripts": "Not kept: transcripts of sounds and films, {count}.",
    "coding pictures": "Not kept with them: codings on pictures, {count}.",
    "coding sounds": "Not kept with them: codings on sounds, {count}.",
    "coding films": "Not kept with them: codings on films, {count}.",
    "coding sets": "Not kept with them: codings in sets, {count}.",
    "selections of cases": "Not kept: passages of cases, {count}.",
    "codes of cases": "Not kept: codes of cases, {count}.",
    "descriptions": "Not kept: descriptions of cases and variables, {count}.",
}


def listed(names: list[str], most: int = 6) -> str:
    """Names for a sentence: the first few, and how many more there are."""
    shown = ", ".join(f"“{name}”" for name in names[:most])
    return f"{shown} + {len(names) - most}" if len(names) > most else shown
