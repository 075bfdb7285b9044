"""One writer at a time: a row in the file says who has it open.

The row outlives a program that was killed. It counts for nothing once its process is gone: on the same
machine that can be asked, and a process that began after the row was written merely got the number again.

So that it is asked only where the number means something, the token of a row ends with the place it was written at
(`processes`).
"""

from __future__ import annotations

import getpass
import os
import secrets
import socket
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from glossator.domain.errors import InUse, InvalidName
from glossator.domain.names import checked_name
from glossator.processes import place, runs
from glossator.storage.journal import now, transaction
from glossator.storage.schema import holders

_OURS: set[str] = set()  # the tokens that this process holds projects with


def user_name() -> str:
    """Who is at the machine, or "unknown" where the system does not say, or says what is no name."""
    try:
        return checked_name(getpass.getuser())
    except (KeyError, OSError, ImportError, InvalidName):
        return "unknown"


def new_token() -> str:
    """A token of this process."""
    return f"{secrets.token_hex(5)}.{place()}"


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


def check_held(connection: Connection, token: str | None, name: str) -> None:
    """Raises InUse where this token does not hold the project any more."""
    if token is None or not held(connection, token):
        raise taken_over(name)


def taken_over(name: str) -> InUse:
    """What to say where another program has overruled this one."""
    return InUse(
        "“{name}” has been taken over by another program; this step was not saved, and everything before it is. "
        "Close the project here.",
        name=name,
    )


def _lives(holder: Row[Any]) -> bool:
    if holder.host != socket.gethostname():
        return True  # nobody here can ask that machine
    where = holder.token.partition(".")[2]  # "" where an older Glossator wrote it
    if holder.pid == os.getpid() and where in ("", place()):
        return holder.token in _OURS
    return runs(holder.pid, where, holder.since.timestamp()) is not False
