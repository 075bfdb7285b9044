"""Names: what a list can show."""

import pytest

from glossator.domain.errors import InvalidName
from glossator.domain.names import MAX_NAME, checked_name, free_name


@pytest.mark.parametrize("bad", ["", "   ", "a\nb", "a\tb", "a\u2028b", "x" * (MAX_NAME + 1), "a\ud800"])
def test_a_name_that_no_list_could_show_is_refused(bad: str) -> None:
    with pytest.raises(InvalidName):
        checked_name(bad)


def test_blanks_around_a_name_go_and_the_rest_stays() -> None:
    assert checked_name("  Official  complicity ") == "Official  complicity"
    assert checked_name("ជនរងគ្រោះ") == "ជនរងគ្រោះ"


def test_a_taken_name_gets_the_first_free_number_and_stays_short_enough() -> None:
    assert free_name("Cambodia", set()) == "Cambodia"
    assert free_name("Cambodia", {"cambodia", "Cambodia (2)"}) == "Cambodia (3)"
    long = "x" * MAX_NAME
    assert checked_name(free_name(long, {long})).endswith(" (2)")
