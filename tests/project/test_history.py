"""The log by who, when and what; and the project as it was at any of its steps."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from glossator.domain.changes import Change, LogFilter
from glossator.domain.errors import CannotWrite, Damaged, NotFound
from glossator.domain.memos import CODE, PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.storage import journal, schema


def steps(project: Project, **wanted: Any) -> list[str]:
    found = project.log.entries(LogFilter(**wanted))
    assert project.log.count(LogFilter(**wanted)) == len(found)
    return [entry.edit.text for entry in found]


def test_entries_say_who_did_what_when_and_to_how_many_rows(project: Project, document: str) -> None:
    code = project.codes.create("one")
    project.coders.use("Coder B")
    project.passages.tag(document, Span(0, 7), [code.id])
    undo = project.undo()
    latest, tagging, *_ = project.log.entries()
    assert (latest.edit, latest.coder, latest.rows, latest.counts) == (undo_of(undo), "Coder B", 2, False)
    assert latest.reverses == tagging.number == latest.number - 1
    assert (tagging.edit.text, tagging.counts) == ("Tag with one", False)
    assert len(project.log.entries(limit=2)) == 2
    below = project.log.entries(limit=2, below=tagging.number)
    assert [entry.number for entry in below] == [tagging.number - 1, tagging.number - 2]


def undo_of(edit: Any) -> Any:
    from dataclasses import replace

    return replace(edit, changes=())


def test_filters(project: Project, document: str, draft: Any) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    (other,) = project.documents.add([draft("Other")])
    passage = project.passages.tag(document, Span(0, 7), [one.id, two.id])
    project.coders.use("Coder B")
    project.passages.tag(other, Span(0, 7), [two.id])
    project.memos.write(PASSAGE, passage, "Why?")
    memo = project.history(1)[0].text
    ben = project.coders.named("Coder B").id
    assert steps(project, coder_id=ben) == [memo, "Tag with two", "Add the coder “Coder B”"]
    assert steps(project, code_id=one.id) == ["Tag with one, two", "Create the code “one”"]
    assert steps(project, document_id=other) == ["Tag with two", "Import “Other”"]
    assert steps(project, document_id=other, coder_id=ben) == ["Tag with two"]
    assert steps(project, passage_id=passage) == [memo, "Tag with one, two"]
    moment = project.log.entries(limit=1)[0].edit.time
    assert steps(project, since=moment) == [memo]
    assert steps(project, since=moment + timedelta(seconds=1)) == []
    assert memo not in steps(project, until=moment)


def test_a_thing_has_a_history_also_when_it_is_gone(project: Project, document: str) -> None:
    one, two = project.codes.create("one"), project.codes.create("two")
    passage = project.passages.tag(document, Span(0, 7), [one.id])
    project.passages.tag(document, Span(0, 7), [two.id])
    project.edges.resize(passage, Span(0, 18))
    resized = project.history(1)[0].text
    project.codes.merge(one.id, two.id)
    merged = project.history(1)[0].text
    project.passages.delete([passage])
    wanted = [project.history(1)[0].text, merged, resized, "Tag with two", "Tag with one"]
    assert steps(project, passage_id=passage) == wanted
    assert project.log.count_soon(LogFilter(passage_id=passage)) == 5
    project.memos.write(CODE, two.id, "Also gifts.")
    assert steps(project, code_id=two.id)[0] == project.history(1)[0].text
    assert "Create the code “one”" in steps(project, code_id=one.id)


def test_counting_is_left_when_the_log_is_long(
    project: Project, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = project.codes.create("one")
    passages = [project.passages.tag(document, Span(n, n + 2), [code.id]) for n in range(3)]
    monkeypatch.setattr("glossator.project.history.COUNTED", 2)
    assert project.log.count_soon(LogFilter(passage_id=passages[0])) is None


def test_as_it_was_is_read_with_all_there_was_and_cannot_be_changed(
    project: Project, document: str, path: Path, draft: Any
) -> None:
    code = project.codes.create("one")
    project.passages.tag(document, Span(0, 7), [code.id])
    then = project.log.entries(limit=1)[0].number
    text = project.documents.text(document)
    project.revisions.replace(project.revisions.plan(document, draft(text="Other words altogether.")))
    project.documents.delete([document])
    project.codes.rename(code.id, "first")
    before = path.read_bytes()
    with project.as_of(then) as past:
        assert past.name == f"study at step {then}"
        assert past.read_only
        assert past.documents.text(document) == text
        assert [p.quote for p in past.passages.of(document)] == [text[:7]]
        assert [c.name for c in past.codes.book()] == ["one"]
        assert past.info()["schema"] == project.info()["schema"]
        assert [e.number for e in past.log.entries()] == list(range(then, 0, -1))
        assert past.findings() == []
        for refused in (past.undo, lambda: past.codes.create("two"), lambda: past.log.take_back("x")):
            with pytest.raises(CannotWrite, match="for reading only"):
                refused()
        with past.again() as twin:
            assert [c.name for c in twin.codes.book()] == ["one"]
    assert path.read_bytes() == before
    with pytest.raises(NotFound, match="no step 999"):
        project.as_of(999)


def test_what_went_from_one_row_to_another_is_there_as_it_was(
    project: Project, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where no two rows may hold the same, and a row changed, went and came back: each is written once."""
    one, two = project.codes.create("one"), project.codes.create("two")
    project.codes.set_digit(one.id, 1)
    project.codes.set_digit(two.id, 2)
    three, four, five = (project.codes.create(name) for name in ("three", "four", "five"))
    year, tier = project.attributes.create("Year"), project.attributes.create("Tier")
    project.memos.write(CODE, one.id, "Only gifts.")
    passages = [project.passages.tag(document, Span(n, n + 5), [one.id]) for n in range(4)]
    both = project.passages.tag(document, Span(20, 25), [three.id, four.id])
    then, before = project.log.entries(limit=1)[0].number, everything(project)
    for attribute, name in ((year, "x"), (tier, "Year"), (year, "Tier")):
        project.attributes.rename(attribute.id, name)
    for digit, code in ((3, one), (1, two), (2, one)):
        project.codes.set_digit(code.id, digit)
    first, second = (coding.id for coding in project.passages.get(both).codings)
    for coding, code in ((first, five), (second, three), (first, four)):
        with project.step("Put another code") as record:
            record.update(schema.codings, {coding: {"code_id": code.id}})
    project.memos.write(CODE, one.id, "Also bribes.")
    project.memos.write(CODE, one.id, "")
    project.memos.write(CODE, one.id, "Only gifts.")
    for passage in passages[:2]:
        project.passages.uncode(passage, one.id)
        project.undo()
    project.passages.delete(passages[2:])
    project.codes.merge(one.id, two.id)
    written: list[tuple[str, str, bool]] = []
    apply = journal.apply

    def noted(connection: object, changes: list[Change]) -> None:
        written.extend((change.table, change.id, change.after is None) for change in changes)
        apply(connection, changes)  # type: ignore[arg-type]

    monkeypatch.setattr(journal, "apply", noted)
    with project.as_of(then) as past:
        assert everything(past) == before
        assert past.findings() == []
    assert len(written) == len(set(written))


