"""Tables as lines hold exactly what is stored: CSV in both flavours, TSV and JSON Lines."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.domain.tables import BOOLEAN, INTEGER, NUMBER, TEXT, TIME, Cell, Column, Row, Table
from glossator.formats.writing import jsonl
from glossator.formats.writing.delimited import guarded, unguarded, write_csv, write_tsv

COLUMNS = (
    Column("document", TEXT, "The document's name"),
    Column("year", INTEGER, "The document's attribute “year”"),
    Column("score", NUMBER, "The document's attribute “score”"),
    Column("start", INTEGER, "Where the passage starts"),
    Column("text", TEXT, "The words of the passage"),
    Column("memo", TEXT, "The memos on the passage"),
    Column("checked", BOOLEAN, "Whether somebody looked"),
    Column("created_at", TIME, "When"),
)
ROW = {
    "document": "Cambodia 2019",
    "year": "2019",
    "score": "-1.5",
    "start": 2000,
    "text": "endemic corruption, “bribes”",
    "memo": "",
    "checked": True,
    "created_at": datetime(2026, 1, 31, 9, 30, 0, 999_999, tzinfo=UTC),
}

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
RISKY = st.text(st.sampled_from("'=+-@＝＋－＠\t\r\n \u00a0\u200b\ufeff\"a,;1"), max_size=8)


def row(**cells: Cell) -> Row:
    return tuple({**ROW, **cells}.values())


def table(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> Table:
    return Table("passages", "One row for each coding", columns, lambda: iter(rows))


def written(*rows: Row, columns: tuple[Column, ...] = COLUMNS, for_spreadsheets: bool = False) -> bytes:
    out = io.BytesIO()
    assert write_csv(table(*rows, columns=columns), out, for_spreadsheets) == len(rows)
    return out.getvalue()


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def test_one_row_byte_for_byte() -> None:
    late = datetime(2026, 1, 31, 12, 0, tzinfo=timezone(timedelta(hours=7)))
    assert written(row(), row(checked=False, created_at=late), row(created_at=None)).decode() == (
        "document,year,score,start,text,memo,checked,created_at\r\n"
        'Cambodia 2019,2019,-1.5,2000,"endemic corruption, “bribes”",,true,2026-01-31T09:30:00Z\r\n'
        'Cambodia 2019,2019,-1.5,2000,"endemic corruption, “bribes”",,false,2026-01-31T05:00:00Z\r\n'
        'Cambodia 2019,2019,-1.5,2000,"endemic corruption, “bribes”",,true,\r\n'
    )


def test_a_table_without_rows_gives_the_header_alone() -> None:
    assert written() == b"document,year,score,start,text,memo,checked,created_at\r\n"


@given(st.lists(st.builds(row, text=WORDS, memo=RISKY, document=WORDS), max_size=4))
@example([row(text="a\nb \u2028 \u2029 \u00a0 \x0b\x0c\x85 \u202bאבג\u202c 👩‍👩‍👧 e\u0301 ភាសាខ្មែរ")])
@example([row(text='"', memo="\r", document=",")])
@example([row(text="x" * 131_000)])
def test_each_cell_comes_back_exactly(rows: list[Row]) -> None:
    read = cells(written(*rows))
    assert [record[0:1] + record[3:6] for record in read[1:]] == [[r[0], "2000", r[4], r[5]] for r in rows]
    out = io.BytesIO()
    assert write_tsv(table(*rows), out) == len(rows)
    by_tab = csv.reader(io.StringIO(out.getvalue().decode(), newline=""), delimiter="\t", strict=True)
    assert list(by_tab) == read


@given(st.one_of(WORDS, RISKY))
@example("'=1")
@example("''=1")
@example("'tis")
def test_the_guard_can_be_taken_off_again(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert guarded(cell) in (cell, f"'{cell}")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+855 12",
        "-cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\twords",
        "\rwords",
        "  =1",
        "\u00a0=1",
        "\u3000＝1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\ufeff=1",
        "\u200b=1",
        "'=1",
        "-5",
    ],
)
def test_text_that_a_spreadsheet_would_run_is_guarded(cell: str) -> None:
    record = cells(written(row(text=cell, memo=cell, document=cell), for_spreadsheets=True))[1]
    assert record.count(f"'{cell}") == 3
    assert cell in cells(written(row(text=cell)))[1]


@pytest.mark.parametrize(
    "cell", ["", "words", "1-2", "a=b", "'tis so", "“quoted”", " words", "2019", "– dash"]
)
def test_other_text_stays_as_it_is_for_a_spreadsheet(cell: str) -> None:
    assert cell in cells(written(row(text=cell), for_spreadsheets=True))[1]


def test_a_negative_number_in_a_column_of_numbers_stays_a_number() -> None:
    def values(first: str, second: str) -> list[str]:
        return cells(written(row(year=first, score=second), for_spreadsheets=True))[1][1:3]

    assert values("-5", "-1.5e3") == ["-5", "-1.5e3"]
    assert values("-2,5", "2019") == ["-2,5", "2019"]
    assert values("-5+cmd", "=5") == ["'-5+cmd", "'=5"]
    assert values("-inf", "+855") == ["'-inf", "'+855"]


def test_the_flavour_for_spreadsheets_differs_only_by_mark_and_guards() -> None:
    assert written(row(), for_spreadsheets=True) == b"\xef\xbb\xbf" + written(row())


def test_a_header_can_hold_a_formula_too() -> None:
    columns = (Column("=HYPERLINK(1)", TEXT, "x"),)
    assert cells(written(columns=columns, for_spreadsheets=True)) == [["\ufeff'=HYPERLINK(1)"]]
    assert cells(written(columns=columns)) == [["=HYPERLINK(1)"]]


def test_only_some_rows_are_held_at_a_time() -> None:
    out = io.BytesIO()
    held: list[int] = []

    def rows() -> Iterator[Row]:
        for number in range(1000):
            held.append(number + 1 - out.getvalue().count(b"\r\n"))
            yield row(start=number)

    assert write_csv(Table("passages", "", COLUMNS, rows), out) == 1000
    assert max(held) == 200
    assert [r[3] for r in cells(out.getvalue())[1:]] == [str(number) for number in range(1000)]
    assert not out.closed


def test_progress_is_told_and_can_end_it() -> None:
    class Cancelled(Exception):
        pass

    told: list[int] = []

    def progress(count: int) -> None:
        told.append(count)
        if count >= 600:
            raise Cancelled

    for write in (write_csv, write_tsv, jsonl.write):
        told.clear()
        out = io.BytesIO()
        with pytest.raises(Cancelled):
            write(table(*[row()] * 1000), out, progress=progress)
        assert (told, out.closed) == ([200, 400, 600], False)


def test_rows_that_do_not_fit_the_table_are_an_error() -> None:
    with pytest.raises(ValueError, match="7 cells for 8 columns"):
        written(row()[1:])
    with pytest.raises(ValueError, match="without a zone"):
        written(row(created_at=datetime(2026, 1, 31)))  # noqa: DTZ001


def lines(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> list[dict[str, object]]:
    out = io.BytesIO()
    assert jsonl.write(table(*rows, columns=columns), out) == len(rows)
    assert out.getvalue().count(b"\n") == len(rows)
    return [json.loads(line) for line in out.getvalue().decode().split("\n")[:-1]]


def test_json_lines_have_types() -> None:
    assert lines(row(), row(year="", score="nan", checked=None, memo="a\nb\u2028ភ👩")) == [
        {
            "document": "Cambodia 2019",
            "year": 2019,
            "score": -1.5,
            "start": 2000,
            "text": "endemic corruption, “bribes”",
            "memo": "",
            "checked": True,
            "created_at": "2026-01-31T09:30:00Z",
        },
        {
            "document": "Cambodia 2019",
            "year": None,
            "score": None,
            "start": 2000,
            "text": "endemic corruption, “bribes”",
            "memo": "a\nb\u2028ភ👩",
            "checked": None,
            "created_at": "2026-01-31T09:30:00Z",
        },
    ]


@given(st.lists(st.builds(row, text=WORDS, memo=RISKY, document=WORDS), max_size=4))
def test_each_text_comes_back_from_json_lines(rows: list[Row]) -> None:
    assert [(r["document"], r["text"], r["memo"]) for r in lines(*rows)] == [(r[0], r[4], r[5]) for r in rows]
