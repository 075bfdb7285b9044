"""The tables of a project, each with what its columns hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossator.analysis.cooccurrence import cooccurrences
from glossator.analysis.matrix import matrix_row, rolled_up
from glossator.analysis.suppression import small, small_pairs
from glossator.domain.documents import inside, inside_length
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, DOCUMENT
from glossator.domain.names import FreeNames
from glossator.domain.tables import (
    BINARY,
    CHARACTERS,
    COUNT,
    EVERYTHING,
    INTEGER,
    NUMBER,
    SHARE,
    TEXT,
    TIME,
    Column,
    Row,
    Selection,
    Table,
    column_names,
)
from glossator.storage import history, listings
from glossator.storage.attributes import all_attributes
from glossator.storage.coders import all_coders
from glossator.storage.codes import codebook
from glossator.storage.documents import sections_of
from glossator.storage.rows import attribute_cells, documents_in_order, passage_rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

NAMES = ("passages", "documents", "matrix", "cooccurrence", "codebook", "memos", "edits", "changes")

_PASSAGES = (
    Column("section", TEXT, "The section of the report that the passage starts in"),
    Column(
        "paragraph", INTEGER, "The paragraph that the passage starts in: lines that are not blank, from 0"
    ),
    Column("start", INTEGER, "Where the passage starts: Unicode code points of the document's text, from 0"),
    Column("end", INTEGER, "Where the passage ends: the code point behind its last one"),
    Column("text", TEXT, "The words of the passage"),
    Column("code", TEXT, "The code's name; empty for a passage without a code"),
    Column("code_path", TEXT, "The code with all above it, from the theme down, parted by /"),
    Column("coder", TEXT, "Who marked the passage"),
    Column("memo", TEXT, "The memos on the passage"),
    Column("created_at", TIME, "When the code was put on the passage (UTC)"),
    Column("modified_at", TIME, "When the passage or its code was changed last (UTC)"),
    Column("document_id", TEXT, "The document's identifier"),
    Column("passage_id", TEXT, "The passage's identifier"),
    Column("coding_id", TEXT, "The identifier of this code on this passage"),
    Column("code_id", TEXT, "The code's identifier"),
)
_DOCUMENTS = (
    Column("source", TEXT, "The name of the file that the document was imported from"),
    Column("part", TEXT, "Which part of that file it is, where the file gave several documents"),
    Column(
        "encoding", TEXT, "The encoding that the file was read in; empty where its format says that itself"
    ),
    Column("length", INTEGER, "The length of the text in Unicode code points"),
    Column(
        "report_length", INTEGER, "The same without what lies outside the report: a site's banner or footer"
    ),
    Column("passages", INTEGER, "How many passages are marked in it"),
    Column("codings", INTEGER, "How many codes lie on these passages"),
    Column("coders", INTEGER, "How many coders marked passages in it"),
    Column("earlier_texts", INTEGER, "How many texts it had before this one"),
    Column("memo", TEXT, "The memos on the document"),
    Column("imported_at", TIME, "When it was imported (UTC)"),
    Column("sha256", TEXT, "The SHA-256 of the file's bytes"),
    Column("document_id", TEXT, "The document's identifier"),
)
_CODEBOOK = (
    Column("code", TEXT, "The code's name"),
    Column("code_path", TEXT, "The code with all above it, from the theme down, parted by /"),
    Column("level", INTEGER, "How deep it lies: 0 for a theme"),
    Column("colour", TEXT, "Its colour, as #rrggbb"),
    Column("digit", INTEGER, "The key that applies it, 1 to 9"),
    Column("brief", TEXT, "What it stands for, in a sentence"),
    Column("definition", TEXT, "Its full definition"),
    Column("use_when", TEXT, "When to use it"),
    Column("avoid_when", TEXT, "When not to use it"),
    Column("example", TEXT, "A typical passage"),
    Column("codings", INTEGER, "How often it is applied, without its sub-codes"),
    Column("documents", INTEGER, "In how many documents"),
    Column("coders", INTEGER, "By how many coders"),
    Column("memo", TEXT, "The memos on the code"),
    Column("code_id", TEXT, "The code's identifier"),
    Column("parent_id", TEXT, "The identifier of the code above it; empty for a theme"),
)
_MEMOS = (
    Column("about", TEXT, "What the memo is about: project, document, code or passage"),
    Column("name", TEXT, "The document's name, the code's path or the passage's words"),
    Column("document", TEXT, "The document that it is in"),
    Column("coder", TEXT, "Who wrote it"),
    Column("memo", TEXT, "Its words"),
    Column("created_at", TIME, "When it was written (UTC)"),
    Column("modified_at", TIME, "When it was changed last (UTC)"),
    Column("memo_id", TEXT, "The memo's identifier"),
    Column("target_id", TEXT, "The identifier of what it is about"),
)
_EDITS = (
    Column("number", INTEGER, "The steps in their order, from 1"),
    Column("time", TIME, "When the step was done (UTC)"),
    Column("coder", TEXT, "Who did it"),
    Column("kind", TEXT, "step, undo, redo, take back or setup"),
    Column("step", TEXT, "What was done"),
    Column("rows", INTEGER, "How many rows of the project's tables it changed"),
    Column("reverses", INTEGER, "The number of the step that it takes back or does again"),
    Column("edit_id", TEXT, "The step's identifier"),
    Column("hash", TEXT, "SHA-256 over the step and the hash of the one before"),
)
_CHANGES = (
    Column("number", INTEGER, "The number of the step that changed the row"),
    Column("time", TIME, "When the step was done (UTC)"),
    Column("coder", TEXT, "Who did it"),
    Column("step", TEXT, "What was done"),
    Column("table", TEXT, "The table of the project that the row is in"),
    Column("row_id", TEXT, "The row's identifier"),
    Column("before", TEXT, "What the step changed of the row, as JSON, before it; empty for a new row"),
    Column("after", TEXT, "The same after it; empty for a row that was deleted"),
    Column("hash", TEXT, "The hash of the step"),
)
_CELLS = {
    COUNT: (INTEGER, "How often “{code}” is applied in the document"),
    BINARY: (INTEGER, "Whether “{code}” is applied in the document"),
    CHARACTERS: (INTEGER, "How many code points of the report “{code}” covers"),
    SHARE: (NUMBER, "Which share of the report's code points “{code}” covers, 0 to 1"),
}
_YES_NO = ((0, "not applied"), (1, "applied"))


def table(connection: Connection, name: str, chosen: Selection = EVERYTHING) -> Table:
    """The table of this name, its rows read when they are asked for. Raises NotFound."""
    makers = {
        "passages": _passages,
        "documents": _documents,
        "matrix": _matrix,
        "cooccurrence": _cooccurrence,
        "codebook": _codebook,
        "memos": _memos,
        "edits": _edits,
        "changes": _changes,
    }
    if name not in makers:
        raise NotFound(
            "There is no table “{table}”; there is: {tables}.", table=name, tables=", ".join(NAMES)
        )
    return makers[name](connection, chosen)


def _with_attributes(connection: Connection, fixed: tuple[Column, ...]) -> tuple[Column, ...]:
    """Columns that begin with the document's name and its attributes."""
    attributes = all_attributes(connection)
    names = column_names(["document"], [a.name for a in attributes], [column.name for column in fixed])
    columns = (
        Column(name, attribute.type, f"The document's attribute “{attribute.name}”")
        for name, attribute in zip(names, attributes, strict=True)
    )
    return (Column("document", TEXT, "The document's name"), *columns, *fixed)


