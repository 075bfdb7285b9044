"""The process in which a PDF file is read.

PDFium is native code and its input comes from anywhere: a file may crash it, keep it busy for ever or fill the
memory. Here that costs one file and nothing else. `glossator read-pdf` (hidden) is this process: the file's bytes
on standard input, one JSON object on standard output, nothing on the disk. JSON, since whoever takes over this
process must not get further: nothing it says is executed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from subprocess import PIPE, Popen, TimeoutExpired
from time import monotonic
from typing import Any

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark
from glossator.formats.reading.source import Extract

COMMAND = "read-pdf"
MEMORY = 2 * 2**30  # bytes, beside those of the file itself
SECONDS = 600.0
STEP = 0.25  # seconds between two looks at how it goes


def run(data: bytes, shown: str, check: Callable[[], None], seconds: float, memory: int) -> Extract:
    """What the process makes of the file. `check` is called a few times a second and may raise, which ends it.
    Raises Unreadable."""
    try:
        process = Popen(_command(memory), stdin=PIPE, stdout=PIPE, stderr=PIPE, creationflags=_no_window())
    except OSError as error:
        raise Unreadable(
            "{name} cannot be read: the program that reads PDF files did not start ({reason}).",
            name=shown,
            reason=os.strerror(error.errno) if error.errno else str(error),
        ) from error
    with process:
        try:
            answer, trouble = _answer(process, data, shown, check, monotonic() + seconds, memory)
        finally:
            process.kill()
    try:
        return _extract(json.loads(answer), shown)
    except (ValueError, KeyError, TypeError):
        ending = RuntimeError(
            f"exit status {process.returncode}: {trouble[-2000:].decode('utf-8', 'replace')}"
        )
        raise Unreadable(
            "{name} is damaged: it made the program that reads PDF files crash. Get it again, or print it to a new "
            "PDF file and import that.",
            name=shown,
        ) from ending


def _answer(
    process: Popen[bytes], data: bytes, shown: str, check: Callable[[], None], end: float, memory: int
) -> tuple[bytes, bytes]:
    given: bytes | None = data
    while True:
        try:
            return process.communicate(given, timeout=STEP)
        except TimeoutExpired:
            given = None
        check()
        if monotonic() > end:
            raise Unreadable("{name} was given up: reading it took too long.", name=shown)
        if _used(process.pid) > memory + len(data):
            raise Unreadable("{name} was given up: reading it took too much memory.", name=shown)


def _used(pid: int) -> int:
    import psutil

    with suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0


def _command(memory: int) -> list[str]:
    # A packaged program is its own interpreter. -P: what lies in the current folder is not imported.
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "glossator"]
    return [*program, COMMAND, str(memory)]


def _no_window() -> int:
    import subprocess

    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def _extract(told: Any, shown: str) -> Extract:
    if "refused" in told:
        message, found = told["refused"]
        raise Unreadable(str(message), **{**{str(key): value for key, value in found.items()}, "name": shown})
    return Extract(
        text=str(told["text"]),
        sections=tuple(
            (str(name), str(kind), int(start), int(end)) for name, kind, start, end in told["sections"]
        ),
        certain=told["certain"] is True,
        remarks=tuple(
            Remark(str(message), tuple((str(key), value) for key, value in found))
            for message, found in told["remarks"]
        ),
    )


def serve(memory: int) -> None:
    """Be that process: read a file from standard input, answer on standard output."""
    with open(0, "rb", closefd=False) as given:
        data = given.read()
    _confine(memory + len(data))
    answer = json.dumps(_told(data)).encode("ascii")
    with open(1, "wb", closefd=False) as out:
        out.write(answer)


def _told(data: bytes) -> dict[str, object]:
    from glossator.formats.reading.pdf_text import extract

    try:
        found = extract(data, "")
    except Unreadable as error:
        return {"refused": [error.message, error.facts]}
    except MemoryError:
        return {"refused": ["{name} was given up: reading it took too much memory.", {}]}
    return {
        "text": found.text,
        "sections": found.sections,
        "certain": found.certain,
        "remarks": [[each.message, each.facts] for each in found.remarks],
    }


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
