"""Workbooks, Parquet, SPSS, Stata and data packages hold the same cells, read back by other libraries."""

import csv
import hashlib
import io
import json
import math
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pyarrow.parquet
import pyreadstat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.domain.errors import CannotWrite
from glossator.domain.remarks import Remark
from glossator.domain.tables import BOOLEAN, DATE, INTEGER, NUMBER, TEXT, TIME, Column, Row, Table
from glossator.formats.writing import datapackage, parquet, spss, stata, variables, xlsx

KHMER = "ច្បាប់ស្តីពីការបង្ក្រាប"
FAMILY = "👩‍👧 took bribes"
COLUMNS = (
    Column("document", TEXT, "The document's name"),
    Column("Année de l'État", NUMBER, "The document's attribute “Année de l'État”"),
    Column("checked", BOOLEAN, "Whether somebody looked"),
    Column("seen on", DATE, "The day"),
    Column("in", INTEGER, "Whether “Debt” is applied in the document", ((0, "not applied"), (1, "applied"))),
    Column("text", TEXT, "The words of the passage"),
    Column("created_at", TIME, "When"),
)
NOON = datetime(2026, 1, 31, 12, 30, 5, tzinfo=UTC)
ROWS: list[Row] = [
    ("Cambodia", "2019.5", "true", "2019-06-20", 1, KHMER, "2026-01-31T12:30:05Z"),
    (FAMILY, "", "", "", 0, '=HYPERLINK("x")', NOON),
    ("", "-7", "false", "1899-12-31", None, "two\nlines\tand a tab", None),
]
WRITERS = {"xlsx": xlsx, "parquet": parquet, "sav": spss, "dta": stata, "datapackage": datapackage}
LIBRARIES = {"parquet": "polars", "sav": "pyreadstat", "dta": "polars"}


def table(rows: list[Row] = ROWS, columns: tuple[Column, ...] = COLUMNS, name: str = "passages") -> Table:
    return Table(name, "One row for each coding", columns, lambda: iter(rows))


def written(form: str, *tables: Table, tell: Callable[[Remark], None] | None = None) -> io.BytesIO:
    out = io.BytesIO()
    said: list[Remark] = []
    count = WRITERS[form].write(tables or [table()], out, None, tell or said.append)
    assert count == sum(len(list(each.rows())) for each in tables or [table()])
    out.seek(0)
    return out


def frame(form: str, path: Path, *tables: Table, tell: Callable[[Remark], None] | None = None):
    target = path / f"table.{form}"
    target.write_bytes(written(form, *tables, tell=tell).getvalue())
    return (pyreadstat.read_sav if form == "sav" else pyreadstat.read_dta)(str(target), output_format="dict")


def _known(cell: float | None) -> float | None:
    return None if cell is None or math.isnan(cell) else cell


def sheet(out: io.BytesIO, name: str = "passages") -> list[tuple]:
    return [tuple(cell.value for cell in row) for row in openpyxl.load_workbook(out)[name].iter_rows()]


def test_a_workbook_holds_the_same_cells() -> None:
    out = written("xlsx")
    head, *rows = sheet(out)
    assert head == tuple(column.name for column in COLUMNS)
    naive = NOON.replace(tzinfo=None)
    assert rows == [
        ("Cambodia", 2019.5, True, datetime(2019, 6, 20), 1, KHMER, naive),  # noqa: DTZ001
        (FAMILY, None, None, None, 0, '=HYPERLINK("x")', naive),
        (None, -7, False, "1899-12-31", None, "two\nlines\tand a tab", None),
    ]
    book = openpyxl.load_workbook(out)
    passages = book["passages"]
    assert passages.freeze_panes == "B2"
    assert passages["A1"].font.b
    assert passages.auto_filter.ref == "A1:G4"
    assert {cell.data_type for row in passages.iter_rows() for cell in row} <= {"s", "n", "b", "d"}, (
        "no formula"
    )
    assert passages["F3"].data_type == "s"
    about = sheet(out, "about")
    assert ("passages", "text", "text", "The words of the passage", None) in about
    assert about[6][4] == "0 = not applied; 1 = applied"


def test_a_workbook_has_a_sheet_for_each_table() -> None:
    out = written("xlsx", table(), table(ROWS[:1], name="documents"))
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["passages", "documents", "about"]
    assert book["documents"].max_row == 2


