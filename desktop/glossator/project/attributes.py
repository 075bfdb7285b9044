"""Attributes of documents: country, year, tier, and what else a study compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from glossator.domain.attributes import TEXT, TYPES, Attribute, checked_value
from glossator.domain.documents import Proposal
from glossator.domain.errors import InvalidName, InvalidValue, NotFound
from glossator.domain.ids import new_id
from glossator.domain.names import checked_name
from glossator.domain.remarks import Remark, remark
from glossator.storage import attributes as stored
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.project import Project


class Attributes:
    """The attributes and their values: read them, and every step on them."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def all(self) -> list[Attribute]:
        """In their order, which is that of the columns in the export."""
        return stored.all_attributes(self._project.connection)

    def values(self, document_id: str) -> dict[str, str]:
        """Attribute id → value on one document; attributes without a value are left out."""
        return {v.attribute_id: v.value for v in stored.values_of(self._project.connection, document_id)}

    def create(self, name: str, kind: str = TEXT) -> Attribute:
        """A new attribute, the last column. Raises InvalidName, InvalidValue."""
        with self._project.step("Create the attribute “{}”", name.strip()) as record:
            return self.add(record, name, kind)

    def rename(self, attribute_id: str, name: str) -> None:
        """Give an attribute another name."""
        name = checked_name(name)
        attribute = self._get(attribute_id)
        self._check_free(name, besides=attribute_id)
        with self._project.step("Rename the attribute “{}”", attribute.name) as record:
            stored.update_attributes(record, {attribute_id: {"name": name}})

    def delete(self, attribute_id: str) -> None:
        """Delete an attribute with its values."""
        with self._project.step("Delete the attribute “{}”", self._get(attribute_id).name) as record:
            stored.delete_attribute(record, attribute_id)

    def set(self, document_id: str, attribute_id: str, value: str) -> None:
        """Set a document's value; "" removes it. Raises InvalidValue where it does not fit the type."""
        attribute = self._get(attribute_id)
        with self._project.step("Set {}", attribute.name) as record:
            stored.set_value(record, document_id, attribute_id, checked_value(attribute.type, value))

    def add(self, record: Journal, name: str, kind: str) -> Attribute:
        """A new attribute inside a step that is running."""
        name = checked_name(name)
        if kind not in TYPES:
            raise InvalidValue("“{kind}” is no type of attribute.", kind=kind)
        there = stored.all_attributes(record.connection)
        self._check_free(name)
        position = max((a.position for a in there), default=-1) + 1
        attribute = Attribute(new_id(), name, kind, position)
        stored.insert_attributes(record, [attribute])
        return attribute

    def put(self, record: Journal, document_id: str, attribute: Attribute, value: str) -> None:
        """Set a value inside a step that is running."""
        stored.set_value(record, document_id, attribute.id, checked_value(attribute.type, value))

    def take(self, record: Journal, chosen: Sequence[tuple[str, Sequence[Proposal]]]) -> list[list[Remark]]:
        """Set what was taken of proposals (document id, proposals) on documents that have no values yet, inside a
        step that is running over any connection. Returns for each document what was left out, and why.

        An attribute is found by its name, whatever its case, and made where it is missing: of the proposals'
        type, or a text where they do not agree. A value that does not fit its attribute's type is left out, and
        so is a second one for the same attribute.
        """
        there = {a.name.casefold(): a for a in stored.all_attributes(record.connection)}
        position = max((a.position for a in there.values()), default=-1) + 1
        new: dict[str, Attribute] = {}
        for _, proposals in chosen:
            for proposal in proposals:
                folded = proposal.name.strip().casefold()
                if folded in there or not proposal.value.strip():
                    continue
                if folded not in new:
                    name = checked_name(proposal.name)
                    new[folded] = Attribute(new_id(), name, proposal.type, position + len(new))
                elif new[folded].type != proposal.type:
                    new[folded] = replace(new[folded], type=TEXT)
        stored.insert_attributes(record, list(new.values()))
        values: list[tuple[str, str, str]] = []
        remarks: list[list[Remark]] = []
        for document_id, proposals in chosen:
            taken, left = _fitting(proposals, there | new)
            values += [(document_id, attribute_id, value) for attribute_id, value in taken.items()]
            remarks.append(left)
        stored.insert_values(record, values)
        return remarks

    def _get(self, attribute_id: str) -> Attribute:
        for attribute in self.all():
            if attribute.id == attribute_id:
                return attribute
        raise NotFound("That attribute is not in the project any more.")

    def _check_free(self, name: str, besides: str | None = None) -> None:
        for attribute in self.all():
            if attribute.id != besides and attribute.name.casefold() == name.casefold():
                raise InvalidName("There already is an attribute “{name}”.", name=attribute.name)


def _fitting(
    proposals: Sequence[Proposal], attributes: Mapping[str, Attribute]
) -> tuple[dict[str, str], list[Remark]]:
    """Attribute id → value of one document's proposals, and what of them was left out."""
    taken: dict[str, str] = {}
    left: list[Remark] = []
    for proposal in proposals:
        if not proposal.value.strip():
            continue
        attribute = attributes[proposal.name.strip().casefold()]
        try:
            value = checked_value(attribute.type, proposal.value)
        except InvalidValue:
            left.append(
                remark(
                    "{attribute} was left out: “{value}” does not fit its type, {type}.",
                    attribute=attribute.name,
                    value=proposal.value,
                    type=attribute.type,
                )
            )
            continue
        if taken.setdefault(attribute.id, value) != value:
            left.append(
                remark(
                    "{attribute} is “{kept}”; a second value, “{value}”, was left out.",
                    attribute=attribute.name,
                    kept=taken[attribute.id],
                    value=value,
                )
            )
    return taken, left
