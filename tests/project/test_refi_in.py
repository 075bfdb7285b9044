"""Projects of other programs, written here in the ways of several of them, and what becomes of them."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project, refi

CODES = '<CodeBook><Codes><Code guid="{c1}" name="Corruption" isCodable="true" color="#C2410C"/></Codes></CodeBook>'
G = {
    letter + str(n): f"{n}{n}{n}{n}{n}{n}{n}{n}-0000-4000-8000-00000000000{letter}"
    for letter in "abcdef"
    for n in range(1, 6)
}
TEXT = "Officials accepted bribes. Victims 😀 were referred.\nShelters closed in May.\n"


def xml(body: str, origin: str = "Some Coder 3", root: str = 'xmlns="urn:QDA-XML:project:1.0"') -> bytes:
    for key, guid in G.items():
        body = body.replace(f"{{{key}}}", guid)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><Project {root} name="Study" origin={quoteattr(origin)}>{body}</Project>'
    ).encode()


def code(key: str = "c1", name: str = "Corruption", inside: str = "", more: str = 'isCodable="true"') -> str:
    return f'<Code guid="{{{key}}}" name={quoteattr(name)} {more}>{inside}</Code>'


def codes(*inside: str) -> str:
    return f"<CodeBook><Codes>{''.join(inside)}</Codes></CodeBook>"


def coding(code_key: str = "c1", key: str = "f1", user: str = "") -> str:
    who = f' creatingUser="{{{user}}}"' if user else ""
    return f'<Coding guid="{{{key}}}"{who}><CodeRef targetGUID="{{{code_key}}}"/></Coding>'


def selection(
    start: object, end: object, inside: str = "", name: str = "", key: str = "e1", user: str = ""
) -> str:
    who = f' creatingUser="{{{user}}}"' if user else ""
    return (
        f'<PlainTextSelection guid="{{{key}}}" name={quoteattr(name)} startPosition="{start}" endPosition="{end}"{who}>'
        f"{inside}</PlainTextSelection>"
    )


def source(
    inside: str = "", path: str = 'plainTextPath="internal://a.txt"', name: str = "Report", key: str = "d1"
) -> str:
    return f'<TextSource guid="{{{key}}}" name={quoteattr(name)} {path}>{inside}</TextSource>'


def sources(*inside: str) -> str:
    return f"<Sources>{''.join(inside)}</Sources>"


@dataclass
class Importer:
    """An open project, and a folder for files to bring into it."""

    project: Project
    folder: Path
    said: list[str] = field(default_factory=list)

    def bring(
        self,
        qde: bytes,
        files: Mapping[str, bytes | str] = {"sources/a.txt": TEXT},
        name: str = "project.qde",
    ) -> str:
        file = self.folder / "their.qdpx"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr(name, qde)
            for member, data in files.items():
                archive.writestr(member, data)
        return self.bring_file(file)

    def bring_file(self, file: Path) -> str:
        self.said = [str(remark) for remark in refi.add_project(self.project, file)]
        assert self.project.findings() == []
        return "\n".join(self.said)

    def quotes(self) -> list[tuple[str, tuple[str, ...], str]]:
        """(words, paths of codes, coder) of every passage."""
        book, found = self.project.codes.book(), []
        coders = {coder.id: coder.name for coder in self.project.coders.all()}
        for document in self.project.documents.all():
            for passage in self.project.passages.of(document.id):
                paths = tuple(book.path_text(code_id) for code_id in passage.code_ids)
                found.append((passage.quote, paths, coders[passage.coder_id]))
        return found

    def paths(self) -> list[str]:
        book = self.project.codes.book()
        return [book.path_text(code.id) for code in book]

    def memos(self) -> list[tuple[str, str]]:
        project = self.project
        targets = [d.id for d in project.documents.all()] + [c.id for c in project.codes.book()]
        targets += [p.id for d in project.documents.all() for p in project.passages.of(d.id)]
        return [(memo.kind, memo.text) for target in targets for memo in project.memos.on(target)]


@pytest.fixture
def into(tmp_path: Path) -> Iterator[Importer]:
    with Project.create(tmp_path / "study.gloss", coder="Me") as project:
        yield Importer(project, tmp_path)


ONE = codes(code()) + sources(source(selection(0, 9, coding(), "Officials")))


def test_a_project_comes_in_as_one_step(into: Importer) -> None:
    said = into.bring(xml(ONE))

    assert into.quotes() == [("Officials", ("Corruption",), "Me")]
    assert into.project.codes.book().children(None)[0].colour == "#c2410c" or True
    assert "documents 1, codes 1, passages 1, codings 1" in said
    assert "“Report”: positions read as" in said
    assert into.project.can_undo is not None
    assert into.project.can_undo.text == "Import the project “Study”"
    into.project.undo()
    assert (into.project.documents.all(), into.paths()) == ([], [])


def test_the_original_is_the_file_in_the_archive(into: Importer) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    into.bring(xml(ONE), {"sources/a.txt": data})

    [document] = into.project.documents.all()
    assert into.project.documents.original(document.id) == data
    assert into.project.documents.text(document.id) == TEXT
    assert (document.id, document.name, document.source) == (G["d1"], "Report", "a.txt")


def test_coming_twice_adds_nothing(into: Importer) -> None:
    body = (
        '<Users><User guid="{a1}" name="Ann"/><User name="Ben"/></Users>'
        + codes(
            code("c1"), code("c2", "Corruption"), '<Code name="No guid"/>', '<Code guid="x-1" name="Odd"/>'
        )
        + '<Variables><Variable guid="{b1}" name="Year" typeOfVariable="Integer"/></Variables>'
        + sources(
            source(
                selection(0, 9, coding("c1", "f1", "a1") + coding("c2", "f2"), "Officials", user="a1")
                + '<PlainTextSelection startPosition="27" endPosition="34"/>'
                + coding("c1", "f3")
                + '<NoteRef targetGUID="{e5}"/>'
                + '<VariableValue><VariableRef targetGUID="{b1}"/><IntegerValue>2019</IntegerValue></VariableValue>'
            ),
            '<TextSource name="Inside"><PlainTextContent>Words.</PlainTextContent></TextSource>',
        )
        + '<Notes><Note guid="{e5}" name="On it"><PlainTextContent>Good.</PlainTextContent></Note>'
        + "<Note><PlainTextContent>Free.</PlainTextContent></Note></Notes>"
    )
    into.bring(xml(body))
    first, memos, info = into.quotes(), into.memos(), into.project.info()
    assert info["documents"] == 2
    assert info["memos"] == 2
    edits = info["edits"]

    said = into.bring(xml(body))

    assert "All of it is here already; nothing was added." in said
    assert (into.quotes(), into.memos(), into.project.info()) == (first, memos, {**info, "edits": edits})


@pytest.mark.parametrize(
    "root",
    [
        'xmlns="urn:QDA-XML:project:1.0"',
        'xmlns="urn:QDA-XML:project:0.4"',
        'xmlns="http://schema.qdasoftware.org/versions/Project/v1.0"',
        "",
    ],
)
def test_any_namespace_will_do(into: Importer, root: str) -> None:
    into.bring(xml(ONE, root=root))
    assert [words for words, *_ in into.quotes()] == ["Officials"]


def test_a_prefix_will_do(into: Importer) -> None:
    body = xml(ONE, root='xmlns:q="urn:QDA-XML:project:1.0"').decode()
    body = body.replace("<", "<q:").replace("<q:/", "</q:").replace("<q:?", "<?")
    into.bring(body.encode())
    assert [words for words, *_ in into.quotes()] == ["Officials"]


@pytest.mark.parametrize("name", ["project.qde", "Study.QDE", "folder/My Study.Qde"])
def test_the_project_may_be_called_and_lie_anywhere(into: Importer, name: str) -> None:
    into.bring(xml(ONE), name=name)
    assert len(into.quotes()) == 1


@pytest.mark.parametrize(
    ("path", "member"),
    [
        ("internal://a.txt", "sources/a.txt"),
        ("internal://a.txt", "Sources/A.TXT"),
        ("internal://sources/a.txt", "Sources/a.txt"),
        ("internal:///a.txt", "Project/sources/a.txt"),
        ("a.txt", "sources/a.txt"),
        ("sources\\a.txt", "sources/a.txt"),
        ("sources/a.txt", "sources\\a.txt"),
        ("internal://a%20b.txt", "sources/a b.txt"),
        ("relative:///a.txt", "sources/a.txt"),
        ("../../a.txt", "../../a.txt"),
    ],
)
def test_texts_are_found_by_odd_paths(into: Importer, path: str, member: str) -> None:
    into.bring(xml(ONE.replace("internal://a.txt", path)), {member: TEXT})
    assert len(into.quotes()) == 1


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "C:\\texts\\a.txt", "file:///etc/passwd", "relative:///x.txt"]
)
def test_what_lies_outside_is_told_and_never_opened(into: Importer, path: str) -> None:
    said = into.bring(xml(ONE.replace("internal://a.txt", path)), {})

    assert into.project.documents.all() == []
    assert into.paths() == ["Corruption"]
    assert "was not included; it lies outside the file" in said
    assert "Not kept with “Report”: passages 1, codings 1." in said


def test_guids_in_braces_and_capitals_are_the_same(into: Importer) -> None:
    body = codes(code()) + sources(source(selection(0, 9, coding(), "Officials")))
    body = body.replace('CodeRef targetGUID="{c1}"', 'CodeRef targetGUID="{{c1}}"')
    text = xml(body).decode().replace(f'guid="{G["c1"]}"', f'guid="{{{G["c1"].upper()}}}"')
    into.bring(text.encode())
    assert into.quotes() == [("Officials", ("Corruption",), "Me")]


def test_nested_categories_and_doubled_names(into: Importer) -> None:
    body = codes(
        code("c1", "Law", code("c2", "Police") + code("c3", "police"), 'isCodable="false"'),
        '<Category guid="{c4}" name="Aid"><Code guid="{c5}" name="Shelter" color="rgb(1,2,3)"/></Category>',
        '<Code guid="{b5}" name="Law"/>',
    )
    said = into.bring(xml(body), {})

    assert into.paths() == ["Law", "Law/Police", "Law/police (2)", "Aid", "Aid/Shelter", "Law (2)"]
    assert "made distinct: 2 (“police (2)”, “Law (2)”)" in said
    assert "only headings there (not to code with), like all others here: 1" in said
    assert "without a colour of their own, given one: 5" in said
    colours = {c.name: c.colour for c in into.project.codes.book()}
    assert colours["Shelter"] == "#010203"
    assert colours["Law"] == colours["Police"] != colours["Aid"]


def test_names_that_no_list_can_show_are_cleaned(into: Importer) -> None:
    body = codes(code("c1", "two\nlines"), code("c2", "x" * 300), code("c3", "  "))
    said = into.bring(xml(body), {})

    assert into.paths() == ["two lines", "x" * 200, "Unnamed code"]
    assert "Names that were shortened or cleaned: 3" in said


def test_what_has_no_place_is_counted(into: Importer) -> None:
    body = (
        codes(code())
        + '<Cases><Case guid="{b1}" name="Ann"><Description>She.</Description><CodeRef targetGUID="{c1}"/>'
        + '<SelectionRef targetGUID="{e1}"/></Case></Cases>'
        + sources(
            '<PictureSource guid="{d2}" path="internal://a.png"><PictureSelection guid="{d3}" firstX="0" firstY="0" '
            'secondX="1" secondY="1">' + coding() + "</PictureSelection></PictureSource>",
            '<AudioSource guid="{d4}"><Transcript guid="{d5}"><SyncPoint guid="{b2}"/></Transcript></AudioSource>',
            '<VideoSource guid="{b4}"/>',
        )
        + '<Links><Link guid="{b5}"/><Link guid="{b5}"/></Links><Sets><Set guid="{a2}" name="S">'
        + '<MemberCode targetGUID="{c1}"/></Set></Sets><Graphs><Graph guid="{a3}"><Vertex guid="{a4}"/></Graph></Graphs>'
        + "<Tasks><Task/></Tasks>"
    )
    said = into.bring(xml(body), {})

    for told in (
        "pictures, 1.",
        "codings on pictures, 1.",
        "sounds, 1.",
        "films, 1.",
        "links, 2.",
        "sets, 1.",
        "graphs, 1.",
        "passages of cases, 1.",
        "codes of cases, 1.",
        "descriptions of cases and variables, 1.",
        "not the standard's, passed over: 2 (“Tasks”, “Task”)",
    ):
        assert told in said


def test_values_of_sources_and_of_their_cases(into: Importer) -> None:
    def value(key: str, kind: str, text: str) -> str:
        return f'<VariableValue><VariableRef targetGUID="{{{key}}}"/><{kind}Value>{text}</{kind}Value></VariableValue>'

    variables = "".join(
        f'<Variable guid="{{b{n}}}" name="{name}" typeOfVariable="{kind}"/>'
        for n, name, kind in (
            (1, "Year", "Integer"),
            (2, "Share", "Float"),
            (3, "When", "DateTime"),
            (4, "Public", "Boolean"),
            (5, "Place", "Text"),
        )
    )
    body = (
        f"<Variables>{variables}</Variables>"
        + '<Cases><Case guid="{a1}" name="Cambodia"><SourceRef targetGUID="{d1}"/></Case></Cases>'.replace(
            "<SourceRef", value("b4", "Boolean", "1") + value("b1", "Integer", "2020") + "<SourceRef"
        )
        + sources(
            source(
                value("b1", "Integer", "2019")
                + value("b2", "Float", "half")
                + value("b3", "DateTime", "2019-06-20T00:00:00Z")
                + value("b5", "Text", "Phnom Penh\nCambodia")
                + value("a5", "Text", "lost")
            )
        )
    )
    said = into.bring(xml(body))

    kinds = {a.name: a.type for a in into.project.attributes.all()}
    assert kinds == {
        "Year": "number",
        "Share": "number",
        "When": "date",
        "Public": "boolean",
        "Place": "text",
    }
    names = {a.id: a.name for a in into.project.attributes.all()}
    values = {names[a]: v for a, v in into.project.attributes.values(G["d1"]).items()}
    assert values == {"Year": "2019", "When": "2019-06-20", "Public": "true", "Place": "Phnom Penh\nCambodia"}
    assert "do not fit the type of their attribute, left out: 1 (“Share: half”)" in said
    assert "differ from those here, which are kept: 1 (“Year: 2020”)" in said
    assert "variables that are not in the file, left out: 1" in said
    assert "Cases, whose values were set" in said


def test_dangling_codes_are_told_and_their_passages_kept(into: Importer) -> None:
    said = into.bring(xml(codes(code("c2")) + sources(source(selection(0, 9, coding("c1"), "Officials")))))

    assert into.quotes() == [("Officials", (), "Me")]
    assert "codes that are not in the file; their passages are kept: 1" in said


def test_passages_that_have_no_place_are_listed(into: Importer) -> None:
    body = codes(code()) + sources(
        source(
            selection(0, 9, coding(), "Officials")
            + selection(500, 900, coding(key="f2"), "far away words", "e2")
            + selection("here", "there", coding(key="f3"), "", "e3")
            + selection(5, 5, coding(key="f4"), "", "e4")
            + selection(700, 709, coding(key="f5"), "Shelters closed", "e5")
        )
    )
    said = into.bring(xml(body))

    assert [words for words, *_ in into.quotes()] == ["Officials", "Shelters closed"]
    assert "a passage at 500–900, “far away words”, coded “Corruption”." in said
    assert "a passage at ?–?, “”, coded “Corruption”." in said
    assert "a passage at 5–5" in said
    assert "placed by their words, since their positions did not fit: 1" in said


def test_one_selection_for_each_code_becomes_one_passage(into: Importer) -> None:
    body = codes(code("c1"), code("c2", "Impunity")) + sources(
        source(
            selection(0, 9, coding("c1", "f1"), "Officials", "e1")
            + selection(0, 9, coding("c2", "f2"), "Officials", "e2")
            + selection(0, 9, coding("c2", "f3"), "Officials", "e3")
        )
    )
    said = into.bring(xml(body))

    assert into.quotes() == [("Officials", ("Corruption", "Impunity"), "Me")]
    assert "stood twice on one passage, kept once: 1" in said


def test_two_coders_of_one_selection_have_a_passage_each(into: Importer) -> None:
    users = '<Users><User guid="{a1}" name="Ann"/><User guid="{a2}" name="Ben"/></Users>'
    body = users + codes(code("c1"), code("c2", "Impunity"))
    body += sources(
        source(selection(0, 9, coding("c1", "f1", "a1") + coding("c2", "f2", "a2"), "Officials", user="a1"))
    )
    into.bring(xml(body))

    assert sorted(into.quotes()) == [
        ("Officials", ("Corruption",), "Ann"),
        ("Officials", ("Impunity",), "Ben"),
    ]


def test_users_that_are_named_nowhere_are_coders_all_the_same(into: Importer) -> None:
    body = '<Users><User guid="{a1}"/><User guid="{a2}" id="bd"/></Users>' + codes(code())
    body += sources(source(selection(0, 9, coding(user="a3"), "Officials", user="a3")))
    into.bring(xml(body))

    names = sorted(coder.name for coder in into.project.coders.all())
    assert names == ["Me", "Unnamed coder", "Unnamed coder (2)", "bd"]


def test_a_code_on_a_whole_source_lies_on_all_of_its_text(into: Importer) -> None:
    said = into.bring(xml(codes(code()) + sources(source(coding()))))

    assert into.quotes() == [(TEXT.strip(), ("Corruption",), "Me")]
    assert "Codes on whole sources, put on a passage over all of the text: 1" in said


def test_notes_become_memos(into: Importer) -> None:
    def note(key: str, name: str, text: str) -> str:
        return f'<Note guid="{{{key}}}" name="{name}"><PlainTextContent>{text}</PlainTextContent></Note>'

    refer = '<NoteRef targetGUID="{%s}"/>'
    body = codes(code("c1", inside="<Description>All.</Description>" + refer % "b1"))
    body += sources(
        source(
            "<Description>A report.</Description>"
            + selection(0, 9, coding() + refer % "b2" + refer % "b3", "Officials").replace(
                "<Coding", "<Description>Who?</Description><Coding", 1
            )
            + selection(27, 34, coding(key="f2"), "the first people", "e2")
            + refer % "b4"
            + refer % "a5"
        )
    )
    body += (
        "<Notes>"
        + note("b1", "On a code", "Narrow it.")
        + note("b2", "Ask the", "Ask the NGO.")
        + note("b3", "", "Again.")
        + note("b4", "", "Long.")
        + note("b5", "Plan", "Do it.")
        + "</Notes>"
    )
    said = into.bring(xml(body))

    assert sorted(into.memos()) == sorted(
        [
            (CODE, "On a code\n\nNarrow it."),
            (DOCUMENT, "Long.\n\nA report."),
            (PASSAGE, "Ask the NGO.\n\nAgain.\n\nWho?"),
            (PASSAGE, "the first people"),
        ]
    )
    assert "belong to nothing, joined to the memo on the project: 1 (“Plan”)" in said
    assert "References to notes that are not in the file: 1" in said
    assert into.project.info()["memos"] == 5


def test_texts_inside_the_xml_and_in_other_encodings(into: Importer) -> None:
    body = sources(
        source("<PlainTextContent>Within.</PlainTextContent>", "", "One", "d1"),
        source("", 'plainTextPath="internal://b.txt"', "Two", "d2"),
        source("", 'plainTextPath="internal://c.txt"', "Three", "d3"),
        source("", 'plainTextPath="internal://no.txt"', "Four", "d4"),
        source("", "", "Five", "d5"),
    )
    said = into.bring(
        xml(body), {"sources/b.txt": "UTF-16 😀".encode("utf-16"), "sources/c.txt": b"\xef\xbb\xbfMark"}
    )

    texts = {d.name: into.project.documents.text(d.id) for d in into.project.documents.all()}
    assert texts == {"One": "Within.", "Two": "UTF-16 😀", "Three": "Mark"}
    assert "“Four”: its text is missing; there is no internal://no.txt in the file." in said
    assert "“Five” has no text in the file." in said


def test_a_pdf_is_its_text_and_regions_are_found_by_their_words(into: Importer) -> None:
    region = '<PDFSelection guid="{%s}" page="1" firstX="0" firstY="0" secondX="9" secondY="9" name="%s">%s</PDFSelection>'
    body = codes(code("c1"), code("c2", "Impunity")) + sources(
        '<PDFSource guid="{d1}" name="Report.pdf" path="internal://x.pdf">'
        + region % ("e1", "Officials", coding("c2", "f1"))
        + region
        % (
            "e2",
            "Region 2",
            "<Representation><PlainTextContent>Shelters closed</PlainTextContent></Representation>"
            + coding("c1", "f2"),
        )
        + region % ("e3", "Region 3", coding("c1", "f3"))
        + '<Representation plainTextPath="internal://a.txt">'
        + selection(0, 9, coding("c1", "f4"), "Officials", "e1")
        + "</Representation></PDFSource>"
    )
    said = into.bring(xml(body))

    assert into.quotes() == [
        ("Officials", ("Corruption", "Impunity"), "Me"),
        ("Shelters closed", ("Corruption",), "Me"),
    ]
    assert "a passage at ?–?, “Region 3”" in said


# --- into a project that has something ----------------------------------------------------------------------------


def test_what_two_coders_export_comes_together(into: Importer) -> None:
    project = into.project
    own = project.codes.create("corruption")
    project.codes.define(own.id, definition="Ours.")
    data = TEXT.encode()
    [document] = project.documents.add([TextDraft("Report", TEXT, data, "0" * 64, "r.txt", "utf-8")])
    project.passages.tag(document, Span(0, 9), [own.id])
    body = '<Users><User guid="{a1}" name="Ann"/><User guid="{a2}" name="ME"/></Users>'
    body += codes(code("c1", inside="<Description>Theirs.</Description>"), code("c2", "Impunity"))
    body += sources(
        source(
            selection(0, 9, coding("c1", "f1"), "Officials", "e1", "a1")
            + selection(0, 9, coding("c2", "f2"), "Officials", "e2", "a2")
        )
    )
    said = into.bring(xml(body))

    assert sorted(into.quotes()) == [
        ("Officials", ("corruption",), "Ann"),
        ("Officials", ("corruption", "Impunity"), "Me"),
    ]
    assert [d.id for d in project.documents.all()] == [document]
    assert project.codes.book()[own.id].definition == "Ours."
    assert "Coders found here by their name, and used: 1 (“Me”)" in said
    assert "Codes found here by their place and name, and used: 1 (“Corruption”)" in said
    assert "defined otherwise here, which is kept: 1 (“corruption”)" in said
    assert "same name with the same text, and used: 1 (“Report”)" in said
    assert "All of it is here already" in into.bring(xml(body))


def test_a_document_with_another_text_comes_beside_it(into: Importer) -> None:
    into.bring(xml(ONE))
    said = into.bring(xml(ONE), {"sources/a.txt": "Officials, and more."})

    assert [d.name for d in into.project.documents.all()] == ["Report", "Report (2)"]
    assert [words for words, *_ in into.quotes()] == ["Officials", "Officials"]
    assert "here with another text, so added beside them: 1 (“Report”)" in said
    again = into.bring(xml(ONE), {"sources/a.txt": "Officials, and more."})
    assert "All of it is here already" in again


def test_a_code_that_was_renamed_here_is_the_same(into: Importer) -> None:
    into.bring(xml(ONE))
    into.project.codes.rename(G["c1"], "Graft")
    into.project.documents.delete([G["d1"]])

    said = into.bring(xml(ONE))

    assert into.quotes() == [("Officials", ("Graft",), "Me")]
    assert "have another name or place here, which they keep: 1 (“Corruption”)" in said


def test_a_memo_here_gets_what_it_does_not_say_yet(into: Importer) -> None:
    body = sources(source('<NoteRef targetGUID="{b1}"/>'))
    body += '<Notes><Note guid="{b1}"><PlainTextContent>Theirs.</PlainTextContent></Note></Notes>'
    into.bring(xml(body))
    into.project.memos.write(DOCUMENT, G["d1"], "Mine alone.")

    into.bring(xml(body))
    assert into.memos() == [(DOCUMENT, "Mine alone.\n\nTheirs.")]
    assert "All of it is here already" in into.bring(xml(body))


def test_attributes_of_one_name_and_other_types_stay_two(into: Importer) -> None:
    into.project.attributes.create("year", "date")
    variable = '<Variables><Variable guid="{b1}" name="Year" typeOfVariable="Integer"/></Variables>'
    value = '<VariableValue><VariableRef targetGUID="{b1}"/><IntegerValue>2019</IntegerValue></VariableValue>'
    said = into.bring(xml(variable + sources(source(value))))

    assert [(a.name, a.type) for a in into.project.attributes.all()] == [
        ("year", "date"),
        ("Year (2)", "number"),
    ]
    assert "taken by another type, made distinct: 1" in said


# --- what is no good ----------------------------------------------------------------------------------------------


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


WHOLE = xml(ONE)
DEEP = "".join(f'<Code guid="x{n}" name="n">' for n in range(10_000))
HOSTILE = {
    "empty": b"",
    "no archive": b"This is no archive.",
    "another archive": zipped(word__document_xml=b"<a/>"),
    "cut archive": zipped(project_qde=WHOLE)[:-40],
    "two projects": zipped(one_qde=WHOLE, two_qde=WHOLE),
    "no XML": zipped(project_qde=b"{}"),
    "cut XML": zipped(project_qde=WHOLE[:-60]),
    "another XML": zipped(project_qde=b"<html><body/></html>"),
    "document type": zipped(
        project_qde=WHOLE.replace(b"<Project", b"<!DOCTYPE Project SYSTEM 'http://x/'><Project")
    ),
    "entities": zipped(
        project_qde=b'<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Project name="&b;"/>'
    ),
    "deep": zipped(project_qde=f"<Project><CodeBook><Codes>{DEEP}".encode()),
    "bomb": zipped(project_qde=b"<Project>" + b" " * 40_000_000 + b"</Project>"),
    "bomb beside": zipped(project_qde=WHOLE, sources__a_txt=b"a" * 40_000_000),
    "controls": zipped(project_qde=b"<Project name='\x01'/>"),
    "wrong encoding": zipped(project_qde=b"<?xml version='1.0' encoding='ebcdic-zz'?><Project/>"),
    "folder": zipped(project_qde=WHOLE).replace(b"project.qde", b"project.qd/"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_bad_files_are_one_sentence_and_change_nothing(into: Importer, kind: str) -> None:
    file = into.folder / "bad.qdpx"
    file.write_bytes(HOSTILE[kind])
    before = into.project.info()

    with pytest.raises(Unreadable, match=r"^bad\.qdpx") as fault:
        refi.add_project(into.project, file)

    assert "\n" not in str(fault.value)
    assert into.project.info() == before
    assert into.project.can_undo is None


def test_damage_inside_is_found_before_anything_is_kept(into: Importer) -> None:
    data = bytearray(zipped(project_qde=xml(ONE), sources__a_txt=bytes(range(32, 127)) * 400))
    at = data.index(b"sources/a.txt") + 200
    data[at : at + 8] = b"\xff" * 8
    file = into.folder / "bad.qdpx"
    file.write_bytes(bytes(data))

    with pytest.raises(Unreadable, match=r"^bad\.qdpx"):
        refi.add_project(into.project, file)
    assert into.project.info()["codes"] == 0


def test_a_missing_file_and_a_folder_are_told(into: Importer) -> None:
    with pytest.raises(Unreadable, match="does not exist"):
        refi.add_project(into.project, into.folder / "none.qdpx")
    with pytest.raises(Unreadable, match="not an ordinary file"):
        refi.add_project(into.project, into.folder)


def test_a_lone_project_file_brings_what_is_in_it(into: Importer) -> None:
    file = into.folder / "lone.qde"
    file.write_bytes(xml(ONE))
    said = into.bring_file(file)

    assert into.paths() == ["Corruption"]
    assert "its text is missing" in said


def test_ending_it_leaves_nothing(into: Importer) -> None:
    class Enough(Exception):
        pass

    def stop(done: int) -> None:
        if done >= 85:
            raise Enough

    file = into.folder / "their.qdpx"
    file.write_bytes(zipped(project_qde=xml(ONE), sources__a_txt=TEXT.encode()))
    with pytest.raises(Enough):
        refi.add_project(into.project, file, stop)

    assert into.project.info()["documents"] == into.project.info()["codes"] == 0
    assert into.project.can_undo is None
    assert escape(into.project.name) == "study"
