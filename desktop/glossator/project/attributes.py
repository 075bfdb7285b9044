"""Attributes of documents: country, year, tier, and what else a study compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.domain.attributes import TEXT, TYPES, Attribute, checked_value
from glossator.domain.errors import InvalidName, InvalidValue, NotFound
from glossator.domain.ids import new_id
from glossator.domain.names import checked_name
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

    def _get(self, attribute_id: str) -> Attribute:
        for attribute in self.all():
            if attribute.id == attribute_id:
                return attribute
        raise NotFound("That attribute is not in the project any more.")

    def _check_free(self, name: str, besides: str | None = None) -> None:
        for attribute in self.all():
            if attribute.id != besides and attribute.name.casefold() == name.casefold():
                raise InvalidName("There already is an attribute “{name}”.", name=attribute.name)
