"""Coded reports, quotations, codebooks and annotations, read by other means: the same words, places, codes."""

import html.parser
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from glossator.domain.documents import TextDraft
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE
from glossator.domain.spans import Span
from glossator.domain.tables import Selection
from glossator.formats.writing.codebook_md import escaped
from glossator.formats.writing.visible import visible
from glossator.formats.writing.word import paragraph
from glossator.project import Project
from glossator.project.exports import ending
from glossator.project.papers import PAPERS

EVIL = '<script>alert(1)</script> & "quotes" {{ title }} [link](http://example.org) *stars*'
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def coded(project: Project, document: str, draft: Callable[..., TextDraft]) -> Project:
    """Two coders, overlapping passages, memos everywhere, names that are markup, Khmer and joined emoji."""
    text = project.documents.text(document)

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    theme = project.codes.create("Corruption")
    sub = project.codes.create(EVIL, theme.id)
    other = project.codes.create("ជនរងគ្រោះ")
    project.codes.define(theme.id, definition=f"Power abused.\n\n{EVIL}", use_when="- always")
    tagged = project.passages.tag(document, span("Endemic corruption severely"), [theme.id, sub.id])
    project.passages.tag(document, span("severely limited progress. Local"), [other.id])
    project.passages.tag(document, span("👩‍👧 e\u0301 \u00a0\u2028 عربي ជនរង"), [other.id])
    project.passages.tag(document, span("accepted bribes.\n\nVictims"), [theme.id])
    project.memos.write(PASSAGE, tagged, f"Why? {EVIL}")
    project.memos.write(DOCUMENT, document, "Read twice.")
    project.memos.write(CODE, theme.id, "Narrow it.")
    project.attributes.create("Country", "text")
    project.attributes.set(document, project.attributes.all()[0].id, EVIL)
    project.documents.add([draft("Laos <2020>", "Nothing was coded here.\n")])
    return project


def written(project: Project, what: str, form: str, chosen: Selection | None = None) -> bytes:
    out = io.BytesIO()
    project.exports.write(out, what, form, chosen=chosen or Selection())
    return out.getvalue()


@pytest.mark.parametrize(("what", "form"), [(what, form) for what, forms in PAPERS.items() for form in forms])
def test_the_same_project_gives_the_same_bytes_and_an_empty_one_a_whole_file(
    coded: Project, tmp_path: Path, what: str, form: str
) -> None:
    assert written(coded, what, form) == written(coded, what, form)
    with Project.create(tmp_path / "empty.gloss", coder="Coder A") as empty:
        made = written(empty, what, form)
    if form == "docx":
        docx.Document(io.BytesIO(made))
    elif form == "jsonld":
        assert json.loads(made)["first"]["items"] == []
    else:
        assert made.decode() is not None


