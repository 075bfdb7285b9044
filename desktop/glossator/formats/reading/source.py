"""What goes into a reader, and what comes out of it. A reader is a module with one function `read(source)`.

A reader takes a `Source`, returns one `Extract` for each report it finds there, and raises Unreadable, in one
sentence that begins with the file's name, where it finds none. It opens no other file and no connection, executes
nothing, and ends on any bytes whatever.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glossator.domain.documents import Proposal, SectionDraft
from glossator.domain.remarks import Remark


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants done otherwise than by default.

    `encoding`: the one the bytes are in. `whole_page`: a web page with its menus and frame, not only its main
    text. `text_column`, `name_column`: the headers of a table's columns that hold the reports' texts and names;
    `sheet`: the workbook's sheet. `split`: one document per country where the file holds several.
    """

    encoding: str | None = None
    whole_page: bool = False
    text_column: str | None = None
    name_column: str | None = None
    sheet: str | None = None
    split: bool = False


AS_IT_IS = Wishes()


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes with its name, as it stands in its folder and as one line for sentences (`shown`)."""

    name: str
    shown: str
    data: bytes
    wishes: Wishes = AS_IT_IS


@dataclass(frozen=True, slots=True)
class Extract:
    """A report as a reader found it.

    `text` need not be canonical yet, but its sections count on it: so it has LF line ends, no byte order mark at
    its start, no NUL and no lone surrogate. `sections` come from headings. `encoding` is what the bytes were
    decoded with; "" where the format says it itself. `name` and `part` are for one report of several, else "";
    a table's row has its number in `row` too, else 0. `proposals` are attributes that the format itself names
    (a table's other columns).
    """

    text: str
    sections: tuple[SectionDraft, ...] = ()
    encoding: str = ""
    certain: bool = True
    remarks: tuple[Remark, ...] = ()
    name: str = ""
    part: str = ""
    proposals: tuple[Proposal, ...] = ()
    row: int = 0


Reader = Callable[[Source], list[Extract]]
