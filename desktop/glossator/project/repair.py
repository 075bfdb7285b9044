"""Repair: what can still be read of a damaged project, made into a new file. The damaged one is only read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.domain.errors import Damaged, GlossatorError, InUse, NeedsPassphrase, NewerProject, NotAProject
from glossator.domain.remarks import Remark, remark

if TYPE_CHECKING:
    from glossator.storage.keys import Key
    from glossator.storage.salvage import Salvaged

_NOTHING = (
    "Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy."
)
# Without these tables it is no project, or nothing is left of it that a researcher would miss.
_LEAST = {"documents", "document_texts", "codes", "passages", "codings"}


@dataclass(frozen=True, slots=True)
class Repaired:
    """The new file, what it holds by table, and what was lost on the way: empty remarks when nothing was."""

    path: Path
    counts: dict[str, int]
    remarks: tuple[Remark, ...]


def free_name(path: Path) -> Path:
    """`NAME repaired.gloss` beside a damaged file, or the first such name with a number that is free."""
    number = 1
    while True:
        count = f" {number}" if number > 1 else ""
        target = path.with_name(f"{path.stem} repaired{count}.gloss")
        if not target.exists():
            return target
        number += 1


def strangers(path: Path) -> list[Remark]:
    """What lies beside a project and should be known: copies that a cloud folder made, files of other programs."""
    from glossator.storage import surroundings

    return surroundings.strangers(path)


def copies(path: Path) -> list[Remark]:
    """What a damaged project could be restored from: copies beside it, and its snapshots in the usual place."""
    from glossator.project.snapshots import LostProject, usual_place
    from glossator.storage import surroundings

    found = surroundings.copies(path)
    if kept := LostProject.under(usual_place(), path, None).all():
        found.append(
            remark(
                "Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored "
                "with: glossator snapshots.",
                name=path.name,
                count=len(kept),
                date=f"{kept[0].taken_at.astimezone():%Y-%m-%d %H:%M}",
            )
        )
    return found


def repair(
    path: Path,
    target: Path | None = None,
    passphrase: str | None = None,
    check: Callable[[], None] = lambda: None,
) -> Repaired:
    """Make a new project of everything in a damaged one that can still be read, and say what could not.

    Works on a copy: the damaged file stays byte for byte as it is. `check` is called between the steps and may
    raise. Raises NotAProject where nothing can be read, NewerProject, NeedsPassphrase, WrongPassphrase, and
    CannotWrite where `target` exists or cannot be written.
    """
    from glossator.drafts import PROJECT, draft_in
    from glossator.storage import checks, file, rebuilding, salvage, schema, surroundings
    from glossator.storage.connections import connect
    from glossator.storage.faults import explained
    from glossator.storage.journal import now
    from glossator.storage.mending import Mending

    target = free_name(path) if target is None else target
    key = _key_for(path, passphrase)
    copy, staging = (draft_in(target.parent, PROJECT) for _ in range(2))
    try:
        with explained(target):
            salvage.copy_of(path, copy, key is not None, not surroundings.foreign_journal(path))
        check()
        try:
            found = salvage.salvage(copy, None, key)
        except NotAProject as fault:
            raise NotAProject(_NOTHING, name=path.name) from fault
        if not found.rows.keys() >= _LEAST or not any(found.rows[name] for name in found.rows):
            raise NotAProject(_NOTHING, name=path.name)
        _settle_revision(found, path)
        check()
        moment = now()
        if found.revision != schema.REVISION:
            try:
                found = rebuilding.at_head(staging, found, key)
            except NotAProject as fault:
                raise NotAProject(_NOTHING, name=path.name) from fault
        mending = Mending(found, moment)
        mending.mend()
        check()
        with file.drafted(target, path.stem, key) as draft:
            rebuilding.rebuild(draft, mending, path.name, path.stem, key)
            connection = connect(draft, True, key)
            try:
                wrong = file.problems(connection) or checks.findings(connection)
                counts = file.sizes(connection)
            finally:
                connection.close()
                connection.engine.dispose()
            check()
        left = tuple(
            remark("Not mended: {finding}", finding=replace(finding, advice=None)) for finding in wrong
        )
        return Repaired(target, counts, (*mending.remarks, *left))
    finally:
        for each in (copy, staging):
            salvage.remove(each)


def _key_for(path: Path, passphrase: str | None) -> Key | None:
    """The key, where the file is encrypted. The first bytes of a damaged file may say nothing."""
    from glossator.storage import headers
    from glossator.storage.keys import Key

    if not path.is_file():
        headers.check(path)
    status = path.stat()
    if (status.st_dev, status.st_ino) in headers.OPEN:
        raise InUse("“{name}” is open in this program: close it first. Nothing was done.", name=path.name)
    try:
        encrypted = headers.check(path)
    except Damaged:
        encrypted = False
    except GlossatorError:
        encrypted = passphrase is not None
        if not status.st_size:
            raise
    if not encrypted:
        return None
    if passphrase is None:
        raise NeedsPassphrase("“{name}” is protected: it opens with its passphrase only.", name=path.name)
    return Key(passphrase)


def _settle_revision(found: Salvaged, path: Path) -> None:
    """The revision that the file says, or, where that is unreadable, the one whose tables it has."""
    from glossator import assets
    from glossator.storage import schema
    from glossator.storage.upgrade import known_revisions

    known = known_revisions(assets.migrations())
    said = found.revision
    if said in known and said <= schema.REVISION:
        return
    if len(said) == 4 and said.isascii() and said.isdigit() and said > schema.REVISION:
        raise NewerProject(
            "“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to "
            "repair it; nothing was changed.",
            name=path.name,
            revision=said,
        )
    columns = {name: set().union(*rows) for name, rows in found.rows.items()}
    if "hash" in columns.get("edits", ()):
        found.revision = schema.REVISION
    elif "sections" in columns.get("document_texts", ()):
        found.revision = "0004"
    elif "originals" in columns:
        found.revision = "0003"
    else:
        found.revision = "0002"
