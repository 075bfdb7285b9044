"""The reader of the sample, and the coded sample itself."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from pathlib import Path

import pytest

from glossator import assets
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.errors import Unreadable
from glossator.domain.spans import Span
from glossator.domain.texts import canonical_text
from glossator.formats.reading.codebook import read_codebook
from glossator.formats.reading.report import read_report
from glossator.formats.reading.sample import AttributeDraft, SampleDraft, read_sample

THEMES = {"Corruption", "Debt bondage", "Victim protection", "Diplomatic assistance"}
# The report as the project began with it: every offset counts on these bytes.
SHA256 = "301e61456700caad9944895b236c27e606711c8f9a6fa382641dd3d6a49313d8"


@pytest.fixture(scope="module")
def sample() -> SampleDraft:
    return read_sample(assets.resources() / "sample")


@pytest.fixture(scope="module")
def text(sample: SampleDraft) -> str:
    return canonical_text(sample.text_path.read_bytes().decode(sample.encoding))


@pytest.fixture(scope="module")
def codebook(sample: SampleDraft) -> CodebookDraft:
    return read_codebook(assets.resources() / "codebooks" / f"{sample.codebook}.toml")


def test_the_report_is_kept_byte_for_byte(sample: SampleDraft) -> None:
    assert hashlib.sha256(sample.text_path.read_bytes()).hexdigest() == SHA256


def test_an_import_of_the_report_gives_the_text_that_the_spans_count_on(
    sample: SampleDraft, text: str
) -> None:
    [draft] = read_report(sample.text_path)
    assert draft.text == text
    assert (draft.encoding, draft.certain) == ("utf-8", True)


def test_the_document_has_its_attributes(sample: SampleDraft) -> None:
    assert sample.document_name == "Cambodia 2019"
    assert sample.coder == "Sample coder"
    assert sample.attributes == (
        AttributeDraft("Country", "text", "Cambodia"),
        AttributeDraft("ISO code", "text", "KHM"),
        AttributeDraft("Year", "number", "2019"),
        AttributeDraft("Tier", "text", "Tier 2 Watch List"),
    )


def test_the_sections_cover_the_whole_text_once(sample: SampleDraft, text: str) -> None:
    assert [(name, kind) for name, kind, _, _ in sample.sections] == [
        ("Site banner", "outside"),
        ("Title and tier", "section"),
        ("Summary", "section"),
        ("Prioritized recommendations", "section"),
        ("Prosecution", "section"),
        ("Protection", "section"),
        ("Prevention", "section"),
        ("Trafficking profile", "section"),
        ("Site footer", "outside"),
    ]
    edges = [0, *(edge for section in sample.sections for edge in section[2:]), len(text)]
    assert edges == sorted(edges)
    assert not [
        text[end:start] for end, start in zip(edges[::2], edges[1::2], strict=True) if text[end:start].strip()
    ]


@pytest.mark.parametrize(
    ("section", "first_words", "last_words"),
    [
        ("Site banner", "An official website", "secure websites."),
        ("Title and tier", "CAMBODIA:", "Tier 2 Watch List"),
        ("Summary", "The Government of Cambodia does not fully meet", "downgraded to Tier 2 Watch List."),
        ("Prioritized recommendations", "Respecting due process,", "judicial supervision pending trial."),
        ("Prosecution", "The government maintained insufficient law enforcement", "Court hearing in 2013."),
        ("Protection", "The government decreased protection efforts.", "drop the relevant charges."),
        ("Prevention", "The government maintained prevention efforts.", "commercial sex acts with children."),
        ("Trafficking profile", "As reported over the past five years,", "suspected of trafficking."),
        ("Site footer", "U.S. Department of State", "Freedom and Our Future"),
    ],
)
def test_a_section_begins_and_ends_where_it_should(
    sample: SampleDraft, text: str, section: str, first_words: str, last_words: str
) -> None:
    start, end = next((start, end) for name, _, start, end in sample.sections if name == section)
    assert text[start:end].startswith(first_words)
    assert text[start:end].endswith(last_words)


def test_every_part_of_the_report_is_coded_and_nothing_outside_it(sample: SampleDraft) -> None:
    for name, kind, start, end in sample.sections:
        inside = [p for p in sample.passages if start <= p.start and p.end <= end]
        assert bool(inside) == (kind == "section" and name != "Title and tier"), name
    reports = [Span(s, e) for _, kind, s, e in sample.sections if kind == "section"]
    assert all(any(r.start <= p.start and p.end <= r.end for r in reports) for p in sample.passages)


def test_every_code_path_is_in_the_codebook_and_every_code_is_used(
    sample: SampleDraft, codebook: CodebookDraft
) -> None:
    used = {code for passage in sample.passages for code in passage.codes}
    assert used == {"/".join(path) for path, _ in codebook.walk()}


def test_there_are_careful_codings_over_all_four_themes(sample: SampleDraft) -> None:
    codings = Counter(code.partition("/")[0] for passage in sample.passages for code in passage.codes)
    assert set(codings) == THEMES
    assert codings.total() >= 100
    assert min(codings.values()) >= 12


def test_no_two_passages_mark_the_same_words(sample: SampleDraft) -> None:
    """Two codes on the same words are one passage with two codes."""
    spans = [(passage.start, passage.end) for passage in sample.passages]
    assert len(spans) == len(set(spans))
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)


def test_passages_overlap_where_the_text_does(sample: SampleDraft) -> None:
    pairs = [
        (one, other)
        for one, other in itertools.combinations(sample.passages, 2)
        if Span(one.start, one.end).overlaps(Span(other.start, other.end))
    ]
    assert len([pair for pair in pairs if set(pair[0].codes) != set(pair[1].codes)]) >= 30
    across = [
        p
        for p in pairs
        if {c.split("/")[0] for c in p[0].codes}.isdisjoint(c.split("/")[0] for c in p[1].codes)
    ]
    assert len(across) >= 8
    crossing = [(a, b) for a, b in pairs if a.start < b.start < a.end < b.end]
    assert len(crossing) >= 3


def test_passages_with_several_codes_and_one_left_open(sample: SampleDraft) -> None:
    assert sum(len(passage.codes) > 1 for passage in sample.passages) >= 8
    (open_one,) = [passage for passage in sample.passages if not passage.codes]
    assert open_one.memo


def test_a_theme_never_stands_beside_its_own_sub_code(sample: SampleDraft) -> None:
    """The rule of the codebook: a sub-code counts under its theme."""
    for passage in sample.passages:
        themes = [code for code in passage.codes if "/" not in code]
        assert not [c for c in passage.codes for theme in themes if c.startswith(theme + "/")], passage


def test_passages_mark_whole_words(sample: SampleDraft, text: str) -> None:
    for passage in sample.passages:
        quote = text[passage.start : passage.end]
        assert quote == quote.strip()
        assert "\n" not in quote
        before, after = text[passage.start - 1], text[passage.end]
        assert not (before.isalnum() and quote[0].isalnum()), quote
        assert not (after.isalnum() and quote[-1].isalnum()), quote


def test_every_example_of_the_codebook_is_coded_so_in_the_sample(
    sample: SampleDraft, codebook: CodebookDraft, text: str
) -> None:
    for path, code in codebook.walk():
        start = text.index(code.example)
        end = start + len(code.example)
        assert [
            p for p in sample.passages if p.start <= start and end <= p.end and "/".join(path) in p.codes
        ], path


REPORT = "Banner\r\n\r\nA bribe, a bribé, a bribe.\r\n  \r\n👮 took aaa.\r\nFooter\r\n"
TOP = 'coder = "C"\ncodebook = "trafficking"\n[document]\nname = "D"\nfile = "r.txt"\n'


def made(folder: Path, entries: str, top: str = TOP) -> SampleDraft:
    (folder / "r.txt").write_bytes(b"\xef\xbb\xbf" + REPORT.encode())
    (folder / "sample.toml").write_text(top + entries, encoding="utf-8")
    return read_sample(folder)


def passage(folder: Path, entries: str) -> tuple[int, int]:
    (draft,) = made(folder, f'[[passages]]\ncodes = ["Corruption"]\n{entries}').passages
    return draft.start, draft.end


def test_a_quote_is_found_in_the_canonical_text(tmp_path: Path) -> None:
    """Code points after the byte order mark and the carriage returns are gone; the emoji counts as one."""
    assert passage(tmp_path, 'quote = "a bribé"') == (17, 24)
    assert passage(tmp_path, 'quote = "took aaa"') == (40, 48)


def test_occurrence_tells_which_place_is_meant(tmp_path: Path) -> None:
    assert passage(tmp_path, 'quote = "bribe"\noccurrence = 1') == (10, 15)
    assert passage(tmp_path, 'quote = "bribe"\noccurrence = 2') == (28, 33)
    assert passage(tmp_path, 'quote = "aa"\noccurrence = 2') == (46, 48)


def test_sections_count_the_lines_that_are_not_empty(tmp_path: Path) -> None:
    entries = '[[sections]]\nname = "S"\nkind = "section"\nfirst = 1\nlast = 2\nbegins = "A bribe"\n'
    assert made(tmp_path, entries).sections == (("S", "section", 8, 49),)


@pytest.mark.parametrize(
    ("type_", "value", "kept"),
    [("number", "2019.5", "2019.5"), ("date", "2019-06-20", "2019-06-20"), ("boolean", "true", "true")],
)
def test_attributes_of_every_type(tmp_path: Path, type_: str, value: str, kept: str) -> None:
    entries = f'[[attributes]]\nname = "N"\ntype = "{type_}"\nvalue = {value}\n'
    assert made(tmp_path, entries).attributes == (AttributeDraft("N", type_, kept),)


PASSAGE = '[[passages]]\nquote = "bribé"\ncodes = ["A"]\n'
SECTION = '[[sections]]\nname = "S"\nkind = "section"\nfirst = 0\nlast = 0\n'


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        (
            PASSAGE.replace("bribé", "gift"),
            "sample.toml, [[passages]] 1: the report does not hold the words “gift”.",
        ),
        (PASSAGE.replace("bribé", ""), "sample.toml, [[passages]] 1: the report does not hold the words “”."),
        (
            PASSAGE + PASSAGE.replace("bribé", "bribe"),
            "sample.toml, [[passages]] 2: the report holds the words “bribe” 2 times; “occurrence” must",
        ),
        (
            PASSAGE + "occurrence = 2",
            "sample.toml, [[passages]] 1: there is no occurrence 2 of “bribé”; the report holds it 1 times.",
        ),
        (PASSAGE + "occurrence = -1", "sample.toml, [[passages]] 1: there is no occurrence -1 of “bribé”;"),
        (
            PASSAGE + "note = 1",
            "sample.toml, [[passages]] 1: the entry “note” is unknown; there can be: quote,",
        ),
        (
            PASSAGE.replace('["A"]', "[]"),
            "sample.toml, [[passages]] 1: the passage has neither a code nor a memo.",
        ),
        (
            PASSAGE.replace('["A"]', '["A", "A"]'),
            "sample.toml, [[passages]] 1: the passage has the same code twice.",
        ),
        (PASSAGE.replace('["A"]', '"A"'), "sample.toml, [[passages]] 1: “codes” must be a list of texts."),
        (
            SECTION.replace("last = 0", "last = 4"),
            "sample.toml, [[sections]] 1: there are no paragraphs 0 to 4; they count from 0 to 3.",
        ),
        (
            SECTION.replace("first = 0", "first = 1"),
            "sample.toml, [[sections]] 1: there are no paragraphs 1 to 0;",
        ),
        (
            SECTION + 'begins = "Footer"',
            "sample.toml, [[sections]] 1: paragraph 0 does not begin with “Footer”.",
        ),
        (
            SECTION.replace('"section"', '"part"'),
            "sample.toml, [[sections]] 1: “kind” is “part”; it can be: section, outside.",
        ),
        (
            '[[attributes]]\nname = "Year"\ntype = "number"\nvalue = "soon"',
            "sample.toml, [[attributes]] 1: “soon” is not a number.",
        ),
        (
            '[[attributes]]\nname = "Year"\ntype = "colour"\nvalue = 1',
            "sample.toml, [[attributes]] 1: “type” is “colour”; it can be: text, number, date, boolean.",
        ),
    ],
)
def test_each_fault_of_the_data_is_one_clear_sentence(tmp_path: Path, entries: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        made(tmp_path, entries)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("top", "sentence"),
    [
        (TOP.replace("r.txt", "none.txt"), "none.txt cannot be read: No such file"),
        (TOP + 'encoding = "ascii"\n', "r.txt is not a text in the encoding ascii."),
        (TOP + 'encoding = "klingon"\n', "r.txt is not a text in the encoding klingon."),
        (TOP.replace('coder = "C"\n', ""), "sample.toml: the entry “coder” is missing."),
        (TOP.replace('name = "D"', 'name = ""'), "sample.toml, [document]: A name cannot be empty."),
        ('document = 1\ncoder = "C"', "sample.toml: “document” must be a table, [document]."),
    ],
)
def test_each_fault_at_the_top_is_one_clear_sentence(tmp_path: Path, top: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        made(tmp_path, "", top)
    assert str(caught.value).startswith(sentence)
