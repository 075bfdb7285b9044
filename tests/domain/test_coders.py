"""Initials tell coders apart."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.coders import Coder, initials

names = st.lists(st.text("ab ç", min_size=1, max_size=8).filter(str.strip), unique=True, max_size=9)


@given(names)
def test_no_two_coders_have_the_same_initials(given_names: list[str]) -> None:
    found = initials(Coder(str(number), name) for number, name in enumerate(given_names))
    assert len(found) == len(set(found.values())) == len(given_names)


def test_initials_are_those_of_the_words() -> None:
    coders = [
        Coder("1", "Coder A"),
        Coder("2", "coder b"),
        Coder("3", "Another c. A"),
        Coder("4", "Common A"),
    ]
    assert initials(coders) == {"1": "CA", "2": "CB", "3": "ACA", "4": "CA2"}
