"""Alembic's way in: the migrations run on the connection that the application hands over.

From the command line, to write a new revision: `alembic revision --autogenerate` makes a database of its own
in memory, brings it to the head, and compares it with `glossator.storage.schema`.
"""

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from glossator.storage.schema import metadata


def run(connection) -> None:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


connection = context.config.attributes.get("connection")
if connection is not None:
    run(connection)
else:
    with create_engine("sqlite://", poolclass=NullPool).connect() as connection:
        run(connection)