def _passages(connection: Connection, chosen: Selection) -> Table:
    return Table(
        "passages",
        "One row for each code on each passage, and one for each passage without a code",
        _with_attributes(connection, _PASSAGES),
        lambda: passage_rows(connection, chosen),
    )


def _documents(connection: Connection, chosen: Selection) -> Table:
    def rows() -> Iterator[Row]:
        attributes = attribute_cells(connection)
        nothing = ("",) * len(all_attributes(connection))
        counted = listings.passages_in(connection, chosen.coders)
        earlier = listings.revisions_of_documents(connection)
        notes = listings.memos_about(connection, DOCUMENT)
        for d in documents_in_order(connection, chosen.documents):
            yield (
                d.name,
                *attributes.get(d.id, nothing),
                d.source,
                d.part,
                d.encoding,
                d.length,
                inside_length(d.length, sections_of(connection, d.id)),
                *counted.get(d.id, (0, 0, 0)),
                earlier.get(d.id, 0),
                notes.get(d.id, ""),
                d.created_at,
                d.sha256,
                d.id,
            )

    return Table("documents", "One row for each document", _with_attributes(connection, _DOCUMENTS), rows)


def _matrix(connection: Connection, chosen: Selection) -> Table:
    if chosen.value not in _CELLS:
        raise NotFound(
            "A matrix cannot hold “{value}”; it can hold: {values}.",
            value=chosen.value,
            values=", ".join(_CELLS),
        )
    book = codebook(connection)
    codes = [code.id for code in book]
    kind, title = _CELLS[chosen.value]
    attributes = _with_attributes(connection, ())
    free = FreeNames(column.name for column in attributes)
    columns = tuple(
        Column(
            free.take(book.path_text(code)),
            kind,
            title.format(code=book.path_text(code)) + _emptied(chosen),
            _YES_NO if chosen.value == BINARY else (),
        )
        for code in codes
    )
    above = {code: [upper.id for upper in book.ancestors(code)] for code in codes} if chosen.roll_up else {}

    def rows() -> Iterator[Row]:
        values = attribute_cells(connection)
        nothing = ("",) * (len(attributes) - 1)
        for document in documents_in_order(connection, chosen.documents):
            marks = [
                (code, start, end)
                for code, start, end, coder in listings.marks_in(connection, document.id)
                if chosen.coders is None or coder in chosen.coders
            ]
            stretches = inside(document.length, sections_of(connection, document.id))
            counted = rolled_up(marks, above)
            cells: list[int | float | None] = [*matrix_row(counted, codes, chosen.value, stretches)]
            if chosen.suppress_below:
                empty = small(Counter(code for code, _, _ in counted), chosen.suppress_below, above)
                cells = [None if code in empty else cell for code, cell in zip(codes, cells, strict=True)]
            yield (document.name, *values.get(document.id, nothing), *cells)

    said = "One row for each document, one column for each code"
    return Table("matrix", said, (*attributes, *columns), rows)


