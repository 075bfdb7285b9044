"""What the eye sees is what is selected: real sentences in many scripts, character by character."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from glossator.domain.spans import Span
from glossator.ui.reader.view import ReaderView

SENTENCES = {
    "English": "Endemic corruption at all levels severely limited officials’ ability to act—in 2018 too.",
    "emoji": "Shelter 👨‍👩‍👧‍👦 for 3 families 🇰🇭, 👍🏽 said one. ❤️ 😀😀 end",
    "combining": "Le\u0301a re\u0301fe\u0301ra les victimes a\u0300 l’O\u0302NG: q\u0307\u0323 Z\u0351\u036b.",
    "Khmer": "រដ្ឋាភិបាលកម្ពុជាមិនបានបំពេញតាមស្តង់ដារអប្បបរមាសម្រាប់ការលុបបំបាត់ការជួញដូរមនុស្សទេ។",
    "Arabic": "لم تقدم الحكومة المساعدة للضحايا في عام 2018، ولم تحقق مع المسؤولين المتورطين.",
    "Hebrew": "הרשויות לא דיווחו על מספר הקורבנות שזוהו בשנת 2018.",
    "Arabic with English": "قالت منظمة IOM إن 45 ضحية عادوا إلى Phnom Penh في March 2018 بأمان.",
    "English with Hebrew": "The NGO אור ליד (founded 1998) said “שלום” to 12 victims.",
    "Thai": "เจ้าหน้าที่ช่วยเหลือผู้เสียหายจากการค้ามนุษย์จำนวนมาก",
    "Chinese": "当局没有报告他们确认了多少名人口贩运受害者。",
    "no-break space": "Tier\u00a02\u00a0Watch List,\u202f12\u00a0000 victims",
    "line separator": "first\u2028second\u2028\u2028third",
    "tab": "a\tb\t\tc",
    "odd characters": "a\ufeffb\u2029c\x0cd\u200be\u00adf\x85g\ufdd0h",
    "one astral": "𐍈",
}


def _stops(view: ReaderView, start: int, end: int) -> list[int]:
    found = [start]
    while found[-1] < end:
        found.append(view.scene.steps.right(found[-1]))
    return found


@pytest.fixture(params=SENTENCES.values(), ids=SENTENCES.keys())
def line(request: pytest.FixtureRequest, reader: ReaderView) -> tuple[int, int]:
    """A sentence shown between two others; its range of offsets."""
    sentence: str = request.param
    reader.resize(620, 640)
    reader.show_document(f"Before 😀 it.\n{sentence}\nAfter it 👍🏽.")
    return 13, 13 + len(sentence)


def test_a_click_where_the_caret_stands_puts_it_there_again(
    reader: ReaderView, hand, line: tuple[int, int]
) -> None:
    stops = _stops(reader, *line)
    assert stops[-1] == line[1]
    layout = reader.scene.page.layout_at(line[0])
    places = {offset: (layout.line_number(offset), round(layout.caret(offset)[0])) for offset in stops}
    shared = [place for place in places.values() if list(places.values()).count(place) > 1]
    tested = 0
    for offset in stops:
        reader.set_caret(offset)
        assert reader.caret() == offset
        # Where two directions meet, or a character has no width, one place stands for two offsets.
        if places[offset] in shared:
            continue
        hand.click_at(reader.selection_rect().center())
        if layout.mixed:
            # At the edge of two runs a place may belong to either: the caret is then seen at the same place.
            assert (
                abs(layout.caret(reader.caret())[0] - layout.caret(offset)[0]) < 2 or reader.caret() == offset
            )
        else:
            assert reader.caret() == offset
        tested += 1
    assert tested * 2 > len(stops)


def test_what_is_marked_lies_where_the_characters_are(reader: ReaderView, line: tuple[int, int]) -> None:
    page = reader.scene.page
    layout = page.layout_at(line[0])
    seen = 0
    for start, end in pairwise(_stops(reader, *line)):
        boxes = page.boxes(start, end)
        wide = [box for box in boxes if box.right - box.left >= 3]
        assert len(boxes) <= 1
        for box in wide:
            middle = page.character_at((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            assert middle == start
            seen += 1
    whole = page.boxes(*line)
    drawn = sum(line.line.naturalTextRect().width() for line in layout.lines)
    assert abs(sum(box.right - box.left for box in whole) - drawn) <= 5 * len(whole)
    assert seen or layout.end - layout.start < 2


def test_dragging_from_stop_to_stop_selects_what_lies_between(
    reader: ReaderView, hand, line: tuple[int, int]
) -> None:
    layout = reader.scene.page.layout_at(line[0])
    if layout.mixed:
        # A drag follows the eye; that it ends where it was let go is what counts, in either direction.
        first, last = line[0] + 1, line[1] - 2
    else:
        stops = [s for s in _stops(reader, *line) if s == layout.offset_at(*_middle(layout, s))]
        first, last = stops[0], stops[-1]
    hand.drag(first, last)
    if first != last:
        assert reader.selection() == Span(*sorted((first, last)))
        assert reader.selected_text() == reader.scene.page.text[first:last]


def _middle(layout, offset: int) -> tuple[float, float]:
    x, top, bottom = layout.caret(offset)
    return x, (top + bottom) / 2


def test_shift_and_arrow_select_the_whole_sentence_cluster_by_cluster(
    reader: ReaderView, hand, line: tuple[int, int]
) -> None:
    reader.set_caret(line[0])
    stops = _stops(reader, *line)
    for stop in stops[1:]:
        hand.press(Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
        assert reader.selection() == Span(line[0], stop)
    assert reader.selected_text() == reader.scene.page.text[slice(*line)]
    for stop in reversed(stops[1:-1]):
        hand.press(Qt.Key.Key_Left, held=Qt.KeyboardModifier.ShiftModifier)
        assert reader.selection() == Span(line[0], stop)


def test_a_paragraph_that_begins_right_to_left_stands_at_the_right(reader: ReaderView) -> None:
    reader.show_document(f"{SENTENCES['Hebrew']}\n{SENTENCES['English']}")
    hebrew, english = (reader.scene.page.laid(n).layout for n in (0, 1))
    assert hebrew.caret(hebrew.start)[0] > reader.scene.columns.text - 4
    assert english.caret(english.start)[0] == 0


def test_a_range_in_two_directions_is_marked_in_two_places(reader: ReaderView) -> None:
    text = "abc שלום def"
    reader.show_document(text)
    page = reader.scene.page
    assert len(page.boxes(0, len(text))) == 1
    assert len(page.boxes(2, 6)) == 2
    (box,) = page.boxes(4, 8)
    assert page.boxes(4, 5)[0].right == box.right
    assert page.boxes(7, 8)[0].left == box.left


@pytest.mark.parametrize("width", [620, 420, 330])
@pytest.mark.parametrize(
    "name", ["English", "Arabic", "Hebrew", "Arabic with English", "English with Hebrew", "Khmer"]
)
def test_marked_ranges_are_where_qt_itself_would_draw_them(reader: ReaderView, name: str, width: int) -> None:
    text = SENTENCES[name]
    reader.resize(width, 640)
    reader.show_document(text)
    layout = reader.scene.page.laid(0).layout
    assert layout.layout is not None
    stops = _stops(reader, 0, len(text))
    for start in stops[:-1:5]:
        for end in [stop for stop in stops if stop > start][::4]:
            image = QImage(width, layout.height, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            red = QTextLayout.FormatRange()
            red.start, red.length = layout.unit(start), layout.unit(end) - layout.unit(start)
            colours = QTextCharFormat()
            colours.setBackground(Qt.GlobalColor.red)
            colours.setForeground(Qt.GlobalColor.red)
            red.format = colours
            painter = QPainter(image)
            painter.setPen(Qt.GlobalColor.white)
            layout.layout.draw(painter, QPointF(0, 0), [red])
            painter.end()
            for number, line in enumerate(layout.lines):
                y = round(line.baseline) - 3
                drawn = {x for x in range(width) if image.pixelColor(x, y) == QColor(Qt.GlobalColor.red)}
                ours = {
                    x
                    for where, box in layout.boxes(start, end)
                    if where == number
                    for x in range(round(box.left), round(box.right))
                }
                # Qt also marks the blank that hangs at a line's end.
                assert len(drawn ^ ours) <= 8
