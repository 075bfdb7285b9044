"""Texts with labelled spans, a document a line, for those who train models: spaCy's and Doccano's JSON Lines.

Offsets are code points, half-open, into `text`, which is the canonical text. Spans may overlap. What several coders
marked alike is one span; coders, memos and passages without a code are left out, and so are documents without any
code: nobody knows whether they have been read.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, BinaryIO

from glossator.domain.codes import Codebook
from glossator.formats.writing.paper import Cover, Reading

SPACY_KEY = "sc"
"""Under which spaCy's span categorizer looks for its spans, unless it is told otherwise."""

Label = tuple[int, int, str]


def write_spacy(cover: Cover, readings: Iterable[Reading], out: BinaryIO) -> int:
    """Write `{"text", "spans": {"sc": [{"start", "end", "label", "kb_id"}]}, "meta"}`: what spaCy's `Doc.to_json`
    gives, but without tokens, since they are the pipeline's own; `kb_id` is the code's id. Returns the number of
    spans."""
    labels = labels_of(cover.book)
    ids = {label: code_id for code_id, label in labels.items()}
    count = 0
    for reading in readings:
        found = _spans(reading, labels)
        count += len(found)
        if found:
            spans = [
                {"start": start, "end": end, "label": label, "kb_id": ids[label]}
                for start, end, label in found
            ]
            _write(out, {"text": reading.text, "spans": {SPACY_KEY: spans}, "meta": _meta(reading)})
    return count


def write_doccano(cover: Cover, readings: Iterable[Reading], out: BinaryIO) -> int:
    """Write `{"text", "label": [[start, end, label]], "meta"}`, which a Doccano project for sequence labelling
    reads where it allows overlapping spans. Returns the number of spans."""
    labels = labels_of(cover.book)
    count = 0
    for reading in readings:
        found = _spans(reading, labels)
        count += len(found)
        if found:
            _write(
                out, {"text": reading.text, "label": [list(span) for span in found], "meta": _meta(reading)}
            )
    return count


def labels_of(book: Codebook) -> dict[str, str]:
    """A label for each code by its id: its name where no other code has it (whatever its case), else its path. No
    two are the same."""
    names = Counter(code.name.casefold() for code in book)
    labels: dict[str, str] = {}
    taken: set[str] = set()
    for code in book:
        label = code.name if names[code.name.casefold()] == 1 else book.path_text(code.id)
        # A path may read like another code's name that has a "/" in it.
        while label in taken:
            label += f" ({code.id})"
        taken.add(label)
        labels[code.id] = label
    return labels


def _spans(reading: Reading, labels: dict[str, str]) -> list[Label]:
    return sorted(
        {
            (passage.start, passage.end, labels[code])
            for passage in reading.passages
            for code in passage.code_ids
            if code in labels
        }
    )


def _meta(reading: Reading) -> dict[str, Any]:
    return {
        "document": reading.document.name,
        "id": reading.document.id,
        "attributes": dict(reading.attributes),
    }


def _write(out: BinaryIO, line: dict[str, Any]) -> None:
    out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")
