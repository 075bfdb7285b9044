"""Run by test_encryption.py: gives, changes and removes the passphrase without end, until it is killed.

Told `N` on the command line it does so N times over, each time in a child that it kills itself after a moment.
"""

import random
import sys
from functools import partial
from pathlib import Path

from killing import killed

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
        print("open", flush=True)
        while True:
            if not project.encrypted:
                project.encryption.give("first")
                print("given", flush=True)
            project.encryption.change("second")
            print("changed", flush=True)
            project.encryption.remove()
            print("removed", flush=True)


def main() -> None:
    path, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    for number in range(times):
        killed(partial(rekey_on, path), 0.2, chance, after=1 + number % 4)  # in each of the three
        with open_any(path) as project:
            print(project.encrypted, *project.findings(), project.info()["codings"], flush=True)


if __name__ == "__main__":
    main()
