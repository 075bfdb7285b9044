"""The files that are meant by a choice of files and folders."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.domain.remarks import Remark, remark
from glossator.formats.reading.kinds import SUFFIXES
from glossator.formats.reading.plain import shown_name
from glossator.storage.file import SUFFIX

_NUMBERS = re.compile(r"(\d+)")
# What office programs leave beside a file that is open, and what file managers leave in every folder.
_LEFT = ("~$", ".~lock.")
_THEIRS = {"thumbs.db", "desktop.ini"}

_OTHER_KIND = remark(
    "This is no kind of file that is read from a folder: {kinds}.", kinds=", ".join(SUFFIXES)
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to read, in order, and what was passed over, with the reason."""

    files: tuple[Path, ...]
    passed: tuple[tuple[Path, Remark], ...] = ()


def gather(paths: Iterable[Path], check: Callable[[], None] = lambda: None) -> Gathered:
    """The files among `paths`, and those in the folders among them, however deep, in natural order.

    A file that is named itself is taken whatever it is called. Of a folder only the kinds that Glossator reads are
    taken; hidden files, files of other programs that belong to an open file, and Glossator's own are passed over
    and counted. Folders behind links are not entered: they could lead round in circles. `check` is called now and
    then and may raise.
    """
    files: list[Path] = []
    passed: list[tuple[Path, Remark]] = []
    for path in paths:
        if path.is_dir():
            _walk(path, files, passed, check)
        else:
            files.append(path)
    # Chosen twice, by itself and with its folder, a file is still one.
    return Gathered(tuple(dict.fromkeys(files)), tuple(passed))


def natural(name: str) -> list[tuple[int, int, str]]:
    """A key that puts "Report 2" before "Report 10"."""
    return [
        (0, len(number := part.lstrip("0")), number) if place % 2 else (1, 0, part.casefold())
        for place, part in enumerate(_NUMBERS.split(name))
    ]


def _walk(top: Path, files: list[Path], passed: list[tuple[Path, Remark]], check: Callable[[], None]) -> None:
    hidden = own = links = 0
    waiting = [top]
    while waiting:
        check()
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: natural(entry.name))
        except OSError as error:
            reason = error.strerror or str(error)
            passed.append((folder, remark("This folder cannot be opened: {reason}.", reason=reason)))
            continue
        below: list[Path] = []
        for entry in found:
            suffix = Path(entry.name).suffix.lower()
            if _is_hidden(entry):
                hidden += 1
            elif entry.is_dir(follow_symlinks=False):
                below.append(Path(entry.path))
            elif entry.is_dir():
                links += 1
            elif suffix == SUFFIX or entry.name.lower().endswith(f"{SUFFIX}-journal"):
                own += 1
            elif suffix not in SUFFIXES:
                passed.append((Path(entry.path), _OTHER_KIND))
            else:
                files.append(Path(entry.path))
        waiting += reversed(below)
    for count, one, many in (
        (hidden, "1 hidden file was passed over.", "{count} hidden files were passed over."),
        (own, "1 project of Glossator was passed over.", "{count} projects of Glossator were passed over."),
        (links, "1 link to a folder was not followed.", "{count} links to folders were not followed."),
    ):
        if count:
            passed.append((top, remark(one) if count == 1 else remark(many, count=count)))


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith((".", *_LEFT)) or entry.name.lower() in _THEIRS:
        return True
    if sys.platform != "win32":
        return False
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2))


def shown(path: Path) -> str:
    """A file's name as one line."""
    return shown_name(path.name) or shown_name(str(path))
