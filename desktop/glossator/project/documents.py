"""Documents: the reports of a project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from glossator.domain.documents import Document, Outline, Section, TextDraft, outline_of
from glossator.domain.errors import InvalidName, NotFound
from glossator.domain.names import FreeNames, checked_name
from glossator.domain.snapshots import DELETE
from glossator.storage import documents as stored
from glossator.storage import memos
from glossator.storage.journal import Journal

if TYPE_CHECKING:
    from glossator.project.project import Project


class Documents:
    """The documents: read them, and every step on them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._text: tuple[str, str] = ("", "")

    def forget(self) -> None:
        """Documents have changed; read the next text anew."""
        self._text = ("", "")

    def all(self) -> list[Document]:
        """In the order of the list."""
        return stored.all_documents(self._project.connection)

    def get(self, document_id: str) -> Document:
        """One document, its passages not counted. Raises NotFound."""
        document = stored.document_of(self._project.connection, document_id)
        if document is None:
            raise NotFound("That document is not in the project any more.")
        return document

    def named(self, name: str) -> Document:
        """The document of this name (case does not matter). Raises NotFound."""
        wanted = name.strip().casefold()
        for document in self.all():
            if document.name.casefold() == wanted:
                return document
        raise NotFound("There is no document “{name}” in the project.", name=name)

    def text(self, document_id: str) -> str:
        """The canonical text. Raises NotFound. The last one is kept: a text never changes, and each step on a
        passage asks for it."""
        if self._text[0] == document_id:
            return self._text[1]
        text = stored.text_of(self._project.connection, document_id)
        if text is None:
            raise NotFound("That document is not in the project any more.")
        self._text = (document_id, text)
        return text

    def part(self, document_id: str, start: int, end: int) -> str:
        """The code points [start, end) of the canonical text, many times faster than all of a long one. Raises
        NotFound."""
        if self._text[0] == document_id:
            return self._text[1][start:end]
        part = stored.part_of(self._project.connection, document_id, start, end)
        if part is None:
            raise NotFound("That document is not in the project any more.")
        return part

    def original(self, document_id: str) -> bytes:
        """The bytes of the file as it was imported. Raises NotFound."""
        data = stored.original_of(self._project.connection, document_id)
        if data is None:
            raise NotFound("That document is not in the project any more.")
        return data

    def sections(self, document_id: str) -> list[Section]:
        """The sections, and the parts outside the report."""
        return stored.sections_of(self._project.connection, document_id)

    def known(self, hashes: Sequence[str]) -> dict[tuple[str, str], str]:
        """(SHA-256, part) → document name, for parts of files that have been imported already."""
        return stored.names_with_hashes(self._project.connection, hashes)

    def add(self, drafts: Sequence[TextDraft]) -> list[str]:
        """Import reports: one step, however many. A name that is taken gets a number. Returns the new ids."""
        if not drafts:
            return []
        single = len(drafts) == 1
        label = "Import “{}”" if single else "Import {} documents"
        with self._project.step(label, drafts[0].name if single else str(len(drafts))) as record:
            return self.load(record, drafts)

    def load(self, record: Journal, drafts: Sequence[TextDraft]) -> list[str]:
        """Add reports inside a step that is running."""
        texts = [stored.add_text(record.connection, draft) for draft in drafts]
        entered = self.enter(record, list(zip(texts, map(outline_of, drafts), strict=True)))
        return [document_id for document_id, _ in entered]

    def enter(self, record: Journal, new: Sequence[tuple[str, Outline]]) -> list[tuple[str, str]]:
        """Add reports (id of the text, outline) whose texts are kept already, inside a step that is running over
        any connection. A name that is taken gets a number. Returns (id, name) of each."""
        taken, position = stored.names_taken(record.connection)
        names = FreeNames(taken)
        named = [(names.take(checked_name(outline.name)), text_id, outline) for text_id, outline in new]
        ids = stored.add_documents(record, named, position)
        return [(document_id, name) for document_id, (name, _, _) in zip(ids, named, strict=True)]

    def rename(self, document_id: str, name: str) -> None:
        """Give a document another name. Raises InvalidName when it is empty, too long or taken."""
        name = checked_name(name)
        document = self.get(document_id)
        for other in self.all():
            if other.id != document_id and other.name.casefold() == name.casefold():
                raise InvalidName("There already is a document “{name}”.", name=other.name)
        with self._project.step("Rename the document “{}”", document.name) as record:
            stored.update_documents(record, {document_id: {"name": name}})

    def takes_along(self, document_ids: Sequence[str]) -> tuple[int, int, int]:
        """How many passages, codings and memos deleting these would take with it."""
        connection = self._project.connection
        return *stored.what_goes_with(connection, document_ids), memos.number_in(connection, document_ids)

    def delete(self, document_ids: Sequence[str]) -> None:
        """Delete documents with everything on them: one step."""
        names = [self.get(document_id).name for document_id in document_ids]
        single = len(names) == 1
        self._project.snapshots.before(DELETE, sum(self.takes_along(document_ids)))
        label = "Delete the document “{}”" if single else "Delete {} documents"
        with self._project.step(label, names[0] if single else str(len(names))) as record:
            stored.delete_documents(record, document_ids)
