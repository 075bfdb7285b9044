"""The notes of another program's project as memos: part of a `refi_merge.Merge`.

A coder has one memo on a thing here: several become one, joined by an empty line. A note on nothing goes to the
project's memo, under its name; so does what a file says of itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT, Memo
from glossator.formats.refi.evidence import says_the_same
from glossator.formats.refi.guids import derived, is_guid
from glossator.formats.refi.model import Exchange, Item
from glossator.storage import exchange as stored
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.refi_import import Coming
    from glossator.project.refi_merge import Merge
    from glossator.project.refi_remarks import Report

_GAP = "\n\n"
_AUTOMATIC = ("quotation ", "selection ", "quote ")


class Memos:
    """Gathers what is said on each thing by each coder, then stores it."""

    def __init__(
        self, merge: Merge, record: Journal, ours: bool, notes: Mapping[str, tuple[Item, str]], report: Report
    ) -> None:
        self._merge = merge
        self._record = record
        self._ours = ours
        self._notes = notes
        self._report = report
        self._referred: set[str] = set()
        self._said: dict[tuple[str, str], list[tuple[str, str, datetime, datetime]]] = {}  # id, text, times
        self._kinds: dict[str, str] = {}

    def gather(self, exchange: Exchange, codes: Sequence[str], coming: Sequence[Coming]) -> None:
        """All that is said; `codes` are the ids of the file's codes, in its order."""
        project = stored.head(self._record.connection).id
        for node, code_id in zip(exchange.codes, codes, strict=True):
            self._refer(CODE, code_id, node.notes)
        for each in coming:
            item = each.item
            self._refer(DOCUMENT, each.document.id, item.notes)
            if not self._ours and item.description.strip():
                self._say(DOCUMENT, each.document.id, item.description, item)
            for (selection, _, _), quote in zip(each.placed.found, each.quotes, strict=True):
                notes = [*selection.notes, *(note for coding in selection.codings for note in coding.notes)]
                passage_id, coder = self._merge.passage_of[id(selection)]
                self._refer(PASSAGE, passage_id, notes)
                if not self._ours and (words := _comment(selection.name, selection.description, quote)):
                    created = selection.created or self._report.moment
                    self._add(PASSAGE, passage_id, coder, "", words, created, selection.modified or created)
        self._refer(PROJECT, project, exchange.notes)
        if not self._ours and exchange.description.strip():
            moment = exchange.created or self._report.moment
            coder = self._merge.coder(exchange.user)
            self._add(PROJECT, project, coder, "", exchange.description, moment, moment)
        for guid, (note, text) in self._notes.items():
            whole = self._text(note, text)
            if guid not in self._referred and whole.strip():
                self._report.note("free", note.name or text[:40])
                self._say(PROJECT, project, whole, note, guid)

    def store(self) -> None:
        """Write what is new; a memo that is here already gets what it does not say yet."""
        there = stored.memos_on_all(self._record.connection, self._kinds)
        ids = [note for said in self._said.values() for note, *_ in said]
        used = stored.memos_there(self._record.connection, [i for i in ids if i])
        new: list[Memo] = []
        longer: dict[str, str] = {}
        for (target, coder), said in self._said.items():
            texts = list(dict.fromkeys(text if self._ours else text.strip() for _, text, _, _ in said))
            texts = [text for text in texts if text]
            memo = there.get((target, coder))
            if memo is not None:
                missing = [text for text in texts if text not in memo.text]
                if missing:
                    longer[memo.id] = _GAP.join([memo.text, *missing])
                    self._report.note("joined", times=len(missing))
                continue
            if not texts:
                continue
            if len(texts) > 1:
                self._report.note("joined", times=len(texts) - 1)
            memo_id = said[0][0]
            if not is_guid(memo_id) or memo_id in used:
                memo_id = derived("memo", target, coder)
            used.add(memo_id)
            created = min(each[2] for each in said)
            modified = max(each[3] for each in said)
            kind = self._kinds[target]
            new.append(Memo(memo_id, kind, target, coder, _GAP.join(texts), created, max(created, modified)))
        stored.add_memos(self._record, new)
        stored.lengthen_memos(self._record, longer, self._report.moment)
        self._report.added["memos"] = len(new)

    def _refer(self, kind: str, target: str, guids: Iterable[str]) -> None:
        for guid in dict.fromkeys(guids):
            found = self._notes.get(guid)
            if found is None:
                self._report.note("no_note")
                continue
            self._referred.add(guid)
            note, text = found
            self._say(kind, target, self._text(note, text), note, guid)

    def _text(self, note: Item, text: str) -> str:
        """What a note says: under its name, where that is more than how it begins, and with its description."""
        if self._ours:
            return text
        parts = [note.name] if note.name.strip() and not _begins_with(text, note.name) else []
        parts += [part for part in (note.description, text) if part.strip()]
        return _GAP.join(part.strip() for part in parts)

    def _say(self, kind: str, target: str, text: str, item: Item, guid: str = "") -> None:
        created = item.created or self._report.moment
        coder = self._merge.coder(item.user)
        self._add(kind, target, coder, guid, text, created, item.modified or created)

    def _add(
        self, kind: str, target: str, coder: str, guid: str, text: str, created: datetime, modified: datetime
    ) -> None:
        self._kinds[target] = kind
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        self._said.setdefault((target, coder), []).append((guid, text, created, modified))


def _begins_with(text: str, name: str) -> bool:
    return says_the_same(text, name.strip().removesuffix("…").removesuffix("..."))


def _comment(name: str, description: str, quote: str) -> str:
    """What a selection's name and description say beside its words."""
    parts: list[str] = []
    for part in (name, description):
        told = part.strip()
        automatic = told.casefold().startswith(_AUTOMATIC) and len(told) < 40
        if told and not automatic and not _begins_with(quote, told) and told not in parts:
            parts.append(told)
    return _GAP.join(parts)
