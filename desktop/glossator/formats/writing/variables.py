"""The variables of statistics programs: names they take, labels, and cells they hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from shutil import copyfileobj
from typing import TYPE_CHECKING, Any, BinaryIO

from glossator.domain.remarks import Tell, remark
from glossator.domain.tables import BOOLEAN, NUMBER, TEXT, TIME, Column, Table
from glossator.formats.writing.atomic import aside
from glossator.formats.writing.frames import finite, frame, library

if TYPE_CHECKING:
    import polars

_YES_NO = ((0, "no"), (1, "yes"))


@dataclass(frozen=True, slots=True)
class Program:
    """What a statistics program can hold. Sizes in bytes of UTF-8 where they end so, else in characters."""

    name: str
    name_length: int
    name_bytes: int
    label_bytes: int
    text_bytes: int
    reserved: re.Pattern[str]


def names(columns: Sequence[Column], program: Program) -> list[str]:
    """A name for each column that the program takes: letters, digits and underscores, first a letter, no word of
    its own, none twice even in capitals, none too long."""
    taken: set[str] = set()
    found = []
    for number, column in enumerate(columns, 1):
        base = _plain(column.name) or f"v{number}"
        if not base[0].isalpha():
            base = f"v_{base.lstrip('_')}" if base.strip("_") else f"v{number}"
        if program.reserved.fullmatch(base):
            base = f"{base}_"
        name, again = _fitting(base, program), 1
        while name.casefold() in taken:
            again += 1
            tail = f"_{again}"
            name = _fitting(base, program, len(tail)) + tail
        taken.add(name.casefold())
        found.append(name)
    return found


def _plain(name: str) -> str:
    kept = (
        c if c == "_" or unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd" else "_"
        # Marks have no place in these names: not an accent's, nor a vowel's that is written on its letter.
        for c in unicodedata.normalize("NFC", name)
        if unicodedata.category(c)[0] != "M"
    )
    return re.sub("__+", "_", "".join(kept)).strip("_")


def _fitting(name: str, program: Program, less: int = 0) -> str:
    return cut(name[: program.name_length - less], program.name_bytes - less)


def cut(text: str, most: int) -> str:
    """As much of a text as has so many bytes in UTF-8, whole characters only."""
    data = text.encode("utf-8", "replace")
    return text if len(data) <= most else data[:most].decode("utf-8", "ignore")


def write_labelled(
    table: Table,
    program: Program,
    save: Callable[[Any, str, dict[str, Any]], None],
    out: BinaryIO,
    progress: Callable[[int], None] | None,
    tell: Tell,
) -> int:
    """Write a table by way of `save(frame, path, labels)` and return how many rows it has. `tell` hears which names
    were changed and how many texts were cut. Raises CannotWrite."""
    library("pyreadstat")
    whole, cuts = _prepared(frame(table, progress), table.columns, program)
    called = names(table.columns, program)
    labels = {
        "file_label": cut(table.title, 80),
        "column_labels": [cut(column.title, program.label_bytes) for column in table.columns],
        "variable_value_labels": {
            name: dict(column.labels or _YES_NO)
            for name, column in zip(called, table.columns, strict=True)
            if column.labels or column.type == BOOLEAN
        },
    }
    changed = [
        f"“{column.name}” → {name}"
        for column, name in zip(table.columns, called, strict=True)
        if column.name != name
    ]
    if changed:
        some = ", ".join(changed[:10]) + (" …" if changed[10:] else "")
        tell(
            remark(
                "{program} does not take these names as they are: {names}. Their labels tell what they hold.",
                program=program.name,
                names=some,
            )
        )
    if cuts:
        tell(
            remark(
                "{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.",
                count=cuts,
                program=program.name,
                most=program.text_bytes,
            )
        )
    whole.columns = called
    # The library writes to a named file only.
    with aside(out) as folder:
        path = folder / "table"
        save(whole, str(path), labels)
        with path.open("rb") as written:
            copyfileobj(written, out)
    return whole.height


def _prepared(
    whole: polars.DataFrame, columns: Sequence[Column], program: Program
) -> tuple[polars.DataFrame, int]:
    """Cells as the program holds them: moments without a zone, truth as 0 and 1, numbers finite, texts not too
    long. With how many texts were cut."""
    pl: Any = library("polars")
    cuts = 0
    made = []
    for column in columns:
        series = whole[column.name]
        if column.type == TIME:
            series = series.dt.replace_time_zone(None)
        elif column.type == BOOLEAN:
            series = series.cast(pl.Int8)
        elif column.type == NUMBER:
            series = pl.Series(column.name, [finite(cell) for cell in series], dtype=pl.Float64)
        elif column.type == TEXT:
            long = int((series.str.len_bytes() > program.text_bytes).sum() or 0)
            if long:
                cuts += long
                series = pl.Series(
                    column.name, [cut(cell, program.text_bytes) for cell in series], dtype=pl.String
                )
        made.append(series)
    return pl.DataFrame(made), cuts
