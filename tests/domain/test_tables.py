"""The columns of tables have names of their own, and their cells types."""

from datetime import UTC, date, datetime
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.tables import BOOLEAN, DATE, INTEGER, NUMBER, TEXT, TIME, Cell, column_names, typed

FIXED = ["section", "text", "memo"]


def test_an_attribute_named_like_a_column_gets_a_name_of_its_own() -> None:
    names = ("Section", "section (attribute)", "year", "Year", "text", "DOCUMENT")
    assert column_names(["document"], names, FIXED) == [
        "Section (attribute) (2)",
        "section (attribute)",
        "year",
        "Year (attribute)",
        "text (attribute)",
        "DOCUMENT (attribute)",
    ]


@given(
    st.lists(
        st.sampled_from(["text", "Text", "text (attribute)", "text (attribute) (2)", "year", "YEAR", "memo"])
    )
)
def test_all_columns_have_names_of_their_own(names: list[str]) -> None:
    columns = ["document", *column_names(["document"], names, FIXED), *FIXED]
    assert len({column.casefold() for column in columns}) == len(columns) == len(names) + 4


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        (TEXT, "007", "007"),
        (TEXT, "", ""),
        (INTEGER, "2019", 2019),
        (INTEGER, 7, 7),
        (INTEGER, "1e5", None),
        (NUMBER, "2019", 2019),
        (NUMBER, "-1.50", -1.5),
        (NUMBER, "1e5", 100_000.0),
        (NUMBER, "1e999", inf),
        (NUMBER, "", None),
        (NUMBER, "words", None),
        (BOOLEAN, "true", True),
        (BOOLEAN, "false", False),
        (BOOLEAN, "", None),
        (DATE, "2019-06-20", date(2019, 6, 20)),
        (DATE, "20 June", None),
        (TIME, "2019-06-20T09:30:00+00:00", datetime(2019, 6, 20, 9, 30, tzinfo=UTC)),
        (TIME, None, None),
    ],
)
def test_a_cell_as_its_column_has_it(kind: str, cell: Cell, value: Cell) -> None:
    found = typed(kind, cell)
    assert (found, type(found)) == (value, type(value))
