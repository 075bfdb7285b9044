"""What cannot be read at the moment while a document is being shown: said, and never lost from view for good."""

import sqlite3
import time
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from glossator.domain.errors import CannotWrite
from glossator.domain.spans import Span


def test_passages_that_cannot_be_read_now_come_later(journey, qtbot: QtBot, monkeypatch) -> None:
    project, space = journey.space.project, journey.space
    document = space.showing.document_id
    code = next(iter(project.codes.book())).id
    made = project.passages.tag_all(document, [Span(n, n + 3) for n in range(0, 60, 4)], code)
    space.showing.show(None)
    read = project.passages.marks

    def refuse(document_id: str, start: int, end: int) -> list[object]:
        raise CannotWrite("The file is in use.")

    monkeypatch.setattr(project.passages, "marks", refuse)
    space.showing.show(document)
    qtbot.waitUntil(lambda: "not shown yet" in journey.window.notice.label.text())
    assert space.reader.scene.index.missing()
    monkeypatch.setattr(project.passages, "marks", read)
    qtbot.waitUntil(lambda: not space.reader.scene.index.missing(), timeout=8000)
    assert {mark.id for mark in space.reader.scene.index} >= set(made)


def test_passages_are_not_waited_for_while_another_program_holds_the_file(journey) -> None:
    project = journey.space.project
    document = journey.space.showing.document_id
    with closing(sqlite3.connect(journey.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        for _ in range(5):
            with pytest.raises(CannotWrite, match="in use by another program"):
                project.passages.marks(document, 0, 10)
        waited = time.monotonic() - began
        other.execute("ROLLBACK")
    # Five times the patience of a step would be 25 s: this tells the two apart, whatever the machine.
    assert waited < 5
    assert project.passages.marks(document, 0, 10) == []
    assert project.connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 5000


def test_a_text_that_cannot_be_read_shows_nothing_and_says_why(journey, monkeypatch) -> None:
    project, space = journey.space.project, journey.space
    document = space.showing.document_id
    space.showing.show(None)

    def refuse(document_id: str) -> str:
        raise CannotWrite("The file cannot be read.")

    read = project.documents.text
    monkeypatch.setattr(project.documents, "text", refuse)
    space.showing.show(document)
    assert space.showing.document is None
    assert space.reader.scene.page.text == ""
    assert "cannot be read" in journey.window.notice.label.text()
    monkeypatch.setattr(project.documents, "text", read)
    space.showing.show(document)
    assert space.showing.document_id == document
    assert space.reader.scene.page.text
