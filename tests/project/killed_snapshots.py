"""Run by test_killed_snapshots.py: takes or restores snapshots without end and names each one that is done.

Told `take|restore PROJECT PLACE N SEED` it does so N times over, each time in a child that it kills after a moment.
"""

import os
import random
import select
import signal
import sys
from pathlib import Path

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
    for _ in range(int(sys.argv[4])):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            os.dup2(writer, 1)
            (take_on if what == "take" else restore_on)(path, place)
        os.close(writer)
        select.select([reader], [], [], 30)  # the first one is there: now any moment will do
        select.select([], [], [], chance.uniform(0, 0.2))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as said:
            lines = said.read().splitlines(keepends=True)
        sys.stdout.writelines(line for line in lines if line.endswith("\n"))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
