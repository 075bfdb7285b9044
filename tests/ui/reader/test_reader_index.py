"""The interval index gives the answers that looking at every mark would give."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.marks import Mark, innermost_first, reading_order

LENGTH = 3000
offsets = st.integers(0, LENGTH)
lengths = st.one_of(st.integers(1, 30), st.integers(1, LENGTH))
marks = st.builds(
    lambda number, start, length: Mark(f"m{number}", start, start + length, ()),
    st.integers(0, 40),
    offsets,
    lengths,
)


def _unique(found: list[Mark]) -> dict[str, Mark]:
    return {mark.id: mark for mark in found}


@given(st.lists(marks, max_size=60), offsets, lengths)
def test_what_touches_a_stretch_is_found_and_nothing_else(
    given_marks: list[Mark], start: int, length: int
) -> None:
    index = MarkIndex(given_marks)
    end = start + length
    expected = [m for m in _unique(given_marks).values() if m.start < end and m.end > start]
    assert index.touching(start, end) == sorted(expected, key=reading_order)


@given(st.lists(marks, max_size=40), st.lists(st.one_of(marks, st.integers(0, 40)), max_size=40), offsets)
def test_marks_that_come_and_go_leave_the_index_as_if_built_from_those_that_stayed(
    first: list[Mark], steps: list[Mark | int], offset: int
) -> None:
    index, expected = MarkIndex(first), _unique(first)
    for step in steps:
        if isinstance(step, Mark):
            assert index.put(step) == expected.get(step.id)
            expected[step.id] = step
        else:
            assert index.remove(f"m{step}") == expected.pop(f"m{step}", None)
    assert len(index) == len(expected)
    assert _unique(list(index)) == expected
    assert index.touching(0, 3 * LENGTH) == sorted(expected.values(), key=reading_order)
    here = [m for m in expected.values() if m.start <= offset < m.end]
    assert index.at(offset) == sorted(here, key=innermost_first)
    ending = [m for m in expected.values() if m.end == offset]
    assert index.ending_at(offset) == sorted(ending, key=innermost_first)


@given(st.lists(marks, max_size=60), offsets, st.integers(-LENGTH, 1))
def test_next_and_previous_walk_through_the_reading_order(
    given_marks: list[Mark], offset: int, rank: int
) -> None:
    index = MarkIndex(given_marks)
    ordered = sorted(_unique(given_marks).values(), key=reading_order)
    key = (offset, rank, "")
    after = [m for m in ordered if reading_order(m) > key]
    before = [m for m in ordered if reading_order(m) < key]
    assert index.after(key) == (after[0] if after else None)
    assert index.before(key) == (before[-1] if before else None)
    walked, place = [], (-1, 0, "")
    while (mark := index.after(place)) is not None:
        walked.append(mark)
        place = reading_order(mark)
    assert walked == ordered


@given(st.lists(marks, max_size=60), offsets, st.integers(-LENGTH, 1), st.sets(st.integers(0, 40)))
def test_the_next_and_the_previous_wanted_one_are_those_of_a_walk_over_all_of_them(
    given_marks: list[Mark], offset: int, rank: int, numbers: set[int]
) -> None:
    index, wanted_ids = MarkIndex(given_marks), {f"m{number}" for number in numbers}
    ordered = sorted(_unique(given_marks).values(), key=reading_order)
    key = (offset, rank, "")
    after = [m for m in ordered if reading_order(m) > key and m.id in wanted_ids]
    before = [m for m in ordered if reading_order(m) < key and m.id in wanted_ids]
    assert index.after(key, lambda mark: mark.id in wanted_ids) == (after[0] if after else None)
    assert index.before(key, lambda mark: mark.id in wanted_ids) == (before[-1] if before else None)


def test_each_mark_that_is_not_wanted_is_looked_at_once_and_those_far_behind_the_next_one_never() -> None:
    index = MarkIndex(Mark(f"m{n}", 40 * n, 40 * n + 1 + n % 500, ()) for n in range(20_000))
    looked: list[str] = []

    def wanted(mark: Mark) -> bool:
        looked.append(mark.id)
        return mark.id in ("m100", "m9000")

    assert index.after((40 * 100, 1, ""), wanted) == index.get("m9000")
    assert len(looked) == len(set(looked)) < 20_000
    looked.clear()
    assert index.before((40 * 9000, -1_000_000, ""), wanted) == index.get("m100")
    assert len(looked) == len(set(looked)) < 20_000
    looked.clear()
    assert index.after((40 * 8999, 1, ""), wanted) == index.get("m9000")
    assert len(looked) < 100


def test_marks_over_the_whole_document_do_not_make_a_query_look_at_the_others() -> None:
    class Counted(int):
        looked = 0

        def __gt__(self, other: object) -> bool:
            Counted.looked += 1
            return int(self) > other  # type: ignore[operator]

    small = [Mark(f"s{n}", 100 * n, Counted(100 * n + 50), ()) for n in range(10_000)]
    large = [Mark(f"l{n}", n, Counted(1_000_000 - n), ()) for n in range(10)]
    index = MarkIndex(small + large)
    assert len(index.touching(500_000, 501_000)) == 20
    assert Counted.looked < 100
