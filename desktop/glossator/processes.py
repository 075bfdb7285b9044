"""Which process wrote something, and whether it still runs: for what outlives a program that was killed.

The number of a process means something on one machine, from one start of it to the next, and on Linux in one
namespace of numbers: programs in sandboxes (Flatpak) of one machine often have the same one.
"""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Callable
from functools import cache
from pathlib import Path

_MACHINE, _START = Path("/etc/machine-id"), Path("/proc/sys/kernel/random/boot_id")
_NAMESPACE = Path("/proc/self/ns/pid")
DIGITS = 24
_SLACK = 2.0  # seconds by which the clocks of the kernel and of Python differ at most


@cache
def place() -> str:
    """Machine, its start and the namespace, 8 hexadecimal digits each; zeros for what the system does not tell.
    Hashed, because a machine's number is its own business (machine-id(5))."""
    return "".join(_digits(read) for read in (_machine, _START.read_bytes, _namespace))


def runs(pid: int, where: str = "", since: float | None = None) -> bool | None:
    """Whether the process of this number at this `place` runs; None where nobody here can ask: on another machine,
    or in another sandbox. With `since`, seconds since 1970, one that began later has merely got the number again.
    An empty place is taken for this one."""
    # Another machine; an earlier start of this one; another sandbox.
    for start, told in ((0, None), (8, False), (16, None)):
        if where and where[start : start + 8] != place()[start : start + 8]:
            return told
    import psutil  # only where something was left behind

    try:
        began = float(psutil.Process(pid).create_time())
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
    return since is None or began <= since + _SLACK


def _machine() -> bytes:
    try:
        number = _MACHINE.read_bytes()
    except OSError:
        number = b""
    return socket.gethostname().encode("utf-8", "replace") + b" " + number


def _namespace() -> bytes:
    return str(_NAMESPACE.readlink()).encode()


def _digits(read: Callable[[], bytes]) -> str:
    try:
        return hashlib.sha256(read()).hexdigest()[:8]
    except OSError:
        return "0" * 8
