"""Segments and underlines, against counting at every single character."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.contrast import RGB, hexadecimal
from glossator.domain.segments import UNDERLINES, segments, underlines, united
from glossator.ui.reader.marks import Mark

CODES = "abcdefgh"
HUES: dict[str | None, RGB] = {code: (10 * n, 255 - 20 * n, 7 * n) for n, code in enumerate(CODES)}
HUES[None] = (1, 2, 3)
marks = st.lists(
    st.builds(
        lambda start, length, codes: Mark(str((start, length, codes)), start, start + length, tuple(codes)),
        st.integers(0, 60),
        st.integers(1, 40),
        st.lists(st.sampled_from(CODES), max_size=3, unique=True),
    ),
    max_size=12,
)
windows = st.tuples(st.integers(0, 50), st.integers(1, 50)).map(lambda pair: (pair[0], sum(pair)))


@given(marks, windows)
def test_segments_say_depth_and_mean_colour_of_every_character(
    given_marks: list[Mark], window: tuple[int, int]
) -> None:
    start, end = window
    found = segments(given_marks, start, end, HUES.__getitem__)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    for offset in range(start, end):
        layers = [c for m in given_marks if m.start <= offset < m.end for c in (m.code_ids or (None,))]
        here = [s for s in found if s.start <= offset < s.end]
        assert len(here) == bool(layers)
        if layers:
            sums = [sum(HUES[code][channel] for code in layers) / len(layers) for channel in range(3)]
            assert here[0].depth == len(layers)
            assert here[0].colour == hexadecimal((sums[0], sums[1], sums[2]))
    assert all(start <= s.start < s.end <= end for s in found)


@given(marks, windows)
def test_underlines_show_each_code_where_it_lies_in_lanes_that_never_clash(
    given_marks: list[Mark], window: tuple[int, int]
) -> None:
    start, end = window
    found = underlines(given_marks, start, end)
    for offset in range(start, end):
        codes = {code for m in given_marks if m.start <= offset < m.end for code in m.code_ids}
        here = [line for line in found if line.start <= offset < line.end]
        lanes = [line.lane for line in here]
        shown = {line.code_id for line in here if line.code_id is not None}
        assert len(set(lanes)) == len(lanes)
        assert shown <= codes
        assert len(shown) == min(len(codes), UNDERLINES)
        assert all(line.lane < UNDERLINES for line in here if line.code_id is not None)
        more = [line for line in here if line.code_id is None]
        assert bool(more) == (shown != codes)


@given(st.lists(windows, max_size=10))
def test_the_union_of_ranges_covers_the_same_numbers(ranges: list[tuple[int, int]]) -> None:
    found = united(ranges)
    assert {n for low, high in found for n in range(low, high)} == {
        n for low, high in ranges for n in range(low, high)
    }
    assert all(one[1] < two[0] for one, two in itertools.pairwise(found))
