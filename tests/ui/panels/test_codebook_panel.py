"""The codebook as a user works in it: keys, mouse, drags; what is shown and what is stored."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QColorDialog, QLabel, QLineEdit, QPushButton

from glossator.domain.colours import PALETTE
from glossator.domain.memos import CODE
from glossator.domain.spans import Span
from glossator.ui.dialogs.delete import DeleteDialog
from glossator.ui.dialogs.merge import MergeDialog
from glossator.ui.models.codebook import CODE_MIME, SELECTION_MIME
from glossator.ui.panels.codebook import CodebookPanel
from glossator.ui.panels.recolour import ColourPopup
from glossator.ui.panels.rows import CodeDelegate


@pytest.fixture
def panel(qtbot, bridge, attempt, codes):
    panel = CodebookPanel(bridge, attempt)
    qtbot.addWidget(panel)
    panel.resize(280, 420)
    panel.show()
    qtbot.waitExposed(panel)
    panel.view.setFocus()
    return panel


def shown(panel, parent=QModelIndex()):  # noqa: B008
    """The tree as nested lists of names."""
    model = panel.model
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(row.data(), shown(panel, row)) if model.rowCount(row) else row.data() for row in rows]


def stored(project, parent_id=None):
    book = project.codes.book()
    return [
        (code.name, stored(project, code.id)) if book.children(code.id) else code.name
        for code in book.children(parent_id)
    ]


def editor(qtbot, panel):
    def there():
        found = [e for e in panel.view.viewport().findChildren(QLineEdit) if e.isVisible()]
        assert found
        return found[0]

    qtbot.waitUntil(lambda: bool(there()))
    return there()


def name_it(qtbot, panel, name, key=Qt.Key.Key_Return):
    field = editor(qtbot, panel)
    field.selectAll()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, key)
    qtbot.waitUntil(lambda: not panel.view.viewport().findChildren(QLineEdit))
    qtbot.waitUntil(lambda: not panel.model.naming)


def test_the_caption_counts_themes_and_codes(panel, project):
    assert panel.caption.count.text() == "2 themes, 4 codes"
    for code in project.codes.book().children(None):
        project.codes.delete(code.id)
    assert panel.caption.count.text() == ""


def test_an_empty_codebook_says_what_to_do_and_its_button_does_it(qtbot, bridge, attempt, project):
    panel = CodebookPanel(bridge, attempt)
    qtbot.addWidget(panel)
    panel.resize(280, 300)
    panel.show()
    assert panel.empty.isVisible()
    qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    assert not panel.empty.isVisible()
    name_it(qtbot, panel, "Corruption")
    assert stored(project) == ["Corruption"]
    project.undo()
    assert panel.empty.isVisible()


def test_a_new_code_is_named_where_it_will_stand_and_is_one_step(qtbot, panel, project, codes):
    panel.select(codes.impunity)
    steps = len(project.history())
    panel.create()
    assert stored(project)[0] == ("Corruption", ["Bribery", "Impunity"])
    name_it(qtbot, panel, "Leaked raids")
    assert stored(project)[0] == ("Corruption", ["Bribery", "Impunity", "Leaked raids"])
    assert shown(panel) == stored(project)
    assert len(project.history()) == steps + 1
    assert project.codes.book()[panel.current()].name == "Leaked raids"


def test_a_new_sub_code_opens_the_branch_that_it_is_in(qtbot, panel, project, codes):
    panel.select(codes.bondage)
    panel.create_below()
    name_it(qtbot, panel, "Brick kilns")
    assert stored(project)[1] == ("Debt bondage", ["Brick kilns"])
    assert panel.view.isExpanded(panel.model.index_of(codes.bondage))
    assert project.codes.book()[panel.current()].colour == project.codes.book()[codes.bondage].colour


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_new_code_without_a_name_is_none(qtbot, panel, project, attempt, key):
    before = stored(project)
    panel.create()
    qtbot.keyClick(editor(qtbot, panel), key)
    qtbot.waitUntil(lambda: not panel.model.naming)
    assert shown(panel) == stored(project) == before
    assert not attempt.sentences


def test_a_new_code_whose_name_is_taken_is_refused_in_words(qtbot, panel, project, attempt, codes):
    before = stored(project)
    panel.select(codes.bondage)
    panel.create()
    name_it(qtbot, panel, "corruption")
    assert attempt.sentences == ["There already is a code “Corruption” here."]
    assert shown(panel) == stored(project) == before


def test_f2_renames_in_place_and_undo_shows_the_old_name(qtbot, panel, project, codes):
    panel.select(codes.bribery)
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    name_it(qtbot, panel, "Bribes")
    assert project.codes.book()[codes.bribery].name == "Bribes"
    assert panel.current() == codes.bribery
    project.undo()
    assert panel.model.index_of(codes.bribery).data() == "Bribery"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "A name cannot be empty."),
        ("   ", "A name cannot be empty."),
        ("x" * 201, "A name can have 200 characters at most; this one has 201."),
        ("Impunity", "There already is a code “Impunity” here."),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_the_old_one_kept(
    qtbot, panel, project, attempt, codes, name, sentence
):
    panel.select(codes.bribery)
    panel.rename_current()
    field = editor(qtbot, panel)
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: attempt.sentences == [sentence])
    assert project.codes.book()[codes.bribery].name == "Bribery"
    assert panel.model.index_of(codes.bribery).data() == "Bribery"


def test_a_pasted_line_break_is_refused(qtbot, panel, project, attempt, codes):
    panel.select(codes.bribery)
    panel.rename_current()
    QApplication.clipboard().setText("two\nlines")
    field = editor(qtbot, panel)
    field.selectAll()
    field.paste()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(attempt.sentences))
    assert attempt.sentences == ["A name cannot hold a line break or another control character."]
    assert project.codes.book()[codes.bribery].name == "Bribery"


def test_escape_leaves_the_name_as_it_was(qtbot, panel, project, codes):
    panel.select(codes.bribery)
    panel.rename_current()
    field = editor(qtbot, panel)
    qtbot.keyClicks(field, "nothing")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert project.codes.book()[codes.bribery].name == "Bribery"


def test_recolour_by_keyboard(qtbot, panel, project, codes):
    project.codes.recolour(codes.bondage, PALETTE[0])
    panel.select(codes.bondage)
    panel.recolour_current()
    popup = panel.findChild(ColourPopup)
    qtbot.waitUntil(popup.isVisible)
    assert popup.buttons[0].hasFocus() or popup.focusWidget() is popup.buttons[0]
    names = [button.accessibleName() for button in popup.buttons]
    assert len(set(names)) == len(PALETTE)
    assert not any(name.startswith("#") for name in names)
    qtbot.keyClick(popup.buttons[0], Qt.Key.Key_Right)
    qtbot.keyClick(popup.buttons[1], Qt.Key.Key_Down)
    qtbot.keyClick(popup.buttons[7], Qt.Key.Key_Return)
    assert project.codes.book()[codes.bondage].colour == PALETTE[7]


def test_any_other_colour(qtbot, panel, project, codes):
    panel.select(codes.bondage)
    panel.recolour_current()
    qtbot.mouseClick(panel.findChild(ColourPopup).other, Qt.MouseButton.LeftButton)
    dialog = panel.window().findChild(QColorDialog)
    dialog.setCurrentColor(QColor("#123456"))
    dialog.accept()
    assert project.codes.book()[codes.bondage].colour == "#123456"


def test_recolour_by_mouse_and_undo(qtbot, panel, project, codes):
    before = project.codes.book()[codes.bondage].colour
    panel.select(codes.bondage)
    panel.recolour_current()
    popup = panel.findChild(ColourPopup)
    qtbot.mouseClick(popup.buttons[4], Qt.MouseButton.LeftButton)
    assert project.codes.book()[codes.bondage].colour == PALETTE[4]
    project.undo()
    assert panel.model.index_of(codes.bondage).data(Qt.ItemDataRole.UserRole + 1).colour == before


def test_enter_and_double_click_ask_to_apply(qtbot, panel, codes):
    panel.select(codes.impunity)
    with qtbot.waitSignal(panel.apply_requested) as applied:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert applied.args == [codes.impunity]
    place = panel.view.visualRect(panel.model.index_of(codes.bondage)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.apply_requested) as applied:
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert applied.args == [codes.bondage]


def test_a_click_chooses_the_code(qtbot, panel, codes):
    place = panel.view.visualRect(panel.model.index_of(codes.bribery)).center()
    with qtbot.waitSignal(panel.code_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [codes.bribery]
    assert panel.current() == codes.bribery


def test_a_code_that_takes_nothing_along_is_deleted_at_once(qtbot, panel, project, codes):
    panel.select(codes.bondage)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert panel.findChild(DeleteDialog) is None
    assert "Debt bondage" not in shown(panel)
    project.undo()
    assert shown(panel)[1] == "Debt bondage"


def test_what_a_code_takes_along_is_said_before_it_is_deleted(qtbot, panel, project, passage, codes):
    panel.select(codes.corruption)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    dialog = panel.window().findChild(DeleteDialog)
    assert "2 sub-codes and 2 codings" in dialog.said.text()
    assert "1 passage" in dialog.said.text()
    assert codes.corruption in project.codes.book()
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert stored(project) == shown(panel) == ["Debt bondage"]
    project.undo()
    assert shown(panel) == stored(project) == [("Corruption", ["Bribery", "Impunity"]), "Debt bondage"]
    assert panel.view.isExpanded(panel.model.index_of(codes.corruption))


def test_a_code_with_a_memo_alone_is_not_deleted_at_once(qtbot, panel, project, codes):
    project.memos.write(CODE, codes.bondage, "In doubt.")
    panel.select(codes.bondage)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    dialog = panel.window().findChild(DeleteDialog)
    assert dialog.said.text().startswith("This takes along 1 memo.\n")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert codes.bondage in project.codes.book()


def test_merging_says_that_memos_go_along(panel, project, codes):
    project.memos.write(CODE, codes.bondage, "In doubt.")
    panel.select(codes.bondage)
    panel.merge_current()
    dialog = panel.window().findChild(MergeDialog)
    assert "0 codings and 1 memo of “Debt bondage” go to" in " ".join(
        label.text() for label in dialog.findChildren(QLabel)
    )
    dialog.reject()


def test_cancel_deletes_nothing(qtbot, panel, project, passage, codes):
    panel.select(codes.corruption)
    panel.delete_current()
    dialog = panel.window().findChild(DeleteDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert codes.corruption in project.codes.book()


def test_merge_with_type_ahead(qtbot, panel, project, passage, codes):
    panel.select(codes.bribery)
    panel.merge_current()
    dialog = panel.window().findChild(MergeDialog)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names == ["Corruption", "Corruption › Impunity", "Debt bondage"]
    qtbot.keyClicks(dialog.filter, "debt")
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert codes.bribery not in project.codes.book()
    assert set(project.passages.get(passage).code_ids) == {codes.corruption, codes.bondage}
    assert panel.current() == codes.bondage
    assert shown(panel) == stored(project) == [("Corruption", ["Impunity"]), "Debt bondage"]


def test_merge_keeps_the_arrow_keys_for_the_list_and_refuses_what_is_not_there(qtbot, panel, project, codes):
    panel.select(codes.bondage)
    panel.merge_current()
    dialog = panel.window().findChild(MergeDialog)
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text() == "Corruption › Bribery"
    qtbot.keyClicks(dialog.filter, "nowhere")
    assert not dialog.merge_button.isEnabled()
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert codes.bondage in project.codes.book()
    dialog.reject()


def test_merging_a_theme_takes_its_sub_codes_along(qtbot, panel, project, codes):
    panel.select(codes.corruption)
    panel.merge_current()
    dialog = panel.window().findChild(MergeDialog)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["Debt bondage"]
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert shown(panel) == stored(project) == [("Debt bondage", ["Bribery", "Impunity"])]
    project.undo()
    assert shown(panel) == stored(project) == [("Corruption", ["Bribery", "Impunity"]), "Debt bondage"]


def test_digits_move_from_code_to_code(panel, project, codes):
    panel.select(codes.corruption)
    panel.set_digit_current(1)
    panel.select(codes.bondage)
    panel.set_digit_current(1)
    book = project.codes.book()
    assert (book[codes.corruption].digit, book[codes.bondage].digit) == (None, 1)
    spoken = panel.model.index_of(codes.bondage).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Debt bondage, 0 codings, digit 1"
    panel.set_digit_current(None)
    assert project.codes.book().with_digit(1) is None


def test_counts_follow_tagging_uncoding_and_undo(panel, project, report, codes):
    count, total = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3

    def counts(code_id):
        index = panel.model.index_of(code_id)
        return index.data(count), index.data(total)

    passage = project.passages.tag(report, Span(0, 5), [codes.corruption, codes.bribery])
    assert (counts(codes.corruption), counts(codes.bribery)) == ((1, 2), (1, 1))
    project.passages.uncode(passage, codes.bribery)
    assert (counts(codes.corruption), counts(codes.bribery)) == ((1, 1), (0, 0))
    project.undo()
    assert counts(codes.corruption) == (1, 2)
    project.codes.merge(codes.bribery, codes.corruption)
    assert counts(codes.corruption) == (1, 1)


def test_alt_and_arrows_move_a_code(qtbot, panel, project, codes):
    alt = Qt.KeyboardModifier.AltModifier
    panel.select(codes.impunity)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, alt)
    assert shown(panel) == [("Corruption", ["Impunity", "Bribery"]), "Debt bondage"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, alt)
    assert shown(panel) == [("Corruption", ["Bribery", "Impunity"]), "Debt bondage"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Right, alt)
    assert shown(panel) == [("Corruption", [("Bribery", ["Impunity"])]), "Debt bondage"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, alt)
    assert shown(panel) == [("Corruption", ["Bribery", "Impunity"]), "Debt bondage"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, alt)
    assert shown(panel) == stored(project) == [("Corruption", ["Bribery"]), "Impunity", "Debt bondage"]
    assert panel.current() == codes.impunity


def test_moving_at_the_end_does_nothing(qtbot, panel, project, codes):
    before = len(project.history())
    panel.select(codes.corruption)
    panel.move_up()
    panel.indent()
    panel.outdent()
    panel.select(codes.bondage)
    panel.move_down()
    assert len(project.history()) == before


# --- dragging -------------------------------------------------------------------------------------------------


def drag(panel, data, place, action=Qt.DropAction.MoveAction):
    """What Qt sends to the tree when something is dragged to a place on it and let go."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = panel.view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(place, action, data, buttons, keys))
    QApplication.sendEvent(port, QDragMoveEvent(place, action, data, buttons, keys))
    drop = QDropEvent(QPointF(place), action, data, buttons, keys)
    QApplication.sendEvent(port, drop)
    return drop


