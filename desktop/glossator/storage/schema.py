"""The tables. Alembic alone builds them (`migrations/`); this is what the code reads and writes with.

Strings stand where other schemas use native enums, so that a new kind of thing needs no migration, and
every constraint has a name, so that batch mode can change it on SQLite and the same history runs on a server.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from glossator.storage.columns import Bytes, LongWords, UTCDateTime, Whole, Words

REVISION = "0006"
"""The revision this code reads and writes: the head of `migrations/`."""


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
    return Column("id", Words(36), primary_key=True)


def _of(name: str, target: str, nullable: bool = False) -> Column[str]:
    return Column(name, Words(36), ForeignKey(f"{target}.id"), nullable=nullable)


def _moment(name: str) -> Column[datetime]:
    return Column(name, UTCDateTime(), nullable=False)


def _words(name: str, kind: Any) -> Column[str]:
    return Column(name, kind, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Whole(needed=True), nullable=False)


project = Table("project", metadata, _id(), _words("name", Words(200, needed=True)), _moment("created_at"))

coders = Table("coders", metadata, _id(), _words("name", Words(200, needed=True)), UniqueConstraint("name"))

originals = Table(
    "originals",
    metadata,
    _id(),
    _words("sha256", Words(64, needed=True)),
    Column("data", Bytes(), nullable=False),
    Index(None, "sha256"),
)

document_texts = Table(
    "document_texts",
    metadata,
    _id(),
    _of("original_id", "originals"),
    _words("text", LongWords()),
    Column("sections", LongWords(), nullable=False, server_default="[]"),
    Index(None, "original_id"),
)

documents = Table(
    "documents",
    metadata,
    _id(),
    _of("text_id", "document_texts"),
    _words("name", Words(200, needed=True)),
    _number("position"),
    _number("length"),
    _words("source", LongWords()),
    _words("encoding", Words(40, needed=True)),
    _moment("created_at"),
    _words("part", Words(200, needed=True)),
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
    _words("source", LongWords()),
    _words("encoding", Words(40, needed=True)),
    _moment("created_at"),
    _moment("replaced_at"),
    UniqueConstraint("document_id", "number"),
    Index(None, "text_id"),
)

attributes = Table(
    "attributes",
    metadata,
    _id(),
    _words("name", Words(200, needed=True)),
    _words("type", Words(20, needed=True)),
    _number("position"),
)

attribute_values = Table(
    "attribute_values",
    metadata,
    _id(),
    _of("document_id", "documents"),
    _of("attribute_id", "attributes"),
    _words("value", LongWords()),
    UniqueConstraint("document_id", "attribute_id"),
    Index(None, "attribute_id"),
)

codes = Table(
    "codes",
    metadata,
    _id(),
    _of("parent_id", "codes", nullable=True),
    _words("name", Words(200, needed=True)),
    _words("colour", Words(7, needed=True)),
    _number("position"),
    Column("digit", Whole(), nullable=True),
    _words("brief", LongWords()),
    _words("definition", LongWords()),
    _words("use_when", LongWords()),
    _words("avoid_when", LongWords()),
    _words("example", LongWords()),
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
    _words("quote", LongWords()),
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
    _words("outcome", Words(20, needed=True)),
    _number("start"),
    _number("end"),
    _words("quote", LongWords()),
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
    _words("kind", Words(20, needed=True)),
    _words("target_id", Words(36, needed=True)),
    _of("coder_id", "coders"),
    _words("text", LongWords()),
    _moment("created_at"),
    _moment("modified_at"),
    UniqueConstraint("target_id", "coder_id"),
    Index(None, "coder_id"),
)

pseudonyms = Table(
    "pseudonyms",
    metadata,
    _id(),
    _words("name", Words(200, needed=True)),
    _words("stand_in", Words(200, needed=True)),
    _words("kind", Words(20, needed=True)),
    _number("whole_word"),
    _number("match_case"),
    _moment("created_at"),
    UniqueConstraint("name"),
)

edits = Table(
    "edits",
    metadata,
    _id(),
    Column("number", Whole(), nullable=False),  # of the edit that another reverses there may be none
    _of("coder_id", "coders"),
    _moment("time"),
    _words("kind", Words(20, needed=True)),
    _words("label", LongWords()),
    _words("subject", LongWords()),
    Column("reverses", Words(36), ForeignKey("edits.id"), nullable=True),
    Column("state", Words(20), nullable=True),
    Column("hash", Words(64), nullable=True),
    UniqueConstraint("number"),
    Index(None, "state", "number"),
    Index(None, "coder_id"),
)

changes = Table(
    "changes",
    metadata,
    Column("edit_id", Words(36), ForeignKey("edits.id"), primary_key=True),
    Column("number", Whole(), primary_key=True, autoincrement=False),
    _words("table_name", Words(40, needed=True)),
    _words("row_id", Words(36, needed=True)),
    Column("before", JSON(none_as_null=True), nullable=True),
    Column("after", JSON(none_as_null=True), nullable=True),
    Index(None, "table_name", "row_id"),
)

holders = Table(
    "holders",
    metadata,
    Column("id", Whole(), primary_key=True, autoincrement=False),
    _words("token", Words(36, needed=True)),
    _words("user", Words(200, needed=True)),
    _words("host", Words(255, needed=True)),
    _number("pid"),
    _moment("since"),
)
