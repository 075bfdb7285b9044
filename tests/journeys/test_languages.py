"""The window in other languages: nothing stays English, nothing is cut off, and in Arabic all of it turns."""

import importlib.util
import io
import platform
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from glossator import __version__
from glossator.domain.documents import Outline, Proposal, outline_of
from glossator.domain.errors import NotAllowed, Unreadable
from glossator.domain.remarks import remark
from glossator.project import Project
from glossator.project.exports import TABLE_FORMATS
from glossator.project.imports import read
from glossator.project.intake import FAILED, IMPORTED, Line, Result, reason_of
from glossator.project.papers import PAPERS
from glossator.project.sample import create_sample
from glossator.project.tables import NAMES
from glossator.ui import app as program
from glossator.ui import language
from glossator.ui.attempt import explained
from glossator.ui.dialogs.about import AboutDialog
from glossator.ui.dialogs.fault import FaultDialog
from glossator.ui.dialogs.import_preview import ImportPreview
from glossator.ui.dialogs.import_result import ImportResultDialog, counts, listed
from glossator.ui.dialogs.language import LanguageDialog
from glossator.ui.dialogs.names_passphrase import NamesPassphrase
from glossator.ui.dialogs.new_project import NewProjectDialog
from glossator.ui.dialogs.passphrase import CHANGE, GIVE, REMOVE, OpenPassphrase, SetPassphrase
from glossator.ui.dialogs.told import ToldDialog
from glossator.ui.guesses import Guesses
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings
from glossator.ui.tour import Tour
from glossator.ui.widgets.lock_page import LockPage
from glossator.ui.widgets.wrapped import Wrapped

ROOT = Path(__file__).resolve().parents[2]
REPORT = "The government maintained efforts. Police arrested nine men. Courts tried four of them.\n"
WORDS = "Local officials facilitated"
DIALOGS = (
    "new", "export_more", "snapshots", "encrypt", "history", "language", "attributes", "pseudonym",
    "delete_document", "merge_code", "delete_code", "recolour_code", "coder", "shortcuts", "about",
)  # fmt: skip
INLINE = ("find", "memo", "only_code", "show_all", "filter", "page_look", "versions", "tag", "commands")
PROPER = {"Glossator", "Coder A", "Sample coder", "Qt", "Python", "trafficking", *language.NAMES.values()}
PROPER |= {
    platform.platform(),
    *(QLocale.c().monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)),
}


def loaded(path: Path) -> ModuleType:
    """A module that lies outside every package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


in_brackets = loaded(Path(__file__).with_name("in_brackets.py"))
tool = loaded(ROOT / "packaging" / "translations.py")


@pytest.fixture(scope="module")
def brackets(tmp_path_factory: pytest.TempPathFactory) -> QTranslator:
    # Of Khmer, which has Qt's own texts too.
    top = ET.parse(ROOT / "resources" / "translations" / "glossator_km.ts").getroot()
    texts = [
        (context.findtext("name", ""), source.text or "")
        for context in top.iter("context")
        for source in context.iter("source")
    ]
    return in_brackets.translator(tool, texts, tmp_path_factory.mktemp("brackets"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.gloss"
    create_sample(path, "Coder A").close()
    return path


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application; whatever language it learns in the test is forgotten after it."""
    before = QLocale()
    if qapp.style().objectName().lower() != "fusion":
        program.dress(qapp, Settings())
    yield qapp
    language.speak(qapp, language.ENGLISH)
    QLocale.setDefault(before)


def opened(qtbot: QtBot, sample: Path | None) -> MainWindow:
    settings = Settings()
    settings.set_coder("Coder A")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    if sample is not None:
        window.opening.open(sample)
        reader = window.workspace.reader
        reader.set_caret(reader.scene.page.text.index(WORDS))
        window.workspace.codebook.select(next(iter(window.workspace.project.codes.book())).id)
        reader.setFocus()
    settle()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def own(project: Project) -> set[str]:
    """The words that the project brings along."""
    document = project.documents.all()[0]
    text = project.documents.text(document.id)
    sections = {section.name for section in project.documents.sections(document.id)}
    quotes = {passage.quote for passage in project.passages.of(document.id)} | set(text.splitlines())
    memos = {memo.text for p in project.passages.of(document.id) for memo in project.memos.on(p.id)}
    values = {a.name for a in project.attributes.all()} | set(project.attributes.values(document.id).values())
    book = {
        word
        for c in project.codes.book()
        for word in (c.name, c.brief, c.definition, c.use_when, c.avoid_when, c.example)
    }
    return {
        *PROPER,
        *QFontDatabase.families(),
        document.name,
        project.path.stem,
        *sections,
        *values,
        *book,
        *quotes,
        *memos,
    } - {""}


