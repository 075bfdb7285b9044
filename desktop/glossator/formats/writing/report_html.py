"""The coded report as one HTML file: the text with its highlights, brackets and names beside it, as on the screen.

The page needs nothing but itself: no script, no font, no picture, and its own policy forbids them.

A browser alone knows where it breaks a line. Names therefore stand beside their paragraph with the room that is
left shared out between them in proportion to where their passages begin in it; brackets stand exactly where the
words are in browsers that position by anchors (CSS Anchor Positioning Level 1), and in proportion in others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from glossator.domain.passages import Passage
from glossator.domain.schemes import DARK, LIGHT
from glossator.domain.stretches import Stretch, lanes, stretches, within
from glossator.formats.writing.pages import write_page
from glossator.formats.writing.paper import Block, Cover, Heading, Reading, blocks, palette
from glossator.formats.writing.visible import language, shortened

LANES = 6
_LINE = 62  # code points in a line of text
_MEMO_LINE = 34  # code points in a line of the margin
_NAME = 0.64  # lines of text that such a line is high
_LISTED = 40  # so many names stand beside even the shortest paragraph
_WORDS = 60
_UNDERLINES = "abc"


def write_report(cover: Cover, readings: Iterable[Reading], out: BinaryIO) -> int:
    """Write the report document by document, as they come; returns how many there were.

    An error of `readings` passes unchanged: that is how an export is cancelled.
    """
    used = cover.used()
    number = {code.id: n for n, code in enumerate(cover.book)}
    written = Counter[str]()

    def pages() -> Iterator[Page]:
        for reading in readings:
            written["documents"] += 1
            yield Page(cover, reading, number)

    many = len(cover.documents) != 1
    write_page(
        "report.html.j2",
        out,
        {
            "cover": cover,
            "title": cover.title if many else cover.documents[0].name,
            "many": many,
            "base": 2 if many else 1,
            "pages": pages(),
            "number": number,
            "used": used,
            "light": LIGHT,
            "dark": DARK,
            "light_codes": palette(cover, [code.id for code in used], LIGHT),
            "dark_codes": palette(cover, [code.id for code in used], DARK),
        },
    )
    return written["documents"]


class Part(NamedTuple):
    """Words of one look; without a style they are bare."""

    text: str
    start: int
    style: str = ""
    title: str = ""
    kind: str = ""


@dataclass
class Entry:
    """A passage's names in the margin: `high` lines of text, `gap` lines below the entry before it."""

    start: int
    end: int
    code_ids: Sequence[str]
    words: str
    coder: str
    initials: str
    memos: Sequence[tuple[str, str]]
    high: float = 1.0
    gap: float = 0.0


@dataclass
class Row:
    """A paragraph and what stands beside it; `left` is the room below the last entry, in lines."""

    tag: str
    lang: str
    start: int
    headings: Sequence[Heading]
    outside: bool
    parts: Sequence[Part]
    brackets: Sequence[tuple[str, str]]
    entries: Sequence[Entry]
    rest: Sequence[Entry]
    left: float


