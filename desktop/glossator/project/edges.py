"""The edges of passages: moved, one passage split in two, several joined to one. Each is one step.

A coder has one passage on a span. So where a step would lay a second one on the very same span, the two become
one: what was on either is on it, each code once and the memos below one another.

Where a passage begins and ends is its coder's own judgement, which agreement is counted from: nobody moves, splits
or joins the passages of somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from glossator.domain.errors import InvalidSpan, NotAllowed, NotFound
from glossator.domain.passages import Passage
from glossator.domain.spans import Span
from glossator.storage import edges as stored
from glossator.storage.journal import Journal
from glossator.storage.passages import passages_at, passages_by_id

if TYPE_CHECKING:
    from glossator.project.project import Project


class Edges:
    """Every step on where passages begin and end."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def own(self, passage_id: str) -> Passage:
        """A passage whose edges the current coder may move. Raises NotAllowed for another coder's; NotFound."""
        passage = self._project.passages.get(passage_id)
        self._check_own(passage)
        return passage

    def resize(self, passage_id: str, span: Span) -> str:
        """Lay a passage on another span; white space at its ends is left out. Returns the id of the passage that
        is there now: the same, or that of the coder's passage that was there already and has taken it in.

        Raises InvalidSpan, NotAllowed for another coder's passage, NotFound.
        """
        passage = self.own(passage_id)
        text = self._project.documents.text(passage.document_id)
        span = _words(span.within(len(text)), text)
        if span == passage.span:
            return passage_id
        with self._project.step("Move the edges of a passage") as record:
            return self._lay(record, passage, span, text)

    def split(self, passage_id: str, offset: int) -> tuple[str, str]:
        """Make two passages of one, before and from `offset`; returns their ids. Both carry its codes, and the
        first one its memos. Raises InvalidSpan where one of the two would hold no words; NotAllowed for
        another coder's passage; NotFound."""
        passage = self.own(passage_id)
        text = self._project.documents.text(passage.document_id)
        if not (
            passage.start < offset < passage.end
            and text[passage.start : offset].strip()
            and text[offset : passage.end].strip()
        ):
            raise InvalidSpan("A passage is split between two of its words; put the cursor there first.")
        first = Span(passage.start, offset).trimmed(text)
        second = Span(offset, passage.end).trimmed(text)
        with self._project.step("Split a passage") as record:
            other = self._there(record, passage, second)
            if other is None:
                behind = stored.copy(record, passage, second, text)
            else:
                behind = other.id
                stored.add_codings_of(record, passage, behind, frozenset(other.code_ids))
            return self._lay(record, passage, first, text), behind

    def merge(self, passage_ids: Sequence[str], over: Span | None = None) -> str:
        """Join passages to one over all of them and what lies between, and as far as `over` reaches; returns its
        id, which is the first one's in the text. All must be in one document and the current coder's; else
        NotAllowed. Raises InvalidSpan, NotFound."""
        ids = list(dict.fromkeys(passage_ids))
        found = sorted(
            passages_by_id(self._project.connection, ids), key=lambda p: (p.start, -p.end, p.created_at, p.id)
        )
        if len(found) < len(ids):
            raise NotFound("That passage is not in the project any more.")
        if len(found) < 2:
            raise NotAllowed("It takes two passages to join them.")
        if len({p.document_id for p in found}) > 1:
            raise NotAllowed("Passages of different documents cannot be joined.")
        if len({p.coder_id for p in found}) > 1:
            raise NotAllowed("Passages of different coders cannot be joined.")
        keep = found[0]
        self._check_own(keep)
        text = self._project.documents.text(keep.document_id)
        span = Span(keep.start, max(p.end for p in found))
        if over is not None:
            over = over.within(len(text)).trimmed(text)
            span = Span(min(span.start, over.start), max(span.end, over.end))
        with self._project.step("Join {} passages", str(len(found))) as record:
            stored.fold(record, keep, found[1:])
            return self._lay(record, self._project.passages.get(keep.id), span, text)

    # --- parts -------------------------------------------------------------------------------------------------

    def _check_own(self, passage: Passage) -> None:
        other = self._project.coders.other(passage.coder_id)
        if other is not None:
            raise NotAllowed(
                "This passage is by {coder}: work under that name to change where it lies, or tag a passage of "
                "your own.",
                coder=other.name,
            )

    def _lay(self, record: Journal, passage: Passage, span: Span, text: str) -> str:
        """Put a passage on a span, into the coder's passage there if there is one; the id of what is there."""
        other = self._there(record, passage, span)
        if other is not None:
            stored.fold(record, other, [passage])
            return other.id
        if span != passage.span:
            stored.place(record, passage.id, span, text)
        return passage.id

    def _there(self, record: Journal, passage: Passage, span: Span) -> Passage | None:
        """Another passage of the same coder with exactly this span."""
        at = passages_at(record.connection, passage.document_id, passage.coder_id, [span]).get(span)
        return at if at is not None and at.id != passage.id else None


def _words(span: Span, text: str) -> Span:
    """The span without white space at its ends. Raises InvalidSpan where nothing else is in it."""
    span = span.trimmed(text)
    if text[span.start].isspace():
        raise InvalidSpan("A passage needs at least one character that is not white space.")
    return span
