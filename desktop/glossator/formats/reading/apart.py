"""Reading in a process of its own, for what native code reads: PDF files (PDFium) and workbooks (calamine).

Their input comes from anywhere: a file may crash such a library, keep it busy for ever or fill the memory. Here
that costs one file and nothing else. `glossator read-apart KIND` (hidden) is this process: options as a line of
JSON and the file's bytes on standard input, one JSON object on standard output, nothing on the disk. JSON, since
whoever takes over this process must not get further: nothing it says is executed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from subprocess import PIPE, Popen, TimeoutExpired
from threading import Thread
from time import monotonic
from typing import IO, Any

from glossator.domain.errors import Unreadable
from glossator.formats.reading.source import Source

COMMAND = "read-apart"
PDF, WORKBOOK = "pdf", "workbook"
KINDS = (PDF, WORKBOOK)
MEMORY = 2 * 2**30  # bytes, beside those of the file itself
SECONDS = 600.0
STEP = 0.25  # seconds between two looks at how it goes


def run(
    kind: str,
    source: Source,
    options: Mapping[str, Any] | None = None,
    check: Callable[[], None] = lambda: None,
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> dict[str, Any]:
    """What the process of this kind answers. `check` is called a few times a second and may raise, which ends it.
    Raises Unreadable, in one sentence that begins with the file's name."""
    shown = source.shown
    try:
        process = Popen(
            _command(kind, memory), stdin=PIPE, stdout=PIPE, stderr=PIPE, creationflags=_no_window()
        )
    except OSError as error:
        raise Unreadable(
            "{name} cannot be read: the program that reads such files did not start ({reason}).",
            name=shown,
            reason=os.strerror(error.errno) if error.errno else str(error),
        ) from error
    given = json.dumps(options or {}).encode("ascii") + b"\n" + source.data
    with process:
        try:
            answer, trouble = _answer(process, given, shown, check, monotonic() + seconds, memory)
        finally:
            process.kill()
    try:
        told = json.loads(answer)
        refused = told.get("refused")
        if not told or (refused and not isinstance(refused[1], dict)):
            raise ValueError("no answer")
    except (ValueError, LookupError, TypeError, AttributeError):
        raise crashed(shown) from RuntimeError(
            f"exit status {process.returncode}: {trouble[-2000:].decode('utf-8', 'replace')}"
        )
    if refused:
        message, facts = refused
        raise Unreadable(str(message), **{**facts, "name": shown})
    return dict(told)


def crashed(shown: str) -> Unreadable:
    """The fault of a file whose process gave no answer that means anything."""
    return Unreadable(
        "{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own "
        "program, save it anew and import that.",
        name=shown,
    )


def _answer(
    process: Popen[bytes], data: bytes, shown: str, check: Callable[[], None], end: float, memory: int
) -> tuple[bytes, bytes]:
    # `communicate` would stop giving at its first timeout, and the process would wait for the rest for ever.
    pipe, process.stdin = process.stdin, None
    Thread(target=_feed, args=(pipe, data), name="read-apart", daemon=True).start()
    while True:
        with suppress(TimeoutExpired):
            return process.communicate(timeout=STEP)
        check()
        if monotonic() > end:
            raise Unreadable("{name} was given up: reading it took too long.", name=shown)
        if _used(process.pid) > memory + len(data):
            raise Unreadable("{name} was given up: reading it took too much memory.", name=shown)


def _feed(pipe: IO[bytes] | None, data: bytes) -> None:
    with suppress(OSError):  # it ended before it had read everything
        if pipe is not None:
            with pipe:
                pipe.write(data)


def _used(pid: int) -> int:
    import psutil

    with suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0


def _command(kind: str, memory: int) -> list[str]:
    # A packaged program is its own interpreter. -P: what lies in the current folder is not imported.
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "glossator"]
    return [*program, COMMAND, kind, str(memory)]


def _no_window() -> int:
    import subprocess

    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def serve(kind: str, memory: int) -> None:
    """Be that process: read a file from standard input, answer on standard output."""
    with open(0, "rb", closefd=False) as given:
        options = json.loads(given.readline())
        data = given.read()
    _confine(memory + len(data))
    answer = json.dumps(_told(kind, data, options)).encode("ascii")
    with open(1, "wb", closefd=False) as out:
        out.write(answer)


def _told(kind: str, data: bytes, options: Mapping[str, Any]) -> dict[str, Any]:
    try:
        if kind == WORKBOOK:
            from glossator.formats.reading import workbook

            return workbook.told(data, options)
        from glossator.formats.reading import pdf_text

        return pdf_text.told(data)
    except Unreadable as error:
        return {"refused": [error.message, error.facts]}
    except MemoryError:
        return {"refused": ["{name} was given up: reading it took too much memory.", {}]}


def _confine(memory: int) -> None:
    """Take from this process what it does not need, where the system can: memory, files to write, time."""
    if sys.platform == "win32":
        return
    import resource

    for kind, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CPU, int(SECONDS)),
    ):
        with suppress(ValueError, OSError):  # a stricter limit holds already, or the system has none
            hard = resource.getrlimit(kind)[1]
            resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
