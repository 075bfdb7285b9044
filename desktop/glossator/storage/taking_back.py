"""Taking back one older step while later ones stay: done as a new step, or refused with the step in the way.

A later step is in the way where it changed the same values, where its rows refer to what would go, where it removed
or took what would have to come back, or where words would no longer lie at their place. `modified_at` alone is no
value in this sense: it stays as later steps left it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from sqlalchemy import Connection, Row, Table, UniqueConstraint, select

from glossator.domain.changes import TAKE_BACK, Change, Edit
from glossator.domain.errors import NotFound, UndoRefused
from glossator.domain.ids import new_id
from glossator.storage import journal, schema
from glossator.storage.checks import misplaced
from glossator.storage.journal import (
    DONE,
    TAKEN,
    At,
    Journal,
    changes_of,
    chunks,
    silent,
    transaction,
)

LABEL = "Take back “{}”"
_SOFT = {"modified_at"}
_LOG = {"edits", "changes", "holders"}
_TARGETS = {"document": "documents", "code": "codes", "passage": "passages"}  # of memos, by their kind

Key = tuple[str, str]  # table, row id
Values = Mapping[str, Any] | None


def take_back(
    connection: Connection, coder_id: Callable[[Journal], str], edit_id: str, at: At = silent
) -> Edit:
    """Undo one step that need not be the last. Raises NotFound, or UndoRefused with what is in the way: `facts` has
    its `number`, `later` (what it did), `who` and `when`. Nothing is changed then."""
    with transaction(connection):
        row = connection.execute(select(schema.edits).where(schema.edits.c.id == edit_id)).first()
        if row is None:
            raise NotFound("That step is not in the log.")
        original = journal.edit_of(row)
        if row.state != DONE:
            raise UndoRefused(
                "“{step}” cannot be taken back: it is no step that still counts.", step=original
            )
        coder = coder_id(Journal(connection))
        changes = changes_of(connection, edit_id, at)
        at(len(changes))
        back = _Back(connection, original, row.number, changes, lambda: at(len(changes)))
        inverse = back.checked()
        journal.apply(connection, inverse, lambda rows: at(2 * len(changes) + rows))
        back.check_after()
        edit = Edit(
            new_id(), coder, journal.now(), TAKE_BACK, LABEL, original.text, original.id, tuple(inverse)
        )
        journal.discard_undone(connection)
        journal.store(connection, edit, DONE, lambda rows: at(3 * len(changes) + rows))
        journal.set_effect(connection, original, False, TAKEN)
        return edit


@dataclass(slots=True)
class _Net:
    """A row before and after the whole step."""

    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(slots=True)
class _Back:
    """One step on its way back."""

    connection: Connection
    original: Edit
    number: int
    changes: Sequence[Change]
    pause: Callable[[], None]
    """Called again and again; it may raise to end the whole."""
    net: dict[Key, _Net] = field(default_factory=dict)

    def checked(self) -> list[Change]:
        """The inverse of the step's changes, without what later steps only touched in passing."""
        self._add_up()
        kept = self._soft()
        self._check_references()
        self._check_keys()
        inverse: list[Change] = []
        for change in reversed(self.changes):
            before, after = change.after, change.before
            left_out = kept.get((change.table, change.id))
            if left_out and before is not None and after is not None:
                before = {k: v for k, v in before.items() if k not in left_out}
                after = {k: v for k, v in after.items() if k not in left_out}
                if not after:
                    continue
            inverse.append(Change(change.table, change.id, before, after))
        if not inverse:
            raise UndoRefused("“{step}” cannot be taken back: nothing is left of it.", step=self.original)
        return inverse

    # --- before anything is written ---------------------------------------------------------------------------

    def _add_up(self) -> None:
        for change in self.changes:
            key = (change.table, change.id)
            before = None if change.before is None else dict(change.before)
            after = None if change.after is None else dict(change.after)
            there = self.net.get(key)
            if there is None:
                self.net[key] = _Net(before, after)
                continue
            if there.before is not None and before is not None:
                there.before = {**before, **there.before}
            there.after = None if after is None else {**(there.after or {}), **after}
        for key in [key for key, net in self.net.items() if net.before is None and net.after is None]:
            del self.net[key]

    def _soft(self) -> dict[Key, set[str]]:
        """Row → the columns that stay as they are now. Refuses where a later step changed what this one did."""
        kept: dict[Key, set[str]] = {}
        for name, ids in self._by_table(self.net):
            table = schema.metadata.tables[name]
            now = self._rows(table, ids)
            later = self._later(name, ids)
            for row_id in ids:
                net = self.net[name, row_id]
                whole = net.before is None or net.after is None
                for edit, columns in later.get(row_id, ()):
                    if whole or columns is None or columns & set(net.after or {}) - _SOFT:
                        self._refuse(edit)
                there = now.get(row_id)
                if (there is None) != (net.after is None):
                    self._refuse(None)
                if there is None or net.after is None:
                    continue
                changed = {c for c, value in net.after.items() if getattr(there, c) != value}
                if changed - _SOFT:
                    self._refuse(None)
                if changed:
                    kept[name, row_id] = changed
        return kept

    def _check_references(self) -> None:
        going = {key for key, net in self.net.items() if net.before is None}
        coming = {key for key, net in self.net.items() if net.after is None}
        for child in schema.metadata.sorted_tables:
            if child.name in _LOG:
                continue
            for column, name in _references(child):
                gone = [row_id for table, row_id in going if table == name]
                for some in chunks(gone):
                    self.pause()
                    found = select(child.c.id).where(child.c[column].in_(some))
                    for row_id in self.connection.scalars(found):
                        net = self.net.get((child.name, row_id))
                        if net is None or (net.before is not None and column not in net.before):
                            self._refuse_for(child.name, [row_id])
        wanted: dict[str, set[str]] = defaultdict(set)
        for (name, _), net in self.net.items():
            for column, target in _references(schema.metadata.tables[name], net.before):
                value = (net.before or {}).get(column)
                if value is not None and (target, value) not in coming:
                    wanted[target].add(value)
        for target, ids in wanted.items():
            missing = ids - set(self._rows(schema.metadata.tables[target], sorted(ids)))
            if missing:
                self._refuse_for(target, sorted(missing))

    def _check_keys(self) -> None:
        """What the database holds unique must be free for the values that come back."""
        for name, ids in self._by_table(key for key, net in self.net.items() if net.before is not None):
            table = schema.metadata.tables[name]
            for constraint in table.constraints:
                if isinstance(constraint, UniqueConstraint):
                    self._check_unique(table, [c.name for c in constraint.columns], ids)

    def _check_unique(self, table: Table, columns: Sequence[str], ids: Sequence[str]) -> None:
        wanted: dict[tuple[Any, ...], str] = {}
        coming = {
            i: self.net[table.name, i]
            for i in ids
            if set(columns) & set(self.net[table.name, i].before or {})
        }
        there = self._rows(table, [i for i, net in coming.items() if net.after is not None])
        for row_id, net in coming.items():
            now = dict(there[row_id]._mapping) if row_id in there else {}
            future = {**now, **(net.before or {})}
            wanted[tuple(future[c] for c in columns)] = row_id
        for some in chunks(dict.fromkeys(key[0] for key in wanted)):
            held = select(table.c.id, *(table.c[c] for c in columns)).where(table.c[columns[0]].in_(some))
            for other, *values in self.connection.execute(held):
                row_id = wanted.get(tuple(values), other)
                theirs = self.net.get((table.name, other))
                if row_id != other and (
                    theirs is None or (theirs.before is not None and not set(columns) & set(theirs.before))
                ):
                    self._refuse_for(table.name, [other])

    # --- when it is written, and can still be rolled back -----------------------------------------------------

    def check_after(self) -> None:
        """What no constraint of the database says: names, digits, the tree of codes, words at their place."""
        tables = {name for name, _ in self.net}
        if "codes" in tables:
            self._check_codes()
        for name in tables & {"documents", "attributes"}:
            table = schema.metadata.tables[name]
            self._check_taken(name, self.connection.execute(select(table.c.id, table.c.name)))
        back = {key for key, net in self.net.items() if net.before is not None}
        documents = {
            i for name, i in back if name == "documents" and "text_id" in (self.net[name, i].before or {})
        }
        passages = self._rows(schema.passages, [i for name, i in back if name == "passages"])
        documents |= {passage.document_id for passage in passages.values()}
        for document_id in sorted(documents):
            for passage_id, _, _ in misplaced(self.connection, document_id):
                others = [] if ("passages", passage_id) in self.net else [passage_id]
                self._refuse_for("passages", others, "documents", [document_id])

    def _check_codes(self) -> None:
        rows = self.connection.execute(select(schema.codes)).all()
        self._check_taken("codes", [(row.id, f"{row.parent_id}\n{row.name}") for row in rows])
        self._check_taken("codes", [(row.id, str(row.digit)) for row in rows if row.digit])
        above = {row.id: row.parent_id for row in rows}
        for code in above:
            path = [code]
            while (upper := above.get(path[-1])) is not None:
                if upper in path:
                    self._refuse_for("codes", [i for i in path if ("codes", i) not in self.net] or path)
                path.append(upper)

    def _check_taken(self, table: str, named: Iterable[Any]) -> None:
        by_name: dict[str, list[str]] = defaultdict(list)
        for row_id, name in named:
            by_name[name.casefold()].append(row_id)
        for ids in by_name.values():
            ours = [i for i in ids if (table, i) in self.net]
            if ours and len(ids) > 1:
                self._refuse_for(table, [i for i in ids if i not in ours] or ids)

    # --- what is in the way -----------------------------------------------------------------------------------

    def _later(self, table: str, ids: Iterable[str]) -> dict[str, list[tuple[Row[Any], set[str] | None]]]:
        """Row → the later steps that count and changed it, latest first: (edit, the columns; None for a row that
        came or went)."""
        changes = schema.changes
        touched: list[Row[Any]] = []
        # The changes of these rows first and their edits after: asked in one statement, SQLite begins with the
        # edits and reads the whole log for each chunk.
        for some in chunks(ids):
            self.pause()
            touched += self.connection.execute(
                select(changes.c.edit_id, changes.c.row_id, changes.c.before, changes.c.after)
                .where(changes.c.table_name == table, changes.c.row_id.in_(some))
                .where(changes.c.edit_id != self.original.id)
            )
        edits = self._counting({row.edit_id for row in touched})
        found: dict[str, list[tuple[Row[Any], set[str] | None]]] = defaultdict(list)
        for row in touched:
            if row.edit_id in edits:
                columns = None if row.before is None or row.after is None else set(row.after)
                found[row.row_id].append((edits[row.edit_id], columns))
        for steps in found.values():
            steps.sort(key=lambda step: -int(step[0].number))
        return found

    def _counting(self, edit_ids: Iterable[str]) -> dict[str, Row[Any]]:
        """Those of the edits that are later and count, by id, with their coder's name."""
        edits = schema.edits
        target = edits.alias()
        return {
            row.id: row
            for some in chunks(edit_ids)
            for row in self.connection.execute(
                select(edits, schema.coders.c.name)
                .join(schema.coders, schema.coders.c.id == edits.c.coder_id)
                .outerjoin(target, target.c.id == edits.c.reverses)
                .where(edits.c.id.in_(some), edits.c.number > self.number, edits.c.state == DONE)
                # Where a later step was itself taken back, the two are as if they had never been.
                .where((edits.c.kind != TAKE_BACK) | (target.c.number < self.number))
            )
        }

    def _refuse_for(self, *pairs: Any) -> NoReturn:
        """Name the latest of the later steps that changed any of these rows: table, ids, table, ids …"""
        steps: list[Row[Any]] = []
        for name, ids in zip(pairs[::2], pairs[1::2], strict=True):
            steps += [edit for of_row in self._later(name, ids).values() for edit, _ in of_row]
        self._refuse(max(steps, key=lambda edit: int(edit.number)) if steps else None)

    def _refuse(self, edit: Row[Any] | None) -> NoReturn:
        if edit is None:
            raise UndoRefused(
                "“{step}” cannot be taken back: what it changed has been changed since.",
                step=self.original,
            )
        raise UndoRefused(
            "“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. "
            "Take that one back first; nothing was changed.",
            step=self.original,
            number=edit.number,
            later=journal.edit_of(edit),
            who=edit.name,
            when=f"{edit.time.astimezone():%Y-%m-%d %H:%M}",
        )

    def _rows(self, table: Table, ids: Iterable[str]) -> dict[str, Row[Any]]:
        self.pause()
        return {row.id: row for row in journal.rows(self.connection, table, ids)}

    def _by_table(self, keys: Iterable[Key]) -> Iterable[tuple[str, list[str]]]:
        grouped: dict[str, list[str]] = defaultdict(list)
        for name, row_id in keys:
            grouped[name].append(row_id)
        return grouped.items()


def _references(table: Table, row: Values = None) -> list[tuple[str, str]]:
    """(column, the table it refers to). Of memos the target is no foreign key; with a row it is known what it is,
    without one it may be any."""
    found = [(key.parent.name, key.column.table.name) for key in table.foreign_keys]
    if table.name == "memos":
        kinds = _TARGETS.values() if row is None else filter(None, [_TARGETS.get(row.get("kind", ""))])
        found += [("target_id", name) for name in kinds]
    return found
