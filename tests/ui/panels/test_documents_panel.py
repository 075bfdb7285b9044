"""The list of documents as a user works in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from glossator.domain.documents import TextDraft
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE
from glossator.domain.spans import Span
from glossator.ui.dialogs.delete import DeleteDialog
from glossator.ui.panels.documents import DocumentsPanel


def draft(name):
    text = f"The report on {name}: police warned the owners of the kilns."
    return TextDraft(name, text, text.encode(), f"{name:0<64}", f"{name}.txt", "utf-8")


@pytest.fixture
def reports(project):
    """The ids of three documents."""
    return project.documents.add(
        [draft(name) for name in ("Cambodia 2019", "Thailand 2019", "Viet Nam 2019")]
    )


@pytest.fixture
def panel(qtbot, bridge, attempt, reports):
    return opened(qtbot, DocumentsPanel(bridge, attempt))


def opened(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(264, 300)
    panel.show()
    qtbot.waitExposed(panel)
    panel.view.setFocus()
    return panel


def names(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def detail(panel, document_id):
    return panel.model.index_of(document_id).data(Qt.ItemDataRole.UserRole + 1)


def test_rows_say_what_is_marked_and_the_tier(panel, project, reports, codes):
    assert detail(panel, reports[0]) == "not yet coded"
    project.passages.tag(reports[0], Span(0, 3), [codes.bribery])
    assert detail(panel, reports[0]) == "1 passage"
    country = project.attributes.create("Country")
    project.attributes.set(reports[0], country.id, "Cambodia")
    assert detail(panel, reports[0]) == "1 passage · Cambodia"
    tier = project.attributes.create("Tier")
    project.attributes.set(reports[0], tier.id, "Tier 2 Watch List")
    project.passages.tag(reports[0], Span(4, 10), [codes.bribery])
    assert detail(panel, reports[0]) == "2 passages · Tier 2 Watch List"
    project.attributes.delete(tier.id)
    assert detail(panel, reports[0]) == "2 passages · Cambodia"


def test_the_bar_compares_with_the_fullest_document(panel, project, reports, codes):
    def share(document_id):
        return panel.model.index_of(document_id).data(Qt.ItemDataRole.UserRole + 2)

    assert share(reports[0]) == 0
    for start in (0, 4):
        project.passages.tag(reports[0], Span(start, start + 3), [codes.bribery])
    project.passages.tag(reports[1], Span(0, 3), [codes.bribery])
    assert [share(i) for i in reports] == [1, 0.5, 0]
    project.undo()
    assert [share(i) for i in reports] == [1, 0, 0]


def test_a_click_and_the_arrow_keys_choose_a_document(qtbot, panel, reports):
    place = panel.view.visualRect(panel.model.index_of(reports[1])).center()
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [reports[1]] == [panel.current()]
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert chosen.args == [reports[2]]
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert chosen.args == [reports[2]]


def rename(qtbot, panel, name):
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    field = panel.view.viewport().findChild(QLineEdit)
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.view.viewport().findChild(QLineEdit) is None)


def test_rename_in_place(qtbot, panel, project, reports):
    panel.select(reports[0])
    rename(qtbot, panel, "Cambodia 2020")
    assert project.documents.get(reports[0]).name == "Cambodia 2020"
    assert names(panel)[0] == "Cambodia 2020"
    project.undo()
    assert names(panel)[0] == "Cambodia 2019"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "A name cannot be empty."),
        ("x" * 201, "A name can have 200 characters at most; this one has 201."),
        ("two\nlines", "A name cannot hold a line break or another control character."),
        ("thailand 2019", "There already is a document “Thailand 2019”."),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_the_old_one_kept(
    qtbot, panel, project, attempt, reports, name, sentence
):
    panel.select(reports[0])
    rename(qtbot, panel, name)
    assert attempt.sentences == [sentence]
    assert names(panel)[0] == project.documents.get(reports[0]).name == "Cambodia 2019"


def test_deleting_says_what_goes_along_and_undo_brings_it_back(qtbot, panel, project, reports, codes):
    passage = project.passages.tag(reports[1], Span(0, 3), [codes.corruption, codes.bribery])
    project.memos.write(PASSAGE, passage, "Why?")
    project.memos.write(DOCUMENT, reports[1], "A corrected version.")
    panel.select(reports[1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    dialog = panel.window().findChild(DeleteDialog)
    assert "1 passage, 2 codings and 2 memos" in dialog.said.text()
    assert len(project.documents.all()) == 3
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert names(panel) == ["Cambodia 2019", "Viet Nam 2019"]
    assert panel.caption.count.text() == "2"
    project.undo()
    assert names(panel) == ["Cambodia 2019", "Thailand 2019", "Viet Nam 2019"]
    assert detail(panel, reports[1]) == "1 passage"


def test_several_documents_are_deleted_in_one_step(qtbot, panel, project, reports):
    panel.select(reports[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    panel.delete_current()
    panel.window().findChild(DeleteDialog).accept()
    assert names(panel) == ["Viet Nam 2019"]
    project.undo()
    assert len(names(panel)) == 3


def test_the_empty_list_says_what_to_do(qtbot, bridge, attempt, project):
    panel = opened(qtbot, DocumentsPanel(bridge, attempt))
    assert panel.empty.label.text() == "No documents yet. Drop files here or press Ctrl+I."
    with qtbot.waitSignal(panel.import_requested):
        qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    project.documents.add([draft("Cambodia 2019")])
    assert not panel.empty.isVisible()
    assert panel.view.isVisible()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_dropped_files_are_told(qtbot, panel, tmp_path):
    paths = [tmp_path / "one.txt", tmp_path / "two.md"]
    data, copy, left = files(*paths), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 60), copy, data, left, plain))
    assert panel.caption.count.text() == "Drop 2 files"
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert panel.caption.count.text() == "3"
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 60), copy, data, left, plain))
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        QApplication.sendEvent(panel, QDropEvent(QPointF(20, 60), copy, data, left, plain))
    assert dropped.args == [[Path(path) for path in paths]]


def test_dropped_text_is_left_alone(panel):
    data = QMimeData()
    data.setText("words")
    event = QDragEnterEvent(
        QPoint(20, 60),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel, event)
    assert not event.isAccepted()


def test_the_menu_holds_the_windows_actions(qtbot, panel, reports):
    pressed = []
    action = QAction("Rename", panel)
    action.triggered.connect(lambda: pressed.append(True))
    panel.set_menu([action, None])
    panel.show_menu(panel.mapToGlobal(QPoint(20, 60)))
    menu = panel.findChild(QMenu)
    assert [each.text() for each in menu.actions()] == ["Rename", ""]
    menu.actions()[0].trigger()
    assert pressed
    menu.close()


# --- memos ----------------------------------------------------------------------------------------------------


def told(panel, document_id):
    return panel.model.index_of(document_id).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_document_with_a_memo_shows_and_says_so(panel, project, reports):
    row = panel.view.visualRect(panel.model.index_of(reports[0]))
    bare = panel.view.viewport().grab(row).toImage()
    project.memos.write(DOCUMENT, reports[0], "A corrected version.")
    assert told(panel, reports[0]) == "Cambodia 2019, not yet coded, with a memo"
    assert told(panel, reports[1]) == "Thailand 2019, not yet coded"
    assert "with a memo" in panel.model.index_of(reports[0]).data(Qt.ItemDataRole.ToolTipRole)
    assert panel.view.viewport().grab(row).toImage() != bare
    project.undo()
    assert told(panel, reports[0]) == "Cambodia 2019, not yet coded"
    assert panel.view.viewport().grab(row).toImage() == bare


def test_the_mark_stays_while_somebody_has_a_memo_and_comes_back_with_the_document(panel, project, reports):
    project.memos.write(DOCUMENT, reports[0], "First reading.")
    project.coders.use("Coder B")
    project.memos.write(DOCUMENT, reports[0], "Second reading.")
    project.memos.write(DOCUMENT, reports[0], "")
    assert "with a memo" in told(panel, reports[0])
    project.documents.delete([reports[0]])
    project.undo()
    assert "with a memo" in told(panel, reports[0])


def test_memos_on_passages_and_codes_mark_no_document(panel, project, reports, codes):
    passage = project.passages.tag(reports[0], Span(0, 3), [codes.bribery])
    project.memos.write(PASSAGE, passage, "Which?")
    project.memos.write(CODE, codes.bribery, "Also gifts.")
    assert told(panel, reports[0]) == "Cambodia 2019, 1 passage"


def test_the_mark_is_there_when_the_list_opens(qtbot, bridge, attempt, project, reports):
    project.memos.write(DOCUMENT, reports[2], "Late.")
    panel = opened(qtbot, DocumentsPanel(bridge, attempt))
    assert [("with a memo" in told(panel, document_id)) for document_id in reports] == [False, False, True]
