"""Undo and redo: of every step, in any order of features, also after reopening."""

import json
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.domain.attributes import NUMBER, TEXT
from glossator.domain.documents import Proposal, TextDraft
from glossator.domain.errors import GlossatorError, UndoRefused
from glossator.domain.memos import PASSAGE
from glossator.domain.memos import PROJECT as WHOLE
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import Intake

TABLES = (
    "project",
    "coders",
    "documents",
    "attributes",
    "attribute_values",
    "codes",
    "passages",
    "codings",
    "memos",
)


def stored(project: Project) -> str:
    """Everything but the log, as a second connection reads it."""
    with closing(sqlite3.connect(project.path)) as other:
        rows = {t: sorted(other.execute(f"SELECT * FROM {t}").fetchall(), key=str) for t in TABLES}
    return json.dumps(rows)


# One function per sort of step; `pick` chooses among what is there, so that each step meets real rows.
def _code(p: Project, pick: Callable[[list[Any]], Any]) -> str:
    return pick(list(p.codes.book())).id


def _passage(p: Project, pick: Callable[[list[Any]], Any]) -> str:
    return pick([x for d in p.documents.all() for x in p.passages.of(d.id)]).id


def _document(p: Project, pick: Callable[[list[Any]], Any]) -> str:
    return pick(p.documents.all()).id


def _span(p: Project, document: str, number: int) -> Span:
    length = len(p.documents.text(document))
    return Span(number % (length - 1), min(length, number % (length - 1) + 1 + number % 9))


STEPS: dict[str, Callable[[Project, Callable[[list[Any]], Any], int], Any]] = {
    "create code": lambda p, pick, n: p.codes.create(
        f"Code {n}", pick([None, *(c.id for c in p.codes.book())])
    ),
    "rename code": lambda p, pick, n: p.codes.rename(_code(p, pick), f"Renamed {n}"),
    "recolour": lambda p, pick, n: p.codes.recolour(_code(p, pick), f"#{n % 0xFFFFFF:06x}"),
    "define": lambda p, pick, n: p.codes.define(
        _code(p, pick), definition=f"It means {n}.", use_when="often"
    ),
    "digit": lambda p, pick, n: p.codes.set_digit(_code(p, pick), n % 9 + 1),
    "move": lambda p, pick, n: p.codes.move(_code(p, pick), pick([None, _code(p, pick)]), n % 4),
    "merge": lambda p, pick, n: p.codes.merge(_code(p, pick), _code(p, pick)),
    "delete code": lambda p, pick, n: p.codes.delete(_code(p, pick)),
    "tag": lambda p, pick, n: p.passages.tag(
        d := _document(p, pick), _span(p, d, n), [_code(p, pick), _code(p, pick)]
    ),
    "tag many": lambda p, pick, n: p.passages.tag_all(
        d := _document(p, pick), [_span(p, d, n), _span(p, d, n * 7 + 3)], _code(p, pick)
    ),
    "tag with new": lambda p, pick, n: p.passages.tag_with_new(
        d := _document(p, pick), _span(p, d, n), f"New {n}"
    ),
    "highlight": lambda p, pick, n: p.passages.highlight(d := _document(p, pick), _span(p, d, n)),
    "uncode": lambda p, pick, n: p.passages.uncode(
        i := _passage(p, pick), pick(list(p.passages.get(i).code_ids))
    ),
    "resize": lambda p, pick, n: p.edges.resize(
        i := _passage(p, pick), _span(p, p.passages.get(i).document_id, n)
    ),
    "split": lambda p, pick, n: p.edges.split(i := _passage(p, pick), p.passages.get(i).start + n % 9),
    "join": lambda p, pick, n: p.edges.merge([_passage(p, pick) for _ in range(2 + n % 2)]),
    "delete passage": lambda p, pick, n: p.passages.delete([_passage(p, pick)]),
    "memo": lambda p, pick, n: p.memos.write(PASSAGE, _passage(p, pick), pick(["", f"Why {n}?"])),
    "project memo": lambda p, pick, n: p.memos.write(WHOLE, "project", f"Thought {n}"),
    "import": lambda p, pick, n: p.documents.add([_made(n), _made(n + 1)]),
    "replace text": lambda p, pick, n: p.revisions.replace(
        p.revisions.plan(_document(p, pick), _made(n % 50 + 6000))
    ),
    "settle": lambda p, pick, n: p.revisions.settle([_passage(p, pick)]),
    "import with attributes": lambda p, pick, n: _import_with_attributes(p, n),
    "rename document": lambda p, pick, n: p.documents.rename(_document(p, pick), f"Report {n}"),
    "delete document": lambda p, pick, n: p.documents.delete([_document(p, pick)]),
    "attribute": lambda p, pick, n: p.attributes.create(f"Variable {n}", NUMBER),
    "set": lambda p, pick, n: p.attributes.set(
        _document(p, pick), pick(p.attributes.all()).id, pick(["", str(n)])
    ),
    "rename attribute": lambda p, pick, n: p.attributes.rename(pick(p.attributes.all()).id, f"Other {n}"),
    "delete attribute": lambda p, pick, n: p.attributes.delete(pick(p.attributes.all()).id),
    "other coder": lambda p, pick, n: p.coders.use(pick(["Coder A", "Coder B"])),
}


