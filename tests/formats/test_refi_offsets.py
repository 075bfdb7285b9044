"""Positions of other programs: what each of the sixteen ways to count means, and finding out which one it is."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.formats.refi.evidence import BY_QUOTES, BY_WORDS, Mark, judge, total, weigh
from glossator.formats.refi.offsets import READINGS, STANDARD, Positions, Reading

CHARACTERS = st.text(st.sampled_from("ab \n\r😀é\u17d2\ufeff𐍈"), max_size=40)


def foreign(text: str, start: int, end: int, reading: Reading) -> tuple[int, int]:
    """The positions of text[start:end], as another program counts that writes line breaks as CRLF if it says so."""

    def at(offset: int) -> int:
        before = text[:offset].replace("\n", "\r\n") if reading.crlf else text[:offset]
        return len(before.encode("utf-16-le")) // 2 if reading.utf16 else len(before)

    last = at(end) if not reading.inclusive else at(end - 1)
    return at(start) + reading.mark, last + reading.mark


@given(CHARACTERS, st.data(), st.sampled_from(READINGS))
def test_every_span_comes_back_from_every_way_to_count(
    decoded: str, data: st.DataObject, reading: Reading
) -> None:
    text = decoded.replace("\r", "")
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    written = "\ufeff" + (text.replace("\n", "\r\n") if data.draw(st.booleans()) else text)

    positions = Positions(written)

    assert positions.text == text
    assert positions.span(*foreign(text, start, end, reading), reading) == (start, end, True)


@given(CHARACTERS, st.integers(-5, 100), st.integers(-5, 100), st.sampled_from(READINGS))
def test_no_position_is_too_odd(decoded: str, start: int, end: int, reading: Reading) -> None:
    positions = Positions(decoded)
    first, last, _ = positions.span(start, end, reading)

    assert first <= start
    assert last <= end + 1
    assert positions.plain(reading) in positions.distinct()


def test_a_line_break_counts_as_it_is_in_a_file_that_mixes_them() -> None:
    positions = Positions("one\r\ntwo\nthree")

    assert positions.text == "one\ntwo\nthree"
    assert positions.span(9, 14, Reading(crlf=True)) == (8, 13, True)
    assert positions.span(8, 13, STANDARD) == (8, 13, True)


def test_half_a_character_is_told() -> None:
    assert Positions("a😀b").span(2, 4, Reading(utf16=True)) == (1, 3, False)


SENTENCES = [
    "The government maintained efforts to protect victims 😀 of trafficking.",
    "Officials accepted bribes, and 🏠 shelters remained closed;",
    "“No case was opened,” an NGO said 🙂 in Phnom Penh.",
    "ជនរងគ្រោះ received assistance at the 🛂 embassy in Bangkok.",
    "Brokers charged fees that led to debt bondage among domestic workers 🧹 abroad.",
]


def report(lines: int = 30) -> str:
    return "\n".join(
        SENTENCES[number % len(SENTENCES)].replace("The", f"{number} The") for number in range(lines)
    )


def spans(text: str, count: int = 25) -> list[tuple[int, int]]:
    """Stretches from the begin of a word to the end of one, as people mark them."""
    chance = random.Random(7)
    starts = [i for i in range(len(text)) if text[i].isalpha() and (i == 0 or text[i - 1].isspace())]
    ends = [i for i in range(1, len(text)) if text[i].isspace() and text[i - 1].isalpha()]
    found = []
    for start in chance.sample(starts, count):
        later = [end for end in ends if start + 10 < end < start + 120]
        if later:
            found.append((start, chance.choice(later)))
    return found


def read(
    text: str, reading: Reading, quote: object, file: str
) -> tuple[object, Positions, list[tuple[int, int]]]:
    marks = []
    for start, end in spans(text):
        words = quote(text[start:end]) if quote else ""  # type: ignore[operator]
        marks.append(Mark(*foreign(text, start, end, reading), (words,) if words else ()))
    positions = Positions(file)
    own = weigh(positions, marks)
    verdict = judge(positions, own, total([own]))
    return verdict, positions, [positions.span(m.start, m.end, verdict.reading)[:2] for m in marks]


FILES = {
    "LF": lambda text: text,
    "LF with mark": lambda text: f"\ufeff{text}",
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CRLF with mark": lambda text: "\ufeff" + text.replace("\n", "\r\n"),
}
QUOTES = {
    "whole": lambda words: words,
    "on one line": lambda words: " ".join(words.split()),
    "cut with a sign": lambda words: words if len(words) < 30 else f"{words[:29]}…",
    "cut without one": lambda words: words[:60],
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("reading", READINGS, ids=str)
def test_quotes_tell_how_positions_are_counted(reading: Reading, quote: str, file: str) -> None:
    text = report()

    verdict, _, found = read(text, reading, QUOTES[quote], FILES[file](text))

    assert found == spans(text)
    assert (verdict.reading, verdict.by) == (reading, BY_QUOTES)  # type: ignore[attr-defined]
    assert verdict.matched == verdict.total == len(found)  # type: ignore[attr-defined]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("reading", READINGS, ids=str)
def test_without_quotes_the_ends_of_words_tell(reading: Reading, file: str) -> None:
    text = report()

    verdict, _, found = read(text, reading, None, FILES[file](text))

    assert found == spans(text)
    assert (verdict.reading, verdict.by) == (reading, BY_WORDS)  # type: ignore[attr-defined]


def test_a_source_with_little_to_tell_is_read_like_those_that_are_alike() -> None:
    reading = Reading(utf16=True, inclusive=True)
    text = report()
    told = weigh(Positions(text), [Mark(*foreign(text, a, b, reading), (text[a:b],)) for a, b in spans(text)])
    little = "😀 one passage, with a name of its own."
    positions = Positions(little)
    own = weigh(positions, [Mark(*foreign(little, 2, 5, reading), ("my favourite",))])

    assert judge(positions, own, total([own, told])).reading == reading


def test_names_of_codes_taken_from_the_words_tell_too() -> None:
    text = "x-shelter-y 😀 x-shelter-y"
    at = text.rindex("shelter")
    mark = Mark(at + 1, at + 8, (), ("Shelter",))
    positions = Positions(text)
    own = weigh(positions, [mark])

    assert judge(positions, own, total([own])).reading == Reading(utf16=True)
