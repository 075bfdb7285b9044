"""What is told of an import from another program: what was found, repaired, and not kept."""

from __future__ import annotations

from collections import Counter

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.formats.refi.codebooks import left_over, listed, repaired
from glossator.formats.refi.colours import read_colour
from glossator.formats.refi.evidence import BY_NOTHING, BY_QUOTES, BY_WORDS, Verdict
from glossator.formats.refi.model import Exchange, Item, Selection
from glossator.formats.refi.sources import Placed, SourceText
from glossator.formats.refi.words import line_of
from glossator.storage.journal import now

MOST_LOST = 200
"""Passages without a place that are told one by one; the others are counted."""

_ADDED = (
    "New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, "
    "attributes {attributes}, values {values}, coders {coders}."
)
_ADDED_KINDS = ("documents", "codes", "passages", "codings", "memos", "attributes", "values", "coders")

# What happened to things, by the key that is noted, in the order it is told in.
_NOTED = {
    "other_text": "Documents that are here with another text, so added beside them: {count} ({names}).",
    "same_document": "Documents found here under the same name with the same text, and used: {count} ({names}).",
    "same_coder": "Coders found here by their name, and used: {count} ({names}).",
    "same_code": "Codes found here by their place and name, and used: {count} ({names}).",
    "renamed_here": "Codes that have another name or place here, which they keep: {count} ({names}).",
    "defined_here": "Codes that are defined otherwise here, which is kept: {count} ({names}).",
    "doubled": "Codes with the name of one beside them, made distinct: {count} ({names}).",
    "name": "Names that were shortened or cleaned: {count} ({names}).",
    "attribute": "Attributes with a name that is taken by another type, made distinct: {count} ({names}).",
    "other_value": "Values that differ from those here, which are kept: {count} ({names}).",
    "no_fit": "Values that do not fit the type of their attribute, left out: {count} ({names}).",
    "no_variable": "Values of variables that are not in the file, left out: {count}.",
    "no_code": "Codings with codes that are not in the file; their passages are kept: {count}.",
    "twice": "Codings that stood twice on one passage, kept once: {count}.",
    "no_user": "Passages and memos that name no coder, taken as the importing coder's: {count}.",
    "whole": "Codes on whole sources, put on a passage over all of the text: {count}.",
    "joined": "Memos joined with another memo of the same coder on the same thing: {count}.",
    "free": "Memos that belong to nothing, joined to the memo on the project: {count} ({names}).",
    "case": "Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).",
    "no_note": "References to notes that are not in the file: {count}.",
    "by_words": "Passages placed by their words, since their positions did not fit: {count}.",
}


class Report:
    """Gathers what there is to tell, and tells it in one order: found, repaired, not kept, how places were read."""

    def __init__(self, shown: str, exchange: Exchange) -> None:
        self.moment = now()
        self.added: Counter[str] = Counter()
        self._shown = shown
        self._exchange = exchange
        self._noted: dict[str, list[str]] = {}
        self._texts: list[Remark] = []
        self._lost: list[Remark] = []
        self._more_lost = 0
        self._readings: list[Remark] = []

    def note(self, what: str, name: str = "", times: int = 1) -> None:
        """Something of _NOTED happened, to the thing of this name."""
        self._noted.setdefault(what, []).extend([" ".join(name.split())[:80]] * times)

    def clean_name(self, name: str, otherwise: str) -> str:
        """A name as it can be kept here."""
        cleaned = line_of(name, otherwise)
        if cleaned != name:
            self.note("name", cleaned)
        return cleaned

    def without_text(self, item: Item, fault: Unreadable) -> None:
        """A source or note whose text is not there; what lies on it is lost with it."""
        self._texts.append(remark(fault.message, **fault.facts))
        codings = len(item.codings) + sum(len(s.codings) for s in item.selections)
        if item.selections or codings:
            self._texts.append(
                remark(
                    "Not kept with “{name}”: passages {passages}, codings {codings}.",
                    name=item.name,
                    passages=len(item.selections),
                    codings=codings,
                )
            )

    def source(self, item: Item, source: SourceText, verdict: Verdict, placed: Placed) -> None:
        """How a source was read, and which of its passages have no place."""
        if not source.plain:
            self._texts.append(
                remark(
                    "“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.",
                    name=item.name,
                    file=source.source,
                )
            )
        if not source.certain:
            self._texts.append(
                remark(
                    "“{name}” was decoded as {encoding}, which is a guess.",
                    name=item.name,
                    encoding=source.encoding,
                )
            )
        if placed.by_words:
            self.note("by_words", item.name, placed.by_words)
        for selection in placed.lost:
            self._lose(item, selection)
        if item.selections and verdict.by in _READ:
            self._readings.append(
                remark(
                    _READ[verdict.by],
                    name=item.name,
                    reading=verdict.reading.words,
                    matched=verdict.matched,
                    total=verdict.total,
                    rival=verdict.rival,
                )
            )

    def _lose(self, item: Item, selection: Selection) -> None:
        if len(self._lost) >= MOST_LOST:
            self._more_lost += 1
            return
        names = {code.guid: code.name for code in self._exchange.codes} if selection.codings else {}
        self._lost.append(
            remark(
                "Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, "
                "coded {codes}.",
                name=item.name,
                start="?" if selection.start is None else selection.start,
                end="?" if selection.end is None else selection.end,
                words=" ".join((selection.quote or selection.name).split())[:100],
                codes=listed([names.get(coding.code, "?") for coding in selection.codings]) or "–",
            )
        )

    def remarks(self, changed: bool) -> list[Remark]:
        """All of it."""
        exchange = self._exchange
        selections = [s for item in exchange.sources for s in item.selections]
        told = [
            remark(
                "Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, "
                "codings {codings}, coders {coders}, notes {notes}.",
                file=self._shown,
                origin=" ".join(exchange.origin.split())[:80] or "?",
                sources=len(exchange.sources),
                codes=len(exchange.codes),
                passages=len(selections),
                codings=sum(len(s.codings) for s in selections)
                + sum(len(item.codings) for item in exchange.sources),
                coders=len(exchange.users),
                notes=len(exchange.free_notes),
            )
        ]
        if changed:
            told.insert(0, remark(_ADDED, **{kind: self.added[kind] for kind in _ADDED_KINDS}))
        else:
            told.insert(0, remark("All of it is here already; nothing was added."))
        for what in _NOTED:
            if names := self._noted.get(what):
                distinct = list(dict.fromkeys(filter(None, names)))
                told.append(remark(_NOTED[what], count=len(names), names=listed(distinct)))
        coloured = sum(read_colour(code.colour) is not None for code in exchange.codes)
        told += repaired(exchange.codes, coloured, [])
        told += self._texts + self._lost
        if self._more_lost:
            told.append(remark("… and {count} more passages without a place.", count=self._more_lost))
        told += left_over(exchange)
        return told + self._readings


_READ = {
    BY_QUOTES: "“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the "
    "next likely reading.",
    BY_WORDS: "“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages "
    "begin and end at words, {rival} in the next likely reading. Look at them.",
    BY_NOTHING: "“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.",
}
