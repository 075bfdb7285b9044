"""Attributes as the standard's variables, and back."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.domain import attributes
from glossator.domain.errors import InvalidValue
from glossator.formats.refi.words import (
    BOOLEAN,
    DATE,
    DATETIME,
    FLOAT,
    INTEGER,
    IS_DECIMAL,
    IS_INTEGER,
    TEXT,
    read_moment,
)

_PLAIN = {attributes.TEXT: TEXT, attributes.DATE: DATE, attributes.BOOLEAN: BOOLEAN}
_BACK = {
    "text": attributes.TEXT,
    "integer": attributes.NUMBER,
    "float": attributes.NUMBER,
    "date": attributes.DATE,
    "boolean": attributes.BOOLEAN,
}


def variable_type(kind: str, values: Iterable[str]) -> str:
    """The type of variable that holds an attribute of this kind with these values, each as it is written here.

    A number is an Integer where all are, else a Float; where one is no decimal number (1e5, inf) it is a Text.
    """
    if kind in _PLAIN:
        return _PLAIN[kind]
    values = list(values)
    if values and all(IS_INTEGER.fullmatch(value) for value in values):
        return INTEGER
    return FLOAT if all(IS_DECIMAL.fullmatch(value) for value in values) else TEXT


def attribute_type(variable: str, values: Iterable[str]) -> str:
    """The kind of attribute for a variable of this type: a point in time is a date where no value has a time,
    else a text; an unknown type is a text."""
    folded = variable.strip().lower()
    if folded == DATETIME.lower():
        moments = [read_moment(value) for value in values]
        only_dates = all(m is not None and (m.hour, m.minute, m.second) == (0, 0, 0) for m in moments)
        return attributes.DATE if moments and only_dates else attributes.TEXT
    return _BACK.get(folded, attributes.TEXT)


def attribute_value(kind: str, value: str) -> str | None:
    """A value in the form that an attribute of this kind keeps, or None where it does not fit."""
    try:
        return attributes.checked_value(kind, value)
    except InvalidValue:
        pass
    if kind == attributes.DATE:
        # With a zone behind it, or as a point in time: the day is what stands there, whatever the zone.
        try:
            return attributes.checked_value(kind, value.strip()[:10])
        except InvalidValue:
            return None
    return None
