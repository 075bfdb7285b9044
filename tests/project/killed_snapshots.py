"""Run by test_killed_snapshots.py: takes or restores snapshots without end and names each one that is done.

Told `take|restore PROJECT PLACE N SEED` it does so N times over, each time in a child that it kills after a moment.
"""

import os
import random
import sys
from functools import partial
from pathlib import Path

from killing import killed

from glossator.domain.spans import Span
from glossator.project import Project


def take_on(path: Path, place: Path) -> None:
    """Tag, take a snapshot, say so, and never stop."""
    with Project.open(path, coder="Coder A") as project:
        project.snapshots.keep_in(place)
        document = project.documents.all()[0]
        code = next(iter(project.codes.book())).id
        number = project.info()["edits"]
        while True:
            assert isinstance(number, int)
            number += 1
            start = (number * 7) % (document.length - 9)
            project.passages.tag(document.id, Span(start, start + 8), [code])
            print(project.snapshots.take().name, flush=True)


def restore_on(path: Path, place: Path) -> None:
    """Restore the newest snapshot, say so, and never stop."""
    with Project.read(path) as project:
        project.snapshots.keep_in(place)
        newest = project.snapshots.all()[0]
        number = 0
        while True:
            target = path.with_name(f"back {os.getpid()} {number}.gloss")
            project.snapshots.restore(newest, target)
            print(target.name, flush=True)
            number += 1


def main() -> None:
    what, path, place = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    chance = random.Random(int(sys.argv[5]))
    work = take_on if what == "take" else restore_on
    for _ in range(int(sys.argv[4])):
        sys.stdout.writelines(killed(partial(work, path, place), 0.2, chance))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
