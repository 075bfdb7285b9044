"""A document gets another text: its codings go along, none is lost, and one undo brings everything back."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.domain.attributes import NUMBER
from glossator.domain.documents import SECTION, Proposal, TextDraft
from glossator.domain.errors import InvalidValue, NotFound
from glossator.domain.memos import PASSAGE
from glossator.domain.revisions import CHANGED, MOVED, REVIEW, UNMOVED
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.sample import create_sample

OLD = (
    "The government increased its efforts. Officials took bribes from brothels.\n\n"
    "This sentence was taken out of the corrected report later on.\n\n"
    "Victims were referred to shelters — 15 of them. 👩‍👧 ជនរងគ្រោះ.\n"
)
NEW = (
    "Corrected version.\n\n"
    "The government increased its efforts. Senior officials took bribes from karaoke bars.\n\n"
    "Victims were referred to shelters — 15 of them. 👩‍👧 ជនរងគ្រោះ.\n"
)


def draft(text: str, name: str = "Cambodia 2019") -> TextDraft:
    data = text.encode()
    sections = (("Whole", SECTION, 0, len(text)),)
    return TextDraft(
        name, text, data, hashlib.sha256(data).hexdigest(), f"{name}.txt", "utf-8", True, sections
    )


def tag(project: Project, document: str, words: str, code: str) -> str:
    text = project.documents.text(document)
    start = text.index(words)
    passage = project.passages.tag(document, Span(start, start + len(words)), [code])
    return passage if isinstance(passage, str) else passage.id


@pytest.fixture
def coded(project: Project) -> tuple[str, dict[str, str]]:
    """A document with four passages, by what becomes of them."""
    [document] = project.documents.add([draft(OLD)])
    code = project.codes.create("Corruption")
    ids = {
        MOVED: tag(project, document, "Victims were referred to shelters — 15 of them. 👩‍👧", code.id),
        CHANGED: tag(project, document, "Officials took bribes from brothels", code.id),
        REVIEW: tag(project, document, "This sentence was taken out", code.id),
    }
    project.memos.write(PASSAGE, ids[CHANGED], "Who says so?")
    return document, ids


def test_passages_go_along_and_what_is_in_doubt_is_listed(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, ids = coded
    before = project.info()
    plan = project.revisions.plan(document, draft(NEW))
    assert plan.counts == {UNMOVED: 0, MOVED: 1, CHANGED: 1, REVIEW: 1}
    assert project.documents.text(document) == OLD  # a plan changes nothing
    project.revisions.replace(plan)

    assert project.documents.text(document) == NEW
    assert project.documents.get(document).length == len(NEW)
    assert [(s.name, s.start, s.end) for s in project.documents.sections(document)] == [
        ("Whole", 0, len(NEW))
    ]
    after = project.info()
    assert (after["passages"], after["codings"]) == (before["passages"], before["codings"])
    quotes = {outcome: project.passages.get(ids[outcome]).quote for outcome in ids}
    assert quotes[MOVED] == "Victims were referred to shelters — 15 of them. 👩‍👧"
    assert quotes[CHANGED] == "Senior officials took bribes from karaoke bars"
    assert quotes[REVIEW] == "Victims"
    reviews = project.revisions.to_review(document)
    assert [(r.passage_id, r.outcome, r.quote) for r in reviews] == [
        (ids[CHANGED], CHANGED, "Officials took bribes from brothels"),
        (ids[REVIEW], REVIEW, "This sentence was taken out"),
    ]
    assert all(OLD[r.start : r.end] == r.quote for r in reviews)
    assert project.findings() == []

    [version] = project.revisions.versions(document)
    assert (version.number, version.length, version.source) == (1, len(OLD), "Cambodia 2019.txt")
    assert project.revisions.text(version.id) == OLD
    assert project.revisions.original(version.id) == OLD.encode()
    assert project.documents.original(document) == NEW.encode()


def test_one_undo_takes_it_back_and_redo_does_it_again(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, ids = coded
    spans = {i: project.passages.get(i).span for i in ids.values()}
    project.revisions.replace(project.revisions.plan(document, draft(NEW)))
    new = {i: project.passages.get(i).span for i in ids.values()}
    project.undo()
    assert project.documents.text(document) == OLD
    assert {i: project.passages.get(i).span for i in ids.values()} == spans
    assert project.revisions.versions(document) == []
    assert project.revisions.to_review(document) == []
    project.redo()
    assert project.documents.text(document) == NEW
    assert {i: project.passages.get(i).span for i in ids.values()} == new
    assert project.findings() == []


def test_every_version_stays(project: Project, coded: tuple[str, dict[str, str]]) -> None:
    document, _ = coded
    texts = [OLD, NEW, "Third. " + NEW, OLD]
    for text in texts[1:]:
        project.revisions.replace(project.revisions.plan(document, draft(text)))
    versions = project.revisions.versions(document)
    assert [v.number for v in versions] == [1, 2, 3]
    assert [project.revisions.text(v.id) for v in versions] == texts[:-1]
    assert [v.created_at for v in versions[1:]] == [v.replaced_at for v in versions[:-1]]
    assert project.documents.text(document) == OLD
    project.documents.delete([document])
    project.undo()
    assert [project.revisions.text(v.id) for v in project.revisions.versions(document)] == texts[:-1]


def test_settled_is_settled_and_a_deleted_passage_takes_its_review_along(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, ids = coded
    project.revisions.replace(project.revisions.plan(document, draft(NEW)))
    project.revisions.settle([ids[CHANGED]])
    assert project.revisions.on(ids[CHANGED]) == []
    assert [r.passage_id for r in project.revisions.to_review(document)] == [ids[REVIEW]]
    project.passages.delete([ids[REVIEW]])
    assert project.revisions.to_review(document) == []
    project.undo()
    assert len(project.revisions.on(ids[REVIEW])) == 1
    coding = project.passages.get(ids[REVIEW]).codings[0]
    project.passages.uncode(ids[REVIEW], coding.code_id)  # it carries nothing else, so it goes
    assert project.revisions.to_review(document) == []
    project.undo()  # of uncode
    project.undo()  # of settle
    assert len(project.revisions.to_review(document)) == 2


def test_passages_that_become_one_are_to_be_looked_at_as_one(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, ids = coded
    project.revisions.replace(project.revisions.plan(document, draft(NEW)))
    project.edges.merge([ids[CHANGED], ids[REVIEW]])
    reviews = project.revisions.to_review(document)
    assert len(reviews) == 2
    assert len({r.passage_id for r in reviews}) == 1


def test_what_came_between_plan_and_step_goes_along(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, ids = coded
    plan = project.revisions.plan(document, draft(NEW))
    late = tag(project, document, "The government", project.codes.book().named("Corruption").id)
    project.passages.delete([ids[REVIEW]])
    project.revisions.replace(plan)
    assert project.passages.get(late).quote == "The government"
    assert len(project.revisions.to_review(document)) == 1
    with pytest.raises(NotFound, match="replaced by another one meanwhile"):
        project.revisions.replace(plan)
    assert project.documents.text(document) == NEW


def test_the_same_text_is_no_revision(project: Project, coded: tuple[str, dict[str, str]]) -> None:
    document, _ = coded
    with pytest.raises(InvalidValue, match="already"):
        project.revisions.plan(document, draft(OLD))


def test_attributes_that_were_chosen_are_set_with_it(
    project: Project, coded: tuple[str, dict[str, str]]
) -> None:
    document, _ = coded
    year = project.attributes.create("Year", NUMBER)
    project.attributes.set(document, year.id, "2019")
    proposals = [Proposal("year", NUMBER, "2020", "2020"), Proposal("tier", "text", "Tier 2", "Tier 2")]
    edits = project.info()["edits"]
    project.revisions.replace(project.revisions.plan(document, draft(NEW)), proposals)
    assert project.info()["edits"] == int(edits) + 1
    values = {a.name: project.attributes.values(document).get(a.id) for a in project.attributes.all()}
    assert values == {"Year": "2020", "tier": "Tier 2"}
    project.undo()
    values = {a.name: project.attributes.values(document).get(a.id) for a in project.attributes.all()}
    assert values == {"Year": "2019"}


def test_the_sample_report_corrected(tmp_path: Path) -> None:
    with create_sample(tmp_path / "a.gloss") as project:
        [document] = project.documents.all()
        old = project.documents.text(document.id)
        new = old.replace("labor", "labour").replace("Cambodia’s", "the country’s")
        new = new.replace("An official website of the United States Government Here's how you know\n\n", "")
        before = {p.id: p.quote for p in project.passages.of(document.id)}
        revised = replace(draft(new), name=document.name)
        plan = project.revisions.plan(document.id, revised)
        assert plan.count(REVIEW) == 0
        project.revisions.replace(plan)
        after = {p.id: p.quote for p in project.passages.of(document.id)}
        assert before.keys() == after.keys()
        for passage_id, quote in before.items():
            assert after[passage_id] == quote.replace("labor", "labour").replace(
                "Cambodia’s", "the country’s"
            )
        assert project.findings() == []