@dataclass
class Page:
    """One document for the template."""

    cover: Cover
    reading: Reading
    number: Mapping[str, int]
    coders: list[tuple[str, str, int]] = field(init=False)

    def __post_init__(self) -> None:
        per_coder = Counter(passage.coder_id for passage in self.reading.passages)
        short = self.cover.initials
        self.coders = [
            (self.cover.coders[coder], short[coder], count)
            for coder, count in sorted(per_coder.items(), key=lambda pair: self.cover.coders.get(pair[0], ""))
            if coder in short
        ]

    def rows(self) -> Iterator[Row]:
        """The paragraphs in order."""
        cover, reading = self.cover, self.reading
        text, passages = reading.text, reading.passages
        paragraphs = blocks(reading)
        covered = stretches(passages, len(text), cover.hue)
        taken = lanes(passages, LANES)
        cut = within(covered, [(block.start, block.end) for block in paragraphs])
        waiting = 0
        carried: list[int] = []
        base = 2 if len(cover.documents) != 1 else 1
        for block, parts in zip(paragraphs, cut, strict=True):
            carried = [number for number in carried if passages[number].end > block.start]
            new: list[int] = []
            while waiting < len(passages) and passages[waiting].start < block.end:
                new.append(waiting)
                waiting += 1
            # What lies outside every lane has no bracket, and needs no place to hang one on.
            shown = carried + [number for number in new if taken[number][0] < LANES]
            entries = [self._entry(passages[number]) for number in new]
            listed = max(_LISTED, (block.end - block.start) // _LINE)
            entries, rest = entries[:listed], entries[listed:]
            yield Row(
                tag=f"h{min(6, block.rank + base)}" if block.rank else "p",
                lang=language(text[block.start : block.end]),
                start=block.start,
                headings=block.headings,
                outside=block.outside,
                parts=list(self._parts(text, parts, passages, shown)),
                brackets=[b for number in shown for b in self._brackets(block, number, taken[number])],
                entries=entries,
                rest=rest,
                left=_place(entries, block),
            )
            carried = [number for number in shown if passages[number].end > block.end]

    def _parts(
        self, text: str, parts: Sequence[Stretch], passages: Sequence[Passage], shown: Sequence[int]
    ) -> Iterator[Part]:
        anchors: dict[int, list[str]] = {}
        for number in shown:
            anchors.setdefault(passages[number].start, []).append(f"--s{number}")
            anchors.setdefault(-passages[number].end, []).append(f"--e{number}")
        for part in parts:
            words = text[part.start : part.end]
            if not part.depth:
                yield Part(words, part.start)
                continue
            style = [f"--t:{LIGHT.tint(part.colour, part.depth)};--d:{DARK.tint(part.colour, part.depth)}"]
            for lane, code in enumerate(part.lines):
                if code is not None:
                    style.append(f"--{_UNDERLINES[lane]}:var(--l{self.number.get(code, '')})")
            names = anchors.get(part.start, []) + anchors.get(-part.end, [])
            if names:
                style.append(f"anchor-name:{','.join(names)}")
            kinds = ["alike"] if len(part.lines) > 1 and self.cover.dashed(part, 1) else []
            kinds += ["crowded"] if part.crowded or not part.code_ids else []
            yield Part(words, part.start, ";".join(style), self.cover.names(part), " ".join(kinds))

    def _brackets(self, block: Block, number: int, lanes: Sequence[int]) -> Iterator[tuple[str, str]]:
        passage = self.reading.passages[number]
        long = block.end - block.start
        top = max(0.0, (passage.start - block.start) / long) * 100
        bottom = min(1.0, (passage.end - block.start) / long) * 100
        kind = (" from" if passage.start < block.start else "") + (" on" if passage.end > block.end else "")
        for lane, code in zip(lanes, passage.code_ids or (None,), strict=True):
            if lane < LANES:
                colour = f"var(--l{self.number.get(code, '') if code else ''})"
                place = f"--n:{lane};--k:{colour};--y:{top:.1f}%;--h:{bottom - top:.1f}%"
                yield f"{place};--s:--s{number};--e:--e{number}", kind

    def _entry(self, passage: Passage) -> Entry:
        cover = self.cover
        memos = [
            (cover.said(memo) if memo.coder_id != passage.coder_id else "", memo.text)
            for memo in self.reading.notes.get(passage.id, ())
        ]
        high = max(1, len(passage.code_ids)) + sum(
            1 + len(line) // _MEMO_LINE for who, text in memos for line in (who + text).split("\n")
        )
        return Entry(
            passage.start,
            passage.end,
            passage.code_ids,
            shortened(self.reading.text[passage.start : min(passage.end, passage.start + 400)], _WORDS),
            cover.coders.get(passage.coder_id, "?"),
            cover.initials.get(passage.coder_id, ""),
            memos,
            high=_NAME * high,
        )


def _place(entries: Sequence[Entry], block: Block) -> float:
    """Give each entry the gap above it that brings it to where its passage begins; returns that below the last."""
    floor = 0.0
    for entry in entries:
        at = max(0, entry.start - block.start) / _LINE
        entry.gap = round(max(0.0, at - floor), 2)
        floor = max(at, floor) + entry.high
    return round(max(0.0, (block.end - block.start) / _LINE - floor), 2)
