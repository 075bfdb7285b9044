"""Of a long document a window is painted before its text has been read, and nothing of it moves afterwards."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui.bridge import Bridge
from glossator.ui.reader.view import ReaderView
from glossator.ui.settings import Settings
from glossator.ui.showing import Showing
from glossator.ui.widgets.find_bar import FindBar
from glossator.ui.widgets.header import Header

PARAGRAPH = "Officials 😀 took bribes from the owners of the kilns and looked away; families borrowed. " * 9
LONG = "\n".join(f"{number}. {PARAGRAPH}" for number in range(900))
ONE_LINE = LONG.replace("\n", " ")


def _draft(name: str, text: str) -> TextDraft:
    data = text.encode()
    return TextDraft(name, text, data, hashlib.sha256(data).hexdigest(), f"{name}.txt", "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.gloss", coder="Coder A") as project:
        project.documents.add([_draft("Long", LONG), _draft("Line", ONE_LINE), _draft("Short", "Short.")])
        code = project.codes.create("one")
        ids = [document.id for document in project.documents.all()]
        for document in ids[:2]:
            project.passages.tag_all(document, [Span(n, n + 300) for n in range(0, 700_000, 1_000)], code.id)
        yield project


@pytest.mark.parametrize(("name", "top"), [("Long", 0), ("Long", 300_123), ("Line", 0)])
def test_the_first_paint_comes_before_the_text_is_read_and_shows_what_stays(
    name: str, top: int, project: Project, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = {document.name: document.id for document in project.documents.all()}
    bridge, window, header, reader = Bridge(project), QWidget(), Header(), ReaderView()
    qtbot.addWidget(window)
    settings = Settings(tmp_path / "settings.ini")
    showing = Showing(bridge, lambda step: step(), reader, header, FindBar(reader), settings)
    column = QVBoxLayout(window)
    column.addWidget(header)
    column.addWidget(reader, 1)
    window.resize(1000, 700)
    window.show()
    showing.show(ids["Short"])
    qtbot.wait(1)
    before: list[QImage] = []
    read = project.documents.text

    def watched(document_id: str) -> str:
        if not before:
            before.append(_grab(reader))
        return read(document_id)

    monkeypatch.setattr(project.documents, "text", watched)
    showing.show(ids[name], (top, top + 500))  # the caret beside the passages: none is outlined
    qtbot.wait(1)
    reader.scene.caret_shown = False
    reader.viewport().repaint()
    after = _grab(reader)
    assert before[0] == after
    assert reader.top_offset() <= top
    assert len(reader.scene.page.text) == len(LONG)
    assert reader.marks_at(top // 1000 * 1000 + 5)
    bridge.end()
    reader.clear()


def _grab(reader: ReaderView) -> QImage:
    """What is on the screen, without painting it."""
    window = reader.window()
    shot = reader.screen().grabWindow(window.winId()).toImage()
    place = reader.viewport().mapTo(window, reader.viewport().rect().topLeft())
    return shot.copy(place.x(), place.y(), reader.viewport().width(), reader.viewport().height())
