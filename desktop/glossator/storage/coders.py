"""Coders in the file."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, select

from glossator.domain.coders import Coder
from glossator.domain.ids import new_id
from glossator.domain.names import checked_name
from glossator.storage.journal import Journal, set_up
from glossator.storage.schema import coders


def all_coders(connection: Connection) -> list[Coder]:
    """Every coder, by name."""
    return [Coder(row.id, row.name) for row in connection.execute(select(coders).order_by(coders.c.name))]


def coder_named(connection: Connection, name: str) -> Coder | None:
    """The coder with exactly this name, or None."""
    row = connection.execute(select(coders).where(coders.c.name == name)).first()
    return None if row is None else Coder(row.id, row.name)


def add_coder(journal: Journal, name: str) -> Coder:
    """A new coder. Raises InvalidName."""
    coder = Coder(new_id(), checked_name(name))
    journal.insert(coders, [{"id": coder.id, "name": coder.name}])
    return coder


def id_of(name: str) -> Callable[[Journal], str]:
    """What gives a step its coder by name, adding them where nothing was done under it yet."""

    def coder_id(record: Journal) -> str:
        found = coder_named(record.connection, name)
        return (found or set_up(record, lambda own: add_coder(own, name))).id

    return coder_id
