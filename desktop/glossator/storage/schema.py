"""The tables. Alembic alone builds them (`migrations/`); this is what the code reads and writes with.

Strings stand where other schemas use native enums, so that a new kind of thing needs no migration, and
every constraint has a name, so that batch mode can change it on SQLite and the same history runs on a server.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

REVISION = "0006"
"""The revision this code reads and writes: the head of `migrations/`."""


class UTCDateTime(TypeDecorator[datetime]):
    """Moments in UTC: aware in Python everywhere, naive in SQLite, `timestamptz` on a server."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[str]:
    return Column("id", String(36), primary_key=True)


def _of(name: str, target: str, nullable: bool = False) -> Column[str]:
    return Column(name, String(36), ForeignKey(f"{target}.id"), nullable=nullable)


def _moment(name: str) -> Column[datetime]:
    return Column(name, UTCDateTime(), nullable=False)


def _words(name: str, kind: Any) -> Column[str]:
    return Column(name, kind, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer(), nullable=False)


project = Table("project", metadata, _id(), _words("name", String(200)), _moment("created_at"))

coders = Table("coders", metadata, _id(), _words("name", String(200)), UniqueConstraint("name"))

originals = Table(
    "originals",
    metadata,
    _id(),
    _words("sha256", String(64)),
    Column("data", LargeBinary(), nullable=False),
    Index(None, "sha256"),
)

document_texts = Table(
    "document_texts",
    metadata,
    _id(),
    _of("original_id", "originals"),
    _words("text", Text()),
    Column("sections", Text(), nullable=False, server_default="[]"),
    Index(None, "original_id"),
)

documents = Table(
    "documents",
    metadata,
    _id(),
    _of("text_id", "document_texts"),
    _words("name", String(200)),
    _number("position"),
    _number("length"),
    _words("source", Text()),
    _words("encoding", String(40)),
    _moment("created_at"),
    _words("part", String(200)),
    Index(None, "text_id"),
)

versions = Table(
    "versions",
    metadata,
    _id(),
    _of("document_id", "documents"),
    _of("text_id", "document_texts"),
    _number("number"),
    _number("length"),
    _words("source", Text()),
    _words("encoding", String(40)),
    _moment("created_at"),
    _moment("replaced_at"),
    UniqueConstraint("document_id", "number"),
    Index(None, "text_id"),
)

attributes = Table(
    "attributes",
    metadata,
    _id(),
    _words("name", String(200)),
    _words("type", String(20)),
    _number("position"),
)

attribute_values = Table(
    "attribute_values",
    metadata,
    _id(),
    _of("document_id", "documents"),
    _of("attribute_id", "attributes"),
    _words("value", Text()),
    UniqueConstraint("document_id", "attribute_id"),
    Index(None, "attribute_id"),
)

codes = Table(
    "codes",
    metadata,
    _id(),
    _of("parent_id", "codes", nullable=True),
    _words("name", String(200)),
    _words("colour", String(7)),
    _number("position"),
    Column("digit", Integer(), nullable=True),
    _words("brief", Text()),
    _words("definition", Text()),
    _words("use_when", Text()),
    _words("avoid_when", Text()),
    _words("example", Text()),
    CheckConstraint("digit IS NULL OR digit BETWEEN 1 AND 9", name="digit"),
    Index(None, "parent_id"),
)

LONGEST_USUAL = 8192
"""Passages longer than so many code points have an index of their own."""
LONG = text(f'"end" - "start" > {LONGEST_USUAL}')

passages = Table(
    "passages",
    metadata,
    _id(),
    _of("document_id", "documents"),
    _of("coder_id", "coders"),
    _number("start"),
    _number("end"),
    _words("quote", Text()),
    _moment("created_at"),
    _moment("modified_at"),
    CheckConstraint('"start" >= 0 AND "end" > "start"', name="span"),
    Index(None, "document_id", "start"),
    Index("ix_passages_long", "document_id", "start", sqlite_where=LONG, postgresql_where=LONG),
    Index(None, "coder_id"),
)

reviews = Table(
    "reviews",
    metadata,
    _id(),
    _of("passage_id", "passages"),
    _of("version_id", "versions"),
    _words("outcome", String(20)),
    _number("start"),
    _number("end"),
    _words("quote", Text()),
    Index(None, "passage_id"),
    Index(None, "version_id"),
)

codings = Table(
    "codings",
    metadata,
    _id(),
    _of("passage_id", "passages"),
    _of("code_id", "codes"),
    _moment("created_at"),
    UniqueConstraint("passage_id", "code_id"),
    Index(None, "code_id"),
)

memos = Table(
    "memos",
    metadata,
    _id(),
    _words("kind", String(20)),
    _words("target_id", String(36)),
    _of("coder_id", "coders"),
    _words("text", Text()),
    _moment("created_at"),
    _moment("modified_at"),
    UniqueConstraint("target_id", "coder_id"),
    Index(None, "coder_id"),
)

pseudonyms = Table(
    "pseudonyms",
    metadata,
    _id(),
    _words("name", String(200)),
    _words("stand_in", String(200)),
    _words("kind", String(20)),
    _number("whole_word"),
    _number("match_case"),
    _moment("created_at"),
    UniqueConstraint("name"),
)

edits = Table(
    "edits",
    metadata,
    _id(),
    _number("number"),
    _of("coder_id", "coders"),
    _moment("time"),
    _words("kind", String(20)),
    _words("label", Text()),
    _words("subject", Text()),
    Column("reverses", String(36), ForeignKey("edits.id"), nullable=True),
    Column("state", String(20), nullable=True),
    Column("hash", String(64), nullable=True),
    UniqueConstraint("number"),
    Index(None, "state", "number"),
    Index(None, "coder_id"),
)

changes = Table(
    "changes",
    metadata,
    Column("edit_id", String(36), ForeignKey("edits.id"), primary_key=True),
    Column("number", Integer(), primary_key=True, autoincrement=False),
    _words("table_name", String(40)),
    _words("row_id", String(36)),
    Column("before", JSON(none_as_null=True), nullable=True),
    Column("after", JSON(none_as_null=True), nullable=True),
    Index(None, "table_name", "row_id"),
)

holders = Table(
    "holders",
    metadata,
    Column("id", Integer(), primary_key=True, autoincrement=False),
    _words("token", String(36)),
    _words("user", String(200)),
    _words("host", String(255)),
    _number("pid"),
    _moment("since"),
)
