"""Rows of a damaged project made into a whole again: what fits together is kept, what does not is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Table, UniqueConstraint

from glossator.domain.changes import Change
from glossator.domain.ids import new_id
from glossator.domain.memos import KINDS, PROJECT
from glossator.domain.remarks import Remark, remark
from glossator.storage import sections
from glossator.storage.cells import clean, replaced
from glossator.storage.journal import SILENT
from glossator.storage.logged import LOGGED, sensible, typed
from glossator.storage.losses import BACK, LOST
from glossator.storage.quoting import decoded, encoded, place_of, reread, whole_again
from glossator.storage.salvage import Row, Salvaged
from glossator.storage.schema import metadata


class Mending:
    """The rows of one project by table and id, sound once `mend` has run; `remarks` say what was lost."""

    def __init__(self, found: Salvaged, moment: datetime) -> None:
        self._torn = found.torn
        self._moment = moment
        self._lost: Counter[str] = Counter()
        self._replaced = 0
        self._words: list[str] = []  # what had a coder's own words in it and has no place any more
        self.rows: dict[str, dict[Any, Row]] = {}
        self.remarks: list[Remark] = []
        for table in metadata.sorted_tables:
            self.rows[table.name] = self._cleaned(table, found.rows.get(table.name, ()))
        self.noted = self._log()
        self._partial = found.rows.get("document_texts", ())

    @property
    def lossless(self) -> bool:
        """Whether nothing at all was lost or moved."""
        return not self.remarks and not self._torn

    @property
    def words(self) -> str:
        """The words that have no place any more, for a memo."""
        return "\n\n".join(self._words)

    def differences(self) -> list[Change]:
        """What the log does not know yet, so that its last word on each row is what the row is now."""
        changes: list[Change] = []
        for table in LOGGED:
            for row_id, row in self.rows[table.name].items():
                noted = self.noted.get((table.name, row_id))
                if noted is None:
                    changes.append(Change(table.name, row_id, None, row))
                    continue
                before = {name: value for name, value in typed(table, noted).items() if row[name] != value}
                if before:
                    changes.append(Change(table.name, row_id, before, {name: row[name] for name in before}))
        for (name, row_id), noted in self.noted.items():
            if noted is not None and row_id not in self.rows[name]:
                changes.append(Change(name, row_id, typed(metadata.tables[name], noted), None))
        return changes

    def mend(self) -> None:
        """Make the rows fit together."""
        self._from_log()
        self._originals()
        self._texts()
        for name in ("versions", "documents"):
            self._length(name)
        self._parents("codes", "parent_id")
        self._coders()
        for table in LOGGED:
            if table.name == "codings":
                self._quotes()
            self._orphans(table)
            self._unique(table)
        self._targets()
        self._unique(metadata.tables["coders"])
        for table in metadata.sorted_tables:
            if (count := self._lost[table.name]) and table.name in LOST:
                self.remarks.append(remark(LOST[table.name], count=count))
        if self._replaced:
            self.remarks.append(
                remark(
                    "Values that cannot stand in their place, and have others now: {count}.",
                    count=self._replaced,
                )
            )
        for name in sorted(self._torn):
            if name in LOST:
                self.remarks.append(
                    remark(
                        "Part of the table “{table}” could not be read: {kept} rows were.",
                        table=name,
                        kept=len(self.rows[name]),
                    )
                )

    def _cleaned(self, table: Table, rows: Iterable[Row]) -> dict[Any, Row]:
        keys = [column.name for column in table.primary_key.columns]
        kept: dict[Any, Row] = {}
        for row in rows:
            whole = clean(table, row, self._moment)
            key = None if whole is None else tuple(whole[name] for name in keys)
            if whole is None or key in kept:
                self._lost[table.name] += 1
            else:
                kept[key if len(keys) > 1 else whole[keys[0]]] = whole
                self._replaced += replaced(table, row, whole)
        return kept

    # --- the log -----------------------------------------------------------------------------------------------

    def _log(self) -> dict[tuple[str, str], Row | None]:
        """What the log knows each row to be, None for one deleted. Steps without changes are dropped, and changes
        that make no sense."""
        edits, changes = self.rows["edits"], self.rows["changes"]
        # One number twice: only a file made by hand has that.
        numbers: dict[int, str] = {}
        for edit_id, edit in list(edits.items()):
            if numbers.setdefault(edit["number"], edit_id) != edit_id:
                self._drop("edits", edit_id)
        for key, change in list(changes.items()):
            if change["edit_id"] not in edits or not sensible(change):
                self._drop("changes", key)
        speaking = {change["edit_id"] for change in changes.values()}
        for edit_id in list(edits):
            if edit_id not in speaking and edits[edit_id]["kind"] not in SILENT:
                self._drop("edits", edit_id)
        for edit in edits.values():
            if edit["reverses"] not in edits:
                edit["reverses"] = None
        noted: dict[tuple[str, str], Row | None] = {}
        for change in sorted(changes.values(), key=lambda c: (edits[c["edit_id"]]["number"], c["number"])):
            place = change["table_name"], change["row_id"]
            if change["after"] is None:
                noted[place] = None
            else:
                noted[place] = {**(noted.get(place) or {}), **change["after"], "id": change["row_id"]}
        return noted

    def _from_log(self) -> None:
        """Rows that the log knows and the tables have lost."""
        whole_log = not (self._torn & {"edits", "changes"} or self._lost["changes"] or self._lost["edits"])
        back: Counter[str] = Counter()
        for (name, row_id), noted in self.noted.items():
            table = metadata.tables[name]
            if noted is None or row_id in self.rows[name] or not set(noted) >= set(table.columns.keys()):
                continue
            # Where the table was read to its end and the log was not, a step that deleted the row may be lost.
            if (whole_log or name in self._torn or self._lost[name]) and (
                row := clean(table, noted, self._moment)
            ):
                self.rows[name][row_id] = row
                back[name] += 1
                self._lost[name] = max(0, self._lost[name] - 1)
        self.remarks += [remark(BACK[name], count=back[name]) for name in BACK if back[name]]

    # --- texts ---------------------------------------------------------------------------------------------------

    def _originals(self) -> None:
        """Texts that are gone or not as long as they were, decoded anew from the files they came of."""
        texts, originals = self.rows["document_texts"], self.rows["originals"]
        partial = {row["id"]: row for row in self._partial if isinstance(row.get("id"), str)}
        referred = {row.get("original_id") for row in partial.values()}
        for document in self.rows["documents"].values():
            text_id = document["text_id"]
            there, half = texts.get(text_id), partial.get(text_id, {})
            if there and len(there["text"]) == document["length"]:
                file = reread(originals.get(there["original_id"]), document)
                if file in (None, there["text"]):
                    continue
            # A row is read up to what is torn: which file a text came of may stand behind that.
            own = half.get("original_id")
            asked = [own] if own in originals else [each for each in originals if each not in referred]
            decodings = {
                each: decoded(originals[each]["data"], document["encoding"])
                for each in asked
                if sha256(originals[each]["data"]).hexdigest() == originals[each]["sha256"]
            }
            fitting = [each for each, text in decodings.items() if text and len(text) == document["length"]]
            if len(fitting) != 1:
                continue
            texts[text_id] = {
                "id": text_id,
                "original_id": fitting[0],
                "text": decodings[fitting[0]],
                "sections": str(half.get("sections") or sections.NONE),
            }
            if there is None and half:
                self._lost["document_texts"] -= 1
            name = document["name"]
            self.remarks.append(
                remark("The text of “{name}” was read anew from the file it was imported from.", name=name)
            )

    def _texts(self) -> None:
        texts, originals = self.rows["document_texts"], self.rows["originals"]
        encodings = {row["text_id"]: row["encoding"] for row in self.rows["documents"].values()}
        of = {text["original_id"]: (text["text"], encodings.get(text["id"], "")) for text in texts.values()}
        for text in texts.values():
            if text["original_id"] not in originals:
                data = encoded(*of[text["original_id"]])
                originals[text["original_id"]] = {
                    "id": text["original_id"],
                    "sha256": sha256(data).hexdigest(),
                    "data": data,
                }
                self._lost["originals"] = max(1, self._lost["originals"])
            if sections.faulty(text["sections"], len(text["text"])):
                fit = [s for s in sections.read(text["sections"]) if s.end <= len(text["text"])]
                text["sections"] = sections.kept([(s.name, s.kind, s.start, s.end) for s in fit])
        for key, original in originals.items():
            if sha256(original["data"]).hexdigest() != original["sha256"]:
                self._lost["originals"] += 1
                original["data"] = whole_again(original["data"], *of.get(key, ("", "")))
                original["sha256"] = sha256(original["data"]).hexdigest()
        for document in list(self.rows["documents"].values()):
            if document["text_id"] not in texts:
                self._lose_document(document)

    def _lose_document(self, document: Row) -> None:
        gone = [p for p in self.rows["passages"].values() if p["document_id"] == document["id"]]
        for passage in gone:
            self._lose_passage(passage, document["name"])
        self._drop("documents", document["id"])
        self.remarks.append(
            remark(
                "The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are "
                "listed in a memo on the project.",
                name=document["name"],
                count=len(gone),
            )
        )

    def _length(self, name: str) -> None:
        for row in self.rows[name].values():
            text = self.rows["document_texts"].get(row["text_id"])
            if text is not None and row["length"] != len(text["text"]):
                row["length"] = len(text["text"])
                if name == "documents":
                    self.remarks.append(
                        remark("The text of “{name}” is not as long as it was at import.", name=row["name"])
                    )

    def _quotes(self) -> None:
        """Passages stand where their quote stands: at their place, or where else the words are."""
        moved: Counter[str] = Counter()
        lost: Counter[str] = Counter()
        for passage in list(self.rows["passages"].values()):
            document = self.rows["documents"][passage["document_id"]]
            text = self.rows["document_texts"][document["text_id"]]["text"]
            start, end, quote = passage["start"], passage["end"], passage["quote"]
            if 0 <= start < end <= len(text) and text[start:end] == quote:
                continue
            place = place_of(text, quote, start)
            if place is None:
                lost[document["name"]] += 1
                self._lose_passage(passage, document["name"])
            else:
                moved[document["name"]] += 1
                passage["start"], passage["end"] = place, place + len(quote)
        for name, count in moved.items():
            self.remarks.append(
                remark(
                    "In “{name}” passages put back to where their words stand: {count}.",
                    name=name,
                    count=count,
                )
            )
        for name, count in lost.items():
            self.remarks.append(
                remark(
                    "In “{name}” passages whose words stand nowhere near their place: {count}. They are left out "
                    "and listed in a memo on the project.",
                    name=name,
                    count=count,
                )
            )

    def _lose_passage(self, passage: Row, document: str) -> None:
        codes = [
            self.rows["codes"][coding["code_id"]]["name"]
            for coding in self.rows["codings"].values()
            if coding["passage_id"] == passage["id"] and coding["code_id"] in self.rows["codes"]
        ]
        place = f"{document}, {passage['start']}:{passage['end']}"
        self._words.append(f"{place} [{', '.join(sorted(codes))}]\n“{passage['quote']}”")
        self._drop("passages", passage["id"])

    # --- what refers to what -------------------------------------------------------------------------------------

    def _parents(self, name: str, column: str) -> None:
        """A code without its parent stands at the top; so does one of those that are above each other in a ring."""
        rows = self.rows[name]
        lifted = 0
        for row in rows.values():
            if row[column] is None:
                continue
            seen, at = {row["id"]}, row[column]
            while at in rows and at not in seen:
                seen.add(at)
                at = rows[at][column]
            if row[column] not in rows or at == row["id"]:
                row[column] = None
                lifted += 1
            if row["digit"] is not None and not 1 <= row["digit"] <= 9:
                row["digit"] = None
        if lifted:
            self.remarks.append(
                remark("Codes whose theme is lost, and that stand at the top now: {count}.", count=lifted)
            )

    def _coders(self) -> None:
        """Whoever has work here has a name, even if it is lost: the work is not."""
        coders = self.rows["coders"]
        wanted = {
            row["coder_id"]: None
            for name in ("passages", "memos", "edits")
            for row in self.rows[name].values()
        }
        nameless = [coder_id for coder_id in wanted if coder_id not in coders]
        taken = {coder["name"] for coder in coders.values()}
        number = 0
        for coder_id in nameless:
            number += 1
            while f"Coder {number}" in taken:
                number += 1
            taken.add(f"Coder {number}")
            coders[coder_id] = {"id": coder_id, "name": f"Coder {number}"}
        if nameless:
            self.remarks.append(
                remark("Coders whose names are lost, and who are numbered now: {count}.", count=len(nameless))
            )

    def _orphans(self, table: Table) -> None:
        for row_id, row in list(self.rows[table.name].items()):
            if table.name == "passages" and not 0 <= row["start"] < row["end"]:
                row["start"], row["end"] = 0, max(1, len(row["quote"]))  # `_quotes` looks for the place
            for column in table.columns:
                for key in column.foreign_keys:
                    value = row[column.name]
                    if value is not None and value not in self.rows[key.column.table.name]:
                        if table.name == "passages" and row_id in self.rows["passages"]:
                            self._lose_passage(row, "?")
                        self._drop(table.name, row_id)

    def _unique(self, table: Table) -> None:
        for constraint in table.constraints:
            if not isinstance(constraint, UniqueConstraint):
                continue
            taken = set()
            for row_id, row in list(self.rows[table.name].items()):
                value = tuple(row[column.name] for column in constraint.columns)
                if value not in taken:
                    taken.add(value)
                elif table.name == "coders":
                    row["name"] = f"{row['name'][:150]} ({row_id[:36]})"
                else:
                    if table.name == "memos":
                        self._words.append(row["text"])
                    self._drop(table.name, row_id)

    def _targets(self) -> None:
        """Memos on what is gone: their words go into the memo on the project."""
        projects = self.rows["project"]
        places: dict[str, set[Any]] = defaultdict(set)
        for name, kind in (("documents", "document"), ("codes", "code"), ("passages", "passage")):
            places[kind] = set(self.rows[name])
        places[PROJECT] = {"", *projects}
        for row_id, memo in list(self.rows["memos"].items()):
            if memo["kind"] not in KINDS:
                memo["kind"] = next((k for k in KINDS if memo["target_id"] in places[k]), PROJECT)
            if memo["target_id"] not in places[memo["kind"]]:
                self._words.append(memo["text"])
                self._drop("memos", row_id)

    def _drop(self, table: str, row_id: Any) -> None:
        if self.rows[table].pop(row_id, None) is not None:
            self._lost[table] += 1

    def named(self, name: str) -> str:
        """The id of the project's one row, made where there is none."""
        projects = self.rows["project"]
        for extra in list(projects)[1:]:
            del projects[extra]
        if not projects:
            row_id = new_id()
            projects[row_id] = {"id": row_id, "name": name, "created_at": self._moment}
        return str(next(iter(projects)))
