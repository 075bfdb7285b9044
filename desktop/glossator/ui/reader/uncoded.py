"""The next paragraph that no code lies on. Walks from where it is asked and looks at nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossator.domain.spans import Span
from glossator.ui.reader.scene import Scene

_WORD = re.compile(r"\S")


def uncoded_paragraph(
    scene: Scene, outside: Sequence[tuple[int, int]], caret: int, direction: int
) -> Span | None:
    """The nearest paragraph below the one at `caret` (above it for a `direction` below 0) that no shown passage
    with a code touches; None when there is none. Blank lines are none, nor are those in the `outside` stretches."""
    start, end = _line(scene, caret)
    while True:
        place = _behind(scene, end) if direction > 0 else _before(scene, start)
        if place is None:
            return None
        start, end = _line(scene, place)
        beyond = next((out for out in outside if out[0] <= place < out[1]), None)
        if beyond is not None:
            start, end = min(start, beyond[0]), max(end, beyond[1] - 1)
            continue
        touching = scene.index.touching(start, end)
        marks = [mark for mark in touching if mark.code_ids and scene.filter.shown(mark) is not None]
        if not marks:
            return Span(start, end)
        # One long passage is left behind at once, however many paragraphs it covers.
        start = min(start, min(mark.start for mark in marks))
        end = max(end, max(mark.end for mark in marks) - 1)


def _line(scene: Scene, offset: int) -> tuple[int, int]:
    blocks = scene.page.blocks
    first, last = blocks.line(blocks.at(offset))
    return int(blocks.starts[first]), int(blocks.ends[last])


def _behind(scene: Scene, end: int) -> int | None:
    found = _WORD.search(scene.page.text, end)
    return found.start() if found else None


def _before(scene: Scene, start: int) -> int | None:
    text = scene.page.text
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start - 1 if start else None
