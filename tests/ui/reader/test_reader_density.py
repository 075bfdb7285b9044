"""The density of codes over a document stays true while marks come and go, whenever they are counted."""

import itertools
from random import Random

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


@given(marks, st.randoms(use_true_random=False), st.permutations(["a", "b"]))
def test_the_picture_hangs_on_the_codebook_and_not_on_the_order_in_which_marks_come(
    there: list[Mark], chance: Random, order: list[str]
) -> None:
    """Marks come in as they are fetched and changed; what was counted and went leaves no trace either."""
    others = [Mark(f"other {mark.id}", mark.start, mark.end, ("b", "a")) for mark in there]
    mixed = list(there)
    chance.shuffle(mixed)
    one, two = Density(LENGTH, there, None, order), Density(LENGTH, (), None, reversed(order))
    for mark in (*others, *mixed):
        two.add(mark)
    two.stretches(lambda code: code or "-")  # what is chosen in one order is not kept in another
    for mark in others:
        two.remove(mark)
    two.set_order(order)
    while one.count_on(3):
        pass
    assert one.stretches(lambda code: code or "-") == two.stretches(lambda code: code or "-")
    ranks = {"a": order.index("a"), "b": order.index("b"), None: 2}
    for number in range(BINS):
        codes = one.codes(number)
        counts = {code: sum(_lies_in(mark, number, code) for mark in there) for code in codes}
        assert codes == two.codes(number)
        assert codes == sorted(codes, key=lambda code: (-counts[code], ranks[code]))


def _lies_in(mark: Mark, number: int, code: str | None) -> bool:
    first, behind = Density(LENGTH).bins(mark)
    return first <= number < behind and (code in mark.code_ids if code else not mark.code_ids)


def test_two_codes_on_one_passage_show_the_first_of_the_codebook(reader) -> None:
    """Also when the codebook is ordered anew while the report is shown."""
    looks = {"aid": CodeLook("Aid", "#0f766e"), "debt": CodeLook("Debt bondage", "#7c3aed")}
    one, two = Mark("1", 0, 20, ("debt",)), Mark("2", 0, 20, ("aid",))
    for marks_ in ([one, two], [two, one], [Mark("1", 0, 20, ("debt", "aid"))]):
        reader.show_document("A report of one line.", marks_, (), looks)
        reader._count()
        assert {hue for _, _, hue in reader.density()} == {"#0f766e"}
        assert reader._describe(0, 1).split("\n")[-2:] == ["Aid", "Debt bondage"]
        reader.set_looks(dict(reversed(looks.items())))
        assert {hue for _, _, hue in reader.density()} == {"#7c3aed"}
        assert reader._describe(0, 1).split("\n")[-2:] == ["Debt bondage", "Aid"]


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