def over(panel, code_id, where="on"):
    row = panel.view.visualRect(panel.model.index_of(code_id))
    return QPoint(
        row.center().x(), {"above": row.top(), "on": row.center().y(), "below": row.bottom()}[where]
    )


def dragged(panel, code_id):
    return panel.model.mimeData([panel.model.index_of(code_id)])


def test_dropping_a_code_on_another_nests_it(panel, project, codes):
    drag(panel, dragged(panel, codes.bondage), over(panel, codes.bribery))
    assert shown(panel) == stored(project) == [("Corruption", [("Bribery", ["Debt bondage"]), "Impunity"])]
    assert panel.view.isExpanded(panel.model.index_of(codes.bribery))
    assert panel.current() == codes.bondage
    project.undo()
    assert shown(panel) == [("Corruption", ["Bribery", "Impunity"]), "Debt bondage"]


def test_dropping_between_codes_reorders(panel, project, codes):
    drag(panel, dragged(panel, codes.impunity), over(panel, codes.bribery, "above"))
    assert shown(panel) == stored(project) == [("Corruption", ["Impunity", "Bribery"]), "Debt bondage"]
    drag(panel, dragged(panel, codes.bondage), over(panel, codes.corruption, "above"))
    assert shown(panel) == stored(project) == ["Debt bondage", ("Corruption", ["Impunity", "Bribery"])]
    drag(panel, dragged(panel, codes.bondage), over(panel, codes.corruption, "below"))
    assert shown(panel) == stored(project) == [("Corruption", ["Debt bondage", "Impunity", "Bribery"])]