def test_rows_that_older_programs_logged_with_fewer_columns_come_back_beside_others(project: Project) -> None:
    codes = [project.codes.create(name) for name in ("one", "two", "three")]
    for digit, code in enumerate(codes, 1):
        project.codes.set_digit(code.id, digit)
    then = project.log.entries(limit=1)[0].number
    for code in codes:
        project.codes.delete(code.id)
    project.connection.exec_driver_sql(
        "UPDATE changes SET before = json_remove(before, '$.digit') WHERE row_id = ? AND after IS NULL",
        (codes[0].id,),
    )
    with project.as_of(then) as past:
        digits = [(code.name, code.digit) for code in past.codes.book()]
    assert digits == [("one", None), ("two", 2), ("three", 3)]


def everything(project: Project) -> list[object]:
    tables = ("codes", "attributes", "memos", "passages", "codings")
    ask = project.connection.exec_driver_sql
    return [list(map(tuple, ask(f"SELECT * FROM {table} ORDER BY id"))) for table in tables]


@pytest.mark.parametrize(
    "damage",
    [
        "table_name = '../../x'",
        "table_name = 'codes', after = '{\"start\": 3}'",
        'after = \'{"created_at": "noon"}\'',
    ],
)
def test_the_past_of_a_log_that_makes_no_sense_is_refused_in_a_sentence(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "study.gloss"
    with Project.create(path, coder="Coder A") as project:
        project.codes.create("one")
        project.codes.create("two")
        first = project.log.entries()[-1].number
        last = "WHERE rowid = (SELECT max(rowid) FROM changes)"
        project.connection.exec_driver_sql(f"UPDATE changes SET {damage} {last}")
        with pytest.raises(Damaged, match="is damaged"), project.as_of(first):
            pass
