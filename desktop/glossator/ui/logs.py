"""The log file: what went wrong, for whoever mends it. It never holds a word of a document.

An exception's own words may quote a report, a name or a path (`UnicodeDecodeError` holds the bytes, `KeyError` the
key), so that of each only its kind is written, and the lines of the program that led to it.
"""

from __future__ import annotations

import errno
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from glossator.domain.errors import GlossatorError

LOGGER = "glossator"
LIMIT = 500_000  # bytes in one file
KEPT = 3


def folder() -> Path:
    """Where the log lies."""
    from platformdirs import user_log_path

    return user_log_path("Glossator", appauthor=False)


def start() -> None:
    """Write warnings and errors into the log from now on; a place that cannot be written is passed over."""
    from logging.handlers import RotatingFileHandler

    logger = logging.getLogger(LOGGER)
    logger.disabled = False  # a library that sets logging up may have silenced loggers that were there before
    if logger.handlers:
        return
    try:
        folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder() / "glossator.log", maxBytes=LIMIT, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(Wordless("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)


def stop() -> None:
    """Close the log."""
    logger = logging.getLogger(LOGGER)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


class Wordless(logging.Formatter):
    """Writes a record without what was filled into it: its template, and of an exception what `report` gives."""

    def format(self, record: logging.LogRecord) -> str:
        said = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        bare = logging.LogRecord(
            record.name, record.levelno, record.pathname, record.lineno, said, None, None
        )
        bare.created, bare.msecs = record.created, record.msecs
        line = super().format(bare)
        fault = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{report(fault)}" if fault is not None else line


def report(fault: BaseException) -> str:
    """An exception and those behind it: kinds, and the program's own lines, without a word of theirs."""
    return "\n".join(_told(fault, set()))


def _told(fault: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(fault))
    behind = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if behind is not None and id(behind) not in seen:
        yield from _told(behind, seen)
        yield "which led to:"
    yield from _frames(fault.__traceback__)
    yield _kind(fault)
    if isinstance(fault, BaseExceptionGroup):
        for one in fault.exceptions:
            if id(one) not in seen:
                yield "of which one is:"
                yield from _told(one, seen)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        yield f"  {place(frame.filename)}:{frame.lineno} in {frame.name}: {frame.line or ''}"


def place(filename: str) -> str:
    """A file of the program from its package on: what lies above it may name a person."""
    parts = Path(filename).parts
    for top in ("glossator", "site-packages"):
        if top in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(top) - 1 :])
    return parts[-1] if parts else filename


def _kind(fault: BaseException) -> str:
    kind = type(fault)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(fault, GlossatorError):
        return f"{name}: {fault.message}"  # the template, without its facts
    if isinstance(fault, OSError) and fault.errno is not None:
        return f"{name}: {errno.errorcode.get(fault.errno, fault.errno)}"
    if code := getattr(fault, "sqlite_errorname", None):
        return f"{name}: {code}"
    return name
