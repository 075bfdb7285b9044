"""passages.csv holds exactly what is stored, in both flavours."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.domain.tables import PassageRow
from glossator.formats.writing.passages_csv import guarded, header, unguarded, write_passages

FIXED = [
    *("section", "paragraph", "start", "end", "text", "code", "code_path", "coder", "memo"),
    *("created_at", "modified_at", "document_id", "passage_id", "coding_id", "code_id"),
]

ROW = PassageRow(
    document="Cambodia 2019",
    attributes=("Cambodia", "2019"),
    section="Prosecution",
    paragraph=11,
    start=2000,
    end=2026,
    text="endemic corruption, “bribes”",
    code="corruption",
    code_path="corruption",
    coder="A. Coder",
    memo="",
    created_at=datetime(2026, 1, 31, 9, 30, 0, 999_999, tzinfo=UTC),
    modified_at=datetime(2026, 1, 31, 12, 0, tzinfo=timezone(timedelta(hours=7))),
    document_id="d-1",
    passage_id="p-1",
    coding_id="c-1",
    code_id="k-1",
)
NAMES = ("country", "year")

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
RISKY = st.text(st.sampled_from("'=+-@＝＋－＠\t\r\n \u00a0\u200b\ufeff\"a,;1"), max_size=8)


def written(*rows: PassageRow, names: tuple[str, ...] = NAMES, for_spreadsheets: bool = False) -> bytes:
    out = io.BytesIO()
    assert write_passages(iter(rows), names, out, for_spreadsheets) == len(rows)
    return out.getvalue()


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def test_one_row_byte_for_byte() -> None:
    assert written(ROW).decode() == (
        "document,country,year,section,paragraph,start,end,text,code,code_path,coder,memo,"
        "created_at,modified_at,document_id,passage_id,coding_id,code_id\r\n"
        "Cambodia 2019,Cambodia,2019,Prosecution,11,2000,2026,"
        '"endemic corruption, “bribes”",corruption,corruption,A. Coder,,'
        "2026-01-31T09:30:00Z,2026-01-31T05:00:00Z,d-1,p-1,c-1,k-1\r\n"
    )


def test_a_project_without_passages_gives_the_header_alone() -> None:
    assert written(names=()).decode() == "document," + ",".join(FIXED) + "\r\n"


def test_a_passage_without_a_code_is_a_row_with_empty_code_cells() -> None:
    row = replace(ROW, code="", code_path="", coding_id="", code_id="")
    record = dict(zip(*cells(written(row)), strict=True))
    assert [record[name] for name in ("code", "code_path", "coding_id", "code_id")] == [""] * 4
    assert record["text"] == ROW.text


@given(
    st.lists(st.builds(replace, st.just(ROW), text=TEXT, memo=TEXT, code=RISKY, document=TEXT), max_size=4)
)
@example(
    [replace(ROW, text="a\nb \u2028 \u2029 \u00a0 \x0b\x0c\x85 \u202bאבג\u202c 👩‍👩‍👧 e\u0301 ភាសាខ្មែរ")]
)
@example([replace(ROW, text='"', memo="\r", code="\r\n", document=",")])
@example([replace(ROW, text="x" * 131_000)])
def test_each_cell_comes_back_exactly(rows: list[PassageRow]) -> None:
    read = cells(written(*rows))
    assert len(read) == len(rows) + 1
    for row, record in zip(rows, read[1:], strict=True):
        named = dict(zip(read[0], record, strict=True))
        assert (named["document"], named["text"], named["memo"], named["code"]) == (
            row.document,
            row.text,
            row.memo,
            row.code,
        )
        assert [named["start"], named["end"], named["paragraph"]] == ["2000", "2026", "11"]


@given(st.one_of(TEXT, RISKY))
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
    record = cells(written(replace(ROW, text=cell, memo=cell, code=cell), for_spreadsheets=True))[1]
    assert record.count(f"'{cell}") == 3
    assert cell in cells(written(replace(ROW, text=cell)))[1]


@pytest.mark.parametrize(
    "cell", ["", "words", "1-2", "a=b", "'tis so", "“quoted”", " words", "2019", "– dash"]
)
def test_other_text_stays_as_it_is_for_a_spreadsheet(cell: str) -> None:
    assert cell in cells(written(replace(ROW, text=cell), for_spreadsheets=True))[1]


def test_a_negative_number_in_an_attribute_stays_a_number() -> None:
    def values(first: str, second: str) -> list[str]:
        return cells(written(replace(ROW, attributes=(first, second)), for_spreadsheets=True))[1][1:3]

    assert values("-5", "-1.5e3") == ["-5", "-1.5e3"]
    assert values("-2,5", "2019") == ["-2,5", "2019"]
    assert values("-5+cmd", "=5") == ["'-5+cmd", "'=5"]
    assert values("-inf", "+855") == ["'-inf", "'+855"]


def test_the_flavour_for_spreadsheets_differs_only_by_mark_and_guards() -> None:
    assert written(ROW, for_spreadsheets=True) == b"\xef\xbb\xbf" + written(ROW)


def test_a_header_can_hold_a_formula_too() -> None:
    row = replace(ROW, attributes=("x",))
    assert cells(written(row, names=("=HYPERLINK(1)",), for_spreadsheets=True))[0][1] == "'=HYPERLINK(1)"


def test_an_attribute_named_like_a_column_gets_a_name_of_its_own() -> None:
    names = ("Section", "section (attribute)", "year", "Year", "text", "DOCUMENT")
    assert header(names)[1:-15] == (
        "Section (attribute) (2)",
        "section (attribute)",
        "year",
        "Year (attribute)",
        "text (attribute)",
        "DOCUMENT (attribute)",
    )


@given(
    st.lists(
        st.sampled_from(["text", "Text", "text (attribute)", "text (attribute) (2)", "year", "YEAR", "memo"])
    )
)
def test_all_columns_have_names_of_their_own(names: list[str]) -> None:
    columns = header(names)
    assert len({column.casefold() for column in columns}) == len(columns) == len(names) + 16
    assert (columns[0], list(columns[-15:])) == ("document", FIXED)


def test_rows_are_written_as_they_come() -> None:
    out = io.BytesIO()
    seen: list[int] = []

    def rows() -> Iterator[PassageRow]:
        for number in range(3):
            seen.append(out.getvalue().count(b"\r\n"))
            yield replace(ROW, start=number)

    assert write_passages(rows(), NAMES, out) == 3
    assert seen == [1, 2, 3]
    assert not out.closed


def test_a_cancelled_export_stops_at_once() -> None:
    class Cancelled(Exception):
        pass

    def rows() -> Iterator[PassageRow]:
        yield ROW
        raise Cancelled

    out = io.BytesIO()
    with pytest.raises(Cancelled):
        write_passages(rows(), NAMES, out)
    assert not out.closed


def test_rows_that_do_not_fit_the_table_are_an_error() -> None:
    with pytest.raises(ValueError, match="2 attributes for 1 columns"):
        written(ROW, names=("country",))
    with pytest.raises(ValueError, match="without a zone"):
        written(replace(ROW, created_at=datetime(2026, 1, 31)))  # noqa: DTZ001
