"""Edges of passages by keys and mouse; split and join; uncoded paragraphs; memos; words dragged to codes."""

import hashlib

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.ui.reader.handles import grips
from glossator.ui.reader.hands import CODE_MIME, SELECTION_MIME
from glossator.ui.widgets.chip import Chip

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


@pytest.fixture
def tagged(journey):
    """“took bribes” is tagged with Corruption and is current."""
    journey.select("took bribes")
    journey.press(Key.Key_1)
    assert journey.stored() == [("took bribes", "Corruption")]
    return journey


def words(journey):
    return [quote for quote, _ in journey.stored()]


@pytest.mark.parametrize(
    ("keys", "quote"),
    [
        ([(Key.Key_Right, None)], "took bribes."),
        ([(Key.Key_Left, None)] * 2, "took brib"),
        ([(Key.Key_Right, CTRL)], "took bribes."),
        ([(Key.Key_Right, CTRL)] * 2, "took bribes. Police"),
        ([(Key.Key_Left, CTRL)], "took"),
        ([(Key.Key_Right, ALT)] * 2, "took bribes. Police warned the owners of the kilns."),
        ([(Key.Key_Left, CTRL)] * 9, "t"),
        ([(Key.Key_Tab, None), (Key.Key_Left, CTRL)], "officials took bribes"),
        ([(Key.Key_F2, None), (Key.Key_Left, ALT)], "Local officials took bribes"),
        ([(Key.Key_F2, None), (Key.Key_Home, None)], "Local officials took bribes"),
        ([(Key.Key_F2, None), (Key.Key_Right, CTRL), (Key.Key_Right, CTRL)], "s"),
        ([(Key.Key_Right, SHIFT)], "took bribes."),
    ],
)
def test_keys_move_the_edges_and_enter_stores_them_in_one_step(tagged, keys, quote):
    edits = tagged.space.project.info()["edits"]
    tagged.press(Key.Key_F2)
    assert tagged.reader.selected_text() == "took bribes"
    assert tagged.window.status.currentMessage().startswith("Moving the end")
    for key, held in keys:
        tagged.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert words(tagged) == ["took bribes"], "nothing is stored before Enter"
    tagged.press(Key.Key_Return)
    assert words(tagged) == [quote]
    assert tagged.space.project.info()["edits"] == edits + 1
    assert tagged.reader.selection() is None
    assert tagged.window.status.currentMessage() == ""
    assert [m.id for m in tagged.reader.scene.index] == [tagged.reader.current_mark()]
    tagged.press(Key.Key_Z, CTRL)
    assert words(tagged) == ["took bribes"]


def test_escape_leaves_the_passage_as_it_was(tagged):
    caret, edits = tagged.reader.caret(), tagged.space.project.info()["edits"]
    tagged.press(Key.Key_F2)
    tagged.press(Key.Key_Right, ALT)
    tagged.press(Key.Key_Escape)
    assert words(tagged) == ["took bribes"]
    assert tagged.space.project.info()["edits"] == edits
    assert (tagged.reader.caret(), tagged.reader.selection()) == (caret, None)
    tagged.press(Key.Key_2)
    assert tagged.marks() == [("took bribes", ("Corruption", "Debt bondage"))]


def test_the_next_step_keeps_what_was_moved_and_goes_to_the_passage(tagged):
    tagged.press(Key.Key_F2)
    tagged.press(Key.Key_Right)
    tagged.press(Key.Key_2)
    assert tagged.marks() == [("took bribes.", ("Corruption", "Debt bondage"))]


def test_undo_while_moving_takes_the_move_back(tagged):
    tagged.press(Key.Key_F2)
    tagged.press(Key.Key_Right)
    tagged.press(Key.Key_Z, CTRL)
    assert words(tagged) == ["took bribes"]
    assert tagged.window.actions_["redo"].isEnabled()


