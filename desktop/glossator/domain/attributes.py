"""Attributes: typed variables on documents, such as country, year and tier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from glossator.domain.errors import InvalidValue
from glossator.domain.names import checked_text

TEXT = "text"
NUMBER = "number"
DATE = "date"
BOOLEAN = "boolean"
TYPES = (TEXT, NUMBER, DATE, BOOLEAN)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A variable that every document of the project may carry a value of."""

    id: str
    name: str
    type: str
    position: int


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """The value of one attribute on one document, kept as text in the form `checked_value` gives."""

    id: str
    document_id: str
    attribute_id: str
    value: str


def checked_value(kind: str, value: str) -> str:
    """`value` in the one form its type is kept in; "" stays "" (no value).

    A number as written by the user if Python reads it, a date as ISO 8601 (YYYY-MM-DD), a boolean as
    "true" or "false". Raises InvalidValue.
    """
    value = checked_text(value.strip())
    if not value or kind == TEXT:
        return value
    if kind == NUMBER:
        try:
            float(value)
        except ValueError:
            raise InvalidValue("“{value}” is not a number.", value=value) from None
        return value
    if kind == DATE:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise InvalidValue("“{value}” is not a date of the form 2019-06-20.", value=value) from None
    if kind == BOOLEAN:
        if value.casefold() in ("true", "yes", "1"):
            return "true"
        if value.casefold() in ("false", "no", "0"):
            return "false"
        raise InvalidValue("“{value}” is neither true nor false.", value=value)
    raise InvalidValue("“{kind}” is no type of attribute.", kind=kind)
