"""A text's sections are kept with it: they are as fixed as the text, and the log need not hold them.

Revision 0004, after 0003.
"""

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("document_texts", sa.Column("sections", sa.Text(), nullable=False, server_default="[]"))
    connection = op.get_bind()
    _from_log(connection)
    _from_table(connection)
    connection.execute(sa.text("DELETE FROM changes WHERE table_name = 'sections'"))
    op.drop_table("sections")


def _from_table(connection):
    """Those of the texts that documents have now."""
    by_text = defaultdict(list)
    for text_id, *section in connection.execute(
        sa.text(
            'SELECT documents.text_id, sections.name, sections.kind, sections.start, sections."end" '
            "FROM sections JOIN documents ON documents.id = sections.document_id "
            'ORDER BY sections.start, sections."end" DESC'
        )
    ):
        by_text[text_id].append(section)
    _keep(connection, by_text)


def _from_log(connection):
    """Those of texts that documents had before, or that were deleted: a step that added or took away sections also
    gave the document its text, or took it."""
    texts = {}
    for edit_id, row_id, before, after in connection.execute(
        sa.text("SELECT edit_id, row_id, before, after FROM changes WHERE table_name = 'documents'")
    ):
        texts[edit_id, row_id] = [(json.loads(state) if state else None) or {} for state in (before, after)]
    by_text = defaultdict(list)
    for edit_id, before, after in connection.execute(
        sa.text(
            "SELECT edit_id, before, after FROM changes WHERE table_name = 'sections' ORDER BY edit_id, number"
        )
    ):
        for place, state in enumerate((before, after)):
            section = json.loads(state) if state else None
            if not section or "document_id" not in section:
                continue
            text_id = texts.get((edit_id, section["document_id"]), ({}, {}))[place].get("text_id")
            entry = [section["name"], section["kind"], section["start"], section["end"]]
            if text_id and entry not in by_text[text_id]:
                by_text[text_id].append(entry)
    for entries in by_text.values():
        entries.sort(key=lambda entry: (entry[2], -entry[3]))
    _keep(connection, by_text)


def _keep(connection, by_text):
    if by_text:
        connection.execute(
            sa.text("UPDATE document_texts SET sections = :sections WHERE id = :id"),
            [
                {"id": text_id, "sections": json.dumps(entries, ensure_ascii=False, separators=(",", ":"))}
                for text_id, entries in by_text.items()
            ],
        )
