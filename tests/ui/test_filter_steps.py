"""From one filter to the next: what is ticked is shown, branches go along, and all of it is no filter at all."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.codes import Code, Codebook
from glossator.ui import filter_steps as steps
from glossator.ui.reader.marks import Filter, Mark

PARENTS = {"a": None, "a1": "a", "a2": "a", "a21": "a2", "b": None, "c": None}
BOOK = Codebook(Code(i, above, i, "#c2410c", n) for n, (i, above) in enumerate(PARENTS.items()))
CODERS = ("x", "y")
ids = st.sampled_from(list(PARENTS))
filters = st.builds(
    Filter,
    st.none() | st.frozensets(st.sampled_from([*PARENTS, "gone"])),
    st.none() | st.frozensets(st.sampled_from(CODERS)),
    st.booleans(),
)
marks = st.builds(
    lambda codes, coder: Mark("m", 0, 9, tuple(codes), coder),
    st.lists(ids, unique=True),
    st.sampled_from(CODERS),
)


@given(filters, ids)
def test_ticking_a_code_shows_its_branch_and_unticking_hides_it(only: Filter, code: str) -> None:
    branch = steps.branch(BOOK, code)
    shown = steps.with_codes(only, BOOK, branch, True)
    assert steps.how_much(shown, BOOK, code) == steps.ALL
    hidden = steps.with_codes(shown, BOOK, branch, False)
    assert steps.how_much(hidden, BOOK, code) == steps.NONE
    others = steps.shown_codes(only, BOOK) - set(branch)
    assert steps.shown_codes(hidden, BOOK) == others == steps.shown_codes(shown, BOOK) - set(branch)


@given(st.lists(ids))
def test_all_codes_and_all_coders_ticked_again_is_no_filter(order: list[str]) -> None:
    only = steps.only_coder(steps.only_codes(Filter(), []), "x")
    for code in [*order, *PARENTS]:
        only = steps.with_codes(only, BOOK, [code], True)
    only = steps.with_uncoded(steps.with_coder(only, CODERS, "y", True), True)
    assert only.everything


def test_part_of_a_branch_is_some_of_it() -> None:
    only = steps.only_codes(Filter(), ["a1"])
    assert [steps.how_much(only, BOOK, code) for code in ("a", "a1", "a2")] == [
        steps.SOME,
        steps.ALL,
        steps.NONE,
    ]


@given(filters, marks, ids)
def test_what_was_just_made_is_shown_and_nothing_is_hidden_for_it(
    only: Filter, mark: Mark, code: str
) -> None:
    found = steps.admitting(only, mark, code)
    shown = found.shown(mark)
    assert shown is not None
    if code in mark.code_ids:
        assert code in shown.code_ids
    assert found.codes is None or (only.codes is not None and found.codes >= only.codes)
    assert found.coders is None or (only.coders is not None and found.coders >= only.coders)
    assert found.uncoded >= only.uncoded


@given(filters)
def test_a_filter_that_shows_it_already_stays(only: Filter) -> None:
    mark = Mark("m", 0, 9, ("b",), "x")
    if only.shown(mark) is not None:
        assert steps.admitting(only, mark, "b") == only


@given(filters, marks)
def test_a_mark_is_admitted_where_anything_of_it_is_shown(only: Filter, mark: Mark) -> None:
    assert only.admits(mark) == (only.shown(mark) is not None)
