"""A project: open, close, edit, undo, observe. Its nouns hang on it: `documents`, `codes`, `passages` …

Reading methods return domain values. Each editing method is one user step, one transaction, one Edit; it is on
disk when the method returns, and only then are the observers told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.changes import STEP, Edit
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.errors import CannotWrite, NotAProject
from glossator.domain.names import checked_name
from glossator.domain.remarks import Remark
from glossator.domain.snapshots import IMPORT
from glossator.project.attributes import Attributes
from glossator.project.coders import Coders
from glossator.project.codes import Codes
from glossator.project.documents import Documents
from glossator.project.edges import Edges
from glossator.project.encryption import Encryption
from glossator.project.exports import Exports
from glossator.project.history import Log
from glossator.project.memos import Memos
from glossator.project.passages import Passages
from glossator.project.pseudonyms import Pseudonyms
from glossator.project.revisions import Revisions
from glossator.project.snapshots import Snapshots
from glossator.storage import file, journal, lock, undoing
from glossator.storage.checks import findings
from glossator.storage.deposits import Deposits
from glossator.storage.faults import explained
from glossator.storage.journal import Journal
from glossator.storage.keys import Key

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from glossator.project.past import Past

SUFFIX = file.SUFFIX

Observer = Callable[[Edit], None]


def _key(passphrase: str | None) -> Key | None:
    return None if passphrase is None else Key(passphrase)


class Project:
    """An open project. Made by `create`, `open` or `read`; a context manager that closes it."""

    def __init__(self, opened: file.ProjectFile, coder: str | None = None) -> None:
        self._file = opened
        self._observers: list[Observer] = []
        self.stepping_apart = False
        """Whether a step is being done in another thread (`apart`): until it is over no other is possible."""
        self.coders = Coders(self, coder)
        self.codes = Codes(self)
        self.documents = Documents(self)
        self.attributes = Attributes(self)
        self.passages = Passages(self)
        self.edges = Edges(self)
        self.memos = Memos(self)
        self.revisions = Revisions(self)
        self.exports = Exports(self)
        self.log = Log(self)
        self.encryption = Encryption(self)
        self.snapshots = Snapshots(self, opened)
        self.pseudonyms = Pseudonyms(self)

    @classmethod
    def create(
        cls,
        path: Path,
        codebook: CodebookDraft | None = None,
        coder: str | None = None,
        fill: Callable[[Project], None] | None = None,
        passphrase: str | None = None,
    ) -> Project:
        """Make a new project file, with the codes of `codebook` and with what `fill` puts in, and open it. With a
        passphrase it is encrypted.

        Raises CannotWrite where the file exists or its place cannot be written. Nothing half made is ever at
        `path`, also when the program is killed.
        """
        key = _key(passphrase)
        with (
            file.drafted(path, checked_name(path.stem), key) as draft,
            cls._open(draft, coder, key) as project,
        ):
            if codebook is not None:
                with project.step(
                    "Create with the codebook “{}”", codebook.name, kind=journal.SETUP
                ) as record:
                    project.codes.load(record, codebook)
            if fill is not None:
                fill(project)
        return cls._open(path, coder, key)

    @classmethod
    def open(
        cls,
        path: Path,
        coder: str | None = None,
        by_force: bool = False,
        passphrase: str | None = None,
    ) -> Project:
        """Open a project to work in it. `coder` is the name to code under; without one the user's name.

        Raises NotAProject, NewerProject, InUse, NeedsPassphrase, WrongPassphrase or CannotWrite; nothing has been
        touched then. `by_force` takes the project although another machine's program seems to hold it.
        """
        return cls._open(path, coder, _key(passphrase), by_force)

    @classmethod
    def _open(cls, path: Path, coder: str | None, key: Key | None, by_force: bool = False) -> Project:
        name = checked_name(coder) if coder else lock.user_name()  # before the project is held
        return cls(file.open_file(path, by_force, key=key), name)

    @classmethod
    def read(cls, path: Path, passphrase: str | None = None, coder: str | None = None) -> Project:
        """Open a project to look at it, also while another program works in it. No step is possible; `coder` says
        whose passages and memos are one's own."""
        return cls(file.open_to_read(path, _key(passphrase)), coder)

    @classmethod
    def check(cls, path: Path, passphrase: str | None = None) -> list[Remark]:
        """The findings of a project that may be too damaged to be opened. Raises as `read` does where not even that
        can be told."""
        with cls(file.open_to_check(path, _key(passphrase))) as project, explained(path):
            try:
                return project.findings()
            except NotAProject as fault:  # what it met first ended the search
                return [Remark(fault.message, tuple(fault.facts.items()))]

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go. Nothing needs saving: every step is on disk already."""
        self._observers.clear()
        self.pseudonyms.lock()
        self._file.close()

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._file.path

    @property
    def name(self) -> str:
        """What the title bar calls it."""
        return self._file.path.stem

    @property
    def read_only(self) -> bool:
        """Whether it was opened by `read`."""
        return self._file.read_only

    @property
    def opened(self) -> file.ProjectFile:
        """The file itself, for the nouns of this layer."""
        return self._file

    def again(self) -> Project:
        """The same file, opened once more to look at it: in another thread, which closes it there."""
        return Project(file.open_to_read(self.path, self._file.key), self.coders.name)

    @property
    def encrypted(self) -> bool:
        """Whether the file opens with a passphrase only."""
        return self._file.key is not None

    @property
    def backup(self) -> Path | None:
        """The copy that was made before an upgrade at opening, or None."""
        return self._file.backup

    @property
    def connection(self) -> Connection:
        """The file's connection, for the nouns of this layer."""
        return self._file.connection

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call `observer` with each Edit once it is on disk; returns what ends that."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer) if observer in self._observers else None

    # --- editing ---------------------------------------------------------------------------------------------

    @contextmanager
    def step(self, label: str, subject: str = "", kind: str = STEP) -> Iterator[Journal]:
        """One user step: what is written through the journal inside is stored with its Edit, or nothing is.

        `label` is the template that the Edit menu shows ("Tag with {}"), `subject` what fills it.
        """
        self.check_writable()
        with explained(self.path):
            who = self.coders.current_id
            with journal.step(self.connection, who, label, subject, kind) as record:
                yield record
        if record.edit is not None:
            self.tell(record.edit)

    @property
    def can_undo(self) -> Edit | None:
        """The step that `undo` takes back, or None."""
        return journal.last_done(self.connection)

    @property
    def can_redo(self) -> Edit | None:
        """The step that `redo` does again, or None."""
        return journal.next_undone(self.connection)

    def undo(self) -> Edit:
        """Take the last step back. Raises UndoRefused."""
        return self._reverse(undoing.undo)

    def redo(self) -> Edit:
        """Do the step again that was undone last. Raises UndoRefused."""
        return self._reverse(undoing.redo)

    def _reverse(self, how: Callable[[Connection, Callable[[Journal], str]], Edit]) -> Edit:
        self.check_writable()
        with explained(self.path):
            edit = how(self.connection, self.coders.current_id)
        self.tell(edit)
        return edit

    def history(self, limit: int = 200) -> list[Edit]:
        """The latest edits, newest first, without their changes."""
        return [entry.edit for entry in self.log.entries(limit=limit)]

    def as_of(self, number: int) -> Past:
        """The project as it was after the edit of this number, to look at; whoever asks closes it. Raises
        NotFound."""
        from glossator.project.past import past_of  # a project itself, so it cannot be there first

        return past_of(self, self.log.entry(number))

    def deposits(self) -> Deposits:
        """What puts texts into the file from another thread, before a step makes documents of them. Asked for and
        closed in that thread. A snapshot is taken before, where they are."""
        self.snapshots.before(IMPORT)
        return Deposits(self._file)

    def tell(self, edit: Edit) -> None:
        """Tell the observers of a step that is on disk, also of one that came over a connection of its own."""
        if edit.touches("codes"):
            self.codes.forget()
        if edit.touches("documents"):
            self.documents.forget()
        for observer in tuple(self._observers):
            observer(edit)

    def check_writable(self) -> None:
        """Raise CannotWrite or InUse where no step is possible."""
        if self.read_only:
            raise CannotWrite("“{name}” is open for reading only; nothing was changed.", name=self.path.name)
        if self.stepping_apart:
            raise CannotWrite(
                "A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is "
                "done, or stop it.",
                name=self.path.name,
            )
        with explained(self.path):
            if not self.holds():
                raise lock.taken_over(self.path.name)

    # --- looking at the whole ----------------------------------------------------------------------------------

    def info(self) -> dict[str, int | str]:
        """Counts and the schema's revision: documents, codes, passages, codings, coders, memos, edits, schema."""
        with journal.snapshot(self.connection):
            return {**file.sizes(self.connection), "schema": file.revision_of(self.connection)}

    def findings(self) -> list[Remark]:
        """What is wrong with the file, a sentence each: pages, references, quotes against text, the log."""
        with journal.snapshot(self.connection):
            return file.problems(self.connection) or findings(self.connection)

    def holds(self) -> bool:
        """Whether this program still is the one that has the project open."""
        return self._file.token is not None and lock.held(self.connection, self._file.token)
