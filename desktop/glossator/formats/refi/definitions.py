"""A code's definition in the one text that the standard has for it: labelled paragraphs, told apart again exactly.

    Brief: …

    Definition: …

Where there is nothing but a definition it stands without its label. A line of a field that itself begins like a
label gets a backslash in front, and one more if it has some already, so that each field comes back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LABELS = {
    "brief": "Brief",
    "definition": "Definition",
    "use_when": "Use when",
    "avoid_when": "Do not use when",
    "example": "Example",
}
_FIELDS = {label.casefold(): field for field, label in LABELS.items()}
_ANY = "|".join(LABELS.values())
_LIKE_A_LABEL = re.compile(rf"^(\\*(?:{_ANY}):)", re.MULTILINE | re.IGNORECASE)
_ESCAPED = re.compile(rf"^\\(\\*(?:{_ANY}):)", re.MULTILINE | re.IGNORECASE)
_LABEL = re.compile(rf"(?:\A|(?<=\n\n))({_ANY}):[ ]?", re.IGNORECASE)
_GAP = "\n\n"


def description_of(fields: Mapping[str, str]) -> str:
    """The text for the fields (those of `domain.codes.RULES`); "" where all are empty."""
    filled = [field for field in LABELS if fields.get(field)]
    if filled == ["definition"]:
        return _escaped(fields["definition"])
    return _GAP.join(f"{LABELS[field]}: {_escaped(fields[field])}" for field in filled)


def fields_of(description: str) -> dict[str, str]:
    """The fields of a text, empty ones included. What stands before the first label is the definition; a label that
    comes twice adds a paragraph."""
    text = description.replace("\r\n", "\n").replace("\r", "\n")
    found = dict.fromkeys(LABELS, "")
    marks = list(_LABEL.finditer(text))
    first = marks[0].start() if marks else len(text)
    parts = [("definition", text[:first])] if first else []
    ends = [*(mark.start() for mark in marks[1:]), len(text)][: len(marks)]
    parts += [
        (_FIELDS[mark[1].casefold()], text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True)
    ]
    for number, (field, part) in enumerate(parts):
        if number < len(parts) - 1:
            part = part.removesuffix(_GAP)
        part = _ESCAPED.sub(r"\1", part)
        found[field] = f"{found[field]}{_GAP}{part}" if found[field] and part else found[field] or part
    return found


def _escaped(text: str) -> str:
    return _LIKE_A_LABEL.sub(r"\\\1", text)
