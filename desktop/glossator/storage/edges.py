"""Passages that become one, or two, in the file: what is on them goes with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from glossator.domain.ids import new_id
from glossator.domain.passages import Passage
from glossator.domain.spans import Span
from glossator.storage.journal import Journal, now
from glossator.storage.memos import fold_memos
from glossator.storage.reviews import hand_over
from glossator.storage.schema import codings, passages


def place(journal: Journal, passage_id: str, span: Span, text: str) -> None:
    """Lay a passage on a span of its document's text."""
    values = {"start": span.start, "end": span.end, "quote": text[span.start : span.end]}
    journal.update(passages, {passage_id: {**values, "modified_at": now()}})


def copy(journal: Journal, passage: Passage, span: Span, text: str) -> str:
    """A second passage of the same coder on another span, with the same codes since the same time; its id."""
    whole = journal.connection.execute(select(passages).where(passages.c.id == passage.id)).one()._mapping
    copied = {
        **whole,
        "id": new_id(),
        "start": span.start,
        "end": span.end,
        "quote": text[span.start : span.end],
        "modified_at": now(),
    }
    journal.insert(passages, [copied])
    add_codings_of(journal, passage, copied["id"], frozenset())
    return str(copied["id"])


def add_codings_of(journal: Journal, passage: Passage, to_id: str, there: frozenset[str]) -> None:
    """Put the codes of a passage on another one, as old as they are, but for those that are `there`."""
    rows: list[dict[str, Any]] = [
        {"id": new_id(), "passage_id": to_id, "code_id": coding.code_id, "created_at": coding.created_at}
        for coding in passage.codings
        if coding.code_id not in there
    ]
    journal.insert(codings, rows)


def fold(journal: Journal, keep: Passage, others: Sequence[Passage]) -> None:
    """Let the codes and memos of the others go to `keep`, and the others away.

    Each code is on it once then. A coder's memos on all of them become one, in the order of the text.
    """
    there = set(keep.code_ids)
    moved: dict[str, dict[str, Any]] = {}
    twice: list[str] = []
    for passage in others:
        for coding in passage.codings:
            if coding.code_id in there:
                twice.append(coding.id)
            else:
                there.add(coding.code_id)
                moved[coding.id] = {"passage_id": keep.id}
    journal.delete(codings, twice)
    journal.update(codings, moved)
    order = sorted((keep, *others), key=lambda p: (p.start, -p.end, p.id))
    fold_memos(journal, keep.id, [passage.id for passage in order])
    hand_over(journal, [passage.id for passage in others], keep.id)
    journal.delete(passages, [passage.id for passage in others])
    journal.update(passages, {keep.id: {"modified_at": now()}})
