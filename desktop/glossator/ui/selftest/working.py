"""The self-test's work in the window: a report imported, a passage tagged by mouse and keys, a table, a PDF."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from glossator import assets
from glossator.ui.selftest.bench import CODE, CODER, WORDS, Bench


def make(bench: Bench) -> str:
    """A project with the codebook that comes with the program, and the report read from its file."""
    from glossator.project import Project
    from glossator.project.codebooks import find_codebook
    from glossator.project.intake import import_files

    with Project.create(bench.project, find_codebook("trafficking"), CODER) as project:
        result = import_files(project, [assets.resources() / "sample" / "cambodia-2019.txt"], attributes=True)
        text = project.documents.text(result.ids[0])
        assert WORDS in text
        assert project.findings() == []
    return f"{len(text)} characters"


def tag(bench: Bench) -> str:
    """A click, Shift and the arrow, Enter, the code's first letters, Enter; then undone and done again."""
    from glossator.project import Project

    window = bench.window()
    space = window.workspace
    assert space is not None
    reader, document = space.reader, space.showing.document_id
    assert document is not None
    start = space.project.documents.text(document).index(WORDS)
    reader.scroll_to(start)
    bench.settle()
    box = reader.scene.page.caret_box(start)
    assert box is not None, "the words are not on the page"
    left, _ = reader.text_column()
    _click(reader.viewport(), QPointF(left + box.left + 1, (box.top + box.bottom) / 2))
    assert reader.caret() == start, "the click did not put the caret where it was made"
    blank = reader.viewport().grab().toImage()
    for _ in WORDS:
        _key(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected_text() == WORDS
    _key(reader, Qt.Key.Key_Return)
    assert space.quick.isVisible(), "Enter does not open the palette"
    for letter in CODE[:5].lower():
        _key(space.quick.field, Qt.Key(ord(letter.upper())), text=letter)
    _key(space.quick.field, Qt.Key.Key_Return)
    reader.clear_selection()
    bench.settle()
    assert reader.viewport().grab().toImage() != blank, "the highlight is not painted"

    def stored() -> list[str]:
        # Through another connection: what is on the disk, not what the window remembers.
        with Project.read(bench.project) as other:
            book = other.codes.book()
            return [
                f"{passage.quote} = {book[coding.code_id].name}"
                for passage in other.passages.of(document)
                for coding in passage.codings
            ]

    wanted = [f"{WORDS} = {CODE}"]
    assert stored() == wanted
    window.actions_["undo"].trigger()
    assert stored() == []
    window.actions_["redo"].trigger()
    assert stored() == wanted
    return f"“{WORDS}”"


def export(bench: Bench) -> None:
    """In another thread, as the window does it."""
    from glossator.ui.exports_offered import Wanted

    space = bench.window().workspace
    assert space is not None
    target = bench.folder / "window.csv"
    told: list[object] = []
    space.exporting.exported.connect(lambda *what: told.append(what))
    space.exporting.nothing.connect(told.append)
    space.exporting.write(target, Wanted())
    bench.wait(lambda: bool(told), "the table is written")
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["text"], row["code"], row["coder"]) for row in rows] == [(WORDS, CODE, CODER)]


def print_pdf(bench: Bench) -> str:
    """The words are found again in what PDFium reads."""
    from glossator.project.imports import read

    space = bench.window().workspace
    assert space is not None
    target = bench.folder / "report.pdf"
    told: list[tuple[Path | None, int]] = []
    refused: list[str] = []
    space.printing.printed.connect(lambda file, pages: told.append((file, pages)))
    space.printing.nothing.connect(refused.append)
    space.printing.write_pdf(target)
    bench.wait(lambda: bool(told or refused), "the report is printed")
    assert not refused, refused
    reading = read(target)
    assert reading.fault is None, str(reading.fault)
    assert " ".join(WORDS.split()[:2]) in " ".join(reading.drafts[0].text.split())
    return f"{told[0][1]} pages, {target.stat().st_size // 1000} kB"


def _click(widget: QWidget, place: QPointF) -> None:
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, held, none)
        QApplication.sendEvent(widget, event)


def _key(
    widget: QWidget,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    target = widget.focusProxy() or widget
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, held, text))
