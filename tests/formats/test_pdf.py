"""PDF files: text in reading order, what is left out is told, and no file harms more than itself."""

import contextlib
import io
import random
import re
import sys
import zlib
from pathlib import Path

import pypdf
import pytest

from glossator.domain.documents import ITEM, SECTION, TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.remarks import remark
from glossator.formats.reading import apart
from glossator.formats.reading.pdf import read as read_pdf
from glossator.formats.reading.pdf_hyphens import Vocabulary
from glossator.formats.reading.pdf_text import extract, is_whole, named
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Source

FILES = Path(__file__).parent / "files" / "pdf"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "cambodia-2019.txt"
HEADS = (
    "Left out as running heads, feet and page numbers, on {n} of {n} pages: “Trafficking in Persons Report — June "
    "2019”, “Page 1”."
)


def read(name: str) -> TextDraft:
    [draft] = drafts(Source(name, name, (FILES / name).read_bytes()))
    return draft


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        extract(data, "a.pdf")
    assert str(caught.value).startswith("a.pdf")
    return str(caught.value)


def outcome(data: bytes) -> tuple[str, bool]:
    """What is told of a file, be it read or refused, and whether all is certain."""
    try:
        found = extract(data, "a.pdf")
    except Unreadable as fault:
        return str(fault), False
    return " ".join(map(str, found.remarks)), found.certain


def paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def made(*contents: str, images: bool = False, more: bytes = b"") -> bytes:
    """A PDF file with a page for each of these streams of what is drawn; with `images` each page has a picture as
    large as it."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(contents)))
    objects.append(b"<</Type/Catalog/Pages 2 0 R" + more + b">>")
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>".encode())
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    picture = f"/XObject<</P {4 + 2 * len(contents)} 0 R>>" if images else ""
    for number, content in enumerate(contents):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * number} 0 R"
            f"/Resources<</Font<</F 3 0 R>>{picture}>>>>".encode()
        )
        drawn = ("q 595 0 0 842 0 0 cm /P Do Q " * images + content).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
    if images:
        grey = zlib.compress(b"\x80" * 100)
        objects.append(
            b"<</Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8"
            b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(grey), grey)
        )
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def line(words: str, y: int = 700, x: int = 72, size: int = 11) -> str:
    return f"BT /F {size} Tf {x} {y} Td ({words}) Tj ET "


# --- real files, made by LibreOffice ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "pages"),
    [
        ("one-column", 7),
        ("one-column-indented", 6),
        ("two-columns", 7),
        ("two-columns-hyphenated", 5),
        ("three-columns", 5),
    ],
)
def test_every_paragraph_comes_back_from_columns_hyphens_and_running_heads(name: str, pages: int) -> None:
    draft = read(f"{name}.pdf")
    text = paragraphs(SAMPLE.read_text("utf-8"))
    found = paragraphs(draft.text)
    assert [p for p in found if p != "Cambodia in the Report"] == text
    assert HEADS.format(n=pages) in [str(each) for each in draft.remarks]
    assert draft.certain


def test_headings_items_and_rows_are_kept_as_such() -> None:
    draft = read("list-and-table.pdf")
    found = [(name, kind) for name, kind, _, _ in draft.sections]
    assert found[:3] == [
        ("Cambodia 2019", SECTION),
        ("Recommendations", SECTION),
        ("• Increase labor inspections in high-vulnerability professions, especially at br", ITEM),
    ]
    assert [name for name, kind in found if kind == SECTION][1:] == ["Recommendations", "Steps", "Cases"]
    assert "Year\tCases\tConvicted\n2017\t53\t41\n2018\t64\t58\n2019\t71\t60" in draft.text


def test_footnotes_come_after_the_paragraph_that_is_open_and_not_within_it() -> None:
    found = paragraphs(read("footnotes.pdf").text)
    notes = [p for p in found if "Note " in p]
    assert [note.split(":")[0] for note in notes] == [f"{n} Note {n}" for n in range(1, 13)]
    assert all(note.endswith("a newspaper that we do not name.") for note in notes)
    assert len(found) == 24


@pytest.mark.parametrize("name", ["arabic.pdf", "khmer.pdf"])
def test_scripts_that_pdf_files_do_not_keep_in_order_are_doubted(name: str) -> None:
    draft = read(name)
    assert not draft.certain
    assert any("PDF files do not keep the order of letters in this script" in str(r) for r in draft.remarks)
    if name == "arabic.pdf":
        assert draft.text.count("لا تفي حكومة البلد بالكامل بالحد الأدنى من المعايير") == 3


def test_locks_are_told_and_locks_against_copying_are_none() -> None:
    data = (FILES / "locked.pdf").read_bytes()
    assert refusal(data) == (
        "a.pdf is locked with a password; save a copy without one in your PDF program and import that."
    )
    assert read("owner-locked.pdf").text.startswith(
        "CAMBODIA: Tier 2 Watch List\n\nThe Government of Cambodia"
    )


# --- files made here -------------------------------------------------------------------------------------


def test_a_scan_is_told_and_never_an_empty_document() -> None:
    assert refusal(made("", "", images=True)).startswith("a.pdf is a scan: its pages are pictures")
    assert "has no text layer" in refusal(made("", ""))


def test_scanned_pages_among_others_are_named() -> None:
    writer = pypdf.PdfWriter()
    for part in (
        made(line("Officials took bribes in the province and were not punished.")),
        made("", images=True),
    ):
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    found = extract(out.getvalue(), "a.pdf")
    assert "Officials took bribes" in found.text
    assert not found.certain
    assert [str(r) for r in found.remarks] == [
        "A picture without a text layer, and so not read: page 2. Text recognition (OCR) could add one."
    ]
    [apart_read] = read_pdf(Source("a.pdf", "a.pdf", out.getvalue()))
    assert apart_read.remarks == found.remarks, "each part of them can be translated"
    assert dict(apart_read.remarks[0].facts)["pages"] == remark("page {page}", page="2")


def test_ten_thousand_pages_are_read_in_order() -> None:
    said = "Report {0} says that officials took bribes, as in {0} other places."
    data = made(*(line(said.format(n)) for n in range(10_000)))
    found = extract(data, "a.pdf")
    assert [int(number) for number in re.findall(r"Report (\d+) says", found.text)] == list(range(10_000))


def test_a_count_of_pages_that_is_made_up_ends_soon() -> None:
    data = made(line("Officials took bribes.")).replace(b"/Count 1", b"/Count 9")
    data = data.replace(b"/Count 9", b"/Count 9999999")
    with contextlib.suppress(Unreadable):
        assert "Officials took bribes." in extract(data, "a.pdf").text


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_a_sentence_or_says_that_text_may_be_missing(share: float) -> None:
    data = (FILES / "one-column.pdf").read_bytes()
    cut = data[: int(len(data) * share)]
    assert not is_whole(cut)
    assert is_whole(data)
    said, certain = outcome(cut)
    assert not certain
    assert "damaged" in said


def test_what_is_no_pdf_is_told() -> None:
    assert refusal(b"GIF89a" * 100) == "a.pdf is no PDF file, whatever its name says."
    assert "damaged" in refusal(b"%PDF-1.7\n" + bytes(range(256)) * 20)


def test_scripts_forms_and_attached_files_are_neither_run_nor_read() -> None:
    more = b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AcroForm<</Fields[]>>"
    found = extract(made(line("Officials took bribes."), more=more), "a.pdf")
    assert found.text.strip() == "Officials took bribes."


def test_words_that_run_across_pages_sideways_are_left_out_and_told() -> None:
    stamp = "BT /F 30 Tf 0 1 -1 0 40 200 Tm (DRAFT COPY) Tj ET "
    body = "Officials took bribes in the province, and nobody was punished for it in year {}."
    found = extract(made(*(line(body.format(n)) + stamp for n in range(4))), "a.pdf")
    assert "DRAFT" not in found.text
    assert "Left out, since it runs across 4 pages sideways: “DRAFT COPY”." in [str(r) for r in found.remarks]


ROTATED = (
    "Officials took bribes in the north province",
    "and nobody was punished for any",
    "of it, as newspapers wrote.",
)


@pytest.mark.parametrize("turn", ["0 1 -1 0 {} 100", "0 -1 1 0 {} 700", "-1 0 0 -1 500 {}"])
@pytest.mark.parametrize("page", [0, 90, 180, 270])
def test_pages_on_their_side_are_read_in_order(turn: str, page: int) -> None:
    way = -14 if turn.startswith("0 -1") else 14
    drawn = "".join(
        f"BT /F 11 Tf {turn.format(300 + way * n)} Tm ({words}) Tj ET " for n, words in enumerate(ROTATED)
    )
    data = made(drawn).replace(b"/MediaBox", b"/Rotate %d/MediaBox" % page)
    assert extract(data, "a.pdf").text.strip() == " ".join(ROTATED)


def test_a_column_in_which_two_sizes_are_equally_common() -> None:
    drawn = "".join(
        line(f"Officials took bribes, part {n}.", 700 - 40 * n, size=size)
        for n, size in enumerate((8, 16) * 4)
    )
    assert re.findall(r"part (\d)", extract(made(drawn), "a.pdf").text) == list("01234567")


@pytest.mark.parametrize(
    ("words", "lines", "joined"),
    [
        (["international law"], ("inter-", "national"), "international"),
        (["debt-based coercion"], ("debt-", "based"), "debt-based"),
        (["co-operation"], ("well-", "being"), "well-being"),
        ([], ("2017-", "2018"), "2017-2018"),
    ],
)
def test_hyphens_at_the_ends_of_lines(words: list[str], lines: tuple[str, str], joined: str) -> None:
    vocabulary = Vocabulary(words)
    assert vocabulary.joined(lines[0], lines[1], False) in (joined, joined.replace("-", "", 1))


def test_pages_as_people_name_them() -> None:
    assert str(named([2])) == "page 3"
    assert str(named([0, 1, 2, 5, 7])) == "pages 1–3, 6, 8"
    assert str(named(range(0, 40, 2))).endswith("21, 23 and more")


# --- the process -----------------------------------------------------------------------------------------


def source(data: bytes) -> Source:
    return Source("a.pdf", "a.pdf", data)


def test_reading_can_be_ended_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Enough(Exception):
        pass

    def enough() -> None:
        raise Enough

    monkeypatch.setattr(apart, "STEP", 0.01)
    with pytest.raises(Enough):
        read_pdf(source((FILES / "one-column.pdf").read_bytes()), enough)


def test_a_large_file_is_given_whole_however_long_the_process_takes_to_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slow = (
        "import json, sys, time; time.sleep(0.2); print(json.dumps({'read': len(sys.stdin.buffer.read())}))"
    )
    monkeypatch.setattr(apart, "_command", lambda _kind, _memory: [sys.executable, "-c", slow])
    monkeypatch.setattr(apart, "STEP", 0.01)
    data = bytes(300_000)  # more than a pipe holds
    assert apart.run(apart.PDF, source(data), seconds=20) == {"read": len(data) + len(b"{}\n")}


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("import os; os.kill(os.getpid(), 11)", "the program that reads such files crashed on it"),
        ("print('{}')", "the program that reads such files crashed on it"),
        ("import time; time.sleep(60)", "reading it took too long"),
        ("x = bytearray(200 * 2**20); import time; time.sleep(60)", "took too much memory"),
    ],
)
def test_a_crash_a_loop_or_a_bomb_costs_one_file(
    monkeypatch: pytest.MonkeyPatch, program: str, words: str
) -> None:
    monkeypatch.setattr(apart, "_command", lambda _kind, _memory: [sys.executable, "-c", program])
    memory = 100 * 2**20 if "bytearray" in program else 2**31
    seconds = 20.0 if "bytearray" in program else 1.0
    with pytest.raises(Unreadable, match=words) as caught:
        apart.run(apart.PDF, source(b""), seconds=seconds, memory=memory)
    assert str(caught.value).startswith("a.pdf")


def test_damage_anywhere_is_one_sentence_or_a_text() -> None:
    chance = random.Random(4)
    good = (FILES / "list-and-table.pdf").read_bytes()
    for _ in range(6):
        bad = bytearray(good)
        for _ in range(40):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        with contextlib.suppress(Unreadable):
            [found] = read_pdf(source(bytes(bad)))
            assert found.text.strip()
