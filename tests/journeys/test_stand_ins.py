"""Names get stand-ins by hand: from the words selected to a file without them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from glossator.project import Project
from glossator.ui.dialogs.export import ExportDialog
from glossator.ui.dialogs.names_passphrase import NamesPassphrase
from glossator.ui.dialogs.pseudonyms import PseudonymsDialog, StandInText

WORDS = "correct horse battery"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
PLACE = "Kuala Lumpur"


def shown(journey, qtbot, kind):
    """The dialog of this kind, once it has the keyboard."""
    dialog = journey.space.standing_in.dialog
    assert isinstance(dialog, kind)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


@pytest.fixture
def named(journey, qtbot):
    """“Kuala Lumpur” selected, and given a stand-in through the keyboard and the dialogs."""
    journey.select("embassy in Kuala Lumpur")
    journey.press(Qt.Key.Key_1)
    journey.select(PLACE)
    journey.press(Qt.Key.Key_D, CTRL_SHIFT)
    asked = shown(journey, qtbot, NamesPassphrase)
    assert not asked.ok.isEnabled()
    QTest.keyClicks(asked.new.first, WORDS)
    QTest.keyClicks(asked.new.second, "correct horse")
    assert "not the same" in asked.said.text()
    assert not asked.ok.isEnabled()
    QTest.keyClicks(asked.new.second, " battery")
    QTest.keyClick(asked.new.second, Qt.Key.Key_Return)
    dialog = shown(journey, qtbot, PseudonymsDialog)
    assert dialog.name.text() == PLACE
    dialog.kind.setCurrentIndex(1)
    dialog.kind.activated.emit(1)
    assert dialog.stand_in.text() == "Place 1"
    QTest.keyClick(dialog.stand_in, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: dialog.list.topLevelItemCount() == 1 and dialog.list.topLevelItem(0).text(3) == "1"
    )
    return journey


def row(dialog):
    item = dialog.list.topLevelItem(0)
    return [item.text(column) for column in range(4)]


def test_the_list_is_added_to_changed_and_undone(named, qtbot):
    dialog = named.space.standing_in.dialog
    assert row(dialog) == [PLACE, "Place 1", "Place", "1"]
    assert dialog.stand_in.text() == "Place 2", "proposed for the next"
    dialog.name.setText("embassy")
    dialog.stand_in.setText("House A")
    QTest.mouseClick(dialog.add_button, LEFT)
    assert dialog.stand_in.text() == "Place 2", "whose own was given is not proposed to another"
    QTest.mouseClick(dialog.undo_button, LEFT)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    dialog.stand_in.setText("near kuala lumpur")
    QTest.mouseClick(dialog.change_button, LEFT)
    assert "holds a name" in dialog.said.text()
    dialog.stand_in.setText("A capital")
    QTest.mouseClick(dialog.change_button, LEFT)
    assert dialog.said.text() == ""
    assert row(dialog)[:2] == [PLACE, "A capital"]
    QTest.mouseClick(dialog.undo_button, LEFT)
    assert row(dialog)[:2] == [PLACE, "Place 1"]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    QTest.mouseClick(dialog.remove_button, LEFT)
    assert dialog.list.topLevelItemCount() == 0
    qtbot.waitUntil(lambda: named.space.standing_in._counting is None)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert named.window.workspace.project.findings() == []


def test_the_other_form_of_the_text_is_shown(named, qtbot):
    QTest.keyClick(named.space.standing_in.dialog, Qt.Key.Key_Escape)
    named.choose("show_stand_ins")
    dialog = shown(named, qtbot, StandInText)
    assert dialog.text.isReadOnly()
    assert "The embassy in Place 1 housed victims." in dialog.text.toPlainText()
    assert PLACE not in dialog.text.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_an_export_with_stand_ins_asks_for_the_passphrase_after_opening_again(
    named, qtbot, monkeypatch, tmp_path
):
    QTest.keyClick(named.space.standing_in.dialog, Qt.Key.Key_Escape)
    path = named.path
    named.window.close_project()
    named.window.opening.open(path)
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    named.choose("export_more")
    (dialog,) = [d for d in named.window.findChildren(ExportDialog) if d.isVisible()]
    dialog.choose("passages")
    QTest.keyClick(dialog.stand_ins, Qt.Key.Key_Space)
    assert dialog.choice().stand_ins
    QTest.mouseClick(dialog.export_button, LEFT)
    asked = shown(named, qtbot, NamesPassphrase)
    assert not target.exists()
    QTest.keyClicks(asked.ask.field, "wrong")
    QTest.keyClick(asked.ask.field, Qt.Key.Key_Return)
    assert "does not open" in asked.ask.said.text()
    assert not asked.ok.isEnabled()  # who guesses waits
    asked.reject()
    assert dialog.isVisible(), "back where it was chosen"
    QTest.mouseClick(dialog.export_button, LEFT)
    asked = shown(named, qtbot, NamesPassphrase)
    QTest.keyClicks(asked.ask.field, WORDS)
    assert not asked.ok.isEnabled()  # in another dialog as well
    assert not target.exists()
    qtbot.waitUntil(asked.ok.isEnabled)
    QTest.keyClick(asked.ask.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: named.window.notice.kind not in ("", "working"))
    written = target.read_text("utf-8")
    assert "embassy in Place 1" in written
    assert "kuala" not in written.lower()
    with Project.read(path) as project:
        assert any(PLACE in p.quote for d in project.documents.all() for p in project.passages.of(d.id))


def test_without_names_it_is_said_where_to_give_them(journey):
    journey.choose("show_stand_ins")
    assert "No name has a stand-in yet" in journey.window.notice.text()
    assert not journey.space.project.pseudonyms.companion.exists()


def pdf_of(path) -> tuple[str, str]:
    """The words of a PDF, and what it says of itself."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    said = str(document.get_metadata_dict())
    document.close()
    return " ".join(words.split()), said


@pytest.mark.parametrize("stand_ins", [True, False])
def test_a_pdf_shows_stand_ins_or_names_as_is_chosen(named, qtbot, monkeypatch, tmp_path, stand_ins):
    """All that a page has: text, title, codes, attributes, and the line below them; and the PDF's own title."""
    project = named.space.project
    QTest.keyClick(named.space.standing_in.dialog, Qt.Key.Key_Escape)
    document = project.documents.all()[0].id
    project.documents.rename(document, f"Visit to {PLACE}")
    project.codes.rename(next(iter(project.codes.book())).id, f"{PLACE} Corruption")
    place = project.attributes.create("Where", "text")
    project.attributes.set(document, place.id, f"near {PLACE}")
    target = tmp_path / "pages.pdf"
    asked: list[str] = []

    def choose(_parent, _title, proposed, _kinds):
        asked.append(proposed)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    named.choose("pdf")
    dialog = named.space.printing.dialog
    assert dialog.originals.isChecked()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    if stand_ins:
        QTest.keyClick(dialog.originals, Qt.Key.Key_Down)
        assert dialog.stand_ins.isChecked()
    with qtbot.waitSignal(named.space.printing.printed, timeout=20_000):
        dialog.accept()
    words, said = pdf_of(target)
    there, gone = ("Place 1", PLACE) if stand_ins else (PLACE, "Place 1")
    for line in (
        f"The embassy in {there} housed",
        f"Visit to {there}",
        f"near {there}",
        f"{there} Corruption",
    ):
        assert line in words
    assert f"Visit to {there}" in said
    assert gone not in words + said + asked[0]
    assert gone.encode() not in target.read_bytes()
    assert gone.encode("utf-16-be") not in target.read_bytes()
