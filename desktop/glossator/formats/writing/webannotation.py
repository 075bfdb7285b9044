"""W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as JSON-LD: one AnnotationCollection whose only
page holds an annotation per passage.

An annotation is a passage, not a coding: that is what a reader of annotations shows as one highlight, with its tags
and comments as bodies, and what has one coder and one pair of times here. Each coding is a body with its own id and
time (so nothing of it is lost), each memo another. A passage with neither is an annotation that highlights.

The target is the document's canonical text, named by its id: a TextPositionSelector counts code points, as the
model wants, and a TextQuoteSelector gives the same words with what stands around them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, BinaryIO
from uuid import NAMESPACE_URL, uuid5

from glossator.domain.passages import Passage
from glossator.formats.writing.paper import Cover, Reading

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # code points of prefix and suffix

Thing = dict[str, Any]


def write_annotations(cover: Cover, readings: Iterable[Reading], total: int, out: BinaryIO) -> int:
    """Write the annotations document by document, as they come; returns how many there were. UTF-8, an annotation
    a line. `total` is how many will come. `out` stays open. An error of `readings` passes unchanged."""
    # The same documents always make the same collection.
    named = uuid5(NAMESPACE_URL, " ".join(document.id for document in cover.documents))
    collection = f"urn:uuid:{named}"
    head = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": cover.title,
        "total": total,
    }
    page = {
        "id": f"urn:uuid:{uuid5(named, '1')}",
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
    }
    out.write(f'{_json(head)[:-1]},\n"first":{_json(page)[:-1]},\n"items":['.encode())
    count = 0
    for reading in readings:
        for passage in reading.passages:
            out.write((",\n" if count else "\n").encode())
            out.write(_json(annotation(cover, reading, passage)).encode("utf-8"))
            count += 1
    out.write(b"\n]}}\n")
    return count


def annotation(cover: Cover, reading: Reading, passage: Passage) -> Thing:
    """One passage with its codes and memos."""
    bodies: list[Thing] = [
        {
            "id": _urn(coding.id),
            "type": "TextualBody",
            "purpose": "tagging",
            "value": cover.book.path_text(coding.code_id) if coding.code_id in cover.book else "?",
            "format": "text/plain",
            "source": _urn(coding.code_id),
            "created": _time(coding.created_at),
        }
        for coding in passage.codings
    ]
    notes = reading.notes.get(passage.id, ())
    for memo in notes:
        bodies.append(
            {
                "id": _urn(memo.id),
                "type": "TextualBody",
                "purpose": "commenting",
                "value": memo.text,
                "format": "text/plain",
                "creator": _person(cover, memo.coder_id),
                "created": _time(memo.created_at),
                "modified": _time(memo.modified_at),
            }
        )
    motives = (["tagging"] if passage.codings else []) + (["commenting"] if notes else [])
    text = reading.text
    made: Thing = {
        "id": _urn(passage.id),
        "type": "Annotation",
        "motivation": motives or "highlighting",
        "creator": _person(cover, passage.coder_id),
        "created": _time(passage.created_at),
        "modified": _time(passage.modified_at),
    }
    if bodies:
        made["body"] = bodies
    made["target"] = {
        "type": "SpecificResource",
        "source": {
            "id": _urn(reading.document.id),
            "type": "Text",
            "format": "text/plain",
            "label": reading.document.name,
        },
        "selector": [
            {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
            {
                "type": "TextQuoteSelector",
                "exact": text[passage.start : passage.end],
                "prefix": text[max(0, passage.start - AROUND) : passage.start],
                "suffix": text[passage.end : passage.end + AROUND],
            },
        ],
    }
    return made


def _person(cover: Cover, coder_id: str) -> Thing:
    return {"id": _urn(coder_id), "type": "Person", "name": cover.coders.get(coder_id, "?")}


def _urn(identifier: str) -> str:
    return f"urn:uuid:{identifier}"


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _json(thing: Thing) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
