"""Tables with one report a row: texts, names and attributes, from CSV, TSV and workbooks."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import AS_IT_IS, Source, Wishes
from glossator.formats.reading.tables import choice

HEAD = ["Country", "Year", "Narrative", "Checked", "Postcode", "Seen"]
ROWS = [
    ["Cambodia", "2019", "Officials took bribes,\nand looked away. ជនរងគ្រោះ", "true", "01234", "2019-06-20"],
    ["Laos", "2020", 'The “kiln” owners; "debt" 👩‍👧 was never paid back.', "false", "00100", "2020-06-25"],
]


def csv_of(rows: list[list[str]], delimiter: str = ",") -> str:
    def cell(words: str) -> str:
        return '"' + words.replace('"', '""') + '"' if set(words) & set(',;\t|"\n') else words

    return "".join(delimiter.join(map(cell, row)) + "\r\n" for row in rows)


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(name: str, data: bytes, **wishes: object) -> list[TextDraft]:
    return drafts(Source(name, name, data, Wishes(**wishes) if wishes else AS_IT_IS))  # type: ignore[arg-type]


def refusal(name: str, data: bytes, **wishes: object) -> str:
    with pytest.raises(Unreadable) as caught:
        read(name, data, **wishes)
    assert str(caught.value).startswith(name)
    return str(caught.value)


def read_or_told(name: str, data: bytes) -> bool:
    """Whether there are drafts, or a sentence that begins with the file's name."""
    try:
        return bool(read(name, data))
    except Unreadable as fault:
        return str(fault).startswith(name) and "\n" not in str(fault)


def proposed(draft: TextDraft) -> dict[str, tuple[str, str]]:
    return {p.name: (p.type, p.value) for p in draft.proposals}


