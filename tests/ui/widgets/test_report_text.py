"""A report's words in a dialog."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.domain.documents import OUTSIDE, SECTION
from glossator.ui import language
from glossator.ui.dialogs.import_preview import ImportPreview
from glossator.ui.widgets.report_text import ReportText


@pytest.mark.parametrize("spoken", ["en", "ar"])
@pytest.mark.parametrize(("text", "at_the_right"), [("(2019) Cambodia", False), ("(2019) كمبوديا", True)])
def test_a_report_begins_on_its_own_side(
    qapp: QApplication, qtbot: QtBot, spoken: str, text: str, at_the_right: bool
) -> None:
    language.speak(qapp, spoken)
    try:
        shown = ReportText("The text")
        qtbot.addWidget(shown)
        shown.resize(400, 100)
        shown.show_text("كمبوديا" if not at_the_right else "Cambodia")  # what was there before does not count
        shown.show_text(text)
        shown.show()
        seen = shown.viewport().grab().toImage()
        ground = seen.pixel(seen.width() // 2, seen.height() - 2)
        half = seen.width() // 2
        written = {
            x < half for x in range(4, seen.width() - 4) for y in range(30) if seen.pixel(x, y) != ground
        }
        assert written == {not at_the_right}
    finally:
        language.speak(qapp, language.ENGLISH)


def test_the_next_text_in_the_preview_looks_as_none_before_it_did(qtbot: QtBot) -> None:
    preview = ImportPreview()
    qtbot.addWidget(preview)
    for before in ((("Heading", SECTION, 0, 5),), (("", OUTSIDE, 0, 5),)):
        for show in (preview.show_fault, preview.show_text):
            preview.show_text("Words", before)
            show("Next")
            look = preview.document().firstBlock().begin().fragment().charFormat()
            assert (look.fontWeight() > 500, look.fontItalic()) == (False, False)
