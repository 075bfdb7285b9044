"""The edges of passages: moved, split, joined; each one step that undo takes back."""

import json
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.domain.documents import TextDraft
from glossator.domain.errors import InvalidSpan, NotAllowed, NotFound
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project

WORDS = "Local officials  accepted bribes. Police\nwarned 👩‍👧 the owners. "


def on_disk(project: Project) -> str:
    """Passages, codings and memos as a second connection reads them."""
    with closing(sqlite3.connect(project.path)) as other:
        tables = ("passages", "codings", "memos")
        return json.dumps([sorted(other.execute(f"SELECT * FROM {t}").fetchall(), key=str) for t in tables])


@pytest.fixture
def codes(project: Project) -> list[str]:
    return [project.codes.create(name).id for name in ("one", "two", "three")]


def quotes(project: Project, document: str) -> list[tuple[str, int]]:
    return [(p.quote, len(p.codings)) for p in project.passages.of(document)]


def test_edges_move_and_the_quote_goes_with_them(project: Project, document: str, codes: list[str]) -> None:
    passage = project.passages.tag(document, Span(0, 7), codes[:1])
    assert project.edges.resize(passage, Span(0, 19)) == passage  # the blank at the end is left out
    assert quotes(project, document) == [("Endemic corruption", 1)]
    edits = project.info()["edits"]
    assert project.edges.resize(passage, Span(0, 19)) == passage
    assert project.info()["edits"] == edits, "nothing moved is no step"


def test_edges_that_meet_another_passage_make_one_of_the_two(
    project: Project, document: str, codes: list[str]
) -> None:
    one, two, three = codes
    wide = project.passages.tag(document, Span(0, 18), [one, two])
    narrow = project.passages.tag(document, Span(0, 7), [two, three])
    project.memos.write(PASSAGE, narrow, "Narrow.")
    project.memos.write(PASSAGE, wide, "Wide.")
    before = on_disk(project)
    assert project.edges.resize(narrow, Span(0, 18)) == wide
    [left] = project.passages.of(document)
    assert (left.id, left.quote, left.code_ids) == (wide, "Endemic corruption", (one, two, three))
    assert project.memos.mine(wide) == "Wide.\n\nNarrow."
    project.undo()
    assert on_disk(project) == before


def test_another_coders_passage_at_the_same_place_is_left_alone(
    project: Project, document: str, codes: list[str]
) -> None:
    project.passages.tag(document, Span(0, 18), codes[:1])
    project.coders.use("Coder B")
    mine = project.passages.tag(document, Span(0, 7), codes[1:2])
    assert project.edges.resize(mine, Span(0, 18)) == mine
    assert quotes(project, document) == [("Endemic corruption", 1), ("Endemic corruption", 1)]


@pytest.mark.parametrize("span", [Span(7, 8), Span(78, 80), Span(0, 100_000)])
def test_a_passage_of_no_words_is_refused(
    project: Project, document: str, codes: list[str], span: Span
) -> None:
    passage = project.passages.tag(document, Span(0, 7), codes[:1])
    before = on_disk(project)
    with pytest.raises(InvalidSpan):
        project.edges.resize(passage, span)
    assert on_disk(project) == before


def test_split_leaves_the_codes_on_both_and_the_memo_with_the_first(
    project: Project, document: str, codes: list[str]
) -> None:
    passage = project.passages.tag(document, Span(0, 18), codes)
    project.memos.write(PASSAGE, passage, "Why?")
    first, second = project.edges.split(passage, 8)
    assert first == passage
    a, b = project.passages.of(document)
    assert (a.quote, b.quote, b.id) == ("Endemic", "corruption", second)
    assert a.code_ids == b.code_ids == tuple(codes)
    assert a.coder_id == b.coder_id
    assert [c.created_at for c in a.codings] == [c.created_at for c in b.codings]
    assert [m.text for m in project.memos.on(first)] == ["Why?"]
    assert project.memos.on(second) == []
    project.undo()
    assert quotes(project, document) == [("Endemic corruption", 3)]


def test_halves_that_are_passages_already_take_the_codes_in(
    project: Project, document: str, codes: list[str]
) -> None:
    one, two, _ = codes
    left = project.passages.tag(document, Span(0, 7), [one])
    right = project.passages.tag(document, Span(8, 18), [one])
    whole = project.passages.tag(document, Span(0, 18), [one, two])
    assert project.edges.split(whole, 7) == (left, right)
    assert quotes(project, document) == [("Endemic", 2), ("corruption", 2)]


@pytest.mark.parametrize("offset", [0, 18, 40, -1])
def test_a_split_at_an_edge_or_outside_is_refused(
    project: Project, document: str, codes: list[str], offset: int
) -> None:
    passage = project.passages.tag(document, Span(0, 18), codes[:1])
    with pytest.raises(InvalidSpan, match="between two of its words"):
        project.edges.split(passage, offset)
    assert quotes(project, document) == [("Endemic corruption", 1)]


def test_a_split_in_the_blank_at_an_edge_is_refused(
    project: Project, draft: Callable[..., TextDraft]
) -> None:
    [document] = project.documents.add([draft("Blank", "a   \n\n b")])
    passage = project.passages.highlight(document, Span(0, 8))
    project.edges.split(passage, 3)
    assert [p.quote for p in project.passages.of(document)] == ["a", "b"]
    with pytest.raises(InvalidSpan):
        project.edges.split(passage, 1)


