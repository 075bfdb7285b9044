"""The tables in the code and the ones that the migrations build are the same."""

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from glossator import assets
from glossator.storage import schema
from glossator.storage.upgrade import known_revisions, upgrade


def _declared(connection: Connection) -> dict[str, list[str]]:
    """Each table's and index's words; the order of a table's constraints says nothing, nor do quotes round names,
    which SQLite adds when a table is renamed."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: sorted(sql.replace(",", " ").replace('"', "").split()) for name, sql in rows}


def test_schema_and_revisions_are_equal() -> None:
    options = {"compare_type": True, "compare_server_default": True}
    with create_engine("sqlite://", poolclass=NullPool, isolation_level="AUTOCOMMIT").connect() as built:
        upgrade(built)
        assert compare_metadata(MigrationContext.configure(built, opts=options), schema.metadata) == []
        by_migrations = _declared(built)
    with create_engine("sqlite://", poolclass=NullPool).connect() as made:
        schema.metadata.create_all(made)
        by_code = _declared(made)  # names of constraints and checks too, which the comparison passes over
    del by_migrations["alembic_version"]
    assert by_migrations == by_code


def test_the_code_reads_the_head_of_the_migrations_and_knows_every_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(assets.migrations()).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.REVISION]
    assert known_revisions(assets.migrations()) == {s.revision for s in scripts.walk_revisions()}


def test_every_reference_and_every_search_has_an_index() -> None:
    for table in schema.metadata.sorted_tables:
        led = {next(c.name for c in index.columns) for index in table.indexes}
        led |= {
            next(iter(c.columns)).name for c in table.constraints if hasattr(c, "columns") and len(c.columns)
        }
        if table.name != "edits":  # `reverses` is never searched by
            assert {key.parent.name for key in table.foreign_keys} <= led, table.name
    assert {"document_id", "start"} in [{c.name for c in i.columns} for i in schema.passages.indexes]
