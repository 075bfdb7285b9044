"""Each step of the log carries a hash over itself and the step before: what `storage/chain.py` says of it.

Revision 0005, after 0004.
"""

import json
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("edits", sa.Column("hash", sa.String(length=64), nullable=True))
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT edits.id, edits.number, coder_id, time, kind, label, subject, reverses, table_name, row_id, "
            "before, after FROM edits LEFT JOIN changes ON changes.edit_id = edits.id "
            "ORDER BY edits.number, changes.number"
        )
    )
    previous, hashes = "", []
    for _, group in groupby(rows, key=lambda row: row.number):
        of_one = list(group)
        previous = _link(previous, of_one)
        hashes.append({"id": of_one[0].id, "hash": previous})
    if hashes:
        connection.execute(sa.text("UPDATE edits SET hash = :hash WHERE id = :id"), hashes)


def _link(previous, rows):
    edit = rows[0]
    changes = [
        [
            row.table_name,
            row.row_id,
            *(json.loads(state) if state else None for state in (row.before, row.after)),
        ]
        for row in rows
        if row.table_name is not None
    ]
    time = edit.time if isinstance(edit.time, datetime) else datetime.fromisoformat(edit.time)
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    whole = [
        previous,
        edit.id,
        edit.number,
        edit.coder_id,
        time.isoformat(timespec="microseconds"),
        edit.kind,
        edit.label,
        edit.subject,
        edit.reverses,
        changes,
    ]
    return sha256(json.dumps(whole, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