def _cooccurrence(connection: Connection, chosen: Selection) -> Table:
    book = codebook(connection)
    codes = [code.id for code in book]
    free = FreeNames(["code_path"])
    columns = tuple(
        Column(
            free.take(book.path_text(code)),
            INTEGER,
            f"How many pairs of codings, one of them of “{book.path_text(code)}”, overlap; on the diagonal, how "
            "often the code is applied" + _emptied(chosen),
        )
        for code in codes
    )
    above = {code: [upper.id for upper in book.ancestors(code)] for code in codes} if chosen.roll_up else {}

    def rows() -> Iterator[Row]:
        found: Counter[tuple[str, str]] = Counter()
        often: Counter[str] = Counter()
        for document in documents_in_order(connection, chosen.documents):
            by_coder: dict[str, list[tuple[str, int, int]]] = {}
            for code, start, end, coder in listings.marks_in(connection, document.id):
                if chosen.coders is None or coder in chosen.coders:
                    by_coder.setdefault(coder, []).append((code, start, end))
            for marks in by_coder.values():
                often.update(code for code, _, _ in rolled_up(marks, above))
                found.update(cooccurrences(marks, above))
        if chosen.suppress_below:
            emptied = small(often, chosen.suppress_below, above)
            apart = small_pairs(found, chosen.suppress_below, above)
        else:
            emptied, apart = set(), set()
        for code in codes:
            cells: list[int | None] = []
            for other in codes:
                pair = min(code, other), max(code, other)
                if other == code:
                    cells.append(None if code in emptied else often[code])
                else:
                    cells.append(None if pair in apart else found[pair])
            yield (book.path_text(code), *cells)

    first = Column("code_path", TEXT, "The code with all above it, from the theme down, parted by /")
    said = "One row and one column for each code: how often one coder put both on overlapping words"
    return Table("cooccurrence", said, (first, *columns), rows)


def _emptied(chosen: Selection) -> str:
    """What a column's title adds where small cells are left empty."""
    if not chosen.suppress_below:
        return ""
    return f"; left empty where it stands for fewer than {chosen.suppress_below} codings, but for some"


def _codebook(connection: Connection, chosen: Selection) -> Table:
    def rows() -> Iterator[Row]:
        book = codebook(connection)
        counted = listings.codings_in(connection, chosen.coders)
        notes = listings.memos_about(connection, CODE)
        for code in book:
            yield (
                code.name,
                book.path_text(code.id),
                len(book.ancestors(code.id)),
                code.colour,
                code.digit,
                code.brief,
                code.definition,
                code.use_when,
                code.avoid_when,
                code.example,
                *counted.get(code.id, (0, 0, 0)),
                notes.get(code.id, ""),
                code.id,
                code.parent_id or "",
            )

    return Table("codebook", "One row for each code, in the order of the codebook", _CODEBOOK, rows)


def _memos(connection: Connection, chosen: Selection) -> Table:
    def rows() -> Iterator[Row]:
        names = {coder.id: coder.name for coder in all_coders(connection)}
        coders = None if chosen.coders is None else {names.get(coder) for coder in chosen.coders}
        documents = {d.name for d in documents_in_order(connection, chosen.documents)}
        for memo in listings.memo_entries(connection):
            if (coders is None or memo.coder in coders) and (not memo.document or memo.document in documents):
                yield tuple(memo)

    return Table("memos", "One row for each memo", _MEMOS, rows)


def _edits(connection: Connection, _chosen: Selection) -> Table:
    said = "One row for each step that was ever done in the project, oldest first"
    return Table("edits", said, _EDITS, lambda: listings.edit_entries(connection))


def _changes(connection: Connection, _chosen: Selection) -> Table:
    said = "One row for each row of the project that a step changed, in the order of the changes"
    return Table("changes", said, _CHANGES, lambda: history.change_entries(connection))
