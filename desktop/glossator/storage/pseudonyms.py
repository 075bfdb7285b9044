"""Names and their stand-ins in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from glossator.domain.ids import new_id
from glossator.domain.pseudonyms import Pseudonym
from glossator.storage.journal import Journal, now
from glossator.storage.schema import changes, pseudonyms


def all_pseudonyms(connection: Connection) -> list[Pseudonym]:
    """Every name with its stand-in, by name."""
    rows = connection.execute(select(pseudonyms).order_by(pseudonyms.c.name, pseudonyms.c.id))
    return [
        Pseudonym(
            row.id,
            row.name,
            row.stand_in,
            row.kind,
            bool(row.whole_word),
            bool(row.match_case),
            row.created_at,
        )
        for row in rows
    ]


def ever_there(connection: Connection) -> bool:
    """Whether the file holds a name, or its log still does."""
    logged = select(changes.c.row_id).where(changes.c.table_name == pseudonyms.name).limit(1)
    return connection.execute(logged).first() is not None or bool(all_pseudonyms(connection))


def add_pseudonym(
    journal: Journal, name: str, stand_in: str, kind: str, whole_word: bool, match_case: bool
) -> str:
    """Add a name; returns its id."""
    row = {
        "id": new_id(),
        "name": name,
        "stand_in": stand_in,
        "kind": kind,
        "whole_word": int(whole_word),
        "match_case": int(match_case),
        "created_at": now(),
    }
    journal.insert(pseudonyms, [row])
    return str(row["id"])


def update_pseudonym(journal: Journal, pseudonym_id: str, values: Mapping[str, Any]) -> None:
    """Set columns of one."""
    journal.update(pseudonyms, {pseudonym_id: values})


def delete_pseudonyms(journal: Journal, ids: Sequence[str]) -> None:
    """Remove names; the log still holds them, as it holds every row."""
    journal.delete(pseudonyms, ids)
