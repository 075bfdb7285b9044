"""Blocks cover the text without loss, long lines are cut between clusters, and UTF-16 offsets come back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.blocks import (
    LONGEST,
    Blocks,
    Units,
    has_right_to_left,
    is_right_to_left,
    joins,
    shown,
)

texts = st.text(
    st.sampled_from("ab \n\n\t😀é\u0301\u200dש\u00a0\u2028ក\u17d2ខ🏽")
    | st.characters(exclude_categories=["Cs"]),
    max_size=80,
)


@given(texts)
def test_blocks_and_line_breaks_make_up_the_text(text: str) -> None:
    blocks = Blocks(text)
    assert [blocks.content(k) for k in range(len(blocks))] == text.split("\n")
    for offset in range(len(text) + 1):
        block = blocks.at(offset)
        assert blocks.starts[block] <= offset <= blocks.ends[block]


@pytest.mark.parametrize(
    "line",
    [
        "word " * 20_000,
        "x" * 100_000,
        "👨‍👩‍👧" * 20_000,
        "e\u0301\u0300" * 30_000,
        "ខ្មែ" * 20_000,
        "\u0301" * 40_000,
    ],
)
def test_a_long_line_is_cut_into_chunks_that_lose_nothing(line: str) -> None:
    text = f"before\n{line}\nafter"
    blocks = Blocks(text)
    first, last = blocks.line(blocks.at(30_000))
    assert "".join(blocks.content(k) for k in range(first, last + 1)) == line
    assert (blocks.starts[first], blocks.ends[last]) == (7, 7 + len(line))
    assert all(blocks.ends[k] - blocks.starts[k] <= LONGEST for k in range(len(blocks)))
    assert [blocks.continues(k) for k in range(first, last + 1)] == [True] * (last - first) + [False]
    if set(line) != {"\u0301"}:
        assert not any(joins(text[blocks.starts[k]]) for k in range(first + 1, last + 1))
        assert not any(text[blocks.starts[k] - 1] == "\u200d" for k in range(first + 1, last + 1))


def test_a_million_line_breaks_are_a_million_and_one_blocks() -> None:
    blocks = Blocks("\n" * 1_000_000)
    assert len(blocks) == 1_000_001
    assert blocks.at(500_000) == 500_000
    assert blocks.empty(700_000)


@given(texts)
def test_utf_16_offsets_come_back_as_the_same_code_points(text: str) -> None:
    units = Units(text)
    for point in range(len(text) + 1):
        unit = units.unit(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert units.point(unit) == point
        if point < len(text) and text[point] > "\uffff":
            assert units.point(unit + 1) == point


@given(texts)
def test_what_is_shown_has_one_character_for_each_of_the_texts(text: str) -> None:
    assert len(shown(text)) == len(text)
    for character, visible in zip(text, shown(text), strict=True):
        if unicodedata.category(character)[0] in "LMNPS" and character not in "\ufdd0\ufdd1\ufeff":
            assert visible == character


def test_characters_that_qt_would_drop_or_break_at_are_replaced() -> None:
    assert shown("a\ufeffb\u2029c\0d\x0ce\tf") == "a\u2060b\u2028c d e\tf"


@pytest.mark.parametrize(
    ("text", "mixed", "backwards"),
    [
        ("plain", False, False),
        ("“Curly” – français", False, False),
        ("English with עברית", True, False),
        ("12 (עברית) and English", True, True),
        ("مرحبا", True, True),
        ("…", False, False),
        ("", False, False),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, mixed: bool, backwards: bool) -> None:
    assert has_right_to_left(text) == mixed
    assert is_right_to_left(text) == backwards
