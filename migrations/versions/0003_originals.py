"""A file's bytes are kept once, however many documents came of it; a document's earlier texts are listed, and the
passages that have to be looked at since.

Revision 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "originals",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_originals")),
    )
    op.create_index(op.f("ix_originals_sha256"), "originals", ["sha256"], unique=False)
    # Each text so far had bytes of its own, so its identifier serves for both.
    op.execute("INSERT INTO originals (id, sha256, data) SELECT id, sha256, original FROM document_texts")
    op.add_column("document_texts", sa.Column("original_id", sa.String(length=36), nullable=True))
    op.execute("UPDATE document_texts SET original_id = id")
    op.drop_index(op.f("ix_document_texts_sha256"), table_name="document_texts")
    with op.batch_alter_table("document_texts", recreate="always") as batch:
        batch.drop_column("sha256")
        batch.drop_column("original")
        batch.alter_column("original_id", existing_type=sa.String(length=36), nullable=False)
        batch.create_foreign_key(
            op.f("fk_document_texts_original_id_originals"), "originals", ["original_id"], ["id"]
        )
    op.create_index(op.f("ix_document_texts_original_id"), "document_texts", ["original_id"], unique=False)

    op.add_column("documents", sa.Column("part", sa.String(length=200), nullable=False, server_default=""))
    with op.batch_alter_table("documents", recreate="always") as batch:
        batch.alter_column("part", existing_type=sa.String(length=200), server_default=None)

    op.create_table(
        "versions",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("text_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("encoding", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_versions_document_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["text_id"], ["document_texts.id"], name=op.f("fk_versions_text_id_document_texts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_versions")),
        sa.UniqueConstraint("document_id", "number", name=op.f("uq_versions_document_id_number")),
    )
    op.create_index(op.f("ix_versions_text_id"), "versions", ["text_id"], unique=False)

    op.create_table(
        "reviews",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("passage_id", sa.String(length=36), nullable=False),
        sa.Column("version_id", sa.String(length=36), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_reviews_passage_id_passages")),
        sa.ForeignKeyConstraint(["version_id"], ["versions.id"], name=op.f("fk_reviews_version_id_versions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_passage_id"), "reviews", ["passage_id"], unique=False)
    op.create_index(op.f("ix_reviews_version_id"), "reviews", ["version_id"], unique=False)
