"""A project as REFI-QDA: valid, steady, and back again with all that the standard can hold."""

import io
import sqlite3
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from glossator.domain.codes import RULES
from glossator.domain.documents import ITEM, SECTION, TextDraft
from glossator.domain.errors import NotFound
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT
from glossator.domain.spans import Span
from glossator.project import Project, refi
from glossator.project.sample import create_sample

FILES = Path(__file__).parents[1] / "formats" / "files" / "refi"
SPACE = "{urn:QDA-XML:project:1.0}"


@pytest.fixture(scope="module")
def project_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(FILES / "Project-mrt2019.xsd"))


@pytest.fixture(scope="module")
def codebook_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(FILES / "Codebook-mrt2019.xsd"))


def written(project: Project) -> bytes:
    out = io.BytesIO()
    refi.write_project(project, out)
    return out.getvalue()


def xml_of(archive: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return etree.fromstring(opened.read("project.qde"))


def draft(name: str, text: str) -> TextDraft:
    data = text.encode()
    return TextDraft(name, text, data, f"{hash(text) & 0xFFFF:064x}", f"{name}.txt", "utf-8")


def kept(project: Project) -> dict[str, object]:
    """All that the standard can hold of a project, row by row."""
    with sqlite3.connect(f"file:{project.path}?mode=ro", uri=True) as other:

        def rows(query: str) -> list[tuple[object, ...]]:
            return sorted(other.execute(query).fetchall(), key=repr)

        found: dict[str, object] = {
            "coders": rows("SELECT id, name FROM coders WHERE name <> 'Importer'"),
            "codes": rows(f"SELECT id, parent_id, name, colour, {', '.join(RULES)} FROM codes"),
            "documents": rows(
                "SELECT d.id, d.name, d.length, d.created_at, t.text FROM documents d "
                "JOIN document_texts t ON t.id = d.text_id"
            ),
            "attributes": rows("SELECT id, name, type FROM attributes"),
            "values": rows("SELECT document_id, attribute_id, value FROM attribute_values"),
            "passages": rows("SELECT * FROM passages"),
            "codings": rows("SELECT * FROM codings"),
            "memos": rows(
                "SELECT id, kind, CASE kind WHEN 'project' THEN '' ELSE target_id END, coder_id, text, created_at, "
                "modified_at FROM memos"
            ),
        }
    other.close()
    found["order of codes"] = [code.id for code in project.codes.book()]
    found["order of documents"] = [document.id for document in project.documents.all()]
    found["order of attributes"] = [attribute.id for attribute in project.attributes.all()]
    return found


@pytest.fixture
def sample(tmp_path: Path) -> Project:
    project = create_sample(tmp_path / "sample.gloss")
    yield project
    project.close()


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    with Project.create(tmp_path / "empty.gloss", coder="Importer") as project:
        yield project


def test_the_sample_is_valid_and_comes_back_row_by_row(
    sample: Project, empty: Project, tmp_path: Path, project_schema: etree.XMLSchema
) -> None:
    archive = written(sample)
    project_schema.assertValid(xml_of(archive))
    (tmp_path / "sample.qdpx").write_bytes(archive)

    refi.add_project(empty, tmp_path / "sample.qdpx")

    assert kept(empty) == kept(sample)
    assert empty.findings() == []


def test_the_same_project_gives_the_same_bytes(sample: Project) -> None:
    assert written(sample) == written(sample)


def test_what_is_in_the_archive(sample: Project) -> None:
    [document] = sample.documents.all()
    with zipfile.ZipFile(io.BytesIO(written(sample))) as archive:
        assert archive.namelist() == ["project.qde", f"sources/{document.id}.txt"]
        assert archive.read(f"sources/{document.id}.txt") == sample.documents.text(document.id).encode()
        xml = archive.read("project.qde")
    root = etree.fromstring(xml)
    assert "basePath" not in root.attrib
    assert str(root.get("origin")).startswith("Glossator ")
    [source] = root.iter(f"{SPACE}TextSource")
    assert source.get("plainTextPath") == f"internal://{document.id}.txt"
    assert "richTextPath" not in source.attrib
    text = sample.documents.text(document.id)
    for selection in root.iter(f"{SPACE}PlainTextSelection"):
        words = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
        assert " ".join(words.split()).startswith(selection.get("name").removesuffix("…").strip())


def test_a_project_with_nothing_in_it_is_valid(empty: Project, project_schema: etree.XMLSchema) -> None:
    root = xml_of(written(empty))

    project_schema.assertValid(root)
    assert [child.tag for child in root] == []


def test_a_codebook_is_valid_and_comes_back(
    sample: Project, tmp_path: Path, codebook_schema: etree.XMLSchema
) -> None:
    file = tmp_path / "themes.qdc"
    with file.open("wb") as out:
        count = refi.write_codebook(sample, out)
    codebook_schema.assertValid(etree.parse(file))

    back, remarks = refi.read_codebook(file)

    book = sample.codes.book()
    assert count == len(back) == len(book)
    assert remarks == []
    fields = ("name", "colour", *RULES)
    there = [(book.path(code.id), *(getattr(code, field) for field in fields)) for code in book]
    assert [(path, *(getattr(code, field) for field in fields)) for path, code in back.walk()] == there


def test_a_codebook_without_codes_is_refused(empty: Project) -> None:
    with pytest.raises(NotFound, match="no codes"):
        refi.write_codebook(empty, io.BytesIO())


def test_losses_are_only_what_the_project_has(empty: Project, sample: Project) -> None:
    assert refi.losses(empty) == []
    told = "\n".join(map(str, refi.losses(sample)))
    assert "wear a digit, which is left out: 4." in told
    assert "Sections" in told
    assert "original file" not in told
    assert "1e5" not in told


def test_losses_name_each_thing(empty: Project) -> None:
    text = "\ufeffA text."
    read = TextDraft(
        "A", text, b"%PDF", "0" * 64, "a.pdf", "", sections=(("S", SECTION, 0, 3), ("I", ITEM, 0, 2))
    )
    [document] = empty.documents.add([read])
    number = empty.attributes.create("Number", "number")
    empty.attributes.set(document, number.id, "1e5")
    empty.memos.write(DOCUMENT, document, "A bell: \x07\uffff")

    told = [str(remark) for remark in refi.losses(empty)]

    steps = len(list(empty.exports.table("edits").rows()))
    assert [said.rpartition(": ")[2] for said in told] == ["2.", "1.", f"{steps}.", "1.", "1.", "2."]
    xml_of(written(empty))  # is still XML


def test_progress_counts_sources_and_can_end_it(empty: Project) -> None:
    empty.documents.add([draft(f"Text {number}", f"Text {number}.") for number in range(3)])
    seen: list[int] = []
    assert refi.write_project(empty, io.BytesIO(), seen.append) == 3
    assert seen == [0, 1, 2, 3]

    def stop(_: int) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        refi.write_project(empty, io.BytesIO(), stop)


# --- any project ---

# Two letters of Hangul and their half-wide form are drawn as nothing; a name of only these is refused.
NAMES = st.text(
    st.characters(categories=["L", "N"], exclude_characters="\u3164\uffa0\u115f\u1160"),
    min_size=1,
    max_size=8,
)
WORDS = st.text(st.sampled_from("ab \n😀é\u17d2\ufeff\u2028\t<&>\"'គ\x0b"), min_size=1, max_size=60).filter(
    lambda text: text.strip() != "" and not text.startswith("\ufeff")
)
XML_WORDS = WORDS.map(lambda text: text.replace("\x0b", ""))
RULE = st.one_of(st.just(""), XML_WORDS, st.just("Example: no label\n\nBrief:"))


def _fill(project: Project, data: st.DataObject) -> None:
    names = data.draw(st.lists(NAMES, max_size=5, unique_by=str.casefold))
    codes: list[str] = []
    for name in names:
        parent = data.draw(st.sampled_from([None, *codes]))
        code = project.codes.create(name, parent)
        project.codes.define(code.id, **{rule: data.draw(RULE) for rule in RULES})
        codes.append(code.id)
    kinds = {"text": XML_WORDS, "number": st.sampled_from(["1", "-2.5", "007"]), "boolean": st.just("true")}
    attributes = [project.attributes.create(f"{kind} é", kind) for kind in (*kinds, "date")]
    for number, text in enumerate(data.draw(st.lists(WORDS, max_size=3))):
        [document] = project.documents.add([draft(f"Doc {number}", text)])
        for attribute in attributes:
            if data.draw(st.booleans()):
                value = data.draw(kinds.get(attribute.type, st.just("2019-06-20")))
                project.attributes.set(document, attribute.id, value)
        for coder in data.draw(st.lists(st.sampled_from(["Ann", "Ben"]), max_size=3)):
            project.coders.use(coder)
            start = data.draw(st.integers(0, len(text) - 1))
            span = Span(start, data.draw(st.integers(start + 1, len(text))))
            wanted = data.draw(st.lists(st.sampled_from(codes), unique=True)) if codes else []
            tagged = project.passages.tag(document, span, wanted) if wanted else None
            passage = tagged or project.passages.highlight(document, span)
            if data.draw(st.booleans()):
                project.memos.write(PASSAGE, passage, data.draw(XML_WORDS))
        if data.draw(st.booleans()):
            project.memos.write(DOCUMENT, document, data.draw(XML_WORDS))
    for code_id in codes[:1]:
        project.memos.write(CODE, code_id, data.draw(XML_WORDS))
    if data.draw(st.booleans()):
        project.memos.write(PROJECT, "any", data.draw(XML_WORDS))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_project_is_valid_and_comes_back(data: st.DataObject, project_schema: etree.XMLSchema) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with (
            Project.create(folder / "one.gloss", coder="Ann") as one,
            Project.create(folder / "two.gloss", coder="Importer") as two,
        ):
            _fill(one, data)
            archive = written(one)
            project_schema.assertValid(xml_of(archive))
            (folder / "one.qdpx").write_bytes(archive)

            refi.add_project(two, folder / "one.qdpx")
            there = kept(two)
            again = [str(remark) for remark in refi.add_project(two, folder / "one.qdpx")]

            assert there == kept(one)
            assert kept(two) == there
            assert "All of it is here already; nothing was added." in again or not any(there.values())
            assert two.findings() == []
            if two.can_undo:
                two.undo()
                assert not any(rows for table, rows in kept(two).items() if table != "coders")
