"""Web pages: the report in paragraphs, the site's frame outside it, menus and scripts gone; and any page at all."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.documents import ITEM, OUTSIDE, SECTION, TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.texts import canonical_text
from glossator.formats.reading.html import blocks_of
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Source, Wishes

FILES = Path(__file__).parent / "files" / "html"
REPORT = (
    "2019 Report: Cambodia\n\nThe Government of Cambodia does not fully meet the minimum standards\u00a0— but is "
    "making significant efforts. ជនរង\u200bគ្រោះ and عربي.\n\nPrioritized recommendations\n\nPunish bribes."
    "\nShelter victims.\n\nProsecution\n\nOfficials took bribes.\nThey looked away.\n\nYear\tCases\n2018\t5"
)


def read(data: bytes, name: str = "page.html", **wishes: object) -> TextDraft:
    [draft] = drafts(Source(name, name, data, Wishes(**wishes)))  # type: ignore[arg-type]
    return draft


def parts(draft: TextDraft, kind: str) -> list[str]:
    return [draft.text[start:end] for _, what, start, end in draft.sections if what == kind]


def told(draft: TextDraft) -> list[str]:
    return [str(each) for each in draft.remarks]


def test_a_page_of_today() -> None:
    draft = read((FILES / "site.html").read_bytes())
    banner, footer = parts(draft, OUTSIDE)
    assert banner == "An official website of an example government"
    assert footer.startswith("More to read about")
    assert draft.text == f"{banner}\n\n{REPORT}\n\n{footer}"
    assert [name for name, kind, _, _ in draft.sections if kind == SECTION] == [
        "2019 Report: Cambodia",
        "Prioritized recommendations",
        "Prosecution",
    ]
    assert parts(draft, ITEM) == ["Punish bribes.", "Shelter victims."]
    assert told(draft) == ["Menus and links round the text were left out: 63 characters."]


def test_the_whole_page_if_somebody_wants_it() -> None:
    draft = read((FILES / "site.html").read_bytes(), whole_page=True)
    assert REPORT in draft.text
    for words in ("Contact", "Bureaus", "Home > Reports", "Site map"):
        assert words in draft.text
    for words in ("never", "Not seen", "color", "Turn on scripts"):
        assert words not in draft.text


def test_a_page_of_twenty_years_ago() -> None:
    draft = read((FILES / "old.html").read_bytes())
    assert draft.text.split("\n\n") == [
        "CAMBODIA (TIER 2)",
        "Cambodia is a source country for men and women who are trafficked. The Government of Cambodia does not "
        "fully comply with the minimum standards – but it is making efforts.",
        "Prosecution\nThe government punished officials who took bribes from the owners of brothels, as newspapers "
        "reported during the year.",
        "Protection\nVictims were referred to shelters.",
    ]
    assert draft.encoding == "cp1252", "what pages call ISO 8859-1"
    assert draft.certain
    assert told(draft) == ["Menus and links round the text were left out: 21 characters."]


def test_a_page_that_is_all_menu_comes_whole_and_says_so() -> None:
    draft = read(b"<nav><a href=1>One</a> <a href=2>Two</a></nav><p>Few words.")
    assert draft.text == "One Two\n\nFew words."
    assert told(draft) == ["No report stands out on this page; all its words were read."]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a<p>b", "a\n\nb"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<b>bo</b>ld <i> and </i> so", "bold and so"),
        ("<pre>  a\n    b</pre>", "a\n    b"),
        (
            "1 < 2 &amp; 3 &gt; 2 &#x1F469; &#8203;&nbsp;x &bogus; &",
            "1 < 2 & 3 > 2 👩 \u200b\u00a0x &bogus; &",
        ),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "a\nb\nc\nd"),
        ("<table><tr><td>a<td><td>c</table>", "a\t\tc"),
        ("<p>a<!-- <p>no --><script>'</p>'</script>b", "ab"),
        ("<p title='>'>a</p>", "a"),
        ("<select><option>x</select>a<svg><text>y</text></svg>", "a"),
        ("<h2>a</h2>b<div role=heading aria-level=3>c</div>", "a\n\nb\n\nc"),
        ("a</div></p></table></td>b", "a\n\nb"),
        ("<p>soft\u00adhyphen <wbr>kept", "soft\u00adhyphen kept"),
    ],
)
def test_blocks(page: str, text: str) -> None:
    assert read(f"<html>{page}".encode(), whole_page=True).text == text


def test_a_selection_out_of_the_clipboard() -> None:
    piece = "<html><body><!--StartFragment--><h2>Head</h2><nav><p>words</nav><!--EndFragment--><p>not</body></html>"
    draft = read(piece.encode())
    assert (draft.text, draft.sections) == ("Head\n\nwords", (("Head", SECTION, 0, 11),))
    with pytest.raises(Unreadable, match="a piece of a web page without any words"):
        read(b"<!--StartFragment--><p> <!--EndFragment-->")


@pytest.mark.parametrize(
    ("data", "encoding", "certain"),
    [
        ("<meta charset=utf-8><p>é", "utf-8", True),
        ("<meta charset='windows-1251'><p>бежали", "cp1251", True),
        ("<?xml version='1.0' encoding='iso-8859-1'?><html><p>é", "cp1252", True),
        ("<meta charset=utf-16><p>é", "utf-8", True),
    ],
)
def test_encodings_that_pages_declare(data: str, encoding: str, certain: bool) -> None:
    draft = read(data.encode(encoding))
    assert (draft.text, draft.encoding, draft.certain) == (data.rpartition(">")[2], encoding, certain)


def test_a_page_that_declares_the_wrong_encoding_is_a_guess() -> None:
    draft = read("<meta charset=utf-8><p>The government’s “efforts” – as before.".encode("cp1252"))
    assert draft.text == "The government’s “efforts” – as before."
    assert (draft.encoding, draft.certain) == ("cp1252", False)
    assert read("<meta charset=utf-8><p>é".encode("cp1252"), encoding="cp1252").text == "é"


def test_a_page_saved_as_one_file() -> None:
    page = (
        b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=XX\r\n\r\n"
        b"--XX\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<h1>Caf=C3=A9</h1><p>One line, =\r\nand on.\r\n"
        b"--XX\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--XX--\r\n"
    )
    assert read(page, "page.mht").text == "Café\n\nOne line, and on."
    assert read(page.replace(b"charset=utf-8", b"charset=nonsense"), "page.mhtml").text.startswith("Café")
    with pytest.raises(Unreadable, match=r"^page\.mht holds no web page"):
        read(page.replace(b"text/html", b"text/css"), "page.mht")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000,
        "<p>" * 200_000 + "</b>" * 200_000,
        "<table><tr><td>" * 50_000,
        "<ul><li>" * 100_000,
        "<a href='" + "x" * 1_000_000,
        "<" * 300_000,
        "&" * 300_000,
        "<!--" * 200_000,
        "<b a=" * 200_000,
        "<b " + "a='" * 200_000,
        "<svg><select>" * 100_000,
        "&#" + "9" * 500_000 + ";",
    ],
)
def test_no_page_takes_forever(page: str) -> None:
    assert read(f"<html><p>words<p>{page}".encode()).text.startswith("words")


BLOCK = st.tuples(
    st.sampled_from(["p", "h1", "h2", "li"]),
    st.text(st.characters(categories=["L", "N", "P", "S", "Mn"]), min_size=1, max_size=20),
)


@given(st.lists(BLOCK, max_size=8))
def test_what_is_written_as_a_page_comes_back(blocks: list[tuple[str, str]]) -> None:
    from html import escape

    page = "".join(f"<{tag}>{escape(words)}</{tag}>" for tag, words in blocks)
    found = blocks_of(page)
    assert [(block.text, block.level, block.item) for block in found] == [
        (words, int(tag[1]) if tag[0] == "h" else 0, tag == "li") for tag, words in blocks
    ]


@given(st.integers(0, 2**32))
def test_damage_does_no_harm(seed: int) -> None:
    chance = random.Random(seed)
    page = bytearray((FILES / chance.choice(["site.html", "old.html", "writer.html"])).read_bytes())
    for _ in range(chance.randrange(1, 20)):
        at = chance.randrange(len(page))
        page[at : at + chance.randrange(30)] = chance.choice(
            [b"", b"<", b"</table>", b"<td>", b"'", b"<!--", b"\xff"]
        )
    try:
        found = drafts(Source("page.html", "page.html", bytes(page)))
    except Unreadable:
        return
    for draft in found:
        assert draft.text == canonical_text(draft.text)
        assert all(0 <= start < end <= len(draft.text) for _, _, start, end in draft.sections)