class Page(html.parser.HTMLParser):
    """What a page says, what it would run or load, and the words of each paragraph of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.said: list[str] = []
        self.titles: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._silent += tag == "style"
        for name, value in attrs:
            assert not name.startswith("on"), (tag, name)
            if name in ("src", "href", "action", "data", "srcset", "poster"):
                self.links.append(value or "")
            if name == "title":
                self.titles.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)


def page_of(data: bytes) -> Page:
    page = Page()
    page.feed(data.decode("utf-8"))
    page.close()
    return page


@pytest.mark.parametrize("what", ["report", "quotations"])
def test_a_page_is_all_there_and_neither_runs_nor_loads_anything(coded: Project, what: str) -> None:
    data = written(coded, what, "html")
    page = page_of(data)
    assert not {"script", "img", "iframe", "object", "embed", "link"} & set(page.tags)
    assert all(link.startswith("#") for link in page.links)
    assert b"default-src 'none'" in data
    assert not re.search(rb"url\(|@import", data)
    said = "".join(page.said)
    assert EVIL in said
    assert f"Why? {EVIL}" in said
    assert "ជនរងគ្រោះ" in said


def test_the_report_as_a_page_holds_every_paragraph_of_the_text(coded: Project) -> None:
    text = coded.documents.text(coded.documents.all()[0].id)
    said = "".join(page_of(written(coded, "report", "html")).said)
    for line in filter(None, text.split("\n")):
        assert line in said
    assert "Nothing was coded here." in said
    assert "Laos <2020>" in said
    only = Selection({coded.documents.all()[1].id})
    said = "".join(page_of(written(coded, "report", "html", only)).said)
    assert "Nothing was coded here." in said
    assert "Endemic" not in said


def test_highlights_of_the_page_name_their_codes(coded: Project) -> None:
    titles = page_of(written(coded, "report", "html")).titles
    assert f"Corruption; {EVIL}" in titles
    assert f"Corruption; {EVIL}; ជនរងគ្រោះ" in titles, "where two passages overlap"


def comments_of(data: bytes) -> list[tuple[str, str, list[str]]]:
    """(author, the words that the comment reaches over, its lines) of each comment of a Word file."""
    opened = docx.Document(io.BytesIO(data))
    reach: dict[str, str] = {}
    open_now: set[str] = set()
    for element in opened.element.body.iter():
        match element.tag.removeprefix(W):
            case "commentRangeStart":
                open_now.add(element.get(f"{W}id"))
                reach[element.get(f"{W}id")] = ""
            case "commentRangeEnd":
                open_now.discard(element.get(f"{W}id"))
            case "t" | "tab" | "br" as kind:
                said = {"tab": "\t", "br": "\n"}.get(kind, element.text or "")
                for key in open_now:
                    reach[key] += said
            case "p":
                for key in open_now:
                    reach[key] += "\n"
    assert not open_now
    return [
        (comment.author, reach[str(comment.comment_id)], [p.text for p in comment.paragraphs])
        for comment in opened.comments
    ]


def test_the_report_for_word_has_a_comment_over_exactly_the_words_of_each_passage(coded: Project) -> None:
    document = coded.documents.all()[0].id
    found = comments_of(written(coded, "report", "docx"))
    quotes = sorted(passage.quote for passage in coded.passages.of(document))
    # A blank line of the text is no paragraph of its own in Word.
    assert sorted(words for _, words, _ in found) == [quote.replace("\n\n", "\n") for quote in quotes]
    assert {author for author, _, _ in found} == {"Coder A"}
    lines = next(lines for _, words, lines in found if words.startswith("Endemic"))
    assert lines == ["Corruption", f"Corruption › {EVIL}", f"Why? {EVIL}"]


def test_the_text_of_the_word_file_comes_back_whole(coded: Project) -> None:
    text = coded.documents.text(coded.documents.all()[0].id)
    said = [p.text for p in docx.Document(io.BytesIO(written(coded, "report", "docx"))).paragraphs]
    assert [line for line in text.split("\n") if line] == [p for p in said if p and p in text]
    shaded = [
        run.text
        for p in docx.Document(io.BytesIO(written(coded, "report", "docx"))).paragraphs
        for run in p.runs
        if run._r.find(f"{W}rPr/{W}shd") is not None
    ]
    assert "".join(shaded).startswith("Endemic corruption severely limited progress. Local")


@pytest.mark.parametrize("form", ["html", "docx"])
def test_each_quotation_stands_below_each_of_its_codes(coded: Project, form: str) -> None:
    data = written(coded, "quotations", form)
    said = (
        "\n".join(page_of(data).said)
        if form == "html"
        else "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)
    )
    assert said.count("Endemic corruption severely") == 2
    assert said.count("severely limited progress. Local") == 1
    assert "characters 0–27" in said
    assert "Cambodia 2019" in said


def test_the_codebook_to_print_has_all_fields(coded: Project) -> None:
    paragraphs = docx.Document(io.BytesIO(written(coded, "codebook", "docx"))).paragraphs
    headings = [(p.style.name, p.text) for p in paragraphs if p.style and p.style.name.startswith("Heading")]
    assert [text for _, text in headings] == ["■ Corruption", f"■ {EVIL}", "■ ជនរងគ្រោះ"]
    assert headings[1][0] != headings[0][0]
    said = "\n".join(p.text for p in paragraphs)
    for words in ("Power abused.", EVIL, "- always", "Coder A: Narrow it.", "2 quotations in 1 document"):
        assert words in said


def test_the_codebook_in_markdown_means_what_it_says(coded: Project) -> None:
    tokens = MarkdownIt("commonmark").parse(written(coded, "codebook", "md").decode())
    headings = [plain(tokens[n + 1]) for n, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings[1:] == ["Corruption", EVIL, "ជនរងគ្រោះ"]
    said = "\n".join(plain(token) for token in tokens if token.type == "inline")
    assert "Power abused." in said
    assert EVIL in said
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "bullet_list_open", "code_block", "fence"}
    inline = {child.type for token in tokens for child in token.children or ()}
    assert not inline & {"html_inline", "link_open", "image"}


def plain(token) -> str:
    return "".join(
        child.content
        for child in token.children or ()
        if child.type in ("text", "code_inline", "text_special")
    )


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_any_line_means_itself_in_markdown(line: str) -> None:
    made = escaped(line)
    tokens = [t for t in MarkdownIt("commonmark").parse(f"{made}\n") if t.type == "inline"]
    shown = " ".join(plain(token) for token in tokens)
    assert shown.split() == visible(line).split()
    assert len(tokens) == bool(made)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_paragraph_of_a_word_file(words: str) -> None:
    from lxml import etree

    xml = paragraph(words, style="ReportText")
    root = etree.fromstring(f'<a xmlns:w="{W[1:-1]}">{xml}</a>'.encode())
    said = "".join(
        {"tab": "\t", "br": "\n"}.get(e.tag.removeprefix(W), e.text or "")
        for e in root.iter(f"{W}t", f"{W}tab", f"{W}br")
    )
    assert len(said) == len(words)


def test_annotations_say_where_in_code_points_and_by_their_words(coded: Project) -> None:
    document = coded.documents.all()[0].id
    text = coded.documents.text(document)
    made = json.loads(written(coded, "annotations", "jsonld"))
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    items = made["first"]["items"]
    assert made["total"] == len(items) == 4
    for item in items:
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert quote["exact"] == text[start:end]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        assert item["target"]["source"]["id"] == f"urn:uuid:{document}"
    bodies = {(b["purpose"], b["value"]) for b in items[0]["body"]}
    assert bodies == {
        ("tagging", "Corruption"),
        ("tagging", coded.codes.book().path_text(coded.codes.book().named(EVIL).id)),
        ("commenting", f"Why? {EVIL}"),
    }
    assert len({item["id"] for item in items}) == 4


def lines_of(data: bytes) -> Iterator[dict]:
    return (json.loads(line) for line in data.decode().split("\n") if line)


def test_lines_to_train_models_hold_the_text_and_its_spans(coded: Project) -> None:
    document = coded.documents.all()[0].id
    text = coded.documents.text(document)
    stored = sorted(
        (p.start, p.end, coded.codes.book()[code].name)
        for p in coded.passages.of(document)
        for code in p.code_ids
    )
    [spacy] = lines_of(written(coded, "annotations", "spacy"))
    assert spacy["text"] == text
    assert [(s["start"], s["end"], s["label"]) for s in spacy["spans"]["sc"]] == stored
    [doccano] = lines_of(written(coded, "annotations", "doccano"))
    assert doccano["text"] == text
    assert [tuple(label) for label in doccano["label"]] == stored
    assert doccano["meta"]["attributes"] == {"Country": EVIL}


def test_a_paper_or_a_document_that_is_not_there_is_told(coded: Project) -> None:
    with pytest.raises(NotFound, match=r"There is no format “csv” for report; there is: html, docx\."):
        written(coded, "report", "csv")
    with pytest.raises(NotFound, match="not in the project any more"):
        written(coded, "report", "html", Selection({"gone"}))
    assert ending("spacy") == ".jsonl"


def test_ending_it_keeps_what_was_there(coded: Project, tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def enough(_count: int) -> None:
        raise Enough

    for what, forms in PAPERS.items():
        for form in forms:
            target = tmp_path / f"{what}{ending(form)}"
            target.write_bytes(b"before")
            if what == "codebook":  # no documents, no steps
                continue
            with pytest.raises(Enough):
                coded.exports.write_file(target, what, form, progress=enough)
            assert target.read_bytes() == b"before"
    assert zipfile.is_zipfile(io.BytesIO(written(coded, "report", "docx")))