def menus(menu: QMenu, path: str) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        if action.menu():
            yield from menus(action.menu(), f"{path} > {action.text()}")
        yield path, action.text()


def test_nothing_stays_english_and_nothing_is_cut_off(
    app: QApplication, qtbot: QtBot, brackets: QTranslator, sample: Path, home: Path
) -> None:
    app.installTranslator(brackets)
    try:
        window = opened(qtbot, None)
        wrong = [f"welcome: {each}" for each in looked_at(window, PROPER)]
        window.opening.open(sample)
        window.close_project()
        window.close()
        window = opened(qtbot, sample)
        words = own(window.workspace.project) | {str(home / "Documents")}
        wrong += [f"window: {each}" for each in looked_at(window, words)]
        for top in window.menuBar().actions():
            for path, text in menus(top.menu(), top.text()):
                if any(letter.isalpha() for letter in in_brackets.bare(text)):
                    wrong.append(f"menu {path}: {text}")
        for action in (*INLINE, *DIALOGS):
            for part in shown_by(window, action):
                wrong += [f"{action}: {each}" for each in looked_at(part, words)]
        window.actions_["tour"].trigger()
        settle()
        tour = window.workspace.findChild(Tour)
        words |= {"Cambodia sample"}
        for _ in range(5):
            wrong += [f"tour: {each}" for each in looked_at(tour.bubble, words)]
            tour.bubble.next_button.click()
            settle()
        window.close()
        assert not wrong, "\n".join(wrong)
    finally:
        app.removeTranslator(brackets)


def test_nothing_stays_english_where_files_come_in_and_passphrases_are_asked(
    app: QApplication, qtbot: QtBot, brackets: QTranslator, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "zambia.txt").write_text(REPORT, "utf-8")
    (tmp_path / "menu.html").write_text(f"<nav>Home</nav><h1>Zambia</h1><p>{REPORT}</p>", "utf-8")
    (tmp_path / "zimbabwe.csv").write_text("text\nDebts were paid.\nKilns were searched.\n", "utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    app.installTranslator(brackets)
    try:
        window = opened(qtbot, sample)
        space = window.workspace
        words = own(space.project) | {
            "zambia",
            "Zambia",
            "zimbabwe",
            "csv",
            "menu",
            "picture",
            "html",
            "txt",
            "Home",
            REPORT.strip(),
            f"Glossator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}",
        }
        words |= {str(tmp_path), "cp", "gb", "big", "euc_jp", "koi", "mac-roman", "utf", "UTF", "le", "be"}
        wrong: list[str] = []

        def look(name: str, part: QWidget) -> None:
            settle()
            wrong.extend(f"{name}: {each}" for each in looked_at(part, words))

        window.take_files(sorted(tmp_path.glob("*.*")))
        qtbot.waitUntil(lambda: space.importing.dialog is not None)
        dialog = space.importing.dialog
        qtbot.waitExposed(dialog)
        look("import", dialog)
        with qtbot.waitSignal(space.importing.imported):
            dialog.accept()
        look("imported", window)
        list_of = ImportResultDialog(space.importing.result, window)
        told = ToldDialog("⟦⟧", "⟦⟧", [remark("New codes: {count}.", count=3)], "exchange", window)
        extras: list[QWidget] = [list_of, told, FaultDialog("⟦⟧", window)]
        extras += [
            OpenPassphrase("sample", True, 3.0, window),
            NamesPassphrase(Path("names"), True, str.upper, Guesses(), window),
        ]
        extras += [SetPassphrase(deed, "sample", 0.0, window) for deed in (GIVE, CHANGE, REMOVE)]
        for extra in extras:
            extra.show()
            look(type(extra).__name__, extra)
            extra.close()
        look("lock", LockPage("sample", 3.0, window))
        window.close()
        assert not wrong, "\n".join(wrong)
    finally:
        app.removeTranslator(brackets)


def looked_at(top: QWidget, words: set[str]) -> list[str]:
    return in_brackets.untranslated(top, words) + in_brackets.clipped(top)


def shown_by(window: MainWindow, action: str) -> Iterator[QWidget]:
    """What an action opens, or the window where it opens none of its own."""
    assert window.actions_[action].isEnabled(), action
    before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    window.actions_[action].trigger()
    settle()
    new = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]
    yield from new or [window]
    for each in new:
        each.close()
    settle()


