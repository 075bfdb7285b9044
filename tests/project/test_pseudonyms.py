"""Names with stand-ins: where the key lies, and that no export with stand-ins holds an original anywhere."""

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polars
import pyreadstat
import pytest

from glossator.domain.attributes import TEXT
from glossator.domain.documents import OUTSIDE, SECTION, SectionDraft, TextDraft
from glossator.domain.errors import InvalidName, InvalidValue, NeedsPassphrase, NotAllowed, WrongPassphrase
from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT
from glossator.domain.pseudonyms import PERSON, PLACE, visible
from glossator.domain.spans import Span
from glossator.domain.tables import Selection
from glossator.project import Project
from glossator.project.exports import EXCHANGE, TABLES, forms_of
from glossator.project.papers import PAPERS

WORDS = "correct horse battery"
NAMES = ("Sokha", "Vuthy", "Svay Rieng", "ដារា")
REPORT = (
    "Banner of Sokha Vuthy\n\nSokha Vuthy’s story\n\nIn Svay  Rieng SOKHA VUTHY met លោកដារា. 👩‍👧\n"
    "Later Sokha left Svay Rieng; nothing else happened. So\u00adkha Vu\u200bthy stayed.\n"
)
START = REPORT.index("In Svay")


def draft(name: str, text: str, source: str = "", sections: tuple[SectionDraft, ...] = ()) -> TextDraft:
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    return TextDraft(name, text, data, digest, source or f"{name}.txt", "", sections=sections)


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "study.gloss", coder="Ann", passphrase=WORDS) as project:
        yield project


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """An encrypted project whose names are everywhere that a name can be."""
    path = tmp_path_factory.mktemp("study") / "Sokha study.gloss"
    with Project.create(path, coder="Ann", passphrase=WORDS) as project:
        _fill(project)
        yield project


def _fill(sealed: Project) -> None:
    sections = (("", OUTSIDE, 0, 20), ("Sokha Vuthy’s story", SECTION, 22, len(REPORT)))
    report, other = sealed.documents.add(
        [
            draft("Interview Sokha Vuthy", REPORT, "sokha_vuthy.txt", sections),
            draft("Svay Rieng", "Sokha was in debt.\n"),
        ]
    )
    theme = sealed.codes.create("Case of Sokha")
    below = sealed.codes.create("Svay Rieng brokers", parent_id=theme.id)
    sealed.codes.define(
        theme.id, brief="Sokha", definition="As Sokha Vuthy said", use_when="Sokha", example="SOKHA"
    )
    where = sealed.attributes.create("Province of Sokha", TEXT)
    sealed.attributes.set(report, where.id, "Svay Rieng")
    tag = sealed.passages.tag
    passage = tag(report, Span(START, START + 30), [theme.id, below.id])
    tag(report, Span(START + 12, START + 20), [below.id])  # begins and ends inside names
    tag(other, Span(0, 5), [theme.id])
    tag(other, Span(0, 18), [])
    for kind, target in ((PASSAGE, passage), (DOCUMENT, report), (CODE, theme.id), (PROJECT, "")):
        sealed.memos.write(kind, target, "Ask Sokha Vuthy in Svay Rieng.")
    sealed.codes.rename(below.id, "Brokers in Svay Rieng")
    revised = draft("x", "Sokha was in debt. So was ដារា.\n")
    sealed.revisions.replace(sealed.revisions.plan(other, revised))
    names = sealed.pseudonyms
    names.add("Sokha Vuthy", "Person 1", PERSON)
    names.add("Sokha", "Person 1", PERSON)
    names.add("Vuthy", "Family A", PERSON)
    names.add("Svay Rieng", "Province 7", PLACE)
    names.add("ដារា", "Person 2", PERSON)


def original_in(data: bytes) -> list[str]:
    """The names that are in these bytes, in whatever case, in UTF-8, UTF-16 or as escapes, and with characters
    within that nobody sees."""
    texts = [
        data.decode("utf-8", "replace"),
        data.decode("utf-16-le", "replace"),
        data[1:].decode("utf-16-le", "replace"),
    ]
    texts.append(re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), texts[0]))
    texts.append(re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), texts[0]))
    texts = [visible(text) for text in texts]
    return [
        name
        for name in NAMES
        if any(
            re.search(r"[\s_-]*".join(map(re.escape, name.split())), text, re.IGNORECASE) for text in texts
        )
    ]


