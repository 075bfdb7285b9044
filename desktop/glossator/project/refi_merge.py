"""Putting what another program's project holds beside what is here already, inside one step.

A thing with an identifier that is here is that thing. Beyond that, whoever brings two coders' work together means
one coder by one name, one code by one place in the codebook and one document by one name with one text: these are
found, used and told. Two of a kind in one and the same file are two, whatever their names. What is here is never
overwritten. Identifiers that a file does not give are derived from what it says, so that the same file can come
again and adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from glossator.domain.attributes import Attribute
from glossator.domain.coders import Coder
from glossator.domain.codes import RULES, Code
from glossator.domain.colours import next_colour
from glossator.domain.names import FreeNames
from glossator.formats.refi.codebooks import UNNAMED, rules_of
from glossator.formats.refi.colours import read_colour
from glossator.formats.refi.guids import derived, is_guid
from glossator.formats.refi.model import CodeNode, Exchange, Item, User, Value
from glossator.formats.refi.variables import attribute_type, attribute_value
from glossator.storage import attributes as stored_attributes
from glossator.storage import codes as stored_codes
from glossator.storage import exchange as stored
from glossator.storage.coders import all_coders, coder_named
from glossator.storage.documents import names_taken
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.refi_import import Coming
    from glossator.project.refi_remarks import Report


class Merge:
    """One import inside its step. The methods are called in the order they stand in."""

    def __init__(self, record: Journal, exchange: Exchange, ours: bool, coder: str, report: Report) -> None:
        self._record = record
        self._connection = record.connection
        self._exchange = exchange
        self._ours = ours
        self._report = report
        self._moment = report.moment
        me = coder_named(record.connection, coder)
        assert me is not None  # a step begins by adding who does it
        self._me = me.id
        self._default = me.id
        self._order: list[str] = []
        self.coder_ids: dict[str, str] = {}
        self.code_ids: dict[str, str] = {}
        self.passage_of: dict[int, tuple[str, str]] = {}  # id() of a selection → its first passage and coder

    # --- who ---------------------------------------------------------------------------------------------------

    def coders(self) -> None:
        """The coders of the file, and those that only its passages and notes name."""
        exchange = self._exchange
        there = all_coders(self._connection)
        by_id = {coder.id: coder for coder in there}
        by_name = {coder.name.casefold(): coder for coder in there}
        free = FreeNames(coder.name for coder in there)
        claimed: set[str] = set()
        new: list[Coder] = []
        named = {user.guid for user in exchange.users}
        for user in [*exchange.users, *(User(g, "") for g in sorted(self._named_users() - named - {""}))]:
            if user.guid in self.coder_ids and user.guid:
                continue
            coder_id = user.guid if is_guid(user.guid) else derived("user", user.guid, user.name)
            name = self._report.clean_name(user.name, "Unnamed coder") if user.name else "Unnamed coder"
            same = by_name.get(name.casefold()) if user.name else None
            if coder_id not in by_id and same is not None and same.id not in claimed:
                coder_id = same.id
                self._report.note("same_coder", same.name)
            elif coder_id not in by_id:
                by_id[coder_id] = Coder(coder_id, free.take(name))
                new.append(by_id[coder_id])
            claimed.add(coder_id)
            self.coder_ids[user.guid] = coder_id
        stored.add_coders(self._record, new)
        self._report.added["coders"] = len(new)
        only = next(iter(self.coder_ids.values())) if len(self.coder_ids) == 1 else self._me
        self._default = self.coder_ids.get(exchange.user, only)
        self.coder_ids.pop("", None)

    def _named_users(self) -> set[str]:
        exchange = self._exchange
        found = {exchange.user}
        for item in [*exchange.sources, *exchange.free_notes]:
            found.add(item.user)
            found.update(coding.user for coding in item.codings)
            for selection in item.selections:
                found.add(selection.user)
                found.update(coding.user for coding in selection.codings)
        return found

    def coder(self, *guids: str) -> str:
        """The coder whom the first GUID that is not empty names; else the file's, else who imports."""
        for guid in guids:
            if guid in self.coder_ids:
                return self.coder_ids[guid]
        if self._default == self._me:
            self._report.note("no_user")
        return self._default

    # --- codes -------------------------------------------------------------------------------------------------

    def codes(self) -> None:
        """The codes of the file, in its order."""
        book = stored_codes.codebook(self._connection)
        there: dict[tuple[str | None, str], Code] = {}
        for each in book:
            there.setdefault((each.parent_id, each.name.casefold()), each)
        # What has its identifier here is not free to be found by name for another.
        claimed = {node.guid for node in self._exchange.codes if node.guid in book}
        free: dict[str | None, FreeNames] = {}
        positions: dict[str | None, int] = {}
        themes = [code.colour for code in book.children(None)]
        known: dict[str, Code] = {}
        new: list[Code] = []
        order: list[Code] = []
        for number, node in enumerate(self._exchange.codes):
            parent = order[node.parent] if node.parent >= 0 else None
            parent_id = parent.id if parent else None
            code_id = (
                node.guid if is_guid(node.guid) else derived("code", node.guid, node.name, parent_id or "")
            )
            if code_id in known:
                code_id = derived("code", code_id, node.name, str(number))
            name = self._report.clean_name(node.name, UNNAMED)
            match = there.get((parent_id, name.casefold()))
            if (here := book.get(code_id)) is not None:
                code = here
                if (code.name, code.parent_id) != (name, parent_id):
                    self._report.note("renamed_here", name)
                self._compare(code, node)
            elif match is not None and match.id not in claimed:
                code = match
                self._report.note("same_code", name)
                self._compare(code, node)
            else:
                if parent_id not in free:
                    free[parent_id] = FreeNames(c.name for c in book.children(parent_id))
                    positions[parent_id] = book.next_position(parent_id)
                if (distinct := free[parent_id].take(name)) != name:
                    self._report.note("doubled", distinct)
                colour = read_colour(node.colour) or (parent.colour if parent else next_colour(themes))
                fields = rules_of(node, self._ours)
                code = Code(code_id, parent_id, distinct, colour, positions[parent_id], None, **fields)
                positions[parent_id] += 1
                new.append(code)
                if parent is None:
                    themes.append(colour)
            claimed.add(code.id)
            known[code_id] = code
            order.append(code)
            if node.guid:
                self.code_ids.setdefault(node.guid, code.id)
        self._order = [code.id for code in order]
        stored_codes.insert_codes(self._record, new)
        self._report.added["codes"] = len(new)

    def _compare(self, code: Code, node: CodeNode) -> None:
        fields = rules_of(node, self._ours)
        if any(fields[rule] and fields[rule] != getattr(code, rule) for rule in RULES):
            self._report.note("defined_here", code.name)

    # --- documents and what is known of them ----------------------------------------------------------------------

    def documents(self, new: Sequence[Coming]) -> None:
        """The new documents, behind those that are here."""
        taken, position = names_taken(self._connection)
        free = FreeNames(taken)
        rows = []
        for number, each in enumerate(new):
            name = free.take(each.document.name)
            document = replace(each.document, name=name, position=position + number)
            rows.append((document, each.text_id or ""))
        stored.add_documents(self._record, rows)
        self._report.added["documents"] = len(rows)

    def attributes(self, coming: Sequence[Coming]) -> None:
        """Variables, and their values on sources and on the cases that the sources belong to."""
        by_source: dict[str, str] = {}
        given: list[tuple[str, Value]] = []
        for each in coming:
            by_source.setdefault(each.item.guid, each.document.id)
            given += [(each.document.id, value) for value in each.item.values]
        for case in self._exchange.cases:
            self._report.note("case", case.name)
            documents = [by_source[guid] for guid in case.sources if guid in by_source]
            given += [(document, value) for document in documents for value in case.values]
        texts: dict[str, list[str]] = {}
        for _, value in given:
            if value.text:
                texts.setdefault(value.variable, []).append(value.text)
        attributes = self._variables(texts)
        there = stored.values_there(self._connection)
        rows: list[tuple[str, str, str]] = []
        for document, value in given:
            if not value.text:
                continue
            attribute = attributes.get(value.variable)
            if attribute is None:
                self._report.note("no_variable")
                continue
            fitting = attribute_value(attribute.type, value.text.replace("\r\n", "\n"))
            if not fitting:
                self._report.note("no_fit", f"{attribute.name}: {value.text}")
            elif (document, attribute.id) not in there:
                there[document, attribute.id] = fitting
                rows.append((document, attribute.id, fitting))
            elif there[document, attribute.id] != fitting:
                self._report.note("other_value", f"{attribute.name}: {fitting}")
        stored_attributes.insert_values(self._record, rows)
        self._report.added["values"] = len(rows)

    def _variables(self, texts: Mapping[str, Sequence[str]]) -> dict[str, Attribute]:
        there = stored_attributes.all_attributes(self._connection)
        by_id = {attribute.id: attribute for attribute in there}
        by_name = {attribute.name.casefold(): attribute for attribute in there}
        free = FreeNames(attribute.name for attribute in there)
        position = max((attribute.position for attribute in there), default=-1) + 1
        found: dict[str, Attribute] = {}
        claimed: set[str] = set()
        new: list[Attribute] = []
        for variable in self._exchange.variables:
            if variable.guid in found:
                continue
            wanted = derived("variable", variable.guid, variable.name)
            wanted = variable.guid if is_guid(variable.guid) else wanted
            name = self._report.clean_name(variable.name, "Unnamed attribute")
            values = texts.get(variable.guid, ())
            kind = attribute_type(variable.kind, values)
            same = by_name.get(name.casefold())
            if wanted in by_id:
                found[variable.guid] = by_id[wanted]
            elif same is not None and same.id not in claimed and _fits(same, kind, values):
                found[variable.guid] = same
            else:
                if (distinct := free.take(name)) != name:
                    self._report.note("attribute", distinct)
                made = Attribute(wanted, distinct, kind, position + len(new))
                new.append(made)
                by_id[wanted] = found[variable.guid] = made
            claimed.add(found[variable.guid].id)
        stored_attributes.insert_attributes(self._record, new)
        self._report.added["attributes"] = len(new)
        return found

    # --- passages ------------------------------------------------------------------------------------------------

    def passages(self, coming: Sequence[Coming]) -> None:
        """The passages with their codings."""
        from glossator.project.refi_passages import Passages

        passages = Passages(self, self._record, self._ours, self._report, coming)
        for each in coming:
            passages.of(each)
        passages.store()
        self._report.added["passages"] = len(passages.new)
        self._report.added["codings"] = len(passages.codings)

    # --- memos ---------------------------------------------------------------------------------------------------

    def memos(self, coming: Sequence[Coming], notes: Mapping[str, tuple[Item, str]]) -> None:
        """The notes, and the descriptions that are comments."""
        from glossator.project.refi_memos import Memos

        memos = Memos(self, self._record, self._ours, notes, self._report)
        memos.gather(self._exchange, self._order, coming)
        memos.store()


def _fits(attribute: Attribute, kind: str, values: Iterable[str]) -> bool:
    """Whether an attribute that is here can take the values of a variable with its name."""
    return attribute.type == kind or all(attribute_value(attribute.type, value) for value in values)
