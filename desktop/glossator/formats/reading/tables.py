"""Tables with one report a row: CSV and TSV, and the workbooks of Excel and LibreOffice.

One column holds the texts and one, if any, their names; the others become attributes. Formulas count as the value
that was saved with them; nothing is worked out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.domain.attributes import BOOLEAN, DATE, NUMBER, TEXT, checked_value
from glossator.domain.documents import Proposal
from glossator.domain.errors import InvalidValue, Unreadable
from glossator.domain.names import MAX_NAME, FreeNames
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.cells import Grid, grid_of
from glossator.formats.reading.plain import document_name, shown_name
from glossator.formats.reading.source import Extract, Source

_NAMES = ("name", "title", "document", "report", "file", "filename", "id")
_NAME_LENGTH = 120  # of a column of names the longest
_LOOKED_AT = 1000  # rows, to tell what a column holds
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
_DIGITS = frozenset("0123456789.+-eE")


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What of a table can be chosen: the sheets of its workbook, the headers of its columns, and what was taken.
    `unnamed` are the numbers, from 1, of the columns that have no header of their own."""

    sheets: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    sheet: str = ""
    text: str = ""
    name: str = ""
    unnamed: frozenset[int] = frozenset()


def read(source: Source) -> list[Extract]:
    """A report for each row that has a text. Raises Unreadable."""
    grid = grid_of(source)
    headers = _headers(grid)
    text, name = _columns(source, grid, headers)
    others = [number for number in range(len(headers)) if number not in (text, name)]
    kinds = {number: _kind([row[number] for row in grid.rows]) for number in others}
    said = _said(source, headers, text, name)
    extracts: list[Extract] = []
    empty = 0
    file = document_name(source.name)[: MAX_NAME - 20]
    for place, row in enumerate(grid.rows, 2):
        words = _words(row[text])
        if not words.strip():
            empty += any(cell.strip() for cell in row)
            continue
        title = shown_name(row[name])[:MAX_NAME] if name is not None else ""
        proposals = tuple(
            Proposal(headers[number], kinds[number], value, headers[number])
            for number in others
            if (value := _value(kinds[number], row[number]))
        )
        shown = title or f"{file} {place}"
        extracts.append(
            Extract(
                words, (), grid.encoding, grid.certain, tuple(said), shown, f"row {place}", proposals, place
            )
        )
    if not extracts:
        raise Unreadable(
            "{name} holds no text in its column “{column}”; choose another one.",
            name=source.shown,
            column=headers[text],
        )
    if empty:
        told = remark("Rows without a text were left out: {count}.", count=empty)
        extracts[0] = replace(extracts[0], remarks=(*said, told))
    return extracts


def _words(cell: str) -> str:
    """A cell as a text: its own, but for what no text can hold."""
    lines = cell.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_\n", "\n")
    return _NO_TEXT.sub("\ufffd", lines.removeprefix("\ufeff"))


def choice(source: Source) -> TableChoice:
    """What can be chosen of a table, and what `read` takes. Raises Unreadable."""
    grid = grid_of(source)
    headers = _headers(grid)
    text, name = _columns(source, grid, headers)
    unnamed = frozenset(number for number, header in enumerate(grid.header, 1) if not _plain(header))
    return TableChoice(
        grid.sheets, tuple(headers), grid.sheet, headers[text], "" if name is None else headers[name], unnamed
    )


def _headers(grid: Grid) -> list[str]:
    """A name for each column: its header; "column 3" where it has none; with a number where it is there already,
    upper and lower case being the same."""
    free = FreeNames(())
    found = []
    for number, header in enumerate(grid.header, 1):
        found.append(free.take(_plain(header) or f"column {number}"))
    return found


def _plain(header: str) -> str:
    return " ".join(shown_name(header).split())[: MAX_NAME - 10]


def _columns(source: Source, grid: Grid, headers: Sequence[str]) -> tuple[int, int | None]:
    """The numbers of the columns with the texts and with the names, as wished or else as they seem to be."""
    wishes = source.wishes
    sample = grid.rows[:_LOOKED_AT]
    if wishes.text_column is not None:
        text = _wished(source, headers, wishes.text_column)
    else:
        sizes = [sum(len(row[number]) for row in sample) for number in range(len(headers))]
        text = sizes.index(max(sizes))
    if wishes.name_column is not None:
        return text, _wished(source, headers, wishes.name_column)
    plain = [header.casefold() for header in headers]
    named = next((plain.index(each) for each in _NAMES if each in plain and plain.index(each) != text), None)
    if named is not None:
        return text, named
    for number in range(len(headers)):
        cells = [row[number].strip() for row in sample]
        telling = all(cells) and len(set(cells)) == len(cells) and max(map(len, cells)) <= _NAME_LENGTH
        if number != text and telling and _kind(cells) == TEXT:
            return text, number
    return text, None


def _wished(source: Source, headers: Sequence[str], wished: str) -> int:
    plain = [header.casefold() for header in headers]
    try:
        return plain.index(" ".join(wished.split()).casefold())
    except ValueError:
        raise Unreadable(
            "{name} has no column “{column}”; it has: {columns}.",
            name=source.shown,
            column=wished,
            columns=", ".join(headers[:30]),
        ) from None


def _said(source: Source, headers: Sequence[str], text: int, name: int | None) -> list[Remark]:
    if source.wishes.text_column is not None:
        return []
    if name is None:
        return [remark("The texts were taken from the column “{text}”.", text=headers[text])]
    return [
        remark(
            "The texts were taken from the column “{text}”, their names from “{column}”.",
            text=headers[text],
            column=headers[name],
        )
    ]


def _kind(cells: Sequence[str]) -> str:
    """The type of attribute that all cells fit which hold anything; a number must not begin with a nought that
    would be lost, as those of telephones and of postal districts do."""
    filled = [stripped for cell in cells if (stripped := cell.strip())]
    if not filled:
        return TEXT
    if all(cell.casefold() in ("true", "false") for cell in filled):
        return BOOLEAN
    if all(_is_number(cell) for cell in filled):
        return NUMBER
    if all(len(cell) == 10 and cell[4] == cell[7] == "-" for cell in filled) and all(
        _value(DATE, cell) for cell in filled
    ):
        return DATE
    return TEXT


def _is_number(cell: str) -> bool:
    digits = cell.lstrip("+-")
    if not _DIGITS.issuperset(cell) or (digits[:1] == "0" and digits[1:2].isdecimal()) or len(cell) > 30:
        return False
    return bool(_value(NUMBER, cell))


def _value(kind: str, cell: str) -> str:
    try:
        return checked_value(kind, cell.replace("\0", ""))
    except InvalidValue:
        return ""
