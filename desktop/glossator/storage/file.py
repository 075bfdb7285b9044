"""A project's file: making, checking, opening and closing `NAME.gloss`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy.dialects.sqlite  # noqa: F401 - else it is looked up when the first file is opened
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import MultipleResultsFound, NoResultFound

from glossator import assets
from glossator.domain.errors import (
    CannotWrite,
    Damaged,
    GlossatorError,
    NeedsPassphrase,
    NewerProject,
    NotAProject,
)
from glossator.domain.ids import new_id
from glossator.domain.remarks import Remark, remark
from glossator.drafts import PROJECT, draft_in, sweep
from glossator.storage import headers, lock, schema, surroundings
from glossator.storage.connections import connect
from glossator.storage.faults import damaged, explained
from glossator.storage.headers import APPLICATION_ID
from glossator.storage.impossible import any_impossible, times_there
from glossator.storage.journal import now, transaction
from glossator.storage.keys import Key
from glossator.storage.upgrade import Shape, back_up, known_revisions, shape, shape_of, upgrade

SUFFIX = ".gloss"
PAGE = 8192  # bytes
CHECK_WHOLE_UP_TO = 32 * 2**20
"""Bytes. A file up to this size is checked page by page at each opening (about 10 ms a megabyte when it is
not in memory yet), and value by value; a larger one only in its header and its tables, and whole by
`glossator check`: what it holds that cannot be is read as `columns` says."""

# What reading a column raises that holds what nobody ever put there.
_ODD = (ValueError, TypeError, OverflowError, LookupError, NoResultFound, MultipleResultsFound)


class ProjectFile:
    """An open project file: its path and its one connection. Made by `create`, `open_file` or `open_to_read`."""

    def __init__(self, path: Path, connection: Connection, token: str | None, key: Key | None = None) -> None:
        self.path = path
        self.backup: Path | None = None
        # What `lock.release` wants; None for a file opened to read.
        self.token = token
        self._first = False
        self.renew(connection, key)

    def renew(self, connection: Connection, key: Key | None) -> None:
        """Stand on the file that lies at the path now, through this connection."""
        self.connection = connection
        self.key = key
        """What the file is encrypted with; None for a plain one."""
        status = self.path.stat()
        self._file = (status.st_dev, status.st_ino)
        self._first = self._file not in headers.OPEN
        salt = connection.exec_driver_sql("PRAGMA cipher_salt").scalar() if key is not None else None
        headers.OPEN[self._file] = bytes.fromhex(str(salt or ""))

    @property
    def identity(self) -> tuple[int, int]:
        """Device and inode: which file it is, wherever it is moved."""
        return self._file

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading alone, without holding it."""
        return self.token is None

    def close(self) -> None:
        """Let the file go. Closing twice does nothing."""
        if self.connection.closed:
            return
        if self.token is not None:
            # A full disk or a folder taken away must not keep the window open; the row left
            # behind counts for nothing once this process ends.
            with suppress(GlossatorError), explained(self.path):
                lock.release(self.connection, self.token)
        self.let_go()

    def let_go(self) -> None:
        """Close the connection, and stay the holder."""
        self.connection.close()
        self.connection.engine.dispose()
        if self._first:
            headers.OPEN.pop(self._file, None)


