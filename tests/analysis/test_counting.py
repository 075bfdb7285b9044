"""Matrix and co-occurrence against counting by hand, code point by code point and pair by pair."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from glossator.analysis.cooccurrence import cooccurrences
from glossator.analysis.matrix import Marked, matrix_row, rolled_up
from glossator.domain.tables import BINARY, CHARACTERS, COUNT, SHARE

CODES = ["a", "b", "c", "d"]
ABOVE = {"b": ["a"], "c": ["b", "a"]}
SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1]))
MARKS = st.lists(st.tuples(st.sampled_from(CODES), SPANS).map(lambda m: (m[0], *m[1])), max_size=12)
CUTS = st.lists(st.integers(0, 45), unique=True, max_size=6).map(sorted)


@given(MARKS, CUTS, st.sampled_from([{}, ABOVE]))
def test_the_cells_of_a_document(marks: list[Marked], cuts: list[int], above: dict[str, list[str]]) -> None:
    inside = list(zip(cuts[::2], cuts[1::2], strict=False))
    points = {point for start, end in inside for point in range(start, end)}
    under = {code: {code, *(low for low, uppers in above.items() if code in uppers)} for code in CODES}
    for place, code in enumerate(CODES):
        own = [(start, end) for mark, start, end in marks if mark in under[code]]
        reached = len(points & {point for start, end in own for point in range(start, end)})
        expected = {
            COUNT: len(own),
            BINARY: int(bool(own)),
            CHARACTERS: reached,
            SHARE: reached / len(points) if points else 0,
        }
        for value, cell in expected.items():
            assert matrix_row(rolled_up(marks, above), CODES, value, inside)[place] == cell, (code, value)


@given(MARKS, st.sampled_from([{}, ABOVE]))
def test_pairs_of_codings_that_share_a_code_point(marks: list[Marked], above: dict[str, list[str]]) -> None:
    expected: dict[tuple[str, str], int] = {}
    for (one, start, end), (other, begin, until) in combinations(marks, 2):
        if max(start, begin) < min(end, until):
            pairs = {
                (min(a, b), max(a, b))
                for a in (one, *above.get(one, ()))
                for b in (other, *above.get(other, ()))
            }
            for pair in pairs:
                expected[pair] = expected.get(pair, 0) + 1
    assert dict(cooccurrences(marks, above)) == expected
