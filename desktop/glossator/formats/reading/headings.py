"""Sections from headings, for every format that has some."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.domain.documents import SECTION, SectionDraft
from glossator.domain.names import MAX_NAME
from glossator.formats.reading.plain import shown_name

LEVELS = 6


def nested(headings: Sequence[tuple[int, int, str]], length: int) -> tuple[SectionDraft, ...]:
    """Sections from headings (level 1 to 6, start, name) in the order of their starts, in a text of `length`.

    A section runs from its heading's start to that of the next heading of the same or a higher level, or to the
    end of the text; so sections nest.
    """
    end_of_level = [length] * (LEVELS + 1)
    backwards: list[SectionDraft] = []
    for level, start, name in reversed(headings):
        if end_of_level[level] > start:
            backwards.append((section_name(name), SECTION, start, end_of_level[level]))
        # What comes before ends here at the latest, if it is of this level or a lower one.
        end_of_level[level:] = [start] * (LEVELS + 1 - level)
    return tuple(reversed(backwards))


def section_name(heading: str) -> str:
    """A heading's words as a section's name: one line, not too long, never empty."""
    return shown_name(heading)[:MAX_NAME].strip() or "Untitled"