def test_the_whole_window_turns_and_the_report_does_not(
    app: QApplication, qtbot: QtBot, sample: Path
) -> None:
    language.speak(app, "ar")
    window = opened(qtbot, sample)
    space, reader = window.workspace, window.workspace.reader

    def middle(part: QWidget) -> int:
        return part.mapTo(window, part.rect().center()).x()

    assert middle(space.documents) > middle(reader) > middle(space.inspector)
    columns = reader.scene.columns
    beside, wide = columns.beside
    assert beside + wide <= columns.left  # names at the left of the text
    header = space.header
    assert middle(header.title) > middle(header.place)
    title = header.title.mapTo(window, header.title.rect().topRight()).x()
    assert abs(title - reader.viewport().mapTo(window, QPoint(columns.left + columns.text, 0)).x()) <= 2
    # The report is English: its lines begin at the left of their column.
    begins = [reader.scene.page.caret_box(each.laid.layout.start) for each in reader.scene.page.placed()]
    assert {round(box.left) for box in begins if box is not None} == {0}
    window.close()


def ink(label: QLabel, top: int, bottom: int) -> tuple[int, int]:
    """The first and the last column of a label in which something is written between two lines of pixels."""
    seen = label.grab().toImage()
    ground = seen.pixel(0, 0)
    rows = range(top, min(bottom, seen.height()))
    written = [x for x in range(seen.width()) if any(seen.pixel(x, y) != ground for y in rows)]
    return written[0], written[-1]


def test_words_of_the_other_direction_begin_where_all_do(app: QApplication, qtbot: QtBot) -> None:
    language.speak(app, "ar")
    window = opened(qtbot, None)
    window.actions_["about"].trigger()
    about = window.findChild(AboutDialog)
    for part in (window.welcome, about):
        label = next(label for label in part.findChildren(QLabel) if label.text().startswith("Glossator"))
        assert label.width() - ink(label, 0, label.fontMetrics().height())[1] < 8
    about.close()
    window.close()


def test_lines_from_the_right_begin_below_each_other(app: QApplication, qtbot: QtBot) -> None:
    language.speak(app, "ar")
    label = Wrapped("بببب " * 60)
    qtbot.addWidget(label)
    line = label.fontMetrics().lineSpacing()
    # As wide as three words with their spaces: each line is full.
    label.resize(label.fontMetrics().horizontalAdvance("بببب بببب بببب") + 1, 20 * line)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.show()
    edges = ink(label, 0, line), ink(label, 0, 8 * line)
    assert edges[0] == edges[1]
    assert edges[0][0] <= 3
    assert edges[0][1] >= label.width() - 4


def test_the_tour_points_from_the_other_side(app: QApplication, qtbot: QtBot) -> None:
    language.speak(app, "ar")
    window = opened(qtbot, None)
    QTest.mouseClick(window.welcome.tour_button, Qt.MouseButton.LeftButton)
    tour = window.workspace.findChild(Tour)
    for _ in range(3):
        tour.bubble.next_button.click()
        settle()
    inspector = window.workspace.inspector
    edge = inspector.mapTo(window, inspector.rect().topRight()).x()
    assert tour.bubble.mapTo(window, QPoint(0, 0)).x() >= edge - 24  # its target is what stands in the column
    window.close()


