"""Spans: half-open, never empty, counted in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.errors import InvalidSpan
from glossator.domain.spans import Span

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda t: Span(t[0], t[0] + t[1]))


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(-1, 3, "before the text"), (4, 4, "empty"), (9, 3, "reversed")],
)
def test_a_span_that_cannot_be_is_refused_with_its_reason(start: int, end: int, words: str) -> None:
    with pytest.raises(InvalidSpan, match=words):
        Span(start, end)


def test_a_span_beyond_the_text_is_refused_with_the_length() -> None:
    with pytest.raises(InvalidSpan, match="has 10 characters"):
        Span(4, 11).within(10)
    assert Span(4, 10).within(10) == Span(4, 10)


@given(spans, spans)
def test_overlap_is_sharing_a_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared) == other.overlaps(one)


@given(st.text(alphabet=" \n\u00a0\u2003aé😀", min_size=1, max_size=30), st.data())
def test_trimming_takes_white_space_and_nothing_else(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    trimmed = span.trimmed(text)
    marked = text[span.start : span.end]
    assert text[trimmed.start : trimmed.end] == (marked.strip() or marked)
    assert span.start <= trimmed.start
    assert trimmed.end <= span.end
