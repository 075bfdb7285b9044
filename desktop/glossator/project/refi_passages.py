"""The passages of another program's project, beside those that are here: part of a `refi_merge.Merge`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from glossator.domain.passages import Passage
from glossator.formats.refi.guids import derived, is_guid
from glossator.formats.refi.model import CodingRef, Selection
from glossator.storage import exchange as stored
from glossator.storage.journal import Journal
from glossator.storage.passages import passages_of

if TYPE_CHECKING:
    from glossator.project.refi_import import Coming
    from glossator.project.refi_merge import Merge
    from glossator.project.refi_remarks import Report

Mark = tuple[str, int, int, str]
"""Where a coder's passage lies: document, start, end, coder."""

_TICK = timedelta(microseconds=1)


class Passages:
    """What is new: `new` passages and `codings` (id, passage, code, time).

    A passage has one coder: a selection that several have coded becomes one for each. Most programs write a
    selection for each code; those of one coder on one span become one passage, unless this program wrote the file.
    """

    def __init__(
        self, merge: Merge, record: Journal, ours: bool, report: Report, coming: Sequence[Coming]
    ) -> None:
        self._merge = merge
        self._record = record
        self._ours = ours
        self._report = report
        self.new: list[Passage] = []
        self.codings: list[tuple[str, str, str, datetime]] = []
        self._home: dict[str, str] = {}  # passage that was here → its document, for the documents of the file
        self._at: dict[Mark, str] = {}
        self._codes: dict[str, set[str]] = {}
        self._latest: dict[str, datetime] = {}
        self._claimed: set[str] = set()
        connection = record.connection
        for each in coming:
            if each.text_id is None:
                for passage in passages_of(connection, each.document.id):
                    mark = (passage.document_id, passage.start, passage.end, passage.coder_id)
                    self._at.setdefault(mark, passage.id)
                    self._home[passage.id] = passage.document_id
                    self._codes[passage.id] = set(passage.code_ids)
        found = [selection for each in coming for selection, _, _ in each.placed.found]
        self._there = stored.passages_there(connection, {s.guid for s in found})
        self._used = stored.codings_there(connection, {c.guid for s in found for c in s.codings})
        self._before = set(self._codes)

    def of(self, coming: Coming) -> None:
        """Take the passages of one source."""
        document = coming.document.id
        for (selection, start, end), quote in zip(coming.placed.found, coming.quotes, strict=True):
            self._take(document, selection, start, end, quote)
        if coming.item.codings:
            # A code on the whole of a source: a passage over all of its text.
            item, (start, end) = coming.item, coming.whole
            guid = derived("whole", document)
            whole = Selection(guid, "", start, end, item.user, item.created, item.modified)
            whole.codings = item.codings
            self._report.note("whole", item.name, len(item.codings))
            self._take(document, whole, start, end, coming.all_of_it)

    def store(self) -> None:
        """Write what is new."""
        stored.add_passages(self._record, self.new)
        stored.add_codings(self._record, self.codings)

    def _take(self, document: str, selection: Selection, start: int, end: int, quote: str) -> None:
        groups: dict[str, list[CodingRef]] = {}
        if not selection.codings:
            groups[self._merge.coder(selection.user)] = []
        for coding in selection.codings:
            groups.setdefault(self._merge.coder(coding.user, selection.user), []).append(coding)
        for number, (coder, codings) in enumerate(groups.items()):
            wanted = selection.guid
            if number or not is_guid(wanted):
                wanted = derived("passage", selection.guid, document, str(start), str(end), coder)
            passage_id = self._passage(wanted, (document, start, end, coder), selection, quote)
            self._merge.passage_of.setdefault(id(selection), (passage_id, coder))
            self._code(passage_id, codings, selection)

    def _passage(self, wanted: str, mark: Mark, selection: Selection, quote: str) -> str:
        steady = derived("passage", wanted, *map(str, mark))
        for candidate in (wanted, steady):
            if self._home.get(candidate) == mark[0] and candidate not in self._claimed:
                self._claimed.add(candidate)
                return candidate
        there = self._at.get(mark)
        if there is not None and (there in self._home or not self._ours):
            return there
        # The identifier may be that of a passage elsewhere, such as on the document with its other text.
        fresh = next((c for c in (wanted, steady) if c not in self._there and c not in self._claimed), "")
        fresh = fresh or derived("passage", steady, str(len(self.new)))
        document, start, end, coder = mark
        created = selection.created or self._report.moment
        modified = max(selection.modified or created, created)
        self.new.append(Passage(fresh, document, coder, start, end, quote, created, modified))
        self._claimed.add(fresh)
        self._codes[fresh] = set()
        self._at.setdefault(mark, fresh)
        return fresh

    def _code(self, passage_id: str, codings: Sequence[CodingRef], selection: Selection) -> None:
        on = self._codes[passage_id]
        for coding in codings:
            code = self._merge.code_ids.get(coding.code)
            if code is None:
                self._report.note("no_code")
                continue
            if code in on:
                if passage_id not in self._before:
                    self._report.note("twice")
                continue
            on.add(code)
            coding_id = coding.guid
            if not is_guid(coding_id) or coding_id in self._used:
                coding_id = derived("coding", passage_id, code)
            self._used.add(coding_id)
            created = coding.created or selection.created or self._report.moment
            if not self._ours:
                # Kept in the order of the file: by the clock alone those of one moment would fall anyhow.
                created = max(created, self._latest.get(passage_id, created - _TICK) + _TICK)
                self._latest[passage_id] = created
            self.codings.append((coding_id, passage_id, code, created))
