"""The quotations by code: under each code its definition and what was coded with it, as HTML or as a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from glossator.domain.codes import Code
from glossator.domain.passages import Passage
from glossator.domain.schemes import DARK, LIGHT
from glossator.formats.writing.pages import rules, write_page
from glossator.formats.writing.paper import Cover, palette
from glossator.formats.writing.visible import language
from glossator.formats.writing.word import paragraph, run, write_word


@dataclass(frozen=True)
class Quotation:
    """A coded passage and where it is from; `paragraph` counts from 0, `memos` are (coder, text)."""

    passage: Passage
    document: str
    section: str
    paragraph: int
    memos: Sequence[tuple[str, str]]

    @property
    def lang(self) -> str:
        """The language that it seems to be in."""
        return language(self.passage.quote)


@dataclass(frozen=True)
class Quoted:
    """A code, how deep it lies in the tree (1: a theme), and its quotations in their order."""

    code: Code
    depth: int
    quotations: Iterable[Quotation]


def source(cover: Cover, code_id: str, quotation: Quotation) -> str:
    """Where a quotation is from and who coded it, on one line: "Cambodia 2019 · Prosecution · ¶ 8 · …"."""
    passage = quotation.passage
    parts = [
        quotation.document,
        quotation.section,
        f"¶ {quotation.paragraph:,}",
        f"characters {passage.start:,}–{passage.end:,}",
        cover.coders.get(passage.coder_id, "?"),
    ]
    others = [cover.path(code) for code in passage.code_ids if code != code_id]
    if others:
        parts.append(f"also coded {'; '.join(others)}")
    return " · ".join(filter(None, parts))


def tally(cover: Cover, code_id: str) -> str:
    """How many quotations a code has, in how many documents."""
    count, spread = cover.counts.get(code_id, 0), cover.spread.get(code_id, 0)
    quotations = f"{count:,} quotation{'' if count == 1 else 's'}"
    return f"{quotations} in {spread:,} document{'' if spread == 1 else 's'}" if count else "No quotations"


def told(code: Code) -> list[str]:
    """A code's definition and rules as paragraphs of a Word file."""
    found = []
    for label, text in rules(code):
        for number, line in enumerate(filter(str.strip, text.split("\n"))):
            lead = [run(f"{label}: ", bold=True)] if label and not number else []
            found.append(paragraph(*lead, run(line), of=line, marked=True))
    return found


def write_html(cover: Cover, quoted: Iterable[Quoted], listed: Sequence[Code], out: BinaryIO) -> int:
    """Write an HTML file code by code; returns the number of quotations. `listed` are the codes to come."""
    number = {code.id: n for n, code in enumerate(listed)}
    count = 0

    def counted() -> Iterator[Quoted]:
        def each(some: Iterable[Quotation]) -> Iterator[Quotation]:
            nonlocal count
            for quotation in some:
                count += 1
                yield quotation

        for section in quoted:
            yield Quoted(section.code, section.depth, each(section.quotations))

    write_page(
        "quotations.html.j2",
        out,
        {
            "cover": cover,
            "quoted": counted(),
            "listed": listed,
            "number": number,
            "source": source,
            "tally": tally,
            "light": LIGHT,
            "dark": DARK,
            "light_codes": palette(cover, number, LIGHT),
            "dark_codes": palette(cover, number, DARK),
        },
    )
    return count


def write_docx(cover: Cover, quoted: Iterable[Quoted], listed: Sequence[Code], out: BinaryIO) -> int:
    """Write a Word file code by code; returns the number of quotations."""
    count = 0
    title = f"{cover.title}: quotations by code"
    with write_word(out, title) as word:
        word.add(paragraph(title, style="Title"))
        for section in quoted:
            code = section.code
            name = cover.path(code.id)
            swatch = run("■ ", colour=cover.colour(code.id))
            word.add(
                paragraph(swatch, run(name), style=f"Heading{min(6, section.depth)}", of=name, marked=True)
            )
            word.add(paragraph(tally(cover, code.id), style="Facts"))
            word.add(*told(code))
            for memo in cover.code_memos.get(code.id, ()):
                word.add(paragraph(f"{cover.said(memo)}: {memo.text}", style="Memo"))
            for quotation in section.quotations:
                count += 1
                for line in filter(str.strip, quotation.passage.quote.split("\n")):
                    word.add(paragraph(line, style="Quote"))
                word.add(paragraph(source(cover, code.id, quotation), style="Source"))
                for who, text in quotation.memos:
                    word.add(paragraph(f"{who}: {text}", style="Memo"))
    return count