def _made(number: int) -> TextDraft:
    text = f"Report {number}: 👩‍👧 officials took bribes. " * (1 + number % 3)
    sections = (("Part", "section", 0, 9), ("Foot", "outside", 9, 20))
    return TextDraft(
        f"Report {number}", text, text.encode(), f"{number:064x}", "r.txt", "utf-8", True, sections
    )


def _import_with_attributes(project: Project, number: int) -> None:
    """Over a connection of its own, as the window does it."""
    with Intake(project) as intake:
        for each in (_made(number), _made(number + 2)):
            year = Proposal("Year", NUMBER, str(number), each.name)
            country = Proposal(f"variable {number % 3}", TEXT, "Laos", "Laos")
            intake.put(Path(each.source), each, (year, country))
        result = intake.finish()
    assert result.edit is not None
    project.tell(result.edit)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 5000)), min_size=8, max_size=30),
    st.randoms(use_true_random=False),
)
def test_undo_all_and_redo_all_walk_through_the_same_states(
    steps: list[tuple[str, int]], random: Any
) -> None:
    def pick(choices: list[Any]) -> Any:
        if not choices:
            raise LookupError  # nothing there that this step could be done to
        return random.choice(choices)

    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "p.gloss", coder="Coder A") as project:
            project.coders.current()
            project.coders.use("Coder B")
            project.coders.current()  # coders stay; both are there before anything is compared
            project.documents.add([_made(1)])
            project.codes.create("Corruption")
            states = [stored(project)]
            labels: list[str] = []
            for name, number in steps:
                before = project.can_undo
                try:
                    STEPS[name](project, pick, number)
                except (GlossatorError, LookupError):
                    assert stored(project) == states[-1], "a refused step must leave nothing behind"
                    continue
                latest = project.can_undo
                assert latest is not None
                if before is None or latest.id != before.id:
                    states.append(stored(project))
                    labels.append(latest.text)
            for state, label in zip(reversed(states[:-1]), reversed(labels), strict=True):
                assert project.can_undo is not None
                assert project.can_undo.text == label
                project.undo()
                assert stored(project) == state
        with Project.open(Path(folder) / "p.gloss", coder="Coder A") as project:
            for state, label in zip(states[1:], labels, strict=True):
                assert project.can_redo is not None
                assert project.can_redo.text == label
                project.redo()
                assert stored(project) == state
            assert project.can_redo is None
            assert project.findings() == []


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 5000)), min_size=8, max_size=25),
    st.randoms(use_true_random=False),
)
def test_any_older_step_is_refused_with_a_name_or_goes_alone(
    steps: list[tuple[str, int]], random: Any
) -> None:
    def pick(choices: list[Any]) -> Any:
        if not choices:
            raise LookupError
        return random.choice(choices)

    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "p.gloss", coder="Coder A") as project:
            project.coders.current()
            project.coders.use("Coder B")
            project.coders.current()
            project.documents.add([_made(1)])
            project.codes.create("Corruption")
            for name, number in steps:
                try:
                    STEPS[name](project, pick, number)
                except (GlossatorError, LookupError):
                    continue
                if number % 3 == 0:
                    _take_back_one(project, random)
            for _ in range(4):
                _take_back_one(project, random)
            whole = stored(project)
            count = 0
            while project.can_undo is not None:
                project.undo()
                count += 1
            assert project.findings() == []
            for _ in range(count):
                project.redo()
            assert stored(project) == whole
            assert project.findings() == []


def _take_back_one(project: Project, random: Any) -> None:
    steps = [entry.edit for entry in project.log.entries() if entry.counts]
    if not steps:
        return
    chosen = random.choice(steps)
    before = _rows(project)
    try:
        edit = project.log.take_back(chosen.id)
    except UndoRefused as refusal:
        named = refusal.facts.get("number")
        edit = None
    if edit is None:
        assert named, "the step in the way is named"
        assert _rows(project) == before
        return
    touched = {(change.table, change.id) for change in edit.changes}
    after = _rows(project)
    for key in before.keys() | after.keys():
        if key not in touched:
            assert before.get(key) == after.get(key)
    assert project.findings() == []


