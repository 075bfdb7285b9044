"""The codebook as Markdown (CommonMark 0.31), which also reads well as it is."""

from __future__ import annotations

import re
from typing import BinaryIO

from glossator.formats.writing.pages import rules
from glossator.formats.writing.paper import Cover
from glossator.formats.writing.quotations import tally
from glossator.formats.writing.visible import visible

_SIGNS = re.compile(r"[\\`*_\[\]<>&~|#]")
# What opens a block when a line begins with it: a list, a heading's underline, a rule, a number of a list.
_OPENING = re.compile(r"^(?:[-+=]|(?P<number>\d{1,9})(?=[.)]))")


def write_codebook(cover: Cover, out: BinaryIO) -> int:
    """Write the codes in the order of the tree; returns how many there are. UTF-8, LF. `out` stays open."""
    lines = [f"# {escaped(cover.title)}: codebook", ""]
    count = 0
    for code in cover.book:
        count += 1
        depth = len(cover.book.ancestors(code.id)) + 1
        lines += [f"{'#' * min(6, depth + 1)} {escaped(code.name)}", ""]
        facts = [tally(cover, code.id), f"colour `{cover.colour(code.id)}`"]
        facts += [f"key {code.digit}"] if code.digit else []
        facts += [f"in {escaped(' › '.join(cover.book.path(code.id)[:-1]))}"] if depth > 1 else []
        lines += [" · ".join(facts), ""]
        told = [*rules(code)]
        told += [(f"Memo, {cover.said(memo)}", memo.text) for memo in cover.code_memos.get(code.id, ())]
        for label, text in told:
            shown = [escaped(line) for line in re.split(r"\n\s*", text.strip())]
            if label:
                shown[0] = f"**{escaped(label)}:** {shown[0]}"
            for paragraph in shown:
                lines += [paragraph, ""]
    out.write("\n".join(lines).encode("utf-8"))
    return count


def escaped(line: str) -> str:
    """A line of text whose signs Markdown takes for nothing but themselves; white space at its ends is left out."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(visible(line).split()))
    found = _OPENING.match(line)
    if found is None:
        return line
    number = found["number"]
    return f"{number}\\{line[len(number) :]}" if number else f"\\{line}"
