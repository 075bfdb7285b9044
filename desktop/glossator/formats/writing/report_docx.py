"""The coded report as a Word file: shading behind the words, and a comment per passage with its codes and memos."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import BinaryIO

from glossator.domain.passages import Passage
from glossator.domain.stretches import Stretch, stretches, within
from glossator.formats.writing.paper import ON_WHITE, Cover, Reading, blocks
from glossator.formats.writing.word import Word, closed, opened, paragraph, run, table, write_word

NO_CODE = "(no code)"
_WIDTHS = (2600, 7038)
_LEGEND = (400, 2900, 900, 5438)


def write_report(cover: Cover, readings: Iterable[Reading], out: BinaryIO) -> int:
    """Write the report document by document, as they come; returns how many there were.

    A passage's comment is by its coder, says its codes with their paths and what the memos on it say, and reaches
    over exactly its words, whatever overlaps it. An error of `readings` passes unchanged.
    """
    many = len(cover.documents) != 1
    title = cover.title if many else cover.documents[0].name
    with write_word(out, title) as word:
        word.add(paragraph(title, style="Title"))
        for memo in cover.memos:
            word.add(paragraph(f"{cover.said(memo)}: {memo.text}", style="Memo"))
        count = 0
        for reading in readings:
            count += 1
            if many:
                word.add(paragraph(reading.document.name, style="Heading1"))
            _write_document(word, cover, reading, 2 if many else 1)
        _write_legend(word, cover)
    return count


def _write_document(word: Word, cover: Cover, reading: Reading, level: int) -> None:
    if reading.attributes:
        word.add(table(_WIDTHS, reading.attributes))
    for memo in reading.memos:
        word.add(paragraph(f"{cover.said(memo)}: {memo.text}", style="Memo"))
    text, passages = reading.text, reading.passages
    covered = stretches(passages, len(text), cover.hue)
    paragraphs = blocks(reading)
    spans = [(block.start, block.end) for block in paragraphs]
    begins, ends = _comments(word, cover, reading, spans)
    for block, parts in zip(paragraphs, within(covered, spans), strict=True):
        for heading in block.headings:
            word.add(paragraph(heading.name, style=f"Heading{min(6, heading.level + level)}"))
        runs = chain.from_iterable(_run(cover, text, part, begins, ends) for part in parts)
        style = "OutsideText" if block.outside else "ReportHeading" if block.rank else "ReportText"
        word.add(paragraph(*runs, style=style, of=text[block.start : block.end], marked=True))


def _run(
    cover: Cover,
    text: str,
    part: Stretch,
    begins: dict[int, list[int]],
    ends: dict[int, list[int]],
) -> Iterable[str]:
    yield from map(opened, begins.get(part.start, ()))
    words = text[part.start : part.end]
    if part.depth:
        drawn = [code for code in part.lines if code is not None]
        line = ON_WHITE.line(cover.colour(drawn[0] if drawn else None))
        lines = len(drawn) + part.crowded if drawn else 1
        yield run(words, ON_WHITE.tint(part.colour, part.depth), lines, line, ON_WHITE.ink)
    else:
        yield run(words)
    yield from map(closed, ends.get(part.end, ()))


def _comments(
    word: Word, cover: Cover, reading: Reading, spans: Sequence[tuple[int, int]]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Write the comments in the order of the text; where they begin and where they end."""
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    number = 0
    starts = [start for start, _ in spans]
    for passage in reading.passages:
        while number < len(spans) and spans[number][1] <= passage.start:
            number += 1
        if number == len(spans) or starts[number] >= passage.end:
            continue  # nothing but blank lines
        comment = word.comment(
            cover.coders.get(passage.coder_id, "?"),
            cover.initials.get(passage.coder_id, "") or cover.coders.get(passage.coder_id, "?")[:1],
            passage.modified_at,
            _said(cover, reading, passage),
        )
        begins.setdefault(max(passage.start, starts[number]), []).append(comment)
        ends.setdefault(_last(spans, passage.end), []).append(comment)
    return begins, ends


def _last(spans: Sequence[tuple[int, int]], end: int) -> int:
    """The end of a passage, or that of the last paragraph before it."""
    number = bisect_left(spans, (end,)) - 1
    return min(end, spans[number][1])


def _said(cover: Cover, reading: Reading, passage: Passage) -> list[str]:
    said = [cover.path(code) for code in passage.code_ids] or [NO_CODE]
    for memo in reading.notes.get(passage.id, ()):
        who = f"{cover.said(memo)}: " if memo.coder_id != passage.coder_id else ""
        said += f"{who}{memo.text}".split("\n")
    return said


def _write_legend(word: Word, cover: Cover) -> None:
    used = cover.used()
    if not used:
        return
    word.add(paragraph("Codes", style="Heading1"))
    rows = []
    for code in used:
        told = [code.definition or code.brief]
        told += [f"{cover.said(memo)}: {memo.text}" for memo in cover.code_memos.get(code.id, ())]
        rows.append(("", cover.path(code.id), str(cover.counts[code.id]), "\n".join(filter(None, told))))
    word.add(table(_LEGEND, rows, [cover.colour(code.id) for code in used]))
