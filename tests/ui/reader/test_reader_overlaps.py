"""Many codes on the same words: pointing at one lights it up both ways, and what finds no place can be opened."""

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from glossator.domain.colours import PALETTE
from glossator.domain.schemes import SCHEMES
from glossator.ui.reader.columns import LANE
from glossator.ui.reader.marks import CodeLook, Filter, Mark
from glossator.ui.reader.view import ReaderView
from glossator.ui.widgets.more_menu import MOST, MoreMenu

TEXT = "Local officials facilitated cross-border trafficking by accepting bribes for forging papers. " * 12
LOOKS = {
    str(n): CodeLook(f"Code number {n} whose name is too long for any margin", colour)
    for n, colour in enumerate(PALETTE)
}
Picture = Callable[[], QImage]


def eight_passages() -> list[Mark]:
    return [Mark(f"m{n}", 2 * n, 140 - 3 * n, (str(n),), "ab"[n % 2]) for n in range(8)]


def one_passage() -> list[Mark]:
    return [Mark("m", 0, 80, tuple(str(n) for n in range(8)), "a")]


def staggered() -> list[Mark]:
    return [Mark(f"m{n}", 40 * n, 40 * n + 260, (str(n),), "ab"[n % 2]) for n in range(12)]


def _has(image: QImage, x: range, y: range, colour: str) -> bool:
    return any(image.pixelColor(i, j).name() == colour for i in x for j in y)


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize(
    "marks", [eight_passages(), one_passage(), staggered()], ids=["eight", "one", "twelve"]
)
def test_names_never_meet_brackets_leaders_or_one_another(
    reader: ReaderView, picture: Picture, scheme, marks: list[Mark]
) -> None:
    reader.set_scheme(scheme)
    reader.set_initials({"a": "AB", "b": "CD"})
    reader.show_document(TEXT, marks, (), LOOKS)
    scene = reader.scene
    gutter, columns = scene.gutter(), scene.columns
    lines = sorted([n.top for n in gutter.names] + [m.top for m in gutter.more])
    assert all(two - one >= gutter.line for one, two in itertools.pairwise(lines))
    assert len(gutter.names) + sum(more.names for more in gutter.more) == sum(len(m.code_ids) for m in marks)
    lanes = {(b.mark_id, b.code_id): b for b in gutter.brackets}
    for name in gutter.names:
        left = columns.names + gutter.indent[name.mark_id]
        for bracket in gutter.brackets:
            foot = max([bracket.bottom, *(n.top for n in gutter.names if n[:2] == bracket[:2] and n.pushed)])
            if bracket.top < name.top + gutter.line and foot > name.top:
                assert columns.lane(bracket.lane) + LANE - 2 <= left
        own = lanes.get((name.mark_id, name.code_id))
        assert own is None or columns.lane(own.lane) < left
    image = picture()
    # Nothing is painted beyond the column of names: a name too long for it is cut.
    for more in range(columns.right + 2, image.width() - 1):
        assert image.pixelColor(more, lines[0] + 6).name() == scheme.paper


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_pointing_at_a_name_lights_up_its_words_and_the_reverse(
    reader: ReaderView, picture: Picture, hand, scheme
) -> None:
    reader.set_scheme(scheme)
    reader.show_document(TEXT, staggered(), (), LOOKS)
    scene = reader.scene
    name = next(n for n in scene.gutter().names if n.mark_id == "m3")
    lit = scene.hues.lit(("3",)).name()
    (box, *_) = scene.page.boxes(125, 135)
    words_x = range(scene.columns.left + int(box.left) + 1, scene.columns.left + int(box.right) - 1)
    words_y = range(int(box.top) + 2, int(box.top) + 12)
    left = scene.columns.names + scene.gutter().indent["m3"]
    name_x, name_y = range(left - 3, left + 30), range(name.top, name.top + scene.gutter().line)
    before = picture()
    assert not _has(before, words_x, words_y, lit)
    assert not _has(before, name_x, name_y, lit)
    QTest.mouseMove(reader.viewport(), QPoint(left + 8, name.top + 6))
    assert reader.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    by_name = picture()
    assert _has(by_name, words_x, words_y, lit)
    assert _has(by_name, name_x, name_y, lit)
    bracket = next(b for b in scene.gutter().brackets if b.mark_id == "m3")
    QTest.mouseMove(reader.viewport(), QPoint(0, 0))
    assert picture() == before
    QTest.mouseMove(
        reader.viewport(), QPoint(scene.columns.lane(bracket.lane) + 1, (bracket.top + bracket.bottom) // 2)
    )
    assert picture() == by_name
    reader.hover(None)
    # 125 is in m0 to m3, all of one length: the innermost is the one that begins last.
    QTest.mouseMove(reader.viewport(), hand.place(128, 0.5))
    assert scene.hovered == "m3"
    assert picture() == by_name


def test_the_innermost_of_overlapping_passages_is_pointed_at(reader: ReaderView, hand) -> None:
    reader.show_document(TEXT, eight_passages(), (), LOOKS)
    QTest.mouseMove(reader.viewport(), hand.place(50, 0.5))
    assert reader.scene.hovered == "m7"
    reader.set_filter(Filter(frozenset({"2", "4"})))
    QTest.mouseMove(reader.viewport(), hand.place(52, 0.5))
    assert reader.scene.hovered == "m4"


def test_a_line_of_more_opens_the_names_it_stands_for(reader: ReaderView, picture: Picture) -> None:
    reader.show_document(TEXT, eight_passages(), (), LOOKS)
    opened: list[MoreMenu] = []
    narrow = QAction("Show Only…")

    def open_menu(more: object, _place: QPoint) -> None:
        opened.append(MoreMenu(reader, more, narrow))  # type: ignore[arg-type]

    reader.more_wanted.connect(open_menu)
    (more,) = reader.scene.gutter().more
    place = QPoint(reader.scene.columns.names + 20, more.top + 6)
    QTest.mouseMove(reader.viewport(), place)
    assert reader.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (menu,) = opened
    assert reader.selection() is None
    assert [action.text().split("  ·  ")[0] for action in menu.actions()] == [
        LOOKS[code].name for _, code in more.hidden if code is not None
    ]
    assert menu.actions()[0].text().split("  ·  ")[1].startswith(TEXT[12:40])
    menu.passage_chosen.connect(reader.show_mark)
    menu.actions()[1].hover()
    assert reader.scene.hovered == more.hidden[1][0]
    menu.actions()[1].trigger()
    assert reader.current_mark() == more.hidden[1][0]
    assert reader.caret() == reader.mark(more.hidden[1][0]).start
    # The current passage's names come first: it needs no list any more.
    assert more.hidden[1][0] in {name.mark_id for name in reader.scene.gutter().names}
    menu.close()


def test_a_crowd_is_cut_short_and_leads_to_the_filter(reader: ReaderView) -> None:
    reader.show_document(TEXT, [Mark(str(n), n, n + 60, ("0",)) for n in range(80)], (), LOOKS)
    more = max(reader.scene.gutter().more, key=lambda line: line.names)
    narrow = QAction("Show Only…")
    menu = MoreMenu(reader, more, narrow)
    assert more.names > MOST
    assert len(menu.actions()) == MOST + 3
    assert menu.actions()[-1] is narrow
    assert not menu.actions()[-2].isEnabled()
    menu.deleteLater()


def test_initials_stand_behind_the_names_only_where_they_are_wanted(
    reader: ReaderView, picture: Picture
) -> None:
    reader.show_document(TEXT, eight_passages()[:1], (), {"0": CodeLook("Bribes", PALETTE[0])})
    plain = picture()
    reader.set_initials({"a": "AB"})
    named = picture()
    assert named != plain
    name, columns = reader.scene.gutter().names[0], reader.scene.columns
    x, y = range(columns.names + 40, columns.right), range(name.top, name.top + reader.scene.gutter().line)
    area = QRect(x.start, y.start, len(x), len(y))
    assert named.copy(area) != plain.copy(area)
    reader.set_initials({})
    assert picture() == plain


def test_pointing_at_a_name_that_is_cut_tells_its_path_and_whose_it_is(reader: ReaderView) -> None:
    looks = {"0": CodeLook("A name that no margin can hold from end to end", PALETTE[0], "Theme › The name")}
    reader.show_document(TEXT, eight_passages()[:1], (), looks)
    reader.set_initials({"a": "AB"})
    name, columns = reader.scene.gutter().names[0], reader.scene.columns
    place = QPoint(columns.names + 5, name.top + 5)
    QApplication.sendEvent(
        reader.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, reader.viewport().mapToGlobal(place))
    )
    assert QToolTip.text() == "Theme › The name · AB"
    QToolTip.hideText()
    reader.set_looks({"0": CodeLook("Bribes", PALETTE[0], "Theme › Bribes")})
    assert reader.scene.cut_name(place.x(), place.y()) == ""
