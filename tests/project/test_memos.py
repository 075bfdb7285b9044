"""Memos: one a coder on each thing, each change a step that says what it is on."""

from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT
from glossator.domain.spans import Span
from glossator.project import Project

TEXT = "Local officials took bribes."


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "a.gloss", coder="Coder A") as project:
        yield project


@pytest.fixture
def report(project):
    return project.documents.add(
        [TextDraft("Cambodia 2019", TEXT, TEXT.encode(), "0" * 64, "cambodia.txt", "utf-8")]
    )[0]


def test_a_project_has_but_one_thing_that_its_memos_are_on(project):
    project.memos.write(PROJECT, "", "Begun in autumn.")
    project.memos.write(PROJECT, project.memos.whole, "Begun in spring.")
    assert [memo.text for memo in project.memos.on(project.memos.whole)] == ["Begun in spring."]


def test_the_log_says_what_a_memo_is_on(project, report):
    code = project.codes.create("Corruption")
    passage = project.passages.tag(report, Span(0, 5), [code.id])
    for kind, target in ((DOCUMENT, report), (CODE, code.id), (PASSAGE, passage), (PROJECT, "")):
        project.memos.write(kind, target, "Which?")
        project.memos.write(kind, target, "")
    assert [edit.text for edit in reversed(project.history(8))] == [
        "Write a memo on the document “Cambodia 2019”",
        "Delete the memo on the document “Cambodia 2019”",
        "Write a memo on the code “Corruption”",
        "Delete the memo on the code “Corruption”",
        "Write a memo",
        "Delete a memo",
        "Write a memo on the project",
        "Delete the memo on the project",
    ]


@pytest.mark.parametrize("kind", [DOCUMENT, CODE, PASSAGE])
def test_nothing_is_written_on_what_is_gone(project, kind):
    steps = len(project.history())
    with pytest.raises(NotFound):
        project.memos.write(kind, "gone", "Which?")
    assert len(project.history()) == steps
    assert project.memos.on("gone") == []


def test_it_is_known_what_carries_a_memo_and_what_is_there(project, report):
    assert project.memos.carried([report]) == set()
    project.memos.write(DOCUMENT, report, "A corrected version.")
    assert project.memos.carried([report, "other"]) == {report}
    assert project.memos.possible(DOCUMENT, report)
    assert not project.memos.possible(CODE, report)
