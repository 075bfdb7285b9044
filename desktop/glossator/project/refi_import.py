"""Another program's project on its way into this one: its texts and the places in them first, then one step.

It runs over a connection of its own, so that it may have a thread of its own. Texts are read twice where positions
must be made out (once to ask all passages, once to place them), and only one is held at a time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.changes import Edit
from glossator.domain.documents import Document, SectionDraft, TextDraft
from glossator.domain.errors import GlossatorError, Unreadable
from glossator.domain.remarks import Remark
from glossator.formats.reading.awareness import aware
from glossator.formats.reading.source import Extract
from glossator.formats.refi.evidence import BY_ORIGIN, Verdict, Weights, judge, total, weigh
from glossator.formats.refi.guids import derived, is_guid
from glossator.formats.refi.model import Exchange, Item
from glossator.formats.refi.offsets import STANDARD
from glossator.formats.refi.package import BrokenPackage, Package
from glossator.formats.refi.parsing import parse
from glossator.formats.refi.sources import Placed, SourceText, marks_of, place, text_of
from glossator.formats.refi.words import is_ours
from glossator.project.refi_merge import Merge
from glossator.project.refi_remarks import Report
from glossator.storage.documents import all_documents
from glossator.storage.documents import text_of as stored_text
from glossator.storage.faults import explained

if TYPE_CHECKING:
    from glossator.project.project import Project
    from glossator.storage.deposits import Deposits

Class = tuple[bool, bool]
"""Whether a source's file has a byte order mark, and whether it has CRLF: sources alike are likely read alike."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a file: what is to be told, and the step; None where there was nothing new in it."""

    remarks: tuple[Remark, ...] = ()
    edit: Edit | None = field(default=None, repr=False)


@dataclass(slots=True)
class Coming:
    """A source that has a text: the document it is or becomes (`text_id` is None where it is here already), and its
    passages with their words. `whole` is all of the text but blanks at its ends, `all_of_it` that text where a code
    lies on it."""

    item: Item
    document: Document
    text_id: str | None
    placed: Placed
    quotes: list[str]
    whole: tuple[int, int]
    all_of_it: str = ""


def arrive(project: Project, path: Path, progress: Callable[[int], None]) -> Arrival:
    """Add what the file holds. Raises Unreadable, InUse or CannotWrite, and what `progress` raises; nothing has
    been added then."""
    with Package(path) as package:

        def watched() -> Iterator[bytes]:
            for piece in package.project():
                progress(0)
                yield piece

        exchange = parse(watched(), package.shown)
        coder = project.coders.name
        with explained(project.path):
            deposits = project.deposits()
            try:
                deposits.sweep()
                return _Arriving(package, exchange, deposits, progress).run(coder)
            finally:
                with suppress(GlossatorError), explained(project.path):
                    deposits.remove()
                deposits.close()


