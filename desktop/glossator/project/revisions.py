"""Revised texts: a document gets another text, and its passages go along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from glossator.analysis.placing import placed
from glossator.analysis.text_map import TextMap, text_map
from glossator.domain.documents import Proposal, TextDraft, Version
from glossator.domain.errors import InvalidValue, NotFound
from glossator.domain.ids import new_id
from glossator.domain.passages import Passage
from glossator.domain.revisions import CHANGED, OUTCOMES, REVIEW, UNMOVED, Placement, Review
from glossator.domain.snapshots import REPLACE
from glossator.storage import passages as stored_passages
from glossator.storage import reviews as stored_reviews
from glossator.storage import revisions as stored
from glossator.storage.journal import now, snapshot

if TYPE_CHECKING:
    from glossator.project.project import Project


@dataclass(frozen=True, slots=True)
class Plan:
    """What replacing a document's text would do: where each of its passages goes, in the order they have now."""

    document_id: str
    draft: TextDraft
    passages: tuple[Passage, ...]
    placements: tuple[Placement, ...]
    map: TextMap = field(repr=False)

    def count(self, outcome: str) -> int:
        """How many passages have this outcome."""
        return sum(placement.outcome == outcome for placement in self.placements)

    @property
    def counts(self) -> dict[str, int]:
        """The same for every outcome."""
        return {outcome: self.count(outcome) for outcome in OUTCOMES}


class Revisions:
    """Replacing a document's text, the texts it had before, and the passages to review since."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def plan(self, document_id: str, draft: TextDraft) -> Plan:
        """Where the passages would go. Reads only, so it can run beside the window, over a connection of its own.

        Raises NotFound, and InvalidValue where the document has that very text already.
        """
        with snapshot(self._project.connection):
            old = self._project.documents.text(document_id)
            there = stored_passages.passages_of(self._project.connection, document_id)
        if old == draft.text:
            raise InvalidValue(
                "The text in {name} is the one that the document has already.", name=draft.source
            )
        found = text_map(old, draft.text)
        return Plan(document_id, draft, tuple(there), _placements(found, old, draft.text, there), found)

    def replace(self, plan: Plan, proposals: Sequence[Proposal] = ()) -> None:
        """Do what a plan says: one step. The passages are placed anew, so that one that has come or changed since
        the plan was made goes along too. `proposals` are the attributes to set with it."""
        document = self._project.documents.get(plan.document_id)
        text = plan.draft.text
        self._project.snapshots.before(REPLACE, len(plan.placements))
        with self._project.step("Replace the text of “{}”", document.name) as record:
            connection = record.connection
            old = self._project.documents.text(plan.document_id)
            if len(old) != plan.map.old_length:
                raise NotFound(
                    "The text of “{name}” has been replaced by another one meanwhile.", name=document.name
                )
            there = {p.id: p for p in stored_passages.passages_of(connection, plan.document_id)}
            version_id = stored.replace_text(record, plan.document_id, plan.draft)
            moment = now()
            moves = {}
            doubtful = []
            for placement in _placements(plan.map, old, text, list(there.values())):
                passage = there[placement.passage_id]
                quote = text[placement.start : placement.end]
                values: dict[str, object] = {"start": placement.start, "end": placement.end, "quote": quote}
                if quote != passage.quote:
                    values["modified_at"] = moment
                if placement.outcome != UNMOVED or quote != passage.quote:
                    moves[passage.id] = values
                if placement.outcome in (CHANGED, REVIEW):
                    doubtful.append(
                        Review(
                            new_id(),
                            passage.id,
                            version_id,
                            placement.outcome,
                            passage.start,
                            passage.end,
                            passage.quote,
                        )
                    )
            stored_passages.update_passages(record, moves)
            stored_reviews.add_reviews(record, doubtful)
            attributes = {a.name.casefold(): a for a in self._project.attributes.all()}
            for proposal in proposals:
                known = attributes.get(proposal.name.casefold())
                attribute = known or self._project.attributes.add(record, proposal.name, proposal.type)
                self._project.attributes.put(record, plan.document_id, attribute, proposal.value)

    def versions(self, document_id: str) -> list[Version]:
        """The texts that a document had before the present one, oldest first."""
        return stored.versions_of(self._project.connection, document_id)

    def text(self, version_id: str) -> str:
        """The text of an earlier version. Raises NotFound."""
        text = stored.text_of_version(self._project.connection, version_id)
        if text is None:
            raise NotFound("That earlier text is not in the project any more.")
        return text

    def original(self, version_id: str) -> bytes:
        """The bytes of the file that an earlier version came from. Raises NotFound."""
        data = stored.original_of_version(self._project.connection, version_id)
        if data is None:
            raise NotFound("That earlier text is not in the project any more.")
        return data

    def to_review(self, document_id: str) -> list[Review]:
        """What has to be looked at in a document since its text was replaced, in the order of its passages."""
        return stored_reviews.reviews_in(self._project.connection, document_id)

    def on(self, passage_id: str) -> list[Review]:
        """What has to be looked at on a passage."""
        return stored_reviews.reviews_on(self._project.connection, passage_id)

    def settle(self, passage_ids: Sequence[str]) -> None:
        """Say that somebody has looked at these passages: one step."""
        single = len(passage_ids) == 1
        label = "Settle the review of a passage" if single else "Settle the review of {} passages"
        with self._project.step(label, "" if single else str(len(passage_ids))) as record:
            stored_reviews.settle(record, passage_ids)


def _placements(found: TextMap, old: str, new: str, there: Sequence[Passage]) -> tuple[Placement, ...]:
    return tuple(Placement(p.id, *placed(found, old, new, p.start, p.end)) for p in there)
