"""The texts of a project's sources and notes, and where its selections lie in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from glossator.domain.errors import Unreadable
from glossator.domain.texts import canonical_text
from glossator.formats.reading.decoding import decode
from glossator.formats.refi.evidence import BY_QUOTES, Mark, Verdict, agreement, says_the_same
from glossator.formats.refi.model import NOTE, PDF_SOURCE, Item, Selection
from glossator.formats.refi.offsets import Positions
from glossator.formats.refi.package import Package, is_outside

SEARCHES = 1000
"""Selections of one source that are looked for by their words; each goes through the whole text."""
_ENOUGH = 8  # characters of a quote that may be looked for: shorter ones stand anywhere


@dataclass(slots=True)
class SourceText:
    """The text of a source: its positions, the bytes it came as, and what that took. `plain` is False for a text
    that was taken from a formatted file, in which positions may lie elsewhere."""

    positions: Positions
    original: bytes
    source: str
    encoding: str
    certain: bool = True
    plain: bool = True


@dataclass(slots=True)
class Placed:
    """The selections of a source that have a place, and those that have none."""

    found: list[tuple[Selection, int, int]] = field(default_factory=list)
    lost: list[Selection] = field(default_factory=list)
    by_words: int = 0


def text_of(package: Package, item: Item, ours: bool) -> SourceText:
    """The text of a source or note. Raises Unreadable with a sentence that names it where there is none."""
    shown = " ".join(item.name.split())[:100] or item.guid or "A source without a name"
    member = package.find(item.plain_path) if item.plain_path else None
    if member is not None:
        return _plain(package.read(member), _last(member), shown, ours)
    if item.content is not None:
        name = f"{item.guid}.txt"
        return SourceText(Positions(_checked(item.content, shown)), item.content.encode(), name, "utf-8")
    for path in (item.rich_path, item.path if item.kind == PDF_SOURCE else ""):
        member = package.find(path) if path else None
        if member is not None:
            return _rich(package, member, shown)
    named = item.plain_path or item.rich_path or item.path
    if not named:
        if item.kind == NOTE:
            return SourceText(Positions(""), b"", "", "")
        raise Unreadable("“{name}” has no text in the file.", name=shown)
    if is_outside(named):
        raise Unreadable(
            "“{name}”: its text was not included; it lies outside the file, at {path}.",
            name=shown,
            path=" ".join(named.split())[:200],
        )
    raise Unreadable(
        "“{name}”: its text is missing; there is no {path} in the file.",
        name=shown,
        path=" ".join(named.split())[:200],
    )


def marks_of(item: Item, names: Mapping[str, str]) -> list[Mark]:
    """The selections as `evidence` asks for them; `names` are those of the codes."""
    return [
        Mark(
            each.start,
            each.end,
            tuple(quote for quote in (each.quote, each.name, each.description) if quote.strip()),
            tuple(names[coding.code] for coding in each.codings if coding.code in names),
        )
        for each in item.selections
        if each.start is not None and each.end is not None
    ]


def place(item: Item, source: SourceText, verdict: Verdict) -> Placed:
    """Where the selections lie in the text. One that the reading puts outside it, or a region of a page, is looked
    for by its words, and so is one whose words lie elsewhere where quotes are what the names of the others are."""
    placed = Placed()
    text = source.positions.text
    trusted = verdict.by == BY_QUOTES and verdict.matched * 2 > verdict.total
    in_text = {each.guid: each for each in item.selections if each.start is not None and each.guid}
    searches = SEARCHES
    for each in item.selections:
        twin = in_text.get(each.guid)
        if each.start is None and twin is not None:
            # The same selection as a region of the page: what it adds are codes.
            have = {coding.code for coding in twin.codings}
            twin.codings += [coding for coding in each.codings if coding.code not in have]
    for each in item.selections:
        if each.start is None and each.guid in in_text:
            continue
        span = None
        if each.start is not None and each.end is not None:
            start, end, _ = source.positions.span(each.start, each.end, verdict.reading)
            if 0 <= start < end <= len(text):
                span = (start, end)
        words = each.quote.strip() or each.name.strip()
        doubtful = span is None or (trusted and not _says(text[slice(*span)], words))
        if doubtful and searches and len(words) >= _ENOUGH:
            searches -= 1
            at = text.find(words)
            if at >= 0 and text.find(words, at + 1) < 0:
                placed.by_words += 1
                span = (at, at + len(words))
        if span is None:
            placed.lost.append(each)
        else:
            placed.found.append((each, *span))
    return placed


def _says(found: str, words: str) -> bool:
    return agreement(found, words) > 0 or says_the_same(found, words)


def _plain(data: bytes, name: str, shown: str, ours: bool) -> SourceText:
    if ours:
        try:
            text = data.decode()
            if canonical_text(f"\ufeff{text}") == text:
                return SourceText(Positions(f"\ufeff{text}"), data, name, "utf-8")
        except (UnicodeError, Unreadable):
            pass  # somebody has had it in hand since
    decoded = decode(data, None, f"“{shown}”")
    text = decoded.text
    codec = "utf-8" if decoded.encoding == "utf-8-sig" else decoded.encoding
    if not text.isascii() or b"\r" in data or len(text) != len(data):
        text = data.decode(codec)
    return SourceText(Positions(text), data, name, decoded.encoding, decoded.certain)


def _rich(package: Package, member: str, shown: str) -> SourceText:
    """The text of a formatted file, by this program's own reader for it."""
    from glossator.formats.reading.report import drafts
    from glossator.formats.reading.source import Source

    name = _last(member)
    draft = drafts(Source(name, f"“{shown}”", package.read(member)))[0]
    return SourceText(
        Positions(draft.text), draft.original, name, draft.encoding, certain=draft.certain, plain=False
    )


def _last(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _checked(content: str, shown: str) -> str:
    try:
        canonical_text(content)
    except Unreadable as error:
        raise Unreadable("“{name}” cannot be read. {reason}", name=shown, reason=error) from error
    return content
