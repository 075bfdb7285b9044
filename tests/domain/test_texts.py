"""Canonical text: line ends folded, a leading BOM gone, nothing else touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.errors import Unreadable
from glossator.domain.texts import Paragraphs, canonical_text

KHMER = "ជនរងគ្រោះត្រូវបានជួយ"
EVERYTHING = f"\u00a0 e\u0301 👩‍👧 \u2028 عربي {KHMER} \u200b \x0c \x85"


def test_only_line_ends_and_a_leading_mark_change() -> None:
    assert canonical_text("\ufeffone\r\ntwo\rthree\n\r\nfour\ufeff") == "one\ntwo\nthree\n\nfour\ufeff"
    assert canonical_text(EVERYTHING) == EVERYTHING


@pytest.mark.parametrize("bad", ["a\0b", "a\ud800b"])
def test_what_no_database_keeps_is_refused(bad: str) -> None:
    with pytest.raises(Unreadable):
        canonical_text(bad)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_canonical_text_stays_itself(text: str) -> None:
    once = canonical_text(text)
    assert "\r" not in once
    # A second mark behind the first is text, so only the first may go.
    assert canonical_text("\ufeff" + once) == once


@given(st.text(alphabet="ab \n\u00a0\u2028", max_size=60))
def test_paragraphs_are_the_lines_with_words_and_every_offset_belongs_to_one(text: str) -> None:
    paragraphs = Paragraphs(text)
    lines = [line for line in text.split("\n") if line.strip()]
    assert [text[p.start : p.end] for p in paragraphs] == lines
    assert len(paragraphs) == len(lines)
    for number, span in enumerate(paragraphs):
        assert paragraphs.at(span.start) == paragraphs.at(span.end - 1) == number
