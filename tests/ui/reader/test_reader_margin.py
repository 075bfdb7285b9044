"""Names in the margin never collide, none is lost, and the current passage's come first."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.columns import columns
from glossator.ui.reader.margin import FARTHEST, Wanted, arrange

LINE = 18
wanted = st.lists(
    st.builds(
        lambda mark, code, top: Wanted(str(mark), f"c{code}", top),
        st.integers(0, 12),
        st.integers(0, 4),
        st.integers(-100, 900),
    ),
    max_size=40,
)


@given(wanted, st.none() | st.integers(0, 12).map(str))
def test_every_name_has_a_place_of_its_own_or_is_counted(
    given_names: list[Wanted], current: str | None
) -> None:
    names, more = arrange(given_names, LINE, current)
    tops = sorted([name.top for name in names] + [line.top for line in more])
    assert all(two - one >= LINE for one, two in itertools.pairwise(tops))
    assert len(names) + sum(line.names for line in more) == len(given_names)
    shown = sorted((n.mark_id, n.code_id, n.top - n.pushed) for n in names if n.mark_id == current)
    assert shown == sorted((w.mark_id, w.code_id, w.top) for w in given_names if w.mark_id == current)
    for name in names:
        assert name.pushed >= 0
        assert name.mark_id == current or name.pushed <= FARTHEST * LINE
    for line in more:
        assert set(line.mark_ids) <= {w.mark_id for w in given_names}


def test_names_with_room_stand_where_they_belong() -> None:
    names, more = arrange([Wanted("1", "a", 0), Wanted("2", "a", 18), Wanted("3", "a", 200)], LINE)
    assert [(name.mark_id, name.top, name.pushed) for name in names] == [
        ("1", 0, 0),
        ("2", 18, 0),
        ("3", 200, 0),
    ]
    assert more == []


def test_too_many_names_at_one_place_are_counted_in_one_line() -> None:
    names, more = arrange([Wanted(str(n), "a", 10) for n in range(20)], LINE)
    assert len(names) == FARTHEST + 1
    assert [(line.names, line.top) for line in more] == [(20 - FARTHEST - 1, 10 + (FARTHEST + 1) * LINE)]


@given(st.integers(1, 4000), st.integers(200, 1600))
def test_columns_fit_into_the_window_and_keep_the_measure(width: int, measure: int) -> None:
    found = columns(width, measure)
    assert found.text <= measure
    assert found.left > 0
    assert found.left + found.text < found.brackets <= found.names <= found.right
    if width >= 420:
        assert found.right <= width
    if width >= measure + 400:
        assert found.text == measure
        assert found.right - found.names == 280
    if width >= measure * 5 // 8 + 222:
        assert found.right - found.names >= 132


def test_a_name_whose_bracket_has_no_lane_stands_in_its_place_or_is_counted() -> None:
    free = Wanted("m", "c", 0, tied=False)
    assert [name.top for name in arrange([free], LINE)[0]] == [0]
    names, more = arrange([Wanted("n", "c", 0), free], LINE)
    assert [name.mark_id for name in names] == ["n"]
    assert [line.hidden for line in more] == [(("m", "c"),)]


def test_one_line_of_more_is_enough_although_a_name_stands_behind_it() -> None:
    crowd = [Wanted(str(n), "c", 0) for n in range(FARTHEST + 2)]
    lost = Wanted("x", "c", 2 * LINE, tied=False)
    found = Wanted("y", "c", 3 * LINE)
    names, more = arrange([*crowd, lost, found, lost._replace(mark_id="z", top=4 * LINE)], LINE)
    assert "y" in {name.mark_id for name in names}
    assert [line.mark_ids for line in more] == [(str(FARTHEST + 1), "x", "z")]
