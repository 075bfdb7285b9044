"""Every table says what the project holds, cell by cell."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from glossator.domain.attributes import NUMBER, TEXT
from glossator.domain.documents import ITEM, OUTSIDE, SECTION, TextDraft
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT
from glossator.domain.spans import Span
from glossator.domain.tables import BINARY, CHARACTERS, SHARE, TIME, VALUES, Selection, typed
from glossator.project import Project
from glossator.project.exports import Exports
from glossator.project.tables import NAMES

REPORT = "Site banner\n\nOfficials took bribes. 👩‍👧\n\n1. Punish bribes.\n2. Shelter victims.\n"
OTHER = "Victims were sheltered.\n"
PUNISH = REPORT.index("1. Punish")
SECTIONS = (
    ("Banner", OUTSIDE, 0, 11),
    ("Report", SECTION, 13, len(REPORT)),
    ("Recommendations", SECTION, PUNISH, len(REPORT)),
    ("1. Punish bribes.", ITEM, PUNISH, PUNISH + 17),
)

Records = list[dict[str, Any]]


def records(exports: Exports, name: str, chosen: Selection = Selection()) -> Records:  # noqa: B008
    table = exports.table(name, chosen)
    rows = [tuple(row) for row in table.rows()]
    assert rows == [tuple(row) for row in table.rows()], "the same rows as often as they are asked for"
    names = [column.name for column in table.columns]
    assert all(column.title for column in table.columns)
    return [dict(zip(names, row, strict=True)) for row in rows]


@dataclass
class Study:
    project: Project
    report: str
    other: str
    themes: dict[str, str]
    passage: str

    def __call__(self, name: str, **chosen: Any) -> Records:
        return records(self.project.exports, name, Selection(**chosen))


@pytest.fixture
def study(path: Path, draft: Callable[..., TextDraft]) -> Iterator[Study]:
    """Two documents, two coders: bribes (under Corruption) and Shelter (on overlapping words)."""
    with Project.create(path, coder="Ann") as project:
        made = draft("Report", REPORT)
        report, other = project.documents.add(
            [
                TextDraft(
                    made.name, made.text, made.original, made.sha256, made.source, "", sections=SECTIONS
                ),
                draft("Other", OTHER),
            ]
        )
        country = project.attributes.create("Country", TEXT)
        year = project.attributes.create("section", NUMBER)
        project.attributes.set(report, country.id, "Cambodia")
        project.attributes.set(report, year.id, "2019")
        corruption = project.codes.create("Corruption")
        bribes = project.codes.create("Bribes", parent_id=corruption.id)
        shelter = project.codes.create("Shelter")
        tag = project.passages.tag
        tag(report, Span(13, 35), [corruption.id])
        passage = tag(report, Span(28, 34), [bribes.id, shelter.id])
        tag(report, Span(0, 20), [shelter.id])
        project.memos.write(PASSAGE, passage, "Which?")
        project.memos.write(DOCUMENT, report, "A corrected version.")
        project.memos.write(CODE, bribes.id, "Also gifts.")
        project.memos.write(PROJECT, "", "Begun in autumn.")
    with Project.open(path, "Ben") as project:
        project.passages.tag(report, Span(PUNISH, PUNISH + 17), [bribes.id])
        project.passages.tag(other, Span(0, 7), [shelter.id])
        themes = {code.name: code.id for code in project.codes.book()}
        yield Study(project, report, other, themes, passage)


def test_passages(study: Study) -> None:
    rows = study("passages")
    assert [
        (r["document"], r["Country"], r["section (attribute)"], r["section"], r["paragraph"]) for r in rows
    ] == [
        ("Other", "", "", "", 0),
        ("Report", "Cambodia", "2019", "", 0),
        ("Report", "Cambodia", "2019", "Report", 1),
        ("Report", "Cambodia", "2019", "Report", 1),
        ("Report", "Cambodia", "2019", "Report", 1),
        ("Report", "Cambodia", "2019", "Recommendations", 2),
    ]
    assert [(r["start"], r["end"], r["text"], r["code_path"], r["coder"], r["memo"]) for r in rows] == [
        (0, 7, "Victims", "Shelter", "Ben", ""),
        (0, 20, REPORT[:20], "Shelter", "Ann", ""),
        (13, 35, REPORT[13:35], "Corruption", "Ann", ""),
        (28, 34, "bribes", "Corruption/Bribes", "Ann", "Which?"),
        (28, 34, "bribes", "Shelter", "Ann", "Which?"),
        (PUNISH, PUNISH + 17, "1. Punish bribes.", "Corruption/Bribes", "Ben", ""),
    ]
    assert rows[3]["passage_id"] == rows[4]["passage_id"] == study.passage
    assert rows[3]["coding_id"] != rows[4]["coding_id"]
    stored = {p.id: p for p in study.project.passages.of(study.report)}
    for row in rows[1:]:
        made, changed = (typed(TIME, row[name]) for name in ("created_at", "modified_at"))
        assert isinstance(made, datetime)
        assert made == stored[row["passage_id"]].created_at.replace(microsecond=0) <= changed


def test_passages_chosen_by_document_and_coder(study: Study) -> None:
    ann = study.project.coders.named("ann").id
    assert {r["coder"] for r in study("passages", coders={ann})} == {"Ann"}
    assert [r["text"] for r in study("passages", documents={study.other})] == ["Victims"]
    assert study("passages", documents=()) == []


def test_documents(study: Study) -> None:
    other, report = study("documents")
    assert (report["document"], report["Country"], report["length"], report["report_length"]) == (
        "Report",
        "Cambodia",
        len(REPORT),
        len(REPORT) - 11,
    )
    assert (report["passages"], report["codings"], report["coders"]) == (4, 5, 2)
    assert (other["passages"], other["codings"], other["coders"]) == (1, 1, 1)
    assert (report["memo"], other["memo"]) == ("A corrected version.", "")
    assert (report["earlier_texts"], report["source"], report["encoding"]) == (0, "Report.txt", "")
    assert report["sha256"] == study.project.documents.get(study.report).sha256
    ann = study.project.coders.named("Ann").id
    assert [r["codings"] for r in study("documents", coders={ann})] == [0, 4]


def test_the_matrix_in_its_four_ways(study: Study) -> None:
    def cells(**chosen: Any) -> list[list[Any]]:
        rows = study("matrix", **chosen)
        return [[r["Corruption"], r["Corruption/Bribes"], r["Shelter"]] for r in rows]

    inside = len(REPORT) - 11
    assert cells() == [[0, 0, 1], [1, 2, 2]]
    assert cells(roll_up=True) == [[0, 0, 1], [3, 2, 2]]
    assert cells(value=BINARY) == [[0, 0, 1], [1, 1, 1]]
    # Of the passage over the banner's end only what is in the report counts.
    assert cells(value=CHARACTERS) == [[0, 0, 7], [22, 23, 6 + 9]]
    assert cells(value=CHARACTERS, roll_up=True)[1] == [22 + 17, 23, 15]
    assert cells(value=SHARE)[1] == [22 / inside, 23 / inside, 15 / inside]
    assert cells(documents={study.other}) == [[0, 0, 1]]
    with pytest.raises(NotFound, match="cannot hold “words”; it can hold: count, binary"):
        study("matrix", value="words")


def test_cooccurrence_is_of_one_coder_on_shared_words(study: Study) -> None:
    def cells(**chosen: Any) -> dict[str, list[Any]]:
        rows = study("cooccurrence", **chosen)
        return {r["code_path"]: [r["Corruption"], r["Corruption/Bribes"], r["Shelter"]] for r in rows}

    assert cells() == {
        "Corruption": [1, 1, 2],
        "Corruption/Bribes": [1, 2, 1],
        "Shelter": [2, 1, 3],
    }
    assert cells(roll_up=True)["Corruption"] == [3, 1, 3]
    ben = study.project.coders.named("Ben").id
    assert cells(coders={ben})["Shelter"] == [0, 0, 1]


@pytest.mark.parametrize("value", VALUES)
def test_small_cells_of_the_matrix_are_empty_whatever_they_hold(study: Study, value: str) -> None:
    whole = study("matrix", value=value)
    shown = study("matrix", value=value, suppress_below=2)
    names = ["Corruption", "Corruption/Bribes", "Shelter"]
    counted = [[row[name] for name in names] for row in study("matrix")]
    assert counted == [[0, 0, 1], [1, 2, 2]]
    for counts, before, after in zip(counted, whole, shown, strict=True):
        for count, name in zip(counts, names, strict=True):
            assert after[name] == (None if count == 1 else before[name])
    rolled = study("matrix", value=value, suppress_below=3, roll_up=True)[1]
    assert rolled["Corruption"] is None, "it counts 3, but would give away the 2 bribes"


def test_small_cells_of_cooccurrence_are_empty_on_both_sides(study: Study) -> None:
    rows = study("cooccurrence", suppress_below=2)
    assert [[r["Corruption"], r["Corruption/Bribes"], r["Shelter"]] for r in rows] == [
        [None, None, 2],
        [None, 2, None],
        [2, None, 3],
    ]
    titles = [c.title for c in study.project.exports.table("matrix", Selection(suppress_below=2)).columns]
    assert "left empty where it stands for fewer than 2 codings" in titles[-1]


def test_codebook(study: Study) -> None:
    rows = study("codebook")
    assert [
        (r["code"], r["code_path"], r["level"], r["codings"], r["documents"], r["coders"]) for r in rows
    ] == [
        ("Corruption", "Corruption", 0, 1, 1, 1),
        ("Bribes", "Corruption/Bribes", 1, 2, 1, 2),
        ("Shelter", "Shelter", 0, 3, 2, 2),
    ]
    assert (rows[1]["memo"], rows[1]["parent_id"]) == ("Also gifts.", study.themes["Corruption"])
    study.project.codes.define(study.themes["Bribes"], use_when="Money changes hands.", brief="Bribes taken")
    assert study("codebook")[1]["use_when"] == "Money changes hands."


def test_memos(study: Study) -> None:
    assert [(r["about"], r["name"], r["document"], r["coder"], r["memo"]) for r in study("memos")] == [
        ("project", "", "", "Ann", "Begun in autumn."),
        ("document", "Report", "Report", "Ann", "A corrected version."),
        ("code", "Corruption/Bribes", "", "Ann", "Also gifts."),
        ("passage", "bribes", "Report", "Ann", "Which?"),
    ]
    ben = study.project.coders.named("Ben").id
    assert study("memos", coders={ben}) == []
    assert [r["about"] for r in study("memos", documents={study.other})] == ["project", "code"]


def test_edits(study: Study) -> None:
    study.project.undo()
    rows = study("edits")
    assert [r["number"] for r in rows] == list(range(1, len(rows) + 1))
    last, before = rows[-1], rows[-2]
    assert (last["kind"], last["reverses"], last["coder"], before["coder"]) == (
        "undo",
        before["number"],
        "Ben",
        "Ben",
    )
    assert before["rows"] == last["rows"] == 2, "a passage and its code"
    assert "{}" not in "".join(r["step"] for r in rows)
    assert rows[0]["kind"] == "setup"


def test_changes_are_an_appendix_for_an_audit(study: Study) -> None:
    study.project.undo()
    steps, rows = study("edits"), study("changes")
    assert len(rows) == sum(step["rows"] for step in steps)
    assert [row["number"] for row in rows] == sorted(row["number"] for row in rows)
    hashes = {step["number"]: step["hash"] for step in steps}
    assert all(row["hash"] == hashes[row["number"]] for row in rows)
    assert len(set(hashes.values())) == len(hashes)
    gone = [row for row in rows if row["number"] == steps[-1]["number"]]
    assert {(row["table"], row["after"], row["coder"]) for row in gone} == {
        ("passages", "", "Ben"),
        ("codings", "", "Ben"),
    }
    assert json.loads(next(row for row in gone if row["table"] == "passages")["before"])["quote"]


def test_an_empty_project_has_tables_without_rows(path: Path) -> None:
    with Project.create(path, coder="Ann") as project:
        for name in NAMES:
            found = records(project.exports, name)
            assert found == [] or name in ("edits", "changes")
        assert [column.name for column in project.exports.table("matrix").columns] == ["document"]


def test_codes_named_like_columns_and_like_each_other(study: Study) -> None:
    study.project.codes.create("document")
    study.project.codes.create("country")
    columns = [column.name for column in study.project.exports.table("matrix").columns]
    assert len({name.casefold() for name in columns}) == len(columns)
    assert columns[:3] == ["document", "Country", "section"]


def test_a_table_that_is_not_there(study: Study) -> None:
    with pytest.raises(NotFound, match="There is no table “words”; there is: passages, documents"):
        study.project.exports.table("words")
