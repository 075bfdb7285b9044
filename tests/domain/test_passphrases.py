"""Strength and waiting: what everybody tries first is weak, what nobody guesses is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain import passphrases
from glossator.domain.passphrases import FAIR, GOOD, STRONG, WEAK, WEAKEST, strength, waits


@pytest.mark.parametrize(
    "words",
    [
        "",
        "a",
        "password",
        "Password1!",
        "P@ssw0rd",
        "qwertyuiop",
        "12345678901234567890",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "summer2026",
        "trafficking",
        "monkey monkey monkey monkey",
        "correct horse battery staple"[:7],
    ],
)
def test_what_everybody_tries_first_is_guessed_at_once(words: str) -> None:
    assert strength(words).score <= WEAK
    assert strength("password").score == WEAKEST


@pytest.mark.parametrize(
    ("words", "least"),
    [
        ("kT9#vLq2", FAIR),
        ("kqzxvbnmwrtq", WEAK),
        ("kiln embassy lantern", FAIR),
        ("kiln embassy lantern gravel", GOOD),
        ("kiln embassy lantern gravel otter", STRONG),
        ("f7Kq!2mZx0Rb#w", STRONG),
        ("ជនរងគ្រោះ ឥណទាន ស្ថានទូត ផ្លូវ", GOOD),
    ],
)
def test_several_words_or_much_chance_is_good(words: str, least: int) -> None:
    assert strength(words).score >= least


@given(st.text(max_size=40), st.characters(codec="utf-8"))
def test_every_text_has_a_strength_and_a_sentence(words: str, more: str) -> None:
    found = strength(words)
    assert WEAKEST <= found.score <= STRONG
    assert found.said
    assert strength(words + more).score >= 0


def test_each_wrong_one_doubles_the_wait_up_to_half_a_minute() -> None:
    assert [waits(n) for n in range(8)] == [0, 1, 2, 4, 8, 16, 30, 30]
    assert waits(5000) == passphrases.LONGEST_WAIT
