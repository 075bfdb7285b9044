"""The density of codes over a document stays true while marks come and go, whenever they are counted."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glossator.ui.reader.density import BINS, Density
from glossator.ui.reader.marks import CodeLook, Mark

LENGTH = 10_000
marks = st.lists(
    st.builds(
        lambda number, start, length, code: Mark(
            str(number), start, min(LENGTH, start + length), (code,) if code else ()
        ),
        st.integers(0, 30),
        st.integers(0, LENGTH - 1),
        st.integers(1, 3000),
        st.sampled_from(["a", "b", ""]),
    ),
    max_size=20,
    unique_by=lambda mark: mark.id,
)


@given(marks, marks, st.integers(0, 20))
def test_counting_later_gives_the_same_picture(
    first: list[Mark], gone_or_come: list[Mark], early: int
) -> None:
    density = Density(LENGTH, first)
    density.count_on(early)
    left = {mark.id: mark for mark in first}
    for mark in gone_or_come:
        old = left.pop(mark.id, None)
        if old is not None:
            density.remove(old)
        else:
            density.add(mark)
            left[mark.id] = mark
    while density.count_on(3):
        pass
    found = density.stretches(lambda code: code or "-")
    for number in range(BINS):
        low, high = number / BINS * LENGTH, (number + 1) / BINS * LENGTH
        middle = (number + 0.5) / BINS
        here = [colour for start, end, colour in found if start <= middle < end]
        touching = [m for m in left.values() if m.start < high and m.end > low]
        if here:
            assert here[0] in {m.code_ids[0] if m.code_ids else "-" for m in touching}
        else:
            assert not touching
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(found))


def test_a_code_over_the_whole_document_is_one_stretch() -> None:
    density = Density(50, [Mark("1", 0, 50, ("a",))])
    density.count_on(10)
    assert density.stretches(lambda code: code or "") == [(0.0, 1.0, "a")]


def test_a_document_without_text_has_no_density() -> None:
    assert Density(0).stretches(lambda code: "") == []


def test_a_click_goes_to_the_codes_under_the_mouse(reader, qtbot) -> None:
    text = "\n".join(
        f"Line {number} of a report that is far longer than the window." for number in range(20_000)
    )
    places = [len(text) * tenth // 10 for tenth in (1, 4, 7, 9)]
    reader.show_document(
        text,
        [Mark(str(p), p, p + 20, ("debt",)) for p in places],
        (),
        {"debt": CodeLook("Debt bondage", "#7c3aed")},
    )
    bar = reader.bar
    track = bar._track()
    for place in places:
        for below in (0, 3):  # a pill is higher than what it stands for
            reader.scroll_to(0)
            y = round(track.top() + track.height() * place / len(text)) + below
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, y))
            box = reader.scene.page.caret_box(place)
            assert box is not None
            assert 0 <= box.top < reader.viewport().height()
            assert "Debt bondage" in reader._describe(*bar._part(y))


def test_dragging_the_bar_scrolls_from_end_to_end(reader) -> None:
    reader.show_document("\n".join(f"Line {number}" for number in range(3000)))
    bar = reader.bar
    grip = bar.thumb().center().toPoint()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(bar, QPoint(grip.x(), bar.height()))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(grip.x(), bar.height()))
    assert bar.value() == bar.maximum()
