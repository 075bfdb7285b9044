"""Only some codes or coders are shown: by keys and mouse, and what else in the window follows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glossator.domain.spans import Span
from glossator.ui.reader.marks import Filter

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def coded(journey):
    """Two coders' passages: bribes and kilns by A, the embassy by B; one of A's without a code."""
    project, text = journey.space.project, journey.reader.scene.page.text
    document = journey.space.showing.document_id
    codes = {code.name: code.id for code in project.codes.book()}

    def tag(words: str, *names: str) -> None:
        start = text.index(words)
        span = Span(start, start + len(words))
        if names:
            project.passages.tag(document, span, [codes[name] for name in names])
        else:
            project.passages.highlight(document, span)

    tag("took bribes", "Corruption", "Debt bondage")
    tag("owners of the kilns", "Debt bondage")
    tag("travel papers")
    project.coders.use("Coder B")
    tag("housed victims", "Consular shelter")
    project.coders.use("Coder A")
    journey.codes = codes
    return journey


def shown(journey) -> list[str]:
    """The words of the passages in view, in order."""
    text = journey.reader.scene.page.text
    return [text[m.start : m.end] for m in journey.reader.scene.marks_in_view()]


def strip(journey) -> str:
    """What the strip says once it has counted."""
    part = journey.space.filtering.strip
    if not part.isVisible():
        return ""
    for _ in range(100):
        QTest.qWait(10)
        if part.figure.text():
            break
    return part.accessibleName()


def rows(journey) -> dict[str, Qt.CheckState]:
    return {item.text(0): item.checkState(0) for item in journey.space.filtering.list.rows()}


def click(journey, name: str, *, box: bool) -> None:
    """A click on a row's box or on its name."""
    tree = journey.space.filtering.list.tree
    item = next(item for item in journey.space.filtering.list.rows() if item.text(0) == name)
    rect = tree.visualItemRect(item)
    x = rect.left() + 9 if box else rect.right() - 60
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()), delay=600)


def test_from_the_key_to_one_theme_and_back_again(coded):
    coded.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert coded.space.filtering.list.isVisible()
    coded.type("corr")
    assert list(rows(coded)) == ["Corruption"]
    coded.press(Qt.Key.Key_Return)
    assert shown(coded) == ["took bribes"]
    assert coded.reader.scene.marks_in_view()[0].code_ids == (coded.codes["Corruption"],)
    assert strip(coded) == "Showing only “Corruption” · 1 of 4 passages here"
    coded.press(Qt.Key.Key_Escape)
    assert not coded.space.filtering.list.isVisible()
    assert coded.reader.hasFocus()
    coded.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert len(shown(coded)) == 4
    assert strip(coded) == ""


@pytest.mark.parametrize("box", [True, False])
def test_a_click_on_a_box_or_a_name_hides_and_shows_a_branch_at_once(coded, box):
    coded.choose("filter")
    click(coded, "Diplomatic assistance", box=box)
    assert rows(coded)["Consular shelter"] == Qt.CheckState.Unchecked
    assert shown(coded) == ["took bribes", "owners of the kilns", "travel papers"]
    click(coded, "Consular shelter", box=box)
    assert rows(coded)["Diplomatic assistance"] == Qt.CheckState.PartiallyChecked
    assert "housed victims" in shown(coded)
    click(coded, "Diplomatic assistance", box=box)
    assert coded.reader.filter() == Filter()
    assert not coded.space.filtering.active()


def test_coders_and_passages_without_a_code_are_rows_too(coded):
    coded.choose("filter")
    assert [row for row in rows(coded) if row.startswith("Coder")] == ["Coder A", "Coder B"]
    click(coded, "Coder A", box=True)
    assert shown(coded) == ["housed victims"]
    assert strip(coded) == "Showing Coder B only · 1 of 4 passages here"
    click(coded, "Coder A", box=True)
    click(coded, "Passages without a code", box=True)
    assert "travel papers" not in shown(coded)
    assert strip(coded) == "Showing no passages without a code · 3 of 4 passages here"


def test_space_ticks_the_row_that_the_arrows_stand_on_and_letters_go_on_typing(coded):
    coded.choose("filter")
    coded.press(Qt.Key.Key_Down)
    tree = coded.space.filtering.list.tree
    assert tree.hasFocus()
    name = tree.currentItem().text(0)
    before = rows(coded)[name]
    coded.press(Qt.Key.Key_Space)
    assert rows(coded)[name] != before
    coded.type("bond")
    assert list(rows(coded)) == ["Debt bondage"]


def test_a_filter_that_shows_nothing_says_so(coded):
    coded.choose("filter")
    click(coded, "Coder A", box=True)
    click(coded, "Coder B", box=True)
    assert shown(coded) == []
    assert strip(coded) == "Nothing can be shown: no coder is chosen · none of the 4 passages here"
    QTest.mouseClick(coded.space.filtering.strip.everything, Qt.MouseButton.LeftButton)
    assert len(shown(coded)) == 4


