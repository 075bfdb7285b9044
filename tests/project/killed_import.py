"""Run by test_imports.py: an import that is killed when some of its texts are in the file."""

import os
import signal
import sys
from pathlib import Path

from glossator.project import Project
from glossator.project.intake import import_files


def die(done: int) -> None:
    """SIGKILL at the ninth file."""
    if done == 8:
        os.kill(os.getpid(), signal.SIGKILL)


with Project.open(Path(sys.argv[1]), coder="Coder A") as project:
    import_files(project, [Path(name) for name in sys.argv[2:]], progress=die)
