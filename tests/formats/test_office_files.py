"""Word, OpenDocument, rich text and books: what they show comes in, what they hide does not, and damage is told."""

import contextlib
import io
import random
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator.domain.documents import ITEM, SECTION, TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.texts import canonical_text
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Source

FILES = Path(__file__).parent / "files"
TEXT = (
    "Cambodia\n\nThe Government of Cambodia — ជនរង\u200bគ្រោះ and عربي — increased its efforts.\n\n"
    "Line one\nline two\tafter a tab.\n\nPrioritized recommendations\n\nPunish bribes.\nShelter victims.\n\n"
    "Year\tCases\n2018\t5\n\nShown\n\nProsecution\n\nOfficials took bribes."
)


def read(name: str, data: bytes | None = None) -> TextDraft:
    if data is None:
        data = (FILES / name.rpartition(".")[2] / name).read_bytes()
    [draft] = drafts(Source(name, name, data))
    return draft


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        drafts(Source(name, name, data))
    assert str(caught.value).startswith(name)
    return str(caught.value)


def told(draft: TextDraft) -> list[str]:
    return [str(each) for each in draft.remarks]


def outline(draft: TextDraft) -> list[tuple[str, str]]:
    return [(name, kind) for name, kind, _, _ in draft.sections]


OUTLINE = [
    ("Cambodia", SECTION),
    ("Prioritized recommendations", SECTION),
    ("Punish bribes.", ITEM),
    ("Shelter victims.", ITEM),
    ("Prosecution", SECTION),
]


def docx(body: str, **parts: str) -> bytes:
    """A Word file with this body, as little as one can be."""
    out = io.BytesIO()
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {space}>{content}</w:{name}>")
    return out.getvalue()


def words(*paragraphs: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)


def test_a_word_file() -> None:
    draft = read("report.docx")
    assert draft.text == TEXT
    assert outline(draft) == OUTLINE
    assert told(draft) == [
        "Hidden text was left out: 1 places.",
        "Headers and footers of the pages were left out: 1.",
    ]
    assert draft.encoding == ""


def test_an_opendocument_file() -> None:
    draft = read("report.odt")
    assert (draft.text, outline(draft)) == (TEXT, OUTLINE)
    assert told(draft) == ["Hidden text was left out: 1 places."]


def test_an_opendocument_file_as_one_xml_file() -> None:
    with zipfile.ZipFile(FILES / "odt" / "report.odt") as archive:
        content = archive.read("content.xml").replace(b"document-content", b"document")
    draft = read("report.fodt", content)
    assert (draft.text, outline(draft)) == (TEXT, OUTLINE)


def test_rich_text() -> None:
    """Line breaks are paragraphs there, and hidden words are like others."""
    draft = read("report.rtf")
    assert draft.text == TEXT.replace("one\nline", "one\n\nline").replace("Shown\n", "Shown hidden\n")
    assert outline(draft) == OUTLINE


def test_rich_text_has_headings_by_style_and_by_level() -> None:
    styles = rb"{\stylesheet{\s0 Normal;}{\s3\sb240\b heading 2;}{\s7\outlinelevel0 Titel \'fc;}{\*\cs9 x;}}"
    body = (
        rb"\pard\plain \s7\ql{First}\par \pard\plain \s0 Words.\par \pard\s3\sb240 Second\par "
        rb"\pard\plain\s0 More.\par \pard\outlinelevel2 Third\par\pard Last."
    )
    draft = read("a.rtf", rb"{\rtf1\ansi" + styles + body + b"}")
    assert draft.text == "First\n\nWords.\n\nSecond\n\nMore.\n\nThird\n\nLast."
    assert outline(draft) == [("First", SECTION), ("Second", SECTION), ("Third", SECTION)]
    assert [draft.text[start:end] for _, _, start, end in draft.sections][2] == "Third\n\nLast."
    own = read("a.rtf", rb"{\rtf1\ansi" + styles + rb"\pard\s7 A \u-1824? sign\par}")
    assert own.text == "A \uf8e0 sign", "a character of its own stays"


def test_a_book() -> None:
    draft = read("report.epub")
    assert draft.text.startswith(TEXT[: TEXT.index("\tafter")])
    assert draft.text.endswith("Officials took bribes.")


