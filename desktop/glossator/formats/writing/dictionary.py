"""The data dictionary: a table that says what the columns of tables hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from glossator.domain.tables import TEXT, Column, Row, Table

_COLUMNS = (
    Column("table", TEXT, "The table"),
    Column("column", TEXT, "The column"),
    Column("type", TEXT, "What its cells hold"),
    Column("title", TEXT, "What they mean"),
    Column("values", TEXT, "What its values stand for"),
)


def dictionary(name: str, tables: Sequence[Table], types: Mapping[str, str] | None = None) -> Table:
    """The dictionary of these tables as one of this name: a row for each table, and for each of its columns.
    `types` are what a format calls the types of columns."""

    def rows() -> Iterator[Row]:
        for table in tables:
            yield (table.name, "", "", table.title, "")
            for column in table.columns:
                values = "; ".join(f"{value} = {meaning}" for value, meaning in column.labels)
                kind = types[column.type] if types else column.type
                yield (table.name, column.name, kind, column.title, values)

    return Table(name, "What the columns of each table hold", _COLUMNS, rows)