def test_a_click_elsewhere_keeps_what_was_moved(tagged):
    tagged.press(Key.Key_F2)
    tagged.press(Key.Key_Right)
    place = tagged.point(20)
    QTest.mouseClick(tagged.reader.viewport(), Qt.MouseButton.LeftButton, pos=place, delay=600)
    assert words(tagged) == ["took bribes."]
    assert tagged.reader.caret() == 20


@pytest.fixture
def short(journey):
    """The id of a second report, a good deal shorter than the first."""
    text = "Tiny text.\nSecond.\n"
    draft = TextDraft(
        "Short", text, text.encode(), hashlib.sha256(text.encode()).hexdigest(), "s.txt", "utf-8"
    )
    [document] = journey.space.project.documents.add([draft])
    return document


@pytest.mark.parametrize("how", ["import", "next document", "deleted"])
def test_another_document_while_edges_move_keeps_the_move_and_begins_anew(journey, short, how):
    journey.select("brokers")
    journey.press(Key.Key_1)
    first, moving = journey.space.showing.document_id, journey.reader.current_mark()
    journey.press(Key.Key_F2)
    journey.press(Key.Key_Right)
    if how == "import":
        journey.space.importing.imported.emit([short])
    elif how == "next document":
        journey.choose("next_document")
    else:
        journey.space.project.documents.delete([first])
        journey.space.showing.show(short)
    assert journey.space.showing.document_id == short
    assert words(journey) == ([] if how == "deleted" else ["brokers."])
    assert journey.window.notice.kind != "error"
    assert journey.window.status.currentMessage() == ""
    assert journey.reader.edges.state is None
    journey.reader.setFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Return, Key.Key_Escape, Key.Key_Left):
        journey.press(key)
    assert 0 <= journey.reader.caret() <= 19
    if how != "deleted":
        journey.space.documents.select(first)
        assert journey.reader.mark(moving) is not None
        assert words(journey) == ["brokers."]


def grip(journey, edge):
    mark = journey.reader.mark(journey.reader.current_mark())
    found = next(g for g in grips(journey.reader.scene, Span(mark.start, mark.end)) if g.edge == edge)
    return QPoint(round(found.x), round((found.top + found.bottom) / 2))


@pytest.mark.parametrize(
    ("edge", "into", "held", "quote"),
    [
        ("end", "kilns", None, "took bribes. Police warned the owners of the"),
        ("end", "arned the owners", CTRL, "took bribes. Police warned"),
        ("start", "officials", None, "officials took bribes"),
        ("start", "icials took", CTRL, "officials took bribes"),
    ],
)
def test_a_grip_is_dragged_and_lets_the_edge_go_there(tagged, edge, into, held, quote):
    viewport, begin = tagged.reader.viewport(), grip(tagged, edge)
    held = held or Qt.KeyboardModifier.NoModifier
    text = tagged.reader.scene.page.text
    move(viewport, begin, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton)
    assert viewport.cursor().shape() == Qt.CursorShape.SizeHorCursor
    edits = tagged.space.project.info()["edits"]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, held, begin, 600)
    for place in (begin + QPoint(9, 0), tagged.point(text.index(into))):
        move(viewport, place, held)
    assert words(tagged) == ["took bribes"]
    assert tagged.reader.selected_text().strip() == quote, "the new extent is shown meanwhile"
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, held, tagged.point(text.index(into)))
    assert words(tagged) == [quote]
    assert tagged.space.project.info()["edits"] == edits + 1


def move(viewport, place, held, button=Qt.MouseButton.LeftButton):
    """QTest's mouseMove knows no modifiers."""
    whole = QPointF(viewport.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), whole, Qt.MouseButton.NoButton, button, held)
    QApplication.sendEvent(viewport, event)


def test_a_click_on_a_grip_is_a_click_on_the_words(tagged):
    text = tagged.reader.scene.page.text
    place, begin = grip(tagged, "start"), text.index("took bribes")
    QTest.mouseClick(tagged.reader.viewport(), Qt.MouseButton.LeftButton, pos=place, delay=600)
    assert tagged.reader.caret() in (begin - 1, begin)
    assert tagged.reader.edges.state is None
    assert words(tagged) == ["took bribes"]


