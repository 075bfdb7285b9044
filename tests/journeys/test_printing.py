"""The coded report as pages: what is in the file, and what becomes of the window meanwhile."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.ui.reader.marks import Filter
from glossator.ui.reader.pages import Sheet
from glossator.ui.reader.paper import Paper

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LONG = "\n\n".join(f"Paragraph {n} ends here. " + "Traffickers held the victims. " * 30 for n in range(150))


@pytest.fixture
def saved(journey, qtbot, monkeypatch, tmp_path):
    """Save as PDF by the keys; the file's bytes."""

    def save(name="pages.pdf") -> bytes:
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        journey.reader.setFocus()
        with qtbot.waitSignal(journey.space.printing.printed, timeout=20_000):
            journey.press(Qt.Key.Key_P, CONTROL_SHIFT)
        return target.read_bytes()

    return save


def words_in(pdf: bytes) -> str:
    """The characters that the file's fonts say they can write: what a reader can search for."""
    found = set()
    for table in re.findall(rb"beginbfrange(.*?)endbfrange", pdf, re.S):
        found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-F]{4})>", table.split(b"[")[-1])}
    return "".join(sorted(found))


def test_the_pdf_holds_letters_and_no_picture(journey, saved, tmp_path):
    journey.select("Local officials took bribes.")
    journey.type("1")
    pdf = saved()
    assert pdf.startswith(b"%PDF-")
    assert b"/FontFile" in pdf
    assert b"/Subtype /Image" not in pdf
    assert set("Localfiskbr.1") <= set(words_in(pdf))
    assert "\ufb03" not in words_in(pdf)  # a ligature would hide "official" from a search
    assert journey.window.notice.text().startswith("Saved 1 page to “pages.pdf”")
    assert journey.window.settings.folder("pdf") == tmp_path


def test_a_file_that_cannot_be_written_is_one_sentence(journey, qtbot, tmp_path):
    with qtbot.waitSignal(journey.space.printing.nothing):
        journey.space.printing.write_pdf(tmp_path / "nowhere" / "pages.pdf")
    assert "does not exist" in journey.window.notice.text()
    assert journey.window.notice.kind == "error"


@pytest.mark.parametrize("over", [False, True])
def test_what_is_printed_to_a_file_is_saved_as_a_pdf_is(journey, qtbot, monkeypatch, tmp_path, path, over):
    target, before = (path, path.read_bytes()) if over else (tmp_path / "printed.pdf", b"")

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    printing = journey.space.printing
    with qtbot.waitSignal(printing.nothing if over else printing.printed, timeout=20_000):
        journey.choose("print")
    if over:
        assert target.read_bytes() == before
    else:
        assert target.read_bytes().startswith(b"%PDF-")
        assert journey.window.notice.text().startswith("Saved 1 page to “printed.pdf”")


def test_the_project_is_never_printed_over(journey, qtbot, path):
    before = path.read_bytes()
    with qtbot.waitSignal(journey.space.printing.nothing):
        journey.space.printing.write_pdf(path)
    assert path.read_bytes() == before
    assert "project itself" in journey.window.notice.text()


@pytest.fixture
def long(journey):
    journey.space.project.documents.add([TextDraft("Long", LONG, LONG.encode(), "1" * 64, "l.txt", "utf-8")])
    document = journey.space.project.documents.all()[1].id
    journey.space.documents.select(document)
    return document


def test_a_long_report_can_be_cancelled_and_nothing_is_written(journey, long, qtbot, tmp_path):
    target = tmp_path / "long.pdf"
    target.write_bytes(b"from before")
    with qtbot.waitSignal(journey.space.printing.progressed, timeout=20_000):
        journey.space.printing.write_pdf(target)
    with qtbot.waitSignal(journey.space.printing.nothing):
        next(b for b in journey.window.notice._deeds if b.text() == "Cancel").click()
    assert target.read_bytes() == b"from before"
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".tmp")] == []


@pytest.mark.parametrize(
    ("first", "last", "count"), [(2, 3, "2 pages"), (4, 4, "1 page"), (9999, 9999, "1 page")]
)
def test_only_the_pages_that_were_chosen_are_printed(
    journey, long, qtbot, monkeypatch, tmp_path, first, last, count
):
    target = tmp_path / "some.pdf"

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFileName(str(target))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    with qtbot.waitSignal(journey.space.printing.printed, timeout=20_000):
        journey.choose("print")
    assert journey.window.notice.text().startswith(f"Saved {count} to “some.pdf”")
    assert len(re.findall(rb"/Type /Page\b", target.read_bytes())) == int(count[0])


def test_closing_the_project_meanwhile_ends_it(journey, long, qtbot, tmp_path):
    with qtbot.waitSignal(journey.space.printing.progressed, timeout=20_000):
        journey.space.printing.write_pdf(tmp_path / "long.pdf")
    journey.window.close_project()
    assert not (tmp_path / "long.pdf").exists()


def test_the_filter_is_said_and_kept_to(journey):
    codes = {code.name: code.id for code in journey.space.project.codes.book()}
    document = journey.space.showing.document_id
    journey.space.project.passages.tag(document, Span(12, 40), [codes["Corruption"]])
    journey.space.project.passages.tag(document, Span(41, 70), [codes["Debt bondage"]])
    journey.reader.set_filter(Filter(codes=frozenset([codes["Corruption"]])))
    report = journey.space.printing._report()
    assert "Only some of the coding is shown: the codes Corruption. Hidden passages: 1." in report.details
    paper = Paper(report, QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Millimeter))
    assert [(name, count) for _, name, count in paper._legend] == [("Corruption", 1)]


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_pages_are_white_light_and_tinted_whatever_the_window_wears(journey, size):
    codes = {code.name: code.id for code in journey.space.project.codes.book()}
    document = journey.space.showing.document_id
    journey.space.project.passages.tag(document, Span(12, 100), [codes["Corruption"]])
    journey.window.choose_scheme("dark")
    sheet = QPageSize(size).size(QPageSize.Unit.Millimeter)
    paper = Paper(journey.space.printing._report(), sheet)
    image = QImage(round(sheet.width() * 4), round(sheet.height() * 4), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(4, 4)
    painter.translate(paper._side, 17)
    painter.scale(paper._scale, paper._scale)
    head = paper._head(painter)
    at = next(paper._rows())
    paper._paint_sheet(painter, Sheet(at.block, at.top, 200), head)
    painter.end()
    hue = paper._scene.hues.line(codes["Corruption"]).name()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(500)}
    assert hue in colours
    assert "#18191c" not in colours
    assert image.pixelColor(2, 2).name() == "#ffffff"
