"""Sentences as a researcher would mark them, and words as a double click takes them."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.sentences import (
    next_sentence,
    next_word,
    previous_sentence,
    previous_word,
    sentence_at,
    sentences,
    word_at,
)

REPORT = Path(__file__).parents[3] / "resources" / "sample" / "cambodia-2019.txt"


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "expected",
    [
        ["One.", "Two!", "Three?"],
        ["The U.S. government gave $3.5 million.", "It helped."],
        ["It lies in the U.S.", "However, nobody asked."],
        ["Dr. J. Smith met Mr. Sok at 5 p.m. in Phnom Penh.", "They spoke."],
        ["He said: “They paid us.”", "Then he left."],
        ["Police (at least some of them.)", "Others did not."],
        ["“Stop!” she cried.", "Nobody did."],
        ["See art. 5, e.g. No. 12, vs. others…", "And so on."],
        ["An ellipsis… goes on with a small letter.", "Good."],
        ["ជនរងគ្រោះត្រូវបានជួយ។", "ប៉ុន្តែមិនគ្រប់។"],
        ["هل تلقى الضحايا المساعدة؟", "لا نعرف."],
        ["受害者得到了帮助。", "但不是全部。"],
    ],
)
def test_sentences_end_where_a_reader_says(expected: list[str]) -> None:
    assert cut(" ".join(expected)) == expected


def test_bullets_and_white_space_stand_outside() -> None:
    text = "Train officials. • Authorize the use. • Strengthen efforts.\n\n  – Last one"
    assert cut(text) == ["Train officials.", "Authorize the use.", "Strengthen efforts.", "Last one"]


def test_a_line_break_ends_a_sentence_unless_the_next_line_goes_on_in_small_letters() -> None:
    assert cut("PROSECUTION\nThe police were\nunaware of it.\nNext") == [
        "PROSECUTION",
        "The police were\nunaware of it.",
        "Next",
    ]


def test_the_sentence_at_a_place() -> None:
    text = "First one. Second one.  "
    assert [sentence_at(text, offset) for offset in (0, 9)] == [sentences(text, 0, 24)[0]] * 2
    assert [sentence_at(text, offset) for offset in (10, 11, 24)] == [sentences(text, 0, 24)[1]] * 3
    assert sentence_at("", 0) is None
    assert sentence_at(" \n ", 1) is None


def test_steps_by_sentence_visit_each_beginning_and_come_back() -> None:
    text = "First one. Second one.\n\nThird U.S. one. Fourth."
    starts = [span.start for span in sentences(text, 0, len(text))]
    walked = [0]
    while (following := next_sentence(text, walked[-1])) < len(text):
        walked.append(following)
    assert walked == starts
    back = [len(text)]
    while back[-1]:
        back.append(previous_sentence(text, back[-1]))
    assert back[1:] == starts[::-1]


def test_a_text_without_any_stop_is_stepped_through_too() -> None:
    text = "word " * 5000
    assert 0 < next_sentence(text, 0) <= len(text)
    assert 0 <= previous_sentence(text, len(text)) < len(text)
    span = sentence_at(text, 12_000)
    assert span is not None
    assert span.start <= 12_000 < span.end


texts = st.text(st.sampled_from("ab.A!? \n’'😀é\u0301ក្ខ។-5“”•"), max_size=60)


@given(texts)
def test_sentences_are_in_order_and_hold_everything_but_blanks_and_bullets(text: str) -> None:
    spans = sentences(text, 0, len(text))
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    held = {offset for span in spans for offset in range(span.start, span.end)}
    for offset, character in enumerate(text):
        assert offset in held or character.isspace() or character in "•-"
    for span in spans:
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()


@given(texts)
def test_steps_by_word_and_sentence_always_go_on(text: str) -> None:
    for offset in range(len(text) + 1):
        for forward in (next_word, next_sentence):
            assert forward(text, offset) > offset or offset == len(text)
        for backward in (previous_word, previous_sentence):
            assert backward(text, offset) < offset or offset == 0


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("the government’s role", 5, "government’s"),
        ("don't", 4, "don't"),
        ("anti-trafficking police", 6, "trafficking"),
        ("paid 3.5 million", 6, "3.5"),
        ("e\u0301te\u0301 encore", 2, "e\u0301te\u0301"),
        ("ok 👨‍👩‍👧 yes", 3, "👨‍👩‍👧"),
        ("a  b", 1, "  "),
        ("(quoted)", 0, "("),
        ("ជនរងគ្រោះ ២", 4, "ជនរងគ្រោះ"),
        ("x", 9, "x"),
    ],
)
def test_the_word_at_a_place(text: str, offset: int, word: str) -> None:
    start, end = word_at(text, offset, 0, len(text))
    assert text[start:end] == word


def test_steps_by_word_stop_at_line_breaks() -> None:
    text = "one two\nthree"
    assert [next_word(text, offset) for offset in (0, 4, 7, 8)] == [4, 7, 8, 13]
    assert [previous_word(text, offset) for offset in (13, 8, 7, 4)] == [8, 7, 4, 0]
