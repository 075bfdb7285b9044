"""Names and places that must not leave the project, with what stands for each: the key to exports with stand-ins.

It is never kept in a plain file. In an encrypted project it lies in the project; a plain one has it in an encrypted
file of its own beside it, `NAME.names.gloss`, which has a log as every project has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.analysis.pseudonyms import mapper, occurrences
from glossator.domain.errors import InvalidName, InvalidValue, NeedsPassphrase, NotAllowed, NotFound
from glossator.domain.pseudonyms import PERSON, MappedText, Pseudonym, checked, fits
from glossator.storage import pseudonyms as stored
from glossator.storage.journal import now

if TYPE_CHECKING:
    from glossator.project.project import Project

ENDING = ".names"


class Pseudonyms:
    """The names of a project that have stand-ins."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._companion: Project | None = None

    # --- where they are ---------------------------------------------------------------------------------------

    @property
    def companion(self) -> Path:
        """The file of their own that a plain project has them in."""
        path = self._project.path
        return path.with_name(f"{path.stem}{ENDING}{path.suffix}")

    @property
    def in_companion(self) -> bool:
        """Whether they lie in that file: in a plain project, and where it is there since the time when it was
        plain."""
        return not self._project.encrypted or self.companion.exists()

    @property
    def locked(self) -> bool:
        """Whether a passphrase is needed before they can be seen."""
        return self.in_companion and self._companion is None

    def unlock(self, passphrase: str) -> None:
        """Open the companion file, or make it. An encrypted project needs none and is left as it is.

        Raises WrongPassphrase, NotAllowed where a plain project lies there, and whatever opening a project can
        raise.
        """
        if not self.locked:
            return
        from glossator.project.project import Project

        coder = self._project.coders.name
        if self._project.read_only:
            found = Project.read(self.companion, passphrase)
        elif self.companion.exists():
            found = Project.open(self.companion, coder, passphrase=passphrase)
        else:
            found = Project.create(self.companion, coder=coder, passphrase=passphrase)
        if not found.encrypted:
            found.close()
            raise self._plain()
        self._companion = found

    def lock(self) -> None:
        """Close the companion file."""
        if self._companion is not None:
            self._companion.close()
            self._companion = None

    # --- the list ---------------------------------------------------------------------------------------------

    def all(self) -> list[Pseudonym]:
        """Every name with its stand-in, by name. Raises NeedsPassphrase while they are locked."""
        return stored.all_pseudonyms(self._holder().connection)

    def add(
        self,
        name: str,
        stand_in: str,
        kind: str = PERSON,
        whole_word: bool = True,
        match_case: bool = False,
    ) -> str:
        """Give a name a stand-in; returns its id. Raises InvalidName, InvalidValue, NeedsPassphrase."""
        holder = self._holder()
        name, stand_in = checked(name, stand_in, kind, self.all(), whole_word, match_case)
        # The name is in no label: those are shown, and exported.
        with holder.step("Give the stand-in “{}”", stand_in) as record:
            return stored.add_pseudonym(record, name, stand_in, kind, whole_word, match_case)

    def add_all(self, lines: Sequence[tuple[int, str, str, str]]) -> int:
        """Give the names of a list their stand-ins: one step, all or none; returns how many. A line is its number
        in the list, name, stand-in and kind. Raises InvalidValue, which says the line, and NeedsPassphrase."""
        holder, there = self._holder(), self.all()
        with holder.step("Give {} stand-ins", str(len(lines))) as record:
            for line, name, stand_in, kind in lines:
                try:
                    name, stand_in = checked(name, stand_in, kind, there)
                except (InvalidName, InvalidValue) as fault:
                    raise InvalidValue(
                        "Line {line}: {reason} Nothing was changed.", line=line, reason=fault
                    ) from fault
                row_id = stored.add_pseudonym(record, name, stand_in, kind, True, False)
                there.append(Pseudonym(row_id, name, stand_in, kind, True, False, now()))
        return len(lines)

    def named(self, name: str) -> Pseudonym:
        """The one that a name has. Raises NotFound, NeedsPassphrase."""
        for each in [] if self.locked else self.all():
            if fits(each, name.strip()):
                return each
        raise NotFound("That name has no stand-in.")

    def change(
        self,
        pseudonym_id: str,
        name: str | None = None,
        stand_in: str | None = None,
        kind: str | None = None,
        whole_word: bool | None = None,
        match_case: bool | None = None,
    ) -> None:
        """Change what is given of it. Raises as `add` does, and NotFound."""
        holder, there = self._holder(), self.all()
        old = next((p for p in there if p.id == pseudonym_id), None)
        if old is None:
            raise NotFound("That name has no stand-in any more.")
        kind = old.kind if kind is None else kind
        whole_word = old.whole_word if whole_word is None else whole_word
        match_case = old.match_case if match_case is None else match_case
        name, stand_in = checked(
            old.name if name is None else name,
            old.stand_in if stand_in is None else stand_in,
            kind,
            [p for p in there if p.id != pseudonym_id],
            whole_word,
            match_case,
        )
        with holder.step("Change the stand-in “{}”", stand_in) as record:
            stored.update_pseudonym(
                record,
                pseudonym_id,
                {
                    "name": name,
                    "stand_in": stand_in,
                    "kind": kind,
                    "whole_word": int(whole_word),
                    "match_case": int(match_case),
                },
            )

    def remove(self, ids: Sequence[str]) -> None:
        """Take names off the list. The log keeps them, so that the step can be undone."""
        holder = self._holder()
        gone = [p for p in self.all() if p.id in set(ids)]
        if gone:
            subject = gone[0].stand_in if len(gone) == 1 else str(len(gone))
            with holder.step("Remove the stand-in “{}”", subject) as record:
                stored.delete_pseudonyms(record, [p.id for p in gone])

    def undo(self) -> None:
        """Take back the last step on the list. Raises UndoRefused. In an encrypted project it is the project's."""
        self._holder().undo()

    # --- in the texts -----------------------------------------------------------------------------------------

    def find(self, document_id: str) -> list[tuple[str, int, int]]:
        """(id, start, end) of every name in a document, in order and apart."""
        return occurrences(self._project.documents.text(document_id), self.all())

    def counts(self, names: Sequence[Pseudonym] | None = None) -> dict[str, dict[str, int]]:
        """Id → document id → how often the name stands in it; what does not occur is left out. With `names` it is
        of these, which are then looked up nowhere."""
        found: dict[str, dict[str, int]] = {}
        names = self.all() if names is None else names
        for document in self._project.documents.all() if names else ():
            for each, _, _ in occurrences(self._project.documents.text(document.id), names):
                by_document = found.setdefault(each, {})
                by_document[document.id] = by_document.get(document.id, 0) + 1
        return found

    def mapped(self, document_id: str) -> MappedText:
        """The text of a document with stand-ins, and where its places have gone."""
        return self.mapper()(self._project.documents.text(document_id))

    def mapper(self) -> Callable[[str], MappedText]:
        """What puts the stand-ins into any text."""
        return mapper(self.all())

    def _holder(self) -> Project:
        if not self.in_companion:
            return self._project
        if self._companion is None:
            raise NeedsPassphrase(
                "The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” "
                "beside it: give the passphrase of that file first.",
                name=self.companion.name,
            )
        if not self._companion.encrypted:
            raise self._plain()
        return self._companion

    def _plain(self) -> NotAllowed:
        return NotAllowed(
            "“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was "
            "read or written there. Move it to another folder.",
            name=self.companion.name,
        )
