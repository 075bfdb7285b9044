"""Names of files that are being made, hidden beside what they are to become.

A name says which process makes the file, so that what a killed program has left can be told from what another one
is writing now.
"""

from __future__ import annotations

import hashlib
import os
import re
import socket
from contextlib import suppress
from functools import cache
from pathlib import Path
from secrets import token_hex

PREFIX = ".glossator-"
_NAME = re.compile(re.escape(PREFIX) + r"([0-9a-f]{8})-(\d{1,10})-")


def draft_name(ending: str) -> str:
    """A name that no other file has. Of a fixed length: the target's may be as long as the file system allows."""
    return f"{PREFIX}{_here()}-{os.getpid()}-{token_hex(8)}{ending}"


def maker_of(name: str) -> int | None:
    """The process that makes the file of this name; None where nobody here can ask for it."""
    found = _NAME.match(name)
    return int(found[2]) if found is not None and found[1] == _here() else None


@cache
def _here() -> str:
    """Which machine numbers this process, and on Linux in which of its name spaces: a number means nothing in
    another one."""
    space = ""
    with suppress(OSError):
        space = str(Path("/proc/self/ns/pid").readlink())
    return hashlib.sha256(f"{socket.gethostname()} {space}".encode("utf-8", "replace")).hexdigest()[:8]
