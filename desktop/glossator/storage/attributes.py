"""Attributes and their values in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from glossator.domain.attributes import Attribute, AttributeValue
from glossator.domain.ids import new_id
from glossator.storage.journal import Journal
from glossator.storage.schema import attribute_values, attributes

_ALL = select(attributes).order_by(attributes.c.position, attributes.c.name)
_VALUES = select(attribute_values).where(attribute_values.c.document_id == bindparam("document"))


def all_attributes(connection: Connection) -> list[Attribute]:
    """Every attribute in its order."""
    return [Attribute(**row._mapping) for row in connection.execute(_ALL)]


def values_of(connection: Connection, document_id: str | None = None) -> list[AttributeValue]:
    """The values on one document, or on all."""
    if document_id is None:
        rows = connection.execute(select(attribute_values))
    else:
        rows = connection.execute(_VALUES, {"document": document_id})
    return [AttributeValue(**row._mapping) for row in rows]


def insert_attributes(journal: Journal, new: Sequence[Attribute]) -> None:
    """Add attributes."""
    journal.insert(
        attributes,
        [{"id": a.id, "name": a.name, "type": a.type, "position": a.position} for a in new],
    )


def update_attributes(journal: Journal, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Set columns of attributes by id."""
    journal.update(attributes, values)


def set_value(journal: Journal, document_id: str, attribute_id: str, value: str) -> None:
    """Set one value; "" removes it."""
    row = journal.connection.execute(
        select(attribute_values.c.id).where(
            attribute_values.c.document_id == document_id, attribute_values.c.attribute_id == attribute_id
        )
    ).first()
    if row is None:
        if value:
            journal.insert(
                attribute_values,
                [{"id": new_id(), "document_id": document_id, "attribute_id": attribute_id, "value": value}],
            )
    elif value:
        journal.update(attribute_values, {row.id: {"value": value}})
    else:
        journal.delete(attribute_values, [row.id])


def insert_values(journal: Journal, new: Sequence[tuple[str, str, str]]) -> None:
    """Add values (document id, attribute id, value) that are not there yet, to many documents at once."""
    journal.insert(
        attribute_values,
        [{"id": new_id(), "document_id": d, "attribute_id": a, "value": value} for d, a, value in new],
    )


def delete_attribute(journal: Journal, attribute_id: str) -> None:
    """Delete an attribute with its values."""
    journal.delete(
        attribute_values,
        list(
            journal.connection.scalars(
                select(attribute_values.c.id).where(attribute_values.c.attribute_id == attribute_id)
            )
        ),
    )
    journal.delete(attributes, [attribute_id])
