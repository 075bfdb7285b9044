"""Small cells are left empty, and cannot be had back from the cells above them."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.analysis.suppression import small, small_pairs

ABOVE = {"bribes": ["corruption"], "gifts": ["corruption"], "forged": ["bribes", "corruption"]}


def test_some_but_few_are_left_empty() -> None:
    assert small({"a": 0, "b": 1, "c": 4, "d": 5}, 5, {}) == {"b", "c"}
    assert small({"a": 1}, 0, {}) == small({"a": 1}, 1, {}) == set()


def test_a_cell_cannot_be_had_back_as_a_difference() -> None:
    assert small({"corruption": 100, "bribes": 98, "gifts": 2}, 5, ABOVE) == {"gifts", "corruption"}
    assert small({"corruption": 100, "bribes": 90, "forged": 1}, 5, ABOVE) == {
        "forged",
        "bribes",
        "corruption",
    }


def test_pairs() -> None:
    counts = {("bribes", "shelter"): 2, ("corruption", "shelter"): 40, ("shelter", "shelter"): 1}
    assert small_pairs(counts, 5, {}) == {("bribes", "shelter")}
    assert small_pairs(counts, 5, ABOVE) == {("bribes", "shelter"), ("corruption", "shelter")}


CODES = st.dictionaries(st.sampled_from(["corruption", "bribes", "gifts", "forged"]), st.integers(0, 9))


@given(CODES, st.integers(0, 9))
def test_what_stays_is_nothing_or_large_and_so_is_all_below_it(counts: dict[str, int], below: int) -> None:
    empty = small(counts, below, ABOVE)
    for code in counts.keys() - empty:
        under = [other for other in counts if other == code or code in ABOVE.get(other, ())]
        assert all(counts[other] == 0 or counts[other] >= below for other in under)
