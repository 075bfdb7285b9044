"""Tables as a Frictionless Data Package: an archive for a repository, with all that a reader of the data needs.

Data Package 2.0 (datapackage.org): CSV files with table schemas in `datapackage.json`, a SHA-256 for each, keys
that join them; beside it the data dictionary, as a table and to be read.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, cast

from glossator.domain.remarks import Tell, nobody
from glossator.domain.tables import BOOLEAN, DATE, INTEGER, NUMBER, TEXT, TIME, Column, Table
from glossator.formats.writing.delimited import write_csv
from glossator.formats.writing.dictionary import dictionary

_TYPES = {
    TEXT: "string",
    INTEGER: "integer",
    NUMBER: "number",
    BOOLEAN: "boolean",
    DATE: "date",
    TIME: "datetime",
}
_KEYS = {
    "documents": "document_id",
    "codebook": "code_id",
    "memos": "memo_id",
    "edits": "edit_id",
    "matrix": "document",
    "cooccurrence": "code_path",
}
_JOINED = {"passages": (("document_id", "documents"), ("code_id", "codebook"))}


def write(
    tables: Sequence[Table],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    tell: Tell = nobody,
) -> int:
    """Write tables to an open binary stream as one archive and return how many rows they have. The same tables
    always give the same bytes. All is UTF-8; empty cells are missing values."""
    count = 0
    resources = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in (*tables, dictionary("dictionary", tables, _TYPES)):
            before = 0 if table.name == "dictionary" else count
            told = None if progress is None else (lambda done, before=before: progress(before + done))
            with archive.open(_entry(f"data/{table.name}.csv"), "w", force_zip64=True) as member:
                counting = _Counting(cast(BinaryIO, member))
                rows = write_csv(table, cast(BinaryIO, counting), False, told)
            count += rows if table.name != "dictionary" else 0
            resources.append(_resource(table, counting, {each.name for each in tables}))
        package = {
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "name": "glossator-export",
            "title": "Coded reports",
            "resources": resources,
        }
        archive.writestr(_entry("datapackage.json"), json.dumps(package, ensure_ascii=False, indent=2) + "\n")
        archive.writestr(_entry("README.md"), _read_me(tables))
    return count


class _Counting:
    """A stream that knows what went through it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self._hash.update(data)
        self.size += len(data)
        return self._out.write(data)

    def flush(self) -> None:
        self._out.flush()

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # dated 1980: the same tables give the same bytes
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _resource(table: Table, written: _Counting, others: set[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns]}
    if table.name in _KEYS:
        schema["primaryKey"] = [_KEYS[table.name]]
    joined = [
        {"fields": [key], "reference": {"resource": other, "fields": [key]}}
        for key, other in _JOINED.get(table.name, ())
        if other in others
    ]
    if joined:
        schema["foreignKeys"] = joined
    return {
        "name": table.name,
        "title": table.title,
        "path": f"data/{table.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type], "title": column.title}
    if column.labels:
        field["categories"] = [{"value": value, "label": meaning} for value, meaning in column.labels]
    return field


def _read_me(tables: Sequence[Table]) -> str:
    parts = [
        "# Coded reports\n\nTables as CSV (RFC 4180, UTF-8), described by `datapackage.json`"
        " (Data Package 2.0), which also holds the SHA-256 of each. Empty cells are missing values; moments are"
        " UTC; positions count Unicode code points of a document's text, the end being the place behind the last"
        " one.\n"
    ]
    for table in tables:
        parts.append(f"\n## data/{table.name}.csv\n\n{table.title}.\n\n")
        parts += [f"- `{column.name}` ({_TYPES[column.type]}): {column.title}.\n" for column in table.columns]
    return "".join(parts)
