"""Find gives the hits that the regular expression engine gives, whatever way it took to them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.spans import Span
from glossator.ui.reader.find import find_all, next_hit, previous_hit

letters = st.text(st.sampled_from("aAbBsSkKiIßſıİKσςΣ.é😀\n "), max_size=40)


@given(letters, letters.filter(bool).map(lambda text: text[:3]))
def test_hits_are_those_of_a_search_without_regard_to_case(text: str, needle: str) -> None:
    expected = [Span(*hit.span()) for hit in re.finditer(re.escape(needle), text, re.IGNORECASE)]
    assert find_all(text, needle) == expected
    assert find_all(text, needle, 2) == expected[:2]


def test_folding_does_not_shift_offsets() -> None:
    text = "Straße İstanbul – TRAFFICKING"
    (hit,) = find_all(text, "trafficking")
    assert text[hit.start : hit.end] == "TRAFFICKING"
    assert find_all(text, "") == []


@given(st.lists(st.integers(0, 100), unique=True, min_size=1), st.integers(0, 120))
def test_next_and_previous_go_around(starts: list[int], offset: int) -> None:
    hits = [Span(start, start + 1) for start in sorted(starts)]
    behind = [n for n, hit in enumerate(hits) if hit.start >= offset]
    before = [n for n, hit in enumerate(hits) if hit.end <= offset]
    assert next_hit(hits, offset) == (behind[0] if behind else 0)
    assert previous_hit(hits, offset) == (before[-1] if before else len(hits) - 1)


def test_without_hits_there_is_no_next_one() -> None:
    assert next_hit([], 3) is None
    assert previous_hit([], 3) is None
