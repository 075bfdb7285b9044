"""Steps on the codebook."""

import pytest

from glossator.domain.errors import InvalidName, InvalidValue, NotAllowed
from glossator.domain.memos import CODE
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.codes import TakenAlong


@pytest.mark.parametrize("bad", ["", " ", "a\nb", "x" * 201])
def test_a_bad_name_is_refused_and_nothing_is_stored(project: Project, bad: str) -> None:
    with pytest.raises(InvalidName):
        project.codes.create(bad)
    one = project.codes.create("one")
    with pytest.raises(InvalidName):
        project.codes.rename(one.id, bad)
    with pytest.raises(InvalidName):
        project.codes.create("ONE")
    assert [c.name for c in project.codes.book()] == ["one"]


def test_a_code_dropped_on_its_own_descendant_is_refused(project: Project) -> None:
    top = project.codes.create("top")
    middle = project.codes.create("middle", top.id)
    low = project.codes.create("low", middle.id)
    for target in (top.id, middle.id, low.id):
        with pytest.raises(NotAllowed, match="below itself"):
            project.codes.move(top.id, target)
    project.codes.move(low.id, None, 0)
    assert [c.name for c in project.codes.book()] == ["low", "top", "middle"]


def test_siblings_are_reordered_to_the_place_they_are_dropped_at(project: Project) -> None:
    a, b, c = (project.codes.create(name) for name in "abc")
    project.codes.move(a.id, None, 2)
    assert [x.name for x in project.codes.book()] == ["b", "a", "c"]
    project.codes.move(c.id, None, 0)
    assert [x.name for x in project.codes.book()] == ["c", "b", "a"]
    project.codes.move(c.id, b.id)
    assert [x.name for x in project.codes.book()] == ["b", "c", "a"]


def test_a_digit_is_worn_by_one_code(project: Project) -> None:
    a, b = project.codes.create("a"), project.codes.create("b")
    project.codes.set_digit(a.id, 1)
    project.codes.set_digit(b.id, 1)
    assert [c.digit for c in project.codes.book()] == [None, 1]
    with pytest.raises(InvalidValue):
        project.codes.set_digit(a.id, 10)
    project.undo()
    assert [c.digit for c in project.codes.book()] == [1, None]


def test_deleting_says_beforehand_what_it_takes_along(project: Project, document: str) -> None:
    top = project.codes.create("top")
    low = project.codes.create("low", top.id)
    project.passages.tag(document, Span(0, 7), [top.id, low.id])
    project.passages.tag(document, Span(0, 18), [low.id])
    project.memos.write(CODE, low.id, "In doubt.")
    assert project.codes.takes_along(top.id) == TakenAlong(codes=1, codings=3, passages=2, memos=1)
    project.codes.delete(top.id)
    assert (project.info()["codes"], project.info()["codings"], project.info()["passages"]) == (0, 0, 0)


def test_merging_keeps_one_coding_where_both_lay(project: Project, document: str) -> None:
    source, target = project.codes.create("source"), project.codes.create("target")
    child = project.codes.create("child", source.id)
    both = project.passages.tag(document, Span(0, 7), [source.id, target.id])
    alone = project.passages.tag(document, Span(0, 18), [source.id])
    project.codes.merge(source.id, target.id)
    assert project.passages.get(both).code_ids == project.passages.get(alone).code_ids == (target.id,)
    assert [(c.name, c.parent_id) for c in project.codes.book()] == [("target", None), ("child", target.id)]
    with pytest.raises(NotAllowed):
        project.codes.merge(target.id, child.id)
    with pytest.raises(NotAllowed):
        project.codes.merge(target.id, target.id)


def test_merging_keeps_every_coders_memo_and_is_one_step(project: Project) -> None:
    source, target = project.codes.create("source"), project.codes.create("target")
    for coder, on_source, on_target in (("A", "Of A.", "Before."), ("B", "Of B.", ""), ("C", "", "Of C.")):
        project.coders.use(coder)
        project.memos.write(CODE, source.id, on_source)
        project.memos.write(CODE, target.id, on_target)
    steps = len(project.history())
    project.codes.merge(source.id, target.id)

    def texts(code_id: str) -> dict[str, str]:
        names = {coder.id: coder.name for coder in project.coders.all()}
        return {names[memo.coder_id]: memo.text for memo in project.memos.on(code_id)}

    assert texts(target.id) == {"A": "Before.\n\nOf A.", "B": "Of B.", "C": "Of C."}
    assert texts(source.id) == {}
    assert len(project.history()) == steps + 1
    project.undo()
    assert texts(target.id) == {"A": "Before.", "C": "Of C."}
    assert texts(source.id) == {"A": "Of A.", "B": "Of B."}


def test_recent_codes_are_the_coders_own_latest_first(project: Project, document: str) -> None:
    a, b, c = (project.codes.create(name) for name in "abc")
    for number, code in enumerate((a, b, c, a)):
        project.passages.tag(document, Span(number * 3, number * 3 + 2), [code.id])
    assert project.codes.recent() == [a.id, c.id, b.id]
    assert project.codes.recent(1) == [a.id]
    project.coders.use("Coder B")
    assert project.codes.recent() == []