def test_split_at_the_caret_and_join_again(tagged):
    tagged.put_caret("bribes")
    tagged.press(Key.Key_J, CTRL | SHIFT)
    assert tagged.marks() == [("took", ("Corruption",)), ("bribes", ("Corruption",))]
    tagged.press(Key.Key_2)
    assert tagged.marks()[1] == ("bribes", ("Corruption", "Debt bondage")), "the half at the caret is current"
    tagged.put_caret("took")
    tagged.press(Key.Key_J, CTRL)
    assert tagged.marks() == [("took bribes", ("Corruption", "Debt bondage"))]
    tagged.press(Key.Key_J, CTRL)
    assert "no other passage" in tagged.window.status.currentMessage()


def test_the_edges_of_another_coders_passages_stay(tagged):
    tagged.space.project.coders.use("Coder B")
    tagged.put_caret("bribes")
    for key, held in ((Key.Key_F2, None), (Key.Key_J, CTRL | SHIFT)):
        tagged.window.notice.dismiss()
        tagged.press(key, held or Qt.KeyboardModifier.NoModifier)
        assert "by Coder A: work under that name" in tagged.window.notice.text()
        assert tagged.reader.edges.state is None
    assert tagged.reader.edges.grip_at(grip(tagged, "end")) is None
    assert words(tagged) == ["took bribes"]
    tagged.space.project.coders.use("Coder A")
    assert tagged.reader.edges.grip_at(grip(tagged, "end")) is not None


@pytest.mark.parametrize("how", ["delete key", "inspector", "highlight"])
def test_what_is_taken_from_another_coder_is_told_and_comes_back(tagged, how):
    if how == "highlight":
        tagged.press(Key.Key_Delete)
        assert tagged.window.notice.text() == "", "what is one's own goes without a word"
        tagged.select("took bribes")
        tagged.choose("highlight")
    before = tagged.marks()
    tagged.space.project.coders.use("Coder B")
    if how == "inspector":
        [chip] = tagged.space.inspector.findChildren(Chip)
        chip.removed.emit(before and tagged.reader.mark(tagged.reader.current_mark()).code_ids[0])
    else:
        tagged.press(Key.Key_Delete)
    assert tagged.marks() == []
    said = tagged.window.notice.text()
    assert said.startswith("Deleted a passage" if how == "highlight" else "Removed “Corruption”")
    assert "of Coder A; Ctrl+Z brings it back" in said
    tagged.reader.setFocus()
    tagged.press(Key.Key_Z, CTRL)
    assert tagged.marks() == before


def test_a_split_where_none_can_be_says_why(tagged):
    tagged.put_caret("took")
    tagged.press(Key.Key_J, CTRL | SHIFT)
    assert "between two of its words" in tagged.window.notice.text()
    assert words(tagged) == ["took bribes"]


def test_a_selection_joins_the_own_passages_that_it_touches(tagged):
    tagged.select("owners")
    tagged.press(Key.Key_2)
    tagged.select("Families")
    tagged.press(Key.Key_3)
    tagged.select("bribes. Police warned the owners of")
    tagged.press(Key.Key_J, CTRL)
    assert tagged.marks() == [
        ("took bribes. Police warned the owners of", ("Corruption", "Debt bondage")),
        ("Families", ("Victim protection",)),
    ]


def test_the_next_uncoded_paragraph(tagged):
    text = tagged.reader.scene.page.text
    tagged.put_caret("Prosecution")
    tagged.press(Key.Key_Down, ALT | SHIFT)
    assert tagged.reader.caret() == text.index("The embassy"), "the paragraph with a passage is left out"
    tagged.press(Key.Key_Down, ALT | SHIFT)
    assert "below" in tagged.window.status.currentMessage()
    assert tagged.reader.caret() == text.index("The embassy")
    tagged.press(Key.Key_Up, ALT | SHIFT)
    assert tagged.reader.caret() == 0


