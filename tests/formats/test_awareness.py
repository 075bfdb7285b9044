"""Trafficking narratives are known by what they always say; every other text comes through as it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.documents import ITEM, OUTSIDE, SECTION, TextDraft
from glossator.domain.texts import Paragraphs
from glossator.formats.reading.awareness import aware
from glossator.formats.reading.countries import country_of
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Extract, Source, Wishes

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "cambodia-2019.txt"

OLD = """LAOS (TIER 3)

The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking and is \
not making significant efforts to do so. Laos was placed on Tier 3.

Recommendations for Laos: Train the police.

Prosecution
The government increased its law enforcement efforts. Two traffickers were convicted.

Protection
The Lao government made few efforts to protect victims.

Prevention
Posters were hung up.
"""


def read(text: str, name: str = "report.txt", split: bool = False) -> list[TextDraft]:
    return drafts(Source(name, name, text.encode(), Wishes(split=split)))


def proposed(draft: TextDraft) -> dict[str, str]:
    for proposal in draft.proposals:
        if proposal.end:
            assert draft.text[proposal.start : proposal.end] == proposal.words
    return {proposal.name: proposal.value for proposal in draft.proposals}


def in_paragraphs(draft: TextDraft) -> list[tuple[str, str, int, int]]:
    """Sections with the first and the last paragraph that they hold."""
    paragraphs = list(Paragraphs(draft.text))

    def at(offset: int) -> int:
        return max(n for n, p in enumerate(paragraphs) if p.start <= offset)

    return [(name, kind, at(start), at(end - 1)) for name, kind, start, end in draft.sections if kind != ITEM]


def test_the_parts_of_a_page_that_has_lost_its_headings() -> None:
    [draft] = read(SAMPLE.read_text(encoding="utf-8"), "cambodia-2019.txt")
    assert in_paragraphs(draft) == [
        ("Site banner", OUTSIDE, 0, 4),
        ("Title and tier", SECTION, 5, 5),
        ("Summary", SECTION, 6, 6),
        ("Prioritized recommendations", SECTION, 7, 7),
        ("Prosecution", SECTION, 8, 11),
        ("Protection", SECTION, 12, 16),
        ("Prevention", SECTION, 17, 20),
        ("Trafficking profile", SECTION, 21, 23),
        ("Site footer", OUTSIDE, 24, 25),
    ]
    items = [draft.text[start:end] for _, kind, start, end in draft.sections if kind == ITEM]
    assert len(items) == 14
    assert items[0].startswith("Respecting due process")
    assert items[-1].endswith("pending trial.")
    assert not any("•" in item or item != item.strip() for item in items)
    assert [(p.name, p.value, p.words) for p in draft.proposals] == [
        ("Country", "Cambodia", "CAMBODIA"),
        ("ISO code", "KHM", "CAMBODIA"),
        ("Tier", "Tier 2 Watch List", "Tier 2 Watch List"),
        ("Year", "2019", "cambodia-2019"),
    ]
    assert proposed(draft)["Country"] == "Cambodia"


def test_a_report_of_earlier_years_with_headings_in_lines_of_their_own() -> None:
    [draft] = read(OLD)
    assert [(name, first, last) for name, _, first, last in in_paragraphs(draft)] == [
        ("Title and tier", 0, 0),
        ("Summary", 1, 1),
        ("Prioritized recommendations", 2, 2),
        ("Prosecution", 3, 4),
        ("Protection", 5, 6),
        ("Prevention", 7, 8),
    ]
    assert [draft.text[s:e] for _, kind, s, e in draft.sections if kind == ITEM] == ["Train the police."]
    assert proposed(draft) == {"Country": "Laos", "ISO code": "LAO", "Tier": "Tier 3"}


def test_headings_of_the_file_itself_count_more() -> None:
    page = "# Laos\n\n" + OLD.replace("Prosecution\n", "## Prosecution\n\n")
    [draft] = read(page, "laos-2010.md")
    assert [name for name, kind, _, _ in draft.sections if kind == SECTION] == ["Laos", "Prosecution"]
    assert proposed(draft)["Year"] == "2010"


def test_recommendations_in_paragraphs_of_their_own() -> None:
    text = OLD.replace(
        "Recommendations for Laos: Train the police.",
        "Prioritized Recommendations:\n\nTrain the police.\nPay them.\n",
    )
    [draft] = read(text)
    assert [draft.text[s:e] for _, kind, s, e in draft.sections if kind == ITEM] == [
        "Train the police.",
        "Pay them.",
    ]


@pytest.mark.parametrize(
    ("title", "summary", "expected"),
    [
        ("BURMA: Tier 3", "Burma", ("Burma", "MMR", "Tier 3")),
        ("CÔTE D’IVOIRE: Tier 2", "Cote d’Ivoire", ("Cote d'Ivoire", "CIV", "Tier 2")),
        ("GUINEA-BISSAU: Tier 2 Watch List", "Guinea-Bissau", ("Guinea-Bissau", "GNB", "Tier 2 Watch List")),
        ("NIGER – Tier 2", "Niger", ("Niger", "NER", "Tier 2")),
        ("SOMALIA: Special Case", "Somalia", ("Somalia", "SOM", "Special Case")),
        ("Georgia\nTier 1", "Georgia", ("Georgia", "GEO", "Tier 1")),
        ("A page", "the Philippines", ("Philippines", "PHL", None)),
        ("KOREA, REPUBLIC OF: Tier 1", "the Republic of Korea", ("Korea, Republic of", "KOR", "Tier 1")),
        ("A page", "Atlantis", (None, None, None)),
    ],
)
def test_countries_and_tiers(title: str, summary: str, expected: tuple[str | None, ...]) -> None:
    text = f"{title}\n\nThe Government of {summary} does not fully meet the minimum standards. It tried.\n"
    found = proposed(read(text)[0])
    assert (found.get("Country"), found.get("ISO code"), found.get("Tier")) == expected
    assert "Year" not in found


def test_the_year_is_that_of_the_report_it_names_and_else_of_the_file() -> None:
    text = "2016 Trafficking in Persons Report\n\n" + OLD
    assert proposed(read(text, "saved-2024.txt")[0])["Year"] == "2016"
    assert proposed(read(OLD, "saved-2024.txt")[0])["Year"] == "2024"
    assert "Year" not in proposed(read(OLD, "from 2010 to 2012.txt")[0])


def many() -> str:
    chad = OLD.replace("LAOS (TIER 3)", "CHAD (TIER 2)").replace("Laos", "Chad").replace("Tier 3", "Tier 2")
    return "Introduction to the report. " * 40 + "\n\n" + OLD + "\n" + chad


def test_a_file_of_many_countries_says_so_and_is_split_if_somebody_wants_it() -> None:
    [whole] = read(many())
    assert [str(each) for each in whole.remarks] == [
        "This file holds 2 countries; it can be split into one document each."
    ]
    assert whole.proposals == ()
    before, laos, chad = read(many(), "tip-2009.txt", split=True)
    assert (before.name, before.part, laos.name, chad.name) == (
        "Introduction",
        "Introduction",
        "Laos",
        "Chad",
    )
    assert before.text.startswith("Introduction to the report.")
    assert laos.text == OLD.strip()
    assert proposed(chad) == {"Country": "Chad", "ISO code": "TCD", "Tier": "Tier 2", "Year": "2009"}
    assert in_paragraphs(chad)[0] == ("Title and tier", SECTION, 0, 0)
    assert all(each in many() for each in (before.text, laos.text, chad.text))


def test_the_year_of_the_whole_report_is_proposed_for_each_of_its_countries() -> None:
    named = many().replace("Introduction to the report.", "2012 Trafficking in Persons Report.", 1)
    _, laos, chad = read(named, "whole.txt", split=True)
    for draft in (laos, chad):
        [year] = [proposal for proposal in draft.proposals if proposal.name == "Year"]
        assert (year.value, year.words) == ("2012", "2012 Trafficking in Persons Report")
        assert (year.start, year.end) == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "A poem\n\nwith minimum words.\n",
        "The government maintained law enforcement efforts.\n\nThe minimum wage rose.\n",
        "def minimum(standards):\n    return min(standards)\n",
        "Minimum standards of the building code: the government of the city does not meet them.\n",
    ],
)
def test_other_texts_come_through_as_they_are(text: str) -> None:
    assert aware(Extract(text), "cambodia-2019.txt", True) == [Extract(text)]


SENTENCE = "The Government of Chad does not meet the minimum standards."
PIECES = st.sampled_from([*OLD.split("\n\n"), SENTENCE, "• ", "\n\n", "\n", "Tier 2", "x"])


@given(st.lists(PIECES, max_size=25).map("\n".join), st.booleans())
def test_whatever_comes_the_text_stays_and_sections_lie_in_it(text: str, split: bool) -> None:
    found = aware(Extract(text), "a.txt", split)
    assert found == aware(Extract(text), "a.txt", split)
    for extract in found:
        assert extract.text in text
        spans = {name: (start, end) for name, kind, start, end in extract.sections if kind == SECTION}
        for _, kind, start, end in extract.sections:
            assert 0 <= start < end <= len(extract.text)
            if kind == ITEM:
                first, last = spans["Prioritized recommendations"]
                assert first <= start < end <= last
        for proposal in extract.proposals:
            assert extract.text[proposal.start : proposal.end] == (proposal.words if proposal.end else "")


def test_countries_by_their_names() -> None:
    assert country_of("  timor-leste ") == ("Timor-Leste", "TLS")
    assert country_of("TÜRKİYE") == country_of("Turkey") == ("Turkey", "TUR")
    assert country_of("St. Lucia") == ("Saint Lucia", "LCA")
    assert country_of("Nig") is None
