"""What is painted: tints under the coded words and nowhere else, lines, names, selection, caret."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage

from glossator.domain.schemes import SCHEMES
from glossator.domain.spans import Span
from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.view import ReaderView

TEXT = (
    "Endemic corruption at all levels of government severely limited the ability of individual officials to make "
    "progress in holding traffickers accountable. The national police maintained a mechanism.\n\n"
    "The government operated a temporary shelter in Phnom Penh for female victims.\n\n"
    "القاعدة الأولى في القرية الكبيرة"
)
LOOKS = {
    "a": CodeLook("Corruption", "#c2410c"),
    "b": CodeLook("Victim protection", "#0f766e"),
    "c": CodeLook("Diplomatic assistance", "#1d4ed8"),
    "d": CodeLook("Debt bondage", "#7c3aed"),
}
Picture = Callable[[], QImage]


def _areas(reader: ReaderView, start: int, end: int) -> list[QRect]:
    """The rectangles of a span in the picture, without the rows where underlines and outlines run."""
    left = reader.scene.columns.left
    return [
        QRect(left + int(b.left) + 1, int(b.top) + 1, int(b.right - b.left) - 2, int(b.bottom - b.top) // 2)
        for b in reader.scene.page.boxes(start, end)
    ]


def _colours(image: QImage, area: QRect) -> dict[str, int]:
    found: dict[str, int] = {}
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


def _behind(image: QImage, area: QRect) -> str:
    """The commonest colour in an area: what lies behind the letters."""
    found = _colours(image, area)
    return max(found, key=found.__getitem__)


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize(("start", "end"), [(8, 18), (60, 150), (200, 210), (278, 288)])
def test_a_marked_span_is_tinted_and_nothing_beside_it(
    reader: ReaderView, picture: Picture, scheme, start: int, end: int
) -> None:
    reader.set_scheme(scheme)
    reader.show_document(TEXT, (), (), LOOKS)
    plain = picture()
    reader.show_document(TEXT, [Mark("m", start, end, ("a",))], (), LOOKS)
    image = picture()
    for area in _areas(reader, start, end):
        assert _behind(image, area) == scheme.tint("#c2410c")
    for other in (Span(0, start), Span(end, len(TEXT))):
        for area in _areas(reader, other.start, other.end):
            if area.width() > 0:
                assert _behind(plain, area) == scheme.paper or area.width() < 12  # narrow: a letter fills it
                assert image.copy(area) == plain.copy(area)


def test_putting_replacing_and_removing_a_mark_change_the_picture_and_change_it_back(
    reader: ReaderView, picture: Picture
) -> None:
    reader.show_document(TEXT, (), (), LOOKS)
    before = picture()
    reader.put_mark(Mark("m", 8, 18, ("a",)))
    marked = picture()
    assert marked != before
    reader.put_mark(Mark("m", 60, 80, ("a", "b")))
    moved = picture()
    assert moved not in (before, marked)
    assert _behind(moved, _areas(reader, 8, 18)[0]) == reader.scene.scheme.paper
    assert reader.mark("m") == Mark("m", 60, 80, ("a", "b"))
    reader.remove_mark("m")
    assert picture() == before
    assert reader.mark("m") is None
    reader.remove_mark("m")


def test_what_came_by_steps_looks_as_if_it_had_been_there_from_the_start(
    reader: ReaderView, picture: Picture
) -> None:
    marks = [Mark("1", 0, 60, ("a",)), Mark("2", 20, 90, ("b", "c")), Mark("3", 40, 220, ("d",))]
    reader.show_document(TEXT, (), (), LOOKS)
    for mark in marks:
        reader.put_mark(mark)
        picture()
    by_steps = picture()
    reader.show_document(TEXT, marks, (), LOOKS)
    assert picture() == by_steps


def test_each_code_has_its_underline_below_the_words(reader: ReaderView, picture: Picture) -> None:
    marks = [Mark("1", 0, 30, ("a", "b")), Mark("2", 10, 30, ("c",))]
    reader.show_document(TEXT, marks, (), LOOKS)
    image, scheme = picture(), reader.scene.scheme
    (box,) = reader.scene.page.boxes(12, 28)
    x = reader.scene.columns.left + (int(box.left) + int(box.right)) // 2
    column = [image.pixelColor(x, y).name() for y in range(int(box.top), int(box.bottom) + 4)]
    order = [column.index(scheme.line(LOOKS[code].colour)) for code in "abc"]
    assert order == sorted(order, reverse=True)
    assert order[-1] > len(column) // 2


def test_a_new_colour_is_seen_at_once(reader: ReaderView, picture: Picture) -> None:
    reader.show_document(TEXT, [Mark("m", 0, 30, ("a",))], (), LOOKS)
    before = picture()
    reader.set_looks(LOOKS | {"a": CodeLook("Corruption", "#15803d")})
    assert _behind(picture(), _areas(reader, 0, 30)[0]) == reader.scene.scheme.tint("#15803d")
    reader.set_looks(LOOKS)
    assert picture() == before


def test_the_selection_and_the_hits_are_painted(reader: ReaderView, picture: Picture) -> None:
    reader.show_document(TEXT)
    scheme = reader.scene.scheme
    reader.select(8, 30)
    reader.set_hits([Span(40, 50), Span(60, 70)], 1)
    image = picture()
    assert _behind(image, _areas(reader, 8, 30)[0]) == scheme.selection
    assert _behind(image, _areas(reader, 40, 50)[0]) == scheme.hit
    assert _behind(image, _areas(reader, 60, 70)[0].adjusted(2, 2, -2, -2)) == scheme.hit_current
    reader.clear_selection()
    reader.set_hits([], None)
    assert _behind(picture(), _areas(reader, 8, 70)[0]) == scheme.paper


def test_the_current_passage_is_outlined_and_the_one_under_the_mouse_too(
    reader: ReaderView, picture: Picture
) -> None:
    reader.show_document(TEXT, [Mark("m", 8, 18, ("a",))], (), LOOKS)
    plain = picture()
    reader.hover("m")
    hovered = picture()
    reader.hover(None)
    assert picture() == plain
    reader.set_current_mark("m")
    current = picture()
    assert (
        len({plain.constBits().tobytes(), hovered.constBits().tobytes(), current.constBits().tobytes()}) == 3
    )
    reader.set_current_mark("no such passage")
    assert reader.current_mark() is None
    assert picture() == plain


def test_names_and_brackets_stand_beside_their_lines(reader: ReaderView, picture: Picture) -> None:
    start = TEXT.index("temporary shelter")
    reader.show_document(TEXT, [Mark("m", start, start + 17, ("b",))], (), LOOKS)
    image, scene = picture(), reader.scene
    (box,) = scene.page.boxes(start, start + 17)
    names = QRect(scene.columns.names, int(box.top), 100, int(box.bottom - box.top))
    assert scene.scheme.label(LOOKS["b"].colour) in _colours(image, names)
    lane = QRect(scene.columns.lane(0), int(box.top) + 4, 3, 8)
    assert _behind(image, lane) == scene.scheme.line(LOOKS["b"].colour)
    above = QRect(scene.columns.brackets, 0, 200, int(box.top) - 4)
    assert set(_colours(image, above)) == {scene.scheme.paper}


def test_section_names_stand_above_and_what_is_outside_is_pale(reader: ReaderView, picture: Picture) -> None:
    reader.show_document(TEXT)
    plain = reader.scene.page.boxes(0, 1)[0].top
    sections = [("Prosecution", "section", 0, 150), ("Footer", "outside", 195, 280)]
    reader.show_document(TEXT, (), sections, LOOKS)
    image, scene = picture(), reader.scene
    assert scene.page.boxes(0, 1)[0].top > plain
    pale = _colours(image, _areas(reader, 195, 240)[0])
    inky = _colours(image, _areas(reader, 0, 60)[0])
    assert min(QColor(name).lightness() for name in pale) > min(QColor(name).lightness() for name in inky)
    head = QRect(scene.columns.left, 0, 150, int(scene.page.boxes(0, 1)[0].top))
    assert scene.scheme.muted in _colours(image, head)


def test_a_section_that_the_text_itself_names_is_not_named_twice(reader: ReaderView) -> None:
    text = "PROSECUTION\nEndemic corruption.\n\nMore."
    reader.show_document(text, (), [("Prosecution", "section", 0, 12), ("Blank", "section", 31, 38)], LOOKS)
    page = reader.scene.page
    assert [page.laid(n).heading for n in range(4)] == ["", "", "", "Blank"]


def test_points_of_a_list_have_no_name_above_them(reader: ReaderView) -> None:
    text = "Pay them.\n\nTrain the police. Try the officials who take part.\nProtect."
    points = [("Train the police", "item", 11, 29), ("Try the", "item", 29, 63), ("Protect", "item", 64, 72)]
    sections = [("Recommendations", "section", 11, 72), *points]
    reader.show_document(text, (), sections, LOOKS)
    page = reader.scene.page
    laid = [page.laid(n) for n in range(len(page.blocks))]
    assert [each.heading for each in laid if each.heading] == ["Recommendations"]
    assert not any(each.layout.layout.font().bold() for each in laid if each.layout.layout)


def test_a_heading_in_the_text_is_set_in_bold(reader: ReaderView, picture: Picture) -> None:
    words = "Endemic corruption"
    text = f"{words}\n{words}\n"
    reader.show_document(text, (), [(words, "section", 0, len(text))], LOOKS)
    page, image = reader.scene.page, picture()

    def dark(start: int) -> int:
        seen = _colours(image, _areas(reader, start, start + len(words))[0])
        return sum(count for name, count in seen.items() if QColor(name).lightness() < 128)

    assert dark(0) > dark(len(words) + 1)
    assert page.caret_box(18).left > page.caret_box(37).left, "the caret stands at its letters"


def test_a_code_that_the_view_was_not_told_about_does_no_harm(reader: ReaderView, picture: Picture) -> None:
    reader.show_document(TEXT, [Mark("m", 0, 8, ("unknown",)), Mark("n", 8, 20, ())], (), LOOKS)
    assert _behind(picture(), _areas(reader, 0, 8)[0]) != reader.scene.scheme.paper


@pytest.mark.parametrize("width", [120, 260, 420, 700, 1400])
def test_every_width_can_be_painted(reader: ReaderView, picture: Picture, width: int) -> None:
    marks = [Mark(str(n), 3 * n, 3 * n + 60, tuple("abcd"[: n % 5])) for n in range(60)]
    reader.show_document(TEXT, marks, (), LOOKS)
    reader.resize(width, 500)
    assert not picture().isNull()
    assert reader.scene.gutter().brackets


def test_the_caret_is_drawn_where_the_focus_is(reader: ReaderView) -> None:
    reader.show_document(TEXT)
    reader.set_caret(12)
    caret = reader.selection_rect()
    reader.scene.caret_shown = True
    image = reader.viewport().grab().toImage()
    assert image.pixelColor(caret.center()).name() == reader.scene.scheme.caret
    reader.mirror.clearFocus()
    image = reader.viewport().grab().toImage()
    assert image.pixelColor(caret.topLeft()).name() == reader.scene.scheme.paper
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    assert reader.viewport().grab().toImage().pixelColor(0, 300).name() == reader.scene.scheme.focus


def test_an_empty_page_has_no_caret(reader: ReaderView) -> None:
    reader.clear()
    caret = reader.selection_rect()
    reader.scene.caret_shown = True
    assert reader.scene.focused
    image = reader.viewport().grab().toImage()
    assert image.pixelColor(caret.center()).name() == reader.scene.scheme.paper
