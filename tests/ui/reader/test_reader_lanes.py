"""Brackets near one another never share a lane, and none moves once it has been seen."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.columns import MOST_LANES
from glossator.ui.reader.lanes import Lanes, lowest_free
from glossator.ui.reader.marks import Mark, reading_order

marks = st.lists(
    st.builds(
        lambda number, start, length, codes: Mark(
            str(number), start, start + length, tuple("abcdefgh"[:codes])
        ),
        st.integers(0, 30),
        st.integers(0, 2000),
        st.integers(1, 500),
        st.integers(0, 4),
    ),
    max_size=25,
    unique_by=lambda mark: mark.id,
)


@given(marks, st.lists(st.integers(0, 2000), max_size=5))
def test_lanes_never_clash_and_stay(given_marks: list[Mark], views: list[int]) -> None:
    lanes, padding = Lanes(), 90
    before: dict[str, tuple[int, ...]] = {}
    for view in [*views, None]:
        seen = sorted(
            (m for m in given_marks if view is None or (m.start < view + 300 and m.end > view)),
            key=reading_order,
        )
        lanes.settle(seen)
        now = {m.id: lanes.of(m.id) for m in seen}
        assert all(now.get(mark_id, taken) == taken for mark_id, taken in before.items())
        before |= now
    for one in given_marks:
        assert len(before[one.id]) == max(1, len(one.code_ids))
        for other in given_marks:
            if one.id < other.id and one.start < other.end + padding and other.start < one.end + padding:
                assert not (set(before[one.id]) & set(before[other.id])) - {MOST_LANES}


def test_a_mark_that_is_moved_or_gone_frees_its_lane() -> None:
    lanes = Lanes()
    one, two = Mark("1", 0, 10, ("a",)), Mark("2", 5, 15, ("a",))
    lanes.settle([one, two])
    assert (lanes.of("1"), lanes.of("2")) == ((0,), (1,))
    lanes.drop("1")
    three = Mark("3", 0, 10, ("a", "b"))
    lanes.settle([three, two])
    assert lanes.of("3") == (0, 2)
    moved = Mark("2", 5000, 5010, ("a",))
    lanes.settle([moved])
    assert lanes.of("2") == (0,)


def test_what_was_seen_long_ago_is_forgotten() -> None:
    lanes = Lanes()
    for page in range(100):
        lanes.settle(
            [Mark(f"{page}-{n}", page * 1000 + n, page * 1000 + n + 5, ()) for n in range(0, 1000, 10)]
        )
    assert len(lanes._taken) <= 4100


def test_lanes_that_are_not_drawn_are_not_told_apart() -> None:
    lanes = Lanes(most=3)
    lanes.settle([Mark(str(n), n, 100, ("a", "b")) for n in range(4)])
    assert [lanes.of(str(n)) for n in range(4)] == [(0, 1), (2, 3), (3, 3), (3, 3)]
    assert [lanes.drawn(str(n)) for n in range(4)] == [True, True, False, False]


def test_the_lowest_free_numbers() -> None:
    assert lowest_free({0, 2, 3}, 3) == [1, 4, 5]
    assert lowest_free([], 2) == [0, 1]
