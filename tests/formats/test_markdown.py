"""A Markdown file keeps its text, and its headings become sections."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.documents import OUTSIDE, SECTION, TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.names import checked_name
from glossator.formats.reading.markdown import sections
from glossator.formats.reading.plain import shown_name
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Source, Wishes


def read_markdown(data: bytes, name: str, encoding: str | None = None) -> TextDraft:
    [draft] = drafts(Source(name, shown_name(name) or "This file", data, Wishes(encoding)))
    return draft


def outline(text: str) -> list[tuple[str, str]]:
    """(name, the text from the section's start to its end) of each section."""
    return [(name, text[start:end]) for name, _, start, end in sections(text)]


def test_the_text_is_the_files_own_with_its_marks() -> None:
    data = b"# Cambodia\r\n\r\nSome **bold** words\r\nand [a link](x).\r\n"
    draft = read_markdown(data, "Cambodia.md")
    assert draft.text == "# Cambodia\n\nSome **bold** words\nand [a link](x).\n"
    assert draft.original == data
    assert draft.name == "Cambodia"
    assert draft.sections == (("Cambodia", SECTION, 0, len(draft.text)),)


def test_a_section_ends_where_the_next_of_its_level_or_a_higher_one_starts() -> None:
    text = "before\n\n# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\ne"
    assert outline(text) == [
        ("A", "# A\na\n## B\nb\n### C\nc\n## D\nd\n"),
        ("B", "## B\nb\n### C\nc\n"),
        ("C", "### C\nc\n"),
        ("D", "## D\nd\n"),
        ("E", "# E\ne"),
    ]


def test_levels_that_rise_and_skip() -> None:
    text = "### low\nx\n# high\ny\n#### deep\nz\n## mid\nw\n"
    assert outline(text) == [
        ("low", "### low\nx\n"),
        ("high", "# high\ny\n#### deep\nz\n## mid\nw\n"),
        ("deep", "#### deep\nz\n"),
        ("mid", "## mid\nw\n"),
    ]


def test_underlined_headings() -> None:
    text = "Prosecution\n===========\nwords\n\nTwo\nlines\n---\nmore\n"
    assert outline(text) == [("Prosecution", text), ("Two lines", "Two\nlines\n---\nmore\n")]


@pytest.mark.parametrize(
    "text",
    [
        "```\n# a comment\n```\n",
        "~~~python\n# a comment\n~~~\n",
        "    # indented code\n",
        "\\# escaped\n",
        "#hashtag\n",
        "####### seven\n",
        "words\n\n---\n\nwords\n",
        "<!--\n# hidden\n-->\n",
        "> # quoted\n",
        "- # in a list\n",
    ],
)
def test_what_only_looks_like_a_heading_is_none(text: str) -> None:
    assert sections(text) == ()


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("# Victim **protection** and `aid` ##", "Victim protection and aid"),
        ("# [Trafficking *profile*](https://example.org)", "Trafficking profile"),
        ("# ![A map](map.png)", "A map"),
        ("# Tier&nbsp;2 \\*", "Tier\u00a02 *"),
        ("# <b>Loud</b>", "Loud"),
        ("#", "Untitled"),
        ("# tab\there", "tab here"),
        ("# កម្ពុជា 🇰🇭", "កម្ពុជា 🇰🇭"),
        ("# " + "x" * 300, "x" * 200),
        ("# [named][r]\n\n[r]: https://example.org", "named"),
    ],
)
def test_a_section_is_named_by_its_headings_words(heading: str, name: str) -> None:
    assert [found for found, *_ in sections(heading)] == [name]
    assert checked_name(name) == name


def test_front_matter_lies_outside_the_report() -> None:
    text = "---\ntitle: Cambodia\nyear: 2019\n---\n\n# Profile\nwords\n"
    end = text.index("\n# Profile")
    assert sections(text) == (
        ("Front matter", OUTSIDE, 0, end),
        ("Profile", SECTION, end + 1, len(text)),
    )


@pytest.mark.parametrize(
    "text", ["---\ntitle: only this\n---", "---\ntitle: x\n...\n", "---  \ntags:\n  - a\n---\n"]
)
def test_front_matter_may_be_all_there_is(text: str) -> None:
    assert sections(text) == (("Front matter", OUTSIDE, 0, len(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\n# After a rule\n\n---\n",
        "---\n# After a rule\n\nwords\n\n---\n",
        "---\ntitle: never closed\n\n# After a rule\n",
        "words\n---\n# After a rule\n",
    ],
)
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    found = sections(text)
    assert OUTSIDE not in {kind for _, kind, _, _ in found}
    assert "After a rule" in {name for name, *_ in found}


def test_other_line_separators_do_not_shift_the_sections() -> None:
    text = "one\u2028two\x0cthree\x85four\x0b\n\n# Next 👩‍👩‍👧\nword\n"
    assert outline(text) == [("Next 👩‍👩‍👧", "# Next 👩‍👩‍👧\nword\n")]


def test_a_markdown_file_without_headings_has_no_sections() -> None:
    assert read_markdown(b"Just words.", "a.md").sections == ()


def test_a_binary_file_is_refused_as_for_plain_text() -> None:
    with pytest.raises(Unreadable, match=r"^a\.md looks like a PNG picture"):
        read_markdown(b"\x89PNG\r\n\x1a\n", "a.md")


LINES = st.sampled_from(
    [
        "# A",
        "## B",
        "### C *x*",
        "word",
        "",
        "---",
        "===",
        "```",
        "> # q",
        "- item",
        "key: value",
        "    # code",
        "...",
        "\t",
    ]
)


@given(
    st.lists(st.one_of(LINES, st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"))))
)
def test_sections_nest_start_at_lines_and_fit_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = sections(text)
    assert [start for _, _, start, _ in found] == sorted({start for _, _, start, _ in found})
    open_ends: list[int] = []
    for name, _, start, end in found:
        assert 0 <= start < end <= len(text)
        assert start == 0 or text[start - 1] == "\n"
        assert checked_name(name) == name
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        assert not open_ends or end <= open_ends[-1]
        open_ends.append(end)
