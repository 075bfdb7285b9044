"""One writer at a time: a row in the file says who has it open.

The row outlives a program that was killed. It counts for nothing once its process is gone: on the same
machine that can be asked, and a process that began after the row was written merely got the number again.

Numbers of processes mean something within one namespace of them: two programs in sandboxes (Flatpak) of one machine
have the same host's name and often the same number. So the token of a row ends with the place it was written at.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import secrets
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from glossator.domain.errors import InUse, InvalidName
from glossator.domain.names import checked_name
from glossator.storage.journal import now, transaction
from glossator.storage.schema import holders

_MACHINE, _START = Path("/etc/machine-id"), Path("/proc/sys/kernel/random/boot_id")
_NAMESPACE = Path("/proc/self/ns/pid")
_OURS: set[str] = set()  # the tokens that this process holds projects with


def user_name() -> str:
    """Who is at the machine, or "unknown" where the system does not say, or says what is no name."""
    try:
        return checked_name(getpass.getuser())
    except (KeyError, OSError, ImportError, InvalidName):
        return "unknown"


def new_token() -> str:
    """A token of this process."""
    return f"{secrets.token_hex(5)}.{_place()}"


def take(connection: Connection, name: str, by_force: bool = False) -> str:
    """Hold the project; returns the token that `release` wants.

    Raises InUse, naming who has it, while another holder lives. `by_force` takes it all the same: for a holder
    on another machine that is known to be gone.
    """
    token = new_token()
    with transaction(connection):
        holder = connection.execute(select(holders)).first()
        if holder is not None and not by_force and _lives(holder):
            since = holder.since.astimezone()
            raise InUse(
                "“{name}” is open already: {user} has had it open on {host} since {since}. "
                "Close it there first; nothing was changed.",
                name=name,
                user=holder.user,
                host=holder.host,
                since=f"{since:%Y-%m-%d %H:%M}",
            )
        connection.execute(delete(holders))
        connection.execute(
            insert(holders),
            {
                "id": 1,
                "token": token,
                "user": user_name(),
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "since": now(),
            },
        )
    _OURS.add(token)
    return token


def release(connection: Connection, token: str) -> None:
    """Let the project go, if this token still holds it. Where that cannot be written, the row that stays
    counts for nothing."""
    _OURS.discard(token)
    with transaction(connection):
        connection.execute(delete(holders).where(holders.c.token == token))


def swap(old: str | None, new: str) -> None:
    """The row of this process has another token now."""
    _OURS.discard(old or "")
    _OURS.add(new)


_TOKEN = select(holders.c.token)


def held(connection: Connection, token: str) -> bool:
    """Whether this token still holds the project."""
    return connection.execute(_TOKEN).scalar() == token


def _lives(holder: Row[Any]) -> bool:
    if holder.host != socket.gethostname():
        return True  # nobody here can ask that machine
    theirs, ours = holder.token.partition(".")[2], _place()
    if theirs:  # else an older Glossator wrote it
        for start, lives in (
            (0, True),
            (8, False),
            (16, True),
        ):  # another machine; an earlier start; a sandbox
            if theirs[start : start + 8] != ours[start : start + 8]:
                return lives
    if holder.pid == os.getpid():
        return holder.token in _OURS
    import psutil  # only when a row was left behind

    try:
        began = datetime.fromtimestamp(psutil.Process(holder.pid).create_time(), UTC)
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
    return bool(
        began <= holder.since + timedelta(seconds=2)
    )  # clocks of the kernel and of Python differ a little


def _place() -> str:
    """Machine, its start and the namespace of processes, 8 hexadecimal digits each; zeros for what the system does
    not tell. Hashed, because a machine's number is its own business (machine-id(5))."""
    return "".join(
        _digits(read)
        for read in (_MACHINE.read_bytes, _START.read_bytes, lambda: str(_NAMESPACE.readlink()).encode())
    )


def _digits(read: Callable[[], bytes]) -> str:
    try:
        return hashlib.sha256(read()).hexdigest()[:8]
    except OSError:
        return "0" * 8
