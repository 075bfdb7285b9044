"""Run by test_encryption.py: gives, changes and removes the passphrase without end, until it is killed.

Told `N` on the command line it does so N times over, each time in a child that it kills itself after a moment.
"""

import os
import random
import select
import signal
import sys
from pathlib import Path

from glossator.domain.errors import NeedsPassphrase, WrongPassphrase
from glossator.project import Project


def open_any(path: Path) -> Project:
    """Under whichever passphrase the last child left it."""
    try:
        return Project.open(path)
    except NeedsPassphrase:
        pass
    try:
        return Project.open(path, passphrase="first")
    except WrongPassphrase:
        return Project.open(path, passphrase="second")


def rekey_on(path: Path) -> None:
    with open_any(path) as project:
        os.write(1, b"open\n")
        while True:
            if not project.encrypted:
                project.encryption.give("first")
            project.encryption.change("second")
            project.encryption.remove()


def main() -> None:
    path, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    for _ in range(times):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            os.dup2(writer, 1)
            rekey_on(path)
        os.close(writer)
        assert select.select([reader], [], [], 30)[0]
        assert os.read(reader, 5) == b"open\n"
        select.select([], [], [], chance.uniform(0, 0.8))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        with open_any(path) as project:
            print(project.encrypted, *project.findings(), project.info()["codings"], flush=True)


if __name__ == "__main__":
    main()