def test_a_book_made_by_hand() -> None:
    def book(**members: str) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("mimetype", "application/epub+zip")
            for name, content in members.items():
                archive.writestr(name.replace("__", "/").replace("_", "."), content)
        return out.getvalue()

    container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    opf = (
        '<!DOCTYPE package PUBLIC "x" "y"><package><manifest>'
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="a" href="the%20one.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="c" href="../../gone.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>'
    )
    page = (
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x 'y'>]><html><title>T</title>"
        "<h1>{}</h1><p/><p>w&amp;w</p></html>"
    )
    members = {
        "META-INF__container_xml": container,
        "OPS__book_opf": opf,
        "OPS__nav_xhtml": page.format("Contents"),
        "OPS__two_xhtml": page.format("Two"),
        "OPS__the one_xhtml": page.format("One"),
    }
    draft = read("book.epub", book(**members))
    assert draft.text == "One\n\nw&w\n\nTwo\n\nw&w"
    assert told(draft) == ["Chapters that the book names but does not hold: 1."]
    locked = '<encryption><EncryptedData><EncryptionMethod Algorithm="aes"/></EncryptedData></encryption>'
    assert "locked by its publisher" in refusal(
        "b.epub", book(**members, **{"META-INF__encryption_xml": locked})
    )
    fonts = locked.replace("aes", "http://www.idpf.org/2008/embedding")
    assert read("b.epub", book(**members, **{"META-INF__encryption_xml": fonts})).text == draft.text
    assert "list of its pages is missing" in refusal(
        "b.epub", book(META_INF="", **{"META-INF__container_xml": container})
    )


def test_tracked_changes_notes_comments_and_boxes() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        '<w:r><w:t> words</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="7"/></w:r>'
        "<w:r><w:commentReference w:id='1'/></w:r><w:hyperlink><w:r><w:t>, linked</w:t></w:r></w:hyperlink>"
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>, chosen</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:fldSimple><w:r><w:t> 5</w:t></w:r></w:fldSimple>"
        "<w:r><w:noBreakHyphen/><w:softHyphen/><w:sym w:char='F0B7'/><w:cr/><w:br w:type='page'/></w:r>"
        "<w:r><w:pict><w:textbox><w:txbxContent>"
        + words("In a box.")
        + "</w:txbxContent></w:textbox></w:pict></w:r></w:p>"
        + words("Next.")
    )
    notes = "<w:footnote w:id='2'>" + words("Of the foot.") + "</w:footnote>"
    ends = "<w:endnote w:id='7'>" + words("Of the end.") + "</w:endnote>"
    draft = read("a.docx", docx(body, footnotes=notes, endnotes=ends))
    assert draft.text == (
        "New words[1][2], linked, chosen 5\u2011\u00ad\u2022\n\nIn a box.\n\nNext."
        "\n\n[1] Of the foot.\n\n[2] Of the end."
    )
    assert told(draft) == [
        "Words deleted while changes were tracked were left out: 1 places.",
        "Comments were left out: 1.",
        "Footnotes and endnotes stand at the end, under their numbers: 2.",
    ]


def test_headings_by_outline_level_whatever_the_style_is_called() -> None:
    styles = (
        "<w:style w:styleId='berschrift1'><w:name w:val='Heading 1'/></w:style>"
        "<w:style w:styleId='Mine'><w:name w:val='My own'/><w:basedOn w:val='berschrift1'/></w:style>"
        "<w:style w:styleId='Low'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>"
        "<w:style w:styleId='Round'><w:basedOn w:val='Round'/></w:style>"
    )

    def styled(style: str, text: str, more: str = "") -> str:
        return f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = (
        styled("berschrift1", "One")
        + styled("Low", "Deep")
        + styled("Mine", "Two")
        + styled("Round", "Text")
        + styled("Mine", "Text too", "<w:outlineLvl w:val='9'/>")
    )
    draft = read("a.docx", docx(body, styles=styles))
    assert [(n, draft.text[s:e]) for n, _, s, e in draft.sections] == [
        ("One", "One\n\nDeep\n\n"),
        ("Deep", "Deep\n\n"),
        ("Two", "Two\n\nText\n\nText too"),
    ]


def test_a_table_in_a_cell_of_a_table() -> None:
    document = Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "left"
    outer.cell(0, 1).add_table(1, 2).cell(0, 0).text = "inner"
    out = io.BytesIO()
    document.save(out)
    assert read("a.docx", out.getvalue()).text == "left\tinner"


