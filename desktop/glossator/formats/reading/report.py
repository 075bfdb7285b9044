"""One door for all readers: a file on the disk becomes one draft, or several."""

from __future__ import annotations

import hashlib
import math
import os
import stat
from dataclasses import replace
from pathlib import Path

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.names import MAX_NAME
from glossator.domain.texts import is_canonical
from glossator.formats.reading import plain
from glossator.formats.reading.awareness import aware
from glossator.formats.reading.held import held
from glossator.formats.reading.kinds import SUFFIXES, kind_of, misnamed
from glossator.formats.reading.plain import document_name, shown_name
from glossator.formats.reading.source import AS_IT_IS, Extract, Reader, Source, Wishes

__all__ = ["MAX_BYTES", "SUFFIXES", "read_report"]

MAX_BYTES = 64 * 2**20


def read_report(path: Path, wishes: Wishes = AS_IT_IS) -> list[TextDraft]:
    """The drafts of the file at `path`, by the reader for what it is (see `kinds.kind_of`); never an empty list.

    Raises Unreadable, in one sentence that begins with the file's name: for a file that is missing, not an
    ordinary file, not readable, empty, larger than `MAX_BYTES`, still being written to, or not a report.
    """
    return drafts(source_of(path, wishes))


def source_of(path: Path, wishes: Wishes = AS_IT_IS) -> Source:
    """The file at `path` for a reader. Raises Unreadable, as `read_report` does."""
    shown = shown_name(path.name) or shown_name(str(path))
    data = _bytes(path, shown)
    if not data:
        raise Unreadable("{name} is empty.", name=shown)
    return Source(path.name, shown, data, wishes)


def drafts(source: Source) -> list[TextDraft]:
    """The drafts of a file's bytes. Raises Unreadable."""
    kind = kind_of(source)
    found = _reader(kind)(source)
    if odd := misnamed(source, kind):
        found = [replace(each, remarks=(odd, *each.remarks)) for each in found]
    extracts = [one for each in found for one in aware(each, source.name, source.wishes.split)]
    if not any(extract.text for extract in extracts):
        raise Unreadable("{name} is empty.", name=source.shown)
    extracts = [extract for extract in extracts if extract.text.strip()]
    if not extracts:
        raise Unreadable("{name} holds nothing but white space.", name=source.shown)
    # Of plain texts `decode` has made sure.
    if kind not in ("plain", "markdown") and not all(is_canonical(extract.text) for extract in extracts):
        raise ValueError("a reader's text is not canonical")
    sha256 = hashlib.sha256(source.data).hexdigest()
    return [_draft(source, extract, sha256) for extract in extracts]


def _reader(kind: str) -> Reader:
    # Imported one by one: each brings a library that most imports do not need.
    match kind:
        case "markdown":
            from glossator.formats.reading import markdown

            return markdown.read
        case "html":
            from glossator.formats.reading import html

            return html.read
        case "mhtml":
            from glossator.formats.reading import mhtml

            return mhtml.read
        case "docx":
            from glossator.formats.reading import docx

            return docx.read
        case "odt":
            from glossator.formats.reading import odt

            return odt.read
        case "rtf":
            from glossator.formats.reading import rtf

            return rtf.read
        case "epub":
            from glossator.formats.reading import epub

            return epub.read
        case "pdf":
            from glossator.formats.reading import pdf

            return pdf.read
        case "tables":
            from glossator.formats.reading import tables

            return tables.read
        case _:
            return plain.read


def _draft(source: Source, extract: Extract, sha256: str) -> TextDraft:
    return TextDraft(
        name=document_name(extract.name) if extract.name else document_name(source.name),
        text=extract.text,
        original=source.data,
        sha256=sha256,
        source=source.shown,
        encoding=extract.encoding,
        certain=extract.certain,
        sections=extract.sections,
        part=shown_name(extract.part)[:MAX_NAME],
        proposals=extract.proposals,
        remarks=extract.remarks,
        row=extract.row,
    )


def _bytes(path: Path, name: str) -> bytes:
    in_memory = held(path)
    if in_memory is not None:
        return in_memory
    try:
        # Looked at before it is opened: opening a pipe would wait, and opening a device may act on it.
        _check(path.stat(), name)
        # Looked at again once open, since another file may stand there by now.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(handle)
            _check(before, name)
            data = file.read(before.st_size + 1)
            after = os.fstat(handle)
    except FileNotFoundError as error:
        raise Unreadable("{name} does not exist.", name=name) from error
    except PermissionError as error:
        raise Unreadable(
            "{name} may not be read: you have no permission for it, or another program holds it.", name=name
        ) from error
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise Unreadable("{name} cannot be read: {reason}.", name=name, reason=reason) from error
    if len(data) != before.st_size or (after.st_size, after.st_mtime_ns) != (
        before.st_size,
        before.st_mtime_ns,
    ):
        raise Unreadable(
            "{name} changed while it was read; import it again when the other program is done with it.",
            name=name,
        )
    return data


def _check(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("{name} is a folder; choose the files in it.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("{name} is not an ordinary file.", name=name)
    if status.st_size > MAX_BYTES:
        raise Unreadable(
            "{name} has {size} MB; a report can have {limit} MB at most.",
            name=name,
            # Rounded up, so that a file just above the limit does not seem to be at it.
            size=f"{math.ceil(status.st_size / 2**20 * 10) / 10:g}",
            limit=MAX_BYTES // 2**20,
        )