def unpacked(data: bytes) -> Iterator[bytes]:
    """The bytes, and where they are an archive those of each entry and the entries' names."""
    yield data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + entry.comment
                yield from unpacked(archive.read(entry))


def read_back(data: bytes, form: str, folder: Path) -> str:
    """What another program reads in a format that packs its cells."""
    if form == "parquet":
        frame = polars.read_parquet(io.BytesIO(data))
        return f"{frame.columns} {frame.rows()}"
    if form in ("sav", "dta"):
        file = folder / f"back.{form}"
        file.write_bytes(data)
        read = pyreadstat.read_sav if form == "sav" else pyreadstat.read_dta
        cells, meta = read(str(file), output_format="dict")
        return f"{cells} {meta.column_names} {meta.column_labels} {meta.file_label} {meta.notes}"
    return ""


EVERY = [
    *((what, form) for what in dict.fromkeys((*TABLES, *PAPERS)) for form in forms_of(what)),
    *(("passages", form) for form in EXCHANGE),
]


@pytest.mark.parametrize(("what", "form"), EVERY)
def test_no_export_with_stand_ins_holds_an_original(
    study: Project, tmp_path: Path, what: str, form: str
) -> None:
    plain, out = io.BytesIO(), io.BytesIO()
    study.exports.write(plain, what, form)
    told: list[object] = []
    study.exports.write(out, what, form, tell=told.append, stand_ins=study.pseudonyms.all())
    found = [name for part in unpacked(out.getvalue()) for name in original_in(part)]
    assert found == []
    assert original_in((read_back(out.getvalue(), form, tmp_path) + str(told)).encode()) == []
    # The names were there to be found.
    before = [name for part in unpacked(plain.getvalue()) for name in original_in(part)]
    assert before or original_in(read_back(plain.getvalue(), form, tmp_path).encode())


def test_places_and_quotes_are_those_of_the_text_with_stand_ins(study: Project) -> None:
    stand_ins = study.pseudonyms.all()
    out = io.BytesIO()
    study.exports.write(out, stand_ins=stand_ins)
    rows = list(csv.DictReader(io.StringIO(out.getvalue().decode(), newline="")))
    before = io.BytesIO()
    study.exports.write(before)
    assert len(rows) == len(list(csv.DictReader(io.StringIO(before.getvalue().decode(), newline=""))))
    qdpx = io.BytesIO()
    study.exports.write(qdpx, form="qdpx", stand_ins=stand_ins)
    with zipfile.ZipFile(qdpx) as archive:
        for row in rows:
            (name,) = [n for n in archive.namelist() if row["document_id"] in n]
            text = archive.read(name).decode()
            assert row["text"] == text[int(row["start"]) : int(row["end"])]
    by_start = {row["text"] for row in rows if row["document"] == "Interview Person 1"}
    assert by_start == {"In Province 7 Person 1 met", "Province 7 Person 1"}
    assert {row["section"] for row in rows if row["document"] == "Interview Person 1"} == {"Person 1’s story"}
    assert {row["coder"] for row in rows} == {"Ann"}, "coders keep their names"


def test_selections_hold_for_exports_with_stand_ins(study: Project) -> None:
    other = study.documents.named("Svay Rieng").id
    out = io.BytesIO()
    study.exports.write(
        out, chosen=Selection(documents={other}), form="csv", stand_ins=study.pseudonyms.all()
    )
    rows = list(csv.DictReader(io.StringIO(out.getvalue().decode(), newline="")))
    assert {row["document"] for row in rows} == {"Province 7"}


def test_the_project_itself_stays_as_it_is(study: Project) -> None:
    before = study.info()
    study.exports.write(io.BytesIO(), stand_ins=study.pseudonyms.all())
    assert study.info() == before
    assert study.findings() == []
    assert study.documents.text(study.documents.named("Interview Sokha Vuthy").id) == REPORT


