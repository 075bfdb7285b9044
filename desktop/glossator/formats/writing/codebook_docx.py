"""The codebook to print, as a Word file."""

from __future__ import annotations

from typing import BinaryIO

from glossator.formats.writing.paper import Cover
from glossator.formats.writing.quotations import tally, told
from glossator.formats.writing.word import paragraph, run, write_word


def write_codebook(cover: Cover, out: BinaryIO) -> int:
    """Write the codes in the order of the tree, each with its colour, digit, counts and definition; returns how
    many there are."""
    title = f"{cover.title}: codebook"
    count = 0
    with write_word(out, title) as word:
        word.add(paragraph(title, style="Title"))
        for code in cover.book:
            count += 1
            depth = len(cover.book.ancestors(code.id)) + 1
            swatch = run("■ ", colour=cover.colour(code.id))
            heading = f"Heading{min(6, depth)}"
            word.add(paragraph(swatch, run(code.name), style=heading, of=code.name, marked=True))
            facts = [tally(cover, code.id), cover.colour(code.id)]
            facts += [f"key {code.digit}"] if code.digit else []
            facts += [cover.path(code.id)] if depth > 1 else []
            word.add(paragraph(" · ".join(facts), style="Facts"))
            word.add(*told(code))
            for memo in cover.code_memos.get(code.id, ()):
                word.add(paragraph(f"{cover.said(memo)}: {memo.text}", style="Memo"))
    return count