def test_dropping_below_all_makes_a_theme(panel, project, codes):
    drag(panel, dragged(panel, codes.bribery), QPoint(100, panel.view.viewport().height() - 5))
    assert shown(panel) == stored(project) == [("Corruption", ["Impunity"]), "Debt bondage", "Bribery"]


def test_a_code_dropped_on_its_own_descendant_is_refused_in_words(panel, project, attempt, codes):
    before = stored(project)
    drop = drag(panel, dragged(panel, codes.corruption), over(panel, codes.bribery))
    assert attempt.sentences == ["“Corruption” cannot be moved below itself or one of its own sub-codes."]
    assert not drop.isAccepted()
    assert shown(panel) == stored(project) == before


def test_a_code_dropped_on_itself_stays_without_a_word(panel, project, attempt, codes):
    before = len(project.history())
    drag(panel, dragged(panel, codes.bribery), over(panel, codes.bribery))
    assert not attempt.sentences
    assert len(project.history()) == before


def test_a_branch_that_was_closed_stays_closed_when_it_is_moved(panel, project, codes):
    panel.view.collapse(panel.model.index_of(codes.corruption))
    drag(panel, dragged(panel, codes.corruption), over(panel, codes.bondage))
    assert shown(panel) == [("Debt bondage", [("Corruption", ["Bribery", "Impunity"])])]
    assert not panel.view.isExpanded(panel.model.index_of(codes.corruption))
    assert panel.view.closed() == {codes.corruption}