def test_names_in_the_margin_are_found_where_they_are_seen(
    app: QApplication, qtbot: QtBot, sample: Path
) -> None:
    language.speak(app, "ar")
    window = opened(qtbot, sample)
    reader = window.workspace.reader
    scene = reader.scene
    name = next(name for name in scene.gutter().names if name.mark_id != scene.current)
    seen = window.grab().toImage()
    place = QPoint(scene.columns.across(scene.columns.names + 4), name.top + scene.gutter().line // 2)
    assert place.x() < scene.columns.left
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert scene.current == name.mark_id
    assert window.grab().toImage() != seen
    window.close()


def test_numbers_and_dates_are_those_of_the_language(app: QApplication) -> None:
    error = Unreadable(
        "{name} has {count} pages. {reason}", name="a.pdf", count=1234, reason=NotAllowed("No.")
    )
    assert explained(error) == "a.pdf has 1234 pages. No."
    language.speak(app, "ar")
    assert "١٬٢٣٤" in explained(error)
    assert explained(remark("It is {kind}.", kind=remark("a web page"))) == "It is صفحة ويب."
    language.speak(app, "es")
    assert QLocale().toString(12345.5, "f", 1) == "12.345,5"
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_one_of_a_kind_is_said_in_the_language_whatever_its_forms_are(app: QApplication) -> None:
    language.speak(app, "ar")
    one = Line(Path("a.pdf"), FAILED)
    assert counts(Result((one,))) == "تعذرت قراءة ملف واحد."
    assert counts(Result((one, one))) == "تعذرت قراءة ملفين."


def test_lists_and_colons_are_those_of_the_language(app: QApplication) -> None:
    outline = Outline("Sok", 11, "", "file", "utf-8")
    result = Result((Line(Path("sok.txt"), IMPORTED, "Sok", outline=outline),))
    for spoken, imported, parts in (
        ("ar", "\t⁨\u200f⁨Sok⁩ → ⁨sok.txt⁩⁩: txt، ", "⁨a⁩: b؛ c"),
        ("fr", "\tSok ← sok.txt\xa0: txt, ", "a\xa0: b\xa0; c"),
        ("en", "\tSok ← sok.txt: txt, 11 characters, read as utf-8", "a: b; c"),
    ):
        language.speak(app, spoken)
        assert listed(result).splitlines()[1].startswith(imported)
        assert language.labelled("a", language.clauses("bc")) == parts


def test_a_name_is_isolated_only_where_it_runs_against_the_window(app: QApplication) -> None:
    arabic, latin = "كمبوديا (2019)", "Cambodia (2019)"
    for spoken, as_it_is, against in (("es", latin, arabic), ("ar", arabic, latin)):
        language.speak(app, spoken)
        assert language.lone(as_it_is) == as_it_is
        assert language.lone(against) == f"\u2068{against}\u2069"


@pytest.mark.parametrize("spoken", ["ar", "en"])
@pytest.mark.parametrize("name", ["السنة", "Year"])
@pytest.mark.parametrize("value", ["2019-2020", "-5", "كمبوديا", "Kampot كمبوديا"])
def test_a_value_in_the_list_of_an_import_is_drawn_in_its_order(
    app: QApplication, qtbot: QtBot, spoken: str, name: str, value: str
) -> None:
    """Whatever stands before it: as if it stood by itself. Nor does it turn what comes after it."""
    language.speak(app, spoken)
    outline = Outline("Sok", 11, "", "file", "utf-8")
    values = tuple(Proposal(one, "text", another, "") for one, another in ((name, value), ("1", "7-8")))
    result = Result((Line(Path("sok.txt"), IMPORTED, "Sok", outline=outline, attributes=values),))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportResultDialog(result, window)
    dialog.resize(1200, 300)
    dialog.show()
    settle()
    (field,) = dialog.findChildren(QPlainTextEdit)
    for each in (value, "7-8"):
        letters = [place(field, field.toPlainText().index(each) + number) for number in range(len(each))]
        alone = QPlainTextEdit(f"\u2068{each}\u2069")
        qtbot.addWidget(alone)
        alone.resize(1200, 100)
        alone.show()
        settle()
        expected = [place(alone, 1 + number) for number in range(len(each))]
        assert ranks(letters) == ranks(expected), each
    dialog.close()


def place(field: QPlainTextEdit, offset: int) -> int:
    """Where on its line a letter is drawn: the middle of what is selected with it."""
    layout = field.document().findBlock(offset).layout()
    at = offset - field.document().findBlock(offset).position()
    line = layout.lineForTextPosition(at)
    (run,) = [run for run in line.glyphRuns(at, 1) if run.positions()] or [None]
    assert run is not None
    return round(run.positions()[0].x())


def ranks(places: list[int]) -> list[int]:
    return sorted(range(len(places)), key=places.__getitem__)


def letter(text: str) -> str:
    """The key that is pressed with Alt for it; "" where there is none."""
    _, mark, rest = text.replace("&&", "").partition("&")
    return rest[:1].casefold() if mark else ""


@pytest.mark.parametrize("spoken", language.NAMES)
def test_a_letter_with_alt_means_one_thing(app: QApplication, qtbot: QtBot, spoken: str, home: Path) -> None:
    language.speak(app, spoken)
    window = opened(qtbot, None)
    QTest.mouseClick(window.welcome.tour_button, Qt.MouseButton.LeftButton)
    bar = [action.text() for action in window.menuBar().actions()]
    tour, places = window.workspace.findChild(Tour), []
    for _ in range(5):
        places.append(bar + [button.text() for button in window.findChildren(QPushButton)])
        tour.bubble.next_button.click()
    QTest.keyClick(window.workspace.reader, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.workspace.reader, Qt.Key.Key_1)  # a step that Undo can name
    assert window.actions_["undo"].isEnabled()
    for menu in window.menuBar().findChildren(QMenu):
        places.append([action.text() for action in menu.actions()])
    assert len(places) > 12
    window.close()
    twice = [
        (key, [text for text in texts if letter(text) == key])
        for texts in places
        for key, times in Counter(filter(None, map(letter, texts))).items()
        if times > 1
    ]
    assert twice == []


@pytest.mark.parametrize("spoken", language.NAMES)
def test_a_letter_with_alt_means_one_thing_in_a_new_project(
    app: QApplication, qtbot: QtBot, spoken: str
) -> None:
    language.speak(app, spoken)
    dialog = NewProjectDialog(Path("Documents"), "Coder A")
    qtbot.addWidget(dialog)
    dialog.protect.setChecked(True)
    dialog.show()
    parts = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)]
    letters = Counter(filter(None, (letter(part.text()) for part in parts if part.isVisible())))
    assert len(letters) >= 6
    assert {key: times for key, times in letters.items() if times > 1} == {}
    dialog.close()