@contextmanager
def drafted(path: Path, name: str, key: Key | None = None) -> Iterator[Path]:
    """Make a new project file: yields the path of a draft with an empty schema, to be filled and closed inside.
    With a key it is encrypted from its first byte on.

    On leaving, the draft is moved to `path`; when anything is raised it is removed. So nothing half made is ever
    at `path`. Raises CannotWrite where `path` exists or cannot be written.
    """
    taken = CannotWrite("“{name}” exists already; nothing was changed. Choose another name.", name=path.name)
    if path.exists():
        raise taken
    _check_place(path)
    draft = draft_in(path.parent, PROJECT)
    with explained(path):
        try:
            sweep(path.parent, PROJECT)
            # Taken first in the ordinary way: a missing or read-only folder then says so in the system's words.
            draft.open("xb").close()
            connection = connect(draft, key=key)
            try:
                if key is None:
                    # Texts and files are long rows: with pages of 4 KB they take a tenth longer to write.
                    connection.exec_driver_sql(f"PRAGMA page_size={PAGE}")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                upgrade(connection)
                with transaction(connection):
                    row = {"id": new_id(), "name": name, "created_at": now()}
                    connection.execute(insert(schema.project), row)
            finally:
                connection.close()
                connection.engine.dispose()
            yield draft
            try:
                os.link(draft, path)  # unlike a rename it never replaces what has appeared there meanwhile
            except FileExistsError:
                raise taken from None
            except OSError:  # a file system without links
                draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def open_file(
    path: Path,
    by_force: bool = False,
    migrations: Path | None = None,
    target: str = schema.REVISION,
    key: Key | None = None,
) -> ProjectFile:
    """Open a project to work in it, and hold it against other writers.

    Everything is checked before anything is written. A project of an older revision is backed up beside
    itself (`ProjectFile.backup` names the copy), upgraded in one transaction, and checked again.
    A key that a plain project does not need does no harm.
    Raises NotAProject, NewerProject, InUse, NeedsPassphrase, WrongPassphrase or CannotWrite, each with one
    sentence.
    """
    migrations = migrations or assets.migrations()
    path = real(path)
    key = _needed(path, key)
    with _checked(path, migrations, target, key=key) as (connection, revision):
        token = lock.take(connection, path.name, by_force)
        opened = ProjectFile(path, connection, token, key)
        try:
            sweep(path.parent, PROJECT)
            connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
            if revision != target:
                _upgrade(opened, revision, migrations, target)
        except BaseException:
            opened.close()
            raise
        return opened


def _upgrade(opened: ProjectFile, revision: str, migrations: Path, target: str) -> None:
    """Back the project up and bring it to `target`; where that fails no copy is left, since nothing changed."""

    def check() -> None:
        _check_pages(opened.connection, opened.path)
        _check_tables(opened.connection, opened.path, shape(migrations, target))
        if target == schema.REVISION:
            _check_values(opened.connection, opened.path)

    copy = back_up(opened.connection, opened.path, revision, opened.key)
    try:
        upgrade(opened.connection, migrations, target, check)
    except Exception as fault:  # whatever it is, the file is as it was, and that is said
        copy.unlink(missing_ok=True)
        if isinstance(fault, GlossatorError):
            raise
        raise CannotWrite(
            "“{name}” could not be brought up to date ({reason}); it is as it was.",
            name=opened.path.name,
            reason=type(fault).__name__,
        ) from fault
    opened.backup = copy


def open_to_read(path: Path, key: Key | None = None) -> ProjectFile:
    """Open a project to look at it: no lock is taken, and SQLite itself refuses every write.

    Works while another program holds the project, and on a read-only folder. Raises as `open_file` does;
    a project of an older revision is refused, since it could not be upgraded.
    """
    path = real(path)
    key = _needed(path, key)
    with _checked(path, assets.migrations(), schema.REVISION, True, key) as (connection, revision):
        if revision != schema.REVISION:
            connection.close()
            raise CannotWrite(
                "“{name}” was made by an older Glossator; open it once in the window to bring it up to date.",
                name=path.name,
            )
        return ProjectFile(path, connection, None, key)


def real(path: Path) -> Path:
    """The file itself where `path` is a symbolic link: what is put in its place is to take the file's, and what
    lies beside it lies beside the file."""
    with suppress(OSError):
        return Path(os.path.realpath(path)) if path.is_symlink() else path
    return path


def check_same(opened: ProjectFile) -> None:
    """Raise CannotWrite where another file stands in the project's place."""
    status = opened.path.stat()
    if opened.read_only or (status.st_dev, status.st_ino) != opened.identity:
        raise CannotWrite(
            "“{name}” is not the file any more that was opened; nothing was changed.",
            name=opened.path.name,
        )


def open_to_check(path: Path, key: Key | None = None) -> ProjectFile:
    """Open a project to say what is wrong with it: whatever its pages and rows hold. Raises as `open_to_read` does
    where there are no tables that could be looked at."""
    path = real(path)
    key = _needed(path, key)
    with _checked(path, assets.migrations(), schema.REVISION, True, key, spoilt=True) as (connection, _):
        return ProjectFile(path, connection, None, key)


def beside(opened: ProjectFile) -> Connection:
    """Another connection to a project that this program holds, for work in another thread; whoever asks closes it
    there, and its engine. Raises CannotWrite where another file stands in the project's place."""
    with explained(opened.path):
        check_same(opened)
        return connect(opened.path, key=opened.key)


