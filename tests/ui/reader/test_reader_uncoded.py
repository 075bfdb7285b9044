"""The next paragraph that no passage touches."""

import pytest
from PySide6.QtCore import QPoint

from glossator.domain.spans import Span
from glossator.ui.reader.handles import END, START, grip_at, grips
from glossator.ui.reader.marks import Filter, Mark
from glossator.ui.reader.selection import Selection
from glossator.ui.reader.uncoded import uncoded_paragraph
from glossator.ui.reader.view import ReaderView

TEXT = "banner\n\n  \nfirst one\nsecond\n\nthird\nfourth\n"
STARTS = {word: TEXT.index(word) for word in ("first", "second", "third", "fourth")}


def found(reader: ReaderView, outside, caret: int, direction: int) -> str | None:
    span = uncoded_paragraph(reader.scene, outside, caret, direction)
    return None if span is None else TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("marks", "caret", "direction", "wanted"),
    [
        ([], 0, 1, "first one"),
        ([], len(TEXT), -1, "fourth"),
        ([], STARTS["fourth"], 1, None),
        ([], STARTS["first"] + 3, 1, "second"),
        ([], STARTS["first"], -1, None),  # the banner is no part of the report
        ([("first", "third", 2)], 0, 1, "fourth"),
        ([("first", "third", 2)], STARTS["fourth"], -1, None),
        ([("second", "second", 1), ("third", "third", 5)], STARTS["fourth"], -1, "first one"),
    ],
)
def test_the_next_paragraph_without_a_passage(reader: ReaderView, marks, caret, direction, wanted) -> None:
    placed = [
        Mark(str(number), STARTS[one], STARTS[other] + more, ("debt",))
        for number, (one, other, more) in enumerate(marks)
    ]
    reader.show_document(TEXT, placed)
    assert found(reader, [(0, 7)], caret, direction) == wanted


def test_a_passage_that_is_hidden_does_not_count(reader: ReaderView) -> None:
    reader.show_document(TEXT, [Mark("m", STARTS["first"], STARTS["first"] + 5, ("debt",))])
    reader.set_filter(Filter(codes=frozenset({"corruption"})))
    assert found(reader, [], 0, 1) == "first one"


def test_another_text_ends_the_moving_of_edges(reader: ReaderView) -> None:
    reader.show_document(TEXT, [Mark("m", STARTS["third"], STARTS["third"] + 5, ("debt",))])
    reader.edges.allowed = True
    reader.set_caret(STARTS["third"] + 1)
    assert reader.edges.begin()
    told: list[tuple[object, ...]] = []
    reader.edges_moved.connect(lambda *moved: told.append(moved))
    reader.show_document("Tiny.")
    assert reader.edges.state is None
    reader.take_selection(Selection(3, 3422))
    assert (reader.selection(), reader.caret()) == (Span(3, 5), 5)
    assert told == []


def test_a_highlight_without_a_code_leaves_its_paragraph_uncoded(reader: ReaderView) -> None:
    plain = Mark("plain", STARTS["first"], STARTS["second"] + 3, ())
    coded = Mark("coded", STARTS["third"], STARTS["third"] + 5, ("debt",))
    reader.show_document(TEXT, [plain, coded])
    assert found(reader, [(0, 7)], 0, 1) == "first one"
    assert found(reader, [(0, 7)], STARTS["first"], 1) == "second"
    assert found(reader, [(0, 7)], STARTS["second"], 1) == "fourth"
    assert found(reader, [(0, 7)], STARTS["fourth"], -1) == "second"


def test_grips_stand_where_the_words_begin_and_end_in_either_direction(reader: ReaderView) -> None:
    for text, starts_left in (("Officials took bribes here.", True), ("قبل المسؤولون الرشاوى هنا.", False)):
        reader.show_document(text)
        words = text.split()
        span = Span(text.index(words[1]), text.index(words[2]) + len(words[2]))
        start, end = grips(reader.scene, span)
        assert (start.edge, end.edge) == (START, END)
        assert (start.x < end.x) == starts_left
        middle = QPoint(round(end.x), round((end.top + end.bottom) / 2))
        assert grip_at(reader.scene, span, middle.x(), middle.y()) == end
        assert grip_at(reader.scene, span, middle.x() + 6, middle.y()) is None
        assert grip_at(reader.scene, span, middle.x() - 6, middle.y()) is None