def test_text_dropped_on_a_code_asks_to_apply_it(qtbot, panel, codes):
    data = QMimeData()
    data.setData(SELECTION_MIME, b"x")
    with qtbot.waitSignal(panel.apply_requested) as applied:
        drag(panel, data, over(panel, codes.impunity), Qt.DropAction.CopyAction)
    assert applied.args == [codes.impunity]


def test_a_dragged_code_carries_its_id_for_the_reader(panel, codes):
    data = dragged(panel, codes.bribery)
    assert bytes(data.data(CODE_MIME).data()).decode() == codes.bribery


def test_dropped_files_are_none_of_the_codebooks_business(panel, project):
    data = QMimeData()
    data.setText("anything")
    before = len(project.history())
    assert not drag(panel, data, QPoint(40, 20)).isAccepted()
    assert len(project.history()) == before


def test_the_focus_can_be_seen(qtbot, panel, codes):
    panel.select(codes.bribery)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    row = panel.view.visualRect(panel.model.index_of(codes.bribery))
    focused = panel.view.viewport().grab(row).toImage()
    panel.view.clearFocus()
    assert panel.view.viewport().grab(row).toImage() != focused


def test_every_control_has_a_name(panel):
    assert panel.view.accessibleName() == "Codebook"
    assert panel.empty.findChild(QPushButton).text()


def test_a_count_of_any_length_is_shown_whole(panel, monkeypatch):
    pictures = []
    for number in ("8760", "1760", "760"):
        monkeypatch.setattr(CodeDelegate, "_number", lambda *_, number=number: number)
        panel.view.viewport().update()
        pictures.append(panel.view.viewport().grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
