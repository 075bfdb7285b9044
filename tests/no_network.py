"""Glossator's command line, run as a script that notes every socket that is not one of this machine's own.

python tests/no_network.py WORDS...     exit status 9 where anything else was tried, with a line on each
"""

import gc
import os
import socket
import sys
from pathlib import Path

SEEN: list[str] = []
LOCAL = {getattr(socket, name) for name in ("AF_UNIX", "AF_NETLINK") if hasattr(socket, name)}
ASKING = (
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "urllib.Request",
)


def watch(event: str, facts: tuple[object, ...]) -> None:
    """The audit hook: https://docs.python.org/3/library/audit_events.html"""
    if event == "socket.__new__" and len(facts) > 1 and facts[1] not in LOCAL:
        SEEN.append(f"{event} family {facts[1]}")
    elif event in ("socket.connect", "socket.bind", "socket.sendto"):
        made = facts[0]
        if isinstance(made, socket.socket) and made.family not in LOCAL:
            SEEN.append(f"{event} {facts[1]}")
    elif event in ASKING:
        SEEN.append(f"{event} {facts}")


def libraries() -> list[str]:
    """Qt's part that can reach a network, where this process has loaded it."""
    if sys.platform != "linux":
        return []
    maps = Path("/proc/self/maps").read_text("utf-8").splitlines()
    return sorted({line.split()[-1] for line in maps if "QtNetwork" in line or "Qt6WebEngine" in line})


def main(words: list[str]) -> int:
    """Run the program, then tell what was seen."""
    sys.addaudithook(watch)
    if words == ["--provoke"]:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
            made.close()
        status = 0
    else:
        from glossator.__main__ import main as glossator

        try:
            status = glossator(words)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
    gc.enable()
    for line in (*SEEN, *libraries()):
        print(f"network: {line}", file=sys.stderr)
    return 9 if SEEN or libraries() else status


if __name__ == "__main__":
    done = main(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(done)