def check(found: list[TextDraft]) -> None:
    assert [draft.name for draft in found] == ["Cambodia", "Laos"]
    assert [draft.text.rstrip("\n") for draft in found] == [row[2] for row in ROWS]
    assert [draft.part for draft in found] == ["row 2", "row 3"]
    assert proposed(found[0]) == {
        "Year": ("number", "2019"),
        "Checked": ("boolean", "true"),
        "Postcode": ("text", "01234"),
        "Seen": ("date", "2019-06-20"),
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_table_in_any_flavour(delimiter: str, encoding: str) -> None:
    check(read("reports.csv", csv_of([HEAD, *ROWS], delimiter).encode(encoding)))


def test_tabs_by_the_ending() -> None:
    check(read("reports.tsv", csv_of([HEAD, *ROWS], "\t").encode()))


def test_a_workbook_with_typed_cells() -> None:
    rows = [
        [row[0], int(row[1]), row[2], row[3] == "true", row[4], date.fromisoformat(row[5])] for row in ROWS
    ]
    found = read("reports.xlsx", workbook(("Reports", [HEAD, *rows])))
    check(found)
    told = [str(said) for said in found[0].remarks]
    assert told == ["The texts were taken from the column “Narrative”, their names from “Country”."]


def test_workbooks_of_libreoffice_and_of_old_excel() -> None:
    folder = Path(__file__).parent / "files" / "tables"
    check(read("reports.xls", (folder / "reports.xls").read_bytes()))
    found = read("reports.ods", (folder / "reports.ods").read_bytes())
    # LibreOffice itself has written TRUE as the number 1 there.
    assert proposed(found[0])["Checked"] == ("number", "1")
    assert [draft.text for draft in found] == [
        draft.text for draft in read("reports.xls", (folder / "reports.xls").read_bytes())
    ]
    assert proposed(found[1])["Seen"] == ("date", "2020-06-25")


def test_other_sheets_and_columns_can_be_chosen() -> None:
    data = workbook(
        ("Empty", []),
        ("First", [["a", "b"], ["long enough to be it", "name"]]),
        ("Second", [["a", "b"], ["x", "Officials took bribes."]]),
    )
    [draft] = read("r.xlsx", data)
    assert draft.text.strip() == "long enough to be it"
    [draft] = read("r.xlsx", data, sheet="Second", text_column="a", name_column="b")
    assert (draft.text.strip(), draft.name) == ("x", "Officials took bribes.")
    found = choice(Source("r.xlsx", "r.xlsx", data))
    assert (found.sheets, found.columns, found.sheet) == (("Empty", "First", "Second"), ("a", "b"), "First")
    assert "no sheet “Third”; it has: Empty, First, Second" in refusal("r.xlsx", data, sheet="Third")
    assert "no column “c”; it has: a, b" in refusal("r.xlsx", data, text_column="c")
    assert "needs a header" in refusal("r.xlsx", data, sheet="Empty")


def test_rows_without_a_text_are_told_and_empty_ones_are_not() -> None:
    table = "id,text\n1,Officials took bribes.\n2,\n,\n\n3,  \n4,Debts were paid.\n"
    found = read("r.csv", table.encode())
    assert [(draft.name, draft.part) for draft in found] == [("1", "row 2"), ("4", "row 6")]
    assert "Rows without a text were left out: 2." in [str(said) for said in found[0].remarks]


def test_headers_that_differ_in_case_or_are_missing_stay_apart() -> None:
    table = "text,Region,region,,REGION\nOfficials took bribes.,a,b,c,d\n"
    [draft] = read("r.csv", table.encode(), text_column="text")
    values = {name: value for name, (_, value) in proposed(draft).items()}
    assert draft.name == "a"
    assert values == {"region (2)": "b", "column 4": "c", "REGION (3)": "d"}


def test_a_formula_counts_as_what_was_saved_with_it_and_nothing_is_worked_out() -> None:
    # openpyxl saves no value with a formula.
    data = workbook(("S", [["text", "n"], ["Officials took bribes.", "=1+1"], ["=HYPERLINK(A1)", "2"]]))
    found = read("r.xlsx", data)
    assert [draft.text.strip() for draft in found] == ["Officials took bribes."]
    [draft] = read("r.csv", b"text,n\nOfficials took bribes.,=1+1\n", text_column="text")
    assert "=1+1" in {draft.name, *(value for _, value in proposed(draft).values())}


def test_a_cell_beyond_what_excel_holds_comes_whole() -> None:
    long = "Officials took bribes. " * 5000
    [draft] = read("r.csv", f'n,text\n1,"{long}"\n'.encode())
    assert draft.text.strip() == long.strip()
    data = workbook(("S", [["n", "text"], [1, "x"]]))
    archive = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in archive.namelist():
            part = archive.read(name)
            part = part.replace(b"<t>x</t>", f"<t>{long}</t>".encode())
            made.writestr(name, part)
    [draft] = read("r.xlsx", out.getvalue())
    assert draft.text.strip() == long.strip()


def test_moments_and_whole_numbers_are_as_they_are_shown() -> None:
    rows = [["text", "n", "x", "at"], ["Officials took bribes.", 7.0, 1.5, datetime(2020, 1, 2, 3, 4, 5)]]  # noqa: DTZ001
    [draft] = read("r.xlsx", workbook(("S", rows)), text_column="text")
    assert proposed(draft)["n"][1] == "7"
    assert proposed(draft)["x"][1] == "1.5"
    assert "2020-01-02 03:04:05" in {draft.name, *(value for _, value in proposed(draft).values())}


def bomb() -> bytes:
    out = io.BytesIO(workbook(("S", [["a", "b"], ["c", "d"]])))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/big.bin", b"\0" * (600 * 2**20))
    return out.getvalue()


GOOD = workbook(("S", [HEAD, *ROWS]))
BAD = {
    "a header alone": ("r.csv", b"a,b\n", "needs a header"),
    "no text at all": ("r.csv", b"a,b\n , \n", "no text"),
    "truncated": ("r.xlsx", GOOD[: len(GOOD) // 2], "damaged"),
    "no sheet": ("r.xlsx", workbook(("S", [])), "no sheet with a header"),
    "too many columns": (
        "r.csv",
        (",".join(["a"] * 3000) + "\n" + "x," * 2999 + "y\n").encode(),
        "larger than any",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_tables_are_one_sentence(kind: str) -> None:
    name, data, words = BAD[kind]
    assert words in refusal(name, data)


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    assert refusal("r.xlsx", bomb()).endswith(".")


def test_a_workbook_under_a_wrong_ending_is_read_as_what_it_is(tmp_path: Path) -> None:
    found = read("reports.txt", GOOD)
    assert [draft.name for draft in found] == ["Cambodia", "Laos"]


@pytest.mark.parametrize("cell", ["ZZZZZZZ1", "XFD1048576", "A99999999999"])
def test_a_cell_out_of_all_bounds_costs_one_file(cell: str) -> None:
    # The library takes room for every cell up to the last one, and ends its process where there is not so much.
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive, zipfile.ZipFile(out, "w") as made:
        for name in archive.namelist():
            part = archive.read(name)
            made.writestr(
                name, part.replace(b'r="A1"', b'r="%s"' % cell.encode()) if "sheet1" in name else part
            )
    assert refusal("r.xlsx", out.getvalue())


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_damage_is_more_than_a_sentence(data: st.DataObject) -> None:
    bad = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(bad) // 2, len(bad)))
    assert read_or_told("r.xlsx", bytes(bad[:cut]))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    assert read_or_told("r.csv", data)