def test_a_cell_longer_than_excel_holds_is_cut_between_characters_and_told() -> None:
    said: list[Remark] = []
    exact, longer, pairs = "x" * 32_767, "y" * 40_000, "😀" * 20_000
    columns = (Column("text", TEXT, "Words"),)
    out = written("xlsx", table([(exact,), (longer,), (pairs,)], columns), tell=said.append)
    cells = [row[0] for row in sheet(out)[1:]]
    assert cells[0] == exact
    assert cells[1].endswith(" […]")
    assert [len(cell.encode("utf-16-le")) // 2 for cell in cells[:2]] == [32_767, 32_767]
    assert cells[2].rstrip(" […]") == "😀" * 16_381
    assert [str(each) for each in said] == [
        "In “passages” 2 cells are longer than Excel's 32,767 characters; they are cut and end in “[…]”. CSV holds"
        " them whole."
    ]


def test_what_no_sheet_holds_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS", 10)
    assert written("xlsx", table(ROWS * 3))
    with pytest.raises(CannotWrite, match="more rows than a sheet holds"):
        written("xlsx", table([*ROWS * 3, ROWS[0]]))
    monkeypatch.setattr(xlsx, "COLUMNS", 6)
    with pytest.raises(CannotWrite, match="7 columns, and a sheet holds 6"):
        written("xlsx", table(ROWS[:1]))


def test_control_characters_and_numbers_that_are_none_come_through_a_workbook() -> None:
    columns = (
        Column("text", TEXT, "Words"),
        Column("score", NUMBER, "A number"),
        Column("n", INTEGER, "Count"),
    )
    rows: list[Row] = [("a\x01b_x0041_\x0bc\ufffe", "nan", 2**60), ("d", "1e999", 3)]
    _, *read = sheet(written("xlsx", table(rows, columns)))
    assert [row[1:] for row in read] == [("nan", str(2**60)), ("inf", 3)]
    assert openpyxl.utils.escape.unescape(read[0][0]) == "a\x01b_x0041_\x0bc\ufffd"


def test_parquet_holds_the_same_cells_and_their_meaning() -> None:
    out = written("parquet")
    read = pyarrow.parquet.read_table(out)
    assert read.to_pylist() == [
        dict(zip((c.name for c in COLUMNS), row, strict=True))
        for row in (
            ("Cambodia", 2019.5, True, date(2019, 6, 20), 1, KHMER, NOON),
            (FAMILY, None, None, None, 0, '=HYPERLINK("x")', NOON),
            ("", -7.0, False, date(1899, 12, 31), None, "two\nlines\tand a tab", None),
        )
    ]
    told = json.loads(pyarrow.parquet.read_metadata(out).metadata[b"glossator"])
    assert told["title"] == "One row for each coding"
    assert told["columns"]["in"] == {
        "title": "Whether “Debt” is applied in the document",
        "labels": {"0": "not applied", "1": "applied"},
    }


@pytest.mark.parametrize("form", ["sav", "dta"])
def test_statistics_programs_get_the_same_cells_with_labels(form: str, tmp_path: Path) -> None:
    said: list[Remark] = []
    cells, meta = frame(form, tmp_path, tell=said.append)
    names = [
        "document",
        "Année_de_l_État",
        "checked",
        "seen_on",
        "in_" if form == "dta" else "in",
        "text",
        "created_at",
    ]
    assert meta.column_names == names
    assert meta.column_labels == [column.title for column in COLUMNS]
    assert next(list(some) for some in cells.values()) == ["Cambodia", FAMILY, ""]
    score, checked, seen, applied, text, created = list(cells.values())[1:]
    assert [_known(each) for each in score] == [2019.5, None, -7]
    assert [_known(each) for each in checked] == [1, None, 0]
    assert [_known(each) for each in applied] == [1, 0, None]
    assert [seen[0], seen[2]] == [date(2019, 6, 20), date(1899, 12, 31)]
    assert list(text) == [KHMER, '=HYPERLINK("x")', "two\nlines\tand a tab"]
    assert [str(each)[:19] for each in created[:2]] == ["2026-01-31 12:30:05"] * 2
    labels = {name: meta.value_labels[label] for name, label in meta.variable_to_label.items()}
    assert labels["checked"] == {0: "no", 1: "yes"}
    assert labels[names[4]] == {0: "not applied", 1: "applied"}
    assert "“seen on” → seen_on" in str(said[0])


@pytest.mark.parametrize("form", ["sav", "dta"])
def test_long_texts_and_empty_tables(form: str, tmp_path: Path) -> None:
    said: list[Remark] = []
    columns = (Column("text", TEXT, "Words"), Column("n", INTEGER, "Count"))
    long = KHMER * 1000
    cells, _ = frame(form, tmp_path, table([(long, 1), ("short", 2)], columns), tell=said.append)
    if form == "dta":
        assert list(cells["text"]) == [long, "short"]
        assert not said
    else:
        cut = cells["text"][0]
        assert long.startswith(cut)
        assert 32_764 < len(cut.encode()) <= 32_767
        assert "1 texts are longer than SPSS holds" in str(said[0])
    cells, meta = frame(form, tmp_path, table([], columns))
    assert meta.column_names == ["text", "n"]
    assert all(len(some) == 0 for some in cells.values())


NAMES = st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(NAMES)
def test_names_are_such_as_the_programs_take(given_names: list[str]) -> None:
    columns = [Column(name, INTEGER, "x") for name in given_names]
    for program in (spss.SPSS, stata.STATA):
        made = variables.names(columns, program)
        assert len({name.casefold() for name in made}) == len(made) == len(columns)
        for name in made:
            assert name[0].isalpha()
            assert all(c == "_" or c.isalpha() or c.isdecimal() for c in name)
            assert not program.reserved.fullmatch(name)
            assert len(name) <= program.name_length
            assert len(name.encode()) <= program.name_bytes


@settings(max_examples=15, deadline=None)
@given(NAMES)
def test_the_library_takes_them_too(tmp_path_factory: pytest.TempPathFactory, given_names: list[str]) -> None:
    columns = tuple(
        Column(name, INTEGER, f"title {n}", ((1, "applied"),))
        for n, name in enumerate(dict.fromkeys(given_names))
    )
    for form in ("sav", "dta"):
        _, meta = frame(form, tmp_path_factory.mktemp("names"), table([(1,) * len(columns)], columns))
        assert meta.column_labels == [column.title for column in columns]


def test_names_that_are_too_long_or_differ_in_case_stay_two() -> None:
    columns = [
        Column(n, TEXT, "")
        for n in ("Region", "region", "x" * 80, "x" * 90, "2019", "ភូមិ", "—", "byte", "AND")
    ]
    assert variables.names(columns, stata.STATA) == [
        "Region", "region_2", "x" * 31, "x" * 29 + "_2", "v_2019", "ភម", "v7", "byte_", "AND",
    ]  # fmt: skip
    assert variables.names(columns, spss.SPSS)[-2:] == ["byte", "AND_"]


def test_a_data_package_says_what_it_holds() -> None:
    keyed = (Column("document_id", TEXT, "Identifier"), Column("n", INTEGER, "Count"))
    passages = table([*ROWS])
    documents = table([("d1", 1), ("d2", 2)], keyed, "documents")
    out = written("datapackage", passages, documents)
    assert out.getvalue() == written("datapackage", passages, documents).getvalue()
    archive = zipfile.ZipFile(out)
    assert archive.testzip() is None
    package = json.loads(archive.read("datapackage.json"))
    assert [each["name"] for each in package["resources"]] == ["passages", "documents", "dictionary"]
    for resource in package["resources"]:
        data = archive.read(resource["path"])
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        head, *_ = csv.reader(io.StringIO(data.decode(), newline=""))
        assert head == [field["name"] for field in resource["schema"]["fields"]]
    schema = package["resources"][0]["schema"]
    kinds = ["string", "number", "boolean", "date", "integer", "string", "datetime"]
    assert [field["type"] for field in schema["fields"]] == kinds
    assert schema["fields"][4]["categories"] == [
        {"value": 0, "label": "not applied"},
        {"value": 1, "label": "applied"},
    ]
    assert package["resources"][1]["schema"]["primaryKey"] == ["document_id"]
    dictionary = archive.read("data/dictionary.csv").decode()
    assert "passages,text,string,The words of the passage," in dictionary
    assert "- `text` (string): The words of the passage." in archive.read("README.md").decode()
    assert KHMER in archive.read("data/passages.csv").decode()


@pytest.mark.parametrize("form", LIBRARIES)
def test_without_the_libraries_it_says_how_to_get_them(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, LIBRARIES[form], None)
    with pytest.raises(CannotWrite, match=r'pip install "glossator\[data\]"'):
        written(form)


@pytest.mark.parametrize("form", WRITERS)
def test_it_can_be_ended_and_nothing_is_left_open(form: str) -> None:
    class Ended(Exception):
        pass

    def end(_count: int) -> None:
        raise Ended

    with pytest.raises(Ended):
        WRITERS[form].write([table(ROWS * 2000)], io.BytesIO(), end)