def test_the_row_of_a_table_is_said_in_the_language(app: QApplication, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("text\nDebts were paid.\nKilns were searched.\n", "utf-8")
    found = read(table).drafts
    lines = [Line(table, IMPORTED, draft.name, outline=outline_of(draft)) for draft in found]
    for spoken, row in (
        ("ar", "\u200f⁨t.csv⁩ (⁨الصف ٣⁩)"),
        ("fr", "t.csv (ligne 3)"),
        ("en", "t.csv (row 3)"),
    ):
        language.speak(app, spoken)
        assert row in listed(Result(tuple(lines)))
    # What is stored is the same in every language, and a name holds no word that the user has not written.
    assert [(draft.name, draft.part) for draft in found] == [("t 2", "row 2"), ("t 3", "row 3")]


def ends(field: QPlainTextEdit | QTextEdit) -> Iterator[tuple[int, int]]:
    """How far from the right each line begins and ends."""
    edge = field.viewport().width()
    block = field.document().begin()
    while block.isValid():
        if block.text():
            cursor = QTextCursor(block)
            begin = edge - field.cursorRect(cursor).x()
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            yield begin, edge - field.cursorRect(cursor).x()
        block = block.next()


def test_the_programs_words_run_as_the_window_does(app: QApplication, qtbot: QtBot) -> None:
    """Also where they begin with a name that does not."""
    language.speak(app, "ar")
    fault = Unreadable("{name} is empty.", name="bad.pdf")
    lines = (
        Line(Path("bad.pdf"), FAILED, reason=reason_of(fault)),
        Line(Path("sok.txt"), IMPORTED, "Sok", outline=Outline("Sok", 11, "", "file", "utf-8")),
    )
    window, preview = QWidget(), ImportPreview()
    qtbot.addWidget(window)
    shown = [
        ImportResultDialog(Result(lines), window),
        ToldDialog("T", "T", [reason_of(fault)], "exchange", window),
    ]
    preview.show_fault(explained(fault))
    preview.resize(700, 300)
    qtbot.addWidget(preview)
    for each in (*shown, preview):
        each.show()
    settle()
    fields = [field for each in shown for field in each.findChildren(QPlainTextEdit)]
    found = [pair for field in (*fields, preview) for pair in ends(field)]
    assert len(found) == 6
    assert [(begin, end) for begin, end in found if begin > 8 or end < 40] == []
    preview.show_text("A report. ")
    ((begin, end),) = ends(preview)
    assert begin > end  # not the program's words
    for each in shown:
        each.close()


@pytest.mark.parametrize(
    ("spoken", "said", "turned"),
    [("ar", "\u2068bad.pdf\u2069 فارغ.", True), ("en", "كمبوديا.txt is empty.", False)],
)
def test_a_sentence_runs_as_the_window_does(
    app: QApplication, qtbot: QtBot, spoken: str, said: str, turned: bool
) -> None:
    language.speak(app, spoken)
    label, later = Wrapped(said), Wrapped()
    later.setText(said)
    for each in (label, later):
        qtbot.addWidget(each)
        each.resize(600, 60)
        each.show()
        settle()
        left, right = ink(each, 0, 60)
        assert (left > 300, right > 595 - 8) == (turned, turned)
        document = each.findChild(QTextDocument)
        assert (document.begin().textDirection() == Qt.LayoutDirection.RightToLeft) is turned


def test_nothing_to_undo_leaves_no_half_of_a_sentence(app: QApplication, qtbot: QtBot, sample: Path) -> None:
    language.speak(app, "ar")
    window = opened(qtbot, sample)
    assert not window.actions_["redo"].isEnabled()
    assert window.actions_["redo"].text() == window.tr("&Redo")
    window.close()


def test_the_language_is_chosen_and_counts_from_the_next_start(app: QApplication, qtbot: QtBot) -> None:
    window = opened(qtbot, None)
    window.actions_["language"].trigger()
    (dialog,) = window.findChildren(LanguageDialog)
    shown = [dialog.list.itemText(row) for row in range(dialog.list.count())]
    assert shown[1:] == list(language.NAMES.values())
    assert "not been reviewed" in dialog.review.text()
    dialog.list.setCurrentText("العربية")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert window.settings.language() == "ar"
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    window.close()
    program.dress(app, Settings())
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert app.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.parametrize(
    ("system", "meant"),
    [(["fr-CA", "fr", "en"], "fr"), (["de-DE", "de", "pt-BR"], "pt"), (["C"], "en"), (["km_KH"], "km")],
)
def test_the_systems_language_is_taken_where_there_is_it(
    system: list[str], meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setattr(language.QLocale, "system", lambda: System())
    assert language.spoken(language.SYSTEM) == meant
    assert language.spoken("es") == "es"
    assert language.spoken("tlh") == meant


def test_exports_are_the_same_in_every_language(app: QApplication, sample: Path) -> None:
    pairs = [("passages", form) for form in TABLE_FORMATS] + [(what, "csv") for what in NAMES]
    pairs += [(what, form) for what, forms in PAPERS.items() for form in forms]
    pairs += [("passages", "qdpx"), ("codebook", "qdc"), ("all", "datapackage")]
    found = {}
    with Project.open(sample, coder="Coder A") as project:
        for spoken in ("en", "ar", "fr"):
            language.speak(app, spoken)
            for pair in pairs:
                out = io.BytesIO()
                project.exports.write(out, *pair)
                found[spoken, pair] = timeless(pair[1], out.getvalue())
    assert [pair for pair in pairs if found["ar", pair] != found["en", pair]] == []
    assert [pair for pair in pairs if found["fr", pair] != found["en", pair]] == []


def timeless(form: str, data: bytes) -> object:
    """A file without the moment at which it was made."""
    if form == "sav":
        return data[:92] + data[109:]
    if form == "dta":
        return re.sub(rb"<timestamp>.*?</timestamp>", b"", data, count=1)
    if form == "xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return {name: parts.read(name) for name in parts.namelist() if name != "docProps/core.xml"}
    return data
