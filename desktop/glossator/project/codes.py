"""Codes: the codebook of a project."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from glossator.domain.codebooks import CodebookDraft, CodeDraft
from glossator.domain.codes import RULES, Code, Codebook, checked_digit
from glossator.domain.colours import checked_colour, next_colour
from glossator.domain.errors import NotAllowed
from glossator.domain.ids import new_id
from glossator.domain.names import checked_name, checked_text
from glossator.domain.snapshots import DELETE, MERGE
from glossator.storage import codes as stored
from glossator.storage import memos, tallies
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.project import Project


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """What would be deleted with a code: sub-codes, codings, and the passages these lie on; and the memos on it and
    on the sub-codes."""

    codes: int
    codings: int
    passages: int
    memos: int


class Codes:
    """The codebook: read it, and every step on it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._book: Codebook | None = None

    def book(self) -> Codebook:
        """The tree as it is now. Read once and kept until a step changes it: tagging asks for it each time."""
        if self._book is None:
            self._book = stored.codebook(self._project.connection)
        return self._book

    def forget(self) -> None:
        """The tree has changed; read it anew when it is asked for."""
        self._book = None

    def counts(self) -> dict[str, int]:
        """Codings per code id; codes without any are left out."""
        return stored.counts(self._project.connection)

    def counts_in(self, document_id: str) -> dict[str, int]:
        """Codings in one document per code id; codes without any are left out."""
        return tallies.codings_by_code(self._project.connection, document_id)

    def passages_with(
        self,
        document_id: str,
        codes: Collection[str] | None = None,
        coders: Collection[str] | None = None,
        uncoded: bool = True,
    ) -> int:
        """How many passages of a document wear any of `codes` and were marked by any of `coders` (None: whichever);
        those without a code count if `uncoded`."""
        return tallies.passages_with(self._project.connection, document_id, codes, coders, uncoded)

    def first_use(self, code_id: str) -> tuple[str, int, int] | None:
        """Where the code is used first: (document id, start, end), or None."""
        return stored.first_use(self._project.connection, code_id)

    def recent(self, limit: int = 12) -> list[str]:
        """The ids of the codes that the current coder has used last, latest first."""
        coder = self._project.coders.find()
        return stored.recent(self._project.connection, coder.id, limit) if coder else []

    def create(self, name: str, parent_id: str | None = None, colour: str | None = None) -> Code:
        """A new code, last below its parent. Raises InvalidName, InvalidValue."""
        with self._project.step("Create the code “{}”", name.strip()) as record:
            return self.add(record, name, parent_id, colour)

    def rename(self, code_id: str, name: str) -> None:
        """Give a code another name. Raises InvalidName when it is empty, too long, or taken by a sibling."""
        name = checked_name(name)
        book = self.book()
        book.check_sibling_name(book[code_id].parent_id, name, besides=code_id)
        self._set("Rename the code “{}”", code_id, {"name": name})

    def recolour(self, code_id: str, colour: str) -> None:
        """Give a code another colour (#rrggbb)."""
        self._set("Recolour the code “{}”", code_id, {"colour": checked_colour(colour)})

    def define(self, code_id: str, **rules: str) -> None:
        """Set any of `brief`, `definition`, `use_when`, `avoid_when`, `example`."""
        if unknown := set(rules) - set(RULES):
            raise NotAllowed("A code has no field “{field}”.", field=sorted(unknown)[0])
        self._set(
            "Define the code “{}”",
            code_id,
            {field: checked_text(text.strip()) for field, text in rules.items()},
        )

    def set_digit(self, code_id: str, digit: int | None) -> None:
        """Let a code wear a digit (1 to 9), or none; a code that wore it before loses it."""
        checked_digit(digit)
        book = self.book()
        values: dict[str, dict[str, Any]] = {code_id: {"digit": digit}}
        wearer = book.with_digit(digit) if digit is not None else None
        if wearer is not None and wearer.id != code_id:
            values[wearer.id] = {"digit": None}
        with self._project.step("Set the digit of “{}”", book[code_id].name) as record:
            stored.update_codes(record, values)

    def move(self, code_id: str, parent_id: str | None, position: int | None = None) -> None:
        """Put a code below another (None: among the themes), before the sibling that is at `position` now,
        or last. Raises NotAllowed below itself, InvalidName where a sibling has the name already."""
        book = self.book()
        code = book[code_id]
        book.check_move(code_id, parent_id)
        book.check_sibling_name(parent_id, code.name, besides=code_id)
        siblings = [c.id for c in book.children(parent_id)]
        place = len(siblings) if position is None else max(0, min(position, len(siblings)))
        order = [c for c in siblings[:place] if c != code_id]
        order += [code_id, *(c for c in siblings[place:] if c != code_id)]
        values: dict[str, dict[str, Any]] = {c: {"position": number} for number, c in enumerate(order)}
        values[code_id]["parent_id"] = parent_id
        with self._project.step("Move the code “{}”", code.name) as record:
            stored.update_codes(record, values)

    def takes_along(self, code_id: str) -> TakenAlong:
        """What deleting the code would take with it."""
        below = [c.id for c in self.book().below(code_id)]
        codings, passages = stored.what_goes_with(self._project.connection, [code_id, *below])
        return TakenAlong(
            len(below), codings, passages, memos.number_on(self._project.connection, [code_id, *below])
        )

    def delete(self, code_id: str) -> None:
        """Delete a code with its sub-codes and their codings; passages left without a code or memo go too."""
        book = self.book()
        name = book[code_id].name
        ids = [code_id, *(c.id for c in book.below(code_id))]
        along = self.takes_along(code_id)
        self._project.snapshots.before(DELETE, len(ids) + along.codings + along.passages + along.memos)
        with self._project.step("Delete the code “{}”", name) as record:
            stored.delete_codes(record, list(reversed(ids)))

    def merge(self, source_id: str, target_id: str) -> None:
        """Put all of one code's codings, sub-codes and memos on another, and delete the first.

        Where both lie on a passage one coding stays, and where a coder has a memo on both it becomes one. Sub-codes
        whose name the target has already are refused.
        Raises NotAllowed for a code with itself or with one below it.
        """
        book = self.book()
        source, target = book[source_id], book[target_id]
        if source_id == target_id:
            raise NotAllowed("“{name}” cannot be merged with itself.", name=source.name)
        if source in book.ancestors(target_id):
            raise NotAllowed(
                "“{name}” cannot be merged into a code below it; merge the other way round.", name=source.name
            )
        children = book.children(source_id)
        for child in children:
            book.check_sibling_name(target_id, child.name, besides=source_id)
        after = book.next_position(target_id)
        self._project.snapshots.before(MERGE)
        with self._project.step("Merge the code “{}”", f"{source.name} → {target.name}") as record:
            stored.repoint_codings(record, source_id, target_id)
            memos.fold_memos(record, target_id, [target_id, source_id])
            stored.update_codes(
                record,
                {c.id: {"parent_id": target_id, "position": after + n} for n, c in enumerate(children)},
            )
            stored.delete_codes(record, [source_id])

    # --- parts of larger steps ---------------------------------------------------------------------------------

    def add(
        self, record: Journal, name: str, parent_id: str | None = None, colour: str | None = None
    ) -> Code:
        """A new code inside a step that is running."""
        book = stored.codebook(record.connection)
        name = checked_name(name)
        parent = book[parent_id] if parent_id is not None else None
        book.check_sibling_name(parent_id, name)
        if colour is None:
            colour = parent.colour if parent else next_colour(c.colour for c in book.children(None))
        code = Code(new_id(), parent_id, name, checked_colour(colour), book.next_position(parent_id))
        stored.insert_codes(record, [code])
        return code

    def load(self, record: Journal, draft: CodebookDraft) -> tuple[int, int]:
        """Add a codebook's codes after those that are there, inside a step that is running; returns how many are
        new, and how many were there already: a code with the same name in the same place stays as it is, and gets
        the sub-codes it has not. A digit that is worn already is not given twice."""
        book = stored.codebook(record.connection)
        worn = {code.digit for code in book if code.digit}
        new: list[Code] = []
        found = 0

        def take(
            drafts: Sequence[CodeDraft], parent_id: str | None, there: Sequence[Code], first: int
        ) -> None:
            nonlocal found
            by_name = {code.name.casefold(): code for code in there}
            for draft in drafts:
                name = checked_name(draft.name)
                code = by_name.get(name.casefold())
                if code is not None:
                    found += 1
                    take(draft.children, code.id, book.children(code.id), book.next_position(code.id))
                    continue
                digit = draft.digit if draft.digit not in worn else None
                if digit:
                    worn.add(digit)
                rules = {field: getattr(draft, field) for field in RULES}
                code = Code(new_id(), parent_id, name, checked_colour(draft.colour), first, digit, **rules)
                first += 1
                new.append(code)
                take(draft.children, code.id, (), 0)

        take(draft.codes, None, book.children(None), book.next_position(None))
        stored.insert_codes(record, new)
        return len(new), found

    def add_codebook(self, draft: CodebookDraft) -> tuple[int, int]:
        """Add a codebook's codes as a step of its own; returns how many are new, and how many were there."""
        with self._project.step("Add the codebook “{}”", draft.title or draft.name) as record:
            return self.load(record, draft)

    def _set(self, label: str, code_id: str, values: dict[str, Any]) -> None:
        name = self.book()[code_id].name
        with self._project.step(label, name) as record:
            stored.update_codes(record, {code_id: values})
