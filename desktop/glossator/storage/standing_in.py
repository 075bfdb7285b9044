"""A copy of a project in memory in which stand-ins have taken the place of names.

Whatever is written from it holds no original, in whichever table and format, since there is none in it: no file
that was imported, no earlier text, no row before or after a step, and no hash from which a name could be guessed.
Only the coders keep their names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, String, Table, insert, select

from glossator.domain.documents import SectionDraft
from glossator.domain.pseudonyms import MappedText
from glossator.storage import schema, sections
from glossator.storage.exchange import text_ids
from glossator.storage.file import ProjectFile
from glossator.storage.in_memory import MemoryFile, empty

Mapper = Callable[[str], MappedText]

_LEFT_OUT = {"versions", "reviews", "holders", "pseudonyms"}
_BLANK = {
    ("originals", "sha256"): "",
    ("edits", "hash"): None,
    ("changes", "before"): None,
    ("changes", "after"): None,
}
_AS_THEY_ARE = {("coders", "name")}
_SHORTEST = 200  # strings of fewer characters are identifiers, kinds and colours
_AT_ONCE = 500


def with_stand_ins(opened: ProjectFile, mapped: Mapper) -> MemoryFile:
    """A copy of an open project with what `mapped` makes of each text. Whoever asks closes it."""
    target = empty()
    try:
        target.exec_driver_sql("BEGIN")
        _copy(opened.connection, target, mapped)
        target.exec_driver_sql("COMMIT")
    except BaseException:
        target.close()
        target.engine.dispose()
        raise
    name = mapped(opened.path.stem).text
    return MemoryFile(opened.path.with_name(f"{name}{opened.path.suffix}"), target)


def _copy(source: Connection, target: Connection, mapped: Mapper) -> None:
    in_use = text_ids(source)
    texts: dict[str, MappedText] = {}
    for table in schema.metadata.sorted_tables:
        if table.name in _LEFT_OUT:
            continue
        rows: list[dict[str, Any]] = []
        for row in _rows(source, table, set(in_use.values())):
            made = {column.name: _cell(table, column, row[column.name], mapped) for column in table.columns}
            if table is schema.document_texts:
                texts[row["id"]] = mapped(row["text"])
                made |= {
                    "text": texts[row["id"]].text,
                    "sections": _sections(row["sections"], texts[row["id"]], mapped),
                }
            elif table is schema.documents:
                made["length"] = len(texts[row["text_id"]].text)
            elif table is schema.passages:
                text = texts[in_use[row["document_id"]]]
                made["start"], made["end"] = text.span(row["start"], row["end"])
                made["quote"] = text.text[made["start"] : made["end"]]
            rows.append(made)
            if len(rows) == _AT_ONCE:
                target.execute(insert(table), rows)
                rows = []
        if rows:
            target.execute(insert(table), rows)


def _rows(source: Connection, table: Table, text_ids: set[str]) -> Iterator[Mapping[str, Any]]:
    """The rows of a table; of texts those of documents that are there, of files not a byte."""
    columns = [column for column in table.columns if not isinstance(column.type, LargeBinary)]
    blank = {column.name: b"" for column in table.columns if isinstance(column.type, LargeBinary)}
    for row in source.execute(select(*columns)).mappings():
        if table is schema.document_texts and row["id"] not in text_ids:
            continue
        yield blank | dict(row)


def _cell(table: Table, column: Column[Any], cell: Any, mapped: Mapper) -> Any:
    place = (table.name, column.name)
    if place in _BLANK:
        return _BLANK[place]
    if not isinstance(cell, str) or not cell or place in _AS_THEY_ARE or table is schema.document_texts:
        return cell
    kind = column.type
    if isinstance(kind, String) and (kind.length is None or kind.length >= _SHORTEST):
        return mapped(cell).text
    return cell


def _sections(kept: str, text: MappedText, mapped: Mapper) -> str:
    moved: list[SectionDraft] = []
    for section in sections.read(kept):
        start, end = text.span(section.start, section.end)
        moved.append((mapped(section.name).text, section.kind, start, end))
    return sections.kept(moved)
