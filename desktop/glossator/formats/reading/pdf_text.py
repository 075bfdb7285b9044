"""The whole way from a PDF file's bytes to a report: what the process of `apart` does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.blocks import joined
from glossator.formats.reading.pdf_flow import Flow, measures, right_edges
from glossator.formats.reading.pdf_frame import Frame, Row, edges, frame_of
from glossator.formats.reading.pdf_hyphens import Vocabulary
from glossator.formats.reading.pdf_lines import Column, Line, arranged, mirrored, pieces
from glossator.formats.reading.pdf_pages import Facts, Page, facts, opened, pages
from glossator.formats.reading.source import Extract

FEW = 20  # letters; a page with fewer may be a scan with a stamp
LOST = 500  # pages in a row that cannot be opened: the file's count is made up
_HEADER = re.compile(rb"%PDF-\d")
_START = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF")
_TABLE = re.compile(rb"\s*(?:xref|\d+\s+\d+\s+obj)")
# Scripts whose letters PDFium gives in another order than they are read, or not all of them: from Hebrew to
# Arabic, from the Indian scripts to Khmer, and Mongolian.
_DIFFICULT = re.compile(
    "[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\u1800-\u18af\u1a20-\u1aaf\ufb1d-\ufdff\ufe70-\ufefe]"
)


@dataclass(slots=True)
class _Found:
    """What is kept of the pages: their pieces of lines, and what is to be told."""

    parts: list[list[Line]] = field(default_factory=list)
    edges: list[tuple[list[Row], list[Row]]] = field(default_factory=list)
    sideways: dict[int, str] = field(default_factory=dict)
    beside: dict[int, Line] = field(default_factory=dict)
    lost: list[int] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)
    scanned: list[int] = field(default_factory=list)
    recognized: list[int] = field(default_factory=list)
    unmapped: int = 0

    def take(self, page: Page) -> None:
        parts = pieces(mirrored(page.words))
        letters = sum(len(part.text) for part in parts)
        if page.lost:
            self.lost.append(page.number)
        elif page.scanned and letters < FEW:
            self.scanned.append(page.number)
        elif page.scanned and page.invisible:
            self.recognized.append(page.number)
        elif not letters:
            self.bare.append(page.number)
        if page.sideways:
            beside = pieces(page.sideways)
            self.sideways[page.number] = "\n".join(part.text for part in beside)
            self.beside[page.number] = beside[0]
        self.unmapped += page.unmapped
        self.parts.append(parts)
        self.edges.append(edges(parts))


def told(data: bytes) -> dict[str, object]:
    """The report in a PDF file as JSON takes it. Raises Unreadable with an empty name in its facts."""
    found = extract(data, "")
    return {
        "text": found.text,
        "sections": found.sections,
        "certain": found.certain,
        "remarks": [_plain(each) for each in found.remarks],
    }


def _plain(said: Remark) -> list[object]:
    return [said.message, [(k, _plain(fact) if isinstance(fact, Remark) else fact) for k, fact in said.facts]]


def extract(data: bytes, shown: str) -> Extract:
    """The report in a PDF file. Raises Unreadable, in one sentence that begins with `shown`."""
    if not _HEADER.search(data[:1024]):
        raise Unreadable("{name} is no PDF file, whatever its name says.", name=shown)
    with opened(data, shown) as document:
        about = facts(document)
        found = _read(pages(document, about.pages), about, shown)
    whole = is_whole(data)
    count = about.pages
    if len(found.lost) == count:
        raise Unreadable(
            "{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.",
            name=shown,
            pages=count,
        )
    letters = sum(len(part.text) for parts in found.parts for part in parts)
    if not letters and not found.sideways:
        _refuse(found, about, whole, shown)
    frame = _frame(found, letters)
    blocks = _flow(found, frame).blocks()
    text, sections = joined(blocks)
    remarks = [*_damage(found, about, whole), *_left_out(found, about, frame), *_doubts(found, text, letters)]
    certain = not (
        found.lost
        or not whole
        or found.scanned
        or found.recognized
        or about.xfa
        or _doubts(found, text, letters)
    )
    return Extract(text, sections, certain=certain, remarks=tuple(remarks))


def is_whole(data: bytes) -> bool:
    """Whether the end of the file is there, and points to the table of what is in it. Where it does not the
    library searches the file for what is left, and nothing says what is not."""
    ends = list(_START.finditer(data, max(0, len(data) - 2048)))
    if not ends:
        return False
    header = _HEADER.search(data[:1024])
    start = int(ends[-1][1])
    shifts = {
        0,
        header.start() if header else 0,
    }  # places are counted from the header, or from the file's start
    return any(_TABLE.match(data, start + shift) for shift in shifts)


def _read(each: Iterable[Page], about: Facts, shown: str) -> _Found:
    if about.pages <= 0:
        raise Unreadable("{name} has no pages.", name=shown)
    found = _Found()
    row = 0
    for page in each:
        found.take(page)
        row = row + 1 if page.lost else 0
        if row == LOST:
            raise Unreadable(
                "{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. "
                "Get it again from where it came from.",
                name=shown,
                pages=about.pages,
                page=page.number - LOST + 2,
            )
    return found


def _refuse(found: _Found, about: Facts, whole: bool, shown: str) -> None:
    if found.scanned:
        raise Unreadable(
            "{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition "
            "(OCR) add one and import what it makes.",
            name=shown,
        )
    if about.xfa:
        raise Unreadable(
            "{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there "
            "and import that.",
            name=shown,
        )
    if not whole or found.lost:
        raise Unreadable(
            "{name} is damaged, and no text is left in it; get it again from where it came from.", name=shown
        )
    raise Unreadable(
        "{name} has no text layer: its pages are blank, or drawn without letters; let a program for text "
        "recognition (OCR) add one and import what it makes.",
        name=shown,
    )


def _frame(found: _Found, letters: int) -> Frame:
    """What to leave out of the pages, unless that were most of the text: pages of a line each look like heads."""
    frame = frame_of(found.edges)
    taken = (part for number, out in frame.out.items() for part in found.parts[number] if part.at in out)
    return frame if 2 * sum(len(part.text) for part in taken) < letters else Frame({}, ())


def _flow(found: _Found, frame: Frame) -> Flow:
    columns: list[Column] = []
    for number, parts in enumerate(found.parts):
        out = frame.out.get(number, frozenset())
        columns += arranged([part for part in parts if part.at not in out], number)
        found.parts[number] = []
    words = Vocabulary(line.text for column in columns for line in column.lines)
    words.weigh(
        (line.text if line.soft else line.text[:-1], after.text)
        for column in columns
        for line, after in zip(column.lines, column.lines[1:], strict=False)
        if line.soft or line.text.endswith("-")
    )
    flow = Flow(measures(columns), words, right_edges(columns))
    often = Counter(found.sideways.values())
    beside = {number: text for number, text in found.sideways.items() if often[text] < 3}
    last = -1
    for column in columns:
        for number in [number for number in beside if number < column.page]:
            _aside(flow, found, number, beside.pop(number))
        flow.take(column)
        last = column.page
    for number in sorted(beside):
        _aside(flow, found, max(number, last), beside[number])
    return flow


def _aside(flow: Flow, found: _Found, number: int, text: str) -> None:
    line = (
        found.beside[min(number, max(found.beside))] if number not in found.beside else found.beside[number]
    )
    flow.aside(Column(number, (line,), line.x0, line.x1), text)


def _damage(found: _Found, about: Facts, whole: bool) -> list[Remark]:
    told = []
    if found.lost:
        told.append(
            remark(
                "The file is damaged: {pages} of {count} cannot be opened, and their text is missing.",
                pages=named(found.lost),
                count=about.pages,
            )
        )
    if not whole:
        blank = named(found.bare) if found.bare else None
        told.append(
            remark(
                "The file is damaged or cut off; text may be missing: without any text: {pages}."
                if blank
                else "The file is damaged or cut off; text may be missing.",
                **({"pages": blank} if blank else {}),
            )
        )
    elif found.bare:
        told.append(remark("Without any text: {pages}.", pages=named(found.bare)))
    if found.scanned:
        told.append(
            remark(
                "A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.",
                pages=named(found.scanned),
            )
        )
    if about.xfa:
        told.append(remark("This is an XFA form: what Adobe’s programs show may be more than what was read."))
    return told


def _left_out(found: _Found, about: Facts, frame: Frame) -> list[Remark]:
    told = []
    if frame.out:
        told.append(
            remark(
                "Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.",
                count=len(frame.out),
                all=about.pages,
                examples=", ".join(f"“{row[:60]}”" for row in frame.rows[:3])
                + (", …" if len(frame.rows) > 3 else ""),
            )
        )
    often = Counter(found.sideways.values())
    for text, count in often.most_common(3):
        if count >= 3:
            told.append(
                remark(
                    "Left out, since it runs across {count} pages sideways: “{words}”.",
                    count=count,
                    words=" ".join(text.split())[:60],
                )
            )
    if about.form:
        told.append(remark("The file has fields to be filled in; what stands in them was not read."))
    if about.attachments:
        told.append(remark("Files attached inside were not read: {count}.", count=about.attachments))
    return told


def _doubts(found: _Found, text: str, letters: int) -> list[Remark]:
    told = []
    if found.recognized:
        told.append(
            remark(
                "The text of scanned pages comes from text recognition, which misreads letters: {pages}.",
                pages=named(found.recognized),
            )
        )
    if sum(1 for _ in _DIFFICULT.finditer(text)) > 0.005 * len(text):
        told.append(
            remark(
                "PDF files do not keep the order of letters in this script; compare the text with the original, or "
                "import another format."
            )
        )
    if found.unmapped > 0.005 * letters and found.unmapped > 2:
        told.append(
            remark(
                "The file does not say which letters it shows in {count} places; compare the text with the "
                "original.",
                count=found.unmapped,
            )
        )
    return told


def named(numbers: Sequence[int]) -> Remark:
    """Pages that count from 0, as people name them: "page 3", "pages 3, 5–9, 12"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number:
            runs[-1][1] = number + 1
        else:
            runs.append([number + 1, number + 1])
    shown = ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs[:12])
    if len(runs) > 12:
        return remark("pages {pages} and more", pages=shown)
    return remark("page {page}", page=shown) if len(numbers) == 1 else remark("pages {pages}", pages=shown)
