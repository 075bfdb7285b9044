"""Tagging, as the main job does it."""

from collections.abc import Callable

import pytest

from glossator.domain.changes import Edit
from glossator.domain.documents import TextDraft
from glossator.domain.errors import InvalidSpan, NotFound
from glossator.domain.memos import PASSAGE
from glossator.domain.passages import Passage
from glossator.domain.spans import Span
from glossator.project import Project


def test_a_second_code_on_the_same_span_joins_the_passage(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    first = project.passages.tag(document, Span(0, 18), [one.id])
    second = project.passages.tag(document, Span(0, 19), [two.id, one.id])  # the blank at the end is trimmed
    assert first == second
    [passage] = project.passages.of(document)
    assert passage.code_ids == (one.id, two.id)
    assert passage.quote == "Endemic corruption"


def test_coders_have_passages_of_their_own(project: Project, document: str) -> None:
    one = project.codes.create("one")
    project.passages.tag(document, Span(0, 18), [one.id])
    project.coders.use("Coder B")
    project.passages.tag(document, Span(0, 18), [one.id])
    assert len(project.passages.of(document)) == 2
    assert [c.name for c in project.coders.all()] == ["Coder A", "Coder B"]
    project.undo()
    assert [c.name for c in project.coders.all()] == ["Coder A", "Coder B"]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (9, 3), (-2, 3), (0, 100_000)])
def test_a_span_that_cannot_be_is_refused_and_nothing_is_stored(
    project: Project, document: str, start: int, end: int
) -> None:
    one = project.codes.create("one")
    with pytest.raises(InvalidSpan):
        project.passages.tag(document, Span(start, end), [one.id])
    assert project.passages.of(document) == []
    assert project.can_undo is not None
    assert project.can_undo.text == "Create the code “one”"


def test_the_text_of_every_span_is_stored_character_by_character(project: Project, document: str) -> None:
    text = project.documents.text(document)
    one = project.codes.create("one")
    places = [i for i, c in enumerate(text) if not c.isspace()]
    project.passages.tag_all(document, [Span(i, i + 1) for i in places], one.id)
    assert [(p.start, p.end, p.quote) for p in project.passages.of(document)] == [
        (i, i + 1, text[i]) for i in places
    ]
    table = project.exports.table("passages")
    start, words = ([column.name for column in table.columns].index(name) for name in ("start", "text"))
    rows = {row[start]: row[words] for row in table.rows()}
    assert rows == {i: text[i] for i in places}


def test_uncoding_the_last_code_takes_the_passage_unless_it_has_a_memo(
    project: Project, document: str
) -> None:
    one = project.codes.create("one")
    bare = project.passages.tag(document, Span(0, 7), [one.id])
    noted = project.passages.tag(document, Span(8, 18), [one.id])
    project.memos.write(PASSAGE, noted, "Why?")
    project.passages.uncode(bare, one.id)
    project.passages.uncode(noted, one.id)
    [left] = project.passages.of(document)
    assert (left.id, left.code_ids) == (noted, ())
    with pytest.raises(NotFound):
        project.passages.uncode(noted, one.id)


def test_touched_says_which_passages_an_edit_changed(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    seen: list[tuple[list[str], set[str]]] = []

    def look(edit: object) -> None:
        present, gone = project.passages.touched(edit)  # type: ignore[arg-type]
        seen.append(([p.id for p in present], gone))

    project.observe(look)
    passage = project.passages.tag(document, Span(0, 7), [one.id])
    project.codes.merge(one.id, two.id)
    project.codes.delete(two.id)
    project.undo()
    assert seen == [([passage], set()), ([passage], set()), ([], {passage}), ([passage], set())]
    assert project.passages.get(passage).code_ids == (two.id,)


def test_deleting_a_document_takes_its_passages_and_undo_brings_all_back(
    project: Project, document: str, draft: Callable[..., TextDraft]
) -> None:
    other = project.documents.add([draft()])[0]
    assert [d.name for d in project.documents.all()] == ["Cambodia 2019", "Cambodia 2019 (2)"]
    one = project.codes.create("one")
    passage = project.passages.tag(document, Span(0, 7), [one.id])
    project.memos.write(PASSAGE, passage, "Why?")
    assert project.documents.takes_along([document, other]) == (1, 1, 1)
    project.documents.delete([document])
    assert [d.id for d in project.documents.all()] == [other]
    assert project.info()["codings"] == project.info()["memos"] == 0
    project.undo()
    assert project.memos.mine(passage) == "Why?"
    assert project.documents.original(document) == project.documents.text(document).encode()


def test_an_edit_says_how_the_counts_have_changed(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    shown: dict[str, int] = {}
    passages = {document: 0}

    def follow(edit: Edit) -> None:
        for code, step in edit.counted("codings", "code_id").items():
            shown[code] = shown.get(code, 0) + step
        for place, step in edit.counted("passages", "document_id").items():
            passages[place] += step
        assert {code: count for code, count in shown.items() if count} == project.codes.counts()
        assert passages[document] == len(project.passages.of(document))

    project.observe(follow)
    project.passages.tag(document, Span(0, 7), [one.id, two.id])
    passage = project.passages.tag(document, Span(8, 18), [one.id])
    project.edges.resize(passage, Span(8, 28))
    project.codes.merge(one.id, two.id)
    project.passages.uncode(passage, two.id)
    project.undo()
    project.undo()
    assert project.codes.counts() == {one.id: 2, two.id: 1}


def test_marks_are_the_passages_in_short(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    project.passages.tag(document, Span(8, 18), [two.id, one.id])
    project.passages.tag_all(document, [Span(8, 18), Span(0, 7), Span(0, 8), Span(0, 28)], one.id)
    project.passages.highlight(document, Span(30, 40))
    short = [(p.id, p.start, p.end, p.code_ids, p.coder_id) for p in project.passages.of(document)]
    assert project.passages.marks(document, 0, 1000) == short
    assert project.passages.marks(document, 1, 30) == [row for row in short if 1 <= row[1] < 30]
    assert project.passages.long_marks(document) == []
    assert [(p.start, p.end) for p in project.passages.of(document)] == [(0, 7), (0, 27), (8, 18), (30, 40)]


def test_codes_of_one_step_keep_their_order(project: Project, document: str) -> None:
    codes = [project.codes.create(f"code {number}").id for number in range(9)]
    wanted = [*codes[5:], *codes[:5]]
    passage = project.passages.tag(document, Span(0, 7), wanted)
    assert list(project.passages.get(passage).code_ids) == wanted


def test_what_a_step_touched_is_what_is_stored(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    seen: list[Edit] = []
    project.observe(seen.append)
    passage = project.passages.tag(document, Span(8, 18), [two.id, one.id])
    project.passages.highlight(document, Span(30, 40))
    project.passages.tag(document, Span(8, 18), [one.id])  # nothing new, nothing told
    project.passages.tag_all(document, [Span(0, 7), Span(20, 28)], one.id)
    project.passages.uncode(passage, one.id)
    project.undo()
    project.undo()
    project.redo()
    there = {p.id: p for p in project.passages.of(document)}
    for edit in seen[-1:]:
        present, gone = project.passages.touched(edit)
        assert present
        assert all(there[p.id] == p for p in present)
        assert gone == set()
    told: list[Passage] = []
    project.observe(lambda edit: told.extend(project.passages.touched(edit)[0]))
    made = project.passages.tag(document, Span(1, 5), [one.id, two.id])
    assert told == [project.passages.get(made)]