def test_only_this_code_from_the_codebook_takes_its_sub_codes_and_stays_with_another_document(coded):
    coded.space.codebook.select(coded.codes["Diplomatic assistance"])
    coded.choose("only_code")
    assert shown(coded) == ["housed victims"]
    assert strip(coded).startswith("Showing only “Diplomatic assistance” with its sub-codes")
    document = coded.space.showing.document_id
    coded.space.showing.show(None)
    assert strip(coded) == ""
    coded.space.showing.show(document)
    assert shown(coded) == ["housed victims"]
    assert strip(coded) != ""


def test_a_tag_with_a_hidden_code_brings_it_into_view_and_can_be_undone(coded):
    coded.space.codebook.select(coded.codes["Corruption"])
    coded.choose("only_code")
    coded.put_caret("It issued")
    coded.press(Qt.Key.Key_3)
    assert shown(coded) == ["took bribes", "It issued travel papers to nine of them."]
    assert strip(coded).startswith("Showing 2 of 5 codes")
    assert coded.space.inspector.passage.passage.quote.startswith("It issued")
    coded.choose("undo")
    assert shown(coded) == ["took bribes"]
    coded.choose("redo")
    assert len(shown(coded)) == 2


def test_taking_off_the_code_that_is_shown_leaves_nothing_outlined(coded):
    coded.space.codebook.select(coded.codes["Corruption"])
    coded.choose("only_code")
    coded.put_caret("took bribes")
    passage = coded.reader.current_mark()
    coded.space.project.passages.uncode(passage, coded.codes["Corruption"])
    assert shown(coded) == []
    assert coded.reader.current_mark() is None
    assert coded.space.inspector.passage.passage is None


def test_stepping_pointing_and_the_inspector_know_only_what_is_shown(coded):
    coded.space.codebook.select(coded.codes["Debt bondage"])
    coded.choose("only_code")
    coded.put_caret("Prosecution")
    text, found = coded.reader.scene.page.text, []
    for _ in range(3):
        coded.press(Qt.Key.Key_Down, ALT)
        mark = coded.reader.mark(coded.reader.current_mark())
        found.append(text[mark.start : mark.end])
    assert found == ["took bribes", "owners of the kilns", "owners of the kilns"]
    coded.put_caret("housed victims")
    assert coded.space.inspector.passage.passage is None
    assert coded.reader.current_mark() is None
    QTest.mouseMove(coded.reader.viewport(), coded.point(text.index("housed victims") + 3))
    assert coded.reader.scene.hovered is None
    QTest.mouseMove(coded.reader.viewport(), coded.point(text.index("kilns") + 2))
    assert coded.reader.scene.hovered is not None


def test_a_deleted_code_drops_out_and_comes_back_with_undo(coded):
    coded.space.codebook.select(coded.codes["Corruption"])
    coded.choose("only_code")
    coded.space.project.codes.delete(coded.codes["Corruption"])
    assert strip(coded) == "Nothing can be shown: no code is chosen · none of the 4 passages here"
    coded.choose("undo")
    assert strip(coded) == "Showing only “Corruption” · 1 of 4 passages here"
    assert shown(coded) == ["took bribes"]


def test_names_in_the_margin_say_whose_they_are_where_two_people_code(coded):
    marks = coded.reader.scene.marks_in_view()
    assert [coded.reader.scene.whose(mark.id) for mark in marks] == ["CA", "CA", "CB", "CA"]


def test_in_a_document_with_very_many_passages_nothing_is_counted_and_nothing_false_said(coded, monkeypatch):
    monkeypatch.setattr("glossator.ui.filtering.MOST_COUNTED", 3)
    coded.choose("filter")
    assert {item.text(1) for item in coded.space.filtering.list.rows()} == {""}
    coded.type("corr")
    coded.press(Qt.Key.Key_Return)
    assert strip(coded) == "Showing only “Corruption”"
    assert shown(coded) == ["took bribes"]


def test_the_list_is_wide_enough_for_names_also_beside_a_narrow_codebook(journey):
    journey.window.resize(1024, 700)
    journey.choose("filter")
    found = journey.space.filtering.list
    assert found.width() >= 320 > journey.space.codebook.width()
    assert journey.space.rect().contains(found.geometry())
    assert all(row.toolTip(0) for row in found.rows())


def test_the_passage_under_the_caret_is_current_again_when_it_is_shown_again(coded):
    coded.put_caret("bribes")
    passage = coded.reader.current_mark()
    assert passage is not None
    coded.space.filtering.show_only(coded.codes["Consular shelter"])
    assert coded.reader.current_mark() is None
    coded.choose("show_all")
    assert coded.reader.current_mark() == passage
    assert coded.space.inspector.passage.passage.id == passage


def test_a_passage_that_the_filter_hides_is_no_target_of_the_next_code(coded):
    coded.select("Police warned")
    coded.press(Qt.Key.Key_1)
    words = coded.reader.scene.page.text
    held = coded.space.coding.target()
    assert words[held.start : held.end] == "Police warned"
    coded.reader.set_filter(Filter(frozenset({coded.codes["Consular shelter"]})))
    target = coded.space.coding.target()
    assert words[target.start : target.end] == "Police warned the owners of the kilns."