def revision_of(connection: Connection) -> str:
    """The schema's revision, as Alembic stored it."""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def sizes(connection: Connection) -> dict[str, int]:
    """How many rows the tables hold that a user would count."""
    tables = (
        schema.documents,
        schema.codes,
        schema.passages,
        schema.codings,
        schema.coders,
        schema.memos,
        schema.edits,
    )
    return {t.name: connection.execute(select(func.count()).select_from(t)).scalar_one() for t in tables}


def problems(connection: Connection) -> list[Remark]:
    """What SQLite finds wrong with the pages and indexes of the whole file, each with what repair does about it.
    Empty when all is well."""
    pages = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return [] if pages == ["ok"] else [_told(page) for page in pages]


def _told(page: str) -> Remark:
    words = " ".join(page.replace("*** in database main ***", "").split())
    if "index" in words or words.startswith("non-unique"):
        return remark("An index of the file is damaged ({words}).", words=words).then(
            remark("The rows are there, and repair reads them without it.")
        )
    return remark("The file itself is damaged ({words}).", words=words).then(
        remark("Repair reads what is whole around that, and brings back what the log holds of the rest.")
    )


@contextmanager
def _checked(
    path: Path,
    migrations: Path,
    target: str,
    reading: bool = False,
    key: Key | None = None,
    spoilt: bool = False,
) -> Iterator[tuple[Connection, str]]:
    """A connection to a file that is a sound project of a known revision, and that revision. One that may be
    `spoilt` only has to have its tables."""
    with explained(path):
        _check_journal(path)
        connection = connect(path, reading, key)
        try:
            if key is not None:
                _check_application(connection, path)
            revision = _revision(connection, path)
            if revision not in known_revisions(migrations):
                raise NewerProject(
                    "“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to "
                    "{known}). Install the newer version; nothing was changed.",
                    name=path.name,
                    revision="".join(c for c in revision[:40] if c.isprintable()),
                    known=target,
                )
            if not spoilt and path.stat().st_size <= CHECK_WHOLE_UP_TO:
                _check_pages(connection, path)
            _check_tables(connection, path, shape(migrations, revision))
            if revision == schema.REVISION and not spoilt:
                _check_values(connection, path)
            yield connection, revision
        except BaseException as fault:
            connection.close()
            connection.engine.dispose()
            if isinstance(fault, _ODD):
                raise damaged(path) from fault
            raise


def _needed(path: Path, key: Key | None) -> Key | None:
    """The key if the file is encrypted. Raises NotAProject, or NeedsPassphrase where there is none."""
    with explained(path):
        if not headers.check(path):
            return None
    if key is None:
        raise NeedsPassphrase("“{name}” is protected: it opens with its passphrase only.", name=path.name)
    return key


def _check_journal(path: Path) -> None:
    """CannotWrite where SQLite would roll another file's journal back into this one."""
    if surroundings.foreign_journal(path):
        said = surroundings.journal_said(path)
        raise CannotWrite(said.message, **dict(said.facts))


def _check_place(path: Path) -> None:
    """CannotWrite where an earlier file's journal was left: SQLite would take it for the new one's."""
    if path.with_name(path.name + surroundings.JOURNAL).exists():
        raise CannotWrite(
            "“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another "
            "folder, or choose another name.",
            name=path.name,
            side=path.name + surroundings.JOURNAL,
        )


def _check_application(connection: Connection, path: Path) -> None:
    """A plain file says in its header whose it is; an encrypted one can be asked only now."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise NotAProject(
            "“{name}” is a database of another program, not a Glossator project.", name=path.name
        )


def _revision(connection: Connection, path: Path) -> str:
    tables = {
        row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
    }
    if "alembic_version" not in tables or "edits" not in tables:
        raise Damaged("“{name}” is damaged: its tables are missing. Nothing was touched.", name=path.name)
    return revision_of(connection)


def _check_pages(connection: Connection, path: Path) -> None:
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise damaged(path)


def _check_tables(connection: Connection, path: Path, wanted: Shape) -> None:
    """Damaged where tables or columns are not those of the revision, or where there is anything else that no
    Glossator makes: a view or a trigger could change what the log does not see. An index may be missing."""
    found = shape_of(connection)
    if not found.keys() <= wanted.keys() or any(
        found.get(key) != columns for key, columns in wanted.items() if key[0] == "table"
    ):
        raise damaged(path)


def _check_values(connection: Connection, path: Path) -> None:
    small = path.stat().st_size <= CHECK_WHOLE_UP_TO
    if times_there(connection) != 1 or (small and any_impossible(connection)):
        raise damaged(path)