def _rows(project: Project) -> dict[tuple[str, str], Any]:
    tables = ("documents", "attributes", "attribute_values", "codes", "passages", "codings", "memos")
    return {
        (table, row[0]): tuple(row)
        for table in (*tables, "versions", "reviews")
        for row in project.connection.exec_driver_sql(f"SELECT * FROM {table}")
    }


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(st.sampled_from([*sorted(STEPS), "undo", "redo", "take back"]), st.integers(0, 5000)),
        max_size=25,
    ),
    st.randoms(use_true_random=False),
)
def test_every_state_there_was_is_there_to_be_looked_at(steps: list[tuple[str, int]], random: Any) -> None:
    def pick(choices: list[Any]) -> Any:
        if not choices:
            raise LookupError
        return random.choice(choices)

    more: dict[str, Callable[..., Any]] = {
        "undo": lambda p, pick, n: p.undo(),
        "redo": lambda p, pick, n: p.redo(),
        "take back": lambda p, pick, n: p.log.take_back(
            pick([e.edit.id for e in p.log.entries() if e.counts])
        ),
    }
    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "p.gloss", coder="Coder A") as project:
            project.documents.add([_made(1)])
            project.codes.create("Corruption")
            seen = {}
            for name, number in steps:
                with suppress(GlossatorError, LookupError):
                    (STEPS | more)[name](project, pick, number)
                seen[project.log.entries(limit=1)[0].number] = _whole(project)
            for number in random.sample(sorted(seen), min(5, len(seen))):
                with project.as_of(number) as past:
                    assert _whole(past) == seen[number]
                    assert past.findings() == []


def _whole(project: Project) -> Any:
    """All there is, and which steps count."""
    log = [(entry.number, entry.counts) for entry in project.log.entries()]
    undone = project.can_redo.id if project.can_redo else None
    coders = [tuple(row) for row in project.connection.exec_driver_sql("SELECT * FROM coders ORDER BY id")]
    return _rows(project), log, undone, coders


def test_the_step_is_named_and_undone_after_reopening(path: Path, project: Project, document: str) -> None:
    corruption = project.codes.create("corruption")
    project.passages.tag(document, Span(0, 18), [corruption.id])
    project.close()
    with Project.open(path, coder="Coder A") as again:
        assert again.can_undo is not None
        assert again.can_undo.text == "Tag with corruption"
        again.undo()
        assert again.passages.of(document) == []
        assert again.can_redo is not None
        assert again.can_redo.text == "Tag with corruption"
        again.redo()
        assert [p.quote for p in again.passages.of(document)] == ["Endemic corruption"]


def test_a_new_step_after_undo_discards_what_was_undone(project: Project, document: str) -> None:
    one = project.codes.create("one")
    project.codes.create("two")
    project.undo()
    project.passages.tag(document, Span(0, 7), [one.id])
    assert project.can_redo is None
    project.undo()
    assert project.can_redo is not None
    assert project.can_redo.text == "Tag with one"
    project.redo()
    with pytest.raises(UndoRefused, match="nothing to redo"):
        project.redo()


def test_undo_refuses_where_a_row_was_changed_behind_the_log(project: Project, document: str) -> None:
    code = project.codes.create("one")
    project.codes.rename(code.id, "two")
    with closing(sqlite3.connect(project.path)) as other, other:
        other.execute("UPDATE codes SET name = 'three'")
    with pytest.raises(UndoRefused, match="has been changed since"):
        project.undo()
    project.codes.forget()
    assert [c.name for c in project.codes.book()] == ["three"]
    assert project.can_undo is not None


def test_a_project_that_was_just_made_has_nothing_to_undo(project: Project) -> None:
    assert project.can_undo is None
    with pytest.raises(UndoRefused, match="nothing to undo"):
        project.undo()


def test_a_step_that_changes_nothing_is_no_step(project: Project, document: str) -> None:
    code = project.codes.create("one")
    project.passages.tag(document, Span(0, 7), [code.id])
    edits = project.info()["edits"]
    seen: list[object] = []
    project.observe(seen.append)
    project.passages.tag(document, Span(0, 7), [code.id])
    project.codes.rename(code.id, "one")
    assert project.info()["edits"] == edits
    assert seen == []


def test_observers_hear_of_a_step_when_a_second_connection_sees_it(project: Project, document: str) -> None:
    code = project.codes.create("one")
    seen: list[int] = []

    def look(_: object) -> None:
        with closing(sqlite3.connect(project.path)) as other:
            seen.append(other.execute("SELECT count(*) FROM codings").fetchone()[0])

    end = project.observe(look)
    project.passages.tag(document, Span(0, 7), [code.id])
    project.undo()
    end()
    project.redo()
    assert seen == [1, 0]