def test_a_memo_by_one_key_and_back_to_the_text(journey):
    journey.choose("right")
    journey.select("took bribes")
    journey.press(Key.Key_M, CTRL)
    assert journey.space.inspector.isVisible()
    journey.type("Why")
    journey.press(Key.Key_Escape)
    assert journey.reader.hasFocus()
    [mark] = journey.reader.scene.index
    assert (mark.code_ids, journey.space.project.memos.mine(mark.id)) == ((), "Why")
    journey.press(Key.Key_M, CTRL)
    assert journey.space.inspector.passage.memo.editor.hasFocus()


def test_selected_words_are_dragged_onto_a_code(journey, monkeypatch):
    carried = []

    def exec_(drag, *_):
        data = QMimeData()
        for kind in drag.mimeData().formats():
            data.setData(kind, drag.mimeData().data(kind))
        carried.append(data)
        assert not drag.pixmap().isNull()
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    journey.select("took bribes")
    text, viewport = journey.reader.scene.page.text, journey.reader.viewport()
    place = journey.point(text.index("bribes"))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place, delay=600)
    QTest.mouseMove(viewport, place + QPoint(30, 40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(30, 40))
    [data] = carried
    assert bytes(data.data(SELECTION_MIME).data()) == b"28:39"
    assert data.text() == "took bribes"
    view, model = journey.space.codebook.view, journey.space.codebook.model
    row = view.visualRect(model.index(2, 0))
    for spot in (row.center(), row.topLeft() + QPoint(40, 0)):
        actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        view.dropEvent(QDropEvent(QPointF(spot), actions, data, buttons, Qt.KeyboardModifier.NoModifier))
    assert journey.stored() == [("took bribes", "Victim protection")]


def test_a_click_on_selected_words_puts_the_caret_there(journey):
    journey.select("took bribes")
    spot = journey.reader.scene.page.text.index("bribes")
    QTest.mouseClick(journey.reader.viewport(), Qt.MouseButton.LeftButton, pos=journey.point(spot), delay=600)
    assert (journey.reader.selection(), journey.reader.caret()) == (None, spot)


def test_a_code_dropped_into_a_passage_goes_onto_the_passage(tagged):
    text = tagged.reader.scene.page.text
    code = tagged.space.project.codes.book().named("Debt bondage")
    data = QMimeData()
    data.setData(CODE_MIME, code.id.encode())
    for words_there in ("ribes", "warned"):
        place = QPointF(tagged.point(text.index(words_there)))
        tagged.reader.dropEvent(
            QDropEvent(
                place,
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert tagged.marks() == [
        ("took bribes", ("Corruption", "Debt bondage")),
        ("Police warned the owners of the kilns.", ("Debt bondage",)),
    ]


def test_a_name_that_is_refused_stays_to_be_mended(journey):
    journey.select("took bribes")
    journey.press(Key.Key_Return)
    journey.type("x" * 201)
    journey.press(Key.Key_Return, SHIFT)
    assert journey.window.notice.text()
    assert journey.space.quick.isVisible()
    assert journey.space.quick.field.text() == "x" * 201
    journey.space.quick.field.setText("Graft")
    journey.press(Key.Key_Return, SHIFT)
    assert journey.stored() == [("took bribes", "Graft")]
    assert journey.reader.hasFocus()
    journey.select("Families")
    journey.press(Key.Key_Return)
    journey.type("graft")
    journey.press(Key.Key_Return, SHIFT)
    assert journey.stored()[-1] == ("Families", "Graft"), "the code of that name is the one that was meant"


def test_a_selection_that_reaches_beyond_one_passage_lets_it_grow_and_nothing_further_is_joined(tagged):
    tagged.select("bribes. Police warned")
    tagged.press(Key.Key_J, CTRL)
    assert words(tagged) == ["took bribes. Police warned"]
    tagged.select("Families")
    tagged.press(Key.Key_J, CTRL)
    assert words(tagged) == ["took bribes. Police warned"], "what the selection does not touch stays"
