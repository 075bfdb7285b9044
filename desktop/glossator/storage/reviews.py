"""Passages that have to be looked at since their document's text was revised, in the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, select

from glossator.domain.revisions import Review
from glossator.storage.journal import Journal, chunks
from glossator.storage.schema import passages, reviews

_REVIEWS = (
    select(reviews)
    .join(passages, passages.c.id == reviews.c.passage_id)
    .where(passages.c.document_id == bindparam("document"))
    .order_by(passages.c.start, passages.c.end, reviews.c.id)
)
_ON = select(reviews).where(reviews.c.passage_id == bindparam("passage")).order_by(reviews.c.id)


def reviews_in(connection: Connection, document_id: str) -> list[Review]:
    """What has to be looked at in a document, in the order of its passages."""
    return [Review(**row._mapping) for row in connection.execute(_REVIEWS, {"document": document_id})]


def reviews_on(connection: Connection, passage_id: str) -> list[Review]:
    """What has to be looked at on one passage."""
    return [Review(**row._mapping) for row in connection.execute(_ON, {"passage": passage_id})]


def add_reviews(journal: Journal, new: Sequence[Review]) -> None:
    """Note passages that have to be looked at."""
    journal.insert(
        reviews,
        [
            {
                "id": r.id,
                "passage_id": r.passage_id,
                "version_id": r.version_id,
                "outcome": r.outcome,
                "start": r.start,
                "end": r.end,
                "quote": r.quote,
            }
            for r in new
        ],
    )


def settle(journal: Journal, passage_ids: Iterable[str]) -> None:
    """Nothing on these passages has to be looked at any more."""
    ids: list[str] = []
    for some in chunks(passage_ids):
        ids += journal.connection.scalars(select(reviews.c.id).where(reviews.c.passage_id.in_(some)))
    journal.delete(reviews, ids)


def hand_over(journal: Journal, passage_ids: Iterable[str], to_id: str) -> None:
    """What has to be looked at on these passages has to be on another one."""
    ids: list[str] = []
    for some in chunks(passage_ids):
        ids += journal.connection.scalars(select(reviews.c.id).where(reviews.c.passage_id.in_(some)))
    journal.update(reviews, {review_id: {"passage_id": to_id} for review_id in ids})