class _Arriving:
    def __init__(
        self, package: Package, exchange: Exchange, deposits: Deposits, progress: Callable[[int], None]
    ) -> None:
        self._package = package
        self._exchange = exchange
        self._deposits = deposits
        self._progress = progress
        self._ours = is_ours(exchange.origin)
        self._names = {code.guid: code.name for code in exchange.codes}
        self._report = Report(package.shown, exchange)
        there = all_documents(deposits.connection)
        self._by_id = {document.id: document for document in there}
        self._alike: dict[tuple[str, int], list[Document]] = {}
        for document in there:
            self._alike.setdefault((document.name.casefold(), document.length), []).append(document)
        self._taken: set[str] = set()  # documents that a source of this file has become

    def run(self, coder: str) -> Arrival:
        exchange, report = self._exchange, self._report
        items = [*exchange.sources, *(n for n in exchange.free_notes if n.codings or _is_coded(n))]
        weights, classes = ({}, {}) if self._ours else self._ask(items)
        coming: list[Coming] = []
        for number, item in enumerate(items):
            self._progress(40 + 40 * number // len(items))
            try:
                source = text_of(self._package, item, self._ours)
            except BrokenPackage:
                raise
            except Unreadable as fault:
                report.without_text(item, fault)
                continue
            if not source.positions.text.strip():
                report.without_text(item, Unreadable("“{name}” has an empty text.", name=item.name))
                continue
            verdict = Verdict(STANDARD, BY_ORIGIN)
            if not self._ours and number in weights:
                own = weights[number]
                verdict = judge(source.positions, own, classes[_class(source)])
            coming.append(self._come(item, source, verdict))
        self._progress(80)
        self._deposits.flush()
        subject = exchange.name or self._package.shown
        with self._deposits.step(coder, "Import the project “{}”", " ".join(subject.split())[:200]) as record:
            merge = Merge(record, exchange, self._ours, coder, report)
            merge.coders()
            merge.codes()
            self._progress(85)
            merge.documents([each for each in coming if each.text_id is not None])
            merge.attributes(coming)
            merge.passages(coming)
            self._progress(95)
            merge.memos(coming, self._notes())
            self._progress(100)
        return Arrival(tuple(report.remarks(record.edit is not None)), record.edit)

    def _ask(self, items: Sequence[Item]) -> tuple[dict[int, Weights], dict[Class, Weights]]:
        """What the passages of each source say for each reading, and the sums over sources that are alike."""
        weights: dict[int, Weights] = {}
        members: dict[Class, list[int]] = {}
        for number, item in enumerate(items):
            self._progress(40 * number // len(items))
            if not item.selections:
                continue
            with suppress(Unreadable):
                source = text_of(self._package, item, False)
                weights[number] = weigh(source.positions, marks_of(item, self._names))
                members.setdefault(_class(source), []).append(number)
        return weights, {kind: total(weights[n] for n in numbers) for kind, numbers in members.items()}

    def _come(self, item: Item, source: SourceText, verdict: Verdict) -> Coming:
        text = source.positions.text
        placed = place(item, source, verdict)
        quotes = [text[start:end] for _, start, end in placed.found]
        sha256 = hashlib.sha256(source.original).hexdigest()
        document = self._document(item, source, sha256)
        text_id = None
        if document.id not in self._by_id:
            name, encoding = document.name, source.encoding
            sections = _sections(text, source.source)
            draft = TextDraft(
                name, text, source.original, sha256, document.source, encoding, source.certain, sections
            )
            text_id = self._deposits.add(draft)
        self._taken.add(document.id)
        self._report.source(item, source, verdict, placed)
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        whole = text[start:end] if item.codings else ""
        return Coming(item, document, text_id, placed, quotes, (start, end), whole)

    def _document(self, item: Item, source: SourceText, sha256: str) -> Document:
        """The document here that a source is, or the new one that it becomes."""
        text = source.positions.text
        raw = item.guid
        wanted = raw if is_guid(raw) else derived("document", raw, item.name, sha256)
        if wanted in self._taken:
            wanted = derived("document", wanted, item.name, sha256, str(len(self._taken)))
        if (there := self._by_id.get(wanted)) is not None:
            if self._same(there, text):
                return there
            self._report.note("other_text", item.name)
            wanted = derived("document", wanted, sha256)
            there = self._by_id.get(wanted)
            if there is not None and self._same(there, text):
                return there
        name = self._report.clean_name(item.name or source.source, "Untitled")
        for document in self._alike.get((name.casefold(), len(text)), ()):
            if document.id not in self._taken and self._same(document, text):
                self._report.note("same_document", document.name)
                return document
        created = item.created or self._exchange.created or self._report.moment
        return Document(wanted, name, 0, len(text), sha256, source.source, source.encoding, created)

    def _same(self, document: Document, text: str) -> bool:
        return document.length == len(text) and stored_text(self._deposits.connection, document.id) == text

    def _notes(self) -> dict[str, tuple[Item, str]]:
        """GUID → note and its text; those that cannot be read are told."""
        found: dict[str, tuple[Item, str]] = {}
        for note in self._exchange.free_notes:
            try:
                if self._ours and note.content is not None:
                    text = note.content
                else:
                    text = text_of(self._package, note, self._ours).positions.text
            except BrokenPackage:
                raise
            except Unreadable as fault:
                self._report.without_text(note, fault)
                text = ""
            found.setdefault(note.guid or derived("note", note.name, text), (note, text))
        return found


def _is_coded(note: Item) -> bool:
    return any(selection.codings for selection in note.selections)


def _class(source: SourceText) -> Class:
    return source.positions.marked, source.positions.pairs


def _sections(text: str, name: str) -> tuple[SectionDraft, ...]:
    """The sections that any text of a report gets here."""
    found = aware(Extract(text), name, False)
    return found[0].sections if len(found) == 1 and found[0].text == text else ()
