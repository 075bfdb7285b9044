"""Run by test_killed.py: tags without end and says each passage once it may be shown, until it is killed.

Told `N` on the command line it does so N times over, each time in a child that it kills itself after a moment.
"""

import random
import sys
from functools import partial
from pathlib import Path

from killing import killed

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
        sys.stdout.writelines(killed(partial(tag_on, path, number), 0.03, chance))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
