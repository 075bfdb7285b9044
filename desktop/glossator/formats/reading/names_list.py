"""A list of names with their stand-ins, as CSV: name, stand-in and, where there is a third column, kind."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from glossator.domain.errors import Unreadable
from glossator.domain.pseudonyms import KINDS, PERSON
from glossator.formats.reading.decoding import decode

Line = tuple[int, str, str, str]
"""The line's number, name, stand-in, kind."""

_LARGEST = 4 * 2**20  # bytes


def read_names(path: Path) -> list[Line]:
    """The lines of a list, parted by commas, semicolons or tabs; a first line that begins with "name" is its
    header. Raises Unreadable."""
    data = path.read_bytes()
    if len(data) > _LARGEST:
        raise Unreadable("{name} is too large for a list of names.", name=path.name)
    text = decode(data, None, path.name).text
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    found: list[Line] = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for cells in reader:
            cells = [cell.strip() for cell in cells]
            if not any(cells) or (not found and cells[0].casefold() == "name"):
                continue
            if len(cells) < 2 or not cells[0] or not cells[1]:
                raise Unreadable(
                    "{name}, line {line}: a name and its stand-in are wanted.",
                    name=path.name,
                    line=reader.line_num,
                )
            kind = cells[2].casefold() if len(cells) > 2 and cells[2] else PERSON
            if kind not in KINDS:
                raise Unreadable(
                    "{name}, line {line}: the kind is {kinds}.",
                    name=path.name,
                    line=reader.line_num,
                    kinds=", ".join(KINDS),
                )
            found.append((reader.line_num, cells[0], cells[1], kind))
    except csv.Error as error:
        raise Unreadable(
            "{name} is no table that can be read: {reason}.", name=path.name, reason=error
        ) from error
    return found