def test_join_keeps_the_first_each_code_once_and_the_memos_in_order(
    project: Project, document: str, codes: list[str]
) -> None:
    one, two, three = codes
    last = project.passages.tag(document, Span(19, 27), [three, one])
    first = project.passages.tag(document, Span(0, 7), [one])
    middle = project.passages.tag(document, Span(8, 18), [two])
    project.memos.write(PASSAGE, last, "Last.")
    project.memos.write(PASSAGE, middle, "Middle.")
    before = on_disk(project)
    assert project.edges.merge([last, first, middle]) == first
    [joined] = project.passages.of(document)
    assert (joined.id, joined.quote) == (first, "Endemic corruption severely")
    assert set(joined.code_ids) == {one, two, three}
    assert len(joined.code_ids) == 3
    assert project.memos.mine(first) == "Middle.\n\nLast."
    assert project.findings() == []
    project.undo()
    assert on_disk(project) == before
    project.redo()
    assert project.passages.get(first).quote == "Endemic corruption severely"


def test_a_passage_over_just_that_takes_the_joined_ones_in(
    project: Project, document: str, codes: list[str]
) -> None:
    whole = project.passages.tag(document, Span(0, 18), codes[:1])
    one = project.passages.tag(document, Span(0, 7), codes[1:2])
    two = project.passages.tag(document, Span(8, 18), codes[2:])
    assert project.edges.merge([one, two]) == whole
    assert quotes(project, document) == [("Endemic corruption", 3)]


def test_what_cannot_be_joined_is_refused(
    project: Project, document: str, codes: list[str], draft: Callable[..., TextDraft]
) -> None:
    mine = project.passages.tag(document, Span(0, 7), codes)
    [other] = project.documents.add([draft()])
    elsewhere = project.passages.tag(other, Span(0, 7), codes)
    project.coders.use("Coder B")
    theirs = project.passages.tag(document, Span(8, 18), codes)
    before = on_disk(project)
    for ids, why in (
        ([mine], "two passages"),
        ([mine, mine], "two passages"),
        ([mine, elsewhere], "different documents"),
        ([mine, theirs], "different coders"),
    ):
        with pytest.raises(NotAllowed, match=why):
            project.edges.merge(ids)
    with pytest.raises(NotFound):
        project.edges.merge([mine, "gone"])
    assert on_disk(project) == before


def test_nobody_moves_the_edges_of_another_coders_passages(
    project: Project, document: str, codes: list[str]
) -> None:
    first = project.passages.tag(document, Span(0, 7), codes[:1])
    second = project.passages.tag(document, Span(8, 18), codes[:1])
    before = on_disk(project)
    for name in ("Coder B", "Coder C"):
        project.coders.use(name)
        for step in (
            lambda: project.edges.own(first),
            lambda: project.edges.resize(first, Span(0, 18)),
            lambda: project.edges.split(first, 3),
            lambda: project.edges.merge([first, second]),
        ):
            with pytest.raises(NotAllowed, match="by Coder A: work under that name"):
                step()
        assert on_disk(project) == before
        project.coders.current()  # and once the coder is in the project, too
    project.coders.use("Coder A")
    assert project.edges.merge([first, second]) == first


def test_a_join_reaches_as_far_as_it_is_told(project: Project, document: str, codes: list[str]) -> None:
    first = project.passages.tag(document, Span(8, 18), codes[:1])
    second = project.passages.tag(document, Span(19, 27), codes[1:2])
    assert project.edges.merge([first, second], Span(0, 28)) == first
    assert quotes(project, document) == [("Endemic corruption severely", 2)]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30), st.integers(0, 7)), min_size=1, max_size=6),
    st.integers(0, 5),
    st.integers(0, 64),
)
def test_nothing_coded_is_lost_by_a_cut_and_joining_heals_it(
    marks: list[tuple[int, int, int]], which: int, offset: int
) -> None:
    """Whatever lies around: a cut leaves each word under its codes, joining the halves gives the whole again,
    and undo takes each back to the byte."""
    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "p.gloss", coder="Coder A") as project:
            draft = TextDraft("Report", WORDS, WORDS.encode(), "0" * 64, "r.txt", "utf-8")
            [document] = project.documents.add([draft])
            codes = [project.codes.create(f"code {n}").id for n in range(3)]
            ids: list[str] = []
            for start, length, bits in marks:
                span = Span(start % len(WORDS), min(len(WORDS), start % len(WORDS) + length))
                if WORDS[span.start : span.end].strip():
                    chosen = [code for n, code in enumerate(codes) if bits >> n & 1]
                    ids.append(project.passages.tag(document, span, chosen))
            if not ids:
                return
            passage = project.passages.get(ids[which % len(ids)])
            states = [on_disk(project)]
            covered = _covered(project, document)
            try:
                halves = project.edges.split(passage.id, offset)
            except InvalidSpan:
                assert on_disk(project) == states[0]
                return
            states.append(on_disk(project))
            assert _covered(project, document) == covered
            whole = project.passages.get(project.edges.merge(halves))
            assert whole.span == passage.span
            assert set(whole.code_ids) >= set(passage.code_ids)
            spans = [p.span for p in project.passages.of(document)]
            assert len(spans) == len(set(spans)), "a coder has one passage on a span"
            assert project.findings() == []
            project.undo()
            assert on_disk(project) == states[1]
            project.undo()
            assert on_disk(project) == states[0]


def _covered(project: Project, document: str) -> set[tuple[int, str]]:
    """Each character that is no white space with each of its codes."""
    return {
        (place, code)
        for p in project.passages.of(document)
        for code in p.code_ids
        for place in range(p.start, p.end)
        if not WORDS[place].isspace()
    }