def test_counts_and_places_in_a_document(study: Project) -> None:
    report = study.documents.named("Interview Sokha Vuthy").id
    names = {p.name: p for p in study.pseudonyms.all()}
    counts = study.pseudonyms.counts()
    assert counts[names["Sokha Vuthy"].id] == {report: 4}
    assert counts[names["Svay Rieng"].id] == {report: 2}
    assert names["Vuthy"].id not in counts
    assert [REPORT[s:e] for i, s, e in study.pseudonyms.find(report) if i == names["Svay Rieng"].id] == [
        "Svay  Rieng",
        "Svay Rieng",
    ]
    assert "In Province 7 Person 1 met លោកPerson 2." in study.pseudonyms.mapped(report).text


def test_the_list_is_changed_by_steps_that_can_be_undone(sealed: Project) -> None:
    names = sealed.pseudonyms
    assert not names.locked
    first = names.add("Sokha", "Person 1")
    with pytest.raises(InvalidName, match="already"):
        names.add("sokha", "Person 2")
    with pytest.raises(InvalidValue, match="holds a name"):
        names.change(first, stand_in="Not Sokha")
    names.change(first, stand_in="Woman 1", match_case=True)
    assert [(p.name, p.stand_in, p.match_case) for p in names.all()] == [("Sokha", "Woman 1", True)]
    names.remove([first])
    assert names.all() == []
    sealed.undo()
    sealed.undo()
    assert [p.stand_in for p in names.all()] == ["Person 1"]
    assert sealed.findings() == []
    assert not any("Sokha" in edit.text for edit in sealed.history())


def test_a_plain_project_keeps_them_in_an_encrypted_file_of_their_own(path: Path) -> None:
    with Project.create(path, coder="Ann") as project:
        with pytest.raises(NeedsPassphrase, match=r"lie in the encrypted file “study\.names\.gloss”"):
            project.pseudonyms.add("Sokha", "Person 1")
        with pytest.raises(NeedsPassphrase):
            project.pseudonyms.all()
        project.pseudonyms.unlock(WORDS)
        project.pseudonyms.add("Sokha", "Person 1")
        project.pseudonyms.add("Dara", "Person 2")
        project.pseudonyms.undo()
        edits = project.info()["edits"]
    assert edits == 0, "nothing of it is in the plain project"
    for file in path.parent.iterdir():
        assert b"Sokha" not in file.read_bytes()
        assert b"Person 1" not in file.read_bytes()
    with Project.open(path, "Ann") as project:
        assert project.pseudonyms.locked
        with pytest.raises(WrongPassphrase):
            project.pseudonyms.unlock("wrong horse battery")
        project.pseudonyms.unlock(WORDS)
        assert [p.name for p in project.pseudonyms.all()] == ["Sokha"]
        project.pseudonyms.lock()
        assert project.pseudonyms.locked
    with Project.read(path) as project:
        project.pseudonyms.unlock(WORDS)
        assert [p.name for p in project.pseudonyms.all()] == ["Sokha"]
    with Project.read(path.with_name("study.names.gloss"), WORDS) as companion:
        assert companion.findings() == []


def test_a_project_that_has_held_names_stays_encrypted(sealed: Project) -> None:
    sealed.pseudonyms.remove([sealed.pseudonyms.add("Sokha", "Person 1")])
    with pytest.raises(NotAllowed, match="stays encrypted"):
        sealed.encryption.remove()
    assert sealed.encrypted


def test_a_plain_project_of_that_name_is_no_list_of_names(project: Project, path: Path) -> None:
    other = path.with_name("study.names.gloss")
    Project.create(other).close()
    before = other.read_bytes()
    with pytest.raises(NotAllowed, match="without a passphrase"):
        project.pseudonyms.unlock(WORDS)
    with pytest.raises(NeedsPassphrase):
        project.pseudonyms.add("Zanzibarquartz", "Maria")
    assert project.pseudonyms.locked
    assert b"Zanzibarquartz" not in other.read_bytes()
    assert len(other.read_bytes()) == len(before)
