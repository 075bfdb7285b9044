"""One older step taken back while later ones stay, or refused with the step that is in the way."""

from pathlib import Path
from typing import Any

import pytest

from glossator.domain.changes import TAKE_BACK
from glossator.domain.documents import TextDraft
from glossator.domain.errors import CannotWrite, NotFound, UndoRefused
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project


def stored(project: Project) -> list[Any]:
    tables = ("documents", "codes", "passages", "codings", "memos", "versions", "reviews")
    return [
        sorted(map(tuple, project.connection.exec_driver_sql(f"SELECT * FROM {table}"))) for table in tables
    ]


def latest(project: Project) -> str:
    assert project.can_undo is not None
    return project.can_undo.id


def names(project: Project) -> list[str]:
    return sorted(code.name for code in project.codes.book())


def test_an_older_step_goes_and_later_ones_stay(project: Project, document: str) -> None:
    one = project.codes.create("one")
    project.codes.rename(one.id, "first")
    renaming = latest(project)
    project.codes.recolour(one.id, "#102030")
    project.codes.create("two")
    seen: list[Any] = []
    project.observe(seen.append)
    edit = project.log.take_back(renaming)
    assert (edit.kind, edit.text, edit.reverses) == (
        TAKE_BACK,
        "Take back “Rename the code “one””",
        renaming,
    )
    assert seen == [edit]
    assert names(project) == ["one", "two"]
    assert project.codes.book()[one.id].colour == "#102030"
    assert project.findings() == []


def test_taking_back_is_a_step_that_is_undone_and_done_again(project: Project) -> None:
    one = project.codes.create("one")
    project.codes.rename(one.id, "first")
    renaming = latest(project)
    project.codes.create("two")
    project.log.take_back(renaming)
    assert project.can_undo is not None
    assert project.can_undo.text == "Take back “Rename the code “one””"
    project.undo()
    assert names(project) == ["first", "two"]
    project.redo()
    assert names(project) == ["one", "two"]
    project.undo()
    project.undo()
    project.undo()
    assert names(project) == ["one"]
    for _ in range(3):
        project.redo()
    assert names(project) == ["one", "two"]
    assert project.can_redo is None
    project.undo()
    project.log.take_back(renaming)
    assert names(project) == ["one", "two"]


def test_what_was_taken_back_is_passed_over_by_undo(project: Project) -> None:
    one = project.codes.create("one")
    project.codes.rename(one.id, "first")
    renaming = latest(project)
    taken = project.log.take_back(renaming)
    with pytest.raises(UndoRefused, match="no step that still counts"):
        project.log.take_back(renaming)
    project.log.take_back(taken.id)  # taken back in its turn: the renaming counts again
    assert names(project) == ["first"]
    project.log.take_back(renaming)
    assert names(project) == ["one"]
    while project.can_undo is not None:
        project.undo()
    assert names(project) == []
    while project.can_redo is not None:
        project.redo()
    assert names(project) == ["one"]
    assert project.findings() == []


def test_it_discards_what_was_undone(project: Project) -> None:
    project.codes.create("one")
    creation = latest(project)
    project.codes.create("two")
    project.undo()
    project.log.take_back(creation)
    assert project.can_redo is None


def refused(project: Project, edit_id: str, later: str) -> None:
    before, number = stored(project), project.info()["edits"]
    with pytest.raises(UndoRefused) as caught:
        project.log.take_back(edit_id)
    assert str(caught.value.facts.get("later")) == str(later), str(caught.value)
    assert f"“{later}” by {project.coders.name} on 2" in str(caught.value)
    assert (stored(project), project.info()["edits"]) == (before, number)


def test_a_later_change_of_the_same_is_named(project: Project) -> None:
    one = project.codes.create("one")
    creation = latest(project)
    project.codes.rename(one.id, "first")
    renaming = latest(project)
    project.codes.rename(one.id, "uno")
    refused(project, renaming, "Rename the code “first”")
    refused(project, creation, "Rename the code “first”")
    project.undo()
    project.log.take_back(renaming)
    assert names(project) == ["one"]


def test_what_refers_to_it_is_named(project: Project, document: str) -> None:
    parent = project.codes.create("one")
    creation = latest(project)
    project.codes.create("below", parent.id)
    refused(project, creation, "Create the code “below”")
    project.undo()
    other = project.codes.create("other")
    passage = project.passages.tag(document, Span(0, 7), [other.id])
    tagging = latest(project)
    project.passages.tag(document, Span(0, 7), [parent.id])
    refused(project, creation, "Tag with one")
    refused(project, tagging, "Tag with one")
    project.undo()
    project.memos.write(PASSAGE, passage, "Why?")
    refused(project, tagging, project.history(1)[0].text)


def test_what_has_gone_or_been_taken_since_is_named(project: Project, document: str) -> None:
    one = project.codes.create("one")
    passage = project.passages.tag(document, Span(0, 7), [one.id])
    project.passages.uncode(passage, one.id)
    uncoding = latest(project)
    project.codes.delete(one.id)
    refused(project, uncoding, "Delete the code “one”")
    deletion = latest(project)
    project.codes.create("ONE")
    refused(project, deletion, "Create the code “ONE”")


def test_what_is_there_once_only_is_not_doubled(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    passage = project.passages.tag(document, Span(0, 7), [one.id, two.id])
    project.passages.uncode(passage, one.id)
    uncoding = latest(project)
    project.passages.tag(document, Span(0, 7), [one.id])
    refused(project, uncoding, "Tag with one")
    project.codes.set_digit(two.id, 3)
    project.codes.set_digit(two.id, 4)
    moved = latest(project)
    project.codes.set_digit(one.id, 3)
    refused(project, moved, "Set the digit of “one”")


def test_a_tree_never_becomes_a_ring(project: Project) -> None:
    upper = project.codes.create("upper")
    lower = project.codes.create("lower", upper.id)
    project.codes.move(lower.id, None)
    out = latest(project)
    project.codes.move(upper.id, lower.id)
    with pytest.raises(UndoRefused):
        project.log.take_back(out)
    assert [c.id for c in project.codes.book().ancestors(upper.id)] == [lower.id]


def test_words_stay_at_their_place(project: Project, document: str, draft: Any) -> None:
    one = project.codes.create("one")
    project.revisions.replace(project.revisions.plan(document, draft(text="New words. And more of them.")))
    replacing = latest(project)
    project.passages.tag(document, Span(0, 3), [one.id])
    refused(project, replacing, "Tag with one")


def test_neither_what_is_no_step_nor_a_project_open_for_reading(path: Path, project: Project) -> None:
    with pytest.raises(NotFound):
        project.log.take_back("none")
    one = project.codes.create("one")
    assert one
    undone = latest(project)
    undo = project.undo()
    for edit_id in (undone, undo.id):
        with pytest.raises(UndoRefused, match="no step that still counts"):
            project.log.take_back(edit_id)
    with Project.read(path) as reading, pytest.raises(CannotWrite):
        reading.log.take_back(undone)


def test_a_large_import_is_taken_back_whole(project: Project) -> None:
    drafts = [
        TextDraft(f"R {n}", f"Words {n}", b"x", f"{n:064x}", "r.txt", "utf-8", True, ()) for n in range(700)
    ]
    project.documents.add(drafts)
    importing = latest(project)
    project.codes.create("one")
    project.log.take_back(importing)
    assert project.documents.all() == []
    assert project.findings() == []
