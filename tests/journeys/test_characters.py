"""What is selected is what is stored and exported, character by character, in every script."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.project import Project
from glossator.ui.main_window import MainWindow
from glossator.ui.reader.view import ReaderView

SHIFT = Qt.KeyboardModifier.ShiftModifier

# Words, and the bytes in which a file might bring them.
CASES = {
    "emoji": "A 👩‍👧 family, 🇰🇭 and 😀😀 here.",
    "combining marks": "re\u0301sume\u0301 n\u0303 o\u0302\u0323 end",
    "no-break spaces": "15\u00a0of\u00a0them\u202fpaid \u00a7\u00a05",
    "line separator": "one\u2028two three\u2029four",
    "right-to-left": "قال المسؤولون إن 15 ضحية HEAR عادوا.",
    "hebrew": "הניצולים (12) חזרו הביתה.",
    "khmer": "ជនរងគ្រោះត្រូវបានជួយសង្គ្រោះ។ ប៉ូលិស",
    "thai": "เหยื่อได้รับการช่วยเหลือ",
    "chinese": "受害者𠮷获得了帮助。",
}


def _open(make_window: Callable[[], MainWindow], path: Path) -> ReaderView:
    window = make_window()
    window.opening.open(path)
    assert window.workspace is not None
    window.workspace.reader.setFocus()
    return window.workspace.reader


def _project(tmp_path: Path, data: bytes) -> Path:
    """A project with one document, brought in as a file by the program's own reader."""
    report = tmp_path / "report.txt"
    report.write_bytes(data)
    path = tmp_path / "scripts.gloss"
    with Project.create(path, coder="Coder A") as project:
        from glossator.project.imports import read

        project.documents.add(read(report).drafts)
        project.codes.set_digit(project.codes.create("Said").id, 1)
    return path


@pytest.mark.parametrize("name", CASES)
def test_every_character_that_can_be_selected_is_stored_and_exported_as_it_is(
    name: str, tmp_path: Path, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    text = f"Before.\n\n{CASES[name]}\nAfter."
    path = _project(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    reader = _open(make_window, path)
    start = text.index(CASES[name])
    end = start + len(CASES[name])
    reader.set_caret(start)
    selected: list[tuple[int, int]] = []
    while reader.caret() < end:
        here = reader.caret()
        QTest.keyClick(reader.focusProxy() or reader, Qt.Key.Key_Right, SHIFT)
        span = reader.selection()
        assert span is not None, f"the caret stood still at {here}"
        assert span.start == here
        assert reader.selected_text() == text[span.start : span.end]
        if not reader.selected_text().isspace():
            selected.append((span.start, span.end))
            QTest.keyClick(reader.focusProxy() or reader, Qt.Key.Key_1)
        reader.set_caret(span.end)
    covered = "".join(text[a:b] for a, b in selected)
    assert covered == "".join(CASES[name].split()), (
        "each character was selected once, and none was passed over"
    )

    with Project.read(path) as project:
        document = project.documents.all()[0]
        assert project.documents.text(document.id) == text
        stored = [(p.start, p.end, p.quote) for p in project.passages.of(document.id)]
        assert stored == [(a, b, text[a:b]) for a, b in selected]
        target = tmp_path / "out.csv"
        project.exports.write_file(target)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(int(r["start"]), int(r["end"]), r["text"]) for r in rows] == stored


@pytest.mark.parametrize("name", CASES)
def test_a_line_selected_at_once_is_copied_and_tagged_whole(
    name: str, tmp_path: Path, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    text = f"Before.\n{CASES[name]}\nAfter."
    path = _project(tmp_path, text.encode("utf-16"))
    reader = _open(make_window, path)
    start = text.index(CASES[name])
    reader.set_caret(start)
    reader.select_paragraph()
    assert reader.selected_text() == CASES[name]
    reader.copy()
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == CASES[name]
    QTest.keyClick(reader.focusProxy() or reader, Qt.Key.Key_1)
    with Project.read(path) as project:
        [passage] = project.passages.of(project.documents.all()[0].id)
    assert (passage.start, passage.end, passage.quote) == (start, start + len(CASES[name]), CASES[name])
