"""A text cut where passages begin and end: what papers are made of."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.segments import segments
from glossator.domain.stretches import NAMED, PADDING, Stretch, lanes, stretches, within

HUES = {"a": (200, 0, 0), "b": (0, 200, 0), "c": (0, 0, 200), "d": (90, 90, 0), "e": (0, 90, 90)}
LENGTH = 60


class Mark(NamedTuple):
    start: int
    end: int
    code_ids: tuple[str, ...]


def hue(code: str | None) -> tuple[int, int, int]:
    return HUES[code] if code else (128, 128, 128)


codes = st.lists(st.sampled_from(sorted(HUES)), max_size=3, unique=True).map(tuple)
marks = st.lists(
    st.builds(
        lambda start, size, on: Mark(start, start + size, on),
        st.integers(0, LENGTH - 2),
        st.integers(1, 30),
        codes,
    ),
    max_size=12,
).map(
    lambda found: sorted((m._replace(end=min(m.end, LENGTH)) for m in found), key=lambda m: (m.start, -m.end))
)


@given(marks)
def test_stretches_cover_exactly_what_the_passages_cover(found: list[Mark]):
    cut = stretches(found, LENGTH, hue)
    covered = {place for mark in found for place in range(mark.start, mark.end)}
    assert [place for s in cut for place in range(s.start, s.end)] == sorted(covered)


@given(marks)
def test_each_passage_is_made_of_whole_stretches(found: list[Mark]):
    cut = stretches(found, LENGTH, hue)
    starts, ends = {s.start for s in cut}, {s.end for s in cut}
    for mark in found:
        assert mark.start in starts
        assert mark.end in ends


@given(marks)
def test_a_stretch_tells_depth_and_codes_of_each_of_its_places(found: list[Mark]):
    for stretch in stretches(found, LENGTH, hue):
        for place in range(stretch.start, stretch.end):
            here = [mark for mark in found if mark.start <= place < mark.end]
            assert stretch.depth == sum(max(1, len(mark.code_ids)) for mark in here)
            on = {code for mark in here for code in mark.code_ids}
            assert len(stretch.code_ids) + stretch.more == len(on)
            assert set(stretch.code_ids) <= on
            drawn = [code for code in stretch.lines if code is not None]
            assert len(set(drawn)) == len(drawn)
            assert set(drawn) <= on
            # No code goes without a line unless the stretch says that it is crowded.
            assert stretch.crowded == (len(drawn) < len(on))


@given(marks)
def test_colours_are_those_of_the_reading_view(found: list[Mark]):
    assert [(s.start, s.end, s.depth, s.colour) for s in stretches(found, LENGTH, hue)] == segments(
        found, 0, LENGTH, hue
    )


@given(marks, st.lists(st.integers(1, LENGTH - 1), max_size=6, unique=True))
def test_paragraphs_are_filled_up_with_what_is_bare(found: list[Mark], cuts: list[int]):
    edges = [0, *sorted(cuts), LENGTH]
    spans = list(pairwise(edges))
    covered = stretches(found, LENGTH, hue)
    parts = list(within(covered, spans))
    for (start, end), some in zip(spans, parts, strict=True):
        assert some[0].start == start
        assert some[-1].end == end
        assert all(one.end == other.start for one, other in pairwise(some))
    deep = {place: s for s in covered for place in range(s.start, s.end)}
    for part in (part for some in parts for part in some):
        for place in range(part.start, part.end):
            assert part.depth == deep.get(place, Stretch(0, 0)).depth


@given(marks, st.integers(1, 4))
def test_no_two_passages_near_one_another_share_a_lane(found: list[Mark], most: int):
    taken = lanes(found, most, padding=5)
    for number, (one, mine) in enumerate(zip(found, taken, strict=True)):
        assert len(mine) == max(1, len(one.code_ids))
        real = [lane for lane in mine if lane < most]
        assert len(set(real)) == len(real)
        for other, theirs in zip(found[:number], taken[:number], strict=True):
            if other.end + 5 > one.start:
                assert not set(real) & set(theirs)


def test_a_lane_is_taken_again_a_line_further_on():
    near, far = Mark(40, 60, ("a",)), Mark(30 + PADDING, 40 + PADDING, ("a",))
    assert lanes([Mark(0, 30, ("a",)), near], 4) == [(0,), (1,)]
    assert lanes([Mark(0, 30, ("a",)), far], 4) == [(0,), (0,)]


def test_many_codes_at_one_place_are_counted_not_listed():
    names = [f"code {n}" for n in range(5000)]
    found = [Mark(0, 10, (name,)) for name in names]
    [stretch] = stretches(found, LENGTH, lambda code: (1, 2, 3))
    assert stretch.code_ids == tuple(names[:NAMED])
    assert stretch.more == 5000 - NAMED
    assert stretch.crowded
    assert stretch.depth == 5000


def test_a_passage_beyond_the_text_is_passed_over():
    assert stretches([Mark(70, 80, ("a",)), Mark(-3, 2, ("a",))], LENGTH, hue) == []
    [cut] = stretches([Mark(50, 80, ("a",))], LENGTH, hue)
    assert (cut.start, cut.end) == (50, LENGTH)
