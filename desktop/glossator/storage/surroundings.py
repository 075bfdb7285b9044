"""What lies beside a project: copies that cloud folders made, and side files that are not its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from glossator.domain.remarks import Remark, remark
from glossator.drafts import PROJECT, drafts_in
from glossator.storage import headers

SUFFIX = ".gloss"
JOURNAL = "-journal"

# What is put behind a file's name, https://help.dropbox.com/organize/conflicted-copy and its like for the others.
_MAKERS = (
    (
        re.compile(r" \([^()]*conflicted copy[^()]*\)( \(\d+\))?", re.IGNORECASE),
        "Dropbox, Nextcloud or ownCloud",
    ),
    (re.compile(r"\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?"), "Syncthing"),
    (re.compile(r" \(\d{1,2}\)"), "Google Drive, or by a download"),
    (re.compile(r" \d{1,2}"), "iCloud, or by hand"),
    (re.compile(r"-[A-Z0-9][A-Z0-9-]{2,14}(-\d+)?"), "OneDrive"),
)
_UNSURE = {who for _, who in _MAKERS[2:]}
_BACKUP = re.compile(r"\.before-\w+-\d+")
_MAGIC = bytes.fromhex("d9d505f920a163d7")  # https://www.sqlite.org/fileformat.html section 3
_HEADER = 28  # bytes of a journal's header


def maker(name: str, project: str) -> str | None:
    """Who made the file of this name as a conflict copy of `project`, or None: both are names with their suffix."""
    stem, suffix = project.removesuffix(SUFFIX), SUFFIX if project.endswith(SUFFIX) else ""
    if not name.startswith(stem) or not name.endswith(suffix):
        return None
    rest = name[len(stem) : len(name) - len(suffix)]
    return next((who for pattern, who in _MAKERS if pattern.fullmatch(rest)), None)


def conflicts(names: Iterable[str], project: str) -> list[tuple[str, str]]:
    """The conflict copies of `project` among these names, and who made each."""
    return [(name, who) for name in sorted(names) if name != project and (who := maker(name, project))]


def backups(names: Iterable[str], project: str) -> list[str]:
    """The copies from before an upgrade among these names."""
    stem = project.removesuffix(SUFFIX)
    return [
        name
        for name in sorted(names)
        if name.startswith(stem) and _BACKUP.fullmatch(name[len(stem) :].removesuffix(SUFFIX))
    ]


def strangers(path: Path) -> list[Remark]:
    """What lies beside a project and should be known when it is opened: conflict copies, side files that are not
    its own. A file that is not there yet is said to be on its way."""
    return list(_strangers(path, _names(path.parent)))


def _strangers(path: Path, names: set[str]) -> Iterator[Remark]:
    for copy, who in conflicts(names, path.name):
        if who in _UNSURE and _identity(path) != _identity(path.with_name(copy)):
            continue  # another project that happens to be called so
        yield remark(
            "There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to "
            "compare.",
            copy=copy,
            name=path.name,
            maker=who,
        )
    for side in ("-wal", "-shm"):
        if path.name + side in names:
            yield remark(
                "Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project "
                "open. Keep the two together until all is well.",
                name=path.name,
                side=path.name + side,
            )
    if f".{path.name}.icloud" in names:
        yield remark(
            "“{name}” is not on this computer yet: iCloud holds its place. Download it first.", name=path.name
        )
    elif path.is_file() and not path.stat().st_size:
        yield remark(
            "“{name}” is a file without content: where a cloud folder holds its place, download it first.",
            name=path.name,
        )
    if foreign_journal(path):
        yield journal_said(path)


def copies(path: Path) -> list[Remark]:
    """What a damaged project could be restored from."""
    return [
        remark("“{copy}” is a copy from before an upgrade: it can be opened instead.", copy=copy)
        for copy in backups(_names(path.parent), path.name)
        if _is_whole(path.with_name(copy))
    ]


def copies_of(path: Path, project_id: str) -> list[Path]:
    """The copies of a project in its folder: those called after it, and plain ones of whatever name, which hold its
    id. Drafts that a killed program has left are among them."""
    stem = path.name.removesuffix(SUFFIX)
    found = drafts_in(path.parent, PROJECT)
    for name in _names(path.parent) - {path.name}:
        other = path.with_name(name)
        if name.endswith(SUFFIX) and (
            name.startswith(f"{stem}.") or maker(name, path.name) or _identity(other) == project_id
        ):
            found.append(other)
    return sorted(found)


def journal_said(path: Path) -> Remark:
    """What to say of the journal of another file."""
    return remark(
        "Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was "
        "changed: move “{side}” to another folder and open the project again.",
        name=path.name,
        side=path.name + JOURNAL,
    )


def foreign_journal(path: Path) -> bool:
    """Whether the journal beside a file is that of another: SQLite would roll it back into this one.

    A transaction notes page 1 as it was; its change counter, or for encrypted files the salt, is then the file's
    own or the one before (https://www.sqlite.org/fileformat.html section 1.3.6). What says nothing counts as
    its own.
    """
    try:
        status = path.stat()
        if (status.st_dev, status.st_ino) in headers.OPEN:
            return False  # looked at when it was opened
        with path.with_name(path.name + JOURNAL).open("rb") as journal:
            first = _first_page(journal.read(_HEADER), journal)
        with path.open("rb") as file:
            mine = file.read(100)
    except OSError:
        return False
    if len(first) < 100 or len(mine) < 100:
        return False
    if not mine.startswith(headers.MAGIC):
        return first[:16] != mine[:16]
    if not first.startswith(headers.MAGIC):
        return True
    was, now = (int.from_bytes(page[24:28], "big") for page in (first, mine))
    return now - was not in (0, 1) or first[16:18] != mine[16:18]


def _identity(path: Path) -> object:
    """The project's own id, which a copy shares; of a file that tells none something that equals nothing."""
    told = _asked(path, "SELECT id FROM project")
    return object() if told is None else told


def _is_whole(path: Path) -> bool:
    """Whether a copy can be read; of an encrypted one its size and first page alone say it."""
    from glossator.domain.errors import GlossatorError

    try:
        return headers.check(path) or _asked(path, "PRAGMA quick_check(1)") == "ok"
    except (GlossatorError, OSError):
        return False


def _asked(path: Path, question: str) -> object:
    """The first value that a plain project answers; None where it cannot."""
    from sqlalchemy.exc import SQLAlchemyError

    from glossator.domain.errors import GlossatorError
    from glossator.storage.connections import connect

    try:
        if not path.stat().st_size or headers.check(path):
            return None
        connection = connect(path, reading=True)
        try:
            return connection.exec_driver_sql(question).scalar()
        finally:
            connection.close()
            connection.engine.dispose()
    except (GlossatorError, SQLAlchemyError, OSError):
        return None


def _first_page(header: bytes, journal: object) -> bytes:
    """Page 1 as the journal keeps it; empty where it does not."""
    from io import BufferedReader

    assert isinstance(journal, BufferedReader)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        return b""
    sector, page = (int.from_bytes(header[at : at + 4], "big") for at in (20, 24))
    if not 512 <= page <= 65536 or not 32 <= sector <= 65536:
        return b""
    at = sector
    while True:
        journal.seek(at)
        number = journal.read(4)
        if len(number) < 4:
            return b""
        if int.from_bytes(number, "big") == 1:
            return journal.read(page)
        at += page + 8


def _names(folder: Path) -> set[str]:
    try:
        return {entry.name for entry in folder.iterdir()}
    except OSError:
        return set()
