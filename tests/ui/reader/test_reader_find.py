"""Find gives the hits that the regular expression engine gives, whatever way it took to them."""

import re
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.spans import Span
from glossator.ui.reader import find
from glossator.ui.reader.find import Search, find_all

letters = st.text(st.sampled_from("aAbBsSkKiIßſıİKσςΣ.é😀\n "), max_size=40)
needles = letters.filter(bool).map(lambda text: text[:3])
sizes = st.integers(1, 50)


def _expected(text: str, needle: str) -> list[Span]:
    return [Span(*hit.span()) for hit in re.finditer(re.escape(needle), text, re.IGNORECASE)]


@given(letters, needles, sizes)
def test_hits_are_those_of_a_search_without_regard_to_case(text: str, needle: str, size: int) -> None:
    expected = _expected(text, needle)
    with patch.object(find, "SLICE", size):
        assert list(find_all(text, needle)) == expected
        assert list(find_all(text, needle, 2)) == expected[:2]


def test_folding_does_not_shift_offsets() -> None:
    text = "Straße İstanbul – TRAFFICKING"
    (hit,) = find_all(text, "trafficking")
    assert text[hit.start : hit.end] == "TRAFFICKING"
    assert list(find_all(text, "")) == []


@given(letters, needles, sizes, st.integers(0, 40), st.integers(0, 4))
def test_what_is_known_on_the_way_is_all_there_is_so_far(
    text: str, needle: str, size: int, steps: int, most: int
) -> None:
    expected = [hit.start for hit in _expected(text, needle)]
    with patch.object(find, "SLICE", size):
        search = Search(text, needle, most)
        for _, _ in zip(range(steps), search.count(), strict=False):
            pass
    assert search.starts == [start for start in expected if start < search.covered]
    assert len(search.starts) <= most
    assert search.over <= (len(expected) > most)
    assert not search.complete or search.starts == expected


@given(letters, needles, sizes, st.integers(0, 40))
def test_next_and_previous_are_the_nearest_and_go_around(
    text: str, needle: str, size: int, offset: int
) -> None:
    offset = min(offset, len(text))
    pattern = re.compile(re.escape(needle), re.IGNORECASE)
    every = [place for place in range(len(text)) if pattern.match(text, place)]
    behind = [start for start in every if start >= offset]
    before = [start for start in every if start + len(needle) <= offset]
    with patch.object(find, "SLICE", size):
        search = Search(text, needle)
        after = [found for found in search.after(offset) if found is not None]
        assert after == (behind or every)[:1]
        (*_, last) = [None, *search.before(offset)]
    around = before or every
    if not around:
        assert last is None
        assert search.complete
    else:
        # One that overlaps the nearest may be met instead of it.
        assert last in every
        assert around[-1] - len(needle) < last <= around[-1]
