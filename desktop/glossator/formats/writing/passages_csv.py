"""passages.csv: the dataset, one row per coding."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from glossator.domain.names import free_name
from glossator.domain.tables import PASSAGE_COLUMNS_AFTER, PASSAGE_COLUMNS_BEFORE, PassageRow

# Characters that a spreadsheet may drop or not show at the start of a cell, before it looks for a formula.
_UNSEEN = r"\s\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# The list of OWASP, "CSV Injection": = + - @ tab CR LF, and the full-width forms of the first four.
_FORMULA = re.compile(rf"'*(?:[\t\r\n]|[{_UNSEEN}]*[=+\-@＝＋－＠])")
_NEGATIVE = re.compile(r"-[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BOM = b"\xef\xbb\xbf"


def header(attribute_names: Sequence[str]) -> tuple[str, ...]:
    """The column names: the fixed ones, with one column per attribute behind `document`.

    An attribute that is named like a fixed column, or like an attribute before it (upper and lower case being
    the same, as in many statistics programs), gets " (attribute)" behind its name, and a number as well where
    that is taken: `section (attribute)`, `section (attribute) (2)`. All other attributes keep their names.
    """
    taken = {*PASSAGE_COLUMNS_BEFORE, *PASSAGE_COLUMNS_AFTER}
    names: list[str | None] = []
    for name in attribute_names:
        free = name.casefold() not in taken
        names.append(name if free else None)
        taken.add(name.casefold())
    columns: list[str] = []
    for name, kept in zip(attribute_names, names, strict=True):
        if kept is None:
            kept = free_name(f"{name} (attribute)", taken)
            taken.add(kept.casefold())
        columns.append(kept)
    return (*PASSAGE_COLUMNS_BEFORE, *columns, *PASSAGE_COLUMNS_AFTER)


def write_passages(
    rows: Iterable[PassageRow],
    attribute_names: Sequence[str],
    out: BinaryIO,
    for_spreadsheets: bool = False,
) -> int:
    """Write `rows` one by one, as they come, and return how many there were. `out` stays open.

    RFC 4180: CRLF ends a record, and cells that hold a comma, a quote or a line break are quoted. UTF-8.
    `start`, `end` (code points) and `paragraph` are numbers that count from 0; times are ISO 8601 in UTC
    to the second, as 2026-01-31T09:30:00Z.

    `for_spreadsheets` adds the byte order mark, and guards text that a spreadsheet would take for a formula
    with an apostrophe (see `guarded`); without it every cell is exactly what is stored.

    An error of `rows` passes unchanged: that is how an export is cancelled.
    Raises ValueError for a row whose attributes are not as many as their names, or a time without a zone.
    """
    if for_spreadsheets:
        out.write(_BOM)
    writer = csv.writer(_Utf8(out), lineterminator="\r\n")
    names = header(attribute_names)
    writer.writerow([guarded(name) for name in names] if for_spreadsheets else names)
    count = 0
    for row in rows:
        if len(row.attributes) != len(attribute_names):
            raise ValueError(f"{len(row.attributes)} attributes for {len(attribute_names)} columns")
        writer.writerow(_cells(row, for_spreadsheets))
        count += 1
    return count


def guarded(cell: str) -> str:
    """`cell` with an apostrophe in front if a spreadsheet might take it for a formula.

    That is a cell that begins with = + - @ or their full-width forms, even behind white space or characters
    that cannot be seen, or that begins with a tab or a line break. A cell that already has apostrophes in
    front of such a beginning gets one more, so that `unguarded` gives every cell back exactly.
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _guarded_value(value: str) -> str:
    """An attribute's value; a negative number stays one."""
    return value if _NEGATIVE.fullmatch(value) else guarded(value)


def _cells(row: PassageRow, for_spreadsheets: bool) -> list[str | int]:
    text = guarded if for_spreadsheets else str
    value = _guarded_value if for_spreadsheets else str
    return [
        text(row.document),
        *map(value, row.attributes),
        text(row.section),
        row.paragraph,
        row.start,
        row.end,
        text(row.text),
        text(row.code),
        text(row.code_path),
        text(row.coder),
        text(row.memo),
        _time(row.created_at),
        _time(row.modified_at),
        text(row.document_id),
        text(row.passage_id),
        text(row.coding_id),
        text(row.code_id),
    ]


def _time(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


class _Utf8:
    """What csv.writer writes to. An io.TextIOWrapper would close `out`, or hold rows back until it is detached."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def write(self, record: str) -> int:
        return self._out.write(record.encode("utf-8"))
