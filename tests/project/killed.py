"""Run by test_killed.py: tags without end and says each passage once it may be shown, until it is killed.

Told `N` on the command line it does so N times over, each time in a child that it kills itself after a moment.
"""

import os
import random
import select
import signal
import sys
from pathlib import Path

from glossator.domain.spans import Span
from glossator.project import Project


def tag_on(path: Path, number: int) -> None:
    """Tag, say so, and never stop."""
    with Project.open(path, coder=f"Coder {number}") as project:
        document = project.documents.all()[0]
        codes = [code.id for code in project.codes.book()]
        step = 0
        while True:
            start = (step * 7) % (document.length - 9)
            tagged = project.passages.tag(document.id, Span(start, start + 8), [codes[step % len(codes)]])
            print(tagged, codes[step % len(codes)], flush=True)
            step += 1


def main() -> None:
    path, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    for number in range(times):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            os.dup2(writer, 1)
            tag_on(path, number)
        os.close(writer)
        select.select([reader], [], [], 30)  # the first passage is there: now any moment will do
        select.select([], [], [], chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as said:
            lines = said.read().splitlines(keepends=True)
        # A line cut short by the kill was not said.
        sys.stdout.writelines(line for line in lines if line.endswith("\n"))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
