"""Where pages end, and what stands in their margins."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.columns import LANE, USUAL_LANES
from glossator.ui.reader.gutter import Bracket, Gutter
from glossator.ui.reader.margin import More, Name
from glossator.ui.reader.pages import Row, sheets, within

LINE = 20


def paragraphs(counts: list[int]) -> list[Row]:
    """Paragraphs of so many lines; 0 is an empty one."""
    rows: list[Row] = []
    for block, count in enumerate(counts):
        if not count:
            rows.append(Row(block, 0, 11, blank=True))
        rows += [Row(block, n * LINE, (n + 1) * LINE, n == 0, n == count - 1) for n in range(count)]
    return rows


@given(st.lists(st.integers(0, 30), max_size=40), st.integers(3, 40), st.integers(1, 40))
def test_every_line_is_on_one_page_whole_and_in_order(counts: list[int], room: int, first: int) -> None:
    rows = paragraphs(counts)
    places: dict[tuple[int, int], int] = {}
    y = 0
    for row in rows:
        places[row.block, row.top] = y
        y += row.bottom - row.top
    lines = [(places[row.block, row.top], row) for row in rows if not row.blank]
    behind = 0
    for number, sheet in enumerate(sheets(rows, room * LINE, first * LINE)):
        top = places[sheet.block, sheet.into]
        assert top >= behind
        assert sheet.height <= (room if number else first) * LINE
        assert not [row for at, row in lines if behind <= at < top], "a line is on no page"
        behind = top + sheet.height
        assert not [row for at, row in lines if at < behind < at + LINE], "a line is torn"
    assert not [row for at, row in lines if at >= behind]


def test_a_paragraph_leaves_no_line_alone() -> None:
    found = list(sheets(paragraphs([4, 5]), 5 * LINE, 5 * LINE))
    assert [(sheet.block, sheet.into) for sheet in found] == [(0, 0), (1, 0)]
    found = list(sheets(paragraphs([6]), 5 * LINE, 5 * LINE))
    assert [sheet.height for sheet in found] == [4 * LINE, 2 * LINE]


def test_a_page_does_not_begin_with_an_empty_line() -> None:
    found = list(sheets(paragraphs([5, 0, 0, 2]), 5 * LINE, 5 * LINE))
    assert [(sheet.block, sheet.height) for sheet in found] == [(0, 5 * LINE), (3, 2 * LINE)]


@given(st.lists(st.integers(-40, 400), max_size=40), st.integers(30, 400))
def test_names_of_a_page_stand_on_it_and_never_collide(tops: list[int], room: int) -> None:
    line = 15
    names = [Name(str(n), "code", top, 0) for n, top in enumerate(sorted(tops))]
    more = [More((("x", "a"), ("y", "b")), 390)]
    brackets = [Bracket("0", "code", 5, 0, 100, True, True)]
    found = within(Gutter(brackets, names, more, {}, line), room)
    places = sorted([*(n.top for n in found.names), *(m.top for m in found.more)])
    assert all(0 <= top <= room - line for top in places)
    assert all(two - one >= line for one, two in itertools.pairwise(places))
    assert len(found.names) + sum(each.names for each in found.more) == len(names) + 2
    assert all(found.indent[name.mark_id] > 0 for name in found.names if name.top < 100)


def test_names_stand_past_the_leaders_that_run_down_beside_them() -> None:
    brackets = [Bracket("deep", "a", 6, 0, 30, True, True), Bracket("flat", "b", 0, 0, 90, True, True)]
    names = [Name("flat", "b", 45, 0), Name("deep", "a", 60, 60)]
    more = [More((("x", "a"),), 45 + 15)]
    found = within(Gutter(brackets, names, [], {}, 15), 400)
    assert found.indent["flat"] == found.indent["deep"] == (6 + 1 - USUAL_LANES) * LANE
    found = within(Gutter(brackets, [Name("deep", "a", 90, 90)], more, {}, 15), 400)
    assert found.more_indent == {60: (6 + 1 - USUAL_LANES) * LANE}