PARAGRAPH = st.text(st.characters(categories=["L", "N", "P", "S", "Mn"]), min_size=1, max_size=20)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 6), PARAGRAPH), min_size=1, max_size=6))
def test_any_paragraphs_come_back_from_a_word_file(blocks: list[tuple[int, str]]) -> None:
    document = Document()
    for level, text in blocks:
        document.add_heading(text, level) if level else document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    draft = read("a.docx", out.getvalue())
    assert draft.text == "\n\n".join(text for _, text in blocks)
    assert len(draft.sections) == sum(level > 0 for level, _ in blocks)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "before 2007"),
        ("a.docx", b"PK\3\4 nothing", "is damaged"),
        ("a.docx", docx(""), "without any words"),
        ("a.docx", docx("<w:p>"), "not well-formed"),
        ("a.docx", docx("<w:p>" * 300 + "</w:p>" * 300), "not well-formed"),
        ("a.rtf", b"{\\rtf1 }", "without any words"),
        ("a.rtf", b"{\\rtf1 " + b"{" * 2_000_000, "is damaged"),
        ("a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "before 2007"),
        ("a.odt", b"<office:document><a/></office:document>", "not well-formed"),
    ],
)
def test_what_cannot_be_read_is_told(name: str, data: bytes, said: str) -> None:
    assert said in refusal(name, data)


def test_entities_and_document_types_are_refused() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><office:document xmlns:office="urn">&b;</office:document>'
    assert "declares a document type" in refusal("a.fodt", bomb)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", bomb)
    assert "declares a document type" in refusal("a.docx", out.getvalue())


def test_a_bomb_and_a_locked_opendocument_file() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(100 * 2**20))
    assert "unpacks to more" in refusal("a.docx", out.getvalue())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<m:encryption-data/>")
    assert "locked with a password" in refusal("a.odt", out.getvalue())


def test_the_wrong_ending_is_told_and_does_not_hinder() -> None:
    data = (FILES / "docx" / "report.docx").read_bytes()
    draft = read("report.txt", data)
    assert draft.text == TEXT
    assert told(draft)[0] == "The file's name says otherwise, but it is a Word document; it was read as one."
    assert "it is a plain text" in told(read("notes.docx", b"Just some words.\n"))[0]
    assert "it is a rich text" in told(read("report.doc", (FILES / "rtf" / "report.rtf").read_bytes()))[0]


def test_archives_of_other_things_are_told() -> None:
    for member, said in (("a.txt", "archive of other files"), ("project.qde", "import it as a project")):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(member, "words")
        assert said in refusal("a.zip", out.getvalue())


def test_macros_are_ignored_and_told() -> None:
    out = io.BytesIO(docx(words("Words.")))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    assert told(read("a.docm", out.getvalue())) == ["Macros were ignored."]


def hurt(data: bytes, chance: random.Random) -> bytes:
    """A file with some bytes changed, cut or doubled; of an archive one member instead, mostly."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        out = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(data)) as source,
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            names = [name for name in source.namelist() if name.endswith((".xml", ".xhtml", ".opf"))]
            victim = chance.choice(names)
            for name in source.namelist():
                content = source.read(name)
                target.writestr(name, hurt(content, chance) if name == victim else content)
        return out.getvalue()
    made = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(made) + 1)
        what = chance.randrange(3)
        if what == 0:
            made[at : at + 1] = bytes([chance.randrange(256)])
        elif what == 1:
            del made[at : at + chance.randrange(1, 200)]
        else:
            made[at:at] = made[at : at + chance.randrange(1, 200)]
    return bytes(made)


@pytest.mark.parametrize("name", ["report.docx", "report.odt", "report.rtf", "report.epub"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_damage_is_told_or_does_no_harm(name: str, seed: int) -> None:
    data = hurt((FILES / name.rpartition(".")[2] / name).read_bytes(), random.Random(seed))
    found: list[TextDraft] = []
    with contextlib.suppress(Unreadable):
        found = drafts(Source(name, name, data))
    for draft in found:
        assert draft.text == canonical_text(draft.text)
        assert all(0 <= start < end <= len(draft.text) for _, _, start, end in draft.sections)


def test_rich_text_writes_characters_beyond_16_bits_as_two_halves() -> None:
    for halves in (rb"\u55357?\u56425?", rb"\u-10179?\u-9111?"):
        assert read("a.rtf", rb"{\rtf1\ansi Two " + halves + rb" took bribes.}").text == "Two 👩 took bribes."
    assert read("a.rtf", rb"{\rtf1\ansi Half \u55357? of one.}").text == "Half \ufffd of one."
