"""An index of the long passages, so that what touches a place is found without reading what lies before it.

Revision 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_passages_long",
        "passages",
        ["document_id", "start"],
        sqlite_where=sa.text('"end" - "start" > 8192'),
        postgresql_where=sa.text('"end" - "start" > 8192'),
    )
